// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {Staking} from "../src/Staking.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Network} from "./base/Network.sol";

contract StakingTest is Network {
    // ---- constructor

    function expectBadConfig(address token_, IStaking.Config memory c) private {
        vm.expectRevert(IStaking.StakingConfigInvalid.selector);
        new Staking(token_, c);
    }

    function test_RevertWhen_TokenIsZero() external {
        expectBadConfig(address(0), config());
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_MinNodesBelowThree(uint256 minNodes) external {
        IStaking.Config memory c = config();
        c.minNodes = bound(minNodes, 0, 2);
        expectBadConfig(address(token), c);
    }

    function testFuzz_RevertWhen_MaxNodesOutOfRange(uint256 maxNodes) external {
        vm.assume(maxNodes < MIN_NODES || maxNodes > 255);
        IStaking.Config memory c = config();
        c.maxNodes = maxNodes;
        expectBadConfig(address(token), c);
    }

    function testFuzz_RevertWhen_TimeoutOutOfRange(uint256 timeout) external {
        vm.assume(timeout == 0 || timeout > type(uint64).max);
        IStaking.Config memory c = config();
        c.timeout = timeout;
        expectBadConfig(address(token), c);
    }

    function test_RevertWhen_TimeoutIsZero() external {
        IStaking.Config memory c = config();
        c.timeout = 0;
        expectBadConfig(address(token), c);
    }

    function test_RevertWhen_EpochLengthOverflows() external {
        IStaking.Config memory c = config();
        c.epochLength = uint256(type(uint64).max) + 1;
        expectBadConfig(address(token), c);
    }

    function test_StartsActiveBeforeGenesis() external view {
        IStaking.Epoch memory epoch = staking.epoch();
        vm.assertEq(epoch.number, 0);
        vm.assertEq(epoch.retries, 0);
        vm.assertEq(epoch.endTime, block.timestamp);
        vm.assertEq(epoch.epochLength, EPOCH_LENGTH);
        vm.assertEq(epoch.timeout, TIMEOUT);
        vm.assertEq(uint256(staking.state()), uint256(IStaking.State.Active));
        vm.assertEq(staking.lockedAt(), 0);
        vm.assertEq(staking.token(), address(token));
        vm.assertEq(staking.minStake(), MIN_STAKE);
        vm.assertEq(staking.minNodes(), MIN_NODES);
        vm.assertEq(staking.maxNodes(), MAX_NODES);
        vm.assertEq(staking.joinedNodes().length, 0);
        vm.assertEq(staking.nextSet().length, 0);
        vm.assertEq(staking.quorum(0), type(uint256).max);
        (,, IStaking.Validator[] memory validators) = staking.getActiveUnkickedValidatorStructsAndCounts();
        vm.assertEq(validators.length, 0);
    }

    // ---- setKeyRegistry

    function test_RevertWhen_LinkingAsStranger() external {
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNotDeployer.selector, staker(0)));
        staking.setKeyRegistry(address(registry));
    }

    function test_RevertGiven_RegistryLinked() external {
        vm.expectRevert(IStaking.StakingKeyRegistryAlreadySet.selector);
        staking.setKeyRegistry(address(registry));
    }

    function test_RevertWhen_RegistryIsNoContract() external {
        Staking fresh = new Staking(address(token), config());
        expectRevert(abi.encodeWithSelector(IStaking.StakingKeyRegistryInvalid.selector, address(1)));
        fresh.setKeyRegistry(address(1));
    }

    function test_RevertWhen_RegistryServesAnotherStaking() external {
        Staking fresh = new Staking(address(token), config());
        expectRevert(abi.encodeWithSelector(IStaking.StakingKeyRegistryInvalid.selector, address(registry)));
        fresh.setKeyRegistry(address(registry));
    }

    function test_LinksRegistry() external {
        Staking fresh = new Staking(address(token), config());
        address linked = deploy("KeyRegistry", abi.encode(address(fresh), address(comb)));
        vm.expectEmit();
        emit IStaking.KeyRegistrySet(linked);
        fresh.setKeyRegistry(linked);
        vm.assertEq(fresh.keyRegistry(), linked);
    }

    // ---- stakeAndJoin

    function expectJoinRevert(IStaking.Registration memory r, bytes memory revertData) private {
        fund(0);
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), r);
        vm.prank(staker(0));
        expectRevert(revertData);
        staking.stakeAndJoin(MIN_STAKE, r, signature);
    }

    function test_RevertGiven_GenesisOver() external {
        genesis(4);
        expectJoinRevert(registration(9), abi.encodeWithSelector(IStaking.StakingGenesisOver.selector, 1));
    }

    function test_RevertGiven_JoiningWhileLocked() external {
        joinAndLock(4);
        expectJoinRevert(registration(9), wrongState(IStaking.State.Active, IStaking.State.NextValidatorSetLocked));
    }

    function testFuzz_RevertWhen_StakeTooSmall(uint256 amount) external {
        amount = bound(amount, 0, MIN_STAKE - 1);
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), registration(0));
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingAmountTooSmall.selector, amount, MIN_STAKE));
        staking.stakeAndJoin(amount, registration(0), signature);
    }

    function test_RevertGiven_StakerJoined() external {
        join(0);
        expectJoinRevert(registration(9), abi.encodeWithSelector(IStaking.StakingAlreadyJoined.selector, staker(0)));
    }

    function test_RevertGiven_MaxNodesJoined() external {
        for (uint256 i = 1; i <= MAX_NODES; ++i) {
            join(i);
        }
        expectJoinRevert(registration(0), abi.encodeWithSelector(IStaking.StakingTooManyNodes.selector, MAX_NODES));
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_RegistrationHasZero(uint256 field) external {
        IStaking.Registration memory r = registration(0);
        field = bound(field, 0, 5);
        if (field == 0) r.nodeAddress = address(0);
        if (field == 1) r.ipv4 = 0;
        if (field == 2) r.port = 0;
        if (field == 3) r.p2pPort = 0;
        if (field == 4) r.peerKey = 0;
        if (field == 5) r.encryptionKey = 0;
        expectJoinRevert(r, abi.encodeWithSelector(IStaking.StakingRegistrationInvalid.selector));
    }

    function test_RevertGiven_NodeAddressTaken() external {
        join(1);
        IStaking.Registration memory r = registration(0);
        r.nodeAddress = node(1);
        expectJoinRevert(r, abi.encodeWithSelector(IStaking.StakingNodeTaken.selector, node(1)));
    }

    /// Either key, taken in either role.
    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertGiven_KeyTaken(bool first, bool second) external {
        join(1);
        IStaking.Registration memory r = registration(0);
        bytes32 taken = first ? registration(1).peerKey : registration(1).encryptionKey;
        if (second) r.peerKey = taken;
        else r.encryptionKey = taken;
        expectJoinRevert(r, abi.encodeWithSelector(IStaking.StakingKeyTaken.selector, taken));
    }

    function test_RevertWhen_OneKeyInTwoRoles() external {
        IStaking.Registration memory r = registration(0);
        r.encryptionKey = r.peerKey;
        expectJoinRevert(r, abi.encodeWithSelector(IStaking.StakingKeyTaken.selector, r.peerKey));
    }

    /// A signature over anything else than exactly this registration by this staker is refused.
    /// forge-config: default.fuzz.runs = 50
    function testFuzz_RevertWhen_NodeSignedAnotherRegistration(uint256 field) external {
        IStaking.Registration memory r = registration(0);
        address staker_ = staker(0);
        field = bound(field, 0, 5);
        if (field == 0) staker_ = staker(1);
        if (field == 1) r.ipv4++;
        if (field == 2) r.port++;
        if (field == 3) r.p2pPort++;
        if (field == 4) r.peerKey = keccak256("other");
        if (field == 5) r.encryptionKey = keccak256("other");
        bytes memory signature = signRegistration(nodeSecret(0), staker_, r);
        expectSignatureRevert(signature);
    }

    /// @dev A signature over another digest still recovers some address, which the error names.
    function expectSignatureRevert(bytes memory signature) private {
        (bytes32 r, bytes32 s, uint8 v) = split(signature);
        address signer = ecrecover(registrationDigest(staker(0), registration(0)), v, r, s);
        fund(0);
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeSignatureInvalid.selector, signer, node(0)));
        staking.stakeAndJoin(MIN_STAKE, registration(0), signature);
    }

    function split(bytes memory signature) private pure returns (bytes32 r, bytes32 s, uint8 v) {
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
    }

    function test_RevertWhen_AnotherKeySigned() external {
        bytes memory signature = signRegistration(nodeSecret(1), staker(0), registration(0));
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeSignatureInvalid.selector, node(1), node(0)));
        staking.stakeAndJoin(MIN_STAKE, registration(0), signature);
    }

    function test_RevertWhen_SignatureIsMalformed() external {
        vm.prank(staker(0));
        expectRevert(abi.encodeWithSelector(IStaking.StakingNodeSignatureInvalid.selector, address(0), node(0)));
        staking.stakeAndJoin(MIN_STAKE, registration(0), hex"00");
    }

    function test_RevertWhen_SignatureIsForAnotherChain() external {
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), registration(0));
        vm.chainId(99);
        expectSignatureRevert(signature);
    }

    function test_RevertGiven_NoAllowance() external {
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), registration(0));
        vm.prank(staker(0));
        expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(staking), 0, MIN_STAKE)
        );
        staking.stakeAndJoin(MIN_STAKE, registration(0), signature);
    }

    function test_Joins() external {
        fund(0);
        IStaking.Registration memory r = registration(0);
        bytes memory signature = signRegistration(nodeSecret(0), staker(0), r);
        vm.expectEmit();
        emit IStaking.Staked(staker(0), MIN_STAKE);
        vm.expectEmit();
        emit IStaking.NodeJoined(staker(0), r.nodeAddress, r.ipv4, r.port, r.p2pPort, r.peerKey, r.encryptionKey);
        vm.prank(staker(0));
        staking.stakeAndJoin(MIN_STAKE, r, signature);

        vm.assertEq(token.balanceOf(address(staking)), MIN_STAKE);
        IStaking.Node[] memory nodes = staking.joinedNodes();
        vm.assertEq(nodes.length, 1);
        vm.assertEq(
            keccak256(abi.encode(nodes[0])),
            keccak256(
                abi.encode(staker(0), r.nodeAddress, r.ipv4, r.port, r.p2pPort, r.peerKey, r.encryptionKey, MIN_STAKE)
            )
        );
        vm.assertEq(staking.stakerOf(node(0)), staker(0));
        vm.assertEq(staking.stakerOf(node(1)), address(0));
        (bool member,) = staking.memberIndex(1, node(0));
        vm.assertFalse(member); // joined, and in no set yet
    }

    function wrongState(IStaking.State expected, IStaking.State actual) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStaking.StakingWrongState.selector, expected, actual);
    }
}
