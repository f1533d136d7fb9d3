// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {ActionLimits} from "../src/ActionLimits.sol";
import {IActionLimits} from "../src/interfaces/IActionLimits.sol";
import {Services} from "./base/Services.sol";

contract ActionLimitsTest is Services {
    struct Range {
        string name;
        uint256 minimum;
        uint256 maximum;
    }

    uint256 private constant HOUR = 3600 * 1e9;
    uint256 private constant GIB = 1 << 30;

    ActionLimits private actionLimits;

    function setUp() public override {
        super.setUp();
        actionLimits = ActionLimits(
            proxy(address(new ActionLimits()), abi.encodeCall(ActionLimits.initialize, (governor, sample())))
        );
    }

    // ---- deployment

    function test_InitializesOnce() external {
        vm.assertEq(actionLimits.owner(), governor);
        vm.assertEq(abi.encode(actionLimits.limits()), abi.encode(sample()));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        actionLimits.initialize(address(this), sample());
    }

    function test_LogsTheFirstLimits() external {
        address code = address(new ActionLimits());
        vm.expectEmit();
        emit IActionLimits.LimitsChanged(sample());
        proxy(code, abi.encodeCall(ActionLimits.initialize, (governor, sample())));
    }

    function test_RevertWhen_InitialLimitsAreOutOfRange() external {
        address code = address(new ActionLimits());
        IActionLimits.Limits memory l = sample();
        l.memoryBytes = 1;
        expectRevert(outOfRange("memoryBytes", 1, 32 << 20, 16 * GIB));
        proxy(code, abi.encodeCall(ActionLimits.initialize, (governor, l)));
    }

    function test_ImplementationIsNeverInitialised() external {
        ActionLimits code = new ActionLimits();
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        code.initialize(address(this), sample());
    }

    /// ERC-7201: the first word of the namespace is wall, cpu, memoryBytes, callStack, nesting.
    function test_StorageIsInItsNamespace() external view {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("conclave.storage.ActionLimits")) - 1)) & ~bytes32(uint256(0xff));
        IActionLimits.Limits memory l = sample();
        vm.assertEq(
            uint256(vm.load(address(actionLimits), slot)),
            l.wall | uint256(l.cpu) << 64 | uint256(l.memoryBytes) << 128 | uint256(l.callStack) << 192
                | uint256(l.nesting) << 224
        );
        vm.assertEq(vm.load(address(actionLimits), 0), 0);
    }

    // ---- setLimits

    function testFuzz_RevertWhen_SettingAsStranger(address stranger) external {
        vm.assume(stranger != governor);
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, stranger));
        vm.prank(stranger);
        actionLimits.setLimits(sample());
    }

    function testFuzz_SetsLimits(uint256[18] memory words) external {
        for (uint256 i; i < words.length; ++i) {
            Range memory r = range(i);
            words[i] = bound(words[i], r.minimum, r.maximum);
        }
        IActionLimits.Limits memory l = decoded(words);
        vm.expectEmit();
        emit IActionLimits.LimitsChanged(l);
        vm.prank(governor);
        actionLimits.setLimits(l);
        vm.assertEq(abi.encode(actionLimits.limits()), abi.encode(l));
    }

    function test_TakesTheEndsOfEveryRange() external {
        vm.startPrank(governor);
        for (uint256 i; i < 18; ++i) {
            actionLimits.setLimits(changed(i, range(i).minimum));
            actionLimits.setLimits(changed(i, range(i).maximum));
            vm.assertEq(abi.encode(actionLimits.limits()), abi.encode(changed(i, range(i).maximum)));
        }
    }

    function test_RevertWhen_OneStepOutOfRange() external {
        vm.startPrank(governor);
        for (uint256 i; i < 18; ++i) {
            Range memory r = range(i);
            if (r.minimum != 0) refuses(i, r.minimum - 1);
            refuses(i, r.maximum + 1);
        }
        vm.assertEq(abi.encode(actionLimits.limits()), abi.encode(sample()));
    }

    function testFuzz_RevertWhen_OutOfRange(uint256 which, uint256 value) external {
        Range memory r = range(which %= 18);
        value = bound(value, 0, which < 3 ? type(uint64).max : type(uint32).max);
        if (value >= r.minimum && value <= r.maximum) value = r.maximum + 1;
        vm.startPrank(governor);
        refuses(which, value);
    }

    // ---- upgrades

    function test_OnlyOwnerUpgrades() external {
        address next = address(new ActionLimits());
        expectNotOwner();
        actionLimits.upgradeToAndCall(next, "");
        vm.prank(governor);
        actionLimits.upgradeToAndCall(next, "");
        vm.assertEq(abi.encode(actionLimits.limits()), abi.encode(sample()));
    }

    // ---- steps

    function refuses(uint256 which, uint256 value) private {
        Range memory r = range(which);
        expectRevert(outOfRange(r.name, value, r.minimum, r.maximum));
        actionLimits.setLimits(changed(which, value));
    }

    function outOfRange(string memory name, uint256 value, uint256 minimum, uint256 maximum)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IActionLimits.ActionLimitsOutOfRange.selector, name, value, minimum, maximum);
    }

    /// @dev The sample with another value for one member, by its place in the struct.
    function changed(uint256 which, uint256 value) private pure returns (IActionLimits.Limits memory) {
        uint256[18] memory words = abi.decode(abi.encode(sample()), (uint256[18]));
        words[which] = value;
        return decoded(words);
    }

    function decoded(uint256[18] memory words) private pure returns (IActionLimits.Limits memory) {
        return abi.decode(abi.encode(words), (IActionLimits.Limits));
    }

    function range(uint256 which) private pure returns (Range memory) {
        Range[18] memory all = [
            Range("wall", 1, HOUR),
            Range("cpu", 1, HOUR),
            Range("memoryBytes", 32 << 20, 16 * GIB),
            Range("callStack", 1, 10_000),
            Range("nesting", 1, 5_000),
            Range("codeBytes", 1, GIB),
            Range("paramsBytes", 1, GIB),
            Range("responseBytes", 1, GIB),
            Range("logBytes", 1, GIB),
            Range("messageBytes", 1, GIB),
            Range("pending", 1, 10_000),
            Range("fetches", 0, 1_000_000),
            Range("signatures", 0, 1_000_000),
            Range("decrypts", 0, 1_000_000),
            Range("contractCalls", 0, 1_000_000),
            Range("broadcasts", 0, 1_000_000),
            Range("hostCalls", 0, 1_000_000),
            Range("callDepth", 0, 1_000_000)
        ];
        return all[which];
    }

    /// @dev No two are equal, so that members which change places show.
    function sample() private pure returns (IActionLimits.Limits memory) {
        return IActionLimits.Limits({
            wall: 30e9,
            cpu: 15e9,
            memoryBytes: 256 << 20,
            callStack: 1001,
            nesting: 1002,
            codeBytes: 16 << 20,
            paramsBytes: 1 << 20,
            responseBytes: 100 << 10,
            logBytes: 101 << 10,
            messageBytes: 8 << 20,
            pending: 256,
            fetches: 50,
            signatures: 10,
            decrypts: 11,
            contractCalls: 30,
            broadcasts: 31,
            hostCalls: 500,
            callDepth: 5
        });
    }
}
