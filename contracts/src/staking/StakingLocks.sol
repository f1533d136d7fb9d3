// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibSort} from "solady/utils/LibSort.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {StakingSets} from "./StakingSets.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingLocks: how the next set is chosen, and where an attempt begins.
abstract contract StakingLocks is StakingSets {
    /// @dev See IStaking.
    function lockValidatorsForNextEpoch() external {
        StakingStorage.Clock storage clock = _s().clock;
        if (clock.state != IStaking.State.Active && clock.state != IStaking.State.Unlocked) {
            revert IStaking.StakingWrongState(clock.state);
        }
        if (block.timestamp < clock.endTime) revert IStaking.StakingEpochNotOver(clock.endTime);
        _lock(_chooseNextSet());
        _setState(IStaking.State.NextValidatorSetLocked);
    }

    /// @dev See IStaking.
    function lockForRestore(uint256[] calldata nodeIds) external {
        StakingStorage.Clock storage clock = _s().clock;
        if (clock.state != IStaking.State.Restore) revert IStaking.StakingWrongState(clock.state);
        uint256[] memory ids = nodeIds;
        if (ids.length < _s().config.minNodes || ids.length > _s().config.maxNodes) {
            revert IStaking.StakingRestoreSetInvalid();
        }
        uint256 previous;
        for (uint256 i; i < ids.length; ++i) {
            uint256 id = ids[i];
            StakingStorage.NodeRecord storage node = _s().nodes[id];
            if (id <= previous || node.place == 0 || !_isFit(node)) revert IStaking.StakingRestoreSetInvalid();
            previous = id;
        }
        if (clock.nextSet != 0) _giveUp();
        _lock(ids);
    }

    /// @dev A set is stored once: its id is found by the hash of its members.
    /// @param ids ascending, 1 to 255 of them
    function _storeSet(uint256[] memory ids) private returns (uint256 setId) {
        bytes32 idsHash = keccak256(abi.encodePacked(ids));
        setId = _s().setOfHash[idsHash];
        if (setId != 0) return setId;
        setId = uint256(++_s().setCount) << 8 | ids.length;
        _s().setOfHash[idsHash] = setId;
        uint256 word;
        for (uint256 i; i < ids.length; ++i) {
            word |= ids[i] << (ID_BITS * (i % IDS_PER_WORD));
            if (i % IDS_PER_WORD == IDS_PER_WORD - 1 || i == ids.length - 1) {
                _s().sets[setId][i / IDS_PER_WORD] = word;
                word = 0;
            }
        }
    }

    /// @dev Makes `ids`, ascending, the set of the attempt that begins; the caller sets the state.
    function _lock(uint256[] memory ids) private {
        StakingStorage.Clock storage clock = _s().clock;
        clock.nextSet = uint40(_storeSet(ids));
        clock.lockedAt = uint40(block.timestamp);
        address[] memory nodes = new address[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            nodes[i] = _s().nodes[ids[i]].nodeAddress;
        }
        emit IStaking.NextValidatorSetWasLocked(uint256(clock.number) + 1, clock.retries, nodes);
    }

    /// @dev The next set; its rule is stated at IStaking.lockValidatorsForNextEpoch. Going from the greatest bond down
    /// and leaving quorum places to the current set takes exactly the best newcomers that the rule allows.
    /// @return ids ascending
    function _chooseNextSet() private view returns (uint256[] memory ids) {
        uint256[] memory current = _idsIn(_s().clock.currentSet);
        uint256 incumbentsNeeded = current.length == 0 ? 0 : _quorumOf(current.length);
        uint256[] memory ranked = _rankCandidates(current);
        uint256 placesLeft = _s().config.maxNodes;
        if (placesLeft > ranked.length) placesLeft = ranked.length;
        // maxNodes is never below the quorum of the current set; with fewer fit candidates than that, it reverts below.
        uint256 newcomersLeft = placesLeft > incumbentsNeeded ? placesLeft - incumbentsNeeded : 0;
        uint256 incumbents;
        uint256 count;
        ids = new uint256[](placesLeft);
        for (uint256 i = ranked.length; i != 0 && placesLeft != 0; --i) {
            uint256 rank = ranked[i - 1];
            if (rank & 1 == 1) ++incumbents;
            else if (newcomersLeft != 0) --newcomersLeft;
            else continue;
            --placesLeft;
            ids[count++] = ID_MASK - (rank >> 1 & ID_MASK);
        }
        uint256 least = _s().config.minNodes;
        if (count < least) revert IStaking.StakingTooFewNodes(count, least);
        if (incumbents < incumbentsNeeded) revert IStaking.StakingTooFewIncumbents(incumbents, incumbentsNeeded);
        assembly ("memory-safe") {
            mstore(ids, count)
        }
        LibSort.sort(ids);
    }

    /// @dev The fit candidates in ascending order of (bond, ~id), with bit 0 set for members of the current set.
    function _rankCandidates(uint256[] memory current) private view returns (uint256[] memory ranked) {
        uint32[] memory candidates = _s().candidates;
        ranked = new uint256[](candidates.length);
        uint256 count;
        for (uint256 i; i < candidates.length; ++i) {
            uint256 id = candidates[i];
            StakingStorage.NodeRecord storage node = _s().nodes[id];
            if (!_isFit(node)) continue;
            uint256 incumbent = LibSort.inSorted(current, id) ? 1 : 0;
            uint256 bonded = _s().stakers[node.staker].bonded;
            ranked[count++] = bonded << (ID_BITS + 1) | (ID_MASK - id) << 1 | incumbent;
        }
        assembly ("memory-safe") {
            mstore(ranked, count)
        }
        LibSort.sort(ranked);
    }
}
