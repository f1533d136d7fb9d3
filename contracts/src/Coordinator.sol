// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ICoordinator} from "./interfaces/ICoordinator.sol";
import {IKeyRegistry} from "./interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "./interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "./interfaces/IPKPPermissions.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {HdKey} from "./lib/HdKey.sol";

/// @title Coordinator: signatures asked for on chain and verified on chain.
/// @dev Holds the fees of open requests and the fees earned but not claimed. Ether leaves by expire and claimFees
/// only, each after its own bookkeeping, so a receiver that calls back finds nothing left to take.
contract Coordinator is ICoordinator {
    /// SignatureRequest in four words instead of eight. 120 bits of wei are more than there will ever be.
    struct Packed {
        uint256 tokenId;
        bytes32 digest;
        address requester;
        uint64 createdAt;
        uint64 expiresAt;
        uint64 epoch;
        Status status;
        uint120 fee;
    }

    /// @inheritdoc ICoordinator
    address public immutable override pkpNft;
    /// @inheritdoc ICoordinator
    address public immutable override pkpPermissions;
    /// @inheritdoc ICoordinator
    address public immutable override staking;
    /// @inheritdoc ICoordinator
    uint256 public immutable override minFee;
    /// @inheritdoc ICoordinator
    uint64 public immutable override maxExpiryBlocks;
    /// @inheritdoc ICoordinator
    uint64 public immutable override attemptBlocks;

    /// @inheritdoc ICoordinator
    mapping(uint256 epochNumber => uint256 earned) public override feesOf;
    mapping(uint256 epochNumber => mapping(address node => uint256 claimed)) private _claimed;
    mapping(bytes32 requestId => Packed) private _requests;
    bytes32[] private _requestIds;

    /// @param pkpPermissions_ names the PKPNFT, which names the key registry, which names the staking contract
    /// @param minFee_ wei that a request must bring at least
    /// @param maxExpiryBlocks_ greatest life of a request; not zero
    /// @param attemptBlocks_ blocks of one signing attempt; 1..maxExpiryBlocks_
    constructor(address pkpPermissions_, uint256 minFee_, uint64 maxExpiryBlocks_, uint64 attemptBlocks_) {
        if (pkpPermissions_.code.length == 0 || attemptBlocks_ == 0 || attemptBlocks_ > maxExpiryBlocks_) {
            revert CoordinatorConfigInvalid();
        }
        pkpPermissions = pkpPermissions_;
        pkpNft = IPKPPermissions(pkpPermissions_).pkpNft();
        staking = IKeyRegistry(IPKPNFT(pkpNft).keyRegistry()).staking();
        minFee = minFee_;
        maxExpiryBlocks = maxExpiryBlocks_;
        attemptBlocks = attemptBlocks_;
    }

    /// @inheritdoc ICoordinator
    function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter)
        external
        payable
        override
        returns (bytes32 requestId)
    {
        if (msg.value < minFee) revert CoordinatorFeeTooSmall(msg.value, minFee);
        if (expiresAfter == 0 || expiresAfter > maxExpiryBlocks) {
            revert CoordinatorExpiryOutOfRange(expiresAfter, maxExpiryBlocks);
        }
        uint64 epoch = SafeCast.toUint64(IStaking(staking).epoch().number);
        if (epoch == 0) revert CoordinatorNoEpoch();
        if (!IPKPPermissions(pkpPermissions).maySignAnything(tokenId, msg.sender)) {
            revert CoordinatorNotPermitted(tokenId, msg.sender);
        }

        uint256 nonce = _requestIds.length;
        requestId = keccak256(abi.encode(block.chainid, address(this), nonce, tokenId, digest, msg.sender));
        uint64 expiresAt = uint64(block.number) + expiresAfter;
        _requestIds.push(requestId);
        _requests[requestId] = Packed({
            tokenId: tokenId,
            digest: digest,
            requester: msg.sender,
            createdAt: uint64(block.number),
            expiresAt: expiresAt,
            epoch: epoch,
            status: Status.Open,
            fee: SafeCast.toUint120(msg.value)
        });
        emit SignatureRequested(requestId, tokenId, msg.sender, digest, msg.value, expiresAt, epoch);
    }

    /// @inheritdoc ICoordinator
    function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) external override {
        Packed storage asked = _requireOpen(requestId);
        if (block.number > asked.expiresAt) revert CoordinatorExpired(requestId, asked.expiresAt);
        if (!verifySignature(asked.tokenId, asked.digest, r, s, v)) revert CoordinatorSignatureInvalid(requestId);
        asked.status = Status.Fulfilled;
        feesOf[asked.epoch] += asked.fee;
        emit SignatureFulfilled(requestId, r, s, v, msg.sender);
    }

    /// @inheritdoc ICoordinator
    function expire(bytes32 requestId) external override {
        Packed storage asked = _requireOpen(requestId);
        if (block.number <= asked.expiresAt) revert CoordinatorNotExpired(requestId, asked.expiresAt);
        asked.status = Status.Expired;
        emit SignatureExpired(requestId, asked.fee);
        if (!_pay(asked.requester, asked.fee)) revert CoordinatorRefundFailed(asked.requester);
    }

    /// @inheritdoc ICoordinator
    /// @dev A part is the epoch's fees divided by the set's size, rounded down: less than one wei per node stays.
    function claimFees(uint256 epochNumber) external override {
        (bool member,) = IStaking(staking).memberIndex(epochNumber, msg.sender);
        if (!member) revert CoordinatorNotInSet(epochNumber, msg.sender);
        uint256 part = feesOf[epochNumber] / IStaking(staking).setSize(epochNumber);
        uint256 amount = part - _claimed[epochNumber][msg.sender];
        if (amount == 0) revert CoordinatorNothingToClaim(epochNumber, msg.sender);
        _claimed[epochNumber][msg.sender] = part;
        address to = IStaking(staking).stakerOf(msg.sender);
        emit FeesClaimed(epochNumber, msg.sender, to, amount);
        if (!_pay(to, amount)) revert CoordinatorPaymentFailed(to);
    }

    /// @inheritdoc ICoordinator
    function request(bytes32 requestId) external view override returns (SignatureRequest memory) {
        Packed storage asked = _requests[requestId];
        return SignatureRequest({
            tokenId: asked.tokenId,
            digest: asked.digest,
            requester: asked.requester,
            createdAt: asked.createdAt,
            expiresAt: asked.expiresAt,
            epoch: asked.epoch,
            status: asked.status,
            fee: asked.fee
        });
    }

    /// @inheritdoc ICoordinator
    function requestCount() external view override returns (uint256) {
        return _requestIds.length;
    }

    /// @inheritdoc ICoordinator
    function requestIds(uint256 start, uint256 limit) external view override returns (bytes32[] memory ids) {
        uint256 count = _requestIds.length;
        uint256 left = start < count ? count - start : 0;
        ids = new bytes32[](limit < left ? limit : left);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = _requestIds[start + i];
        }
    }

    /// @inheritdoc ICoordinator
    function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v)
        public
        view
        override
        returns (bool)
    {
        if (uint256(s) > HdKey.N / 2 || (v != 27 && v != 28)) return false;
        address signer = ecrecover(digest, v, r, s);
        // A failed recovery gives address(0), which must never count as a signer.
        return signer != address(0) && signer == IPKPNFT(pkpNft).getEthAddress(tokenId);
    }

    function _requireOpen(bytes32 requestId) private view returns (Packed storage asked) {
        asked = _requests[requestId];
        if (asked.status != Status.Open) revert CoordinatorNotOpen(requestId, asked.status);
    }

    /// @dev Copies no return data, so a receiver cannot make the call dearer than its own code.
    function _pay(address to, uint256 amount) private returns (bool) {
        return SafeTransferLib.trySafeTransferETH(to, amount, gasleft());
    }
}
