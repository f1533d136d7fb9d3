// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CombS8C} from "./lib/CombS8C.sol";
import {COMB_TABLE} from "./lib/CombTable.sol";
import {HdKey} from "./lib/HdKey.sol";

/// @title CurveComb: K0 + h*G on secp256k1. No storage, no owner, usable by anyone.
/// @notice Answers ICurveComb.addMultiple. What the constructor leaves behind is not this contract's code but
/// CombS8C's, followed by the table of points and the field prime, both of which that code reads from itself.
contract CurveComb {
    constructor() {
        bytes memory code = bytes.concat(type(CombS8C).runtimeCode, COMB_TABLE, bytes32(HdKey.P));
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}
