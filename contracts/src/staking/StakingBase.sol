// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/utils/EIP712.sol";

import {IStaking} from "../interfaces/IStaking.sol";
import {StakingStorage} from "./StakingStorage.sol";

/// @title StakingBase: what all layers of Staking stand on: links, storage, and the rules that more than one needs.
/// @dev Staking is two contracts of code over one storage, because one would be larger than Ethereum allows:
///
///     StakingBase <- StakingSets <- StakingRules <- StakingBonds <- StakingNodes <- StakingEpochs <- Staking
///                                                <- StakingKicks      <- StakingAnnex, to which Staking delegates
///                                <- StakingLocks, StakingGovernance, StakingViews <- StakingAnnex
abstract contract StakingBase is EIP712 {
    address internal immutable TOKEN;
    address internal immutable KEY_REGISTRY;

    constructor(address token_, address keyRegistry_) {
        if (token_.code.length == 0) revert IStaking.StakingLinkInvalid(token_);
        // The registry stands later: it names this contract and checks in its initialisation that this one names it.
        if (keyRegistry_ == address(0)) revert IStaking.StakingLinkInvalid(keyRegistry_);
        TOKEN = token_;
        KEY_REGISTRY = keyRegistry_;
    }

    function _s() internal pure returns (StakingStorage.Layout storage) {
        return StakingStorage.layout();
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Conclave Staking", "1");
    }

    function _setState(IStaking.State newState) internal {
        _s().clock.state = newState;
        emit IStaking.StateChanged(newState);
    }

    /// @dev An attempt's set is fixed once it is locked: nobody joins or leaves under it.
    function _requireNothingLocked() internal view {
        StakingStorage.Clock storage clock = _s().clock;
        if (clock.nextSet != 0) revert IStaking.StakingWrongState(clock.state);
    }

    /// @dev Ends the attempt under way; the caller sets the state.
    function _giveUp() internal {
        StakingStorage.Clock storage clock = _s().clock;
        uint256 attempt = clock.retries++;
        clock.nextSet = 0;
        emit IStaking.NextValidatorSetUnlocked(uint256(clock.number) + 1, attempt);
    }

    /// @dev floor(2n/3)+1, and never 0.
    function _quorumOf(uint256 n) internal pure returns (uint256) {
        return n == 0 ? type(uint256).max : 2 * n / 3 + 1;
    }

    /// @dev The node whose address is `account` now. An address that was replaced is nobody's.
    function _liveId(address account) internal view returns (uint256 nodeId) {
        nodeId = _s().idOf[account];
        if (_s().nodes[nodeId].nodeAddress != account) return 0;
    }

    function _isFit(StakingStorage.NodeRecord storage node) internal view returns (bool) {
        IStaking.Config storage c = _s().config;
        uint256 version = node.version;
        return _s().stakers[node.staker].bonded >= c.minStake && version >= c.minVersion && version <= c.maxVersion;
    }
}
