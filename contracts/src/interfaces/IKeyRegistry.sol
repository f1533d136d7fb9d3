// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title KeyRegistry: the root keys, and every key derived from them. The SDK knows it as PubkeyRouter.
/// @notice A derived key is pub = K0 + h*G with h = hash_to_field(keyId) (RFC 9380 hash_to_field, L = 48,
/// expand_message_xmd with SHA-256, DST "LIT_HD_KEY_ID_K256_XMD:SHA-256_SSWU_RO_NUL_").
interface IKeyRegistry {
    /// @param secp256k1X x of the secp256k1 root key K0; below the group order
    /// @param secp256k1Y y of K0
    /// @param ed25519 RFC 8032 encoding of the ed25519 root key
    /// @param bls12381 root key in G1, EIP-2537 encoding: 16 zero bytes, x (48 bytes), 16 zero bytes, y (48 bytes)
    struct RootKeys {
        bytes32 secp256k1X;
        bytes32 secp256k1Y;
        bytes32 ed25519;
        bytes32[4] bls12381;
    }

    /// The SDK's record of a token's key.
    /// @param pubkey 65 bytes: 0x04 ++ x ++ y
    /// @param keyType the SDK's number of the curve: 2 is secp256k1
    struct RoutingData {
        bytes pubkey;
        uint256 keyType;
        bytes32 derivedKeyId;
    }

    /// The SDK's form of a root key.
    /// @param pubkey compressed: 33 bytes on secp256k1, 48 in BLS12-381's G1
    /// @param keyType 1 BLS12-381, 2 secp256k1
    struct RootKey {
        bytes pubkey;
        uint256 keyType;
    }

    /// @param index position in the dealers' set: of epoch 1 at genesis, of the current epoch afterwards
    event DealsCommitted(
        uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, uint256 index, bytes32 commitment
    );
    event RootKeysVoted(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, bytes32 keysHash);
    /// All of the locked set voted for these keys. They are final when epoch 1 begins, and void if the attempt is given up.
    event RootKeysAgreed(uint256 indexed epochNumber, uint256 indexed attempt, RootKeys keys);
    event RootKeysSet(uint256 indexed epochNumber, uint256 indexed attempt, RootKeys keys);

    error KeyRegistryNotLocked();
    error KeyRegistryWrongEpoch(uint256 expected, uint256 actual);
    error KeyRegistryWrongAttempt(uint256 expected, uint256 actual);
    error KeyRegistryNotDealer(address node);
    error KeyRegistryNotInNextSet(address node);
    error KeyRegistryAlreadyCommitted(address node);
    error KeyRegistryCommitmentZero();
    error KeyRegistryCommitmentsMissing(uint256 committed, uint256 needed);
    error KeyRegistryAlreadyVoted(address node);
    error KeyRegistryRootKeysInvalid();
    error KeyRegistryRootKeysAlreadySet();
    error KeyRegistryRootKeysMissing();
    error KeyRegistryDerivationFailed(bytes32 keyId);
    error KeyRegistryRootKeysNotAgreed(uint256 epochNumber, uint256 attempt);
    error KeyRegistryNotStaking(address caller);
    error KeyRegistryPubkeyInvalid();
    error KeyRegistryStakingInvalid(address staking);
    error KeyRegistryCombInvalid(address comb);
    error KeyRegistryPkpNftInvalid(address pkpNft);

    /// @notice A dealer commits to the hash of its deal bundles (all three curves) before any deal is read, while the next
    /// set is locked. Dealers are the locked set at genesis, when keys are made, and the current set afterwards, when they
    /// are handed on; a kicked member is none. Once per (epoch, attempt, position in the dealers' set): a node whose
    /// address was replaced cannot commit again.
    /// @param epochNumber the epoch to come
    function commitDeals(uint256 epochNumber, uint256 attempt, bytes32 commitment) external;

    /// @notice A node of the locked genesis set says which root keys the DKG gave. Unanimous: if all n votes of an attempt
    /// are equal the last one makes the keys agreed. Needs all n deal commitments. One vote per (epoch, attempt,
    /// position). One dissenter keeps an attempt from agreeing; the next attempt starts afresh.
    /// @dev Refuses a secp256k1 point that is not on the curve or has x >= N, a zero ed25519 key, and a BLS key that is
    /// zero or not canonically encoded (padding not zero, a coordinate not below the field prime).
    function voteRootKeys(uint256 epochNumber, uint256 attempt, RootKeys calldata keys) external;

    /// @notice Makes the keys agreed on in (epochNumber, attempt) final; only the staking contract, when epoch 1 begins.
    function confirmRootKeys(uint256 epochNumber, uint256 attempt) external;

    /// @notice Whether all of the set agreed on root keys in this attempt and they are not final yet.
    function rootKeysAgreed(uint256 epochNumber, uint256 attempt) external view returns (bool);

    /// @notice Commitments in the dealers' set order; zero where a dealer has not committed.
    function dealCommitments(uint256 epochNumber, uint256 attempt) external view returns (bytes32[] memory);
    /// @notice Vote hashes, keccak256(abi.encode(RootKeys)), in set order; zero where a node has not voted.
    function rootKeyVotes(uint256 epochNumber, uint256 attempt) external view returns (bytes32[] memory);
    /// @notice Whether the root keys are final: so from the beginning of epoch 1 on, for ever.
    function hasRootKeys() external view returns (bool);
    /// @notice The root keys; reverts with KeyRegistryRootKeysMissing before epoch 1.
    function rootKeys() external view returns (RootKeys memory);
    /// @notice [K0, G] compressed SEC1: what the SDK must be given so that its own derivation agrees.
    function rootPubkeys() external view returns (bytes[] memory);
    /// @notice The BLS root key in the 48-byte compressed form (ZCash flags).
    function blsPublicKey() external view returns (bytes memory);

    /// @notice h = hash_to_field(keyId).
    function tweak(bytes32 keyId) external view returns (uint256 h);
    /// @notice Affine coordinates of K0 + h*G. Reverts where the point does not exist (probability 2^-256).
    function derivePublicKey(bytes32 keyId) external view returns (uint256 x, uint256 y);
    /// @notice Ethereum address of K0 + h*G, by one ecrecover.
    function deriveAddress(bytes32 keyId) external view returns (address);
    /// @notice keccak256("lit_action_" ++ cid): the key id of an immutable action's identity.
    function actionKeyId(string calldata cid) external pure returns (bytes32);

    // ---- what the SDK calls on its PubkeyRouter

    /// @notice 65 bytes: 0x04 ++ x ++ y; reverts as the PKPNFT does for a token it does not know.
    function getPubkey(uint256 tokenId) external view returns (bytes memory);
    function getEthAddress(uint256 tokenId) external view returns (address);
    /// @notice The token whose key has this address; 0 if there is none.
    function ethAddressToPkpId(address ethAddress) external view returns (uint256);
    /// @notice What the SDK knows of a token's key; all empty if there is no such token.
    function pubkeys(uint256 tokenId) external view returns (RoutingData memory);
    /// @notice The same under the SDK's other name.
    function getRoutingData(uint256 tokenId) external view returns (RoutingData memory);
    /// @notice Whether the token exists.
    function isRouted(uint256 tokenId) external view returns (bool);
    /// @notice 0x04 ++ x ++ y of the key that `derivedKeyId` gives; KeyRegistryStakingInvalid for a foreign
    /// `stakingContract`.
    function getDerivedPubkey(address stakingContract, bytes32 derivedKeyId) external view returns (bytes memory);
    /// @notice The BLS key, then rootPubkeys(); empty before epoch 1 and for a foreign `stakingContract`.
    function getRootKeys(address stakingContract) external view returns (RootKey[] memory);
    /// @notice Address of an uncompressed key, 65 bytes that begin with 0x04; KeyRegistryPubkeyInvalid otherwise.
    function deriveEthAddressFromPubkey(bytes calldata pubkey) external pure returns (address);

    function staking() external view returns (address);
    function pkpNft() external view returns (address);
    /// @notice The ICurveComb that derives public keys; the constructor has tried it.
    function comb() external view returns (address);
}
