// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Requests} from "./base/Requests.sol";

/// @title GasRequestsTest: what the common transactions cost.
/// @dev Each measured call is a transaction of its own (isolate): 21,000 and call data are included and all storage is
/// cold. The figures stand in contracts/snapshots/Conclave.json; forge fails where one differs.
/// forge-config: default.isolate = true
contract GasRequestsTest is Requests {
    string private constant GROUP = "Conclave";

    function setUp() public override {
        super.setUp(); // mints a token, so no count is zero
        alice = makeAddr("another alice");
        vm.deal(alice, 1 ether);
    }

    function test_Signature() external {
        tokenId = mintTo(alice);
        fulfil(ask()); // so no counter of the epoch is zero
        bytes32 id = ask();
        vm.snapshotGasLastCall(GROUP, "Coordinator.requestSignature");
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, DIGEST);
        coordinator.fulfilSignature(id, r, s, v);
        uint256 answer = vm.snapshotGasLastCall(GROUP, "Coordinator.fulfilSignature");
        vm.assertLe(answer, 90_000);
    }

    function test_Batch() external {
        tokenId = mintTo(alice);
        ask();
        bytes32[] memory digests = new bytes32[](10);
        vm.prank(alice);
        coordinator.requestSignatures{value: 10 * MIN_FEE}(tokenId, digests, 10, 0);
        vm.snapshotGasLastCall(GROUP, "Coordinator.requestSignatures: ten");
    }

    function test_Action() external {
        fulfilAction(askAction(), "result");
        bytes32 id = askAction();
        vm.snapshotGasLastCall(GROUP, "Coordinator.requestAction");
        (bytes32 r, bytes32 s, uint8 v) = signResult(id, CID, "result");
        coordinator.fulfilAction(id, "result", r, s, v);
        vm.snapshotGasLastCall(GROUP, "Coordinator.fulfilAction");
    }

    function test_Decryption() external {
        fulfilDecryption(askDecryption());
        bytes32 id = askDecryption();
        vm.snapshotGasLastCall(GROUP, "Coordinator.requestDecryption");
        bytes memory signature = signIdentity(sha256(CONDITIONS), DATA_HASH);
        coordinator.fulfilDecryption(id, signature);
        uint256 answer = vm.snapshotGasLastCall(GROUP, "Coordinator.fulfilDecryption");
        vm.assertLe(answer, 260_000);
    }
}
