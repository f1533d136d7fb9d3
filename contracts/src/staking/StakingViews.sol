// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibSort} from "solady/utils/LibSort.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {StakingSets} from "./StakingSets.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingViews: the answers of Staking that carry whole records.
abstract contract StakingViews is StakingSets {
    /// @dev IStaking says what it answers.
    function config() external view returns (IStaking.Config memory) {
        return _s().config;
    }

    /// @dev IStaking says what it answers.
    function joinedNodes() external view returns (IStaking.Node[] memory) {
        uint32[] memory candidates = _s().candidates;
        uint256[] memory ids = new uint256[](candidates.length);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = candidates[i];
        }
        LibSort.sort(ids);
        return _nodesOf(ids);
    }

    /// @dev IStaking says what it answers.
    function nextSet() external view returns (IStaking.Node[] memory) {
        return _nodesOf(_idsIn(_s().clock.nextSet));
    }

    /// @dev IStaking says what it answers.
    function setOf(uint256 epochNumber) external view returns (IStaking.Node[] memory) {
        return _nodesOf(_idsIn(_setIdOf(epochNumber)));
    }

    /// @dev IStaking says what it answers.
    function setIdsOf(uint256 epochNumber) external view returns (uint256[] memory) {
        return _idsIn(_setIdOf(epochNumber));
    }

    /// @dev IStaking says what it answers.
    function getValidatorsInCurrentEpoch() external view returns (address[] memory) {
        return _stakersOf(false);
    }

    /// @dev IStaking says what it answers.
    function getKickedValidators() external view returns (address[] memory) {
        return _stakersOf(true);
    }

    /// @dev IStaking says what it answers.
    function getValidatorsStructs(address[] calldata stakers)
        external
        view
        returns (IStaking.Validator[] memory validators)
    {
        validators = new IStaking.Validator[](stakers.length);
        for (uint256 i; i < stakers.length; ++i) {
            validators[i] = _validatorOf(_s().nodes[_s().stakers[stakers[i]].nodeId]);
        }
    }

    /// @dev IStaking says what it answers.
    function nodeOf(uint256 nodeId) external view returns (IStaking.Node memory) {
        return _node(nodeId);
    }

    /// @dev IStaking says what it answers.
    function isReady(address node) external view returns (bool) {
        StakingStorage.Clock storage clock = _s().clock;
        uint256 number = clock.number;
        StakingStorage.Attempt storage a = _s().attempts[number + 1][clock.retries];
        (bool inNext, uint256 index) = _memberIndex(number + 1, node);
        if (inNext) return a.readyNext >> index & 1 == 1;
        bool inCurrent;
        (inCurrent, index) = _memberIndex(number, node);
        return inCurrent && a.readyCurrent >> index & 1 == 1;
    }

    /// @dev IStaking says what it answers.
    function attemptOf(uint256 epochNumber, uint256 attempt)
        external
        view
        returns (bytes32 sharingHash, uint256 readyNext, uint256 readyCurrent, bool split)
    {
        StakingStorage.Attempt storage a = _s().attempts[epochNumber][attempt];
        return (a.sharingHash, a.readyNext, a.readyCurrent, a.split);
    }

    /// @dev IStaking says what it answers.
    function getActiveUnkickedValidatorStructsAndCounts()
        external
        view
        returns (IStaking.Epoch memory, uint256, IStaking.Validator[] memory validators)
    {
        StakingStorage.Clock storage clock = _s().clock;
        uint256[] memory ids = _idsIn(clock.currentSet);
        validators = new IStaking.Validator[](ids.length);
        uint256 count;
        for (uint256 i; i < ids.length; ++i) {
            if (_isKicked(clock.number, i)) continue;
            validators[count++] = _validatorOf(_s().nodes[ids[i]]);
        }
        assembly ("memory-safe") {
            mstore(validators, count)
        }
        return (_epoch(), _quorumOf(ids.length), validators);
    }

    /// @dev Stakers of the current set: all of them, or those that were kicked.
    function _stakersOf(bool kickedOnly) private view returns (address[] memory stakers) {
        StakingStorage.Clock storage clock = _s().clock;
        uint256[] memory ids = _idsIn(clock.currentSet);
        stakers = new address[](ids.length);
        uint256 count;
        for (uint256 i; i < ids.length; ++i) {
            if (!kickedOnly || _isKicked(clock.number, i)) stakers[count++] = _s().nodes[ids[i]].staker;
        }
        assembly ("memory-safe") {
            mstore(stakers, count)
        }
    }

    function _validatorOf(StakingStorage.NodeRecord storage node) private view returns (IStaking.Validator memory) {
        return IStaking.Validator({
            ip: node.ipv4,
            ipv6: 0,
            port: node.port,
            nodeAddress: node.nodeAddress,
            reward: 0,
            senderPubKey: uint256(node.peerKey),
            receiverPubKey: uint256(node.encryptionKey)
        });
    }

    function _nodesOf(uint256[] memory ids) private view returns (IStaking.Node[] memory nodes) {
        nodes = new IStaking.Node[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            nodes[i] = _node(ids[i]);
        }
    }

    function _node(uint256 nodeId) private view returns (IStaking.Node memory) {
        StakingStorage.NodeRecord storage node = _s().nodes[nodeId];
        address staker = node.staker;
        return IStaking.Node({
            staker: staker,
            nodeAddress: node.nodeAddress,
            ipv4: node.ipv4,
            port: node.port,
            p2pPort: node.p2pPort,
            peerKey: node.peerKey,
            encryptionKey: node.encryptionKey,
            stake: _s().stakers[staker].bonded,
            id: staker == address(0) ? 0 : nodeId,
            version: node.version
        });
    }

    function _epoch() private view returns (IStaking.Epoch memory) {
        StakingStorage.Clock storage clock = _s().clock;
        IStaking.Config storage c = _s().config;
        return IStaking.Epoch(c.epochLength, clock.number, clock.endTime, clock.retries, c.timeout);
    }
}
