// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Network} from "./base/Network.sol";

/// @title GasTest: what the common transactions cost.
/// @dev Each measured call is a transaction of its own (isolate): 21,000 and call data are included and all storage is
/// cold. The figures stand in contracts/snapshots/Conclave.json; forge fails where one differs.
/// forge-config: default.isolate = true
contract GasTest is Network {
    string private constant GROUP = "Conclave";

    address private alice = makeAddr("alice");

    function setUp() public override {
        super.setUp();
        genesis(4);
        mintTo(makeAddr("someone")); // so no count is zero
        vm.deal(alice, 1 ether);
    }

    function test_Mint() external {
        vm.startPrank(alice);
        nft.mintNext{value: MINT_COST}(2);
        uint256 first = vm.snapshotGasLastCall(GROUP, "PKPNFT.mintNext: an owner's first token");
        nft.mintNext{value: MINT_COST}(2);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.mintNext: an owner's second token");
        vm.assertLe(first, 190_000);
    }

    function test_Transfer() external {
        uint256 first = mintTo(alice);
        mintTo(alice);
        uint256 last = mintTo(alice);
        vm.startPrank(alice);
        nft.transferFrom(alice, address(0xb0b), last);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.transferFrom: the last of the list");
        nft.transferFrom(alice, address(0xb0b), first);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.transferFrom: another than the last");
    }

    function test_Signature() external {
        uint256 tokenId = mintTo(alice);
        vm.startPrank(alice);
        // One request goes before, so no counter of the epoch is zero.
        bytes32 id = coordinator.requestSignature{value: MIN_FEE}(tokenId, keccak256("first"), 100);
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, keccak256("first"));
        coordinator.fulfilSignature(id, r, s, v);
        id = coordinator.requestSignature{value: MIN_FEE}(tokenId, keccak256("second"), 100);
        vm.snapshotGasLastCall(GROUP, "Coordinator.requestSignature");
        (r, s, v) = signWith(tokenId, keccak256("second"));
        coordinator.fulfilSignature(id, r, s, v);
        vm.snapshotGasLastCall(GROUP, "Coordinator.fulfilSignature");
    }

    function test_Derivation() external {
        // Low-level calls, because a view call by the compiler is static and never a transaction of its own.
        (bool ok,) = address(registry).call(abi.encodeCall(registry.derivePublicKey, (keccak256("key"))));
        vm.snapshotGasLastCall(GROUP, "KeyRegistry.derivePublicKey");
        vm.assertTrue(ok);
        (ok,) = address(registry).call(abi.encodeCall(registry.deriveAddress, (keccak256("key"))));
        vm.snapshotGasLastCall(GROUP, "KeyRegistry.deriveAddress");
        vm.assertTrue(ok);
    }
}
