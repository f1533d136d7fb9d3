// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {HdKey} from "./HdKey.sol";

/// @title StrictEcdsa: one accepted form of a secp256k1 signature.
library StrictEcdsa {
    /// @notice Whether (r, s, v) is a signature of `signer` over `digest`. False for s above half the group order, v
    /// other than 27 and 28, and a recovery that fails; address(0) is never a signer.
    function isSignedBy(address signer, bytes32 digest, bytes32 r, bytes32 s, uint8 v) internal pure returns (bool) {
        if (uint256(s) > HdKey.N / 2 || (v != 27 && v != 28)) return false;
        address recovered = ecrecover(digest, v, r, s);
        return recovered != address(0) && recovered == signer;
    }
}
