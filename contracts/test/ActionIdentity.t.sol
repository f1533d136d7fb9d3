// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {ActionIdentity} from "../src/lib/ActionIdentity.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Requests} from "./base/Requests.sol";

contract ActionIdentityTest is Requests {
    Oracle private oracle;

    function setUp() public override {
        super.setUp();
        IKeyRegistry.RootKeys memory keys = registry.rootKeys();
        oracle = new Oracle(uint256(keys.secp256k1X), uint256(keys.secp256k1Y), CID);
    }

    // ---- identity

    function testFuzz_ThreeWaysAgree(string memory cid) external {
        bytes32 keyId = ActionIdentity.keyId(cid);
        vm.assertEq(keyId, registry.actionKeyId(cid));
        IKeyRegistry.RootKeys memory keys = rootKeys();
        address byRoot = ActionIdentity.identity(uint256(keys.secp256k1X), uint256(keys.secp256k1Y), keyId);
        vm.assertEq(byRoot, ActionIdentity.identity(IKeyRegistry(registry), keyId));
        vm.assertEq(byRoot, vm.addr(derivedSecret(keyId)));
    }

    // ---- isSignedBy

    /// A contract that knows the root key and a CID takes that action's word, and nobody else's.
    function testFuzz_ConsumerTakesTheActionsWord(uint256 price, uint256 other) external {
        vm.assume(other != price);
        (bytes32 r, bytes32 s, uint8 v) = say(CID, price);
        oracle.report(price, r, s, v);
        vm.assertEq(oracle.price(), price);
        vm.expectRevert("not said by the action");
        oracle.report(other, r, s, v);
        (r, s, v) = say("AnotherAction", price);
        vm.expectRevert("not said by the action");
        oracle.report(price, r, s, v);
    }

    function testFuzz_RefusesTheOtherForm(uint256 price, uint8 wrong) external {
        vm.assume(wrong != 27 && wrong != 28);
        (bytes32 r, bytes32 s, uint8 v) = say(CID, price);
        vm.expectRevert("not said by the action");
        oracle.report(price, r, bytes32(HdKey.N - uint256(s)), v == 27 ? 28 : 27);
        vm.expectRevert("not said by the action");
        oracle.report(price, r, s, wrong);
        vm.expectRevert("not said by the action");
        oracle.report(price, 0, s, v);
    }

    // ---- resultDigest

    /// What ends a request at the Coordinator, another contract can check too.
    function test_CoordinatorsResultsAreCheckedElsewhere() external {
        bytes32 id = askAction();
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, "result");
        coordinator.fulfilAction(id, "result", r, s, v);
        ICoordinator.Request memory asked = coordinator.request(id);
        bytes32 digest = ActionIdentity.resultDigest(
            block.chainid, address(coordinator), id, asked.subject, asked.payload, keccak256("result")
        );
        vm.assertEq(digest, resultDigest(id, asked.subject, asked.payload, keccak256("result")));
        IKeyRegistry.RootKeys memory keys = registry.rootKeys();
        vm.assertTrue(
            ActionIdentity.isSignedBy(uint256(keys.secp256k1X), uint256(keys.secp256k1Y), CID, digest, r, s, v)
        );
    }

    // ---- isCid

    function testFuzz_CidIsLettersAndDigits(bytes memory text) external pure {
        bool ok = text.length != 0 && text.length <= 96;
        for (uint256 i; i < text.length; ++i) {
            bytes1 c = text[i];
            if (!((c >= "0" && c <= "9") || (c >= "A" && c <= "Z") || (c >= "a" && c <= "z"))) ok = false;
        }
        vm.assertEq(ActionIdentity.isCid(text), ok);
    }

    function test_CidOfEachByte() external pure {
        for (uint256 i; i < 256; ++i) {
            bytes1 c = bytes1(uint8(i));
            bool ok = (c >= "0" && c <= "9") || (c >= "A" && c <= "Z") || (c >= "a" && c <= "z");
            vm.assertEq(ActionIdentity.isCid(bytes.concat("Qm", c)), ok);
        }
    }

    function say(string memory cid, uint256 price) private view returns (bytes32 r, bytes32 s, uint8 v) {
        bytes32 keyId = keccak256(bytes(string.concat("lit_action_", cid)));
        (v, r, s) = vm.sign(derivedSecret(keyId), oracle.digest(price));
    }
}

/// @dev An example consumer: a price that only one immutable action can report. It needs no call to the network's contracts.
contract Oracle {
    uint256 private immutable X;
    uint256 private immutable Y;
    string private cid;
    uint256 public price;

    constructor(uint256 x, uint256 y, string memory cid_) {
        X = x;
        Y = y;
        cid = cid_;
    }

    function report(uint256 price_, bytes32 r, bytes32 s, uint8 v) external {
        require(ActionIdentity.isSignedBy(X, Y, cid, digest(price_), r, s, v), "not said by the action");
        price = price_;
    }

    function digest(uint256 price_) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), "price", price_));
    }
}
