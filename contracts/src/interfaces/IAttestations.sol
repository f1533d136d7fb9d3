// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Attestations: which evidence each node gave for an epoch, and what nodes demand of evidence.
/// @notice The evidence itself (an AMD SEV-SNP report with its certificates) is served by the node; here stands its hash.
interface IAttestations {
    event EvidencePosted(uint256 indexed epochNumber, address indexed node, bytes32 evidenceHash);

    error AttestationsNotInSet(uint256 epochNumber, address node);
    error AttestationsHashZero();
    error AttestationsDevnetOnly(uint256 chainId);
    error AttestationsConfigInvalid();

    /// @notice A node of the locked next set or of the current set posts keccak256 of its evidence for that epoch.
    /// A later post replaces it: a restarted node may have made new evidence.
    function post(uint256 epochNumber, bytes32 evidenceHash) external;

    function evidenceOf(uint256 epochNumber, address node) external view returns (bytes32);
    /// @notice keccak256 of the 48-byte launch measurement that evidence must carry.
    function measurementHash() external view returns (bytes32);
    /// @notice keccak256 of the DER root certificate of a development network's make-believe chip maker; zero on
    /// every other network: the constructor refuses another value unless the chain id is 1337 or 31337.
    function devnetRootHash() external view returns (bytes32);
    function staking() external view returns (address);
}
