// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ActionLimits: what bounds one run of an action.
/// @notice Nodes read these limits at the block for which they decide on a run, so that all of them stop the same
/// action at the same place. docs/actions.md says what each limit ends.
/// @dev The ranges are those of `Limits.Check` in actions/limits.go: a set that stands here is one that every node can
/// hold an action to. A node that reads another set all the same, from changed code, runs no action.
interface IActionLimits {
    /// What one run may take, with all actions that it calls. Times are in nanoseconds, sizes in bytes; 0 for a count of
    /// operations forbids the operation.
    /// @param wall nanoseconds from start to end, waiting included; 1..3.6e12 (an hour)
    /// @param cpu nanoseconds of processor time of one worker process; 1..3.6e12
    /// @param memoryBytes what a worker may hold; 32 MiB..16 GiB
    /// @param callStack JavaScript calls within each other; 1..10,000
    /// @param nesting brackets within each other in code, params and JSON; 1..5,000
    /// @param codeBytes length of the code; 1..1 GiB
    /// @param paramsBytes length of the params; 1..1 GiB
    /// @param responseBytes length of the response; 1..1 GiB
    /// @param logBytes length of all logs; 1..1 GiB
    /// @param messageBytes length of one message between worker and node; 1..1 GiB
    /// @param pending timers and operations under way at once; 1..10,000
    /// @param fetches HTTP exchanges; 0..1,000,000
    /// @param signatures signatures and claims; 0..1,000,000
    /// @param decrypts decryptions; 0..1,000,000
    /// @param contractCalls reads of chains, conditions included; 0..1,000,000
    /// @param broadcasts values shared between nodes, runOnce included; 0..1,000,000
    /// @param hostCalls operations of every kind together; 0..1,000,000
    /// @param callDepth actions within each other, the first not counted; 0..1,000,000
    struct Limits {
        uint64 wall;
        uint64 cpu;
        uint64 memoryBytes;
        uint32 callStack;
        uint32 nesting;
        uint32 codeBytes;
        uint32 paramsBytes;
        uint32 responseBytes;
        uint32 logBytes;
        uint32 messageBytes;
        uint32 pending;
        uint32 fetches;
        uint32 signatures;
        uint32 decrypts;
        uint32 contractCalls;
        uint32 broadcasts;
        uint32 hostCalls;
        uint32 callDepth;
    }

    /// All limits, also those that stayed as they were. The first is from the initialisation.
    event LimitsChanged(Limits limits);

    /// `limit` is the name of the first member of Limits that is not in minimum..maximum.
    error ActionLimitsOutOfRange(string limit, uint256 value, uint256 minimum, uint256 maximum);

    /// @notice Replaces all limits. Only the owner. Runs that nodes decide on from this block on have them.
    /// @dev Reverts with ActionLimitsOutOfRange.
    function setLimits(Limits calldata limits) external;

    /// @notice The limits that hold now.
    function limits() external view returns (Limits memory);
}
