// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base64} from "solady/utils/Base64.sol";
import {LibString} from "solady/utils/LibString.sol";

import {IPKPNFTMetadata} from "./interfaces/IPKPNFTMetadata.sol";

/// @title PKPNFTMetadata: how a PKP looks.
/// @dev The picture is a rosette, as on a banknote: two rings of ellipses around one centre, whose number, size and
/// colour are bytes of the token id.
contract PKPNFTMetadata is IPKPNFTMetadata {
    using LibString for uint256;

    /// @inheritdoc IPKPNFTMetadata
    function tokenURI(uint256 tokenId, bytes calldata pubKey, address ethAddress)
        external
        pure
        override
        returns (string memory)
    {
        string memory keyAddress = LibString.toHexStringChecksummed(ethAddress);
        string memory json = string.concat(
            '{"name":"Conclave PKP ',
            _short(keyAddress),
            '","description":"The owner of this token controls the threshold key of ',
            keyAddress,
            '.","image":"data:image/svg+xml;base64,',
            Base64.encode(bytes(_svg(tokenId, keyAddress))),
            '","attributes":[{"trait_type":"Public Key","value":"',
            LibString.toHexString(pubKey),
            '"},{"trait_type":"ETH Wallet Address","value":"',
            keyAddress,
            '"},{"trait_type":"Token ID","value":"',
            tokenId.toString(),
            '"}]}'
        );
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }

    /// @inheritdoc IPKPNFTMetadata
    function svg(uint256 tokenId, address ethAddress) external pure override returns (string memory) {
        return _svg(tokenId, LibString.toHexStringChecksummed(ethAddress));
    }

    function _svg(uint256 tokenId, string memory keyAddress) private pure returns (string memory) {
        uint256 hue = uint256(uint16(tokenId)) % 360;
        return string.concat(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 350" width="350" height="350">',
            '<rect width="350" height="350" rx="24" fill="hsl(',
            hue.toString(),
            ',35%,12%)"/><g fill="none" stroke-width="1.5" transform="translate(175 152)">',
            _ring(tokenId >> 16, 72, hue),
            _ring(tokenId >> 48, 40, (hue + 40 + _byte(tokenId, 10) % 120) % 360),
            '</g><circle cx="175" cy="152" r="9" fill="hsl(',
            hue.toString(),
            ',70%,85%)"/><text x="175" y="316" fill="#fff" font-family="monospace" font-size="20" text-anchor="middle">',
            _short(keyAddress),
            "</text></svg>"
        );
    }

    /// @dev 6 to 17 ellipses, each turned by its part of half a circle; `size` is the least half axis.
    function _ring(uint256 bits, uint256 size, uint256 hue) private pure returns (string memory ring) {
        uint256 count = 6 + _byte(bits, 0) % 12;
        string memory ellipse = string.concat(
            '<ellipse rx="',
            (size + _byte(bits, 1) % size).toString(),
            '" ry="',
            (size / 4 + _byte(bits, 2) % (size / 2)).toString(),
            '" stroke="hsl(',
            hue.toString(),
            ",70%,",
            (60 + _byte(bits, 3) % 20).toString(),
            '%)" transform="rotate('
        );
        for (uint256 i; i < count; ++i) {
            ring = string.concat(ring, ellipse, (180 * i / count).toString(), ')"/>');
        }
    }

    function _byte(uint256 bits, uint256 i) private pure returns (uint256) {
        return uint8(bits >> 8 * i);
    }

    /// @dev 0x1234...abcd
    function _short(string memory keyAddress) private pure returns (string memory) {
        return string.concat(LibString.slice(keyAddress, 0, 6), "...", LibString.slice(keyAddress, 38));
    }
}
