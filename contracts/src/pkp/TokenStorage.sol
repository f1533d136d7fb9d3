// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AllSerials} from "../lib/AllSerials.sol";
import {OwnedSerials} from "../lib/OwnedSerials.sol";

/// @title TokenStorage: all that PKPNFT stores besides what solady's ERC721 does, which has hashed slots of its own.
abstract contract TokenStorage {
    /// @custom:storage-location erc7201:conclave.storage.PKPNFT
    struct TokenData {
        /// One word, which a mint reads and writes once.
        uint96 mintCost;
        /// Of the first initialisation, not of the code: the chain id is part of every key id, and has to outlive upgrades.
        uint64 chainId;
        /// Serials given to mints; the next one.
        uint32 mints;
        /// Serials given to claims, without their top bit; the next one.
        uint32 claims;
        /// Tokens that are not burnt.
        uint32 supply;
        /// Serial plus one.
        mapping(address keyAddress => uint256 serial) serialOf;
        /// By serial without its top bit.
        mapping(uint256 claim => bytes32 keyId) claimedKeyIds;
        /// Tokens that are not burnt, in no order.
        AllSerials.List all;
        OwnedSerials.Lists owned;
    }

    /// keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPNFT")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant SLOT = 0x884da048d02e1d6638cab38b593c370e31814167b831ee82ccffb51d46acc400;

    function _tokens() internal pure returns (TokenData storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
