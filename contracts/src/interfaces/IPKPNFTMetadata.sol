// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title PKPNFTMetadata: how a PKP looks. Holds nothing and trusts nobody: the answer depends on the arguments only.
interface IPKPNFTMetadata {
    /// @notice A data URI (RFC 2397) with the ERC-721 metadata of a token as JSON: name, description, image (a data URI
    /// with an SVG drawn from the token id) and the attributes "Public Key", "ETH Wallet Address" and "Token ID".
    /// @dev Only hexadecimal and decimal digits of the arguments enter JSON and SVG, so there is nothing to escape, and
    /// whoever calls this with other arguments than PKPNFT does deceives nobody but himself.
    /// @param tokenId keccak256(pubKey) for a real token
    /// @param pubKey 65 bytes: 0x04 ++ x ++ y
    /// @param ethAddress the key's Ethereum address
    function tokenURI(uint256 tokenId, bytes calldata pubKey, address ethAddress) external pure returns (string memory);

    /// @notice The picture alone: an SVG document of 350 x 350. The same token id and address give the same picture.
    function svg(uint256 tokenId, address ethAddress) external pure returns (string memory);
}
