// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StakingBalances} from "../src/StakingBalances.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @title StakingSdkTest: the views that the SDK reads before it connects.
contract StakingSdkTest is StakingNetwork {
    function test_BeforeGenesis() external view {
        vm.assertEq(staking.getValidatorsInCurrentEpoch().length, 0);
        vm.assertEq(staking.getKickedValidators().length, 0);
        vm.assertEq(staking.currentValidatorCountForConsensus(), type(uint256).max);
    }

    function test_ListsTheSet() external {
        genesis(6);
        address[] memory stakers = staking.getValidatorsInCurrentEpoch();
        vm.assertEq(stakers.length, 6);
        IStaking.Validator[] memory structs = staking.getValidatorsStructs(stakers);
        for (uint256 i; i < 6; ++i) {
            vm.assertEq(stakers[i], staker(i));
            vm.assertEq(structs[i].nodeAddress, node(i));
            vm.assertEq(structs[i].ip, registration(i).ipv4);
            vm.assertEq(structs[i].port, registration(i).port);
            vm.assertEq(structs[i].senderPubKey, uint256(registration(i).peerKey));
            vm.assertEq(structs[i].receiverPubKey, uint256(registration(i).encryptionKey));
        }
        vm.assertEq(staking.currentValidatorCountForConsensus(), 5);
        vm.assertEq(staking.getKickedValidators().length, 0);
        (, uint256 needed, IStaking.Validator[] memory active) = staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(needed, 5);
        vm.assertEq(keccak256(abi.encode(active)), keccak256(abi.encode(structs)));
    }

    function test_TellsWhoWasKicked() external {
        genesis(6);
        kickBy(5, 5, IStakingKicks.Reason.Unresponsive);
        address[] memory kicked = staking.getKickedValidators();
        vm.assertEq(kicked.length, 1);
        vm.assertEq(kicked[0], staker(5));
        vm.assertEq(staking.getValidatorsInCurrentEpoch().length, 6);
        vm.assertEq(staking.currentValidatorCountForConsensus(), 5);
        (,, IStaking.Validator[] memory active) = staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(active.length, 5);
    }

    function test_StrangersHaveNoStruct() external {
        genesis(4);
        address[] memory who = new address[](1);
        who[0] = stranger;
        IStaking.Validator memory none;
        vm.assertEq(keccak256(abi.encode(staking.getValidatorsStructs(who)[0])), keccak256(abi.encode(none)));
    }

    function test_BalancesAreBonds() external {
        genesis(4);
        StakingBalances balances = StakingBalances(deploy("StakingBalances", abi.encode(address(staking))));
        vm.assertEq(balances.balanceOf(staker(0)), MIN_STAKE);
        vm.assertEq(balances.balanceOf(stranger), 0);
        vm.assertEq(balances.totalStaked(), 4 * MIN_STAKE);
        vm.assertEq(balances.minimumStake(), MIN_STAKE);
    }
}
