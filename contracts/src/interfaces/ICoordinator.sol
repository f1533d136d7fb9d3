// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Coordinator: contracts and people ask the network on chain; the answer is verified on chain.
/// @notice Three kinds of request: sign a digest with a PKP's key, run an immutable action, open access control
/// conditions. A request pays in advance, lives for some blocks, and ends exactly once: answered, or expired and refunded.
/// Answers may come from anyone, because each is checked against a key that only k nodes together can use.
/// @dev A requester may ask for a callback (IConclaveReceiver) by paying for its gas. It runs after all bookkeeping, with
/// exactly the gas asked for, and cannot prevent the answer. Ether in this contract is, to the wei: the fees of open
/// requests, what epochs have earned and nodes have not claimed, and refunds kept for those who refused them; besides it
/// whatever was forced upon it.
interface ICoordinator {
    enum Kind {
        Signature,
        Action,
        Decryption
    }

    enum Status {
        None,
        Open,
        Fulfilled,
        Expired
    }

    /// @param signatureFee wei that a signature request pays at least
    /// @param callbackGasPrice wei for each unit of callback gas asked for, besides the fee
    /// @param maxExpiryBlocks greatest life of a request; attemptBlocks..2^32-1
    /// @param actionFee wei that an action request pays at least
    /// @param decryptionFee wei that a decryption request pays at least
    /// @param attemptBlocks blocks of one attempt of the nodes; not zero
    /// @param maxCallbackGas greatest callback gas; at most 10,000,000
    /// @param maxOpenPerCaller open requests of one requester; not zero
    /// @param maxBatch requests made by one call; 1..128
    /// @param maxParams bytes of an action's parameters or of conditions; 1..131,072
    /// @param maxResult bytes of an action's result; 1..131,072. With maxCallbackGas so that an answer always fits into
    /// a transaction of 2^24 gas (EIP-7825)
    struct Config {
        uint96 signatureFee;
        uint96 callbackGasPrice;
        uint64 maxExpiryBlocks;
        uint96 actionFee;
        uint96 decryptionFee;
        uint64 attemptBlocks;
        uint32 maxCallbackGas;
        uint32 maxOpenPerCaller;
        uint16 maxBatch;
        uint32 maxParams;
        uint32 maxResult;
    }

    /// @param subject what answers: the PKP's token id; the action's key id; the SHA-256 of the conditions
    /// @param payload what is asked of it: the digest; the keccak256 of the parameters; the SHA-256 of the plaintext
    /// @param tokenId signature: the PKP; action: the PKP it is about, 0 if none; decryption: 0
    /// @param requester who asked, in whose name nodes decide, and who gets the callback
    /// @param payer who is refunded: the requester, or the Schedules contract
    /// @param createdAt block of the request
    /// @param expiresAt last block in which it may be fulfilled
    /// @param epoch epoch in which it was asked; its nodes earn the fee
    /// @param fee wei paid, in escrow while Open
    /// @param callbackGas gas of the callback; 0 for none
    struct Request {
        Kind kind;
        Status status;
        bytes32 subject;
        bytes32 payload;
        uint256 tokenId;
        address requester;
        address payer;
        uint64 createdAt;
        uint64 expiresAt;
        uint64 epoch;
        uint256 fee;
        uint32 callbackGas;
    }

    event ConfigChanged(Config config);
    /// Complete, with CallbackAsked: nodes need nothing else to know the request.
    event SignatureRequested(
        bytes32 indexed requestId,
        uint256 indexed tokenId,
        address indexed requester,
        bytes32 digest,
        uint256 fee,
        uint64 expiresAt,
        uint64 epoch
    );
    /// @param payer who is refunded: the requester, or the Schedules contract
    /// @param tokenId the PKP it is about, 0 if none; the requester might sign anything with it
    event ActionRequested(
        bytes32 indexed requestId,
        bytes32 indexed actionKeyId,
        address indexed requester,
        address payer,
        uint256 tokenId,
        string cid,
        bytes params,
        uint256 fee,
        uint64 expiresAt,
        uint64 epoch
    );
    event DecryptionRequested(
        bytes32 indexed requestId,
        bytes32 indexed conditionsHash,
        address indexed requester,
        bytes32 dataHash,
        bytes conditions,
        uint256 fee,
        uint64 expiresAt,
        uint64 epoch
    );
    /// Follows the request's event if it asked for a callback.
    event CallbackAsked(bytes32 indexed requestId, uint32 callbackGas);

    event SignatureFulfilled(bytes32 indexed requestId, bytes32 r, bytes32 s, uint8 v, address fulfiller);
    event ActionFulfilled(bytes32 indexed requestId, bytes result, bytes32 r, bytes32 s, uint8 v, address fulfiller);
    event DecryptionFulfilled(bytes32 indexed requestId, bytes signature, address fulfiller);
    /// @param ok false if the receiver reverted, ran out of its gas or has no code
    event CallbackDone(bytes32 indexed requestId, bool ok);

    event SignatureExpired(bytes32 indexed requestId, uint256 refund);
    event ActionExpired(bytes32 indexed requestId, uint256 refund);
    event DecryptionExpired(bytes32 indexed requestId, uint256 refund);
    /// A refund that is kept for `account`: it refused the ether, or it is the Schedules contract, which fetches it.
    event RefundCredited(bytes32 indexed requestId, address indexed account, uint256 amount);
    event RefundWithdrawn(address indexed account, address indexed to, uint256 amount);

    event FeesDeposited(uint256 indexed epochNumber, address indexed from, uint256 amount);
    event FeesClaimed(uint256 indexed epochNumber, address indexed node, address indexed to, uint256 amount);

    error CoordinatorConfigInvalid();
    error CoordinatorNotPermitted(uint256 tokenId, address requester);
    error CoordinatorNoEpoch();
    error CoordinatorFeeTooSmall(uint256 paid, uint256 minimum);
    error CoordinatorFeeNotDivisible(uint256 paid, uint256 requests);
    error CoordinatorExpiryOutOfRange(uint64 blocks, uint64 maximum);
    error CoordinatorCallbackGasTooHigh(uint32 asked, uint32 maximum);
    error CoordinatorBatchOutOfRange(uint256 requests, uint256 maximum);
    error CoordinatorTooManyOpen(address requester, uint256 maximum);
    error CoordinatorCidInvalid();
    error CoordinatorParamsTooLong(uint256 length, uint256 maximum);
    error CoordinatorConditionsEmpty();
    error CoordinatorResultTooLong(uint256 length, uint256 maximum);
    error CoordinatorNotSchedules(address caller);
    error CoordinatorWrongKind(bytes32 requestId, Kind kind);
    error CoordinatorNotOpen(bytes32 requestId, Status status);
    error CoordinatorExpired(bytes32 requestId, uint64 expiresAt);
    error CoordinatorNotExpired(bytes32 requestId, uint64 expiresAt);
    error CoordinatorSignatureInvalid(bytes32 requestId);
    /// The transaction has too little gas left to give a callback or a refund what it is due.
    error CoordinatorGasTooLow(uint256 left, uint256 needed);
    error CoordinatorNotInSet(uint256 epochNumber, address node);
    error CoordinatorEpochNotBegun(uint256 epochNumber);
    error CoordinatorNothingToClaim(uint256 epochNumber, address node);
    error CoordinatorNoStaker(address node);
    error CoordinatorNoRefund(address account);
    error CoordinatorPaymentFailed(address to);

    // ---- asking. Each reverts with CoordinatorFeeTooSmall, CoordinatorExpiryOutOfRange, CoordinatorNoEpoch before genesis,
    // CoordinatorCallbackGasTooHigh, CoordinatorTooManyOpen. What is paid above the least fee is part of the fee.

    /// @notice Asks the network to sign `digest` with the PKP's key. The caller must be its owner or a permitted
    /// address with scope 1, now, and again at the block the nodes read.
    /// @param expiresAfter blocks from now, 1..maxExpiryBlocks(), within which an answer is accepted
    /// @return requestId keccak256(abi.encode(chain id, this contract, nonce, subject, payload, requester)), here with
    /// tokenId and digest: a request that a reorganisation replaced by another one never has the same id.
    function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter)
        external
        payable
        returns (bytes32 requestId);

    /// @notice The same, with a callback to the caller.
    /// @param callbackGas gas of the callback, 0..maxCallbackGas; costs callbackGasPrice each
    function requestSignatureWithCallback(uint256 tokenId, bytes32 digest, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        returns (bytes32 requestId);

    /// @notice Asks for 1..maxBatch signatures of one key. Each pays an equal part of what was sent, exactly: it reverts with
    /// CoordinatorFeeNotDivisible where that leaves a remainder.
    function requestSignatures(uint256 tokenId, bytes32[] calldata digests, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        returns (bytes32[] memory requestIds);

    /// @notice Asks the network to run an action, as if the caller had asked over HTTP, and to return what it responds.
    /// @dev The result becomes public. Nodes refuse an action that does not give k of them the same bytes.
    /// @param cid text of its CID, 1..96 letters and digits
    /// @param params what it is given, at most maxParams bytes
    function requestAction(string calldata cid, bytes calldata params, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        returns (bytes32 requestId);

    /// @notice The same, about a PKP that the caller may sign anything with: checked now, and by the nodes again.
    function requestActionWithKey(
        uint256 tokenId,
        string calldata cid,
        bytes calldata params,
        uint64 expiresAfter,
        uint32 callbackGas
    ) external payable returns (bytes32 requestId);

    /// @notice The same in the name of `requester`, by the Schedules contract only, which pays and is refunded.
    /// @param tokenId a PKP, or 0 for none
    function requestActionFor(
        address requester,
        uint256 tokenId,
        string calldata cid,
        bytes calldata params,
        uint64 expiresAfter,
        uint32 callbackGas
    ) external payable returns (bytes32 requestId);

    /// @notice Asks the network to open data that was encrypted under access control conditions, if they hold for the caller.
    /// @dev THE ANSWER IS PUBLIC: with it anyone can decrypt every ciphertext of these conditions and this plaintext hash.
    /// It is for data that shall be published when the conditions hold; to read alone, ask nodes over HTTP.
    /// @param conditions canonical JSON as the SDK hashes it (SHA-256), 1..maxParams bytes
    /// @param dataHash SHA-256 of the plaintext
    function requestDecryption(bytes calldata conditions, bytes32 dataHash, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        returns (bytes32 requestId);

    // ---- answering, open to anyone. Each reverts with CoordinatorNotOpen, CoordinatorWrongKind, CoordinatorExpired, and
    // CoordinatorGasTooLow where the transaction cannot give the callback all its gas.

    /// @notice Answers with the signature of the PKP's key.
    /// @dev Refuses s above half the group order and v other than 27 and 28 (CoordinatorSignatureInvalid).
    function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) external;

    /// @notice Answers with what the action returned, signed by the action's identity over actionResultDigest.
    function fulfilAction(bytes32 requestId, bytes calldata result, bytes32 r, bytes32 s, uint8 v) external;

    /// @notice Answers with the network's BLS signature on identity(conditionsHash, dataHash).
    /// @param signature point of G2 in the encoding of EIP-2537, 256 bytes; one only is valid
    function fulfilDecryption(bytes32 requestId, bytes calldata signature) external;

    /// @notice Ends an unanswered request after its expiry and refunds who paid. Open to anyone.
    /// @dev The refund is sent with 50,000 gas; ether that is refused is credited. That of a scheduled run is credited always.
    function expire(bytes32 requestId) external;

    // ---- money

    /// @notice Pays all refunds credited to the caller to `to`.
    function withdrawRefund(address to) external;

    /// @notice Adds to what the nodes of the current epoch earn; before epoch 1 it is kept for that. Open to anyone.
    function depositFees() external payable;

    /// @notice Pays the calling node's staker its equal part of the fees earned in `epochNumber`. Callable again later.
    /// @dev A part is the epoch's fees divided by the set's size, rounded down: less than one wei per node stays.
    function claimFees(uint256 epochNumber) external;

    /// @notice claimFees for 1..64 epochs in one payment; skips those with nothing to claim, reverts if all are so.
    function claimFeesOfEpochs(uint256[] calldata epochNumbers) external;

    // ---- owner

    /// @notice Changes the parameters, for requests made from now on.
    function setConfig(Config calldata config_) external;

    // ---- views

    /// @notice Wei that a request pays at least.
    function feeFor(Kind kind, uint32 callbackGas) external view returns (uint256);

    /// @notice Whether (r, s, v) is a valid signature of the PKP's key over `digest`, by the rules of fulfilSignature.
    function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v)
        external
        view
        returns (bool);

    /// @notice Whether `signature` is what fulfilDecryption wants for these hashes. Reverts where gas is short.
    function verifyDecryption(bytes32 conditionsHash, bytes32 dataHash, bytes calldata signature)
        external
        view
        returns (bool);

    /// @notice What the action's identity signs: the EIP-712 hash of
    /// ActionResult(bytes32 requestId,bytes32 actionKeyId,bytes32 paramsHash,bytes32 resultHash), hashes by keccak256, in the
    /// domain ("Conclave Coordinator", "1", chain id, this contract).
    function actionResultDigest(bytes32 requestId, bytes32 actionKeyId, bytes32 paramsHash, bytes32 resultHash)
        external
        view
        returns (bytes32);

    /// @notice The bytes under which the data is encrypted, and which the network signs.
    function identity(bytes32 conditionsHash, bytes32 dataHash) external pure returns (bytes memory);

    /// @notice All that is stored of a request; Status.None if there is none.
    function request(bytes32 requestId) external view returns (Request memory);
    /// @notice The same for at most 256 requests (CoordinatorBatchOutOfRange).
    function requests(bytes32[] calldata ids) external view returns (Request[] memory);
    function requestCount() external view returns (uint256);
    /// @notice Request ids in the order they were made, `start` to at most `start + limit - 1`: state can be scanned without logs.
    function requestIds(uint256 start, uint256 limit) external view returns (bytes32[] memory);
    /// @notice Open requests of a requester, expired ones that nobody has ended among them.
    function openOf(address requester) external view returns (uint256);
    function refundsOf(address account) external view returns (uint256);
    /// @notice Wei earned in an epoch so far, claimed or not.
    function feesOf(uint256 epochNumber) external view returns (uint256);
    /// @notice Wei that claimFees would pay; 0 for a node that was not in the set.
    function claimable(uint256 epochNumber, address node) external view returns (uint256);

    function config() external view returns (Config memory);
    /// @notice Config.signatureFee.
    function minFee() external view returns (uint256);
    function maxExpiryBlocks() external view returns (uint64);
    /// @notice Blocks one attempt lasts before the next leader may start another: the clock all nodes share.
    function attemptBlocks() external view returns (uint64);

    function pkpNft() external view returns (address);
    function pkpPermissions() external view returns (address);
    function keyRegistry() external view returns (address);
    function staking() external view returns (address);
    function schedules() external view returns (address);
}
