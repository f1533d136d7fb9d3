// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {ConclaveToken} from "../src/ConclaveToken.sol";
import {Test} from "./base/Test.sol";

contract ConclaveTokenTest is Test {
    function test_GivesHolderWholeSupply() external {
        address holder = makeAddr("holder");
        ConclaveToken token = new ConclaveToken(holder, 5);
        vm.assertEq(token.totalSupply(), 5);
        vm.assertEq(token.balanceOf(holder), 5);
        vm.assertEq(token.decimals(), 18);
    }

    function test_RevertWhen_HolderIsZero() external {
        expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        new ConclaveToken(address(0), 5);
    }

    function test_PermitSetsAllowance() external {
        ConclaveToken token = new ConclaveToken(vm.addr(7), 5);
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                vm.addr(7),
                address(this),
                3,
                0,
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(7, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash)));
        token.permit(vm.addr(7), address(this), 3, block.timestamp, v, r, s);
        vm.assertEq(token.allowance(vm.addr(7), address(this)), 3);
    }
}
