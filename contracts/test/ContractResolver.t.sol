// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";

import {ContractResolver} from "../src/ContractResolver.sol";
import {IContractResolver} from "../src/interfaces/IContractResolver.sol";
import {Services} from "./base/Services.sol";

contract ContractResolverTest is Services {
    IContractResolver.Env private constant DEV = IContractResolver.Env.Dev;

    ContractResolver private resolver;

    function setUp() public override {
        super.setUp();
        IContractResolver.Entry[] memory entries = new IContractResolver.Entry[](2);
        entries[0] = IContractResolver.Entry(keccak256("STAKING"), DEV, address(this));
        entries[1] = IContractResolver.Entry(keccak256("PKP_NFT"), IContractResolver.Env.Prod, address(vm));
        resolver = ContractResolver(
            proxy(address(new ContractResolver()), abi.encodeCall(ContractResolver.initialize, (governor, entries)))
        );
    }

    // ---- deployment

    function test_InitializesOnce() external {
        vm.assertEq(resolver.owner(), governor);
        vm.assertEq(resolver.getContract(resolver.STAKING_CONTRACT(), DEV), address(this));
        vm.assertEq(resolver.getContract(resolver.PKP_NFT_CONTRACT(), IContractResolver.Env.Prod), address(vm));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        resolver.initialize(address(this), new IContractResolver.Entry[](0));
    }

    // ---- names

    function test_NamesAreHashes() external view {
        string[16] memory names = [
            "STAKING",
            "STAKING_BALANCES",
            "MULTI_SENDER",
            "LIT_TOKEN",
            "PUB_KEY_ROUTER",
            "PKP_NFT",
            "RATE_LIMIT_NFT",
            "PKP_HELPER",
            "PKP_PERMISSIONS",
            "PKP_NFT_METADATA",
            "ALLOWLIST",
            "PAYMENT_DELEGATION",
            "COORDINATOR",
            "SCHEDULES",
            "ATTESTATIONS",
            "ACTION_LIMITS"
        ];
        for (uint256 i; i < names.length; ++i) {
            (bool ok, bytes memory hash) =
                address(resolver).staticcall(abi.encodeWithSignature(string.concat(names[i], "_CONTRACT()")));
            vm.assertTrue(ok, names[i]);
            vm.assertEq(abi.decode(hash, (bytes32)), keccak256(bytes(names[i])));
        }
    }

    // ---- setContract

    function test_RevertWhen_SettingAsStranger() external {
        expectNotOwner();
        resolver.setContract("name", DEV, address(this));
    }

    function test_RevertWhen_AccountHasNoCode() external {
        vm.prank(governor);
        expectRevert(abi.encodeWithSelector(IContractResolver.ContractResolverNoCode.selector, alice));
        resolver.setContract("name", DEV, alice);
    }

    function testFuzz_SetsAndRemoves(bytes32 name, uint8 env) external {
        IContractResolver.Env e = IContractResolver.Env(env % 3);
        vm.startPrank(governor);
        vm.expectEmit();
        emit IContractResolver.SetContract(name, e, address(resolver));
        resolver.setContract(name, e, address(resolver));
        vm.assertEq(resolver.getContract(name, e), address(resolver));
        vm.assertEq(resolver.getContract(name, IContractResolver.Env((uint8(e) + 1) % 3)) == address(resolver), false);
        vm.expectEmit();
        emit IContractResolver.SetContract(name, e, address(0));
        resolver.setContract(name, e, address(0));
        vm.assertEq(resolver.getContract(name, e), address(0));
    }

    // ---- upgrades

    function test_OnlyOwnerUpgrades() external {
        address next = address(new ContractResolver());
        expectNotOwner();
        resolver.upgradeToAndCall(next, "");
        vm.prank(governor);
        resolver.upgradeToAndCall(next, "");
        vm.assertEq(resolver.getContract(keccak256("STAKING"), DEV), address(this));
    }
}
