// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title HdKey: derived keys pub = K0 + h*G with h = hash_to_field(keyId).
/// @notice The tweak and the Ethereum address of a derived key, without any curve arithmetic of our own.
library HdKey {
    /// Prime of secp256k1's field.
    uint256 internal constant P = 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f;
    /// Order of secp256k1's group.
    uint256 internal constant N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    /// Generator G.
    uint256 internal constant GX = 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798;
    uint256 internal constant GY = 0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8;

    /// @notice RFC 9380 hash_to_field with m = 1 and L = 48 over the group order, expand_message_xmd with SHA-256,
    /// DST "LIT_HD_KEY_ID_K256_XMD:SHA-256_SSWU_RO_NUL_" (43 bytes).
    function hashToField(bytes32 keyId) internal view returns (uint256 h) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            // b0 = H(Z_pad || msg || I2OSP(48, 2) || 0 || DST || len(DST)); Z_pad is one SHA-256 block of zeros
            mstore(m, 0)
            mstore(add(m, 0x20), 0)
            mstore(add(m, 0x40), keyId)
            mstore(add(m, 0x60), shl(232, 0x003000))
            mstore(add(m, 0x63), "LIT_HD_KEY_ID_K256_XMD:SHA-256_S")
            mstore(add(m, 0x83), "SWU_RO_NUL_\x2b")
            let ok := staticcall(gas(), 2, m, 0x8f, m, 0x20)
            // b1 = H(b0 || 1 || DST'), b2 = H(b0 ^ b1 || 2 || DST'); DST' is copied from the first message
            mcopy(add(m, 0x21), add(m, 0x63), 0x2c)
            mstore8(add(m, 0x20), 1)
            ok := and(staticcall(gas(), 2, m, 0x4d, 0x00, 0x20), ok)
            mstore8(add(m, 0x20), 2)
            mstore(m, xor(mload(m), mload(0x00)))
            ok := and(staticcall(gas(), 2, m, 0x4d, 0x20, 0x20), ok)
            if iszero(ok) { revert(0, 0) } // the precompile fails for want of gas only
            // 48 bytes modulo N: b1 * 2^128 + the upper half of b2
            h := addmod(mulmod(mload(0x00), 0x100000000000000000000000000000000, N), shr(128, mload(0x20)), N)
        }
    }

    /// @notice Ethereum address of K0 + h*G: public key recovery of z = -h*x, r = s = x gives
    /// r^-1 * (s*R - z*G) = K0 + h*G where R = K0.
    /// @dev K0 must be on the curve and x < N (the precompile refuses r >= N): the caller has checked both.
    /// @return address(0) if and only if the point does not exist (h*G = -K0)
    function addressOf(uint256 x, uint256 y, uint256 h) internal pure returns (address) {
        return ecrecover(bytes32(N - mulmod(h, x, N)), uint8(27 + (y & 1)), bytes32(x), bytes32(x));
    }

    /// @notice Address of an uncompressed public key.
    function addressOfKey(uint256 x, uint256 y) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(x, y)))));
    }

    /// @notice Whether (x, y) is a point of secp256k1 in canonical form that can serve as a root key: x below N.
    function isRootKey(uint256 x, uint256 y) internal pure returns (bool) {
        return x < N && y < P && mulmod(y, y, P) == addmod(mulmod(mulmod(x, x, P), x, P), 7, P);
    }

    /// @notice Compressed SEC1 form, 33 bytes.
    function compress(uint256 x, uint256 y) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(2 + (y & 1)), x);
    }
}
