// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Attestations} from "../../src/Attestations.sol";
import {ConclaveToken} from "../../src/ConclaveToken.sol";
import {Coordinator} from "../../src/Coordinator.sol";
import {CurveComb} from "../../src/CurveComb.sol";
import {KeyRegistry} from "../../src/KeyRegistry.sol";
import {PKPHelper} from "../../src/PKPHelper.sol";
import {PKPNFT} from "../../src/PKPNFT.sol";
import {PKPNFTMetadata} from "../../src/PKPNFTMetadata.sol";
import {PKPPermissions} from "../../src/PKPPermissions.sol";
import {Schedules} from "../../src/Schedules.sol";
import {Staking} from "../../src/Staking.sol";
import {IAttestations} from "../../src/interfaces/IAttestations.sol";
import {ICoordinator} from "../../src/interfaces/ICoordinator.sol";
import {IKeyRegistry} from "../../src/interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "../../src/interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../../src/interfaces/IPKPPermissions.sol";
import {ISchedules} from "../../src/interfaces/ISchedules.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {HdKey} from "../../src/lib/HdKey.sol";
import {Test} from "./Test.sol";

/// @title Network: all contracts, linked as on a real chain, and the steps that take a set of nodes through genesis.
/// @dev The root secret is known here, so tests sign with derived keys as k nodes together would.
abstract contract Network is Test {
    struct Plan {
        address token;
        address staking;
        address comb;
        address registry;
        address nft;
        address permissions;
        address helper;
        address metadata;
        address coordinator;
        address schedules;
        address attestations;
    }

    uint256 internal constant ROOT_SECRET = 0x5eed0f7e575;
    uint256 internal constant MIN_STAKE = 100 ether;
    uint256 internal constant MIN_NODES = 4;
    uint256 internal constant MAX_NODES = 8;
    uint256 internal constant EPOCH_LENGTH = 1 hours;
    uint256 internal constant TIMEOUT = 10 minutes;
    uint256 internal constant MAX_CANDIDATES = 12;
    uint256 internal constant DEMERIT_LIMIT = 8;
    uint256 internal constant UNSTAKE_DELAY = 14 days;
    uint256 internal constant JAIL = 2 hours;
    address internal constant TREASURY = address(0x7e5);
    address internal constant GUARDIAN = address(0x6a7d);
    uint256 internal constant MINT_COST = 0.001 ether;
    uint256 internal constant MIN_FEE = 1000 wei;
    uint64 internal constant MAX_EXPIRY = 300;
    uint64 internal constant ATTEMPT_BLOCKS = 20;
    bytes32 internal constant MEASUREMENT = keccak256("measurement");
    bytes32 internal constant DEVNET_ROOT = keccak256("devnet root");

    /// The owner of every proxied contract, as the timelock is on a real chain.
    address internal governor = makeAddr("governor");

    ConclaveToken internal token;
    Staking internal staking;
    CurveComb internal comb;
    KeyRegistry internal registry;
    PKPNFT internal nft;
    PKPPermissions internal permissions;
    PKPHelper internal helper;
    PKPNFTMetadata internal metadata;
    Coordinator internal coordinator;
    Schedules internal schedules;
    Attestations internal attestations;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        _deployAll(_plan());
    }

    /// @dev Where every contract will stand, before any does: contracts that name each other get their addresses as
    /// constructor arguments. The order is that of _deployAll; a proxied contract takes two creations.
    function _plan() private view returns (Plan memory p) {
        uint256 nonce = vm.getNonce(address(this));
        (p.token, nonce) = _next(nonce, 1);
        (p.staking, nonce) = _next(nonce, 2);
        (p.comb, nonce) = _next(nonce, 1);
        (p.registry, nonce) = _next(nonce, 2);
        (p.nft, nonce) = _next(nonce, 2);
        (p.permissions, nonce) = _next(nonce, 2);
        (p.helper, nonce) = _next(nonce, 1);
        (p.metadata, nonce) = _next(nonce, 1);
        (p.coordinator, nonce) = _next(nonce, 2);
        (p.schedules, nonce) = _next(nonce, 2);
        (p.attestations, nonce) = _next(nonce, 2);
    }

    /// @dev The address of the last of `creations` from `nonce` on, and the nonce after it.
    function _next(uint256 nonce, uint256 creations) private view returns (address, uint256) {
        return (vm.computeCreateAddress(address(this), nonce + creations - 1), nonce + creations);
    }

    function _deployAll(Plan memory p) private {
        token = ConclaveToken(deploy("ConclaveToken", abi.encode(address(this), 1e9 ether)));
        staking = Staking(
            deployProxy(
                "Staking", abi.encode(p.token, p.registry), abi.encodeCall(Staking.initialize, (governor, config()))
            )
        );
        comb = CurveComb(deploy("CurveComb", ""));
        registry = KeyRegistry(
            deployProxy(
                "KeyRegistry", abi.encode(p.staking, p.comb, p.nft), abi.encodeCall(KeyRegistry.initialize, (governor))
            )
        );
        nft = PKPNFT(
            deployProxy(
                "PKPNFT",
                abi.encode(IPKPNFT.Links(p.staking, p.registry, p.permissions, p.helper, p.metadata, p.coordinator)),
                abi.encodeCall(IPKPNFT.initialize, (governor, IPKPNFT.Config(MINT_COST)))
            )
        );
        permissions = PKPPermissions(
            deployProxy(
                "PKPPermissions", abi.encode(p.nft, p.helper), abi.encodeCall(IPKPPermissions.initialize, (governor))
            )
        );
        helper = PKPHelper(deploy("PKPHelper", abi.encode(p.nft, p.permissions)));
        metadata = PKPNFTMetadata(deploy("PKPNFTMetadata", ""));
        coordinator = Coordinator(
            deployProxy(
                "Coordinator",
                abi.encode(p.nft, p.permissions, p.registry, p.staking, p.schedules),
                abi.encodeCall(Coordinator.initialize, (governor, coordinatorConfig()))
            )
        );
        schedules = Schedules(
            payable(deployProxy(
                    "Schedules",
                    abi.encode(p.coordinator, p.permissions, p.staking),
                    abi.encodeCall(Schedules.initialize, (governor, schedulesConfig()))
                ))
        );
        attestations = Attestations(
            deployProxy(
                "Attestations",
                abi.encode(p.staking, DEVNET_ROOT),
                abi.encodeCall(Attestations.initialize, (governor, attestationsConfig(), measurementList()))
            )
        );
    }

    /// @dev From the artifact: with `new` every test contract would carry the code of all of them, over the size limit.
    function deploy(string memory name, bytes memory arguments) internal returns (address) {
        return vm.deployCode(string.concat(name, ".sol:", name), arguments);
    }

    /// @dev An implementation with constructor arguments, behind a proxy that calls `initialization`.
    function deployProxy(string memory name, bytes memory arguments, bytes memory initialization)
        internal
        returns (address)
    {
        return deploy("ConclaveProxy", abi.encode(deploy(name, arguments), initialization));
    }

    function coordinatorConfig() internal pure returns (ICoordinator.Config memory) {
        return ICoordinator.Config({
            signatureFee: uint96(MIN_FEE),
            callbackGasPrice: 2 wei,
            maxExpiryBlocks: MAX_EXPIRY,
            actionFee: uint96(2 * MIN_FEE),
            decryptionFee: uint96(3 * MIN_FEE),
            attemptBlocks: ATTEMPT_BLOCKS,
            maxCallbackGas: 1_000_000,
            maxOpenPerCaller: 20,
            maxBatch: 10,
            maxParams: 4096,
            maxResult: 8192
        });
    }

    function schedulesConfig() internal pure returns (ISchedules.Config memory) {
        return ISchedules.Config({
            minSeconds: 10, minBlocks: 2, maxLife: 365 days, maxPerController: 5, minBudget: 10_000 wei
        });
    }

    function attestationsConfig() internal pure returns (IAttestations.Config memory) {
        return IAttestations.Config(1 days, IAttestations.Tcb(3, 0, 8, 115), IAttestations.Tcb(7, 0, 14, 72));
    }

    /// @dev The launch measurements that evidence may carry from the start.
    function measurementList() internal pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = MEASUREMENT;
    }

    function config() internal pure returns (IStaking.Config memory c) {
        c.minStake = uint128(MIN_STAKE);
        c.minNodes = uint16(MIN_NODES);
        c.maxNodes = uint16(MAX_NODES);
        c.maxCandidates = uint16(MAX_CANDIDATES);
        c.demeritLimit = uint16(DEMERIT_LIMIT);
        c.maxVersion = type(uint64).max;
        c.epochLength = uint32(EPOCH_LENGTH);
        c.timeout = uint32(TIMEOUT);
        c.unstakeDelay = uint32(UNSTAKE_DELAY);
        c.jailSeconds = uint32(JAIL);
        c.treasury = TREASURY;
        c.guardian = GUARDIAN;
        c.demerits = [uint16(0), 1, 2, 2, 4, 4, 8];
        c.slashPpm = [uint32(0), 0, 1000, 10_000, 50_000, 100_000, 1_000_000];
    }

    // ---- who takes part

    function nodeSecret(uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("node", i))) >> 1;
    }

    function node(uint256 i) internal pure returns (address) {
        return vm.addr(nodeSecret(i));
    }

    function staker(uint256 i) internal pure returns (address) {
        return vm.addr(uint256(keccak256(abi.encode("staker", i))) >> 1);
    }

    function registration(uint256 i) internal pure returns (IStaking.Registration memory) {
        return IStaking.Registration({
            nodeAddress: node(i),
            ipv4: uint32(0x7f000001 + i),
            port: uint16(8000 + i),
            p2pPort: uint16(9000 + i),
            peerKey: keccak256(abi.encode("peer", i)),
            encryptionKey: keccak256(abi.encode("encryption", i))
        });
    }

    /// @dev Built by hand from EIP-712, not with the contract's own code.
    function registrationDigest(address staker_, IStaking.Registration memory r) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Conclave Staking"),
                keccak256("1"),
                block.chainid,
                address(staking)
            )
        );
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "NodeRegistration(address staker,uint32 ipv4,uint16 port,uint16 p2pPort,bytes32 peerKey,bytes32 encryptionKey)"
                ),
                staker_,
                r.ipv4,
                r.port,
                r.p2pPort,
                r.peerKey,
                r.encryptionKey
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function signRegistration(uint256 secret, address staker_, IStaking.Registration memory r)
        internal
        view
        returns (bytes memory)
    {
        (uint8 v, bytes32 r_, bytes32 s) = vm.sign(secret, registrationDigest(staker_, r));
        return abi.encodePacked(r_, s, v);
    }

    // ---- steps of genesis

    function fund(uint256 i) internal {
        token.transfer(staker(i), MIN_STAKE);
        vm.prank(staker(i));
        token.approve(address(staking), MIN_STAKE);
    }

    function join(uint256 i) internal {
        fund(i);
        bytes memory signature = signRegistration(nodeSecret(i), staker(i), registration(i));
        vm.prank(staker(i));
        staking.stakeAndJoin(MIN_STAKE, registration(i), signature);
    }

    function joinAndLock(uint256 n) internal {
        for (uint256 i; i < n; ++i) {
            join(i);
        }
        staking.lockValidatorsForNextEpoch();
    }

    function commitAll(uint256 n, uint256 attempt) internal {
        for (uint256 i; i < n; ++i) {
            vm.prank(node(i));
            registry.commitDeals(1, attempt, dealsHash(i, attempt));
        }
    }

    function voteAll(uint256 n, uint256 attempt) internal {
        IKeyRegistry.RootKeys memory keys = rootKeys();
        for (uint256 i; i < n; ++i) {
            vm.prank(node(i));
            registry.voteRootKeys(1, attempt, keys);
        }
    }

    function readyAll(uint256 n, uint256 attempt) internal {
        readyFor(1, n, attempt);
    }

    function readyFor(uint256 epochNumber, uint256 n, uint256 attempt) internal {
        for (uint256 i; i < n; ++i) {
            vm.prank(node(i));
            staking.signalReadyForNextEpoch(epochNumber, attempt, sharingHash(epochNumber));
        }
    }

    function genesis(uint256 n) internal {
        joinAndLock(n);
        commitAll(n, 0);
        voteAll(n, 0);
        readyAll(n, 0);
        staking.advanceEpoch();
    }

    /// @dev Waits out the current epoch and goes on, `times` over, with the candidates of a genesis(n): same set.
    function advanceEpochs(uint256 n, uint256 times) internal {
        for (uint256 i; i < times; ++i) {
            vm.warp(staking.epoch().endTime);
            staking.lockValidatorsForNextEpoch();
            readyFor(staking.epoch().number + 1, n, staking.epoch().retries);
            staking.advanceEpoch();
        }
    }

    function sharingHash(uint256 epochNumber) internal pure returns (bytes32) {
        return keccak256(abi.encode("sharing", epochNumber));
    }

    // ---- keys

    function dealsHash(uint256 i, uint256 attempt) internal pure returns (bytes32) {
        return keccak256(abi.encode("deals", i, attempt));
    }

    function rootKeys() internal returns (IKeyRegistry.RootKeys memory) {
        return rootKeysOf(ROOT_SECRET);
    }

    /// @dev The BLS key is the generator of G1: a well-known point with a well-known compressed form.
    function rootKeysOf(uint256 secret) internal returns (IKeyRegistry.RootKeys memory keys) {
        keys.secp256k1X = bytes32(vm.createWallet(secret).publicKeyX);
        keys.secp256k1Y = bytes32(vm.createWallet(secret).publicKeyY);
        keys.ed25519 = keccak256("ed25519");
        keys.bls12381 = [
            bytes32(uint256(0x17f1d3a73197d7942695638c4fa9ac0f)),
            0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb,
            bytes32(uint256(0x08b3f481e3aaa0f1a09e30ed741d8ae4)),
            0xfcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1
        ];
    }

    function derivedSecret(bytes32 keyId) internal view returns (uint256) {
        return addmod(ROOT_SECRET, HdKey.hashToField(keyId), HdKey.N);
    }

    /// @dev Mints a token to `owner`, who is given the cost.
    function mintTo(address owner) internal returns (uint256 tokenId) {
        vm.deal(owner, owner.balance + MINT_COST);
        vm.prank(owner);
        tokenId = nft.mintNext{value: MINT_COST}(2);
    }

    /// @dev What the nodes would answer.
    function signWith(uint256 tokenId, bytes32 digest) internal view returns (bytes32 r, bytes32 s, uint8 v) {
        (v, r, s) = vm.sign(derivedSecret(nft.derivedKeyId(tokenId)), digest);
    }
}
