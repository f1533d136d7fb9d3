// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {Keys} from "./base/Keys.sol";

/// @title GasKeysTest: what the common transactions cost.
/// @dev Each measured call is a transaction of its own (isolate): 21,000 and call data are included and all storage is
/// cold. The figures stand in contracts/snapshots/Conclave.json; forge fails where one differs.
/// forge-config: default.isolate = true
contract GasKeysTest is Keys {
    string private constant GROUP = "Conclave";

    function setUp() public override {
        super.setUp();
        mintTo(makeAddr("someone")); // so no count is zero
    }

    function test_Mint() external {
        vm.startPrank(alice);
        nft.mintNext{value: MINT_COST}(2);
        uint256 first = vm.snapshotGasLastCall(GROUP, "PKPNFT.mintNext: an owner's first token");
        nft.mintNext{value: MINT_COST}(2);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.mintNext: an owner's second token");
        vm.assertLe(first, 190_000);
    }

    /// What the SDK's mintWithAuth sends: one auth method with scope 1, and the PKP's own address.
    function test_MintWithGrants() external {
        vm.startPrank(alice);
        helper.mintNextAndAddAuthMethods{value: MINT_COST}(
            2,
            one(uint256(6)),
            one(abi.encodePacked(keccak256("user:app"))),
            one(bytes("")),
            one(one(uint256(1))),
            true,
            true
        );
        vm.assertLe(vm.snapshotGasLastCall(GROUP, "PKPHelper.mintNextAndAddAuthMethods: two grants"), 450_000);
        nft.mintGrantAndBurnNext{value: MINT_COST}(2, cid);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.mintGrantAndBurnNext");
        nft.mintNext{value: MINT_COST}(2);
        uint256 first = vm.snapshotGasLastCall(GROUP, "PKPNFT.mintNext: an owner's first token, after a burn");
        vm.assertLe(first, 190_000);
    }

    function test_Claim() external {
        bytes32 keyId = keccak256("user:app");
        IPKPNFT.Signature[] memory signatures = approve(keyId, alice);
        vm.prank(alice);
        nft.claimAndMint{value: MINT_COST}(2, keyId, signatures);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.claimAndMint: three signatures");
    }

    function test_Burn() external {
        uint256 first = mintTo(alice);
        mintTo(alice);
        uint256 last = mintTo(alice);
        vm.startPrank(alice);
        nft.burn(last);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.burn: the last token");
        nft.burn(first);
        vm.snapshotGasLastCall(GROUP, "PKPNFT.burn: another than the last");
    }

    function test_Grants() external {
        uint256 tokenId = mintTo(alice);
        vm.startPrank(alice);
        permissions.addPermittedAction(tokenId, cid, one(uint256(1)));
        vm.snapshotGasLastCall(GROUP, "PKPPermissions.addPermittedAction: a token's first grant");
        permissions.addPermittedAddress(tokenId, user, one(uint256(1)));
        vm.snapshotGasLastCall(GROUP, "PKPPermissions.addPermittedAddress: a further grant");
        permissions.removePermittedAddress(tokenId, user);
        vm.snapshotGasLastCall(GROUP, "PKPPermissions.removePermittedAddress");
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
