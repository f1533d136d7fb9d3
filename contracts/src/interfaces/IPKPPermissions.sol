// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title PKPPermissions: who may use a PKP, and for what. Only the token's owner changes it.
/// @notice A grant is (auth method type, id) with a set of scopes and, for a passkey, its public key. Type 1 is an
/// Ethereum address (id: its 20 bytes, or 32 bytes with the SDK's hash of "<address>:lit", which counts where a wallet
/// proves itself to the nodes, not as a sender on chain), type 2 an action (id: the multihash bytes of its CID, 34 for version 0), others
/// are auth methods off chain; an id of the SDK is keccak256("<user id>:<app id>"). Scopes: 1 sign anything, 2 personal
/// sign; without a scope a grant says who somebody is and permits nothing.
///
/// Grants belong to a token and its permission generation. A transfer starts a new generation, so a buyer inherits neither
/// grants nor roots, and nothing brings them back. Removing a grant removes its scopes. Nothing is shared between tokens:
/// no owner can change what another has granted. The owner of a burnt token is nobody, so its grants are frozen.
///
/// Limits: MAX_GRANTS grants per token, MAX_BATCH grants per call, scopes 0..127, ids up to 256 bytes (128 for an
/// action), user public keys up to 512 bytes. Larger sets of permissions go under a root (setRootHash).
interface IPKPPermissions {
    struct AuthMethod {
        uint256 authMethodType;
        bytes id;
        bytes userPubkey;
    }

    event PermittedAuthMethodAdded(uint256 indexed tokenId, uint256 authMethodType, bytes id, bytes userPubkey);
    /// Its scopes go with it.
    event PermittedAuthMethodRemoved(uint256 indexed tokenId, uint256 authMethodType, bytes id);
    event PermittedAuthMethodScopeAdded(uint256 indexed tokenId, uint256 authMethodType, bytes id, uint256 scopeId);
    event PermittedAuthMethodScopeRemoved(uint256 indexed tokenId, uint256 authMethodType, bytes id, uint256 scopeId);
    event RootHashUpdated(uint256 indexed tokenId, uint256 indexed group, bytes32 root);
    /// A transfer made all grants and roots of the token void.
    event PermissionGenerationBumped(uint256 indexed tokenId, uint256 generation);

    error PKPPermissionsNotOwner(uint256 tokenId, address caller);
    error PKPPermissionsNotNFT(address caller);
    error PKPPermissionsNotMinter(address caller);
    error PKPPermissionsNotMintedNow(uint256 tokenId);
    error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id);
    error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id);
    error PKPPermissionsScopeOutOfRange(uint256 scopeId);
    error PKPPermissionsIdInvalid(uint256 authMethodType);
    error PKPPermissionsUserPubkeyTooLong(uint256 length);
    error PKPPermissionsTooManyGrants(uint256 tokenId);
    error PKPPermissionsBatchTooLong(uint256 length);
    error PKPPermissionsLengthsDiffer();
    error PKPPermissionsUserPubkeyAmbiguous(uint256 authMethodType, bytes id);
    error PKPPermissionsConfigInvalid();

    /// @notice Sets the owner, who may upgrade, once, when the proxy is made.
    function initialize(address owner) external;

    /// @notice Permits `authMethod` with `scopes`. It must not be permitted yet.
    function addPermittedAuthMethod(uint256 tokenId, AuthMethod calldata authMethod, uint256[] calldata scopes) external;
    /// @notice Ends a grant and its scopes. It must be there.
    function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes calldata id) external;
    /// @notice Adds a scope to a grant. One that is there already makes no event.
    function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external;
    /// @notice Takes a scope from a grant. One that is not there makes no event.
    function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external;
    function addPermittedAddress(uint256 tokenId, address user, uint256[] calldata scopes) external;
    function removePermittedAddress(uint256 tokenId, address user) external;
    /// @param ipfsCID multihash bytes of the action's CID
    function addPermittedAction(uint256 tokenId, bytes calldata ipfsCID, uint256[] calldata scopes) external;
    function removePermittedAction(uint256 tokenId, bytes calldata ipfsCID) external;
    /// @notice All additions, then all removals, or nothing.
    function batchAddRemoveAuthMethods(
        uint256 tokenId,
        uint256[] calldata permittedAuthMethodTypesToAdd,
        bytes[] calldata permittedAuthMethodIdsToAdd,
        bytes[] calldata permittedAuthMethodPubkeysToAdd,
        uint256[][] calldata permittedAuthMethodScopesToAdd,
        uint256[] calldata permittedAuthMethodTypesToRemove,
        bytes[] calldata permittedAuthMethodIdsToRemove
    ) external;

    /// @notice Commits to any set of states by the root of a Merkle tree; zero ends it. Nodes do not read roots, actions may.
    /// @dev The tree hashes pairs in order of their values (OpenZeppelin's). Leaves should be hashed twice, as
    /// StandardMerkleTree does: else an inner node, which is the hash of 64 bytes, could be shown as a leaf.
    /// @param group a number of the owner's choice: each group has a root of its own
    function setRootHash(uint256 tokenId, uint256 group, bytes32 root) external;

    /// @notice The first grants of a token. Only PKPHelper and PKPNFT, in the transaction of the mint: they grant what the
    /// minter asks for, to a token that is his own, its own or nobody's.
    /// @dev Scopes by grant; both arrays have one length.
    function grantAtMint(uint256 tokenId, AuthMethod[] calldata methods, uint256[][] calldata scopes) external;

    /// @notice Called by PKPNFT when a token changes hands, not when it is burnt.
    function onTransfer(uint256 tokenId) external;

    function generation(uint256 tokenId) external view returns (uint256);
    function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes calldata id)
        external
        view
        returns (bool);
    /// @notice Whether `user` is the owner or has a grant, with or without scopes. Nothing may be signed on this alone: ask
    /// maySignAnything.
    function isPermittedAddress(uint256 tokenId, address user) external view returns (bool);
    /// @notice Whether the action has a grant, with or without scopes.
    function isPermittedAction(uint256 tokenId, bytes calldata ipfsCID) external view returns (bool);
    function isPermittedAuthMethodScopePresent(
        uint256 tokenId,
        uint256 authMethodType,
        bytes calldata id,
        uint256 scopeId
    ) external view returns (bool);
    /// @notice Whether each of the scopes 0..maxScopeId - 1 is there; maxScopeId is at most 256.
    function getPermittedAuthMethodScopes(
        uint256 tokenId,
        uint256 authMethodType,
        bytes calldata id,
        uint256 maxScopeId
    ) external view returns (bool[] memory);
    function getPermittedAuthMethods(uint256 tokenId) external view returns (AuthMethod[] memory);
    /// @notice The owner, if there is one, and then the addresses that have grants; the owner may be among them again.
    function getPermittedAddresses(uint256 tokenId) external view returns (address[] memory);
    function getPermittedActions(uint256 tokenId) external view returns (bytes[] memory);
    /// @notice The user's public key in this token's grant: what a passkey is checked against.
    function getUserPubkey(uint256 tokenId, uint256 authMethodType, bytes calldata id)
        external
        view
        returns (bytes memory);

    /// @notice The tokens that permit an auth method now. Anyone can permit any method on tokens of his own, so this list
    /// says which keys somebody may use, never whose somebody is, and strangers can make it too long for one call: then
    /// use tokenIdsForAuthMethod.
    function getTokenIdsForAuthMethod(uint256 authMethodType, bytes calldata id)
        external
        view
        returns (uint256[] memory);
    /// @notice getTokenIdsForAuthMethod by pages: of the entries `start` to at most `start + limit - 1` those that are not
    /// void, and how many entries there are.
    function tokenIdsForAuthMethod(uint256 authMethodType, bytes calldata id, uint256 start, uint256 limit)
        external
        view
        returns (uint256[] memory tokenIds, uint256 entries);
    /// @notice The public keys of the tokens of getTokenIdsForAuthMethod, at 60,000 gas each.
    function getPKPPubKeysByAuthMethod(uint256 authMethodType, bytes calldata id) external view returns (bytes[] memory);
    /// @notice The user's public key that all tokens that permit the method agree on; empty if none does. Reverts if they
    /// differ, which anyone can bring about with a token of his own: nobody's key is ever answered in place of another's.
    /// Ask getUserPubkey, which knows the token.
    function getUserPubkeyForAuthMethod(uint256 authMethodType, bytes calldata id) external view returns (bytes memory);
    /// @notice keccak256(abi.encode(authMethodType, id)).
    function getAuthMethodId(uint256 authMethodType, bytes calldata id) external pure returns (uint256);

    /// @notice The root of this generation; zero if there is none.
    function rootHash(uint256 tokenId, uint256 group) external view returns (bytes32);
    /// @notice Whether `leaf` is under the group's root. False without a root.
    function verifyState(uint256 tokenId, uint256 group, bytes32[] calldata proof, bytes32 leaf)
        external
        view
        returns (bool);
    /// @notice Whether all `leaves` are under the group's root (OpenZeppelin's multiproof). False without a root or leaves.
    function verifyStates(
        uint256 tokenId,
        uint256 group,
        bytes32[] calldata proof,
        bool[] calldata proofFlags,
        bytes32[] calldata leaves
    ) external view returns (bool);

    /// @notice Whether `user` may have this key sign any digest: the owner, or a permitted address with scope 1.
    /// The one rule for Coordinator and nodes.
    function maySignAnything(uint256 tokenId, address user) external view returns (bool);

    /// @notice As PKPNFT.getEthAddress.
    function getEthAddress(uint256 tokenId) external view returns (address);
    /// @notice As PKPNFT.getPubkey.
    function getPubkey(uint256 tokenId) external view returns (bytes memory);

    function pkpNft() external view returns (address);
    function pkpHelper() external view returns (address);
}
