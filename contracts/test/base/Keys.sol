// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPNFT} from "../../src/interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../../src/interfaces/IPKPPermissions.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../../src/interfaces/IStakingKicks.sol";
import {ApprovalsStub} from "./ApprovalsStub.sol";
import {Network} from "./Network.sol";
import {Vm} from "./Vm.sol";

/// @title Keys: a network after genesis, whose nodes sign claims, and short names for what tests of PKPs need.
abstract contract Keys is Network {
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal user = makeAddr("user");
    /// Multihash bytes of a version 0 CID.
    bytes internal cid = abi.encodePacked(hex"1220", keccak256("action"));

    function setUp() public virtual override {
        super.setUp();
        genesis(4);
        address stub = address(new ApprovalsStub([node(0), node(1), node(2), node(3), node(4), node(5)]));
        vm.mockFunction(address(staking), stub, abi.encodeWithSelector(IStakingKicks.checkApprovals.selector));
        vm.mockFunction(address(staking), stub, abi.encodeWithSelector(IStaking.memberIndex.selector));
        vm.deal(alice, 10 ether);
        vm.deal(bob, 10 ether);
    }

    function mockEpoch(uint256 number) internal {
        IStaking.Epoch memory epoch;
        epoch.number = number;
        vm.mockCall(address(staking), abi.encodeCall(IStaking.epoch, ()), abi.encode(epoch));
    }

    // ---- claims

    /// @dev Built by hand from EIP-712, not with the contract's own code.
    function claimDigest(bytes32 keyId, address beneficiary, uint256 authMethodType, uint256 epochNumber)
        internal
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Conclave PKPNFT"),
                keccak256("1"),
                block.chainid,
                address(nft)
            )
        );
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Claim(bytes32 derivedKeyId,address beneficiary,uint256 authMethodType,uint256 epochNumber)"),
                keyId,
                beneficiary,
                authMethodType,
                epochNumber
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function signBy(uint256 secret, bytes32 digest) internal pure returns (IPKPNFT.Signature memory signature) {
        (signature.v, signature.r, signature.s) = vm.sign(secret, digest);
    }

    /// @dev By the nodes `first` to `first + count - 1`, which is not the order of their addresses.
    function signAll(uint256 first, uint256 count, bytes32 digest)
        internal
        pure
        returns (IPKPNFT.Signature[] memory signatures)
    {
        signatures = new IPKPNFT.Signature[](count);
        for (uint256 i; i < count; ++i) {
            signatures[i] = signBy(nodeSecret(first + i), digest);
        }
    }

    /// @dev Three nodes promise `keyId` to `beneficiary`, in epoch 1.
    function approve(bytes32 keyId, address beneficiary) internal view returns (IPKPNFT.Signature[] memory) {
        return signAll(0, 3, claimDigest(keyId, beneficiary, 0, 1));
    }

    function claimTo(address owner, bytes32 keyId) internal returns (uint256 tokenId) {
        IPKPNFT.Signature[] memory signatures = approve(keyId, owner);
        vm.deal(owner, owner.balance + MINT_COST);
        vm.prank(owner);
        tokenId = nft.claimAndMint{value: MINT_COST}(2, keyId, signatures);
    }

    /// @dev The token of a key id, by another way than the contracts': with the secret.
    function tokenOf(bytes32 keyId) internal returns (uint256 tokenId, address keyAddress, bytes memory pubkey) {
        Vm.Wallet memory key = vm.createWallet(derivedSecret(keyId));
        pubkey = abi.encodePacked(uint8(4), key.publicKeyX, key.publicKeyY);
        return (uint256(keccak256(pubkey)), key.addr, pubkey);
    }

    function mintedKeyId(uint256 serial) internal view returns (bytes32) {
        return keccak256(abi.encode("conclave/key/pkp", block.chainid, address(nft), serial));
    }

    // ---- grants

    function addressMethod(address who) internal pure returns (IPKPPermissions.AuthMethod memory) {
        return IPKPPermissions.AuthMethod(1, abi.encodePacked(who), "");
    }

    function none() internal pure returns (uint256[] memory) {
        return new uint256[](0);
    }

    function one(uint256 value) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = value;
    }

    function one(bytes memory value) internal pure returns (bytes[] memory list) {
        list = new bytes[](1);
        list[0] = value;
    }

    function one(uint256[] memory value) internal pure returns (uint256[][] memory list) {
        list = new uint256[][](1);
        list[0] = value;
    }
}
