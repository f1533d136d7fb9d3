// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConclaveReceiver} from "../interfaces/IConclaveReceiver.sol";
import {ICoordinator} from "../interfaces/ICoordinator.sol";
import {IKeyRegistry} from "../interfaces/IKeyRegistry.sol";
import {ActionIdentity} from "../lib/ActionIdentity.sol";
import {StrictEcdsa} from "../lib/StrictEcdsa.sol";

/// @title AnswerBook: asks one immutable action, and keeps what it answers.
/// @notice An example of a contract that has the network compute something; no part of the network. Anybody may ask and pays
/// the fee; the answer comes by a callback.
/// @dev Threat line: only the Coordinator can write an answer, and it calls back who asked. The fee of an answer that does not
/// come is refunded to this contract, which keeps it: an example has no accounts of who paid.
contract AnswerBook is IConclaveReceiver {
    /// Gas for the callback: an answer of up to four words is stored.
    uint32 private constant CALLBACK_GAS = 200_000;

    ICoordinator public immutable COORDINATOR;
    /// Address that signs in the action's name.
    address public immutable IDENTITY;
    string public cid;

    mapping(bytes32 requestId => bytes) public answerOf;

    event Asked(bytes32 indexed requestId, address indexed by);
    event Answered(bytes32 indexed requestId, bytes answer);

    error AnswerBookCidInvalid(string cid);
    error AnswerBookNotCoordinator(address caller);

    constructor(ICoordinator coordinator, string memory cid_) {
        if (!ActionIdentity.isCid(bytes(cid_))) revert AnswerBookCidInvalid(cid_);
        COORDINATOR = coordinator;
        IDENTITY = ActionIdentity.identity(IKeyRegistry(coordinator.keyRegistry()), ActionIdentity.keyId(cid_));
        cid = cid_;
    }

    receive() external payable {} // refunds

    /// @notice Asks the action; the value sent is the Coordinator's fee.
    function ask(bytes calldata params, uint64 expiresAfter) external payable returns (bytes32 requestId) {
        requestId = COORDINATOR.requestAction{value: msg.value}(cid, params, expiresAfter, CALLBACK_GAS);
        emit Asked(requestId, msg.sender);
    }

    /// @inheritdoc IConclaveReceiver
    function onConclaveAnswer(bytes32 requestId, uint8, bytes calldata answer) external override {
        if (msg.sender != address(COORDINATOR)) revert AnswerBookNotCoordinator(msg.sender);
        answerOf[requestId] = answer;
        emit Answered(requestId, answer);
    }

    /// @notice Whether (r, s, v) shows that the action gave `result` to a request at the Coordinator: one ecrecover, that needs
    /// nothing of the network's contracts and would do on any chain.
    function isSaid(bytes32 requestId, bytes calldata params, bytes calldata result, bytes32 r, bytes32 s, uint8 v)
        external
        view
        returns (bool)
    {
        bytes32 digest = ActionIdentity.resultDigest(
            block.chainid,
            address(COORDINATOR),
            requestId,
            ActionIdentity.keyId(cid),
            keccak256(params),
            keccak256(result)
        );
        return StrictEcdsa.isSignedBy(IDENTITY, digest, r, s, v);
    }
}
