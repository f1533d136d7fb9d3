// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CiphertextStore} from "../src/examples/CiphertextStore.sol";
import {Test} from "./base/Test.sol";

contract CiphertextStoreTest is Test {
    CiphertextStore private store;
    address private alice = makeAddr("alice");

    function setUp() external {
        store = new CiphertextStore();
    }

    // ---- put

    function testFuzz_KeepsBytesByTheirHash(bytes calldata data) external {
        if (data.length == 0) return;
        vm.expectEmit();
        emit CiphertextStore.Stored(keccak256(data), alice, data.length);
        vm.prank(alice);
        bytes32 id = store.put(data);
        vm.assertEq(id, keccak256(data));
        vm.assertEq(store.get(id), data);
    }

    function test_KeepsTheLongest() external {
        bytes memory data = new bytes(store.MAX_SIZE());
        data[data.length - 1] = 0x01;
        vm.assertEq(store.get(store.put(data)), data);
    }

    function test_RevertWhen_TooLongOrEmpty() external {
        uint256 most = store.MAX_SIZE();
        expectRevert(abi.encodeWithSelector(CiphertextStore.CiphertextStoreSizeInvalid.selector, most + 1, most));
        store.put(new bytes(most + 1));
        expectRevert(abi.encodeWithSelector(CiphertextStore.CiphertextStoreSizeInvalid.selector, 0, most));
        store.put("");
    }

    function test_SameAgainDoesNothing() external {
        bytes32 id = store.put("a");
        vm.recordLogs();
        vm.assertEq(store.put("a"), id);
        vm.assertEq(vm.getRecordedLogs().length, 0);
        vm.assertEq(store.get(id), "a");
    }

    // ---- get

    function test_RevertWhen_Unknown() external {
        expectRevert(abi.encodeWithSelector(CiphertextStore.CiphertextStoreUnknown.selector, bytes32("x")));
        store.get("x");
    }
}
