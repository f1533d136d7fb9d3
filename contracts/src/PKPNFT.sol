// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";
import {Base64} from "solady/utils/Base64.sol";
import {LibString} from "solady/utils/LibString.sol";

import {IKeyRegistry} from "./interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "./interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "./interfaces/IPKPPermissions.sol";
import {OwnedSerials} from "./lib/OwnedSerials.sol";

/// @title PKPNFT: one ERC-721 token per programmable key pair.
/// @dev A token's serial number says everything about its key, so serials are what is stored, in bits that are paid
/// for anyway: solady's ERC721 keeps 96 spare bits beside a token's owner (here serial << 48 | place in the owner's
/// list) and 224 beside an owner's balance (here the first seven serials of that list).
contract PKPNFT is IPKPNFT, ERC721 {
    using OwnedSerials for OwnedSerials.Lists;

    /// The SDK's number for ECDSA keys on secp256k1.
    uint256 private constant KEY_TYPE_SECP256K1 = 2;
    uint256 private constant PLACE_BITS = 48;
    bytes4 private constant ENUMERABLE_ID = 0x780e9d63;

    address private immutable DEPLOYER;
    uint256 private immutable CHAIN_ID;
    address private immutable STAKING;
    /// @inheritdoc IPKPNFT
    address public immutable override keyRegistry;
    /// @inheritdoc IPKPNFT
    uint256 public immutable override mintCost;

    /// @inheritdoc IPKPNFT
    address public override permissions;
    /// Tokens minted so far, and the next serial. 32 bits: the size of a serial in an owner's list. Shares the slot of
    /// `permissions`, which a mint reads too.
    uint32 private _supply;

    /// Serial plus one.
    mapping(address keyAddress => uint256 serial) private _serialOf;
    OwnedSerials.Lists private _owned;

    constructor(address keyRegistry_, uint256 mintCost_) {
        if (keyRegistry_.code.length == 0) revert PKPNFTConfigInvalid();
        DEPLOYER = msg.sender;
        CHAIN_ID = block.chainid;
        STAKING = IKeyRegistry(keyRegistry_).staking();
        keyRegistry = keyRegistry_;
        mintCost = mintCost_;
    }

    /// @inheritdoc IPKPNFT
    function setPermissions(address permissions_) external override {
        if (msg.sender != DEPLOYER) revert PKPNFTNotDeployer(msg.sender);
        if (permissions != address(0)) revert PKPNFTPermissionsAlreadySet();
        if (permissions_.code.length == 0 || IPKPPermissions(permissions_).pkpNft() != address(this)) {
            revert PKPNFTPermissionsInvalid(permissions_);
        }
        permissions = permissions_;
        emit PermissionsSet(permissions_);
    }

    /// @inheritdoc IPKPNFT
    function mintNext(uint256 keyType) external payable override returns (uint256 tokenId) {
        if (keyType != KEY_TYPE_SECP256K1) revert PKPNFTKeyTypeUnsupported(keyType);
        if (msg.value != mintCost) revert PKPNFTPaymentWrong(msg.value, mintCost);
        if (block.chainid != CHAIN_ID) revert PKPNFTWrongChain(CHAIN_ID, block.chainid);
        if (permissions == address(0)) revert PKPNFTPermissionsMissing();

        uint256 serial = _supply++;
        bytes32 keyId = _keyIdOf(serial);
        bytes memory pubkey = _derive(keyId);
        tokenId = uint256(keccak256(pubkey));
        _serialOf[_addressOf(pubkey)] = serial + 1;
        // The SDK takes the token id from the first log, so this one goes before Transfer.
        emit PubkeyRoutingDataSet(tokenId, pubkey, STAKING, keyType, keyId);
        uint256 place = balanceOf(msg.sender);
        // Safe without a check for existence: equal token ids of two serials would be a collision of hash functions.
        _mintAndSetExtraDataUnchecked(msg.sender, tokenId, _pack(serial, place));
        _putSerial(msg.sender, place, serial);
    }

    /// @inheritdoc IPKPNFT
    function exists(uint256 tokenId) external view override returns (bool) {
        return _exists(tokenId);
    }

    /// @inheritdoc IPKPNFT
    function getPubkey(uint256 tokenId) external view override returns (bytes memory) {
        return _derive(derivedKeyId(tokenId));
    }

    /// @inheritdoc IPKPNFT
    function ethAddressToPkpId(address keyAddress) external view override returns (uint256) {
        uint256 serial = _serialOf[keyAddress];
        return serial == 0 ? 0 : _tokenIdOf(serial - 1);
    }

    /// @inheritdoc IPKPNFT
    function tokenByIndex(uint256 index) external view override returns (uint256) {
        if (index >= _supply) revert PKPNFTIndexOutOfBounds(index, _supply);
        return _tokenIdOf(index);
    }

    /// @inheritdoc IPKPNFT
    function tokenOfOwnerByIndex(address owner, uint256 index) external view override returns (uint256) {
        uint256 balance = balanceOf(owner);
        if (index >= balance) revert PKPNFTIndexOutOfBounds(index, balance);
        return _tokenIdOf(_getSerial(owner, index));
    }

    /// @inheritdoc IPKPNFT
    function totalSupply() external view override returns (uint256) {
        return _supply;
    }

    /// @inheritdoc IPKPNFT
    function getEthAddress(uint256 tokenId) public view override returns (address) {
        return IKeyRegistry(keyRegistry).deriveAddress(derivedKeyId(tokenId));
    }

    /// @inheritdoc IPKPNFT
    function derivedKeyId(uint256 tokenId) public view override returns (bytes32) {
        if (!_exists(tokenId)) revert PKPNFTUnknownToken(tokenId);
        return _keyIdOf(_getExtraData(tokenId) >> PLACE_BITS);
    }

    /// @inheritdoc ERC721
    function name() public pure override returns (string memory) {
        return "Conclave PKP";
    }

    /// @inheritdoc ERC721
    function symbol() public pure override returns (string memory) {
        return "PKP";
    }

    /// @inheritdoc ERC721
    /// @dev A data URI: JSON with the token's number and its key's Ethereum address.
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        string memory keyAddress = LibString.toHexStringChecksummed(getEthAddress(tokenId));
        string memory serial = LibString.toString(_getExtraData(tokenId) >> PLACE_BITS);
        string memory json = string.concat(
            '{"name":"Conclave PKP #',
            serial,
            '","description":"The owner of this token controls the threshold key of ',
            keyAddress,
            '.","attributes":[{"trait_type":"Ethereum address","value":"',
            keyAddress,
            '"}]}'
        );
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == ENUMERABLE_ID || super.supportsInterface(interfaceId);
    }

    /// @dev Moves the token between the owners' lists and makes the old owner's grants void. A transfer to oneself
    /// leaves the lists alone and still voids the grants.
    function _afterTokenTransfer(address from, address to, uint256 tokenId) internal override {
        if (from == address(0)) return; // a mint writes its own list entry, and there is nothing to void
        if (from != to) {
            uint256 data = _getExtraData(tokenId);
            _removeFromList(from, data & (2 ** PLACE_BITS - 1));
            uint256 place = balanceOf(to) - 1;
            _putSerial(to, place, data >> PLACE_BITS);
            _setExtraData(tokenId, _pack(data >> PLACE_BITS, place));
        }
        IPKPPermissions(permissions).onTransfer(tokenId);
    }

    /// @dev The last of the list fills the gap. The balance is already the one after the removal.
    function _removeFromList(address owner, uint256 place) private {
        uint256 last = balanceOf(owner);
        if (place != last) {
            uint256 moved = _getSerial(owner, last);
            _putSerial(owner, place, moved);
            _setExtraData(_tokenIdOf(moved), _pack(moved, place));
        }
        _putSerial(owner, last, 0);
    }

    function _getSerial(address owner, uint256 place) private view returns (uint256) {
        if (OwnedSerials.isInHead(place)) return OwnedSerials.get(_getAux(owner), place);
        return _owned.get(owner, place);
    }

    function _putSerial(address owner, uint256 place, uint256 serial) private {
        if (OwnedSerials.isInHead(place)) {
            _setAux(owner, uint224(OwnedSerials.put(_getAux(owner), place, serial)));
        } else {
            _owned.put(owner, place, serial);
        }
    }

    function _keyIdOf(uint256 serial) private view returns (bytes32) {
        return keccak256(abi.encode("conclave/key/pkp", CHAIN_ID, address(this), serial));
    }

    function _tokenIdOf(uint256 serial) private view returns (uint256) {
        return uint256(keccak256(_derive(_keyIdOf(serial))));
    }

    function _derive(bytes32 keyId) private view returns (bytes memory) {
        (uint256 x, uint256 y) = IKeyRegistry(keyRegistry).derivePublicKey(keyId);
        return abi.encodePacked(uint8(4), x, y);
    }

    /// @dev `pubkey` is 0x04 ++ x ++ y; an Ethereum address is the hash of the last 64 bytes.
    function _addressOf(bytes memory pubkey) private pure returns (address keyAddress) {
        assembly ("memory-safe") {
            keyAddress := and(keccak256(add(pubkey, 0x21), 0x40), sub(shl(160, 1), 1))
        }
    }

    function _pack(uint256 serial, uint256 place) private pure returns (uint96) {
        return uint96(serial << PLACE_BITS | place);
    }
}
