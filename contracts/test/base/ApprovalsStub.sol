// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title ApprovalsStub: who approves in which epoch. Epoch e has the four nodes e - 1 to e + 2, and needs three.
/// @dev Runs in the place of two functions of Staking (vm.mockFunction), so it keeps all in its code.
contract ApprovalsStub {
    uint256 private constant SET = 4;
    uint256 private constant QUORUM = 3;

    address private immutable N0;
    address private immutable N1;
    address private immutable N2;
    address private immutable N3;
    address private immutable N4;
    address private immutable N5;

    error ApprovalsTooFew(uint256 epochNumber, uint256 approvals);
    error ApprovalsNotAscending(address signer);
    error ApprovalsNotMember(address signer);

    constructor(address[6] memory nodes) {
        (N0, N1, N2, N3, N4, N5) = (nodes[0], nodes[1], nodes[2], nodes[3], nodes[4], nodes[5]);
    }

    function checkApprovals(uint256 epochNumber, bytes32 digest, bytes[] calldata signatures) external view {
        if (signatures.length < QUORUM) revert ApprovalsTooFew(epochNumber, signatures.length);
        address last;
        for (uint256 i; i < signatures.length; ++i) {
            address signer = ECDSA.recover(digest, signatures[i]);
            if (signer <= last) revert ApprovalsNotAscending(signer);
            (bool member,) = memberIndex(epochNumber, signer);
            if (!member) revert ApprovalsNotMember(signer);
            last = signer;
        }
    }

    function memberIndex(uint256 epochNumber, address node) public view returns (bool member, uint256 index) {
        address[6] memory nodes = [N0, N1, N2, N3, N4, N5];
        for (uint256 i; i < SET && epochNumber != 0 && epochNumber < 4; ++i) {
            if (nodes[epochNumber - 1 + i] == node) return (true, i);
        }
    }
}
