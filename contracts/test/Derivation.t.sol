// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CurveComb} from "../src/CurveComb.sol";
import {KeyRegistry} from "../src/KeyRegistry.sol";
import {ICurveComb} from "../src/interfaces/ICurveComb.sol";
import {IKeyRegistry} from "../src/interfaces/IKeyRegistry.sol";
import {CombS8C} from "../src/lib/CombS8C.sol";
import {COMB_TABLE} from "../src/lib/CombTable.sol";
import {HdKey} from "../src/lib/HdKey.sol";
import {Network} from "./base/Network.sol";
import {StakingStub} from "./base/StakingStub.sol";
import {Vm} from "./base/Vm.sol";

/// @title DerivationTest: three ways to a derived key agree: the comb, public key recovery, and forge's own curve
/// arithmetic on the secret key.
contract DerivationTest is Network {
    string private constant VECTORS = "testdata/derivation-secp256k1.json";
    uint256 private constant VECTOR_COUNT = 50;

    StakingStub private stub;

    function setUp() public override {
        comb = CurveComb(deploy("CurveComb", ""));
        stub = new StakingStub();
    }

    // ---- CurveComb

    function test_CombIsCodeTableAndPrime() external view {
        vm.assertEq(address(comb).code, bytes.concat(type(CombS8C).runtimeCode, COMB_TABLE, bytes32(HdKey.P)));
        vm.assertEq(COMB_TABLE.length, 16_384);
        vm.assertEq(keccak256(COMB_TABLE), 0x6e4257c2272c554972b2c576c1469c52785efd1355bdbc6badbeb558bb65e028);
    }

    function testFuzz_RandomScalar(uint256 k0, uint256 h) external {
        check(k0, h);
    }

    function testFuzz_SmallScalar(uint256 k0, uint16 h) external {
        check(k0, h);
    }

    function testFuzz_ScalarJustBelowOrder(uint256 k0, uint16 h) external {
        check(k0, HdKey.N - 1 - h);
    }

    /// Scalars of long runs of equal bits, where a comb's digits are extreme.
    function testFuzz_ScalarOfTwoPowers(uint256 k0, uint8 a, uint8 b, bool negativeA, bool negativeB) external {
        uint256 termA = 2 ** uint256(a) % HdKey.N;
        uint256 termB = 2 ** uint256(b) % HdKey.N;
        check(k0, addmod(negativeA ? HdKey.N - termA : termA, negativeB ? HdKey.N - termB : termB, HdKey.N));
    }

    /// Scalars made of one repeated byte or word, which look up the same entry in many columns.
    function testFuzz_ScalarOfRepeatedWord(uint256 k0, uint32 digit, uint8 width) external {
        uint256 bits = bound(width, 1, 32);
        uint256 h;
        for (uint256 shift; shift < 256; shift += bits) {
            h |= (uint256(digit) & (2 ** bits - 1)) << shift;
        }
        check(k0, h);
    }

    function testFuzz_RevertWhen_ScalarIsZero(uint256 k0) external {
        Vm.Wallet memory root = vm.createWallet(bound(k0, 1, HdKey.N - 1));
        expectCombRevert(0, root);
        // the address is still right: nothing was added
        vm.assertEq(HdKey.addressOf(root.publicKeyX, root.publicKeyY, 0), root.addr);
    }

    function testFuzz_RevertWhen_MultipleIsRootKey(uint256 k0) external {
        k0 = bound(k0, 1, HdKey.N - 1);
        Vm.Wallet memory root = vm.createWallet(k0);
        expectCombRevert(k0, root);
        vm.assertEq(HdKey.addressOf(root.publicKeyX, root.publicKeyY, k0), vm.addr(addmod(k0, k0, HdKey.N)));
    }

    function testFuzz_RevertWhen_SumIsInfinity(uint256 k0) external {
        k0 = bound(k0, 1, HdKey.N - 1);
        Vm.Wallet memory root = vm.createWallet(k0);
        expectCombRevert(HdKey.N - k0, root);
        vm.assertEq(HdKey.addressOf(root.publicKeyX, root.publicKeyY, HdKey.N - k0), address(0));
    }

    // ---- through the registry

    function testFuzz_RegistryDerives(uint256 k0, bytes32 keyId) external {
        k0 = bound(k0, 1, HdKey.N - 1);
        IKeyRegistry derived = registryOf(rootKeysOf(k0));
        uint256 secret = addmod(k0, HdKey.hashToField(keyId), HdKey.N);
        (uint256 x, uint256 y) = derived.derivePublicKey(keyId);
        Vm.Wallet memory key = vm.createWallet(secret);
        vm.assertEq(x, key.publicKeyX);
        vm.assertEq(y, key.publicKeyY);
        vm.assertEq(derived.deriveAddress(keyId), vm.addr(secret));
    }

    /// The root key is chosen so that the key id's multiple is its negative: no such key exists.
    function testFuzz_RevertWhen_DerivedKeyDoesNotExist(bytes32 keyId) external {
        IKeyRegistry derived = registryOf(rootKeysOf(HdKey.N - HdKey.hashToField(keyId)));
        bytes memory revertData = abi.encodeWithSelector(IKeyRegistry.KeyRegistryDerivationFailed.selector, keyId);
        expectRevert(revertData);
        derived.derivePublicKey(keyId);
        expectRevert(revertData);
        derived.deriveAddress(keyId);
    }

    /// Vectors made by another implementation (Go), checked against the SDK's own WebAssembly.
    function test_Vectors() external {
        string memory json = vm.readFile(VECTORS);
        for (uint256 i; i < VECTOR_COUNT; ++i) {
            IKeyRegistry.RootKeys memory keys = rootKeysOf(uint256(word(json, i, "rootSecret")));
            vm.assertEq(keys.secp256k1X, word(json, i, "rootX"));
            vm.assertEq(keys.secp256k1Y, word(json, i, "rootY"));
            IKeyRegistry derived = registryOf(keys);
            bytes32 keyId = word(json, i, "keyId");
            vm.assertEq(bytes32(derived.tweak(keyId)), word(json, i, "h"));
            (uint256 x, uint256 y) = derived.derivePublicKey(keyId);
            vm.assertEq(bytes32(x), word(json, i, "pubX"));
            vm.assertEq(bytes32(y), word(json, i, "pubY"));
            vm.assertEq(keccak256(abi.encodePacked(uint8(4), x, y)), word(json, i, "tokenId"));
            vm.assertEq(derived.deriveAddress(keyId), vm.parseJsonAddress(json, path(i, "address")));
        }
        vm.assertFalse(vm.keyExistsJson(json, path(VECTOR_COUNT, "keyId")));
    }

    /// Compressed root keys, as the SDK is given them; the vectors have both parities of y.
    function test_RootPubkeys() external {
        string memory json = vm.readFile(VECTORS);
        for (uint256 i; i < VECTOR_COUNT; ++i) {
            bytes[] memory keys = registryOf(rootKeysOf(uint256(word(json, i, "rootSecret")))).rootPubkeys();
            vm.assertEq(keys.length, 2);
            vm.assertEq(keys[0], vm.parseJsonBytes(json, path(i, "rootCompressed")));
            vm.assertEq(keys[1], hex"0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
        }
    }

    function path(uint256 i, string memory name) private pure returns (string memory) {
        return string.concat(".vectors[", vm.toString(i), "].", name);
    }

    function word(string memory json, uint256 i, string memory name) private pure returns (bytes32) {
        return vm.parseJsonBytes32(json, path(i, name));
    }

    // ---- helpers

    function check(uint256 k0, uint256 h) private {
        k0 = bound(k0, 1, HdKey.N - 1);
        h %= HdKey.N;
        uint256 secret = addmod(k0, h, HdKey.N);
        vm.assume(h != 0 && secret != 0 && h != k0);
        Vm.Wallet memory root = vm.createWallet(k0);
        Vm.Wallet memory key = vm.createWallet(secret);
        (uint256 x, uint256 y) = ICurveComb(address(comb)).addMultiple(h, root.publicKeyX, root.publicKeyY);
        vm.assertEq(x, key.publicKeyX);
        vm.assertEq(y, key.publicKeyY);
        vm.assertEq(HdKey.addressOf(root.publicKeyX, root.publicKeyY, h), key.addr);
        vm.assertEq(HdKey.addressOfKey(x, y), key.addr);
    }

    function expectCombRevert(uint256 h, Vm.Wallet memory root) private {
        expectRevert("");
        ICurveComb(address(comb)).addMultiple(h, root.publicKeyX, root.publicKeyY);
    }

    function registryOf(IKeyRegistry.RootKeys memory keys) private returns (IKeyRegistry derived) {
        address at = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        stub.setKeyRegistry(at);
        derived = IKeyRegistry(
            deployProxy(
                "KeyRegistry",
                abi.encode(address(stub), address(comb), address(1)),
                abi.encodeCall(KeyRegistry.initialize, (address(this)))
            )
        );
        stub.setRootKeys(derived, keys);
    }
}
