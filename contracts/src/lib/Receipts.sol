// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../interfaces/IStaking.sol";
import {StrictEcdsa} from "./StrictEcdsa.sol";

/// @title Receipts: what the network says it did for a request, signed by k members of the epoch's set.
/// @notice Nodes hand receipts out by request id; `conclave receipt ID` fetches one, with its signatures in the order that is
/// wanted here. All who sign say the same of the operation; each adds the block at whose state it decided.
/// @dev Signed is the EIP-712 struct ReceiptPart in the domain ("Conclave Receipts", "1", chain id, Staking contract), which
/// no request can have signed. Threat line: anyone brings a receipt. Fewer than k dishonest members cannot make one. It is
/// true of the past and says nothing of permissions now; it can be brought again, so whoever acts on one must remember its
/// request id. Whom the set trusts no longer does not count: members that were kicked in the epoch, and addresses that were
/// replaced, also where they signed before. So a receipt can lose signatures later, but never gain false ones.
library Receipts {
    /// @param kind 1 a signature, 2 an action's response, 3 shares of a decryption key
    /// @param requestId at the Coordinator, or the one that nodes gave over HTTP
    /// @param keyId that signed; of a decryption keccak256 of the identity
    /// @param digest that was signed; of an action keccak256 of what it responded; of a decryption the data's hash
    /// @param cid of the action that asked, or was asked for; empty if there is none
    /// @param epochNumber whose set acted
    /// @param committee positions in the set of those who signed together, one byte each; empty where each acted alone
    /// @param outcome keccak256(r ++ s ++ v) of the signature; zero where there is none
    struct Receipt {
        uint8 kind;
        bytes32 requestId;
        bytes32 keyId;
        bytes32 digest;
        string cid;
        uint256 epochNumber;
        bytes committee;
        bytes32 outcome;
    }

    /// One node's signature.
    /// @param node whose it is said to be
    /// @param blockNumber at whose state it decided
    struct Part {
        address node;
        uint256 blockNumber;
        bytes32 blockHash;
        bytes32 r;
        bytes32 s;
        uint8 v;
    }

    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant RECEIPT_TYPEHASH = keccak256(
        "Receipt(uint8 kind,bytes32 requestId,bytes32 keyId,bytes32 digest,string cid,uint256 epochNumber,bytes committee,bytes32 outcome)"
    );
    bytes32 internal constant PART_TYPEHASH = keccak256(
        "ReceiptPart(Receipt receipt,uint256 blockNumber,bytes32 blockHash)Receipt(uint8 kind,bytes32 requestId,bytes32 keyId,bytes32 digest,string cid,uint256 epochNumber,bytes committee,bytes32 outcome)"
    );
    bytes32 private constant DOMAIN_NAME = keccak256("Conclave Receipts");
    bytes32 private constant DOMAIN_VERSION = keccak256("1");

    /// Nodes do not ascend strictly by address at `index`.
    error ReceiptsUnsorted(uint256 index);
    /// Part `index` is not its node's signature, or not in the one accepted form.
    error ReceiptsSignatureInvalid(uint256 index);
    /// Fewer members of the epoch's set signed than must.
    error ReceiptsTooFew(uint256 members, uint256 needed);

    /// @notice Returns if at least quorum(epochNumber) unkicked members of the epoch's set signed the receipt on this chain,
    /// and reverts otherwise. True signatures of others do not count; false ones make it revert.
    /// @param parts in strictly ascending order of node: unique
    function check(IStaking staking, Receipt memory receipt, Part[] memory parts) internal view {
        bytes32 domain = domainSeparator(block.chainid, address(staking));
        bytes32 said = hash(receipt);
        uint256 members;
        address previous;
        for (uint256 i; i < parts.length; ++i) {
            Part memory part = parts[i];
            if (part.node <= previous) revert ReceiptsUnsorted(i);
            previous = part.node;
            bytes32 seen = _digest(domain, said, part.blockNumber, part.blockHash);
            if (!StrictEcdsa.isSignedBy(part.node, seen, part.r, part.s, part.v)) revert ReceiptsSignatureInvalid(i);
            (bool member,) = staking.memberIndex(receipt.epochNumber, part.node);
            if (member) ++members;
        }
        uint256 needed = staking.quorum(receipt.epochNumber);
        if (members < needed) revert ReceiptsTooFew(members, needed);
    }

    /// @notice What a node signs.
    function digest(uint256 chainId, address staking, Receipt memory receipt, uint256 blockNumber, bytes32 blockHash)
        internal
        pure
        returns (bytes32)
    {
        return _digest(domainSeparator(chainId, staking), hash(receipt), blockNumber, blockHash);
    }

    /// @notice EIP-712 hash of the struct Receipt: names what was done, whoever signed it.
    function hash(Receipt memory receipt) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                RECEIPT_TYPEHASH,
                receipt.kind,
                receipt.requestId,
                receipt.keyId,
                receipt.digest,
                keccak256(bytes(receipt.cid)),
                receipt.epochNumber,
                keccak256(receipt.committee),
                receipt.outcome
            )
        );
    }

    /// @notice EIP-712 domain of a network's receipts.
    function domainSeparator(uint256 chainId, address staking) internal pure returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPEHASH, DOMAIN_NAME, DOMAIN_VERSION, chainId, staking));
    }

    function _digest(bytes32 domain, bytes32 said, uint256 blockNumber, bytes32 blockHash)
        private
        pure
        returns (bytes32)
    {
        bytes32 part = keccak256(abi.encode(PART_TYPEHASH, said, blockNumber, blockHash));
        return keccak256(abi.encodePacked(hex"1901", domain, part));
    }
}
