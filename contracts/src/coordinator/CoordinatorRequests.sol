// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {ICoordinator} from "../interfaces/ICoordinator.sol";
import {IPKPPermissions} from "../interfaces/IPKPPermissions.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {ActionIdentity} from "../lib/ActionIdentity.sol";
import {CoordinatorBase} from "./CoordinatorBase.sol";

/// @title CoordinatorRequests: asking.
/// @dev Nothing here calls a stranger, so all of it may be called from a callback.
abstract contract CoordinatorRequests is CoordinatorBase {
    uint256 private constant MAX_PAGE = 256;

    /// @inheritdoc ICoordinator
    function requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter)
        external
        payable
        override
        returns (bytes32)
    {
        return _requestSignature(tokenId, digest, expiresAfter, 0);
    }

    /// @inheritdoc ICoordinator
    function requestSignatureWithCallback(uint256 tokenId, bytes32 digest, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        override
        returns (bytes32)
    {
        return _requestSignature(tokenId, digest, expiresAfter, callbackGas);
    }

    /// @inheritdoc ICoordinator
    function requestSignatures(uint256 tokenId, bytes32[] calldata digests, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        override
        returns (bytes32[] memory ids)
    {
        uint256 n = digests.length;
        uint256 maximum = _storage().config.maxBatch;
        if (n == 0 || n > maximum) revert CoordinatorBatchOutOfRange(n, maximum);
        if (msg.value % n != 0) revert CoordinatorFeeNotDivisible(msg.value, n);
        Packed memory asked = _draft(Kind.Signature, msg.sender, msg.value / n, expiresAfter, callbackGas);
        _requirePermitted(tokenId, msg.sender);
        asked.subject = bytes32(tokenId);
        _countOpen(msg.sender, n);
        ids = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            asked.payload = digests[i];
            ids[i] = _storeSignature(asked);
        }
    }

    /// @inheritdoc ICoordinator
    function requestAction(string calldata cid, bytes calldata params, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        override
        returns (bytes32)
    {
        return _requestAction(_draft(Kind.Action, msg.sender, msg.value, expiresAfter, callbackGas), 0, cid, params);
    }

    /// @inheritdoc ICoordinator
    function requestActionWithKey(
        uint256 tokenId,
        string calldata cid,
        bytes calldata params,
        uint64 expiresAfter,
        uint32 callbackGas
    ) external payable override returns (bytes32) {
        Packed memory asked = _draft(Kind.Action, msg.sender, msg.value, expiresAfter, callbackGas);
        _requirePermitted(tokenId, msg.sender);
        return _requestAction(asked, tokenId, cid, params);
    }

    /// @inheritdoc ICoordinator
    function requestActionFor(
        address requester,
        uint256 tokenId,
        string calldata cid,
        bytes calldata params,
        uint64 expiresAfter,
        uint32 callbackGas
    ) external payable override returns (bytes32) {
        if (msg.sender != schedules) revert CoordinatorNotSchedules(msg.sender);
        Packed memory asked = _draft(Kind.Action, requester, msg.value, expiresAfter, callbackGas);
        if (tokenId != 0) _requirePermitted(tokenId, requester);
        asked.scheduled = true;
        return _requestAction(asked, tokenId, cid, params);
    }

    /// @inheritdoc ICoordinator
    function requestDecryption(bytes calldata conditions, bytes32 dataHash, uint64 expiresAfter, uint32 callbackGas)
        external
        payable
        override
        returns (bytes32 requestId)
    {
        Packed memory asked = _draft(Kind.Decryption, msg.sender, msg.value, expiresAfter, callbackGas);
        if (conditions.length == 0) revert CoordinatorConditionsEmpty();
        _requireParams(conditions.length);
        asked.subject = sha256(conditions);
        asked.payload = dataHash;
        _countOpen(msg.sender, 1);
        requestId = _store(asked);
        emit DecryptionRequested(
            requestId, asked.subject, msg.sender, dataHash, conditions, asked.fee, asked.expiresAt, asked.epoch
        );
        _emitCallback(requestId, asked);
    }

    /// @inheritdoc ICoordinator
    function feeFor(Kind kind, uint32 callbackGas) public view override returns (uint256) {
        Config storage c = _storage().config;
        uint256 fee = kind == Kind.Signature ? c.signatureFee : kind == Kind.Action ? c.actionFee : c.decryptionFee;
        return fee + uint256(callbackGas) * c.callbackGasPrice;
    }

    /// @inheritdoc ICoordinator
    function request(bytes32 requestId) external view override returns (Request memory) {
        return _request(requestId);
    }

    /// @inheritdoc ICoordinator
    function requests(bytes32[] calldata ids) external view override returns (Request[] memory list) {
        if (ids.length > MAX_PAGE) revert CoordinatorBatchOutOfRange(ids.length, MAX_PAGE);
        list = new Request[](ids.length);
        for (uint256 i; i < ids.length; ++i) {
            list[i] = _request(ids[i]);
        }
    }

    /// @inheritdoc ICoordinator
    function requestCount() external view override returns (uint256) {
        return _storage().requestIds.length;
    }

    /// @inheritdoc ICoordinator
    function requestIds(uint256 start, uint256 limit) external view override returns (bytes32[] memory ids) {
        bytes32[] storage all = _storage().requestIds;
        uint256 count = all.length;
        uint256 left = start < count ? count - start : 0;
        ids = new bytes32[](limit < left ? limit : left);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = all[start + i];
        }
    }

    /// @inheritdoc ICoordinator
    function openOf(address requester) external view override returns (uint256) {
        return _storage().accounts[requester].open;
    }

    function _requestSignature(uint256 tokenId, bytes32 digest, uint64 expiresAfter, uint32 callbackGas)
        private
        returns (bytes32)
    {
        Packed memory asked = _draft(Kind.Signature, msg.sender, msg.value, expiresAfter, callbackGas);
        _requirePermitted(tokenId, msg.sender);
        asked.subject = bytes32(tokenId);
        asked.payload = digest;
        _countOpen(msg.sender, 1);
        return _storeSignature(asked);
    }

    function _storeSignature(Packed memory asked) private returns (bytes32 requestId) {
        requestId = _store(asked);
        emit SignatureRequested(
            requestId, uint256(asked.subject), asked.requester, asked.payload, asked.fee, asked.expiresAt, asked.epoch
        );
        _emitCallback(requestId, asked);
    }

    function _requestAction(Packed memory asked, uint256 tokenId, string memory cid, bytes memory params)
        private
        returns (bytes32 requestId)
    {
        if (!ActionIdentity.isCid(bytes(cid))) revert CoordinatorCidInvalid();
        _requireParams(params.length);
        asked.subject = ActionIdentity.keyId(cid);
        asked.payload = keccak256(params);
        _countOpen(asked.requester, 1);
        requestId = _store(asked);
        if (tokenId != 0) _storage().tokenIds[requestId] = tokenId;
        emit ActionRequested(
            requestId,
            asked.subject,
            asked.requester,
            msg.sender,
            tokenId,
            cid,
            params,
            asked.fee,
            asked.expiresAt,
            asked.epoch
        );
        _emitCallback(requestId, asked);
    }

    /// @dev A request but for its subject and payload, all limits checked but that of the requester's open ones.
    function _draft(Kind kind, address requester, uint256 fee, uint64 expiresAfter, uint32 callbackGas)
        private
        view
        returns (Packed memory asked)
    {
        Config storage c = _storage().config;
        uint256 least = feeFor(kind, callbackGas);
        if (fee < least) revert CoordinatorFeeTooSmall(fee, least);
        if (expiresAfter == 0 || expiresAfter > c.maxExpiryBlocks) {
            revert CoordinatorExpiryOutOfRange(expiresAfter, c.maxExpiryBlocks);
        }
        if (callbackGas > c.maxCallbackGas) revert CoordinatorCallbackGasTooHigh(callbackGas, c.maxCallbackGas);
        uint48 epoch = SafeCast.toUint48(IStaking(staking).epoch().number);
        if (epoch == 0) revert CoordinatorNoEpoch();
        asked.requester = requester;
        asked.createdAt = SafeCast.toUint48(block.number);
        asked.expiresAt = SafeCast.toUint48(block.number + expiresAfter);
        asked.fee = SafeCast.toUint128(fee);
        asked.epoch = epoch;
        asked.callbackGas = callbackGas;
        asked.status = Status.Open;
        asked.kind = kind;
    }

    function _countOpen(address requester, uint256 n) private {
        Storage storage s = _storage();
        uint256 open = s.accounts[requester].open + n;
        uint256 maximum = s.config.maxOpenPerCaller;
        if (open > maximum) revert CoordinatorTooManyOpen(requester, maximum);
        Account storage account = s.accounts[requester];
        account.open = uint120(open);
        account.known = true;
    }

    function _store(Packed memory asked) private returns (bytes32 requestId) {
        Storage storage s = _storage();
        requestId = keccak256(
            abi.encode(block.chainid, address(this), s.requestIds.length, asked.subject, asked.payload, asked.requester)
        );
        s.requestIds.push(requestId);
        s.requests[requestId] = asked;
    }

    function _emitCallback(bytes32 requestId, Packed memory asked) private {
        if (asked.callbackGas != 0) emit CallbackAsked(requestId, asked.callbackGas);
    }

    function _requirePermitted(uint256 tokenId, address requester) private view {
        if (!IPKPPermissions(pkpPermissions).maySignAnything(tokenId, requester)) {
            revert CoordinatorNotPermitted(tokenId, requester);
        }
    }

    function _requireParams(uint256 length) private view {
        uint256 maximum = _storage().config.maxParams;
        if (length > maximum) revert CoordinatorParamsTooLong(length, maximum);
    }

    function _request(bytes32 requestId) private view returns (Request memory asked) {
        Packed memory p = _load(requestId);
        if (p.status == Status.None) return asked;
        asked.kind = p.kind;
        asked.status = p.status;
        asked.subject = p.subject;
        asked.payload = p.payload;
        asked.tokenId = p.kind == Kind.Signature ? uint256(p.subject) : _storage().tokenIds[requestId];
        asked.requester = p.requester;
        asked.payer = p.scheduled ? schedules : p.requester;
        asked.createdAt = p.createdAt;
        asked.expiresAt = p.expiresAt;
        asked.epoch = p.epoch;
        asked.fee = p.fee;
        asked.callbackGas = p.callbackGas;
    }
}
