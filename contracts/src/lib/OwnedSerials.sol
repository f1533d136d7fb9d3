// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title OwnedSerials: lists of 32-bit serials, one list per owner, packed eight to a word.
/// @notice The first seven places of a list, its head, are a word that the caller keeps, where it has spare bits. The
/// rest is kept here. A list has no length of its own: the owner's balance is.
library OwnedSerials {
    uint256 private constant HEAD = 7;
    uint256 private constant PER_WORD = 8;
    uint256 private constant BITS = 32;

    struct Lists {
        mapping(address owner => mapping(uint256 word => uint256)) words;
    }

    function isInHead(uint256 place) internal pure returns (bool) {
        return place < HEAD;
    }

    /// @notice The serial at `place` of one word.
    function get(uint256 word, uint256 place) internal pure returns (uint256) {
        return uint32(word >> (place * BITS));
    }

    /// @notice `word` with `serial` at `place`.
    function put(uint256 word, uint256 place, uint256 serial) internal pure returns (uint256) {
        uint256 shift = place * BITS;
        return word & ~(uint256(type(uint32).max) << shift) | serial << shift;
    }

    /// @notice The serial at `place`, which is not in the head.
    function get(Lists storage lists, address owner, uint256 place) internal view returns (uint256) {
        uint256 rest = place - HEAD;
        return get(lists.words[owner][rest / PER_WORD], rest % PER_WORD);
    }

    /// @notice Writes `serial` at `place`, which is not in the head.
    function put(Lists storage lists, address owner, uint256 place, uint256 serial) internal {
        uint256 rest = place - HEAD;
        uint256 word = lists.words[owner][rest / PER_WORD];
        lists.words[owner][rest / PER_WORD] = put(word, rest % PER_WORD, serial);
    }
}
