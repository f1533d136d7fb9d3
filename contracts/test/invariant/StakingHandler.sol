// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "../base/StakingNetwork.sol";

/// @title StakingHandler: what a campaign does to Staking, and what it remembers of it.
/// @dev Ten stakers. Their nodes' keys change, so keys are looked up by staker. What an action finds wrong is kept in
/// `broken`: a revert would be forgotten.
abstract contract StakingHandler is StakingNetwork {
    uint256 internal constant ACTORS = 10;
    bytes32 internal constant SHARING = keccak256("sharing");

    /// First thing that was found wrong; 0: nothing.
    string internal broken;

    mapping(uint256 actor => uint256 secret) internal secretOf;
    uint256 internal secrets;
    uint256[] internal deadSecrets;
    bool internal restoring;
    /// By epoch to come and attempt.
    mapping(uint256 epochNumber => mapping(uint256 attempt => mapping(uint256 nodeId => bytes32 hash))) internal said;
    /// By current epoch and attempt.
    mapping(
        uint256 epochNumber => mapping(uint256 attempt => mapping(uint256 target => mapping(uint256 nodeId => bool)))
    ) internal voted;
    mapping(uint256 epochNumber => bytes32 idsHash) internal setHash;
    mapping(IStaking.State from => mapping(IStaking.State to => bool)) internal legal;

    function setUp() public virtual override {
        super.setUp();
        IStaking.State[6] memory s = [
            IStaking.State.Active,
            IStaking.State.NextValidatorSetLocked,
            IStaking.State.ReadyForNextEpoch,
            IStaking.State.Unlocked,
            IStaking.State.Paused,
            IStaking.State.Restore
        ];
        legal[s[0]][s[1]] = true; // lock
        legal[s[3]][s[1]] = true; // lock
        legal[s[1]][s[2]] = true; // the last signal
        legal[s[5]][s[2]] = true; // the last signal
        legal[s[2]][s[0]] = true; // advance
        legal[s[1]][s[3]] = true; // unlock, kick
        legal[s[2]][s[3]] = true; // kick
        legal[s[4]][s[0]] = true; // unpause
        legal[s[4]][s[3]] = true; // unpause
        legal[s[4]][s[5]] = true; // restore
        for (uint256 i; i < 6; ++i) {
            if (i != 4) legal[s[i]][s[4]] = true; // pause
            legal[s[i]][s[i]] = true;
        }
        for (uint256 i; i < ACTORS; ++i) {
            secretOf[i] = nodeSecret(i);
        }
        bytes4[] memory actions = new bytes4[](23);
        actions[0] = this.doBond.selector;
        actions[1] = this.doUnstake.selector;
        actions[2] = this.doWithdraw.selector;
        actions[3] = this.doJoin.selector;
        actions[4] = this.doLeave.selector;
        actions[5] = this.doReplaceKey.selector;
        actions[6] = this.doRegister.selector;
        actions[7] = this.doLock.selector;
        actions[8] = this.doSignal.selector;
        actions[9] = this.doSignalAll.selector;
        actions[10] = this.doAdvance.selector;
        actions[11] = this.doUnlock.selector;
        actions[12] = this.doVote.selector;
        actions[13] = this.doKick.selector;
        actions[14] = this.doPause.selector;
        actions[15] = this.doUnpause.selector;
        actions[16] = this.doRestore.selector;
        actions[17] = this.doCollect.selector;
        actions[18] = this.doWait.selector;
        actions[19] = this.doActAsDeadKey.selector;
        actions[20] = this.doApprove.selector;
        actions[21] = this.doEpoch.selector; // twice, or few epochs would begin
        actions[22] = this.doEpoch.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), actions));
    }

    /// @dev Each action moves the state along one edge at most.
    modifier tracked() {
        IStaking.State before = staking.state();
        _;
        check(legal[before][staking.state()], "state");
        if (staking.state() == IStaking.State.Active || staking.state() == IStaking.State.Paused) restoring = false;
    }

    function check(bool condition, string memory what) internal {
        if (!condition && bytes(broken).length == 0) broken = what;
    }

    function keyOf(uint256 actor) internal view returns (address) {
        return vm.addr(secretOf[actor]);
    }

    // ---- bonds

    function doBond(uint256 actor, uint256 amount) external tracked {
        bond(actor % ACTORS, bound(amount, 1, 2 * MIN_STAKE));
    }

    function doUnstake(uint256 actor, uint256 amount) external tracked {
        vm.prank(staker(actor % ACTORS));
        try staking.requestUnstake(bound(amount, 1, 2 * MIN_STAKE)) {} catch {}
    }

    function doWithdraw(uint256 actor) external tracked {
        vm.prank(staker(actor % ACTORS));
        try staking.withdraw() {} catch {}
    }

    function doCollect() external tracked {
        try staking.collectSlashed() {} catch {}
    }

    // ---- nodes

    function doJoin(uint256 actor) external tracked {
        actor %= ACTORS;
        if (staking.currentNodeOf(staker(actor)) == 0) register(actor);
        vm.prank(staker(actor));
        try staking.requestToJoin() {} catch {}
    }

    function doLeave(uint256 actor) external tracked {
        vm.prank(staker(actor % ACTORS));
        try staking.requestToLeave() {} catch {}
    }

    /// @dev A new record, where that is allowed: new keys, new id. The old record's address stays with its epochs.
    function doRegister(uint256 actor) external tracked {
        register(actor % ACTORS);
    }

    function register(uint256 actor) private {
        uint256 secret = uint256(keccak256(abi.encode("secret", ++secrets))) >> 1;
        IStaking.Registration memory r = registration(1000 + secrets);
        r.nodeAddress = vm.addr(secret);
        bytes memory signature = signRegistration(secret, staker(actor), r);
        vm.prank(staker(actor));
        try staking.register(r, signature) {
            secretOf[actor] = secret;
        } catch {}
    }

    function doReplaceKey(uint256 actor) external tracked {
        actor %= ACTORS;
        uint256 nodeId = staking.currentNodeOf(staker(actor));
        if (nodeId == 0) return;
        uint256 secret = uint256(keccak256(abi.encode("secret", ++secrets))) >> 1;
        bytes memory signature = sign(secret, replacementDigest(staker(actor), nodeId, vm.addr(secret)));
        vm.prank(staker(actor));
        staking.replaceNodeAddress(vm.addr(secret), signature);
        deadSecrets.push(secretOf[actor]);
        secretOf[actor] = secret;
    }

    // ---- epochs

    function doLock(bool wait) external tracked {
        if (wait && block.timestamp < staking.epoch().endTime) vm.warp(staking.epoch().endTime);
        try staking.lockValidatorsForNextEpoch() {} catch {}
    }

    function doSignal(uint256 actor, uint256 dissent) external tracked {
        signal(actor % ACTORS, dissent % 8 == 0 ? keccak256("other") : SHARING);
    }

    /// @dev Everybody, but for one in some calls; at genesis everybody agrees on keys first.
    function doSignalAll(uint256 skip) external {
        IStaking.Epoch memory e = staking.epoch();
        if (e.number == 0 && staking.state() == IStaking.State.NextValidatorSetLocked) agree(e.retries);
        for (uint256 i; i < ACTORS; ++i) {
            if (i != skip % (2 * ACTORS)) this.doSignalFor(i);
        }
    }

    /// @dev No action of its own: an edge of the state graph per call.
    function doSignalFor(uint256 actor) external tracked {
        signal(actor, SHARING);
    }

    function signal(uint256 actor, bytes32 hash) private {
        IStaking.Epoch memory e = staking.epoch();
        uint256 nodeId = staking.nodeIdOf(keyOf(actor));
        vm.prank(keyOf(actor));
        try staking.signalReadyForNextEpoch(e.number + 1, e.retries, hash) {
            check(said[e.number + 1][e.retries][nodeId] == 0, "signalled twice");
            said[e.number + 1][e.retries][nodeId] = hash;
        } catch {}
    }

    function agree(uint256 attempt) private {
        for (uint256 i; i < ACTORS; ++i) {
            vm.prank(keyOf(i));
            try registry.commitDeals(1, attempt, dealsHash(i, attempt)) {} catch {}
        }
        for (uint256 i; i < ACTORS; ++i) {
            vm.prank(keyOf(i));
            try registry.voteRootKeys(1, attempt, rootKeys()) {} catch {}
        }
    }

    function doAdvance() external tracked {
        uint256 number = staking.epoch().number;
        try staking.advanceEpoch() {
            check(staking.epoch().number == number + 1, "epoch number");
            setHash[number + 1] = keccak256(abi.encode(staking.setIdsOf(number + 1)));
        } catch {}
    }

    /// @dev What a healthy network does.
    function doEpoch(uint256 skip) external {
        this.doLock(true);
        this.doSignalAll(skip);
        this.doAdvance();
    }

    function doUnlock(bool wait) external tracked {
        if (wait) vm.warp(block.timestamp + TIMEOUT);
        try staking.unlockValidatorsForNextEpoch() {} catch {}
    }

    function doWait(uint256 time) external tracked {
        vm.warp(block.timestamp + bound(time, 1, UNSTAKE_DELAY));
    }

    // ---- governance

    /// @dev Rarely: most campaigns would stand still otherwise.
    function doPause(uint256 chance) external tracked {
        if (chance % 4 != 0) return;
        vm.prank(GUARDIAN);
        try staking.pause() {} catch {}
    }

    function doUnpause() external tracked {
        vm.prank(governor);
        try staking.unpause() {} catch {}
    }

    /// @dev Begins Restore, or locks as many candidates as it may.
    function doRestore() external tracked {
        vm.prank(governor);
        try staking.restore() {
            restoring = true;
        } catch {}
        IStaking.Node[] memory candidates = staking.joinedNodes();
        uint256[] memory ids = new uint256[](candidates.length < MAX_NODES ? candidates.length : MAX_NODES);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = candidates[candidates.length - ids.length + i].id;
        }
        vm.prank(governor);
        try staking.lockForRestore(ids) {} catch {}
    }

    // ---- votes

    function doVote(uint256 voter, uint256 target, uint256 reason) external tracked {
        vote(voter % ACTORS, staking.currentNodeOf(staker(target % ACTORS)), reason % 7);
    }

    /// @dev All who can vote for one reason, one after the other, until the node is kicked.
    function doKick(uint256 target, uint256 reason) external {
        uint256 nodeId = staking.currentNodeOf(staker(target % ACTORS));
        for (uint256 i; i < ACTORS; ++i) {
            this.doVoteFor(i, nodeId, bound(reason, 1, 5)); // 6 bans: too few would be left to play with
        }
    }

    function doVoteFor(uint256 voter, uint256 nodeId, uint256 reason) external tracked {
        vote(voter, nodeId, reason);
    }

    function vote(uint256 voter, uint256 nodeId, uint256 reason) private {
        IStaking.Epoch memory e = staking.epoch();
        uint256 voterId = staking.nodeIdOf(keyOf(voter));
        vm.prank(keyOf(voter));
        try staking.voteToKick(nodeId, IStakingKicks.Reason(reason), EVIDENCE) {
            check(!voted[e.number][e.retries][nodeId][voterId], "voted twice");
            voted[e.number][e.retries][nodeId][voterId] = true;
        } catch {}
    }

    /// @dev A random part of all keys, live and dead, signs. What comes out must be what counting by hand gives.
    function doApprove(uint256 who, bool previous) external tracked {
        uint256 number = staking.epoch().number;
        if (number == 0 || staking.state() == IStaking.State.Paused || restoring) return;
        if (previous && number > 1) --number;
        uint256 n = ACTORS + (deadSecrets.length < 4 ? deadSecrets.length : 4);
        uint256[] memory chosen = new uint256[](n);
        uint256 count;
        uint256 good;
        for (uint256 i; i < n; ++i) {
            // one in 32 of the dead, three in four of the living
            if (i < ACTORS ? who >> (5 * i) & 3 == 0 : who >> (5 * i) & 31 != 0) continue;
            uint256 secret = i < ACTORS ? secretOf[i] : deadSecrets[deadSecrets.length - 1 - (i - ACTORS)];
            bool counts = i < ACTORS && speaks(number, staker(i), vm.addr(secret));
            // mostly only those who may, or nothing would ever be accepted
            if (!counts && who >> 250 != 0) continue;
            chosen[count++] = secret;
            if (counts) ++good;
        }
        assembly ("memory-safe") {
            mstore(chosen, count)
        }
        bytes32 digest = keccak256(abi.encode(who));
        bool expected = good == count && count >= staking.quorum(number);
        try staking.checkApprovals(number, digest, approvalsBy(digest, chosen)) {
            check(expected, "approved");
        } catch {
            check(!expected, "refused");
        }
    }

    /// @dev A member of that epoch's set that was not kicked in it or since.
    function speaks(uint256 epochNumber, address staker_, address key) private view returns (bool) {
        (,,,, uint256 jailedUntil,) = staking.stakeOf(staker_);
        return isMember(epochNumber, key) && jailedUntil != type(uint256).max;
    }

    /// @dev Everything that a node can do.
    function doActAsDeadKey(uint256 which, uint256 target) external tracked {
        if (deadSecrets.length == 0) return;
        address dead = vm.addr(deadSecrets[which % deadSecrets.length]);
        IStaking.Epoch memory e = staking.epoch();
        uint256 nodeId = staking.currentNodeOf(staker(target % ACTORS));
        vm.startPrank(dead);
        try staking.voteToKick(nodeId, IStakingKicks.Reason.Unresponsive, EVIDENCE) {
            check(false, "dead key voted");
        } catch {}
        try staking.signalReadyForNextEpoch(e.number + 1, e.retries, SHARING) {
            check(false, "dead key signalled");
        } catch {}
        try staking.reportVersion(1) {
            check(false, "dead key reported");
        } catch {}
        try registry.commitDeals(e.number + 1, e.retries, EVIDENCE) {
            check(false, "dead key committed");
        } catch {}
        vm.stopPrank();
    }
}
