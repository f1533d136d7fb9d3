// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base64} from "solady/utils/Base64.sol";
import {LibString} from "solady/utils/LibString.sol";

import {PKPNFTMetadata} from "../src/PKPNFTMetadata.sol";
import {Test} from "./base/Test.sol";
import {Vm} from "./base/Vm.sol";

contract PKPNFTMetadataTest is Test {
    string private constant JSON_PREFIX = "data:application/json;base64,";
    string private constant SVG_PREFIX = "data:image/svg+xml;base64,";

    PKPNFTMetadata private metadata = new PKPNFTMetadata();

    function test_DescribesToken() external {
        Vm.Wallet memory key = vm.createWallet(1);
        bytes memory pubkey = abi.encodePacked(uint8(4), key.publicKeyX, key.publicKeyY);
        uint256 tokenId = uint256(keccak256(pubkey));
        string memory json = string(fromBase64(metadata.tokenURI(tokenId, pubkey, key.addr), JSON_PREFIX));
        vm.assertEq(vm.parseJsonString(json, ".name"), "Conclave PKP 0x7E5F...5Bdf");
        vm.assertEq(
            vm.parseJsonString(json, ".description"),
            "The owner of this token controls the threshold key of 0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf."
        );
        expectAttribute(json, 0, "Public Key", LibString.toHexString(pubkey));
        expectAttribute(json, 1, "ETH Wallet Address", "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf");
        expectAttribute(json, 2, "Token ID", vm.toString(tokenId));
        vm.assertFalse(vm.keyExistsJson(json, ".attributes[3]"));
    }

    /// docs/pkp.svg is the picture of the key with secret 1.
    function test_DrawsTheKnownPicture() external {
        Vm.Wallet memory key = vm.createWallet(1);
        uint256 tokenId = uint256(keccak256(abi.encodePacked(uint8(4), key.publicKeyX, key.publicKeyY)));
        vm.assertEq(metadata.svg(tokenId, key.addr), vm.readFile("docs/pkp.svg"));
    }

    /// Whatever the arguments, JSON and XML are well formed, and the picture is the one of svg().
    function testFuzz_IsWellFormed(uint256 tokenId, bytes calldata pubkey, address keyAddress) external view {
        string memory json = string(fromBase64(metadata.tokenURI(tokenId, pubkey, keyAddress), JSON_PREFIX));
        vm.assertEq(vm.parseJsonAddress(json, ".attributes[1].value"), keyAddress);
        vm.assertEq(vm.parseJsonString(json, ".attributes[2].value"), vm.toString(tokenId));
        string memory svg = string(fromBase64(vm.parseJsonString(json, ".image"), SVG_PREFIX));
        vm.assertEq(svg, metadata.svg(tokenId, keyAddress));
        expectElementsClosed(svg);
        vm.assertTrue(LibString.contains(svg, LibString.slice(LibString.toHexStringChecksummed(keyAddress), 0, 6)));
    }

    /// Token id and address both show.
    function testFuzz_PicturesDiffer(uint256 tokenId, uint64 address_) external view {
        bytes32 picture = keccak256(bytes(metadata.svg(tokenId, address(1))));
        uint256 otherHue = tokenId ^ 1;
        vm.assertNotEq(picture, keccak256(bytes(metadata.svg(otherHue, address(1)))));
        vm.assertNotEq(picture, keccak256(bytes(metadata.svg(tokenId, address(uint160(address_) << 96 | 1 << 159)))));
    }

    /// @dev Every element is closed in order, and no text needs escaping: a small XML parser.
    function expectElementsClosed(string memory svg) private pure {
        bytes memory text = bytes(svg);
        uint256 depth;
        bool inTag;
        bool inQuotes;
        for (uint256 i; i < text.length; ++i) {
            bytes1 c = text[i];
            if (c == '"') {
                vm.assertTrue(inTag, "quote outside of a tag");
                inQuotes = !inQuotes;
            } else if (c == "<") {
                vm.assertFalse(inTag);
                inTag = true;
                if (text[i + 1] == "/") --depth;
                else ++depth;
            } else if (c == ">") {
                vm.assertTrue(inTag && !inQuotes, "stray >");
                inTag = false;
                if (text[i - 1] == "/") --depth;
            } else {
                vm.assertTrue(c != "&" && c >= 0x20 && c < 0x7f, "character that needs escaping");
            }
        }
        vm.assertEq(depth, 0);
        vm.assertFalse(inTag);
    }

    function expectAttribute(string memory json, uint256 i, string memory name, string memory value) private pure {
        string memory at = string.concat(".attributes[", vm.toString(i), "]");
        vm.assertEq(vm.parseJsonString(json, string.concat(at, ".trait_type")), name);
        vm.assertEq(vm.parseJsonString(json, string.concat(at, ".value")), value);
    }

    function fromBase64(string memory uri, string memory prefix) private pure returns (bytes memory) {
        vm.assertTrue(LibString.startsWith(uri, prefix));
        return Base64.decode(LibString.slice(uri, bytes(prefix).length));
    }
}
