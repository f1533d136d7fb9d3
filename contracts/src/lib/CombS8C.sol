// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title CombS8C: the code behind CurveComb, a signed comb with 8 teeth and 2 tables.
/// @dev Not deployed by itself: it needs the table and the prime after its own code,
///
///     this code ++ 256 points (x ++ y, 16,384 bytes) ++ field prime (32 bytes)
///
/// Point t*128 + d of the table is (2^224 + sum over i < 7 of (bit i of d ? + : -) 2^(32*i)) * 2^(16*t) * G.
///
/// Every odd-looking thing here is there for gas, 28k in all. h is recoded so that no digit is zero: each of the 32
/// columns is one addition, with no branch for "nothing to add", and the table needs one sign only. A column's digit
/// has one bit from each tooth; the multiplication by 0x1000..80 gathers them. Bit 7 is the sign: m is 0 if the top
/// tooth is +; else it is all ones and the point is the negative of the entry with the other seven bits turned over.
///
/// The sum is kept as x = X / Z^2, y = Y / Z^3 with A = -Z^2 and B = Z^3 or -Z^3: every addition turns B's sign, and
/// whoever looks a point up takes that into account. If both points of an addition have the same x, A and B become 0
/// and stay 0, and the call reverts in the end: there is never a wrong result. The code uses all 16 stack slots that
/// can be reached, so moving lines may end in "stack too deep".
contract CombS8C {
    fallback() external {
        assembly {
            let tab := sub(codesize(), 0x4020)
            codecopy(0x00, sub(codesize(), 0x20), 0x20)
            // Read from the code's tail because it is then opaque to the optimizer, which would otherwise compute the
            // constant anew at each use.
            let p := mload(0x00)
            // b = (h + 2^256 - 1) / 2 mod N, so h = sum of (2*b_i - 1) * 2^i: no digit is zero
            mstore(
                0x40,
                mulmod(
                    addmod(
                        calldataload(0x04),
                        0x14551231950b75fc4402da1732fc9bebe,
                        0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141
                    ),
                    0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1,
                    0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141
                )
            )
            let X
            let Y
            let A := sub(p, 1)
            let B := 1
            {
                // column 31 starts the sum
                let d :=
                    shr(
                        224,
                        mul(
                            and(shr(31, mload(0x40)), 0x100000001000000010000000100000001000000010000000100000001),
                            0x100000002000000040000000800000010000000200000004000000080
                        )
                    )
                let m := sub(shr(7, d), 1)
                codecopy(0x00, add(add(tab, 0x2000), shl(6, and(xor(d, m), 0x7f))), 0x40)
                X := mload(0x00)
                Y := mload(0x20)
                if m { Y := sub(p, Y) }
            }
            for { let j := 15 } 1 {} {
                {
                    // column j, where B = Z^3
                    let y2
                    {
                        let d :=
                            shr(
                                224,
                                mul(
                                    and(
                                        shr(j, mload(0x40)),
                                        0x100000001000000010000000100000001000000010000000100000001
                                    ),
                                    0x100000002000000040000000800000010000000200000004000000080
                                )
                            )
                        let m := sub(shr(7, d), 1)
                        codecopy(0x00, add(tab, shl(6, and(xor(d, m), 0x7f))), 0x40)
                        y2 := mload(0x20)
                        if iszero(m) { y2 := sub(p, y2) }
                    }
                    let x2 := mload(0x00)
                    let R := addmod(mulmod(y2, B, p), Y, p)
                    let Q := addmod(mulmod(x2, A, p), X, p)
                    y2 := mulmod(Q, Q, p)
                    A := mulmod(A, y2, p)
                    Q := mulmod(Q, y2, p)
                    B := mulmod(B, Q, p)
                    x2 := sub(p, mulmod(X, y2, p))
                    X := addmod(addmod(mulmod(R, R, p), Q, p), addmod(x2, x2, p), p)
                    Y := addmod(mulmod(R, addmod(X, x2, p), p), mulmod(Y, Q, p), p)
                }
                if iszero(j) { break }
                j := sub(j, 1)
                {
                    // double
                    let U := addmod(Y, Y, p)
                    let V := mulmod(U, U, p)
                    let W := mulmod(U, V, p)
                    let S := mulmod(X, V, p)
                    let M := mulmod(3, mulmod(X, X, p), p)
                    X := addmod(mulmod(M, M, p), sub(p, addmod(S, S, p)), p)
                    Y := addmod(mulmod(M, addmod(S, sub(p, X), p), p), sub(p, mulmod(W, Y, p)), p)
                    A := mulmod(V, A, p)
                    B := mulmod(W, B, p)
                }
                {
                    // column 16 + j, where B = -Z^3
                    let y2
                    {
                        let d :=
                            shr(
                                224,
                                mul(
                                    and(
                                        shr(add(j, 16), mload(0x40)),
                                        0x100000001000000010000000100000001000000010000000100000001
                                    ),
                                    0x100000002000000040000000800000010000000200000004000000080
                                )
                            )
                        let m := sub(shr(7, d), 1)
                        codecopy(0x00, add(add(tab, 0x2000), shl(6, and(xor(d, m), 0x7f))), 0x40)
                        y2 := mload(0x20)
                        if m { y2 := sub(p, y2) }
                    }
                    let x2 := mload(0x00)
                    let R := addmod(mulmod(y2, B, p), Y, p)
                    let Q := addmod(mulmod(x2, A, p), X, p)
                    y2 := mulmod(Q, Q, p)
                    A := mulmod(A, y2, p)
                    Q := mulmod(Q, y2, p)
                    B := mulmod(B, Q, p)
                    x2 := sub(p, mulmod(X, y2, p))
                    X := addmod(addmod(mulmod(R, R, p), Q, p), addmod(x2, x2, p), p)
                    Y := addmod(mulmod(R, addmod(X, x2, p), p), mulmod(Y, Q, p), p)
                }
            }
            {
                // + K0, where B = -Z^3 after 31 additions
                let x2 := calldataload(0x24)
                let y2 := calldataload(0x44)
                let R := addmod(mulmod(y2, B, p), Y, p)
                let Q := addmod(mulmod(x2, A, p), X, p)
                y2 := mulmod(Q, Q, p)
                A := mulmod(A, y2, p)
                Q := mulmod(Q, y2, p)
                B := mulmod(B, Q, p)
                x2 := sub(p, mulmod(X, y2, p))
                X := addmod(addmod(mulmod(R, R, p), Q, p), addmod(x2, x2, p), p)
                Y := addmod(mulmod(R, addmod(X, x2, p), p), mulmod(Y, Q, p), p)
            }
            // B = Z^3. i = B^(p-2) = Z^-3; x = X * (i*A)^2, y = Y * i
            mstore(0x00, 0x20)
            mstore(0x20, 0x20)
            mstore(0x40, 0x20)
            mstore(0x60, B)
            mstore(0x80, sub(p, 2))
            mstore(0xa0, p)
            if iszero(and(staticcall(gas(), 5, 0x00, 0xc0, 0x00, 0x20), gt(B, 0))) { revert(0, 0) }
            let i := mload(0x00)
            A := mulmod(i, A, p)
            mstore(0x00, mulmod(X, mulmod(A, A, p), p))
            mstore(0x20, mulmod(Y, i, p))
            return(0x00, 0x40)
        }
    }
}
