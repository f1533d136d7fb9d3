// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Attestations: what nodes demand of each other's evidence, and which evidence each node gave for an epoch.
/// @notice The evidence itself (an AMD SEV-SNP report with its certificate) is served by the node; here stands its
/// hash, beside what the node says of it. The contract cannot read a report: it refuses what a node itself admits to
/// be outside the rules, and every node checks the report against hash, measurement and firmware levels.
/// A lying node gains nothing: what it states here is compared with the signed report before anyone talks to it.
interface IAttestations {
    /// Processor lines whose firmware levels have the layout of Tcb. Unknown is that of a record which is not there.
    enum Product {
        Unknown,
        Milan,
        Genoa
    }

    /// Security patch levels (AMD 56860, TCB_VERSION). Each is compared by itself.
    struct Tcb {
        uint8 bootloader;
        uint8 tee;
        uint8 snp;
        uint8 microcode;
    }

    /// @param evidenceSeconds seconds for which evidence counts after it was posted; 1 hour..366 days. It holds for
    /// evidence that stands already, too
    /// @param milan oldest firmware that is accepted on a processor of the line Milan
    /// @param genoa oldest firmware that is accepted on a processor of the line Genoa
    struct Config {
        uint32 evidenceSeconds;
        Tcb milan;
        Tcb genoa;
    }

    /// @param measurementHash keccak256 of the 48-byte launch measurement
    /// @param until unix seconds before which it is allowed; type(uint64).max for ever
    struct Measurement {
        bytes32 measurementHash;
        uint64 until;
    }

    /// What stands for one node and epoch.
    /// @param evidenceHash keccak256 of the evidence; zero if there is none
    /// @param measurementHash keccak256 of the launch measurement in it
    /// @param tcb REPORTED_TCB of the report as its 64-bit number
    /// @param postedAt unix seconds
    /// @param product the processor's line
    /// @param revoked whether the owner has revoked what the node gives for this epoch
    struct Evidence {
        bytes32 evidenceHash;
        bytes32 measurementHash;
        uint64 tcb;
        uint64 postedAt;
        Product product;
        bool revoked;
    }

    event ConfigChanged(Config config);
    /// until is 0 if the measurement is not allowed any more.
    event MeasurementSet(bytes32 indexed measurementHash, uint64 until);
    /// The time of posting is that of the block.
    event EvidencePosted(
        uint256 indexed epochNumber,
        address indexed node,
        bytes32 evidenceHash,
        bytes32 measurementHash,
        uint64 tcb,
        Product product
    );
    event EvidenceRevoked(uint256 indexed epochNumber, address indexed node);

    error AttestationsNotInSet(uint256 epochNumber, address node);
    error AttestationsHashZero();
    error AttestationsProductUnknown();
    error AttestationsMeasurementNotAllowed(bytes32 measurementHash);
    error AttestationsTcbTooOld(Product product, uint64 tcb);
    error AttestationsRevoked(uint256 epochNumber, address node);
    error AttestationsMeasurementUnknown(bytes32 measurementHash);
    error AttestationsUntilPast(uint64 until);
    error AttestationsTooManyMeasurements(uint256 maximum);
    error AttestationsDevnetOnly(uint256 chainId);
    error AttestationsConfigInvalid();

    /// @notice A node of the locked next set or of the current set posts keccak256 of its evidence for that epoch, and
    /// what it says. A later post replaces it: a restarted node may have made new evidence, and evidence runs out.
    /// @dev Reverts with AttestationsNotInSet for everybody else and for sets that have served; AttestationsRevoked
    /// for a node whose evidence of this epoch was revoked; AttestationsHashZero, AttestationsProductUnknown,
    /// AttestationsMeasurementNotAllowed or AttestationsTcbTooOld for what no node would accept.
    /// @param evidenceHash keccak256 of the encoded evidence; not zero
    /// @param measurementHash keccak256 of the 48-byte launch measurement in it
    /// @param tcb REPORTED_TCB of the report as its 64-bit number: bootloader in bits 0-7, tee 8-15, snp 48-55,
    /// microcode 56-63
    /// @param product Milan or Genoa. A node that names the wrong line is refused by its peers
    function post(uint256 epochNumber, bytes32 evidenceHash, bytes32 measurementHash, uint64 tcb, Product product)
        external;

    /// @notice Allows a launch measurement until a time, or no more. Only the owner.
    /// @dev What was measured to be bad is revoked by 0: evidence that carries it is invalid at once. At most
    /// maxMeasurements() stand at a time; one that has run out stands until it is set to 0.
    /// Reverts with AttestationsUntilPast unless `until` is 0 or later than now, AttestationsMeasurementUnknown when one
    /// that does not stand is revoked, AttestationsHashZero, AttestationsTooManyMeasurements.
    /// @param until unix seconds; 0 to revoke; type(uint64).max for ever
    function setMeasurement(bytes32 measurementHash, uint64 until) external;

    /// @notice Makes what `node` gave and gives for an epoch worthless, for good. Only the owner.
    /// @dev It is the node and epoch that are revoked, not a hash: the same report can be restated with another
    /// hash, since an ECDSA signature has two forms. The next epoch asks for new evidence anyway.
    /// Reverts with AttestationsRevoked if that was done before.
    function revokeEvidence(uint256 epochNumber, address node) external;

    /// @notice Replaces the parameters. Only the owner. Reverts with AttestationsConfigInvalid.
    function setConfig(Config calldata config) external;

    function config() external view returns (Config memory);
    /// @notice All that stands for (epoch, node). It may have run out: see isValid.
    function evidence(uint256 epochNumber, address node) external view returns (Evidence memory);
    /// @notice The hash alone; zero if nothing was posted.
    function evidenceOf(uint256 epochNumber, address node) external view returns (bytes32);
    /// @notice Whether evidence stands that, by the rules of this block, has not run out, is not revoked, carries a
    /// measurement that is allowed and states firmware that is new enough.
    function isValid(uint256 epochNumber, address node) external view returns (bool);
    function isMeasurementAllowed(bytes32 measurementHash) external view returns (bool);
    /// @notice The measurements that stand, in no order, with those that have run out.
    function measurements() external view returns (Measurement[] memory);
    /// @notice Most measurements that stand at a time.
    function maxMeasurements() external view returns (uint256);
    /// @notice Whether firmware levels, as the 64-bit number of a report, are at least the minimum of their line.
    function isTcbAccepted(Product product, uint64 tcb) external view returns (bool);
    /// @notice keccak256 of the DER root certificate of a development network's make-believe chip maker; zero on
    /// every other network: the constructor refuses another value unless the chain id is 1337 or 31337.
    function devnetRootHash() external view returns (bytes32);
    function staking() external view returns (address);
}
