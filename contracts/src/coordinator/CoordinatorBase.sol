// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Governed} from "../base/Governed.sol";
import {ICoordinator} from "../interfaces/ICoordinator.sol";

/// @title CoordinatorBase: links, parameters and storage of the Coordinator.
abstract contract CoordinatorBase is ICoordinator, Governed, ReentrancyGuardTransient {
    /// Request in four words. 128 bits of wei are more than there will ever be.
    struct Packed {
        bytes32 subject;
        bytes32 payload;
        address requester;
        uint48 createdAt;
        uint48 expiresAt;
        uint128 fee;
        uint48 epoch;
        uint32 callbackGas;
        Status status;
        Kind kind;
        /// The Schedules contract paid.
        bool scheduled;
    }

    struct Account {
        uint128 refund;
        uint120 open;
        /// Set for good by the first request: the word is never zero again, which makes the next requests cheaper.
        bool known;
    }

    /// @custom:storage-location erc7201:conclave.storage.Coordinator
    struct Storage {
        Config config;
        bytes32[] requestIds;
        mapping(bytes32 requestId => Packed) requests;
        /// Only of actions that name one.
        mapping(bytes32 requestId => uint256) tokenIds;
        mapping(address account => Account) accounts;
        mapping(uint256 epochNumber => uint256) earned;
        /// By position in the epoch's set: a node whose address was replaced has claimed what it has claimed.
        mapping(uint256 epochNumber => mapping(uint256 index => uint256)) claimed;
    }

    /// keccak256(abi.encode(uint256(keccak256("conclave.storage.Coordinator")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0x0694b895828f04259c7dde5b62b40a528e66e2d41d344d13fc29a078548e6600;

    uint256 private constant MAX_CALLBACK_GAS = 10_000_000;
    uint256 private constant MAX_BATCH = 128;
    uint256 private constant MAX_BYTES = 131_072;

    /// @inheritdoc ICoordinator
    address public immutable override pkpNft;
    /// @inheritdoc ICoordinator
    address public immutable override pkpPermissions;
    /// @inheritdoc ICoordinator
    address public immutable override keyRegistry;
    /// @inheritdoc ICoordinator
    address public immutable override staking;
    /// @inheritdoc ICoordinator
    address public immutable override schedules;

    constructor(address pkpNft_, address pkpPermissions_, address keyRegistry_, address staking_, address schedules_) {
        if (
            pkpNft_ == address(0) || pkpPermissions_ == address(0) || keyRegistry_ == address(0)
                || staking_ == address(0) || schedules_ == address(0)
        ) revert CoordinatorConfigInvalid();
        pkpNft = pkpNft_;
        pkpPermissions = pkpPermissions_;
        keyRegistry = keyRegistry_;
        staking = staking_;
        schedules = schedules_;
    }

    /// @inheritdoc ICoordinator
    function setConfig(Config calldata config_) external override onlyOwner {
        _setConfig(config_);
    }

    /// @inheritdoc ICoordinator
    function config() external view override returns (Config memory) {
        return _storage().config;
    }

    /// @inheritdoc ICoordinator
    function minFee() external view override returns (uint256) {
        return _storage().config.signatureFee;
    }

    /// @inheritdoc ICoordinator
    function maxExpiryBlocks() external view override returns (uint64) {
        return _storage().config.maxExpiryBlocks;
    }

    /// @inheritdoc ICoordinator
    function attemptBlocks() external view override returns (uint64) {
        return _storage().config.attemptBlocks;
    }

    function _setConfig(Config calldata c) internal {
        if (
            c.attemptBlocks == 0 || c.attemptBlocks > c.maxExpiryBlocks || c.maxExpiryBlocks > type(uint32).max
                || c.maxCallbackGas > MAX_CALLBACK_GAS || c.maxOpenPerCaller == 0 || c.maxBatch == 0
                || c.maxBatch > MAX_BATCH || c.maxParams == 0 || c.maxParams > MAX_BYTES || c.maxResult == 0
                || c.maxResult > MAX_BYTES
        ) revert CoordinatorConfigInvalid();
        _storage().config = c;
        emit ConfigChanged(c);
    }

    function _load(bytes32 requestId) internal view returns (Packed memory) {
        return _storage().requests[requestId];
    }

    function _storage() internal pure returns (Storage storage s) {
        assembly ("memory-safe") {
            s.slot := STORAGE
        }
    }
}
