// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {StakingBase} from "./StakingBase.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingSets: how sets are kept and read.
abstract contract StakingSets is StakingBase {
    uint256 internal constant IDS_PER_WORD = 8;
    uint256 internal constant ID_BITS = 32;
    uint256 internal constant ID_MASK = type(uint32).max;

    function _sizeOf(uint256 setId) internal pure returns (uint256) {
        return setId & 0xff;
    }

    /// @dev 0 if there is no such set.
    function _setIdOf(uint256 epochNumber) internal view returns (uint256) {
        StakingStorage.Clock storage clock = _s().clock;
        uint256 number = clock.number;
        if (epochNumber == number) return clock.currentSet;
        if (epochNumber == number + 1) return clock.nextSet;
        return _s().epochs[epochNumber].setId;
    }

    function _idAt(uint256 setId, uint256 index) internal view returns (uint256) {
        return _s().sets[setId][index / IDS_PER_WORD] >> (ID_BITS * (index % IDS_PER_WORD)) & ID_MASK;
    }

    function _idsIn(uint256 setId) internal view returns (uint256[] memory ids) {
        ids = new uint256[](_sizeOf(setId));
        uint256 word;
        for (uint256 i; i < ids.length; ++i) {
            word = i % IDS_PER_WORD == 0 ? _s().sets[setId][i / IDS_PER_WORD] : word >> ID_BITS;
            ids[i] = word & ID_MASK;
        }
    }

    /// @dev Position of a node in a set, by bisection: the ids ascend.
    function _indexIn(uint256 setId, uint256 nodeId) internal view returns (bool, uint256) {
        uint256 low;
        uint256 high = _sizeOf(setId);
        while (low < high) {
            uint256 middle = (low + high) / 2;
            uint256 found = _idAt(setId, middle);
            if (found == nodeId) return (true, middle);
            if (found < nodeId) low = middle + 1;
            else high = middle;
        }
        return (false, 0);
    }

    function _isIn(uint256 setId, uint256 nodeId) internal view returns (bool member) {
        (member,) = _indexIn(setId, nodeId);
    }

    function _isKicked(uint256 epochNumber, uint256 index) internal view returns (bool) {
        return _s().epochs[epochNumber].kicked >> index & 1 == 1;
    }

    /// @dev What memberIndex answers. Id 0 is nobody's and stands in no set.
    function _memberIndex(uint256 epochNumber, address account) internal view returns (bool member, uint256 index) {
        (member, index) = _indexIn(_setIdOf(epochNumber), _liveId(account));
        if (member && _isKicked(epochNumber, index)) return (false, 0);
    }

    /// @dev Members of the current set that can still hand the keys on: not kicked, and candidates.
    function _incumbentsLeft() internal view returns (uint256 left) {
        StakingStorage.Clock storage clock = _s().clock;
        uint256[] memory ids = _idsIn(clock.currentSet);
        uint256 kicked = _s().epochs[clock.number].kicked;
        for (uint256 i; i < ids.length; ++i) {
            if (kicked >> i & 1 == 0 && _s().nodes[ids[i]].place != 0) ++left;
        }
    }
}
