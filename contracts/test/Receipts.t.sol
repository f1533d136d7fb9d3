// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Receipts} from "../src/lib/Receipts.sol";
import {Receipting} from "./base/Receipting.sol";

contract ReceiptsTest is Receipting {
    uint256 private constant STRANGER = 0xa11ce;

    Checker private checker;

    function setUp() public override {
        super.setUp();
        checker = new Checker(staking);
    }

    // ---- check

    function test_TakesQuorumAndMore() external view {
        for (uint256 n = 5; n <= 7; ++n) {
            checker.check(receiptOf(1), signed(receiptOf(1), n));
        }
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_TakesWhateverWasSigned(Receipts.Receipt memory receipt) external view {
        receipt.epochNumber = 1;
        checker.check(receipt, signed(receipt, 5));
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_FewerThanQuorum(uint256 n) external {
        n = bound(n, 0, 4);
        refused(receiptOf(1), signed(receiptOf(1), n), tooFew(n));
    }

    /// Each field counts, that of each signature too.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_RevertWhen_AnythingElseWasSigned(uint256 field, uint256 by) external {
        Receipts.Receipt memory receipt = receiptOf(1);
        Receipts.Part[] memory parts = signed(receipt, 5);
        field = bound(field, 0, 9);
        by = bound(by, 1, 255);
        uint256 at;
        if (field == 0) receipt.kind = uint8(receipt.kind ^ by);
        else if (field == 1) receipt.requestId ^= bytes32(by);
        else if (field == 2) receipt.keyId ^= bytes32(by);
        else if (field == 3) receipt.digest ^= bytes32(by);
        else if (field == 4) receipt.cid = string(abi.encodePacked(receipt.cid, uint8(by)));
        else if (field == 5) receipt.epochNumber += by;
        else if (field == 6) receipt.committee = abi.encodePacked(receipt.committee, uint8(by));
        else if (field == 7) receipt.outcome ^= bytes32(by);
        else at = by % 5;
        if (field == 8) parts[at].blockNumber ^= by;
        if (field == 9) parts[at].blockHash ^= bytes32(by);
        refused(receipt, parts, invalid(at));
    }

    /// Six members, of whom one signed twice, once in another's name.
    function test_RevertWhen_ASignerIsForged() external {
        Receipts.Part[] memory parts = signed(receiptOf(1), 6);
        (parts[5].blockNumber, parts[5].blockHash) = (parts[4].blockNumber, parts[4].blockHash);
        (parts[5].r, parts[5].s, parts[5].v) = (parts[4].r, parts[4].s, parts[4].v);
        refused(receiptOf(1), parts, invalid(5));
    }

    function test_RevertWhen_SignersRepeat() external {
        Receipts.Part[] memory parts = signed(receiptOf(1), 5);
        parts[4] = parts[3];
        refused(receiptOf(1), parts, abi.encodeWithSelector(Receipts.ReceiptsUnsorted.selector, 4));
        (parts[1], parts[2]) = (parts[2], parts[1]);
        refused(receiptOf(1), parts, abi.encodeWithSelector(Receipts.ReceiptsUnsorted.selector, 2));
    }

    function test_RevertWhen_SignatureHasAnotherForm() external {
        Receipts.Part[] memory parts = signed(receiptOf(1), 5);
        parts[1].s = bytes32(HdKey.N - uint256(parts[1].s));
        parts[1].v = parts[1].v ^ 7;
        refused(receiptOf(1), parts, invalid(1));
        parts = signed(receiptOf(1), 5);
        parts[2].v -= 27;
        refused(receiptOf(1), parts, invalid(2));
        parts = signed(receiptOf(1), 5);
        parts[0].node = address(0);
        refused(receiptOf(1), parts, abi.encodeWithSelector(Receipts.ReceiptsUnsorted.selector, 0));
    }

    function test_RevertWhen_SignedForAnotherNetwork() external {
        uint256[] memory secrets = new uint256[](5);
        for (uint256 i; i < 5; ++i) {
            secrets[i] = nodeSecret(i);
        }
        refused(receiptOf(1), signedFor(block.chainid + 1, address(staking), receiptOf(1), secrets), invalid(0));
        refused(receiptOf(1), signedFor(block.chainid, address(this), receiptOf(1), secrets), invalid(0));
    }

    /// True signatures of others, strangers and candidates, make no quorum, and take none away.
    function test_OthersDoNotCount() external {
        join(7);
        uint256[] memory secrets = new uint256[](7);
        for (uint256 i; i < 5; ++i) {
            secrets[i] = nodeSecret(i);
        }
        (secrets[5], secrets[6]) = (STRANGER, nodeSecret(7));
        checker.check(receiptOf(1), signedBy(receiptOf(1), secrets));
        for (uint256 i; i < 4; ++i) {
            secrets[i] = nodeSecret(i);
        }
        (secrets[4], secrets[5], secrets[6]) = (0xb0b, STRANGER, nodeSecret(7));
        refused(receiptOf(1), signedBy(receiptOf(1), secrets), tooFew(4));
    }

    // ---- sets that change

    function test_OutlivesItsEpoch() external {
        Receipts.Part[] memory parts = signed(receiptOf(1), 5);
        advanceEpochs(7, 3);
        checker.check(receiptOf(1), parts);
        checker.check(receiptOf(4), signed(receiptOf(4), 5));
    }

    function test_RevertGiven_AMemberWasKicked() external {
        Receipts.Part[] memory parts = signed(receiptOf(1), 5);
        kickBy(5, 0, IStakingKicks.Reason.Unresponsive);
        refused(receiptOf(1), parts, tooFew(4));
        checker.check(receiptOf(1), signed(receiptOf(1), 6));
    }

    /// Nobody can tell when the old key signed; the new one is the node's in every epoch.
    function test_RevertGiven_AnAddressWasReplaced() external {
        Receipts.Part[] memory parts = signed(receiptOf(1), 5);
        replaceAddress(0, STRANGER);
        refused(receiptOf(1), parts, tooFew(4));
        uint256[] memory secrets = new uint256[](6);
        for (uint256 i; i < 5; ++i) {
            secrets[i] = nodeSecret(i);
        }
        secrets[5] = STRANGER;
        checker.check(receiptOf(1), signedBy(receiptOf(1), secrets));
    }

    function test_RevertGiven_TheEpochHasNoSet() external {
        refused(
            receiptOf(9),
            signed(receiptOf(9), 7),
            abi.encodeWithSelector(Receipts.ReceiptsTooFew.selector, 0, type(uint256).max)
        );
    }

    // ---- digest

    /// By hand, from EIP-712.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_DigestIsTypedData(Receipts.Receipt memory receipt, uint256 number, bytes32 hash) external view {
        bytes memory inner = "Receipt(uint8 kind,bytes32 requestId,bytes32 keyId,bytes32 digest,string cid,"
            "uint256 epochNumber,bytes committee,bytes32 outcome)";
        bytes32 said = keccak256(
            bytes.concat(
                abi.encode(keccak256(inner), receipt.kind, receipt.requestId, receipt.keyId, receipt.digest),
                abi.encode(keccak256(bytes(receipt.cid)), receipt.epochNumber),
                abi.encode(keccak256(receipt.committee), receipt.outcome)
            )
        );
        vm.assertEq(Receipts.hash(receipt), said);
        bytes memory outer = bytes.concat("ReceiptPart(Receipt receipt,uint256 blockNumber,bytes32 blockHash)", inner);
        bytes32 part = keccak256(abi.encode(keccak256(outer), said, number, hash));
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Conclave Receipts"),
                keccak256("1"),
                block.chainid,
                staking
            )
        );
        vm.assertEq(
            Receipts.digest(block.chainid, address(staking), receipt, number, hash),
            keccak256(abi.encodePacked(hex"1901", domain, part))
        );
    }

    // ---- what is expected

    function refused(Receipts.Receipt memory receipt, Receipts.Part[] memory parts, bytes memory why) private {
        expectRevert(why);
        checker.check(receipt, parts);
    }

    function invalid(uint256 index) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Receipts.ReceiptsSignatureInvalid.selector, index);
    }

    function tooFew(uint256 members) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Receipts.ReceiptsTooFew.selector, members, 5);
    }
}

/// @dev The library from outside, so that its reverts are those of a call.
contract Checker {
    IStaking private immutable STAKING;

    constructor(IStaking staking) {
        STAKING = staking;
    }

    function check(Receipts.Receipt memory receipt, Receipts.Part[] memory parts) external view {
        Receipts.check(STAKING, receipt, parts);
    }
}
