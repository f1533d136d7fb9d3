// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICurveComb} from "../src/interfaces/ICurveComb.sol";
import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Receipts} from "../src/lib/Receipts.sol";
import {Network} from "./base/Network.sol";

/// @title SharedVectorsTest: Go and Solidity say the same of the same inputs.
/// @dev tools/vectors writes the cases: 32 fixed ones in testdata, and 1,000 new ones in cache/ when scripts/test runs.
contract SharedVectorsTest is Network {
    struct Case {
        uint256 rootX;
        uint256 rootY;
        bytes32 keyId;
        uint64 chainId;
        address where;
        address account;
        uint32 serial;
        string cid;
        bytes32 a;
        bytes32 b;
        bytes32 c;
        uint32[3] n;
        uint256 tweak;
        uint256 x;
        uint256 y;
        address derived;
        bytes32 pkpKeyId;
        bytes32 actionKeyId;
        bytes32 requestId;
        bytes32 rootKeysHash;
        bytes32 registration;
        bytes32 replacement;
        bytes32 kick;
        bytes32 claim;
        bytes32 actionResult;
        bytes32 receiptPart;
    }

    /// The contracts that check signatures.
    struct Code {
        bytes staking;
        bytes nft;
        bytes coordinator;
    }

    function test_FixedCases() external {
        vm.assertEq(_check("testdata/vectors.hex"), 32);
    }

    /// @dev Without scripts/test there are none; the fixed cases are always checked.
    function test_FreshCases() external {
        if (vm.exists("cache/vectors.hex")) vm.assertEq(_check("cache/vectors.hex"), 1000);
        else vm.assertEq(_check("testdata/vectors.hex"), 32);
    }

    function _check(string memory file) private returns (uint256 count) {
        (uint64 seed, Case[] memory cases) = abi.decode(vm.parseBytes(vm.readFile(file)), (uint64, Case[]));
        vm.assertTrue(seed != 0);
        Code memory code = Code(_codeOf(address(staking)), _codeOf(address(nft)), _codeOf(address(coordinator)));
        for (uint256 i; i < cases.length; ++i) {
            _checkKeys(cases[i]);
            _checkIds(cases[i]);
            _checkDigests(cases[i], code);
            _checkReceipt(cases[i]);
        }
        return cases.length;
    }

    function _checkKeys(Case memory k) private view {
        vm.assertEq(registry.tweak(k.keyId), k.tweak);
        vm.assertEq(HdKey.addressOf(k.rootX, k.rootY, k.tweak), k.derived);
        vm.assertEq(HdKey.addressOfKey(k.x, k.y), k.derived);
        (uint256 x, uint256 y) = ICurveComb(address(comb)).addMultiple(k.tweak, k.rootX, k.rootY);
        vm.assertEq(x, k.x);
        vm.assertEq(y, k.y);
    }

    function _checkIds(Case memory k) private view {
        vm.assertEq(
            keccak256(abi.encode("conclave/key/pkp", uint256(k.chainId), k.where, uint256(k.serial))), k.pkpKeyId
        );
        vm.assertEq(registry.actionKeyId(k.cid), k.actionKeyId);
        vm.assertEq(
            keccak256(abi.encode(uint256(k.chainId), k.where, uint256(k.serial), k.a, k.b, k.account)), k.requestId
        );
        IKeyRegistry.RootKeys memory keys =
            IKeyRegistry.RootKeys(bytes32(k.rootX), bytes32(k.rootY), k.keyId, [k.a, k.b, k.c, k.keyId]);
        vm.assertEq(keccak256(abi.encode(keys)), k.rootKeysHash);
    }

    /// @dev The contracts' own code, put at the case's address on the case's chain: both are part of every digest.
    function _checkDigests(Case memory k, Code memory code) private {
        vm.chainId(k.chainId);
        vm.etch(k.where, code.staking);
        IStaking at = IStaking(k.where);
        vm.assertEq(
            at.registrationDigest(
                k.account, IStaking.Registration(address(0), k.n[0], uint16(k.n[1]), uint16(k.n[0]), k.a, k.b)
            ),
            k.registration
        );
        vm.assertEq(at.replacementDigest(k.account, k.n[0], k.derived), k.replacement);
        IStakingKicks.Reason reason = IStakingKicks.Reason(k.n[2]);
        vm.assertEq(at.kickDigest(IStakingKicks.Kick(k.n[0], k.n[1], k.serial, reason, k.a)), k.kick);

        vm.etch(k.where, code.nft);
        vm.assertEq(IPKPNFT(k.where).claimDigest(k.keyId, k.account, uint256(k.a), k.n[0]), k.claim);

        vm.etch(k.where, code.coordinator);
        (bool ok, bytes memory digest) =
            k.where.call(abi.encodeCall(coordinator.actionResultDigest, (k.keyId, k.a, k.b, k.c)));
        vm.assertTrue(ok);
        vm.assertEq(bytes32(digest), k.actionResult);
        vm.etch(k.where, "");
        vm.chainId(31337);
    }

    function _checkReceipt(Case memory k) private pure {
        Receipts.Receipt memory receipt = Receipts.Receipt({
            kind: uint8(k.n[2]),
            requestId: k.keyId,
            keyId: k.a,
            digest: k.b,
            cid: k.cid,
            epochNumber: k.n[0],
            committee: abi.encodePacked(k.c),
            outcome: k.c
        });
        vm.assertEq(Receipts.digest(k.chainId, k.where, receipt, k.serial, k.a), k.receiptPart);
    }

    /// @dev The code that a proxy runs (ERC-1967).
    function _codeOf(address proxy) private view returns (bytes memory) {
        bytes32 slot = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
        return address(uint160(uint256(vm.load(proxy, slot)))).code;
    }
}
