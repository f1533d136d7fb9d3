// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ConditionsIdentity: the bytes to which data under access control conditions is encrypted (Lit SDK 7.4.0).
library ConditionsIdentity {
    /// @notice "lit-accesscontrolcondition://" ++ hex(conditionsHash) ++ "/" ++ hex(dataHash), lower case, 158 bytes.
    /// @param conditionsHash SHA-256 of the canonical JSON of the conditions
    /// @param dataHash SHA-256 of the plaintext
    function encode(bytes32 conditionsHash, bytes32 dataHash) internal pure returns (bytes memory) {
        return abi.encodePacked(
            "lit-accesscontrolcondition://",
            _hex(uint256(conditionsHash) >> 128),
            _hex(uint128(uint256(conditionsHash))),
            "/",
            _hex(uint256(dataHash) >> 128),
            _hex(uint128(uint256(dataHash)))
        );
    }

    /// @dev 16 bytes as 32 lower-case digits. Each step halves the groups of bits and sets them apart, until each byte holds
    /// one digit's value; then all digits become characters at once: 48 more, and 39 more from ten on.
    function _hex(uint256 x) private pure returns (uint256) {
        x = (x | x << 64) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
        x = (x | x << 32) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
        x = (x | x << 16) & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
        x = (x | x << 8) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
        x = (x | x << 4) & 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
        unchecked {
            uint256 ones = 0x0101010101010101010101010101010101010101010101010101010101010101;
            uint256 letters = ((x + 6 * ones) >> 4) & ones;
            return x + 48 * ones + 39 * letters;
        }
    }
}
