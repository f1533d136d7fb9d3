// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title BlsG1: forms of a BLS12-381 G1 point. No curve arithmetic.
/// @notice The EIP-2537 form is 16 zero bytes, x (48 bytes), 16 zero bytes, y (48 bytes), in four words.
library BlsG1 {
    /// The field's prime, 381 bits, in the two words that a coordinate takes.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    /// (prime + 1) / 2: the least y that is the greater of the two roots.
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd556;

    /// @notice Whether both coordinates are below the prime and the point is not the point at infinity (all zero).
    /// Membership of the curve and of the group is for those to check who use the key: the precompile does.
    function isCanonical(bytes32[4] memory point) internal pure returns (bool) {
        if (point[0] | point[1] | point[2] | point[3] == 0) return false;
        return _isGreater(P_HIGH, P_LOW, point[0], point[1]) && _isGreater(P_HIGH, P_LOW, point[2], point[3]);
    }

    /// @notice The 48-byte compressed form with ZCash's flags: 0x80 compressed, 0x20 y is the greater root.
    function compress(bytes32[4] memory point) internal pure returns (bytes memory) {
        uint128 high = uint128(uint256(point[0])) | (uint128(0x80) << 120);
        if (!_isGreater(HALF_HIGH, HALF_LOW, point[2], point[3])) high |= uint128(0x20) << 120;
        return abi.encodePacked(high, point[1]);
    }

    function _isGreater(uint256 aHigh, uint256 aLow, bytes32 bHigh, bytes32 bLow) private pure returns (bool) {
        return aHigh > uint256(bHigh) || (aHigh == uint256(bHigh) && aLow > uint256(bLow));
    }
}
