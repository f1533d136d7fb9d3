// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title GrantStorage: all that PKPPermissions stores.
/// @dev A method key is keccak256(abi.encode(type, id)); a grant key is keccak256(abi.encode(token id, generation, method
/// key)), so a transfer makes all grants void by one write.
abstract contract GrantStorage {
    struct TokenState {
        uint64 generation;
        /// Grants of this generation.
        uint32 grants;
    }

    /// One word.
    struct Grant {
        /// Place in the token's list, plus one; zero if there is no such grant.
        uint32 place;
        /// Place in the method's list of tokens, plus one.
        uint32 tokenPlace;
        uint16 idLength;
        /// The auth method type, or the greatest value if that does not fit: then it is in `types`.
        uint32 shortType;
        /// Bit i is scope i.
        uint128 scopes;
    }

    /// @custom:storage-location erc7201:conclave.storage.PKPPermissions
    struct GrantData {
        mapping(uint256 tokenId => TokenState) tokens;
        mapping(uint256 tokenId => mapping(uint256 generation => mapping(uint256 place => bytes32 grantKey))) lists;
        mapping(bytes32 grantKey => Grant) grants;
        /// Ids in words of 32 bytes, without a length.
        mapping(bytes32 grantKey => mapping(uint256 word => bytes32)) ids;
        mapping(bytes32 grantKey => uint256 authMethodType) types;
        mapping(bytes32 grantKey => bytes) userPubkeys;
        /// The tokens that permit a method, and void entries of tokens that did so in an earlier generation.
        mapping(bytes32 methodKey => uint256[] tokenIds) tokenIds;
        mapping(uint256 tokenId => mapping(uint256 generation => mapping(uint256 group => bytes32 root))) roots;
    }

    /// keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPPermissions")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT = 0x7da6cc81022ebf64c2f50d689fd3faadcabc2998f0b889f6fa1310aacc32f500;

    function _grantData() internal pure returns (GrantData storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
