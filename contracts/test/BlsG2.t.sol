// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {BlsG2} from "../src/lib/BlsG2.sol";
import {Test} from "./base/Test.sol";

/// @title BlsG2Test: hashing and verifying agree with RFC 9380's vectors, the Lit SDK's signature, another library, and
/// the algebra of the curve.
contract BlsG2Test is Test {
    string private constant VECTORS = "testdata/bls-g2.json";
    uint256 private constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    /// The tag of the other library.
    bytes private constant NUL_DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_";

    // ---- hash

    function test_HashIsThatOfRfc9380() external view {
        string memory json = vm.readFile(VECTORS);
        bytes memory dst = bytes(vm.parseJsonString(json, ".dst"));
        uint256 count;
        for (; vm.keyExistsJson(json, string.concat(".hash[", vm.toString(count), "]")); ++count) {
            string memory key = string.concat(".hash[", vm.toString(count), "]");
            bytes memory message = bytes(vm.parseJsonString(json, string.concat(key, ".message")));
            vm.assertEq(BlsG2.hash(message, dst), vm.parseJsonBytes(json, string.concat(key, ".point")));
        }
        vm.assertEq(count, 5);
    }

    function testFuzz_HashIsThatOfAnotherLibrary(bytes memory message) external view {
        vm.assertEq(BlsG2.hash(message, NUL_DST), abi.encode(BLS.hashToG2(message)));
    }

    function testFuzz_TagsSeparate(bytes memory message) external view {
        vm.assertNotEq(keccak256(BlsG2.hash(message, BlsG2.DST)), keccak256(BlsG2.hash(message, NUL_DST)));
    }

    function test_RevertWhen_TagIsEmptyOrTooLong() external {
        expectRevert(abi.encodeWithSelector(BlsG2.BlsG2DstInvalid.selector, 0));
        this.hash("", "");
        expectRevert(abi.encodeWithSelector(BlsG2.BlsG2DstInvalid.selector, 256));
        this.hash("", new bytes(256));
        vm.assertEq(this.hash("", new bytes(255)).length, 256);
    }

    /// The definition, one step at a time as RFC 9380 writes it.
    function testFuzz_ExpandsByDefinition(bytes memory message, bytes memory dst) external view {
        vm.assume(dst.length != 0 && dst.length < 256);
        bytes32[8] memory uniform = BlsG2.expandMessage(message, dst);
        bytes memory dstPrime = abi.encodePacked(dst, bytes1(uint8(dst.length)));
        bytes32 b0 = sha256(bytes.concat(new bytes(64), message, hex"010000", dstPrime));
        bytes32 b = sha256(bytes.concat(b0, hex"01", dstPrime));
        for (uint256 i; i < 8; ++i) {
            vm.assertEq(uniform[i], b);
            b = sha256(bytes.concat(b0 ^ b, bytes1(uint8(i + 2)), dstPrime));
        }
    }

    // ---- verify

    function test_VerifiesTheLitSdksSignature() external view {
        string memory json = vm.readFile(VECTORS);
        bytes memory identity = bytes(vm.parseJsonString(json, ".lit.identity"));
        bytes memory signature = vm.parseJsonBytes(json, ".lit.signature");
        bytes32[4] memory key = toKey(vm.parseJsonBytes(json, ".lit.publicKey"));
        vm.assertTrue(BlsG2.verify(key, identity, signature));
        vm.assertFalse(BlsG2.verify(key, bytes.concat(identity, "x"), signature));
        // The vector's secret gives the same, by the precompiles of multiplication.
        uint256 secret = vm.parseJsonUint(json, ".lit.secret");
        vm.assertEq(abi.encode(publicKey(secret)), abi.encode(key));
        vm.assertEq(sign(secret, identity), signature);
    }

    function testFuzz_VerifiesWhatTheKeySigned(uint256 secret, bytes memory message) external view {
        secret = bound(secret, 1, ORDER - 1);
        vm.assertTrue(BlsG2.verify(publicKey(secret), message, sign(secret, message)));
    }

    function testFuzz_RefusesAnotherKeyMessageOrSignature(uint256 secret, uint256 other, bytes memory message)
        external
        view
    {
        secret = bound(secret, 1, ORDER - 1);
        other = bound(other, 1, ORDER - 1);
        vm.assume(other != secret);
        vm.assertFalse(BlsG2.verify(publicKey(other), message, sign(secret, message)));
        vm.assertFalse(BlsG2.verify(publicKey(secret), message, sign(other, message)));
        vm.assertFalse(BlsG2.verify(publicKey(secret), bytes.concat(message, "x"), sign(secret, message)));
    }

    /// The other point with the same x, and the same point with a coordinate one prime higher.
    function testFuzz_SignatureIsUnique(uint256 secret) external view {
        secret = bound(secret, 1, ORDER - 1);
        bytes32[4] memory key = publicKey(secret);
        bytes memory signature = sign(secret, "message");
        vm.assertFalse(BlsG2.verify(key, "message", sign(ORDER - secret, "message")));
        vm.assertFalse(BlsG2.verify(key, "message", addPrime(signature)));
    }

    /// A point of the curve outside the group of prime order: not even the sum of it and the right signature passes.
    function test_RefusesAPointOutsideTheGroup() external view {
        bytes memory stray = strayPoint();
        // On the curve, or else the addition of EIP-2537 refused it.
        bytes memory sum = run(0x0d, bytes.concat(sign(5, "message"), stray), 256);
        vm.assertFalse(BlsG2.verify(publicKey(5), "message", stray));
        vm.assertFalse(BlsG2.verify(publicKey(5), "message", sum));
    }

    function test_RefusesInfinity() external view {
        bytes32[4] memory infinity;
        vm.assertFalse(BlsG2.verify(publicKey(1), "message", new bytes(256)));
        vm.assertFalse(BlsG2.verify(infinity, "message", sign(1, "message")));
        vm.assertFalse(BlsG2.verify(infinity, "message", new bytes(256))); // the pairing alone would accept this
    }

    function testFuzz_RefusesAKeyThatIsNoPoint(bytes32[4] memory key) external view {
        vm.assertFalse(BlsG2.verify(key, "message", sign(1, "message")));
    }

    /// The precompile burns what it is given when a point is bad. It is given no more than its price.
    function testFuzz_BadPointCostsNoMore(bytes32[8] memory words) external view {
        bytes32[4] memory key = publicKey(1);
        bytes memory signature = abi.encodePacked(words);
        uint256 left = gasleft();
        vm.assertFalse(BlsG2.verify(key, "message", signature));
        vm.assertLe(left - gasleft(), 180_000);
    }

    function testFuzz_RefusesAnotherLength(uint16 length) external view {
        vm.assume(length != 256);
        bytes memory signature = new bytes(length);
        if (length != 0) signature[0] = 0x01;
        vm.assertFalse(BlsG2.verify(publicKey(1), "message", signature));
    }

    // ---- want of gas, want of precompiles

    /// With whatever gas it runs, a right signature is never called wrong: it is right, or the call reverts.
    function testFuzz_NeverFalseForWantOfGas(uint256 gasLimit) external view {
        bytes32[4] memory key = publicKey(7);
        bytes memory signature = sign(7, "message");
        gasLimit = bound(gasLimit, 5_000, 200_000);
        try this.verify{gas: gasLimit}(key, "message", signature) returns (bool valid) {
            vm.assertTrue(valid);
        } catch {}
    }

    /// The precompile that was starved is named. How much gas starves which depends on how this is compiled: try all.
    function test_RevertWhen_GasIsShort() external view {
        bytes32[4] memory key = publicKey(7);
        bytes memory signature = sign(7, "message");
        bool map;
        bool pairing;
        for (uint256 gasLimit = 20_000; gasLimit < 300_000; gasLimit += 1_000) {
            try this.verify{gas: gasLimit}(key, "message", signature) returns (bool valid) {
                vm.assertTrue(valid);
            } catch (bytes memory reason) {
                bytes32 hashed = keccak256(reason);
                map = map || hashed == keccak256(abi.encodeWithSelector(BlsG2.BlsG2PrecompileFailed.selector, 0x11));
                pairing =
                    pairing || hashed == keccak256(abi.encodeWithSelector(BlsG2.BlsG2PrecompileFailed.selector, 0x0f));
            }
        }
        vm.assertTrue(map && pairing);
    }

    /// A chain without EIP-2537: an account without code takes any call and returns nothing.
    function test_RevertGiven_NoPrecompiles() external {
        bytes32[4] memory key = publicKey(7);
        bytes memory signature = sign(7, "message");
        vm.mockCall(address(0x0f), "", "");
        expectRevert(abi.encodeWithSelector(BlsG2.BlsG2PrecompileFailed.selector, 0x0f));
        this.verify(key, "message", signature);
        vm.mockCall(address(0x11), "", "");
        expectRevert(abi.encodeWithSelector(BlsG2.BlsG2PrecompileFailed.selector, 0x11));
        this.verify(key, "message", signature);
    }

    // ---- helpers

    function hash(bytes memory message, bytes memory dst) external view returns (bytes memory) {
        return BlsG2.hash(message, dst);
    }

    function verify(bytes32[4] memory key, bytes memory message, bytes memory signature) external view returns (bool) {
        return BlsG2.verify(key, message, signature);
    }

    function publicKey(uint256 secret) private view returns (bytes32[4] memory) {
        bytes memory generator = bytes.concat(
            hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb",
            hex"0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1"
        );
        return toKey(run(0x0c, bytes.concat(generator, bytes32(secret)), 128));
    }

    function sign(uint256 secret, bytes memory message) private view returns (bytes memory) {
        return run(0x0e, bytes.concat(BlsG2.hash(message, BlsG2.DST), bytes32(secret)), 256);
    }

    function toKey(bytes memory point) private pure returns (bytes32[4] memory) {
        return abi.decode(point, (bytes32[4]));
    }

    function run(uint256 precompile, bytes memory input, uint256 length) private view returns (bytes memory output) {
        bool ok;
        (ok, output) = address(uint160(precompile)).staticcall(input);
        vm.assertTrue(ok && output.length == length, "precompile refused");
    }

    /// @dev Adds the field's prime to x.c0, which names the same element in another, forbidden, way.
    function addPrime(bytes memory point) private pure returns (bytes memory) {
        uint256[8] memory words = abi.decode(point, (uint256[8]));
        unchecked {
            uint256 low = words[1] + 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
            words[0] += 0x1a0111ea397fe69a4b1ba7b6434bacd7 + (low < words[1] ? 1 : 0);
            words[1] = low;
        }
        return abi.encodePacked(words);
    }

    /// @dev Of the curve, with the least x = (x0, 1) there is: the chance that it is of the group is 2^-250.
    function strayPoint() private pure returns (bytes memory) {
        return hex"00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000017faa6201231304f270b858dad9462089f2a5b83388e4b10773abc1eef6d193b9fce4e8ea2d9d28e3c3a315aa7de14ca0000000000000000000000000000000000cc12449be6ac4e7f367e7242250427c4fb4c39325d3164ad397c1837a90f0ea1a534757df374dd6569345eb41ed76e";
    }
}
