// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./base/Governed.sol";
import {IPKPNFT} from "./interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "./interfaces/IPKPPermissions.sol";
import {GrantViews} from "./pkp/GrantViews.sol";

/// @title PKPPermissions: who may use a PKP, and for what.
/// @dev Who may change grants; Grants keeps them, GrantViews answers.
contract PKPPermissions is GrantViews, Governed {
    /// @inheritdoc IPKPPermissions
    address public immutable override pkpHelper;

    modifier onlyOwnerOf(uint256 tokenId) {
        if (!_isOwner(tokenId, msg.sender)) revert PKPPermissionsNotOwner(tokenId, msg.sender);
        _;
    }

    /// @param pkpNft_ whose owners rule here
    /// @param pkpHelper_ grants in the transaction of a mint, as pkpNft_ does
    constructor(address pkpNft_, address pkpHelper_) GrantViews(pkpNft_) {
        if (pkpHelper_ == address(0)) revert PKPPermissionsConfigInvalid();
        pkpHelper = pkpHelper_;
    }

    /// @inheritdoc IPKPPermissions
    function initialize(address owner_) external override initializer {
        _initializeOwner(owner_);
    }

    /// @inheritdoc IPKPPermissions
    function addPermittedAuthMethod(uint256 tokenId, AuthMethod calldata authMethod, uint256[] calldata scopes)
        external
        override
        onlyOwnerOf(tokenId)
    {
        _add(tokenId, authMethod, scopes);
    }

    /// @inheritdoc IPKPPermissions
    function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes calldata id)
        external
        override
        onlyOwnerOf(tokenId)
    {
        _remove(tokenId, authMethodType, id);
    }

    /// @inheritdoc IPKPPermissions
    function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external
        override
        onlyOwnerOf(tokenId)
    {
        _addScope(tokenId, authMethodType, id, scopeId);
    }

    /// @inheritdoc IPKPPermissions
    function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external
        override
        onlyOwnerOf(tokenId)
    {
        _removeScope(tokenId, authMethodType, id, scopeId);
    }

    /// @inheritdoc IPKPPermissions
    function addPermittedAddress(uint256 tokenId, address user, uint256[] calldata scopes)
        external
        override
        onlyOwnerOf(tokenId)
    {
        _add(tokenId, AuthMethod(TYPE_ADDRESS, abi.encodePacked(user), ""), scopes);
    }

    /// @inheritdoc IPKPPermissions
    function removePermittedAddress(uint256 tokenId, address user) external override onlyOwnerOf(tokenId) {
        _remove(tokenId, TYPE_ADDRESS, abi.encodePacked(user));
    }

    /// @inheritdoc IPKPPermissions
    function addPermittedAction(uint256 tokenId, bytes calldata ipfsCID, uint256[] calldata scopes)
        external
        override
        onlyOwnerOf(tokenId)
    {
        _add(tokenId, AuthMethod(TYPE_ACTION, ipfsCID, ""), scopes);
    }

    /// @inheritdoc IPKPPermissions
    function removePermittedAction(uint256 tokenId, bytes calldata ipfsCID) external override onlyOwnerOf(tokenId) {
        _remove(tokenId, TYPE_ACTION, ipfsCID);
    }

    /// @inheritdoc IPKPPermissions
    function batchAddRemoveAuthMethods(
        uint256 tokenId,
        uint256[] calldata permittedAuthMethodTypesToAdd,
        bytes[] calldata permittedAuthMethodIdsToAdd,
        bytes[] calldata permittedAuthMethodPubkeysToAdd,
        uint256[][] calldata permittedAuthMethodScopesToAdd,
        uint256[] memory permittedAuthMethodTypesToRemove,
        bytes[] memory permittedAuthMethodIdsToRemove
    ) public override onlyOwnerOf(tokenId) {
        _requireBatch(permittedAuthMethodTypesToAdd.length + permittedAuthMethodTypesToRemove.length);
        _addAll(
            tokenId,
            permittedAuthMethodTypesToAdd,
            permittedAuthMethodIdsToAdd,
            permittedAuthMethodPubkeysToAdd,
            permittedAuthMethodScopesToAdd
        );
        _removeAll(tokenId, permittedAuthMethodTypesToRemove, permittedAuthMethodIdsToRemove);
    }

    /// @inheritdoc IPKPPermissions
    function setRootHash(uint256 tokenId, uint256 group, bytes32 root) external override onlyOwnerOf(tokenId) {
        _grantData().roots[tokenId][_grantData().tokens[tokenId].generation][group] = root;
        emit RootHashUpdated(tokenId, group, root);
    }

    /// @inheritdoc IPKPPermissions
    function grantAtMint(uint256 tokenId, AuthMethod[] calldata methods, uint256[][] calldata scopes)
        external
        override
    {
        if (msg.sender != pkpHelper && msg.sender != pkpNft) revert PKPPermissionsNotMinter(msg.sender);
        if (!IPKPNFT(pkpNft).mintedNow(tokenId)) revert PKPPermissionsNotMintedNow(tokenId);
        if (methods.length != scopes.length) revert PKPPermissionsLengthsDiffer();
        _requireBatch(methods.length);
        for (uint256 i; i < methods.length; ++i) {
            _add(tokenId, methods[i], scopes[i]);
        }
    }

    /// @inheritdoc IPKPPermissions
    function onTransfer(uint256 tokenId) external override {
        if (msg.sender != pkpNft) revert PKPPermissionsNotNFT(msg.sender);
        TokenState storage state = _grantData().tokens[tokenId];
        state.grants = 0;
        emit PermissionGenerationBumped(tokenId, ++state.generation);
    }

    function _addAll(
        uint256 tokenId,
        uint256[] calldata types,
        bytes[] calldata ids,
        bytes[] calldata userPubkeys,
        uint256[][] calldata scopes
    ) private {
        if (ids.length != types.length || userPubkeys.length != types.length || scopes.length != types.length) {
            revert PKPPermissionsLengthsDiffer();
        }
        for (uint256 i; i < types.length; ++i) {
            AuthMethod memory method = AuthMethod(types[i], ids[i], userPubkeys[i]);
            _add(tokenId, method, scopes[i]);
        }
    }

    function _removeAll(uint256 tokenId, uint256[] memory types, bytes[] memory ids) private {
        if (ids.length != types.length) revert PKPPermissionsLengthsDiffer();
        for (uint256 i; i < types.length; ++i) {
            _remove(tokenId, types[i], ids[i]);
        }
    }

    function _requireBatch(uint256 length) private pure {
        if (length > MAX_BATCH) revert PKPPermissionsBatchTooLong(length);
    }
}
