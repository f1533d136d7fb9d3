// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title AllSerials: one list of 32-bit serials, packed eight to a word.
/// @notice What is stored is serial XOR index, so a list in which every serial stands at its own place is all zeros: as
/// long as that is so, putting a serial writes nothing. The list has no length of its own.
library AllSerials {
    uint256 private constant PER_WORD = 8;
    uint256 private constant BITS = 32;

    struct List {
        mapping(uint256 word => uint256) words;
    }

    /// @notice The serial at `index`, which is below 2^32.
    function get(List storage list, uint256 index) internal view returns (uint256) {
        return uint32(list.words[index / PER_WORD] >> (index % PER_WORD * BITS)) ^ index;
    }

    /// @notice Puts `serial` at `index`; both are below 2^32.
    function put(List storage list, uint256 index, uint256 serial) internal {
        uint256 shift = index % PER_WORD * BITS;
        uint256 word = list.words[index / PER_WORD];
        uint256 written = word & ~(uint256(type(uint32).max) << shift) | (serial ^ index) << shift;
        if (written != word) list.words[index / PER_WORD] = written;
    }
}
