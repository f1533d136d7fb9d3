// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../interfaces/IStaking.sol";

/// @title StakingStorage: everything that Staking keeps, in its ERC-7201 namespace.
library StakingStorage {
    /// Where the epoch machine stands; one word.
    /// A set id is a running number << 8 | the set's size, so that sizes and quorums cost no further read. 0: no set.
    struct Clock {
        uint40 number;
        uint40 endTime;
        uint40 lockedAt;
        uint32 retries;
        IStaking.State state;
        /// From restore() until the restored set serves, or a pause ends the try.
        bool restoring;
        uint40 currentSet;
        uint40 nextSet;
    }

    struct NodeRecord {
        address staker;
        uint32 ipv4;
        uint16 port;
        uint16 p2pPort;
        /// Place in `candidates`, plus one; 0: no candidate.
        uint32 place;
        address nodeAddress;
        uint64 version;
        bytes32 peerKey;
        bytes32 encryptionKey;
    }

    struct StakerRecord {
        uint128 bonded;
        uint128 unbonding;
        uint40 releaseAt;
        uint40 jailedUntil;
        /// Epoch of the last kick, plus one; 0: never kicked.
        uint40 kickedIn;
        /// As of the last kick.
        uint32 demerits;
        uint32 nodeId;
        bool banned;
    }

    struct EpochRecord {
        uint40 setId;
        bytes32 sharingHash;
        /// Bit i: position i of the set was kicked in this epoch.
        uint256 kicked;
    }

    struct Attempt {
        bytes32 sharingHash;
        uint256 readyNext;
        uint256 readyCurrent;
        bool split;
    }

    /// Bits are positions in the voting set.
    struct Tally {
        uint256 voted;
        mapping(IStaking.Reason reason => uint256 voters) votersFor;
    }

    /// @custom:storage-location erc7201:conclave.storage.Staking
    struct Layout {
        Clock clock;
        uint256 slashed;
        uint32 nodeCount;
        uint32 setCount;
        /// Node ids, in no order.
        uint32[] candidates;
        mapping(uint256 nodeId => NodeRecord) nodes;
        /// Every address that was ever registered, also those that were replaced.
        mapping(address nodeAddress => uint256 nodeId) idOf;
        mapping(address staker => StakerRecord) stakers;
        /// Peer and encryption keys alike: no key may serve twice, not even in two roles.
        mapping(bytes32 key => bool taken) keyTaken;
        /// Eight node ids a word, ascending, the first in the lowest bits.
        mapping(uint256 setId => mapping(uint256 word => uint256 nodeIds)) sets;
        mapping(bytes32 idsHash => uint256 setId) setOfHash;
        mapping(uint256 epochNumber => EpochRecord) epochs;
        mapping(uint256 epochNumber => mapping(uint256 attempt => Attempt)) attempts;
        /// By the current epoch, its attempt and the node in question.
        mapping(uint256 epochNumber => mapping(uint256 attempt => mapping(uint256 nodeId => Tally))) tallies;
        /// The last, so that a later version can add to it.
        IStaking.Config config;
    }

    bytes32 private constant SLOT = 0x6a9d51b400c0051270947425c964106d9a9a356a95a42eab5926fa95fcdb5100;

    function layout() internal pure returns (Layout storage $) {
        assembly ("memory-safe") {
            $.slot := SLOT
        }
    }
}
