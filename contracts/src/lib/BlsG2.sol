// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title BlsG2: BLS signatures on BLS12-381 with public keys in G1 and signatures in G2.
/// @notice hash_to_curve is BLS12381G2_XMD:SHA-256_SSWU_RO_ of RFC 9380, points and the pairing are the precompiles of
/// EIP-2537, in its encoding: a field element is 64 bytes, big-endian, the first 16 zero; a G1 point is x, y (128
/// bytes); a G2 point is x.c0, x.c1, y.c0, y.c1 (256 bytes); infinity is all zero.
/// @dev A precompile of EIP-2537 eats all gas it is given when its input is no point. So each is given what the EIP says
/// that it costs and no more, and whoever starves it makes the whole call revert: false is never an answer to want of
/// gas. On a chain without the precompiles everything reverts.
library BlsG2 {
    /// A precompile is missing or had too little gas.
    error BlsG2PrecompileFailed(uint256 precompile);
    error BlsG2DstInvalid(uint256 length);

    /// The domain separation tag of the Lit SDK 7.4.0 and of the proof-of-possession scheme (BLS signatures draft, 4.2.3).
    bytes internal constant DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

    uint256 private constant SHA256 = 0x02;
    uint256 private constant MODEXP = 0x05;
    uint256 private constant G2ADD = 0x0d;
    uint256 private constant PAIRING = 0x0f;
    uint256 private constant MAP_FP2_TO_G2 = 0x11;

    uint256 private constant G2ADD_GAS = 600;
    uint256 private constant MAP_GAS = 23_800;
    /// 37,700 and 32,600 for each of two pairs.
    uint256 private constant PAIRING_GAS = 102_900;
    /// EIP-7883: a 64-byte base with exponent 1 costs the least there is, 500; older rules cost less.
    uint256 private constant MODEXP_GAS = 600;
    /// What a call keeps back at most (a 64th) and what stands between a check and its call.
    uint256 private constant CALL_MARGIN = 1_000;

    /// The field's prime in 64 bytes.
    uint256 private constant P_HIGH = 0x1a0111ea397fe69a4b1ba7b6434bacd7;
    uint256 private constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;

    /// The negative of G1's generator.
    bytes32 private constant NEG_G1_X_HIGH = 0x0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0f;
    bytes32 private constant NEG_G1_X_LOW = 0xc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb;
    bytes32 private constant NEG_G1_Y_HIGH = 0x00000000000000000000000000000000114d1d6855d545a8aa7d76c8cf2e21f2;
    bytes32 private constant NEG_G1_Y_LOW = 0x67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca;

    /// @notice Whether `signature` is the signature of `publicKey` on `message`: e(-G1, signature) * e(publicKey,
    /// H(message)) = 1, with the tag DST.
    /// @dev False for a public key or signature that is infinity, off its curve, outside its group or not canonically
    /// encoded; the pairing precompile checks curve, group and encoding of both. There is one signature for each
    /// key and message: a valid one cannot be changed into another.
    /// Reverts with BlsG2PrecompileFailed if gas is short or the chain has no such precompile.
    /// @param signature 256 bytes; any other length is false
    function verify(bytes32[4] memory publicKey, bytes memory message, bytes memory signature)
        internal
        view
        returns (bool)
    {
        if (signature.length != 256) return false;
        // With this one infinite, that at infinity would pass for a signature; otherwise the pairing refuses it.
        if (publicKey[0] | publicKey[1] | publicKey[2] | publicKey[3] == 0) return false;
        return _pairsToOne(
            abi.encodePacked(
                NEG_G1_X_HIGH,
                NEG_G1_X_LOW,
                NEG_G1_Y_HIGH,
                NEG_G1_Y_LOW,
                signature,
                publicKey[0],
                publicKey[1],
                publicKey[2],
                publicKey[3],
                hash(message, DST)
            )
        );
    }

    /// @notice hash_to_curve: the point of G2, 256 bytes, that `message` stands for under the tag `dst`.
    /// @param dst 1..255 bytes
    function hash(bytes memory message, bytes memory dst) internal view returns (bytes memory) {
        bytes32[8] memory uniform = expandMessage(message, dst);
        bytes memory q0 = _map(_reduce(uniform[0], uniform[1]), _reduce(uniform[2], uniform[3]));
        bytes memory q1 = _map(_reduce(uniform[4], uniform[5]), _reduce(uniform[6], uniform[7]));
        // The precompile clears the cofactor of each: the sum of those is the cleared sum.
        return _run(G2ADD, G2ADD_GAS, bytes.concat(q0, q1), 256);
    }

    /// @notice expand_message_xmd with SHA-256 to 256 bytes (RFC 9380, 5.3.1).
    function expandMessage(bytes memory message, bytes memory dst) internal view returns (bytes32[8] memory uniform) {
        if (dst.length == 0 || dst.length > 255) revert BlsG2DstInvalid(dst.length);
        // One block of zeros, the message, the length in two bytes, a zero byte, the tag and its length.
        bytes32 b0 =
            sha256(abi.encodePacked(bytes32(0), bytes32(0), message, uint16(256), uint8(0), dst, uint8(dst.length)));
        // b0 ^ b(i-1), i, the tag and its length; the first is b0 itself.
        bytes memory block_ = abi.encodePacked(b0, uint8(1), dst, uint8(dst.length));
        bool ok = true;
        assembly ("memory-safe") {
            let data := add(block_, 0x20)
            for { let i := 1 } lt(i, 9) { i := add(i, 1) } {
                mstore8(add(data, 0x20), i)
                let out := add(uniform, shl(5, sub(i, 1)))
                ok := and(ok, staticcall(gas(), 0x02, data, mload(block_), out, 0x20))
                mstore(data, xor(b0, mload(out)))
            }
        }
        if (!ok) revert BlsG2PrecompileFailed(SHA256); // for want of gas only
    }

    /// @dev 64 bytes, big-endian, modulo the field's prime.
    function _reduce(bytes32 high, bytes32 low) private view returns (bytes memory) {
        return _run(
            MODEXP,
            MODEXP_GAS,
            abi.encodePacked(uint256(64), uint256(1), uint256(64), high, low, uint8(1), P_HIGH, P_LOW),
            64
        );
    }

    /// @dev map_to_curve and clear_cofactor of the element c0 + c1 * u.
    function _map(bytes memory c0, bytes memory c1) private view returns (bytes memory) {
        return _run(MAP_FP2_TO_G2, MAP_GAS, bytes.concat(c0, c1), 256);
    }

    /// @dev Runs a precompile on an input that it cannot refuse, so a failure is want of gas or of the precompile.
    function _run(uint256 precompile, uint256 cost, bytes memory input, uint256 length)
        private
        view
        returns (bytes memory output)
    {
        bool ok;
        output = new bytes(length);
        assembly ("memory-safe") {
            ok := staticcall(cost, precompile, add(input, 0x20), mload(input), add(output, 0x20), length)
            ok := and(ok, eq(returndatasize(), length))
        }
        if (!ok) revert BlsG2PrecompileFailed(precompile);
    }

    function _pairsToOne(bytes memory input) private view returns (bool) {
        if (gasleft() < PAIRING_GAS + PAIRING_GAS / 63 + CALL_MARGIN) revert BlsG2PrecompileFailed(PAIRING);
        bool ok;
        uint256 size;
        uint256 result;
        assembly ("memory-safe") {
            ok := staticcall(PAIRING_GAS, PAIRING, add(input, 0x20), mload(input), 0x00, 0x20)
            size := returndatasize()
            result := mload(0x00)
        }
        if (!ok) return false; // it had the gas that it costs, so the input was no two pairs of points
        if (size != 32) revert BlsG2PrecompileFailed(PAIRING);
        return result == 1;
    }
}
