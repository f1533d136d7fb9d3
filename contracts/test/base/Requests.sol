// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IConclaveReceiver} from "../../src/interfaces/IConclaveReceiver.sol";
import {ICoordinator} from "../../src/interfaces/ICoordinator.sol";
import {BlsG2} from "../../src/lib/BlsG2.sol";
import {Network} from "./Network.sol";

/// @title Requests: a network after genesis, a PKP, and what nodes would answer to each kind of request.
abstract contract Requests is Network {
    uint256 internal constant NODES = 4;
    uint256 internal constant ACTION_FEE = 2 * MIN_FEE;
    uint256 internal constant DECRYPTION_FEE = 3 * MIN_FEE;
    uint256 internal constant CALLBACK_GAS_PRICE = 2 wei;
    bytes32 internal constant DIGEST = keccak256("digest");
    /// A literal: computing SHA-256 is a call, which would use up a prank.
    bytes32 internal constant DATA_HASH = 0x96f5cab5ac3b2a4e6e26e2cdb1bc9a2a2a5ee6d0e1c7b8a1f0b9d8c7e6f5a4b3;
    string internal constant CID = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG";
    bytes internal constant PARAMS = '{"city":"Zug"}';
    bytes internal constant CONDITIONS = '[{"conditionType":"evmBasic"}]';

    address internal alice = makeAddr("alice");
    uint256 internal tokenId;

    function setUp() public virtual override {
        super.setUp();
        genesis(NODES);
        tokenId = mintTo(alice);
        vm.deal(alice, 100 ether);
    }

    // ---- asking, by alice unless said

    function ask() internal returns (bytes32) {
        vm.prank(alice);
        return coordinator.requestSignature{value: MIN_FEE}(tokenId, DIGEST, 10);
    }

    function askAction() internal returns (bytes32) {
        vm.prank(alice);
        return coordinator.requestAction{value: ACTION_FEE}(CID, PARAMS, 10, 0);
    }

    function askDecryption() internal returns (bytes32) {
        vm.prank(alice);
        return coordinator.requestDecryption{value: DECRYPTION_FEE}(CONDITIONS, DATA_HASH, 10, 0);
    }

    /// @dev Moves the token to `requester` first, so it may ask.
    function askFrom(address requester) internal returns (bytes32) {
        return askFrom(requester, 0);
    }

    function askFrom(address requester, uint32 callbackGas) internal returns (bytes32) {
        if (nft.ownerOf(tokenId) == alice) {
            vm.prank(alice);
            nft.transferFrom(alice, requester, tokenId);
        }
        uint256 fee = coordinator.feeFor(ICoordinator.Kind.Signature, callbackGas);
        vm.deal(requester, requester.balance + fee);
        vm.prank(requester);
        return coordinator.requestSignatureWithCallback{value: fee}(tokenId, DIGEST, 10, callbackGas);
    }

    // ---- answering

    function fulfil(bytes32 id) internal {
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, coordinator.request(id).payload);
        coordinator.fulfilSignature(id, r, s, v);
    }

    function fulfilAction(bytes32 id, bytes memory result) internal {
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, result);
        coordinator.fulfilAction(id, result, r, s, v);
    }

    function fulfilDecryption(bytes32 id) internal {
        ICoordinator.Request memory asked = coordinator.request(id);
        coordinator.fulfilDecryption(id, signIdentity(asked.subject, asked.payload));
    }

    function fulfilAny(bytes32 id) internal {
        ICoordinator.Kind kind = coordinator.request(id).kind;
        if (kind == ICoordinator.Kind.Signature) fulfil(id);
        else if (kind == ICoordinator.Kind.Action) fulfilAction(id, "result");
        else fulfilDecryption(id);
    }

    /// @dev The key id is built by hand, not with the contracts' own code; so is the digest.
    function signResult(bytes32 id, string memory cid, bytes memory result)
        internal
        view
        returns (bytes32 r, bytes32 s, uint8 v)
    {
        bytes32 keyId = keccak256(bytes(string.concat("lit_action_", cid)));
        (v, r, s) =
            vm.sign(derivedSecret(keyId), resultDigest(id, keyId, coordinator.request(id).payload, keccak256(result)));
    }

    function resultDigest(bytes32 id, bytes32 keyId, bytes32 paramsHash, bytes32 resultHash)
        internal
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Conclave Coordinator"),
                keccak256("1"),
                block.chainid,
                address(coordinator)
            )
        );
        bytes32 said = keccak256(
            abi.encode(
                keccak256("ActionResult(bytes32 requestId,bytes32 actionKeyId,bytes32 paramsHash,bytes32 resultHash)"),
                id,
                keyId,
                paramsHash,
                resultHash
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, said));
    }

    /// @dev The BLS root key is the generator: the secret is 1, and a signature is the hashed point itself.
    function signIdentity(bytes32 conditionsHash, bytes32 dataHash) internal view returns (bytes memory) {
        return BlsG2.hash(coordinator.identity(conditionsHash, dataHash), BlsG2.DST);
    }

    function statusOf(bytes32 id) internal view returns (uint256) {
        return uint256(coordinator.request(id).status);
    }
}

/// @dev An example consumer: asks for a signature, and is told it.
contract Asker is IConclaveReceiver {
    ICoordinator private immutable COORDINATOR;
    bytes32 public lastId;
    uint8 public lastKind;
    bytes public lastAnswer;
    uint256 public answers;

    constructor(ICoordinator coordinator) {
        COORDINATOR = coordinator;
    }

    function onConclaveAnswer(bytes32 requestId, uint8 kind, bytes calldata answer) external override {
        require(msg.sender == address(COORDINATOR), "not the coordinator");
        (lastId, lastKind, lastAnswer) = (requestId, kind, answer);
        ++answers;
    }

    receive() external payable {}
}

/// @dev Takes no ether and no answers.
contract Refusing {}
