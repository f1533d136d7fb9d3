// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {Allowlist} from "../src/Allowlist.sol";
import {IAllowlist} from "../src/interfaces/IAllowlist.sol";
import {Services} from "./base/Services.sol";

contract AllowlistTest is Services {
    Allowlist private allowlist;

    function setUp() public override {
        super.setUp();
        allowlist = Allowlist(
            proxy(address(new Allowlist()), abi.encodeCall(Allowlist.initialize, (governor, IAllowlist.Config(false))))
        );
    }

    // ---- deployment

    function test_InitializesOnce() external {
        vm.assertEq(allowlist.owner(), governor);
        vm.assertFalse(allowlist.allowAll());
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        allowlist.initialize(address(this), IAllowlist.Config(true));
    }

    // ---- setAllowed, setNotAllowed

    function test_RevertWhen_AllowingAsStranger() external {
        expectRevert(abi.encodeWithSelector(IAllowlist.AllowlistNotAdmin.selector, address(this)));
        allowlist.setAllowed("key");
        expectRevert(abi.encodeWithSelector(IAllowlist.AllowlistNotAdmin.selector, address(this)));
        allowlist.setNotAllowed("key");
    }

    function testFuzz_AllowsAndDisallows(bytes32 key, bytes32 other) external {
        vm.assume(key != other);
        vm.startPrank(governor);
        vm.expectEmit();
        emit IAllowlist.ItemAllowed(key);
        allowlist.setAllowed(key);
        vm.assertTrue(allowlist.isAllowed(key));
        vm.assertTrue(allowlist.allowedItems(key));
        vm.assertFalse(allowlist.isAllowed(other));
        vm.expectEmit();
        emit IAllowlist.ItemNotAllowed(key);
        allowlist.setNotAllowed(key);
        vm.assertFalse(allowlist.isAllowed(key));
        vm.assertFalse(allowlist.allowedItems(key));
    }

    // ---- addAdmin, removeAdmin

    function test_RevertWhen_MakingAdminsAsStranger() external {
        expectNotOwner();
        allowlist.addAdmin(alice);
        expectNotOwner();
        allowlist.removeAdmin(alice);
    }

    function test_AdminChangesListOnly() external {
        vm.expectEmit();
        emit IAllowlist.AdminAdded(address(this));
        vm.prank(governor);
        allowlist.addAdmin(address(this));
        vm.assertTrue(allowlist.isAdmin(address(this)));
        allowlist.setAllowed("key");
        vm.assertTrue(allowlist.isAllowed("key"));
        allowlist.setNotAllowed("key");
        vm.assertFalse(allowlist.isAllowed("key"));
        expectNotOwner();
        allowlist.setAllowAll(true);
        expectNotOwner();
        allowlist.addAdmin(alice);
    }

    function test_RemovedAdminChangesNothing() external {
        vm.startPrank(governor);
        allowlist.addAdmin(alice);
        vm.expectEmit();
        emit IAllowlist.AdminRemoved(alice);
        allowlist.removeAdmin(alice);
        vm.assertFalse(allowlist.isAdmin(alice));
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(IAllowlist.AllowlistNotAdmin.selector, alice));
        allowlist.setAllowed("key");
    }

    // ---- setAllowAll, setConfig

    function test_RevertWhen_AllowingAllAsStranger() external {
        expectNotOwner();
        allowlist.setAllowAll(true);
        expectNotOwner();
        allowlist.setConfig(IAllowlist.Config(true));
    }

    function test_AllowsAll() external {
        vm.startPrank(governor);
        vm.expectEmit();
        emit IAllowlist.ConfigChanged(IAllowlist.Config(true));
        allowlist.setAllowAll(true);
        vm.assertTrue(allowlist.isAllowed("anything"));
        vm.assertFalse(allowlist.allowedItems("anything"));
        vm.expectEmit();
        emit IAllowlist.ConfigChanged(IAllowlist.Config(false));
        allowlist.setConfig(IAllowlist.Config(false));
        vm.assertFalse(allowlist.isAllowed("anything"));
        vm.assertFalse(allowlist.config().allowAll);
    }

    // ---- actionKey

    function test_KeyIsTheSdks() external view {
        vm.assertEq(
            allowlist.actionKey("QmWGkjZKcfsE9nabey7cXf8ViZ5Mf5CvLFTHbsYa79s3ER"),
            keccak256("LIT_ACTION_QmWGkjZKcfsE9nabey7cXf8ViZ5Mf5CvLFTHbsYa79s3ER")
        );
    }

    // ---- upgrades

    function test_OnlyOwnerUpgrades() external {
        address next = address(new Allowlist());
        expectNotOwner();
        allowlist.upgradeToAndCall(next, "");
        vm.startPrank(governor);
        allowlist.setAllowed("key");
        allowlist.upgradeToAndCall(next, "");
        vm.assertTrue(allowlist.isAllowed("key"));
    }
}
