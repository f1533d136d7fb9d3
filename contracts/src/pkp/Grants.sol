// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPPermissions} from "../interfaces/IPKPPermissions.sol";
import {GrantStorage} from "./GrantStorage.sol";

/// @title Grants: a token's grants, and for each auth method the tokens that permit it.
/// @dev Every change touches a bounded number of words, whatever others have done: both kinds of list close a gap with
/// their last entry.
abstract contract Grants is IPKPPermissions, GrantStorage {
    uint256 internal constant TYPE_ADDRESS = 1;
    uint256 internal constant TYPE_ACTION = 2;
    uint256 internal constant ADDRESS_ID = 20;
    uint256 internal constant SCOPES = 128;
    uint256 internal constant MAX_GRANTS = 1024;
    uint256 internal constant MAX_BATCH = 64;
    uint256 private constant MAX_ACTION_ID = 128;
    uint256 private constant MAX_ID = 256;
    uint256 private constant MAX_USER_PUBKEY = 512;

    function _add(uint256 tokenId, AuthMethod memory method, uint256[] calldata scopes) internal {
        _requireValid(method);
        GrantData storage $ = _grantData();
        TokenState memory state = $.tokens[tokenId];
        bytes32 methodKey = _methodKey(method.authMethodType, method.id);
        bytes32 key = _grantKey(tokenId, state.generation, methodKey);
        if ($.grants[key].place != 0) {
            revert PKPPermissionsAlreadyGranted(tokenId, method.authMethodType, method.id);
        }
        if (state.grants == MAX_GRANTS) revert PKPPermissionsTooManyGrants(tokenId);
        $.lists[tokenId][state.generation][state.grants] = key;
        $.tokens[tokenId].grants = ++state.grants; // the grant's place plus one

        emit PermittedAuthMethodAdded(tokenId, method.authMethodType, method.id, method.userPubkey);
        uint128 bits;
        for (uint256 i; i < scopes.length; ++i) {
            uint128 bit = _bit(scopes[i]);
            if (bits & bit != 0) continue;
            bits |= bit;
            emit PermittedAuthMethodScopeAdded(tokenId, method.authMethodType, method.id, scopes[i]);
        }

        $.tokenIds[methodKey].push(tokenId);
        bool isShort = method.authMethodType < type(uint32).max;
        $.grants[key] = Grant({
            place: state.grants,
            tokenPlace: uint32($.tokenIds[methodKey].length),
            idLength: uint16(method.id.length),
            shortType: isShort ? uint32(method.authMethodType) : type(uint32).max,
            scopes: bits
        });
        if (!isShort) $.types[key] = method.authMethodType;
        if (method.userPubkey.length != 0) $.userPubkeys[key] = method.userPubkey;
        _writeId(key, method.id);
    }

    function _remove(uint256 tokenId, uint256 authMethodType, bytes memory id) internal {
        GrantData storage $ = _grantData();
        TokenState storage state = $.tokens[tokenId];
        bytes32 methodKey = _methodKey(authMethodType, id);
        bytes32 key = _grantKey(tokenId, state.generation, methodKey);
        Grant memory grant = $.grants[key];
        if (grant.place == 0) revert PKPPermissionsNotGranted(tokenId, authMethodType, id);

        uint256 last = state.grants - 1;
        state.grants = uint32(last);
        mapping(uint256 place => bytes32) storage list = $.lists[tokenId][state.generation];
        bytes32 movedKey = list[last];
        list[grant.place - 1] = movedKey;
        $.grants[movedKey].place = grant.place;
        delete list[last];

        _removeToken(methodKey, grant.tokenPlace);
        for (uint256 word; word * 32 < grant.idLength; ++word) {
            delete $.ids[key][word];
        }
        delete $.types[key];
        delete $.userPubkeys[key];
        delete $.grants[key]; // after the move: the removed grant may be the last
        emit PermittedAuthMethodRemoved(tokenId, authMethodType, id);
    }

    function _addScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId) internal {
        Grant storage grant = _require(tokenId, authMethodType, id);
        uint128 bit = _bit(scopeId);
        if (grant.scopes & bit != 0) return;
        grant.scopes |= bit;
        emit PermittedAuthMethodScopeAdded(tokenId, authMethodType, id, scopeId);
    }

    function _removeScope(uint256 tokenId, uint256 authMethodType, bytes calldata id, uint256 scopeId) internal {
        Grant storage grant = _require(tokenId, authMethodType, id);
        uint128 bit = _bit(scopeId);
        if (grant.scopes & bit == 0) return;
        grant.scopes &= ~bit;
        emit PermittedAuthMethodScopeRemoved(tokenId, authMethodType, id, scopeId);
    }

    /// @dev The grant of the token's present generation.
    function _grant(uint256 tokenId, uint256 authMethodType, bytes memory id) internal view returns (Grant storage) {
        return _grantData().grants[_currentKey(tokenId, _methodKey(authMethodType, id))];
    }

    /// @dev Key of a method's grant in the token's present generation.
    function _currentKey(uint256 tokenId, bytes32 methodKey) internal view returns (bytes32) {
        return _grantKey(tokenId, _grantData().tokens[tokenId].generation, methodKey);
    }

    function _typeOf(bytes32 grantKey) internal view returns (uint256 authMethodType) {
        authMethodType = _grantData().grants[grantKey].shortType;
        if (authMethodType == type(uint32).max) authMethodType = _grantData().types[grantKey];
    }

    function _readId(bytes32 grantKey) internal view returns (bytes memory id) {
        id = new bytes(_grantData().grants[grantKey].idLength);
        for (uint256 word; word * 32 < id.length; ++word) {
            bytes32 part = _grantData().ids[grantKey][word];
            assembly ("memory-safe") {
                mstore(add(add(id, 0x20), mul(word, 0x20)), part) // memory of bytes is padded to whole words, with zeros here
            }
        }
    }

    function _methodKey(uint256 authMethodType, bytes memory id) internal pure returns (bytes32) {
        return keccak256(abi.encode(authMethodType, id));
    }

    /// @dev Whether the entry at `place` of a method's list of tokens stands for a grant: the token may have changed hands
    /// since, and may even permit the method again, with another entry.
    function _isLive(bytes32 methodKey, uint256 tokenId, uint256 place) internal view returns (bool) {
        return _grantData().grants[_currentKey(tokenId, methodKey)].tokenPlace == place + 1;
    }

    /// @dev The last of the list fills the gap; its grant learns where, unless it is void.
    function _removeToken(bytes32 methodKey, uint256 tokenPlace) private {
        uint256[] storage list = _grantData().tokenIds[methodKey];
        uint256 moved = list[list.length - 1];
        if (_isLive(methodKey, moved, list.length - 1)) {
            _grantData().grants[_currentKey(moved, methodKey)].tokenPlace = uint32(tokenPlace);
        }
        list[tokenPlace - 1] = moved;
        list.pop();
    }

    /// @dev Words as they stand in memory; the bytes behind the end are zeroed.
    function _writeId(bytes32 grantKey, bytes memory id) private {
        for (uint256 word; word * 32 < id.length; ++word) {
            bytes32 part;
            assembly ("memory-safe") {
                part := mload(add(add(id, 0x20), mul(word, 0x20)))
            }
            uint256 rest = id.length - word * 32;
            if (rest < 32) part &= ~bytes32(type(uint256).max >> rest * 8);
            _grantData().ids[grantKey][word] = part;
        }
    }

    function _require(uint256 tokenId, uint256 authMethodType, bytes memory id)
        private
        view
        returns (Grant storage grant)
    {
        grant = _grant(tokenId, authMethodType, id);
        if (grant.place == 0) revert PKPPermissionsNotGranted(tokenId, authMethodType, id);
    }

    function _requireValid(AuthMethod memory method) private pure {
        uint256 length = method.id.length;
        bool valid = method.authMethodType == TYPE_ADDRESS
            ? length == ADDRESS_ID || length == 32
            : length != 0 && length <= (method.authMethodType == TYPE_ACTION ? MAX_ACTION_ID : MAX_ID);
        if (!valid) revert PKPPermissionsIdInvalid(method.authMethodType);
        if (method.userPubkey.length > MAX_USER_PUBKEY) {
            revert PKPPermissionsUserPubkeyTooLong(method.userPubkey.length);
        }
    }

    function _bit(uint256 scopeId) private pure returns (uint128) {
        if (scopeId >= SCOPES) revert PKPPermissionsScopeOutOfRange(scopeId);
        return uint128(1 << scopeId);
    }

    function _grantKey(uint256 tokenId, uint256 generation_, bytes32 methodKey) private pure returns (bytes32) {
        return keccak256(abi.encode(tokenId, generation_, methodKey));
    }
}
