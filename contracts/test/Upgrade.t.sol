// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable2StepUpgradeable} from "@openzeppelin/contracts-upgradeable/access/Ownable2StepUpgradeable.sol";
import {OwnableUpgradeable} from "@openzeppelin/contracts-upgradeable/access/OwnableUpgradeable.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {UUPSUpgradeable} from "@openzeppelin/contracts/proxy/utils/UUPSUpgradeable.sol";

import {ConclaveTimelock} from "../src/ConclaveTimelock.sol";
import {Coordinator} from "../src/Coordinator.sol";
import {PKPNFT} from "../src/PKPNFT.sol";
import {Staking} from "../src/Staking.sol";
import {ICoordinator} from "../src/interfaces/ICoordinator.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {Network} from "./base/Network.sol";
import {CoordinatorV2, PKPNFTV2, StakingV2} from "./base/Upgraded.sol";

/// @title UpgradeTest: new code behind a proxy finds everything that the old code left, and only the timelock brings it.
contract UpgradeTest is Network {
    uint256 private constant DELAY = 2 days;

    ConclaveTimelock private timelock;
    address private alice = makeAddr("alice");
    address private bob = makeAddr("bob");
    uint256 private tokenId;
    bytes32 private requestId;

    function setUp() public override {
        super.setUp();
        address[] memory proposers = new address[](1);
        proposers[0] = address(this);
        timelock = new ConclaveTimelock(DELAY, proposers);
        genesis(4);
        tokenId = mintTo(alice);
        vm.deal(bob, 1 ether);
        vm.prank(alice);
        permissions.addPermittedAddress(tokenId, bob, _scopes());
        vm.prank(bob);
        requestId = coordinator.requestSignature{value: MIN_FEE}(tokenId, keccak256("digest"), 200);
        _handOver();
    }

    function test_StateIsCarriedOver() external {
        bytes32 before = _state();
        _upgradeAll();
        vm.assertEq(_state(), before);
        vm.assertEq(StakingV2(address(staking)).upgraded(), 2);
        vm.assertEq(PKPNFTV2(address(nft)).upgraded(), 2);
        vm.assertEq(CoordinatorV2(address(coordinator)).upgraded(), 2);
    }

    function test_WorkGoesOnAfterIt() external {
        _upgradeAll();
        // A request from before is answered after.
        (bytes32 r, bytes32 s, uint8 v) = signWith(tokenId, keccak256("digest"));
        coordinator.fulfilSignature(requestId, r, s, v);
        vm.assertTrue(coordinator.request(requestId).status == ICoordinator.Status.Fulfilled);
        // Serials go on, so no key comes twice.
        uint256 another = mintTo(bob);
        vm.assertNotEq(another, tokenId);
        vm.assertEq(nft.totalSupply(), 2);
        // A transfer still voids the grants.
        vm.prank(alice);
        nft.transferFrom(alice, makeAddr("carol"), tokenId);
        vm.assertFalse(permissions.isPermittedAddress(tokenId, bob));
        // The epoch machine goes on.
        advanceEpochs(4, 1);
        vm.assertEq(staking.epoch().number, 2);
        vm.assertTrue(registry.hasRootKeys());
    }

    function test_RevertWhen_NotTheOwner() external {
        address code = _code("Staking", abi.encode(address(token), address(registry)));
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, address(this)));
        staking.upgradeToAndCall(code, "");
        vm.prank(governor); // has handed over
        expectRevert(abi.encodeWithSelector(OwnableUpgradeable.OwnableUnauthorizedAccount.selector, governor));
        staking.upgradeToAndCall(code, "");
    }

    function test_RevertWhen_TooEarly() external {
        address code = _code("Staking", abi.encode(address(token), address(registry)));
        bytes memory call = abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (code, ""));
        timelock.schedule(address(staking), 0, call, 0, 0, DELAY);
        vm.warp(block.timestamp + DELAY - 1);
        vm.expectRevert();
        timelock.execute(address(staking), 0, call, 0, 0);
        vm.warp(block.timestamp + 1);
        vm.prank(alice); // anyone executes what was announced
        timelock.execute(address(staking), 0, call, 0, 0);
    }

    function test_RevertWhen_NotAProposer() external {
        vm.prank(alice);
        vm.expectRevert();
        timelock.schedule(address(staking), 0, "", 0, 0, DELAY);
    }

    function test_RevertWhen_InitialisedAgain() external {
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        staking.initialize(address(this), config());
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        nft.initialize(address(this), IPKPNFT.Config(0));
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        permissions.initialize(address(this));
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        registry.initialize(address(this));
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        coordinator.initialize(address(this), coordinatorConfig());
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        schedules.initialize(address(this), schedulesConfig());
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        attestations.initialize(address(this), attestationsConfig(), measurementList());
    }

    function test_RevertWhen_AnImplementationIsUsed() external {
        Staking code = Staking(_code("Staking", abi.encode(address(token), address(registry))));
        expectRevert(abi.encodeWithSelector(Initializable.InvalidInitialization.selector));
        code.initialize(address(this), config());
        expectRevert(abi.encodeWithSelector(UUPSUpgradeable.UUPSUnauthorizedCallContext.selector));
        code.upgradeToAndCall(address(code), "");
    }

    function test_RevertWhen_TheNewCodeIsNoImplementation() external {
        bytes memory call = abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (address(token), ""));
        timelock.schedule(address(staking), 0, call, 0, 0, DELAY);
        vm.warp(block.timestamp + DELAY);
        vm.expectRevert();
        timelock.execute(address(staking), 0, call, 0, 0);
    }

    // ---- steps

    function _proxies() private view returns (address[] memory list) {
        list = new address[](7);
        list[0] = address(staking);
        list[1] = address(registry);
        list[2] = address(nft);
        list[3] = address(permissions);
        list[4] = address(coordinator);
        list[5] = address(schedules);
        list[6] = address(attestations);
    }

    /// @dev From one owner to another in two steps; the timelock accepts by announcement, like everything it does.
    function _handOver() private {
        address[] memory proxies = _proxies();
        bytes memory accept = abi.encodeCall(Ownable2StepUpgradeable.acceptOwnership, ());
        for (uint256 i; i < proxies.length; ++i) {
            vm.prank(governor);
            Ownable2StepUpgradeable(proxies[i]).transferOwnership(address(timelock));
            timelock.schedule(proxies[i], 0, accept, 0, 0, DELAY);
        }
        vm.warp(block.timestamp + DELAY);
        for (uint256 i; i < proxies.length; ++i) {
            timelock.execute(proxies[i], 0, accept, 0, 0);
        }
    }

    function _upgradeAll() private {
        address[] memory proxies = _proxies();
        bytes[] memory calls = new bytes[](proxies.length);
        address[] memory code = new address[](proxies.length);
        code[0] = _code("Upgraded.sol:StakingV2", abi.encode(address(token), address(registry)));
        code[1] = _code("KeyRegistry", abi.encode(address(staking), address(comb), address(nft)));
        code[2] = _code(
            "Upgraded.sol:PKPNFTV2",
            abi.encode(
                IPKPNFT.Links(
                    address(staking),
                    address(registry),
                    address(permissions),
                    address(helper),
                    address(metadata),
                    address(coordinator)
                )
            )
        );
        code[3] = _code("PKPPermissions", abi.encode(address(nft), address(helper)));
        code[4] = _code(
            "Upgraded.sol:CoordinatorV2",
            abi.encode(address(nft), address(permissions), address(registry), address(staking), address(schedules))
        );
        code[5] = _code("Schedules", abi.encode(address(coordinator), address(permissions), address(staking)));
        code[6] = _code("Attestations", abi.encode(address(staking), DEVNET_ROOT));
        for (uint256 i; i < proxies.length; ++i) {
            calls[i] = abi.encodeCall(UUPSUpgradeable.upgradeToAndCall, (code[i], ""));
        }
        uint256[] memory values = new uint256[](proxies.length);
        timelock.scheduleBatch(proxies, values, calls, 0, 0, DELAY);
        vm.warp(block.timestamp + DELAY);
        timelock.executeBatch(proxies, values, calls, 0, 0);
    }

    function _code(string memory name, bytes memory arguments) private returns (address) {
        bytes memory text = bytes(name);
        for (uint256 i; i < text.length; ++i) {
            if (text[i] == ":") return vm.deployCode(name, arguments);
        }
        return deploy(name, arguments);
    }

    /// @dev A hash of all that users and nodes can see.
    function _state() private view returns (bytes32) {
        bytes memory chain = abi.encode(
            staking.epoch(), staking.state(), staking.setOf(1), staking.config(), staking.owner(), registry.rootKeys()
        );
        bytes memory keys = abi.encode(
            nft.totalSupply(),
            nft.ownerOf(tokenId),
            nft.getPubkey(tokenId),
            nft.tokenOfOwnerByIndex(alice, 0),
            nft.mintCost(),
            permissions.getPermittedAuthMethods(tokenId),
            permissions.getTokenIdsForAuthMethod(1, abi.encodePacked(bob)),
            permissions.generation(tokenId)
        );
        bytes memory asked = abi.encode(
            coordinator.request(requestId),
            coordinator.requestCount(),
            coordinator.openOf(bob),
            coordinator.config(),
            schedules.config(),
            attestations.config(),
            attestations.measurements()
        );
        return keccak256(abi.encode(chain, keys, asked));
    }

    function _scopes() private pure returns (uint256[] memory scopes) {
        scopes = new uint256[](1);
        scopes[0] = 1;
    }
}
