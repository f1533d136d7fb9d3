// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Fails on purpose. scripts/test runs it to make sure that a failing forge test is noticed.
contract CanaryTest {
    function test_Fails() external pure {
        revert("the canary sings");
    }
}
