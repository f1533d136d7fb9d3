// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../interfaces/IStaking.sol";
import {StakingSets} from "./StakingSets.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingGovernance: parameters, pause and restore.
/// @dev Staking checks who calls before it comes here. Called directly, on the annex, these move storage that nobody
/// reads.
abstract contract StakingGovernance is StakingSets {
    uint256 private constant PPM = 1e6;

    /// @dev See IStaking.
    function pause() external {
        StakingStorage.Clock storage clock = _s().clock;
        if (clock.state == IStaking.State.Paused) revert IStaking.StakingWrongState(IStaking.State.Paused);
        if (clock.nextSet != 0) _giveUp();
        clock.restoring = false;
        _setState(IStaking.State.Paused);
    }

    /// @dev See IStaking. Unlocked is Active after a failed attempt, so the number of those says which it was.
    function unpause() external {
        _requirePaused();
        _setState(_s().clock.retries == 0 ? IStaking.State.Active : IStaking.State.Unlocked);
    }

    /// @dev See IStaking.
    function restore() external {
        _requirePaused();
        if (_s().clock.number == 0) revert IStaking.StakingRootKeysMissing();
        _s().clock.restoring = true;
        _setState(IStaking.State.Restore);
    }

    /// @dev IStaking.setConfig and the initialisation come here.
    function applyConfig(IStaking.Config calldata c) external {
        StakingStorage.Clock storage clock = _s().clock;
        if (
            c.minStake == 0 || c.minNodes < 3 || c.maxNodes < c.minNodes || c.maxCandidates < c.maxNodes
                || c.maxCandidates > 255 || c.demeritLimit == 0 || c.minVersion > c.maxVersion || c.timeout == 0
                || c.treasury == address(0) || c.demerits[0] != 0 || c.slashPpm[0] != 0
                || !_leavesRoomFor(clock.currentSet, c.maxNodes) || !_leavesRoomFor(clock.nextSet, c.maxNodes)
        ) revert IStaking.StakingConfigInvalid();
        for (uint256 i; i < c.slashPpm.length; ++i) {
            if (c.slashPpm[i] > PPM) revert IStaking.StakingConfigInvalid();
        }
        _s().config = c;
        emit IStaking.ConfigChanged(c);
    }

    /// @dev Otherwise no later set could hold the quorum of this one that must hand the keys on.
    function _leavesRoomFor(uint256 setId, uint256 most) private pure returns (bool) {
        return setId == 0 || most >= _quorumOf(_sizeOf(setId));
    }

    function _requirePaused() private view {
        IStaking.State now_ = _s().clock.state;
        if (now_ != IStaking.State.Paused) revert IStaking.StakingWrongState(now_);
    }
}
