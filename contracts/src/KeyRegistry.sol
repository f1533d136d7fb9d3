// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./base/Governed.sol";
import {ICurveComb} from "./interfaces/ICurveComb.sol";
import {IKeyRegistry} from "./interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "./interfaces/IPKPNFT.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {BlsG1} from "./lib/BlsG1.sol";
import {HdKey} from "./lib/HdKey.sol";

/// @title KeyRegistry: the root keys, and every key derived from them.
/// @dev Nobody but the nodes of the genesis set has a say in the root keys, and no call changes them once epoch 1 has
/// begun. The owner can replace the code and nothing else.
contract KeyRegistry is IKeyRegistry, Governed {
    /// What the nodes of one attempt said. Keys are positions in the set.
    struct Round {
        mapping(uint256 index => bytes32 commitment) commitments;
        mapping(uint256 index => bytes32 keysHash) votes;
        uint128 committed;
        uint64 voted;
        /// Two votes differed: this attempt cannot agree any more.
        bool split;
        bytes32 firstVote;
    }

    /// Keys that wait for epoch 1 to begin. Those of a later attempt take their place.
    struct Agreed {
        uint128 epochNumber;
        uint128 attempt;
        RootKeys keys;
    }

    /// @custom:storage-location erc7201:conclave.storage.KeyRegistry
    struct Layout {
        RootKeys rootKeys;
        Agreed agreed;
        mapping(uint256 epochNumber => mapping(uint256 attempt => Round)) rounds;
    }

    bytes32 private constant SLOT = 0xf2a0d5b2316de75cfdff14ca15b10bdca669c6cd7ec62f377c23943908e4b900;
    /// The SDK's numbers of curves.
    uint256 private constant KEY_TYPE_BLS12381 = 1;
    uint256 private constant KEY_TYPE_SECP256K1 = 2;

    /// @inheritdoc IKeyRegistry
    address public immutable override staking;
    /// @inheritdoc IKeyRegistry
    address public immutable override comb;
    /// @inheritdoc IKeyRegistry
    address public immutable override pkpNft;

    /// @param staking_ where the Staking contract stands
    /// @param pkpNft_ where the PKPNFT stands or will stand
    constructor(address staking_, address comb_, address pkpNft_) {
        if (staking_ == address(0)) revert KeyRegistryStakingInvalid(staking_);
        if (comb_.code.length == 0 || !_combWorks(comb_)) revert KeyRegistryCombInvalid(comb_);
        if (pkpNft_ == address(0)) revert KeyRegistryPkpNftInvalid(pkpNft_);
        staking = staking_;
        comb = comb_;
        pkpNft = pkpNft_;
    }

    /// @notice Sets the owner, once. The staking contract must stand and name this one as its registry.
    function initialize(address owner_) external initializer {
        if (staking.code.length == 0 || IStaking(staking).keyRegistry() != address(this)) {
            revert KeyRegistryStakingInvalid(staking);
        }
        _initializeOwner(owner_);
    }

    /// @inheritdoc IKeyRegistry
    function commitDeals(uint256 epochNumber, uint256 attempt, bytes32 commitment) external override {
        _requireAttempt(epochNumber, attempt);
        (bool dealer, uint256 index) = IStaking(staking).memberIndex(_dealersOf(epochNumber), msg.sender);
        if (!dealer) revert KeyRegistryNotDealer(msg.sender);
        if (commitment == 0) revert KeyRegistryCommitmentZero();
        Round storage round = _layout().rounds[epochNumber][attempt];
        if (round.commitments[index] != 0) revert KeyRegistryAlreadyCommitted(msg.sender);
        round.commitments[index] = commitment;
        round.committed++;
        emit DealsCommitted(epochNumber, attempt, msg.sender, index, commitment);
    }

    /// @inheritdoc IKeyRegistry
    function voteRootKeys(uint256 epochNumber, uint256 attempt, RootKeys calldata keys) external override {
        if (hasRootKeys()) revert KeyRegistryRootKeysAlreadySet();
        _requireAttempt(epochNumber, attempt);
        (bool member, uint256 index) = IStaking(staking).memberIndex(epochNumber, msg.sender);
        if (!member) revert KeyRegistryNotInNextSet(msg.sender);
        Round storage round = _layout().rounds[epochNumber][attempt];
        uint256 n = IStaking(staking).setSize(epochNumber);
        if (round.committed != n) revert KeyRegistryCommitmentsMissing(round.committed, n);
        if (round.votes[index] != 0) revert KeyRegistryAlreadyVoted(msg.sender);
        if (
            !HdKey.isRootKey(uint256(keys.secp256k1X), uint256(keys.secp256k1Y)) || keys.ed25519 == 0
                || !BlsG1.isCanonical(keys.bls12381)
        ) revert KeyRegistryRootKeysInvalid();

        bytes32 keysHash = keccak256(abi.encode(keys));
        round.votes[index] = keysHash;
        if (round.voted == 0) round.firstVote = keysHash;
        else if (round.firstVote != keysHash) round.split = true;
        uint256 voted = ++round.voted;
        emit RootKeysVoted(epochNumber, attempt, msg.sender, keysHash);
        if (voted == n && !round.split) {
            // Both numbers are the staking contract's, which counts up to them one by one.
            _layout().agreed = Agreed(uint128(epochNumber), uint128(attempt), keys);
            emit RootKeysAgreed(epochNumber, attempt, keys);
        }
    }

    /// @inheritdoc IKeyRegistry
    function confirmRootKeys(uint256 epochNumber, uint256 attempt) external override {
        if (msg.sender != staking) revert KeyRegistryNotStaking(msg.sender);
        if (hasRootKeys()) revert KeyRegistryRootKeysAlreadySet();
        if (!rootKeysAgreed(epochNumber, attempt)) revert KeyRegistryRootKeysNotAgreed(epochNumber, attempt);
        RootKeys memory keys = _layout().agreed.keys;
        _layout().rootKeys = keys;
        delete _layout().agreed;
        emit RootKeysSet(epochNumber, attempt, keys);
    }

    /// @inheritdoc IKeyRegistry
    function dealCommitments(uint256 epochNumber, uint256 attempt) external view override returns (bytes32[] memory) {
        return _list(_dealersOf(epochNumber), _layout().rounds[epochNumber][attempt].commitments);
    }

    /// @inheritdoc IKeyRegistry
    function rootKeyVotes(uint256 epochNumber, uint256 attempt) external view override returns (bytes32[] memory) {
        return _list(epochNumber, _layout().rounds[epochNumber][attempt].votes);
    }

    /// @inheritdoc IKeyRegistry
    function rootKeys() external view override returns (RootKeys memory) {
        _secp256k1Root();
        return _layout().rootKeys;
    }

    /// @inheritdoc IKeyRegistry
    function rootPubkeys() public view override returns (bytes[] memory keys) {
        (uint256 x, uint256 y) = _secp256k1Root();
        keys = new bytes[](2);
        keys[0] = HdKey.compress(x, y);
        keys[1] = HdKey.compress(HdKey.GX, HdKey.GY);
    }

    /// @inheritdoc IKeyRegistry
    function blsPublicKey() public view override returns (bytes memory) {
        _secp256k1Root();
        return BlsG1.compress(_layout().rootKeys.bls12381);
    }

    /// @inheritdoc IKeyRegistry
    function tweak(bytes32 keyId) external view override returns (uint256) {
        return HdKey.hashToField(keyId);
    }

    /// @inheritdoc IKeyRegistry
    function derivePublicKey(bytes32 keyId) public view override returns (uint256 x, uint256 y) {
        (uint256 k0x, uint256 k0y) = _secp256k1Root();
        try ICurveComb(comb).addMultiple(HdKey.hashToField(keyId), k0x, k0y) returns (uint256 rx, uint256 ry) {
            return (rx, ry);
        } catch {
            revert KeyRegistryDerivationFailed(keyId);
        }
    }

    /// @inheritdoc IKeyRegistry
    function deriveAddress(bytes32 keyId) external view override returns (address derived) {
        (uint256 k0x, uint256 k0y) = _secp256k1Root();
        derived = HdKey.addressOf(k0x, k0y, HdKey.hashToField(keyId));
        if (derived == address(0)) revert KeyRegistryDerivationFailed(keyId);
    }

    /// @inheritdoc IKeyRegistry
    function actionKeyId(string calldata cid) external pure override returns (bytes32) {
        return keccak256(abi.encodePacked("lit_action_", cid));
    }

    /// @inheritdoc IKeyRegistry
    function getPubkey(uint256 tokenId) external view override returns (bytes memory) {
        return IPKPNFT(pkpNft).getPubkey(tokenId);
    }

    /// @inheritdoc IKeyRegistry
    function getEthAddress(uint256 tokenId) external view override returns (address) {
        return IPKPNFT(pkpNft).getEthAddress(tokenId);
    }

    /// @inheritdoc IKeyRegistry
    function ethAddressToPkpId(address ethAddress) external view override returns (uint256) {
        return IPKPNFT(pkpNft).ethAddressToPkpId(ethAddress);
    }

    /// @inheritdoc IKeyRegistry
    function pubkeys(uint256 tokenId) external view override returns (RoutingData memory) {
        return getRoutingData(tokenId);
    }

    /// @inheritdoc IKeyRegistry
    function isRouted(uint256 tokenId) external view override returns (bool) {
        return IPKPNFT(pkpNft).exists(tokenId);
    }

    /// @inheritdoc IKeyRegistry
    function getDerivedPubkey(address stakingContract, bytes32 derivedKeyId)
        external
        view
        override
        returns (bytes memory)
    {
        if (stakingContract != staking) revert KeyRegistryStakingInvalid(stakingContract);
        return _uncompressed(derivedKeyId);
    }

    /// @inheritdoc IKeyRegistry
    function getRootKeys(address stakingContract) external view override returns (RootKey[] memory keys) {
        if (stakingContract != staking || !hasRootKeys()) return keys;
        bytes[] memory secp256k1 = rootPubkeys();
        keys = new RootKey[](3);
        keys[0] = RootKey(blsPublicKey(), KEY_TYPE_BLS12381);
        keys[1] = RootKey(secp256k1[0], KEY_TYPE_SECP256K1);
        keys[2] = RootKey(secp256k1[1], KEY_TYPE_SECP256K1);
    }

    /// @inheritdoc IKeyRegistry
    function deriveEthAddressFromPubkey(bytes calldata pubkey) external pure override returns (address) {
        if (pubkey.length != 65 || pubkey[0] != 0x04) revert KeyRegistryPubkeyInvalid();
        return address(uint160(uint256(keccak256(pubkey[1:]))));
    }

    /// @inheritdoc IKeyRegistry
    function getRoutingData(uint256 tokenId) public view override returns (RoutingData memory data) {
        if (!IPKPNFT(pkpNft).exists(tokenId)) return data;
        bytes32 keyId = IPKPNFT(pkpNft).derivedKeyId(tokenId);
        return RoutingData(_uncompressed(keyId), KEY_TYPE_SECP256K1, keyId);
    }

    /// @inheritdoc IKeyRegistry
    function rootKeysAgreed(uint256 epochNumber, uint256 attempt) public view override returns (bool) {
        Agreed storage agreed = _layout().agreed;
        return agreed.keys.secp256k1X != 0 && agreed.epochNumber == epochNumber && agreed.attempt == attempt;
    }

    /// @inheritdoc IKeyRegistry
    /// @dev No point of secp256k1 has x = 0.
    function hasRootKeys() public view override returns (bool) {
        return _layout().rootKeys.secp256k1X != 0;
    }

    function _uncompressed(bytes32 keyId) private view returns (bytes memory) {
        (uint256 x, uint256 y) = derivePublicKey(keyId);
        return abi.encodePacked(uint8(4), x, y);
    }

    function _secp256k1Root() private view returns (uint256 x, uint256 y) {
        RootKeys storage keys = _layout().rootKeys;
        x = uint256(keys.secp256k1X);
        y = uint256(keys.secp256k1Y);
        if (x == 0) revert KeyRegistryRootKeysMissing();
    }

    function _layout() private pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }

    /// @dev Checks that (epochNumber, attempt) is what the locked set is working on.
    function _requireAttempt(uint256 epochNumber, uint256 attempt) private view {
        IStaking s = IStaking(staking);
        if (s.state() != IStaking.State.NextValidatorSetLocked) revert KeyRegistryNotLocked();
        IStaking.Epoch memory current = s.epoch();
        if (epochNumber != current.number + 1) revert KeyRegistryWrongEpoch(current.number + 1, epochNumber);
        if (attempt != current.retries) revert KeyRegistryWrongAttempt(current.retries, attempt);
    }

    /// @dev The epoch whose set deals the shares of `epochNumber`: there is none before the first.
    function _dealersOf(uint256 epochNumber) private pure returns (uint256) {
        return epochNumber > 1 ? epochNumber - 1 : epochNumber;
    }

    function _list(uint256 epochNumber, mapping(uint256 => bytes32) storage entries)
        private
        view
        returns (bytes32[] memory list)
    {
        list = new bytes32[](IStaking(staking).setSize(epochNumber));
        for (uint256 i; i < list.length; ++i) {
            list[i] = entries[i];
        }
    }

    /// @dev A wrong comb would make tokens whose keys nobody holds. Any multiple finds it out: the comb's table takes
    /// part in full, and public key recovery gives the same point's address by another way.
    function _combWorks(address comb_) private view returns (bool) {
        uint256 h = HdKey.hashToField(keccak256("conclave/comb"));
        try ICurveComb(comb_).addMultiple(h, HdKey.GX, HdKey.GY) returns (uint256 x, uint256 y) {
            return HdKey.addressOfKey(x, y) == HdKey.addressOf(HdKey.GX, HdKey.GY, h);
        } catch {
            return false;
        }
    }
}
