// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IBonds: what StakingBalances asks the staking contract.
interface IBonds {
    function stakeOf(address staker) external view returns (uint256 bonded, uint256 unbonding, uint256 releaseAt);
    function token() external view returns (address);
    function minStake() external view returns (uint256);
}

/// @title StakingBalances: views of bonds under the names that the Lit SDK's ABI has.
/// @notice Bonds live in the staking contract; this one holds nothing, and nothing can be changed here.
/// @dev The SDK calls none of its contract's functions by itself; these are the views of its ABI that mean something
/// here. Rewards are not among them: what nodes earn stands in the Coordinator, epoch by epoch.
interface IStakingBalances {
    error StakingBalancesConfigInvalid();

    /// @notice What a staker has bonded, without what it is taking out.
    function balanceOf(address account) external view returns (uint256);
    /// @notice All tokens that the staking contract holds: bonded, on the way out, and slashed.
    /// @dev Anyone can raise it by a transfer. Nothing may depend on it.
    function totalStaked() external view returns (uint256);
    /// @notice Whether a staker has bonded enough to join.
    function checkStakingAmounts(address account) external view returns (bool);
    function minimumStake() external view returns (uint256);
    /// @notice There is none: type(uint256).max.
    function maximumStake() external view returns (uint256);
    /// @notice False: anyone may stake.
    function permittedStakersOn() external view returns (bool);
    /// @notice True for everybody.
    function isPermittedStaker(address staker) external view returns (bool);
    function getStakingAddress() external view returns (address);
    function getTokenAddress() external view returns (address);
}
