// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ICurveComb: one addition of a multiple of the generator on secp256k1.
interface ICurveComb {
    /// @notice Affine coordinates of K0 + h*G.
    /// @dev The implementation does not look at the selector, and checks no input: K0 must be on the curve and h below
    /// the group order, or the result means nothing. Reverts where h = 0, h*G = K0 or h*G = -K0, which a hashed h
    /// hits with probability 2^-256; never returns a wrong point.
    function addMultiple(uint256 h, uint256 k0x, uint256 k0y) external view returns (uint256 x, uint256 y);
}
