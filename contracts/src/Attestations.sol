// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EnumerableMap} from "@openzeppelin/contracts/utils/structs/EnumerableMap.sol";

import {Governed} from "./base/Governed.sol";
import {IAttestations} from "./interfaces/IAttestations.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Attestations: what nodes demand of each other's evidence, and which evidence each node gave for an epoch.
contract Attestations is IAttestations, Governed {
    using EnumerableMap for EnumerableMap.Bytes32ToUintMap;

    /// @custom:storage-location erc7201:conclave.storage.Attestations
    struct AttestationsStorage {
        Config config;
        /// Allowed until, in unix seconds.
        EnumerableMap.Bytes32ToUintMap measurements;
        mapping(uint256 epochNumber => mapping(address node => Evidence)) evidence;
    }

    // keccak256(abi.encode(uint256(keccak256("conclave.storage.Attestations")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0x68993cc14015647a6e45ed89780a46d21200845fc273ac793ef8b48d45466d00;

    uint256 private constant MAX_MEASUREMENTS = 32;
    uint256 private constant MIN_EVIDENCE_SECONDS = 1 hours;
    uint256 private constant MAX_EVIDENCE_SECONDS = 366 days;

    /// @inheritdoc IAttestations
    address public immutable override staking;
    /// @inheritdoc IAttestations
    bytes32 public immutable override devnetRootHash;

    /// @param staking_ may have no code yet
    constructor(address staking_, bytes32 devnetRootHash_) {
        if (staking_ == address(0)) revert AttestationsConfigInvalid();
        if (devnetRootHash_ != 0 && block.chainid != 1337 && block.chainid != 31337) {
            revert AttestationsDevnetOnly(block.chainid);
        }
        staking = staking_;
        devnetRootHash = devnetRootHash_;
    }

    /// @param allowed launch measurements that are allowed for ever: the owner is a timelock, and the first nodes
    /// need one at once
    function initialize(address owner_, Config calldata config_, bytes32[] calldata allowed) external initializer {
        _initializeOwner(owner_);
        _setConfig(config_);
        for (uint256 i; i < allowed.length; ++i) {
            _allowMeasurement(allowed[i], type(uint64).max);
        }
    }

    /// @inheritdoc IAttestations
    function post(uint256 epochNumber, bytes32 evidenceHash, bytes32 measurementHash, uint64 tcb, Product product)
        external
        override
    {
        if (evidenceHash == 0) revert AttestationsHashZero();
        if (product == Product.Unknown) revert AttestationsProductUnknown();
        if (!isMeasurementAllowed(measurementHash)) revert AttestationsMeasurementNotAllowed(measurementHash);
        if (!isTcbAccepted(product, tcb)) revert AttestationsTcbTooOld(product, tcb);
        (bool member,) = IStaking(staking).memberIndex(epochNumber, msg.sender);
        // A set that has served has nothing to prove any more; later sets than the next one have no members.
        if (!member || epochNumber < IStaking(staking).epoch().number) {
            revert AttestationsNotInSet(epochNumber, msg.sender);
        }
        Evidence storage stands = _storage().evidence[epochNumber][msg.sender];
        if (stands.revoked) revert AttestationsRevoked(epochNumber, msg.sender);

        stands.evidenceHash = evidenceHash;
        stands.measurementHash = measurementHash;
        stands.tcb = tcb;
        stands.postedAt = uint64(block.timestamp);
        stands.product = product;
        emit EvidencePosted(epochNumber, msg.sender, evidenceHash, measurementHash, tcb, product);
    }

    /// @inheritdoc IAttestations
    function setMeasurement(bytes32 measurementHash, uint64 until) external override onlyOwner {
        if (until == 0) {
            if (!_storage().measurements.remove(measurementHash)) {
                revert AttestationsMeasurementUnknown(measurementHash);
            }
            emit MeasurementSet(measurementHash, 0);
        } else {
            _allowMeasurement(measurementHash, until);
        }
    }

    /// @inheritdoc IAttestations
    function revokeEvidence(uint256 epochNumber, address node) external override onlyOwner {
        Evidence storage stands = _storage().evidence[epochNumber][node];
        if (stands.revoked) revert AttestationsRevoked(epochNumber, node);
        stands.revoked = true;
        emit EvidenceRevoked(epochNumber, node);
    }

    /// @inheritdoc IAttestations
    function setConfig(Config calldata config_) external override onlyOwner {
        _setConfig(config_);
    }

    /// @inheritdoc IAttestations
    function config() external view override returns (Config memory) {
        return _storage().config;
    }

    /// @inheritdoc IAttestations
    function evidence(uint256 epochNumber, address node) external view override returns (Evidence memory) {
        return _storage().evidence[epochNumber][node];
    }

    /// @inheritdoc IAttestations
    function evidenceOf(uint256 epochNumber, address node) external view override returns (bytes32) {
        return _storage().evidence[epochNumber][node].evidenceHash;
    }

    /// @inheritdoc IAttestations
    function isValid(uint256 epochNumber, address node) external view override returns (bool) {
        Evidence memory stands = _storage().evidence[epochNumber][node];
        return stands.evidenceHash != 0 && !stands.revoked
            && block.timestamp < uint256(stands.postedAt) + _storage().config.evidenceSeconds
            && isMeasurementAllowed(stands.measurementHash) && isTcbAccepted(stands.product, stands.tcb);
    }

    /// @inheritdoc IAttestations
    function measurements() external view override returns (Measurement[] memory all) {
        EnumerableMap.Bytes32ToUintMap storage map = _storage().measurements;
        all = new Measurement[](map.length());
        for (uint256 i; i < all.length; ++i) {
            (bytes32 measurementHash, uint256 until) = map.at(i);
            all[i] = Measurement(measurementHash, uint64(until));
        }
    }

    /// @inheritdoc IAttestations
    function maxMeasurements() external pure override returns (uint256) {
        return MAX_MEASUREMENTS;
    }

    /// @inheritdoc IAttestations
    function isMeasurementAllowed(bytes32 measurementHash) public view override returns (bool) {
        (, uint256 until) = _storage().measurements.tryGet(measurementHash);
        return block.timestamp < until;
    }

    /// @inheritdoc IAttestations
    function isTcbAccepted(Product product, uint64 tcb) public view override returns (bool) {
        if (product == Product.Unknown) return false;
        Tcb memory minimum = product == Product.Milan ? _storage().config.milan : _storage().config.genoa;
        return uint8(tcb) >= minimum.bootloader && uint8(tcb >> 8) >= minimum.tee && uint8(tcb >> 48) >= minimum.snp
            && uint8(tcb >> 56) >= minimum.microcode;
    }

    function _allowMeasurement(bytes32 measurementHash, uint64 until) private {
        if (measurementHash == 0) revert AttestationsHashZero();
        if (until <= block.timestamp) revert AttestationsUntilPast(until);
        EnumerableMap.Bytes32ToUintMap storage map = _storage().measurements;
        map.set(measurementHash, until);
        if (map.length() > MAX_MEASUREMENTS) revert AttestationsTooManyMeasurements(MAX_MEASUREMENTS);
        emit MeasurementSet(measurementHash, until);
    }

    function _setConfig(Config calldata config_) private {
        if (config_.evidenceSeconds < MIN_EVIDENCE_SECONDS || config_.evidenceSeconds > MAX_EVIDENCE_SECONDS) {
            revert AttestationsConfigInvalid();
        }
        _storage().config = config_;
        emit ConfigChanged(config_);
    }

    function _storage() private pure returns (AttestationsStorage storage $) {
        bytes32 slot = STORAGE;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
