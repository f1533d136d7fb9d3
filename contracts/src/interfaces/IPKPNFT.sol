// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title PKPNFT: one ERC-721 token per programmable key pair. The owner is the key's controller.
/// @notice Token id = keccak256(0x04 ++ x ++ y) of the derived public key. Neither keys nor key ids are stored: both are
/// derived from a token's serial number. A key id is keccak256(abi.encode("conclave/key/pkp", chain id, this contract,
/// serial)); serials count from 0 and never repeat. Enumeration follows ERC-721 Enumerable; tokens cannot be burnt.
interface IPKPNFT {
    /// The first log of a mint, with the token id as first topic: the SDK reads events[0].topics[1].
    event PubkeyRoutingDataSet(
        uint256 indexed tokenId, bytes pubkey, address stakingContract, uint256 keyType, bytes32 derivedKeyId
    );
    event PermissionsSet(address permissions);

    error PKPNFTKeyTypeUnsupported(uint256 keyType);
    error PKPNFTPaymentWrong(uint256 paid, uint256 cost);
    error PKPNFTUnknownToken(uint256 tokenId);
    error PKPNFTIndexOutOfBounds(uint256 index, uint256 length);
    error PKPNFTWrongChain(uint256 expected, uint256 actual);
    error PKPNFTNotDeployer(address caller);
    error PKPNFTPermissionsMissing();
    error PKPNFTPermissionsAlreadySet();
    error PKPNFTPermissionsInvalid(address permissions);
    error PKPNFTConfigInvalid();

    /// @notice Mints the next key to the caller. Needs msg.value == mintCost() and keyType 2 (secp256k1).
    /// No ceremony: the key is computed here from the root key.
    /// @dev Refused before setPermissions, so every transfer reaches the permissions, and on a chain that split off with
    /// another chain id, so no key has two owners.
    function mintNext(uint256 keyType) external payable returns (uint256 tokenId);

    /// @notice Links the permissions contract, once; only the deployer. It must name this contract as its PKPNFT. The
    /// deployer has no other power.
    function setPermissions(address permissions) external;
    /// @notice The linked PKPPermissions; zero before setPermissions.
    function permissions() external view returns (address);

    /// @notice Wei per mint. A price against spam and nobody's income: it stays in this contract for good.
    function mintCost() external view returns (uint256);
    function exists(uint256 tokenId) external view returns (bool);
    /// @notice 65 bytes: 0x04 ++ x ++ y.
    function getPubkey(uint256 tokenId) external view returns (bytes memory);
    function getEthAddress(uint256 tokenId) external view returns (address);
    /// @notice The key id a token's key is derived from; reverts for an unknown token.
    function derivedKeyId(uint256 tokenId) external view returns (bytes32);
    /// @notice The token whose key has Ethereum address `keyAddress`; 0 if there is none.
    function ethAddressToPkpId(address keyAddress) external view returns (uint256);
    function keyRegistry() external view returns (address);

    function totalSupply() external view returns (uint256);
    function tokenByIndex(uint256 index) external view returns (uint256);
    function tokenOfOwnerByIndex(address owner, uint256 index) external view returns (uint256);
}
