// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title IStakingBonds: what stakers risk.
/// @notice A staker's bond makes its node eligible and pays for its misdeeds. What leaves the bond waits in one
/// unbonding bucket and can still be slashed there.
interface IStakingBonds {
    event Staked(address indexed staker, uint256 amount);
    event UnstakeRequested(address indexed staker, uint256 amount, uint256 releaseAt);
    event Withdrawn(address indexed staker, uint256 amount);
    event Slashed(address indexed staker, uint256 fromBonded, uint256 fromUnbonding);
    event SlashedCollected(address indexed treasury, uint256 amount);
    event Forgiven(address indexed staker);

    error StakingAmountZero();
    /// The bond is, or would become, smaller than what its use needs.
    error StakingAmountTooSmall(uint256 amount, uint256 minimum);
    error StakingAmountTooLarge(uint256 amount, uint256 maximum);
    error StakingNotReleased(uint256 releaseAt);
    error StakingNothingToForgive(address staker);

    /// @notice Adds `amount` of the token, in its smallest unit, to the caller's bond; needs an ERC-20 approval. Open in
    /// every state.
    function stake(uint256 amount) external;

    /// @notice Moves `amount` from the caller's bond to its unbonding bucket. The whole bucket is released
    /// config().unstakeDelay seconds from now: every request restarts its time.
    /// @dev What stays bonded must be 0 or at least minStake(), and at least minStake() while the caller's node is a
    /// candidate, in the current set or in the locked next set (StakingAmountTooSmall).
    function requestUnstake(uint256 amount) external;

    /// @notice Pays the caller's unbonding bucket once it is released; StakingNotReleased before, StakingAmountZero if it
    /// is empty.
    function withdraw() external;

    /// @notice Sends what was slashed to config().treasury. Open to anyone.
    /// @dev Apart from the kick, so that a treasury which cannot be paid keeps nobody from being kicked.
    function collectSlashed() external returns (uint256 amount);

    /// @notice Ends a staker's ban and forgets its demerits; only the owner. A jail runs its course.
    function forgive(address staker) external;

    /// @notice The bonded ERC-20 token. It must move exactly what it is asked to: a token that takes a fee on transfers
    /// or changes balances by itself would leave the bonds uncovered.
    function token() external view returns (address);

    /// @return bonded amount that counts for the node
    /// @return unbonding amount in the unbonding bucket
    /// @return releaseAt unix seconds from which withdraw() pays the bucket
    /// @return demerits what is left of them: they fall by one with every epoch since the last kick
    /// @return jailedUntil unix seconds from which the staker may join again; type(uint256).max while the epoch in which
    /// it was kicked lasts; 0 if it was never kicked
    /// @return banned until the owner forgives
    function stakeOf(address staker)
        external
        view
        returns (
            uint256 bonded,
            uint256 unbonding,
            uint256 releaseAt,
            uint256 demerits,
            uint256 jailedUntil,
            bool banned
        );

    /// @notice Slashed tokens that wait for collectSlashed().
    function slashedFunds() external view returns (uint256);
}
