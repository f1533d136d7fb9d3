// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "./Vm.sol";

/// @title Test: what every test contract starts from. Assertions are forge's cheatcodes: vm.assertEq and so on.
abstract contract Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    address[] private _targets;
    FuzzSelector[] private _selectors;

    /// @dev forge reads this before an invariant campaign.
    function targetContracts() public view returns (address[] memory) {
        return _targets;
    }

    /// @dev forge reads this before an invariant campaign.
    function targetSelectors() public view returns (FuzzSelector[] memory) {
        return _selectors;
    }

    function targetContract(address target) internal {
        _targets.push(target);
    }

    function targetSelector(FuzzSelector memory selector) internal {
        _selectors.push(selector);
    }

    /// @dev A labelled account without code, the same in every run.
    function makeAddr(string memory name) internal returns (address account) {
        account = vm.addr(uint256(keccak256(bytes(name))) >> 1);
        vm.label(account, name);
    }

    /// @dev `x` folded into low..high; the range must not be all of uint256.
    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + x % (high - low + 1);
    }

    function expectRevert(bytes memory revertData) internal {
        vm.expectRevert(revertData);
    }
}
