// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./base/Governed.sol";
import {IActionLimits} from "./interfaces/IActionLimits.sol";

/// @title ActionLimits: what bounds one run of an action.
contract ActionLimits is IActionLimits, Governed {
    /// @custom:storage-location erc7201:conclave.storage.ActionLimits
    struct ActionLimitsStorage {
        Limits limits;
    }

    // keccak256(abi.encode(uint256(keccak256("conclave.storage.ActionLimits")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0xed522956f84c656097d32cf2feac83106f65777dd87116e081d36bfa40279f00;

    uint256 private constant MAX_TIME = 3600 * 1e9;
    uint256 private constant MIN_MEMORY = 32 << 20;
    uint256 private constant MAX_MEMORY = 16 << 30;
    uint256 private constant MAX_SIZE = 1 << 30;
    uint256 private constant MAX_CALL_STACK = 10_000;
    uint256 private constant MAX_NESTING = 5_000;
    uint256 private constant MAX_PENDING = 10_000;
    uint256 private constant MAX_COUNT = 1_000_000;

    function initialize(address owner_, Limits calldata limits_) external initializer {
        _initializeOwner(owner_);
        _setLimits(limits_);
    }

    /// @inheritdoc IActionLimits
    function setLimits(Limits calldata limits_) external override onlyOwner {
        _setLimits(limits_);
    }

    /// @inheritdoc IActionLimits
    function limits() external view override returns (Limits memory) {
        return _storage().limits;
    }

    function _setLimits(Limits calldata l) private {
        _within("wall", l.wall, 1, MAX_TIME);
        _within("cpu", l.cpu, 1, MAX_TIME);
        _within("memoryBytes", l.memoryBytes, MIN_MEMORY, MAX_MEMORY);
        _within("callStack", l.callStack, 1, MAX_CALL_STACK);
        _within("nesting", l.nesting, 1, MAX_NESTING);
        _within("codeBytes", l.codeBytes, 1, MAX_SIZE);
        _within("paramsBytes", l.paramsBytes, 1, MAX_SIZE);
        _within("responseBytes", l.responseBytes, 1, MAX_SIZE);
        _within("logBytes", l.logBytes, 1, MAX_SIZE);
        _within("messageBytes", l.messageBytes, 1, MAX_SIZE);
        _within("pending", l.pending, 1, MAX_PENDING);
        _within("fetches", l.fetches, 0, MAX_COUNT);
        _within("signatures", l.signatures, 0, MAX_COUNT);
        _within("decrypts", l.decrypts, 0, MAX_COUNT);
        _within("contractCalls", l.contractCalls, 0, MAX_COUNT);
        _within("broadcasts", l.broadcasts, 0, MAX_COUNT);
        _within("hostCalls", l.hostCalls, 0, MAX_COUNT);
        _within("callDepth", l.callDepth, 0, MAX_COUNT);
        _storage().limits = l;
        emit LimitsChanged(l);
    }

    function _within(string memory limit, uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) revert ActionLimitsOutOfRange(limit, value, minimum, maximum);
    }

    function _storage() private pure returns (ActionLimitsStorage storage $) {
        bytes32 slot = STORAGE;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
