// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Schedules: action requests that repeat, and their budgets.
/// @notice A controller registers an action, when it shall run, and pays a budget. Each run is an action request at the
/// Coordinator in the controller's name, paid from the budget. What an unanswered run cost returns to the budget.
/// @dev For each schedule, always: left = paid in - paid out - fees of runs + fees reclaimed, and left >= 0, so answered and
/// open runs together never cost more than was paid in. A run that expired unanswered can be had back (reclaim), as if
/// it had not been.
interface ISchedules {
    enum Trigger {
        EverySeconds,
        EveryBlocks,
        AtTime,
        OnEvent
    }

    enum Status {
        None,
        Live,
        Ended
    }

    /// @param minSeconds least interval of EverySeconds; not zero
    /// @param minBlocks least interval of EveryBlocks; not zero
    /// @param maxLife seconds from registration to endsAt at most; not zero
    /// @param maxPerController live schedules of one controller; not zero
    /// @param minBudget wei paid at registration at least, so that a list of many schedules binds much ether
    struct Config {
        uint32 minSeconds;
        uint32 minBlocks;
        uint64 maxLife;
        uint32 maxPerController;
        uint96 minBudget;
    }

    /// What a controller asks for.
    /// @param value EverySeconds: seconds; EveryBlocks: blocks; AtTime: unix seconds; OnEvent: seconds between runs at
    /// least, 0 for none
    /// @param endsAt last unix second in which it may run
    /// @param maxRuns runs, those not counted that were reclaimed; AtTime: 1
    /// @param expiresAfter blocks within which a run's answer is accepted
    /// @param callbackGas gas of the callback to the controller for each run; 0 for none
    /// @param maxFee wei that a run may cost at most, whatever becomes of the Coordinator's fees
    /// @param tokenId a PKP that the controller may sign anything with, now and at each run; 0 for none
    struct Terms {
        Trigger trigger;
        uint64 value;
        uint64 endsAt;
        uint32 maxRuns;
        uint32 expiresAfter;
        uint32 callbackGas;
        uint128 maxFee;
        uint256 tokenId;
    }

    /// Which events of this chain; all zero unless OnEvent.
    /// @param emitter contract that emits it
    /// @param mask bit i: topic i must equal topics[i]; bit 0 is set
    /// @param topics zero where the mask's bit is not set
    struct Filter {
        address emitter;
        uint8 mask;
        bytes32[4] topics;
    }

    /// @param nextAt first unix second (EveryBlocks: block) in which it may run next
    /// @param runsLeft runs it may still make
    /// @param left wei of the budget
    /// @param taskHash keccak256(abi.encode(cid, params))
    /// @param filterHash keccak256(abi.encode(filter)); 0 unless OnEvent
    struct Schedule {
        Status status;
        address controller;
        Terms terms;
        uint64 nextAt;
        uint32 runsLeft;
        uint128 left;
        bytes32 taskHash;
        bytes32 filterHash;
    }

    event ConfigChanged(Config config);
    /// Complete: what to run and when. `paid` opens the budget.
    event ScheduleRegistered(
        uint256 indexed scheduleId,
        address indexed controller,
        Terms terms,
        Filter filter,
        string cid,
        bytes params,
        uint64 nextAt,
        uint256 paid
    );
    event ScheduleToppedUp(uint256 indexed scheduleId, address indexed from, uint256 paid);
    /// @param occurrence what triggered it; 0 for triggers of time
    event ScheduleFired(
        uint256 indexed scheduleId,
        bytes32 indexed requestId,
        bytes32 indexed occurrence,
        uint256 fee,
        uint64 nextAt,
        uint32 runsLeft
    );
    event ScheduleRunReclaimed(uint256 indexed scheduleId, bytes32 indexed requestId, uint256 refund, uint32 runsLeft);
    event ScheduleEnded(uint256 indexed scheduleId);
    event ScheduleWithdrawn(uint256 indexed scheduleId, address indexed to, uint256 amount);

    error SchedulesConfigInvalid();
    error SchedulesTermsInvalid();
    error SchedulesFilterInvalid();
    error SchedulesCidInvalid();
    error SchedulesParamsTooLong(uint256 length, uint256 maximum);
    error SchedulesTooMany(address controller, uint256 maximum);
    error SchedulesBudgetTooSmall(uint256 left, uint256 needed);
    error SchedulesFeeAboveCap(uint256 fee, uint256 maxFee);
    error SchedulesNotPermitted(uint256 tokenId, address controller);
    error SchedulesNotLive(uint256 scheduleId);
    error SchedulesStillLive(uint256 scheduleId);
    error SchedulesNotController(uint256 scheduleId, address caller);
    error SchedulesTaskWrong(uint256 scheduleId);
    error SchedulesOver(uint256 scheduleId, uint64 endsAt);
    error SchedulesNotOver(uint256 scheduleId, uint64 endsAt);
    error SchedulesNoRunsLeft(uint256 scheduleId);
    error SchedulesNotDue(uint256 scheduleId, uint64 nextAt);
    error SchedulesNotInSet(address caller);
    error SchedulesOccurrenceInvalid(bytes32 occurrence);
    error SchedulesOccurrenceUsed(uint256 scheduleId, bytes32 occurrence);
    error SchedulesRunUnknown(bytes32 requestId);
    error SchedulesRunAnswered(bytes32 requestId);
    error SchedulesNothingLeft(uint256 scheduleId);
    error SchedulesNotCoordinator(address caller);
    error SchedulesPaymentFailed(address to);

    /// @notice Registers a schedule; what is sent is its budget: at least minBudget and one run's fee. The first run of an
    /// interval is one interval from now.
    /// @param cid text of the action's CID
    /// @param params given to each run; only their hash is stored, ScheduleRegistered has them in full
    /// @return scheduleId 1, 2, ...
    function register(Terms calldata terms, Filter calldata filter, string calldata cid, bytes calldata params)
        external
        payable
        returns (uint256 scheduleId);

    /// @notice Adds to a live schedule's budget, which its controller can withdraw. Open to anyone.
    function topUp(uint256 scheduleId) external payable;

    /// @notice Ends a schedule and pays what is left to `to`. By its controller. Runs that are open stay so.
    function cancel(uint256 scheduleId, address to) external;

    /// @notice Takes a schedule off the list whose last second has passed. Open to anyone.
    function close(uint256 scheduleId) external;

    /// @notice Pays what is left of an ended schedule, by its controller; again after each reclaimed run.
    function withdraw(uint256 scheduleId, address to) external;

    /// @notice Makes the run that is due. Open to anyone for triggers of time; OnEvent only for a node of the current set.
    /// @dev A missed interval is not made up for: the next run is the next multiple of the interval, counted from the
    /// registration, that lies in the future, so a late run does not shift the ones after it. An occurrence runs once.
    /// The chain cannot see past events: a malicious node may fire an occurrence that never was. Nodes check it before
    /// they run (ScheduleFired names it) and leave the request unanswered, so it costs the budget nothing but the
    /// time until its expiry. Reverts with the Coordinator's errors where that refuses the request.
    /// @param cid, params as registered
    /// @param occurrence OnEvent: occurrenceOf the event; else 0
    function fire(uint256 scheduleId, string calldata cid, bytes calldata params, bytes32 occurrence)
        external
        returns (bytes32 requestId);

    /// @notice Puts the fee of a run that expired unanswered back into its schedule's budget, and gives the run back; ends
    /// the request at the Coordinator where nobody has. Open to anyone.
    function reclaim(bytes32 requestId) external;

    /// @notice Changes the parameters, for schedules registered from now on.
    function setConfig(Config calldata config_) external;

    /// @notice Whether fire would succeed now, given cid and params; for OnEvent, given a fresh occurrence and a node.
    function due(uint256 scheduleId) external view returns (bool);
    /// @notice Those due by time among places start..start+limit-1 of the live list, at most 256 places.
    function dueList(uint256 start, uint256 limit) external view returns (uint256[] memory scheduleIds);
    /// @notice The live schedules that have runs left, in no order: those at places start..start+limit-1.
    function liveList(uint256 start, uint256 limit) external view returns (uint256[] memory scheduleIds);
    function liveCount() external view returns (uint256);
    function schedule(uint256 scheduleId) external view returns (Schedule memory);
    function scheduleCount() external view returns (uint256);
    /// @notice Live schedules of a controller.
    function liveOf(address controller) external view returns (uint256);
    /// @notice Schedule and fee of a run that has not been reclaimed; zeros if there is none.
    function runOf(bytes32 requestId) external view returns (uint256 scheduleId, uint256 fee);
    /// @notice The run that an occurrence triggered; 0 if none.
    function requestOf(uint256 scheduleId, bytes32 occurrence) external view returns (bytes32 requestId);
    /// @notice keccak256(abi.encode(blockHash, transactionHash, logIndex)): one log of this chain, as eth_getLogs names it.
    function occurrenceOf(bytes32 blockHash, bytes32 transactionHash, uint256 logIndex) external pure returns (bytes32);

    function config() external view returns (Config memory);
    function coordinator() external view returns (address);
    function pkpPermissions() external view returns (address);
    function staking() external view returns (address);
}
