// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStakingBonds} from "../interfaces/IStakingBonds.sol";
import {StakingSets} from "./StakingSets.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingRules: slashing, demerits, jail, and the list of candidates.
abstract contract StakingRules is StakingSets {
    uint256 private constant PPM = 1e6;

    /// @dev Takes `ppm` millionths, rounded down, of what a staker has at stake.
    function _slash(address staker, uint256 ppm) internal {
        StakingStorage.StakerRecord storage s = _s().stakers[staker];
        uint256 fromBonded = uint256(s.bonded) * ppm / PPM;
        uint256 fromUnbonding = uint256(s.unbonding) * ppm / PPM;
        if (fromBonded + fromUnbonding == 0) return;
        s.bonded -= uint128(fromBonded);
        s.unbonding -= uint128(fromUnbonding);
        _s().slashed += fromBonded + fromUnbonding;
        emit IStakingBonds.Slashed(staker, fromBonded, fromUnbonding);
    }

    /// @dev Whether the node serves or is about to: a candidate, in the current set or in the locked next set.
    function _isBusy(uint256 nodeId) internal view returns (bool) {
        if (nodeId == 0) return false;
        StakingStorage.Clock storage clock = _s().clock;
        return _s().nodes[nodeId].place != 0 || _isIn(clock.currentSet, nodeId) || _isIn(clock.nextSet, nodeId);
    }

    function _demeritsOf(StakingStorage.StakerRecord storage s) internal view returns (uint256) {
        uint256 demerits = s.demerits;
        if (demerits == 0) return 0;
        uint256 epochsSince = _s().clock.number + 1 - s.kickedIn;
        return demerits > epochsSince ? demerits - epochsSince : 0;
    }

    function _jailedUntil(StakingStorage.StakerRecord storage s) internal view returns (uint256) {
        return s.kickedIn > _s().clock.number ? type(uint256).max : s.jailedUntil;
    }

    function _removeCandidate(StakingStorage.NodeRecord storage node) internal {
        uint32[] storage candidates = _s().candidates;
        uint32 last = candidates[candidates.length - 1];
        uint32 place = node.place;
        candidates[place - 1] = last;
        _s().nodes[last].place = place;
        candidates.pop();
        node.place = 0;
    }
}
