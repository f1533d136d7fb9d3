// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title PKPPermissions: who may use a PKP, and for what. Only the token's owner changes it.
/// @notice A grant is (auth method type, id) with a set of scopes. Type 1 is an Ethereum address (id: its 20 bytes),
/// type 2 an action (id: the multihash bytes of its CID), others are auth methods off chain.
/// Scopes: 1 sign anything, 2 personal sign. Grants belong to a permission generation: a transfer starts a new
/// one, so a buyer never inherits grants. Removing a grant removes its scopes.
interface IPKPPermissions {
    struct AuthMethod {
        uint256 authMethodType;
        bytes id;
        bytes userPubkey;
    }

    event PermittedAuthMethodAdded(
        uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, bytes userPubkey
    );
    event PermittedAuthMethodRemoved(
        uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id
    );
    event PermittedAuthMethodScopeAdded(
        uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, uint256 scopeId
    );
    event PermittedAuthMethodScopeRemoved(
        uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, uint256 scopeId
    );
    /// A transfer made all grants of the token void.
    event PermissionGenerationBumped(uint256 indexed tokenId, uint256 generation);

    error PKPPermissionsNotOwner(uint256 tokenId, address caller);
    error PKPPermissionsNotNFT(address caller);
    error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id);
    error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id);
    error PKPPermissionsScopeOutOfRange(uint256 scopeId);
    error PKPPermissionsIdInvalid(uint256 authMethodType);
    error PKPPermissionsConfigInvalid();

    function addPermittedAuthMethod(uint256 tokenId, AuthMethod calldata authMethod, uint256[] calldata scopes) external;
    function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes calldata id) external;
    function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external;
    function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external;
    function addPermittedAddress(uint256 tokenId, address user, uint256[] calldata scopes) external;
    function removePermittedAddress(uint256 tokenId, address user) external;
    function addPermittedAction(uint256 tokenId, bytes calldata ipfsCID, uint256[] calldata scopes) external;
    function removePermittedAction(uint256 tokenId, bytes calldata ipfsCID) external;

    /// @notice Called by PKPNFT when a token changes hands (also when it is burnt).
    function onTransfer(uint256 tokenId) external;

    function generation(uint256 tokenId) external view returns (uint256);
    function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes calldata id)
        external
        view
        returns (bool);
    function isPermittedAddress(uint256 tokenId, address user) external view returns (bool);
    function isPermittedAction(uint256 tokenId, bytes calldata ipfsCID) external view returns (bool);
    function isPermittedAuthMethodScopePresent(
        uint256 tokenId,
        uint256 authMethodType,
        bytes calldata id,
        uint256 scopeId
    ) external view returns (bool);
    function getPermittedAuthMethodScopes(
        uint256 tokenId,
        uint256 authMethodType,
        bytes calldata id,
        uint256 maxScopeId
    ) external view returns (bool[] memory);
    function getPermittedAuthMethods(uint256 tokenId) external view returns (AuthMethod[] memory);
    function getPermittedAddresses(uint256 tokenId) external view returns (address[] memory);
    function getPermittedActions(uint256 tokenId) external view returns (bytes[] memory);

    /// @notice Whether `user` may have this key sign any digest: the owner, or a permitted address with scope 1.
    /// The one rule for Coordinator and nodes.
    function maySignAnything(uint256 tokenId, address user) external view returns (bool);

    function pkpNft() external view returns (address);
}
