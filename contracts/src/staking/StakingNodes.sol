// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {LibSort} from "solady/utils/LibSort.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {StakingBonds} from "./StakingBonds.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingNodes: records of nodes, and which of them are candidates.
abstract contract StakingNodes is StakingBonds {
    bytes32 private constant REGISTRATION_TYPEHASH = keccak256(
        "NodeRegistration(address staker,uint32 ipv4,uint16 port,uint16 p2pPort,bytes32 peerKey,bytes32 encryptionKey)"
    );
    bytes32 private constant REPLACEMENT_TYPEHASH =
        keccak256("NodeReplacement(address staker,uint256 nodeId,address nodeAddress)");

    /// @inheritdoc IStaking
    function stakeAndJoin(uint256 amount, Registration calldata registration, bytes calldata nodeSignature)
        external
        override
    {
        if (amount != 0) _bond(amount);
        _register(registration, nodeSignature);
        _join();
        if (amount != 0) _collect(amount);
    }

    /// @inheritdoc IStaking
    function register(Registration calldata registration, bytes calldata nodeSignature) external override {
        _register(registration, nodeSignature);
    }

    /// @inheritdoc IStaking
    function requestToJoin() external override {
        _join();
    }

    /// @inheritdoc IStaking
    function requestToLeave() external override {
        (uint256 nodeId, StakingStorage.NodeRecord storage node) = _ownNode();
        _requireNothingLocked();
        if (node.place == 0) revert StakingNotJoined(msg.sender);
        _removeCandidate(node);
        StakingStorage.Clock storage clock = _s().clock;
        if (clock.number != 0) {
            uint256 count = _s().candidates.length;
            uint256 least = _s().config.minNodes;
            if (count < least) revert StakingTooFewNodes(count, least);
            if (_isIn(clock.currentSet, nodeId)) {
                least = _quorumOf(_sizeOf(clock.currentSet));
                count = _incumbentsLeft();
                if (count < least) revert StakingTooFewIncumbents(count, least);
            }
        }
        emit NodeLeft(msg.sender, nodeId);
    }

    /// @inheritdoc IStaking
    function setEndpoint(uint32 ipv4, uint16 port, uint16 p2pPort) external override {
        (uint256 nodeId, StakingStorage.NodeRecord storage node) = _ownNode();
        if (ipv4 == 0 || port == 0 || p2pPort == 0) revert StakingRegistrationInvalid();
        node.ipv4 = ipv4;
        node.port = port;
        node.p2pPort = p2pPort;
        emit NodeEndpointChanged(nodeId, ipv4, port, p2pPort);
    }

    /// @inheritdoc IStaking
    function replaceNodeAddress(address newAddress, bytes calldata nodeSignature) external override {
        (uint256 nodeId, StakingStorage.NodeRecord storage node) = _ownNode();
        _requireSigned(newAddress, replacementDigest(msg.sender, nodeId, newAddress), nodeSignature);
        emit NodeAddressReplaced(nodeId, node.nodeAddress, newAddress);
        node.nodeAddress = newAddress;
        _s().idOf[newAddress] = nodeId;
    }

    /// @inheritdoc IStaking
    function reportVersion(uint64 version) external override {
        uint256 nodeId = _liveId(msg.sender);
        if (nodeId == 0) revert StakingNoNode(msg.sender);
        _s().nodes[nodeId].version = version;
        emit NodeVersionReported(nodeId, version);
    }

    /// @inheritdoc IStaking
    function registrationDigest(address staker, Registration calldata r) public view override returns (bytes32) {
        return _hashTypedData(
            keccak256(abi.encode(REGISTRATION_TYPEHASH, staker, r.ipv4, r.port, r.p2pPort, r.peerKey, r.encryptionKey))
        );
    }

    /// @inheritdoc IStaking
    function replacementDigest(address staker, uint256 nodeId, address newAddress)
        public
        view
        override
        returns (bytes32)
    {
        return _hashTypedData(keccak256(abi.encode(REPLACEMENT_TYPEHASH, staker, nodeId, newAddress)));
    }

    /// @dev Id and record of the caller's node.
    function _ownNode() private view returns (uint256 nodeId, StakingStorage.NodeRecord storage node) {
        nodeId = _s().stakers[msg.sender].nodeId;
        if (nodeId == 0) revert StakingNoNode(msg.sender);
        node = _s().nodes[nodeId];
    }

    function _register(Registration calldata r, bytes calldata nodeSignature) private {
        StakingStorage.Layout storage $ = _s();
        StakingStorage.StakerRecord storage s = $.stakers[msg.sender];
        _requireBond(s);
        if (_isBusy(s.nodeId)) revert StakingNodeServing(s.nodeId);
        if (r.ipv4 == 0 || r.port == 0 || r.p2pPort == 0 || r.peerKey == 0 || r.encryptionKey == 0) {
            revert StakingRegistrationInvalid();
        }
        _takeKey(r.peerKey);
        _takeKey(r.encryptionKey);
        _requireSigned(r.nodeAddress, registrationDigest(msg.sender, r), nodeSignature);

        uint32 nodeId = ++$.nodeCount;
        $.nodes[nodeId] = StakingStorage.NodeRecord({
            staker: msg.sender,
            ipv4: r.ipv4,
            port: r.port,
            p2pPort: r.p2pPort,
            place: 0,
            nodeAddress: r.nodeAddress,
            version: 0,
            peerKey: r.peerKey,
            encryptionKey: r.encryptionKey
        });
        $.idOf[r.nodeAddress] = nodeId;
        s.nodeId = nodeId;
        emit NodeRegistered(msg.sender, nodeId, r.nodeAddress, r.ipv4, r.port, r.p2pPort, r.peerKey, r.encryptionKey);
    }

    function _join() private {
        (uint256 nodeId, StakingStorage.NodeRecord storage node) = _ownNode();
        StakingStorage.StakerRecord storage s = _s().stakers[msg.sender];
        _requireNothingLocked();
        if (node.place != 0) revert StakingAlreadyJoined(msg.sender);
        _requireBond(s);
        if (s.banned) revert StakingBanned(msg.sender);
        uint256 until = _jailedUntil(s);
        if (block.timestamp < until) revert StakingJailed(msg.sender, until);

        uint32[] storage candidates = _s().candidates;
        uint256 most = _s().config.maxCandidates;
        if (candidates.length >= most) _displace(nodeId, s.bonded, most);
        candidates.push(uint32(nodeId));
        node.place = uint32(candidates.length);
        emit NodeJoined(msg.sender, nodeId);
    }

    /// @dev Takes the place of the weakest candidate outside the current set. At most 255 are looked at.
    function _displace(uint256 nodeId, uint256 bonded, uint256 most) private {
        uint256[] memory current = _idsIn(_s().clock.currentSet);
        uint32[] memory candidates = _s().candidates;
        uint256 weakest = type(uint256).max;
        for (uint256 i; i < candidates.length; ++i) {
            uint256 id = candidates[i];
            if (LibSort.inSorted(current, id)) continue;
            // By bond; among equals the greater id counts as less.
            uint256 rank = uint256(_s().stakers[_s().nodes[id].staker].bonded) << 32 | (type(uint32).max - id);
            if (rank < weakest) weakest = rank;
        }
        if (bonded <= weakest >> 32) revert StakingTooManyCandidates(most);
        uint256 displaced = type(uint32).max - (weakest & type(uint32).max);
        StakingStorage.NodeRecord storage node = _s().nodes[displaced];
        _removeCandidate(node);
        emit NodeDisplaced(node.staker, displaced, nodeId);
    }

    function _requireBond(StakingStorage.StakerRecord storage s) private view {
        uint256 least = _s().config.minStake;
        if (s.bonded < least) revert StakingAmountTooSmall(s.bonded, least);
    }

    function _takeKey(bytes32 key) private {
        if (_s().keyTaken[key]) revert StakingKeyTaken(key);
        _s().keyTaken[key] = true;
    }

    /// @dev The account must be new to this contract and have signed. Zero is nobody's signature's signer: recovery
    /// gives it for a malformed one.
    function _requireSigned(address account, bytes32 digest, bytes calldata signature) private view {
        if (account == address(0)) revert StakingRegistrationInvalid();
        if (_s().idOf[account] != 0) revert StakingNodeTaken(account);
        (address signer,,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (signer != account) revert StakingNodeSignatureInvalid(signer, account);
    }
}
