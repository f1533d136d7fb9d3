// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import {IPKPNFT} from "../interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../interfaces/IPKPPermissions.sol";
import {Grants} from "./Grants.sol";

/// @title GrantViews: every question about grants and roots.
abstract contract GrantViews is Grants {
    uint256 private constant SCOPE_SIGN_ANYTHING = 1;
    uint256 private constant MAX_SCOPES_ASKED = 256;

    /// @inheritdoc IPKPPermissions
    address public immutable override pkpNft;

    constructor(address pkpNft_) {
        if (pkpNft_ == address(0)) revert PKPPermissionsConfigInvalid();
        pkpNft = pkpNft_;
    }

    /// @inheritdoc IPKPPermissions
    function generation(uint256 tokenId) external view override returns (uint256) {
        return _grantData().tokens[tokenId].generation;
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
        return _isOwner(tokenId, user) || _grant(tokenId, TYPE_ADDRESS, abi.encodePacked(user)).place != 0;
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
        return _hasScope(_grant(tokenId, authMethodType, id).scopes, scopeId);
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedAuthMethodScopes(
        uint256 tokenId,
        uint256 authMethodType,
        bytes calldata id,
        uint256 maxScopeId
    ) external view override returns (bool[] memory present) {
        if (maxScopeId > MAX_SCOPES_ASKED) revert PKPPermissionsScopeOutOfRange(maxScopeId);
        uint256 scopes = _grant(tokenId, authMethodType, id).scopes;
        present = new bool[](maxScopeId);
        for (uint256 i; i < maxScopeId; ++i) {
            present[i] = _hasScope(scopes, i);
        }
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedAuthMethods(uint256 tokenId) external view override returns (AuthMethod[] memory methods) {
        bytes32[] memory keys = _keys(tokenId);
        methods = new AuthMethod[](keys.length);
        for (uint256 i; i < keys.length; ++i) {
            methods[i] = AuthMethod(_typeOf(keys[i]), _readId(keys[i]), _grantData().userPubkeys[keys[i]]);
        }
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedAddresses(uint256 tokenId) external view override returns (address[] memory users) {
        bytes[] memory ids = _idsOf(tokenId, TYPE_ADDRESS);
        address owner_ = _ownerOf(tokenId);
        uint256 first = owner_ == address(0) ? 0 : 1;
        users = new address[](ids.length + first);
        if (first == 1) users[0] = owner_;
        uint256 count = first;
        for (uint256 i; i < ids.length; ++i) {
            if (ids[i].length == ADDRESS_ID) users[count++] = address(bytes20(ids[i]));
        }
        assembly ("memory-safe") {
            mstore(users, count) // the rest was never written
        }
    }

    /// @inheritdoc IPKPPermissions
    function getPermittedActions(uint256 tokenId) external view override returns (bytes[] memory) {
        return _idsOf(tokenId, TYPE_ACTION);
    }

    /// @inheritdoc IPKPPermissions
    function getUserPubkey(uint256 tokenId, uint256 authMethodType, bytes calldata id)
        external
        view
        override
        returns (bytes memory)
    {
        return _grantData().userPubkeys[_currentKey(tokenId, _methodKey(authMethodType, id))];
    }

    /// @inheritdoc IPKPPermissions
    function tokenIdsForAuthMethod(uint256 authMethodType, bytes calldata id, uint256 start, uint256 limit)
        external
        view
        override
        returns (uint256[] memory tokenIds, uint256 entries)
    {
        bytes32 methodKey = _methodKey(authMethodType, id);
        entries = _grantData().tokenIds[methodKey].length;
        if (start > entries) start = entries;
        tokenIds = _liveTokens(methodKey, start, limit < entries - start ? start + limit : entries);
    }

    /// @inheritdoc IPKPPermissions
    function getPKPPubKeysByAuthMethod(uint256 authMethodType, bytes calldata id)
        external
        view
        override
        returns (bytes[] memory pubkeys)
    {
        uint256[] memory tokenIds = getTokenIdsForAuthMethod(authMethodType, id);
        pubkeys = new bytes[](tokenIds.length);
        for (uint256 i; i < tokenIds.length; ++i) {
            pubkeys[i] = getPubkey(tokenIds[i]);
        }
    }

    /// @inheritdoc IPKPPermissions
    /// @dev An empty key counts as a value too: else a stranger's token would answer for a grant that names no key.
    function getUserPubkeyForAuthMethod(uint256 authMethodType, bytes calldata id)
        external
        view
        override
        returns (bytes memory userPubkey)
    {
        bytes32 methodKey = _methodKey(authMethodType, id);
        uint256[] memory tokenIds = getTokenIdsForAuthMethod(authMethodType, id);
        for (uint256 i; i < tokenIds.length; ++i) {
            bytes memory value = _grantData().userPubkeys[_currentKey(tokenIds[i], methodKey)];
            if (i == 0) {
                userPubkey = value;
            } else if (keccak256(value) != keccak256(userPubkey)) {
                revert PKPPermissionsUserPubkeyAmbiguous(authMethodType, id);
            }
        }
    }

    /// @inheritdoc IPKPPermissions
    function getAuthMethodId(uint256 authMethodType, bytes calldata id) external pure override returns (uint256) {
        return uint256(_methodKey(authMethodType, id));
    }

    /// @inheritdoc IPKPPermissions
    function verifyState(uint256 tokenId, uint256 group, bytes32[] calldata proof, bytes32 leaf)
        external
        view
        override
        returns (bool)
    {
        bytes32 root = rootHash(tokenId, group);
        return root != 0 && MerkleProof.verifyCalldata(proof, root, leaf);
    }

    /// @inheritdoc IPKPPermissions
    /// @dev Without leaves the library would take a proof that is the root itself.
    function verifyStates(
        uint256 tokenId,
        uint256 group,
        bytes32[] calldata proof,
        bool[] calldata proofFlags,
        bytes32[] calldata leaves
    ) external view override returns (bool) {
        bytes32 root = rootHash(tokenId, group);
        return root != 0 && leaves.length != 0 && MerkleProof.multiProofVerifyCalldata(proof, proofFlags, root, leaves);
    }

    /// @inheritdoc IPKPPermissions
    function maySignAnything(uint256 tokenId, address user) external view override returns (bool) {
        return _isOwner(tokenId, user)
            || _hasScope(_grant(tokenId, TYPE_ADDRESS, abi.encodePacked(user)).scopes, SCOPE_SIGN_ANYTHING);
    }

    /// @inheritdoc IPKPPermissions
    function getEthAddress(uint256 tokenId) external view override returns (address) {
        return IPKPNFT(pkpNft).getEthAddress(tokenId);
    }

    /// @inheritdoc IPKPPermissions
    function getPubkey(uint256 tokenId) public view override returns (bytes memory) {
        return IPKPNFT(pkpNft).getPubkey(tokenId);
    }

    /// @inheritdoc IPKPPermissions
    function getTokenIdsForAuthMethod(uint256 authMethodType, bytes calldata id)
        public
        view
        override
        returns (uint256[] memory)
    {
        bytes32 methodKey = _methodKey(authMethodType, id);
        return _liveTokens(methodKey, 0, _grantData().tokenIds[methodKey].length);
    }

    /// @inheritdoc IPKPPermissions
    function rootHash(uint256 tokenId, uint256 group) public view override returns (bytes32) {
        return _grantData().roots[tokenId][_grantData().tokens[tokenId].generation][group];
    }

    function _isOwner(uint256 tokenId, address user) internal view returns (bool) {
        return user != address(0) && _ownerOf(tokenId) == user;
    }

    /// @dev Zero for a token that nobody owns, whose ownerOf reverts.
    function _ownerOf(uint256 tokenId) private view returns (address) {
        try IERC721(pkpNft).ownerOf(tokenId) returns (address owner_) {
            return owner_;
        } catch {
            return address(0);
        }
    }

    /// @dev Keys of the token's grants, in list order.
    function _keys(uint256 tokenId) private view returns (bytes32[] memory keys) {
        TokenState memory state = _grantData().tokens[tokenId];
        keys = new bytes32[](state.grants);
        for (uint256 i; i < keys.length; ++i) {
            keys[i] = _grantData().lists[tokenId][state.generation][i];
        }
    }

    /// @dev Ids of the grants of one type, in list order.
    function _idsOf(uint256 tokenId, uint256 authMethodType) private view returns (bytes[] memory ids) {
        bytes32[] memory keys = _keys(tokenId);
        ids = new bytes[](keys.length);
        uint256 count;
        for (uint256 i; i < keys.length; ++i) {
            if (_typeOf(keys[i]) == authMethodType) ids[count++] = _readId(keys[i]);
        }
        assembly ("memory-safe") {
            mstore(ids, count) // the rest was never written
        }
    }

    /// @dev Of the entries `start` to `end - 1` of a method's list those that are not void.
    function _liveTokens(bytes32 methodKey, uint256 start, uint256 end)
        private
        view
        returns (uint256[] memory tokenIds)
    {
        tokenIds = new uint256[](end - start);
        uint256 count;
        for (uint256 i = start; i < end; ++i) {
            uint256 tokenId = _grantData().tokenIds[methodKey][i];
            if (_isLive(methodKey, tokenId, i)) tokenIds[count++] = tokenId;
        }
        assembly ("memory-safe") {
            mstore(tokenIds, count) // the rest was never written
        }
    }

    function _hasScope(uint256 scopes, uint256 scopeId) private pure returns (bool) {
        return scopeId < SCOPES && scopes >> scopeId & 1 == 1;
    }
}
