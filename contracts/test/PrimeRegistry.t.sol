// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PrimeRegistry} from "../src/examples/PrimeRegistry.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Requests} from "./base/Requests.sol";

contract PrimeRegistryTest is Requests {
    PrimeRegistry private primes;

    function setUp() public override {
        super.setUp();
        primes = new PrimeRegistry(registry, CID);
    }

    // ---- constructor

    function test_KnowsTheActionsIdentity() external view {
        vm.assertEq(primes.IDENTITY(), vm.addr(derivedSecret(registry.actionKeyId(CID))));
        vm.assertEq(primes.cid(), CID);
    }

    function test_RevertWhen_NoCid() external {
        expectRevert(abi.encodeWithSelector(PrimeRegistry.PrimeRegistryCidInvalid.selector, "no cid"));
        new PrimeRegistry(registry, "no cid");
    }

    // ---- record

    function testFuzz_RecordsWhatTheActionSays(uint256 number, address by) external {
        (bytes32 r, bytes32 s, uint8 v) = say(CID, primes.digest(number));
        vm.expectEmit();
        emit PrimeRegistry.PrimeRecorded(number, by);
        vm.prank(by);
        primes.record(number, r, s, v);
        vm.assertTrue(primes.isPrime(number));
    }

    function testFuzz_RevertWhen_NotSaid(uint256 number, uint256 other) external {
        vm.assume(other != number);
        (bytes32 r, bytes32 s, uint8 v) = say(CID, primes.digest(number));
        bytes memory no = abi.encodeWithSelector(PrimeRegistry.PrimeRegistryNotSaid.selector, number);
        expectRevert(abi.encodeWithSelector(PrimeRegistry.PrimeRegistryNotSaid.selector, other));
        primes.record(other, r, s, v);
        expectRevert(no);
        primes.record(number, r, bytes32(HdKey.N - uint256(s)), v == 27 ? 28 : 27);
        (r, s, v) = say("AnotherAction", primes.digest(number));
        expectRevert(no);
        primes.record(number, r, s, v);
        vm.assertFalse(primes.isPrime(number));
    }

    function test_RevertWhen_SaidToAnotherContractOrChain() external {
        (bytes32 r, bytes32 s, uint8 v) = say(CID, primes.digest(7));
        PrimeRegistry elsewhere = new PrimeRegistry(registry, CID);
        bytes memory no = abi.encodeWithSelector(PrimeRegistry.PrimeRegistryNotSaid.selector, 7);
        expectRevert(no);
        elsewhere.record(7, r, s, v);
        vm.chainId(block.chainid + 1);
        expectRevert(no);
        primes.record(7, r, s, v);
    }

    function say(string memory cid, bytes32 digest) private view returns (bytes32 r, bytes32 s, uint8 v) {
        (v, r, s) = vm.sign(derivedSecret(keccak256(bytes(string.concat("lit_action_", cid)))), digest);
    }
}
