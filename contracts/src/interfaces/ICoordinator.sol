// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Coordinator: contracts and people ask the network on chain; the answer is verified on chain.
interface ICoordinator {
    enum Status {
        None,
        Open,
        Fulfilled,
        Expired
    }

    /// @param tokenId the PKP that shall sign
    /// @param digest the 32 bytes to sign with ECDSA
    /// @param requester who asked and is refunded
    /// @param createdAt block of the request
    /// @param expiresAt last block in which it may be fulfilled
    /// @param epoch epoch in which it was asked; its nodes earn the fee
    /// @param fee wei in escrow while Open
    struct SignatureRequest {
        uint256 tokenId;
        bytes32 digest;
        address requester;
        uint64 createdAt;
        uint64 expiresAt;
        uint64 epoch;
        Status status;
        uint256 fee;
    }

    /// Complete: nodes need nothing else to know the request.
    event SignatureRequested(
        bytes32 indexed requestId,
        uint256 indexed tokenId,
        address indexed requester,
        bytes32 digest,
        uint256 fee,
        uint64 expiresAt,
        uint64 epoch
    );
    event SignatureFulfilled(bytes32 indexed requestId, bytes32 r, bytes32 s, uint8 v, address fulfiller);
    event SignatureExpired(bytes32 indexed requestId, uint256 refund);
    event FeesClaimed(uint256 indexed epochNumber, address indexed node, address indexed to, uint256 amount);

    error CoordinatorNotPermitted(uint256 tokenId, address requester);
    error CoordinatorNoEpoch();
    error CoordinatorFeeTooSmall(uint256 paid, uint256 minimum);
    error CoordinatorExpiryOutOfRange(uint64 blocks, uint64 maximum);
    error CoordinatorNotOpen(bytes32 requestId, Status status);
    error CoordinatorExpired(bytes32 requestId, uint64 expiresAt);
    error CoordinatorNotExpired(bytes32 requestId, uint64 expiresAt);
    error CoordinatorSignatureInvalid(bytes32 requestId);
    error CoordinatorRefundFailed(address requester);
    error CoordinatorNotInSet(uint256 epochNumber, address node);
    error CoordinatorNothingToClaim(uint256 epochNumber, address node);
    error CoordinatorPaymentFailed(address to);
    error CoordinatorConfigInvalid();

    /// @notice Asks the network to sign `digest` with the PKP's key. The caller must be its owner or a permitted
    /// address with scope 1, now, and again at the block the nodes read.
    /// @param expiresAfter blocks from now, 1..maxExpiryBlocks(), within which an answer is accepted
    /// @return requestId keccak256(abi.encode(chain id, this contract, nonce, tokenId, digest, requester)): a
    /// request that a reorganisation replaced by another one never has the same id.
    function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter)
        external
        payable
        returns (bytes32 requestId);

    /// @notice Answers a request. Open to anyone: the signature is checked against the PKP's address.
    /// @dev Refuses s above half the group order, v other than 27 and 28, and an expired request.
    function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) external;

    /// @notice Ends an unanswered request after its expiry and refunds the requester. Open to anyone.
    function expire(bytes32 requestId) external;

    /// @notice Pays the calling node's staker its equal part of the fees earned in `epochNumber`. Callable again later.
    function claimFees(uint256 epochNumber) external;

    /// @notice Whether (r, s, v) is a valid signature of the PKP's key over `digest`, by the rules of fulfilSignature.
    function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v)
        external
        view
        returns (bool);

    function request(bytes32 requestId) external view returns (SignatureRequest memory);
    function requestCount() external view returns (uint256);
    /// @notice Request ids in the order they were made, `start` to at most `start + limit - 1`: state can be scanned without logs.
    function requestIds(uint256 start, uint256 limit) external view returns (bytes32[] memory);
    function minFee() external view returns (uint256);
    function maxExpiryBlocks() external view returns (uint64);
    /// @notice Blocks one signing attempt lasts before the next leader may start another: the clock all nodes share.
    function attemptBlocks() external view returns (uint64);
    function feesOf(uint256 epochNumber) external view returns (uint256);

    function pkpNft() external view returns (address);
    function pkpPermissions() external view returns (address);
    function staking() external view returns (address);
}
