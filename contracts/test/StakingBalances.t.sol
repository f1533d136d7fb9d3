// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ConclaveToken} from "../src/ConclaveToken.sol";
import {StakingBalances} from "../src/StakingBalances.sol";
import {IStakingBalances} from "../src/interfaces/IStakingBalances.sol";
import {Services} from "./base/Services.sol";

/// @title BondsStub: a staking contract with given bonds. Its stakeOf returns more than StakingBalances reads.
contract BondsStub {
    address public immutable token;
    uint256 public constant minStake = 100;
    mapping(address staker => uint256) private _bonded;

    constructor(address token_) {
        token = token_;
    }

    function setBond(address staker, uint256 amount) external {
        _bonded[staker] = amount;
    }

    function stakeOf(address staker) external view returns (uint256, uint256, uint256, uint256, uint256, bool) {
        return (_bonded[staker], 1, 2, 3, 4, true);
    }
}

contract StakingBalancesTest is Services {
    ConclaveToken private token;
    BondsStub private bonds;
    StakingBalances private balances;

    function setUp() public override {
        super.setUp();
        token = new ConclaveToken(alice, 1000);
        bonds = new BondsStub(address(token));
        balances = new StakingBalances(address(bonds));
    }

    function test_RevertWhen_StakingIsZero() external {
        vm.expectRevert(IStakingBalances.StakingBalancesConfigInvalid.selector);
        new StakingBalances(address(0));
    }

    function testFuzz_ShowsBond(uint256 amount) external {
        bonds.setBond(alice, amount);
        vm.assertEq(balances.balanceOf(alice), amount);
        vm.assertEq(balances.balanceOf(bob), 0);
        vm.assertEq(balances.checkStakingAmounts(alice), amount >= 100);
    }

    function test_ShowsTokensHeld() external {
        vm.prank(alice);
        token.transfer(address(bonds), 7);
        vm.assertEq(balances.totalStaked(), 7);
    }

    function test_ShowsParameters() external view {
        vm.assertEq(balances.getStakingAddress(), address(bonds));
        vm.assertEq(balances.getTokenAddress(), address(token));
        vm.assertEq(balances.minimumStake(), 100);
        vm.assertEq(balances.maximumStake(), type(uint256).max);
        vm.assertFalse(balances.permittedStakersOn());
        vm.assertTrue(balances.isPermittedStaker(bob));
    }
}
