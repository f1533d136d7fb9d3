// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Governed} from "../base/Governed.sol";
import {ICoordinator} from "../interfaces/ICoordinator.sol";
import {IPKPPermissions} from "../interfaces/IPKPPermissions.sol";
import {ISchedules} from "../interfaces/ISchedules.sol";

/// @title SchedulesBase: links, parameters, storage and the list of live schedules.
abstract contract SchedulesBase is ISchedules, Governed, ReentrancyGuardTransient {
    /// Schedule in four words, six with a PKP and a filter.
    struct Packed {
        address controller;
        Status status;
        Trigger trigger;
        uint32 callbackGas;
        uint32 expiresAfter;
        /// Times and block numbers: 48 bits are more than there will ever be.
        uint48 value;
        uint48 nextAt;
        uint48 endsAt;
        uint32 runsLeft;
        uint32 maxRuns;
        /// Place in the list of live schedules, plus one; zero if it is not there.
        uint32 place;
        uint128 left;
        uint128 maxFee;
        bytes32 taskHash;
        uint256 tokenId;
        bytes32 filterHash;
    }

    struct Run {
        uint128 scheduleId;
        uint128 fee;
    }

    /// @custom:storage-location erc7201:conclave.storage.Schedules
    struct Storage {
        Config config;
        uint256 count;
        /// Live and with runs left.
        uint256[] live;
        mapping(uint256 scheduleId => Packed) schedules;
        mapping(address controller => uint256) liveOf;
        mapping(bytes32 requestId => Run) runs;
        mapping(uint256 scheduleId => mapping(bytes32 occurrence => bytes32 requestId)) occurrences;
    }

    /// keccak256(abi.encode(uint256(keccak256("conclave.storage.Schedules")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0x3ae861dd956b882dcc7ed36b422f5d24911ad157adedcbb62548010bbf9eea00;

    /// @inheritdoc ISchedules
    address public immutable override coordinator;
    /// @inheritdoc ISchedules
    address public immutable override pkpPermissions;
    /// @inheritdoc ISchedules
    address public immutable override staking;

    constructor(address coordinator_, address pkpPermissions_, address staking_) {
        if (coordinator_ == address(0) || pkpPermissions_ == address(0) || staking_ == address(0)) {
            revert SchedulesConfigInvalid();
        }
        coordinator = coordinator_;
        pkpPermissions = pkpPermissions_;
        staking = staking_;
    }

    /// @inheritdoc ISchedules
    function setConfig(Config calldata config_) external override onlyOwner {
        _setConfig(config_);
    }

    /// @inheritdoc ISchedules
    function config() external view override returns (Config memory) {
        return _storage().config;
    }

    /// @inheritdoc ISchedules
    function schedule(uint256 scheduleId) external view override returns (Schedule memory) {
        Packed memory p = _storage().schedules[scheduleId];
        return Schedule({
            status: p.status,
            controller: p.controller,
            terms: Terms({
                trigger: p.trigger,
                value: p.value,
                endsAt: p.endsAt,
                maxRuns: p.maxRuns,
                expiresAfter: p.expiresAfter,
                callbackGas: p.callbackGas,
                maxFee: p.maxFee,
                tokenId: p.tokenId
            }),
            nextAt: p.nextAt,
            runsLeft: p.runsLeft,
            left: p.left,
            taskHash: p.taskHash,
            filterHash: p.filterHash
        });
    }

    /// @inheritdoc ISchedules
    function scheduleCount() external view override returns (uint256) {
        return _storage().count;
    }

    /// @inheritdoc ISchedules
    function liveOf(address controller) external view override returns (uint256) {
        return _storage().liveOf[controller];
    }

    /// @inheritdoc ISchedules
    function liveCount() external view override returns (uint256) {
        return _storage().live.length;
    }

    /// @inheritdoc ISchedules
    function liveList(uint256 start, uint256 limit) public view override returns (uint256[] memory scheduleIds) {
        uint256[] storage live = _storage().live;
        uint256 rest = start < live.length ? live.length - start : 0;
        scheduleIds = new uint256[](limit < rest ? limit : rest);
        for (uint256 i; i < scheduleIds.length; ++i) {
            scheduleIds[i] = live[start + i];
        }
    }

    function _setConfig(Config calldata c) internal {
        if (
            c.minSeconds == 0 || c.minBlocks == 0 || c.maxLife == 0 || c.maxLife > type(uint32).max
                || c.maxPerController == 0
        ) {
            revert SchedulesConfigInvalid();
        }
        _storage().config = c;
        emit ConfigChanged(c);
    }

    function _requireLive(uint256 scheduleId) internal view returns (Packed storage s) {
        s = _storage().schedules[scheduleId];
        if (s.status != Status.Live) revert SchedulesNotLive(scheduleId);
    }

    /// @dev What one run of it costs now.
    function _feeOf(uint32 callbackGas) internal view returns (uint256) {
        return ICoordinator(coordinator).feeFor(ICoordinator.Kind.Action, callbackGas);
    }

    function _isPermitted(uint256 tokenId, address controller) internal view returns (bool) {
        return tokenId == 0 || IPKPPermissions(pkpPermissions).maySignAnything(tokenId, controller);
    }

    function _list(uint256 scheduleId, Packed storage s) internal {
        uint256[] storage live = _storage().live;
        live.push(scheduleId);
        s.place = uint32(live.length);
    }

    /// @dev The last of the list fills the gap. Does nothing for one that is not there.
    function _unlist(Packed storage s) internal {
        uint256 place = s.place;
        if (place == 0) return;
        s.place = 0;
        uint256[] storage live = _storage().live;
        if (place != live.length) {
            uint256 last = live[live.length - 1];
            live[place - 1] = last;
            _storage().schedules[last].place = uint32(place);
        }
        live.pop();
    }

    function _storage() internal pure returns (Storage storage s) {
        assembly ("memory-safe") {
            s.slot := STORAGE
        }
    }
}
