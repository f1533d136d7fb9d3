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

    event DealsCommitted(
        uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, uint256 index, bytes32 commitment
    );
    event RootKeysVoted(uint256 indexed epochNumber, uint256 indexed attempt, address indexed node, bytes32 keysHash);
    event RootKeysSet(uint256 indexed epochNumber, uint256 indexed attempt, RootKeys keys);

    error KeyRegistryNotLocked();
    error KeyRegistryWrongEpoch(uint256 expected, uint256 actual);
    error KeyRegistryWrongAttempt(uint256 expected, uint256 actual);
    error KeyRegistryNotInNextSet(address node);
    error KeyRegistryAlreadyCommitted(address node);
    error KeyRegistryCommitmentZero();
    error KeyRegistryCommitmentsMissing(uint256 committed, uint256 needed);
    error KeyRegistryAlreadyVoted(address node);
    error KeyRegistryRootKeysInvalid();
    error KeyRegistryRootKeysAlreadySet();
    error KeyRegistryRootKeysMissing();
    error KeyRegistryDerivationFailed(bytes32 keyId);
    error KeyRegistryStakingInvalid(address staking);
    error KeyRegistryCombInvalid(address comb);

    /// @notice A dealer of the locked next set commits to the hash of its deal bundles (all three curves) before
    /// any deal is read. Once per (epoch, attempt, node).
    function commitDeals(uint256 epochNumber, uint256 attempt, bytes32 commitment) external;

    /// @notice A node of the locked next set says which root keys the DKG gave. Unanimous: the keys are set by the
    /// last vote if all n votes are equal. Needs all n deal commitments. One vote per (epoch, attempt, node).
    /// @dev Refuses a secp256k1 point that is not on the curve or has x >= N, a zero ed25519 key, and a BLS key that is
    /// zero or not canonically encoded (padding not zero, a coordinate not below the field prime).
    function voteRootKeys(uint256 epochNumber, uint256 attempt, RootKeys calldata keys) external;

    /// @notice Commitments in set order; zero where a dealer has not committed.
    function dealCommitments(uint256 epochNumber, uint256 attempt) external view returns (bytes32[] memory);
    /// @notice Vote hashes, keccak256(abi.encode(RootKeys)), in set order; zero where a node has not voted.
    function rootKeyVotes(uint256 epochNumber, uint256 attempt) external view returns (bytes32[] memory);
    function hasRootKeys() external view returns (bool);
    /// @notice The root keys; reverts with KeyRegistryRootKeysMissing before genesis.
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

    function staking() external view returns (address);
    /// @notice The ICurveComb that derives public keys; the constructor has tried it.
    function comb() external view returns (address);
}
