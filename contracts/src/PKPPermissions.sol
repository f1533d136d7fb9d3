// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";

import {IPKPPermissions} from "./interfaces/IPKPPermissions.sol";

/// @title PKPPermissions: who may use a PKP, and for what.
/// @dev Grants are kept per (token, generation), so a transfer makes all of them void by one write.
contract PKPPermissions is IPKPPermissions {
    uint256 private constant TYPE_ADDRESS = 1;
    uint256 private constant TYPE_ACTION = 2;
    uint256 private constant SCOPE_SIGN_ANYTHING = 1;
    uint256 private constant SCOPES = 256;
    uint256 private constant MAX_ACTION_ID = 128;
    uint256 private constant MAX_ID = 256;

    struct Grant {
        AuthMethod authMethod;
        /// Bit i is scope i.
        uint256 scopes;
        /// Place in the token's list, plus one; zero if there is no such grant.
        uint256 place;
    }

    /// @inheritdoc IPKPPermissions
    address public immutable override pkpNft;

    /// @inheritdoc IPKPPermissions
    mapping(uint256 tokenId => uint256 generation) public override generation;
    mapping(bytes32 grantKey => Grant) private _grants;
    mapping(uint256 tokenId => mapping(uint256 generation => bytes32[] grantKeys)) private _lists;

    modifier onlyOwnerOf(uint256 tokenId) {
        if (!_isOwner(tokenId, msg.sender)) revert PKPPermissionsNotOwner(tokenId, msg.sender);
        _;
    }

    constructor(address pkpNft_) {
        if (pkpNft_.code.length == 0) revert PKPPermissionsConfigInvalid();
        pkpNft = pkpNft_;
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
    /// @dev A scope that is already there stays and makes no event.
    function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external
        override
        onlyOwnerOf(tokenId)
    {
        _addScope(tokenId, _require(tokenId, authMethodType, id), authMethodType, id, scopeId);
    }

    /// @inheritdoc IPKPPermissions
    /// @dev A scope that is not there makes no event.
    function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId)
        external
        override
        onlyOwnerOf(tokenId)
    {
        Grant storage grant = _require(tokenId, authMethodType, id);
        if (scopeId >= SCOPES) revert PKPPermissionsScopeOutOfRange(scopeId);
        if (grant.scopes >> scopeId & 1 == 0) return;
        grant.scopes &= ~(1 << scopeId);
        emit PermittedAuthMethodScopeRemoved(tokenId, generation[tokenId], authMethodType, id, scopeId);
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
    function onTransfer(uint256 tokenId) external override {
        if (msg.sender != pkpNft) revert PKPPermissionsNotNFT(msg.sender);
        emit PermissionGenerationBumped(tokenId, ++generation[tokenId]);
    }

    /// @inheritdoc IPKPPermissions
    function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes calldata id)
        external
        view
        override
        returns (bool)
    {
        return _grant(tokenId, authMethodType, id).place != 0;
    }

    /// @inheritdoc IPKPPermissions
    function isPermittedAddress(uint256 tokenId, address user) external view override returns (bool) {
        return _grant(tokenId, TYPE_ADDRESS, abi.encodePacked(user)).place != 0;
    }

    /// @inheritdoc IPKPPermissions
    function isPermittedAction(uint256 tokenId, bytes calldata ipfsCID) external view override returns (bool) {
        return _grant(tokenId, TYPE_ACTION, ipfsCID).place != 0;
    }

    /// @inheritdoc IPKPPermissions
    function isPermittedAuthMethodScopePresent(
        uint256 tokenId,
        uint256 authMethodType,
        bytes calldata id,
        uint256 scopeId
    ) external view override returns (bool) {
        return scopeId < SCOPES && _grant(tokenId, authMethodType, id).scopes >> scopeId & 1 == 1;
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedAuthMethodScopes(
        uint256 tokenId,
        uint256 authMethodType,
        bytes calldata id,
        uint256 maxScopeId
    ) external view override returns (bool[] memory present) {
        if (maxScopeId > SCOPES) revert PKPPermissionsScopeOutOfRange(maxScopeId);
        uint256 scopes = _grant(tokenId, authMethodType, id).scopes;
        present = new bool[](maxScopeId);
        for (uint256 i; i < maxScopeId; ++i) {
            present[i] = scopes >> i & 1 == 1;
        }
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedAuthMethods(uint256 tokenId) external view override returns (AuthMethod[] memory methods) {
        bytes32[] storage keys = _list(tokenId);
        methods = new AuthMethod[](keys.length);
        for (uint256 i; i < methods.length; ++i) {
            methods[i] = _grants[keys[i]].authMethod;
        }
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedAddresses(uint256 tokenId) external view override returns (address[] memory users) {
        bytes[] memory ids = _idsOf(tokenId, TYPE_ADDRESS);
        users = new address[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            users[i] = address(bytes20(ids[i]));
        }
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedActions(uint256 tokenId) external view override returns (bytes[] memory) {
        return _idsOf(tokenId, TYPE_ACTION);
    }

    /// @inheritdoc IPKPPermissions
    function maySignAnything(uint256 tokenId, address user) external view override returns (bool) {
        return _isOwner(tokenId, user)
            || _grant(tokenId, TYPE_ADDRESS, abi.encodePacked(user)).scopes >> SCOPE_SIGN_ANYTHING & 1 == 1;
    }

    function _add(uint256 tokenId, AuthMethod memory authMethod, uint256[] calldata scopes) private {
        if (!_isIdValid(authMethod.authMethodType, authMethod.id.length)) {
            revert PKPPermissionsIdInvalid(authMethod.authMethodType);
        }
        bytes32 key = _grantKey(tokenId, authMethod.authMethodType, authMethod.id);
        Grant storage grant = _grants[key];
        if (grant.place != 0) {
            revert PKPPermissionsAlreadyGranted(tokenId, authMethod.authMethodType, authMethod.id);
        }
        bytes32[] storage keys = _list(tokenId);
        keys.push(key);
        grant.place = keys.length;
        grant.authMethod = authMethod;
        emit PermittedAuthMethodAdded(
            tokenId, generation[tokenId], authMethod.authMethodType, authMethod.id, authMethod.userPubkey
        );
        for (uint256 i; i < scopes.length; ++i) {
            _addScope(tokenId, grant, authMethod.authMethodType, authMethod.id, scopes[i]);
        }
    }

    function _remove(uint256 tokenId, uint256 authMethodType, bytes memory id) private {
        bytes32 key = _grantKey(tokenId, authMethodType, id);
        uint256 place = _require(tokenId, authMethodType, id).place;
        bytes32[] storage keys = _list(tokenId);
        bytes32 last = keys[keys.length - 1];
        keys[place - 1] = last; // the last of the list fills the gap
        _grants[last].place = place;
        keys.pop();
        delete _grants[key]; // after the move: the removed grant may be the last
        emit PermittedAuthMethodRemoved(tokenId, generation[tokenId], authMethodType, id);
    }

    function _addScope(uint256 tokenId, Grant storage grant, uint256 authMethodType, bytes memory id, uint256 scopeId)
        private
    {
        if (scopeId >= SCOPES) revert PKPPermissionsScopeOutOfRange(scopeId);
        if (grant.scopes >> scopeId & 1 == 1) return;
        grant.scopes |= 1 << scopeId;
        emit PermittedAuthMethodScopeAdded(tokenId, generation[tokenId], authMethodType, id, scopeId);
    }

    function _require(uint256 tokenId, uint256 authMethodType, bytes memory id)
        private
        view
        returns (Grant storage grant)
    {
        grant = _grant(tokenId, authMethodType, id);
        if (grant.place == 0) revert PKPPermissionsNotGranted(tokenId, authMethodType, id);
    }

    function _grant(uint256 tokenId, uint256 authMethodType, bytes memory id) private view returns (Grant storage) {
        return _grants[_grantKey(tokenId, authMethodType, id)];
    }

    function _grantKey(uint256 tokenId, uint256 authMethodType, bytes memory id) private view returns (bytes32) {
        return keccak256(abi.encode(tokenId, generation[tokenId], authMethodType, id));
    }

    function _list(uint256 tokenId) private view returns (bytes32[] storage) {
        return _lists[tokenId][generation[tokenId]];
    }

    /// @dev Ids of the grants of one type, in list order.
    function _idsOf(uint256 tokenId, uint256 authMethodType) private view returns (bytes[] memory ids) {
        bytes32[] storage keys = _list(tokenId);
        ids = new bytes[](keys.length);
        uint256 count;
        for (uint256 i; i < keys.length; ++i) {
            AuthMethod storage authMethod = _grants[keys[i]].authMethod;
            if (authMethod.authMethodType == authMethodType) ids[count++] = authMethod.id;
        }
        assembly ("memory-safe") {
            mstore(ids, count) // the rest was never written
        }
    }

    /// @dev False for a token that does not exist, whose ownerOf reverts.
    function _isOwner(uint256 tokenId, address user) private view returns (bool) {
        try IERC721(pkpNft).ownerOf(tokenId) returns (address owner) {
            return owner == user;
        } catch {
            return false;
        }
    }

    function _isIdValid(uint256 authMethodType, uint256 length) private pure returns (bool) {
        if (authMethodType == TYPE_ADDRESS) return length == 20;
        return length != 0 && length <= (authMethodType == TYPE_ACTION ? MAX_ACTION_ID : MAX_ID);
    }
}
