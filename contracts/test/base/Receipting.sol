// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Receipts} from "../../src/lib/Receipts.sol";
import {StakingNetwork} from "./StakingNetwork.sol";

/// @title Receipting: receipts by nodes of the real Staking. Seven nodes, quorum 5.
abstract contract Receipting is StakingNetwork {
    function setUp() public virtual override {
        super.setUp();
        genesis(7);
    }

    function receiptOf(uint256 epochNumber) internal pure returns (Receipts.Receipt memory) {
        return Receipts.Receipt({
            kind: 1,
            requestId: keccak256("request"),
            keyId: keccak256("key"),
            digest: keccak256("digest"),
            cid: "QmAction",
            epochNumber: epochNumber,
            committee: hex"0001020406",
            outcome: keccak256("signature")
        });
    }

    /// @dev By nodes 0..n-1, each at its own block.
    function signed(Receipts.Receipt memory receipt, uint256 n) internal view returns (Receipts.Part[] memory) {
        uint256[] memory secrets = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            secrets[i] = nodeSecret(i);
        }
        return signedBy(receipt, secrets);
    }

    function signedBy(Receipts.Receipt memory receipt, uint256[] memory secrets)
        internal
        view
        returns (Receipts.Part[] memory)
    {
        return signedFor(block.chainid, address(staking), receipt, secrets);
    }

    /// @dev In order of address.
    function signedFor(uint256 chainId, address at, Receipts.Receipt memory receipt, uint256[] memory secrets)
        internal
        pure
        returns (Receipts.Part[] memory parts)
    {
        parts = new Receipts.Part[](secrets.length);
        for (uint256 i; i < secrets.length; ++i) {
            for (uint256 j = i; j > 0 && vm.addr(secrets[j]) < vm.addr(secrets[j - 1]); --j) {
                (secrets[j], secrets[j - 1]) = (secrets[j - 1], secrets[j]);
            }
        }
        for (uint256 i; i < secrets.length; ++i) {
            Receipts.Part memory part = parts[i];
            part.node = vm.addr(secrets[i]);
            part.blockNumber = 100 + i;
            part.blockHash = keccak256(abi.encode(i));
            bytes32 digest = Receipts.digest(chainId, at, receipt, part.blockNumber, part.blockHash);
            (part.v, part.r, part.s) = vm.sign(secrets[i], digest);
        }
    }
}
