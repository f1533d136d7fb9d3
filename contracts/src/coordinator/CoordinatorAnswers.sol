// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConclaveReceiver} from "../interfaces/IConclaveReceiver.sol";
import {ICoordinator} from "../interfaces/ICoordinator.sol";
import {IKeyRegistry} from "../interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "../interfaces/IPKPNFT.sol";
import {ActionIdentity} from "../lib/ActionIdentity.sol";
import {BlsG2} from "../lib/BlsG2.sol";
import {ConditionsIdentity} from "../lib/ConditionsIdentity.sol";
import {StrictEcdsa} from "../lib/StrictEcdsa.sol";
import {CoordinatorMoney} from "./CoordinatorMoney.sol";

/// @title CoordinatorAnswers: verified answers, callbacks, expiry.
/// @dev Each way to end a request holds the re-entrancy guard until its last step, the call of a stranger.
abstract contract CoordinatorAnswers is CoordinatorMoney {
    /// @inheritdoc ICoordinator
    function fulfilSignature(bytes32 requestId, bytes32 r, bytes32 s, uint8 v) external override nonReentrant {
        Packed memory asked = _requireAnswerable(requestId, Kind.Signature);
        if (!verifySignature(uint256(asked.subject), asked.payload, r, s, v)) {
            revert CoordinatorSignatureInvalid(requestId);
        }
        _fulfil(requestId, asked);
        emit SignatureFulfilled(requestId, r, s, v, msg.sender);
        if (asked.callbackGas != 0) _callBack(requestId, asked, abi.encodePacked(r, s, v));
    }

    /// @inheritdoc ICoordinator
    function fulfilAction(bytes32 requestId, bytes calldata result, bytes32 r, bytes32 s, uint8 v)
        external
        override
        nonReentrant
    {
        Packed memory asked = _requireAnswerable(requestId, Kind.Action);
        uint256 maximum = _storage().config.maxResult;
        if (result.length > maximum) revert CoordinatorResultTooLong(result.length, maximum);
        bytes32 digest = actionResultDigest(requestId, asked.subject, asked.payload, keccak256(result));
        address signer = IKeyRegistry(keyRegistry).deriveAddress(asked.subject);
        if (!StrictEcdsa.isSignedBy(signer, digest, r, s, v)) revert CoordinatorSignatureInvalid(requestId);
        _fulfil(requestId, asked);
        emit ActionFulfilled(requestId, result, r, s, v, msg.sender);
        if (asked.callbackGas != 0) _callBack(requestId, asked, result);
    }

    /// @inheritdoc ICoordinator
    function fulfilDecryption(bytes32 requestId, bytes calldata signature) external override nonReentrant {
        Packed memory asked = _requireAnswerable(requestId, Kind.Decryption);
        if (!verifyDecryption(asked.subject, asked.payload, signature)) revert CoordinatorSignatureInvalid(requestId);
        _fulfil(requestId, asked);
        emit DecryptionFulfilled(requestId, signature, msg.sender);
        if (asked.callbackGas != 0) _callBack(requestId, asked, signature);
    }

    /// @inheritdoc ICoordinator
    function expire(bytes32 requestId) external override nonReentrant {
        Packed memory asked = _requireOpen(requestId);
        if (block.number <= asked.expiresAt) revert CoordinatorNotExpired(requestId, asked.expiresAt);
        _end(requestId, asked, Status.Expired);
        if (asked.kind == Kind.Signature) emit SignatureExpired(requestId, asked.fee);
        else if (asked.kind == Kind.Action) emit ActionExpired(requestId, asked.fee);
        else emit DecryptionExpired(requestId, asked.fee);
        _refund(requestId, asked);
    }

    /// @inheritdoc ICoordinator
    function verifySignature(uint256 tokenId, bytes32 digest, bytes32 r, bytes32 s, uint8 v)
        public
        view
        override
        returns (bool)
    {
        return StrictEcdsa.isSignedBy(IPKPNFT(pkpNft).getEthAddress(tokenId), digest, r, s, v);
    }

    /// @inheritdoc ICoordinator
    function verifyDecryption(bytes32 conditionsHash, bytes32 dataHash, bytes calldata signature)
        public
        view
        override
        returns (bool)
    {
        bytes32[4] memory key = IKeyRegistry(keyRegistry).rootKeys().bls12381;
        return BlsG2.verify(key, ConditionsIdentity.encode(conditionsHash, dataHash), signature);
    }

    /// @inheritdoc ICoordinator
    function actionResultDigest(bytes32 requestId, bytes32 actionKeyId, bytes32 paramsHash, bytes32 resultHash)
        public
        view
        override
        returns (bytes32)
    {
        return ActionIdentity.resultDigest(block.chainid, address(this), requestId, actionKeyId, paramsHash, resultHash);
    }

    /// @inheritdoc ICoordinator
    function identity(bytes32 conditionsHash, bytes32 dataHash) external pure override returns (bytes memory) {
        return ConditionsIdentity.encode(conditionsHash, dataHash);
    }

    function _requireOpen(bytes32 requestId) private view returns (Packed memory asked) {
        asked = _load(requestId);
        if (asked.status != Status.Open) revert CoordinatorNotOpen(requestId, asked.status);
    }

    function _requireAnswerable(bytes32 requestId, Kind kind) private view returns (Packed memory asked) {
        asked = _requireOpen(requestId);
        if (asked.kind != kind) revert CoordinatorWrongKind(requestId, asked.kind);
        if (block.number > asked.expiresAt) revert CoordinatorExpired(requestId, asked.expiresAt);
    }

    function _fulfil(bytes32 requestId, Packed memory asked) private {
        _end(requestId, asked, Status.Fulfilled);
        _earn(asked.epoch, asked.fee);
    }

    function _end(bytes32 requestId, Packed memory asked, Status status) private {
        Storage storage s = _storage();
        s.requests[requestId].status = status;
        --s.accounts[asked.requester].open;
    }

    function _callBack(bytes32 requestId, Packed memory asked, bytes memory answer) private {
        bytes memory data = abi.encodeCall(IConclaveReceiver.onConclaveAnswer, (requestId, uint8(asked.kind), answer));
        // A call of an account without code does nothing and succeeds; nobody has received the answer then.
        bool ok = asked.requester.code.length != 0 && _boundedCall(asked.requester, 0, asked.callbackGas, data);
        emit CallbackDone(requestId, ok);
    }
}
