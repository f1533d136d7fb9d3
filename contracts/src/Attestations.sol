// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttestations} from "./interfaces/IAttestations.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title Attestations: which evidence each node gave for an epoch.
/// @dev What nodes demand of evidence is fixed at deployment: nobody can weaken it.
contract Attestations is IAttestations {
    /// @inheritdoc IAttestations
    address public immutable override staking;
    /// @inheritdoc IAttestations
    bytes32 public immutable override measurementHash;
    /// @inheritdoc IAttestations
    bytes32 public immutable override devnetRootHash;

    /// @inheritdoc IAttestations
    mapping(uint256 epochNumber => mapping(address node => bytes32 evidenceHash)) public override evidenceOf;

    constructor(address staking_, bytes32 measurementHash_, bytes32 devnetRootHash_) {
        if (staking_.code.length == 0 || measurementHash_ == 0) revert AttestationsConfigInvalid();
        if (devnetRootHash_ != 0 && block.chainid != 1337 && block.chainid != 31337) {
            revert AttestationsDevnetOnly(block.chainid);
        }
        staking = staking_;
        measurementHash = measurementHash_;
        devnetRootHash = devnetRootHash_;
    }

    /// @inheritdoc IAttestations
    function post(uint256 epochNumber, bytes32 evidenceHash) external override {
        if (evidenceHash == 0) revert AttestationsHashZero();
        (bool member,) = IStaking(staking).memberIndex(epochNumber, msg.sender);
        // A set that has served has nothing to prove any more; later sets than the next one have no members.
        if (!member || epochNumber < IStaking(staking).epoch().number) {
            revert AttestationsNotInSet(epochNumber, msg.sender);
        }
        evidenceOf[epochNumber][msg.sender] = evidenceHash;
        emit EvidencePosted(epochNumber, msg.sender, evidenceHash);
    }
}
