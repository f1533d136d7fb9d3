// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {ERC1967Proxy} from "@openzeppelin/contracts/proxy/ERC1967/ERC1967Proxy.sol";

import {IFeeReceiver} from "../../src/interfaces/IFeeReceiver.sol";
import {Test} from "./Test.sol";

/// @title FeeDepositStub: takes fees, or refuses them.
contract FeeDepositStub is IFeeReceiver {
    error FeeDepositRefused();

    bool public refuses;
    uint256 public deposits;

    function setRefuses(bool refuses_) external {
        refuses = refuses_;
    }

    function depositFees() external payable override {
        if (refuses) revert FeeDepositRefused();
        ++deposits;
    }
}

/// @title Services: what tests of the contracts around the network's core share.
abstract contract Services is Test {
    /// The owner of every proxied contract, as the timelock is on a real chain.
    address internal governor = makeAddr("governor");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual {
        vm.warp(1_800_000_123);
    }

    function proxy(address implementation, bytes memory initialization) internal returns (address) {
        return address(new ERC1967Proxy(implementation, initialization));
    }

    /// @dev The next call comes from this contract, which owns nothing.
    function expectNotOwner() internal {
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, address(this)));
    }
}
