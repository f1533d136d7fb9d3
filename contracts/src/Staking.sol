// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

import {IKeyRegistry} from "./interfaces/IKeyRegistry.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Staking: who serves, in which epoch.
/// @dev Nodes are only ever appended, and only while nothing is locked, so the locked set is the first `_setSize` of
/// them: a node's place in joining order is its share index for good. Bonds stay bonded: the set of this version never
/// changes, so nobody may leave it.
contract Staking is IStaking, EIP712 {
    using SafeERC20 for IERC20;

    bytes32 private constant REGISTRATION_TYPEHASH = keccak256(
        "NodeRegistration(address staker,uint32 ipv4,uint16 port,uint16 p2pPort,bytes32 peerKey,bytes32 encryptionKey)"
    );
    /// Times are added to block.timestamp; this keeps the sums far from overflow, which would stop the epoch machine.
    uint256 private constant MAX_SECONDS = type(uint64).max;

    address private immutable DEPLOYER;
    /// @inheritdoc IStaking
    address public immutable override token;
    /// @inheritdoc IStaking
    uint256 public immutable override minStake;
    /// @inheritdoc IStaking
    uint256 public immutable override minNodes;
    /// @inheritdoc IStaking
    uint256 public immutable override maxNodes;

    /// @inheritdoc IStaking
    address public override keyRegistry;
    /// @inheritdoc IStaking
    State public override state;
    /// @inheritdoc IStaking
    uint256 public override lockedAt;

    Epoch private _epoch;
    Node[] private _nodes;
    uint256 private _setSize;
    uint256 private _readyCount;

    /// Place in `_nodes`, plus one.
    mapping(address node => uint256 place) private _place;
    mapping(address staker => bool joined) private _joined;
    /// Peer and encryption keys alike: no key may serve twice, not even in two roles.
    mapping(bytes32 key => bool taken) private _keyTaken;
    mapping(uint256 epochNumber => mapping(uint256 attempt => mapping(address node => bool ready))) private _ready;

    /// @param token_ the ERC-20 token that is bonded; must move exactly the amount it is asked to
    constructor(address token_, Config memory config) EIP712("Conclave Staking", "1") {
        if (
            token_ == address(0) || config.minNodes < 3 || config.maxNodes > 255 || config.maxNodes < config.minNodes
                || config.timeout == 0 || config.timeout > MAX_SECONDS || config.epochLength > MAX_SECONDS
        ) revert StakingConfigInvalid();
        DEPLOYER = msg.sender;
        token = token_;
        minStake = config.minStake;
        minNodes = config.minNodes;
        maxNodes = config.maxNodes;
        _epoch.epochLength = config.epochLength;
        _epoch.endTime = block.timestamp;
        _epoch.timeout = config.timeout;
    }

    /// @inheritdoc IStaking
    function setKeyRegistry(address keyRegistry_) external override {
        if (msg.sender != DEPLOYER) revert StakingNotDeployer(msg.sender);
        if (keyRegistry != address(0)) revert StakingKeyRegistryAlreadySet();
        if (keyRegistry_.code.length == 0 || IKeyRegistry(keyRegistry_).staking() != address(this)) {
            revert StakingKeyRegistryInvalid(keyRegistry_);
        }
        keyRegistry = keyRegistry_;
        emit KeyRegistrySet(keyRegistry_);
    }

    /// @inheritdoc IStaking
    function stakeAndJoin(uint256 amount, Registration calldata registration, bytes calldata nodeSignature)
        external
        override
    {
        _requireGenesis();
        if (amount < minStake) revert StakingAmountTooSmall(amount, minStake);
        if (_joined[msg.sender]) revert StakingAlreadyJoined(msg.sender);
        if (_nodes.length >= maxNodes) revert StakingTooManyNodes(maxNodes);
        _checkRegistration(registration, nodeSignature);

        _joined[msg.sender] = true;
        _keyTaken[registration.peerKey] = true;
        _keyTaken[registration.encryptionKey] = true;
        _nodes.push(
            Node({
                staker: msg.sender,
                nodeAddress: registration.nodeAddress,
                ipv4: registration.ipv4,
                port: registration.port,
                p2pPort: registration.p2pPort,
                peerKey: registration.peerKey,
                encryptionKey: registration.encryptionKey,
                stake: amount
            })
        );
        _place[registration.nodeAddress] = _nodes.length;
        emit Staked(msg.sender, amount);
        emit NodeJoined(
            msg.sender,
            registration.nodeAddress,
            registration.ipv4,
            registration.port,
            registration.p2pPort,
            registration.peerKey,
            registration.encryptionKey
        );
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStaking
    function lockValidatorsForNextEpoch() external override {
        _requireGenesis();
        uint256 n = _nodes.length;
        if (n < minNodes) revert StakingTooFewNodes(n, minNodes);
        _setSize = n;
        _readyCount = 0;
        lockedAt = block.timestamp;
        address[] memory nodes = new address[](n);
        for (uint256 i; i < n; ++i) {
            nodes[i] = _nodes[i].nodeAddress;
        }
        emit NextValidatorSetWasLocked(_epoch.number + 1, _epoch.retries, nodes);
        _setState(State.NextValidatorSetLocked);
    }

    /// @inheritdoc IStaking
    function signalReadyForNextEpoch(uint256 epochNumber, uint256 attempt) external override {
        _requireState(State.NextValidatorSetLocked);
        if (epochNumber != _epoch.number + 1) revert StakingWrongEpoch(_epoch.number + 1, epochNumber);
        if (attempt != _epoch.retries) revert StakingWrongAttempt(_epoch.retries, attempt);
        (bool member,) = memberIndex(epochNumber, msg.sender);
        if (!member) revert StakingNotInNextSet(msg.sender);
        if (_ready[epochNumber][attempt][msg.sender]) revert StakingAlreadyReady(msg.sender);
        if (!_hasRootKeys()) revert StakingRootKeysMissing();

        _ready[epochNumber][attempt][msg.sender] = true;
        uint256 count = ++_readyCount;
        emit ReadyForNextEpochSignalled(epochNumber, attempt, msg.sender);
        if (count == _setSize) _setState(State.ReadyForNextEpoch);
    }

    /// @inheritdoc IStaking
    function advanceEpoch() external override {
        _requireState(State.ReadyForNextEpoch);
        uint256 number = ++_epoch.number;
        uint256 endTime = block.timestamp + _epoch.epochLength;
        _epoch.endTime = endTime;
        _epoch.retries = 0;
        emit EpochAdvanced(number, endTime);
        _setState(State.Active);
    }

    /// @inheritdoc IStaking
    function unlockValidatorsForNextEpoch() external override {
        _requireState(State.NextValidatorSetLocked);
        uint256 until = lockedAt + _epoch.timeout;
        if (block.timestamp < until) revert StakingNotTimedOut(until);
        if (_hasRootKeys()) revert StakingRootKeysAlreadySet();
        uint256 attempt = _epoch.retries++;
        _setSize = 0;
        emit NextValidatorSetUnlocked(_epoch.number + 1, attempt);
        _setState(State.Active);
    }

    /// @inheritdoc IStaking
    function epoch() external view override returns (Epoch memory) {
        return _epoch;
    }

    /// @inheritdoc IStaking
    function joinedNodes() external view override returns (Node[] memory) {
        return _nodes;
    }

    /// @inheritdoc IStaking
    function nextSet() external view override returns (Node[] memory) {
        return setOf(_epoch.number + 1);
    }

    /// @inheritdoc IStaking
    function isReady(address node) external view override returns (bool) {
        return _ready[_epoch.number + 1][_epoch.retries][node];
    }

    /// @inheritdoc IStaking
    function stakerOf(address nodeAddress) external view override returns (address) {
        uint256 place = _place[nodeAddress];
        return place == 0 ? address(0) : _nodes[place - 1].staker;
    }

    /// @inheritdoc IStaking
    function quorum(uint256 epochNumber) public view override returns (uint256) {
        uint256 n = setSize(epochNumber);
        return n == 0 ? type(uint256).max : 2 * n / 3 + 1;
    }

    /// @inheritdoc IStaking
    function getActiveUnkickedValidatorStructsAndCounts()
        external
        view
        override
        returns (Epoch memory, uint256, Validator[] memory validators)
    {
        uint256 n = setSize(_epoch.number);
        validators = new Validator[](n);
        for (uint256 i; i < n; ++i) {
            Node storage node = _nodes[i];
            validators[i] = Validator({
                ip: node.ipv4,
                ipv6: 0,
                port: node.port,
                nodeAddress: node.nodeAddress,
                reward: 0,
                senderPubKey: uint256(node.peerKey),
                receiverPubKey: uint256(node.encryptionKey)
            });
        }
        return (_epoch, quorum(_epoch.number), validators);
    }

    /// @inheritdoc IStaking
    function setOf(uint256 epochNumber) public view override returns (Node[] memory set) {
        set = new Node[](setSize(epochNumber));
        for (uint256 i; i < set.length; ++i) {
            set[i] = _nodes[i];
        }
    }

    /// @inheritdoc IStaking
    function memberIndex(uint256 epochNumber, address node) public view override returns (bool member, uint256 index) {
        uint256 place = _place[node];
        if (place == 0 || place > setSize(epochNumber)) return (false, 0);
        return (true, place - 1);
    }

    /// @inheritdoc IStaking
    /// @dev Epoch 1 is the only one there is; `_setSize` is zero while its set is not locked.
    function setSize(uint256 epochNumber) public view override returns (uint256) {
        return epochNumber == 1 ? _setSize : 0;
    }

    function _checkRegistration(Registration calldata r, bytes calldata nodeSignature) private view {
        if (
            r.nodeAddress == address(0) || r.ipv4 == 0 || r.port == 0 || r.p2pPort == 0 || r.peerKey == 0
                || r.encryptionKey == 0
        ) revert StakingRegistrationInvalid();
        if (_place[r.nodeAddress] != 0) revert StakingNodeTaken(r.nodeAddress);
        if (_keyTaken[r.peerKey]) revert StakingKeyTaken(r.peerKey);
        if (_keyTaken[r.encryptionKey] || r.encryptionKey == r.peerKey) revert StakingKeyTaken(r.encryptionKey);
        bytes32 digest = _hashTypedDataV4(
            keccak256(
                abi.encode(REGISTRATION_TYPEHASH, msg.sender, r.ipv4, r.port, r.p2pPort, r.peerKey, r.encryptionKey)
            )
        );
        (address signer,,) = ECDSA.tryRecover(digest, nodeSignature);
        if (signer != r.nodeAddress) revert StakingNodeSignatureInvalid(signer, r.nodeAddress);
    }

    function _hasRootKeys() private view returns (bool) {
        address registry = keyRegistry;
        return registry != address(0) && IKeyRegistry(registry).hasRootKeys();
    }

    function _requireGenesis() private view {
        if (_epoch.number != 0) revert StakingGenesisOver(_epoch.number);
        _requireState(State.Active);
    }

    function _requireState(State expected) private view {
        if (state != expected) revert StakingWrongState(expected, state);
    }

    function _setState(State newState) private {
        state = newState;
        emit StateChanged(newState);
    }
}
