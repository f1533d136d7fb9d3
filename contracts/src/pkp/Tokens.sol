// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {IKeyRegistry} from "../interfaces/IKeyRegistry.sol";
import {IPKPNFT} from "../interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../interfaces/IPKPPermissions.sol";
import {AllSerials} from "../lib/AllSerials.sol";
import {OwnedSerials} from "../lib/OwnedSerials.sol";
import {TokenStorage} from "./TokenStorage.sol";

/// @title Tokens: which tokens there are, who owns them, and which key each stands for.
/// @dev A token's serial number says everything about its key, so serials are what is stored, in bits that are paid for
/// anyway: solady's ERC721 keeps 96 spare bits beside a token's owner (here serial plus one, place in the owner's list
/// and index in the list of all, 32 bits each) and 224 beside an owner's balance (here the first seven serials of that
/// list). Serials with the top bit are claims.
abstract contract Tokens is IPKPNFT, TokenStorage, ERC721 {
    using AllSerials for AllSerials.List;
    using OwnedSerials for OwnedSerials.Lists;

    uint256 private constant CLAIM = 1 << 31;
    uint256 private constant BITS = 32;

    /// @inheritdoc IPKPNFT
    address public immutable override staking;
    /// @inheritdoc IPKPNFT
    address public immutable override keyRegistry;
    /// @inheritdoc IPKPNFT
    address public immutable override permissions;

    constructor(address staking_, address keyRegistry_, address permissions_) {
        if (staking_ == address(0) || keyRegistry_ == address(0) || permissions_ == address(0)) {
            revert PKPNFTConfigInvalid();
        }
        staking = staking_;
        keyRegistry = keyRegistry_;
        permissions = permissions_;
    }

    /// @inheritdoc IPKPNFT
    function burn(uint256 tokenId) external override {
        _burn(msg.sender, tokenId);
    }

    /// @inheritdoc IPKPNFT
    function exists(uint256 tokenId) external view override returns (bool) {
        return _exists(tokenId);
    }

    /// @inheritdoc IPKPNFT
    function getPubkey(uint256 tokenId) public view override returns (bytes memory) {
        return _derive(derivedKeyId(tokenId));
    }

    /// @inheritdoc IPKPNFT
    function getNextDerivedKeyId() external view override returns (bytes32) {
        return _keyIdOf(_tokens().mints);
    }

    /// @inheritdoc IPKPNFT
    function ethAddressToPkpId(address keyAddress) external view override returns (uint256) {
        uint256 serial = _tokens().serialOf[keyAddress];
        return serial == 0 ? 0 : _tokenIdOf(serial - 1);
    }

    /// @inheritdoc IPKPNFT
    function tokenByIndex(uint256 index) external view override returns (uint256) {
        uint256 supply = _tokens().supply;
        if (index >= supply) revert PKPNFTIndexOutOfBounds(index, supply);
        return _tokenIdOf(_tokens().all.get(index));
    }

    /// @inheritdoc IPKPNFT
    function tokenOfOwnerByIndex(address owner, uint256 index) external view override returns (uint256) {
        uint256 balance = balanceOf(owner);
        if (index >= balance) revert PKPNFTIndexOutOfBounds(index, balance);
        return _tokenIdOf(_getOwned(owner, index));
    }

    /// @inheritdoc IPKPNFT
    function totalSupply() external view override returns (uint256) {
        return _tokens().supply;
    }

    /// @inheritdoc IPKPNFT
    function wasMinted(uint256 tokenId) public view override returns (bool) {
        return _getExtraData(tokenId) != 0; // the serial in it is never zero, and a burn leaves it
    }

    /// @inheritdoc IPKPNFT
    function getEthAddress(uint256 tokenId) public view override returns (address) {
        return IKeyRegistry(keyRegistry).deriveAddress(derivedKeyId(tokenId));
    }

    /// @inheritdoc IPKPNFT
    function derivedKeyId(uint256 tokenId) public view override returns (bytes32) {
        if (!wasMinted(tokenId)) revert PKPNFTUnknownToken(tokenId);
        (uint256 serial,,) = _unpack(_getExtraData(tokenId));
        return _keyIdOf(serial);
    }

    /// @dev The serial and key id of the next mint.
    function _nextMint() internal returns (uint256 serial, bytes32 keyId) {
        serial = _tokens().mints;
        if (serial == CLAIM) revert PKPNFTSerialsUsedUp();
        _tokens().mints = uint32(serial + 1);
        keyId = _keyIdOf(serial);
    }

    /// @dev The serial of a claim of `keyId`.
    function _nextClaim(bytes32 keyId) internal returns (uint256 serial) {
        uint256 claim = _tokens().claims;
        if (claim == CLAIM - 1) revert PKPNFTSerialsUsedUp(); // serial plus one has to fit in 32 bits
        _tokens().claims = uint32(claim + 1);
        _tokens().claimedKeyIds[claim] = keyId;
        serial = CLAIM | claim;
    }

    /// @dev Makes the key known, with the log that has to be the transaction's first. Refuses a key that a token has or
    /// had: a key id is claimed once, and a claim of a future mint's key id, which no honest node signs, makes that mint
    /// fail instead of giving one key two owners.
    function _makeKey(uint256 serial, bytes32 keyId, uint256 keyType)
        internal
        returns (uint256 tokenId, address keyAddress)
    {
        bytes memory pubkey = _derive(keyId);
        tokenId = uint256(keccak256(pubkey));
        keyAddress = _addressOf(pubkey);
        if (_tokens().serialOf[keyAddress] != 0) revert PKPNFTKeyTaken(keyId);
        _tokens().serialOf[keyAddress] = serial + 1;
        emit PubkeyRoutingDataSet(tokenId, pubkey, staking, keyType, keyId);
    }

    /// @dev Makes `to` the owner of a new token, which _makeKey has proven to be new. `to` is not called.
    function _give(uint256 tokenId, uint256 serial, address to) internal {
        TokenData storage $ = _tokens();
        uint256 index = $.supply;
        uint256 place = balanceOf(to);
        $.supply = uint32(index + 1);
        _mintAndSetExtraDataUnchecked(to, tokenId, _pack(serial, place, index));
        _putOwned(to, place, serial);
        // Without claims a serial is at its own place exactly if there never was a burn, and then no word is written.
        if ($.claims != 0 || serial != index) $.all.put(index, serial);
    }

    /// @dev A new token that is burnt before anyone sees it: it was `by`'s for a moment, and stands in no list.
    function _giveToNobody(uint256 tokenId, uint256 serial, address by) internal {
        _setExtraData(tokenId, _pack(serial, 0, 0));
        emit Transfer(address(0), by, tokenId);
        emit Transfer(by, address(0), tokenId);
    }

    /// @dev Keeps the lists. A transfer makes the old owner's grants void, also one to oneself, which leaves the lists
    /// alone. A burn leaves the grants as they are.
    function _afterTokenTransfer(address from, address to, uint256 tokenId) internal override {
        if (from == address(0)) return; // a mint writes its own entries, and there is nothing to void
        if (from != to) {
            (uint256 serial, uint256 place, uint256 index) = _unpack(_getExtraData(tokenId));
            _removeOwned(from, place);
            if (to == address(0)) {
                _removeFromAll(index);
                return;
            }
            place = balanceOf(to) - 1;
            _putOwned(to, place, serial);
            _setExtraData(tokenId, _pack(serial, place, index));
        }
        IPKPPermissions(permissions).onTransfer(tokenId);
    }

    /// @dev The last of the list fills the gap. The balance is already the one after the removal.
    function _removeOwned(address owner, uint256 place) private {
        uint256 last = balanceOf(owner);
        if (place != last) {
            uint256 moved = _getOwned(owner, last);
            _putOwned(owner, place, moved);
            uint256 movedId = _tokenIdOf(moved);
            (,, uint256 index) = _unpack(_getExtraData(movedId));
            _setExtraData(movedId, _pack(moved, place, index));
        }
        _putOwned(owner, last, 0);
    }

    /// @dev The last of the list fills the gap. What stays behind its end is written over by the next mint.
    function _removeFromAll(uint256 index) private {
        TokenData storage $ = _tokens();
        uint256 last = $.supply - 1;
        $.supply = uint32(last);
        if (index == last) return;
        uint256 moved = $.all.get(last);
        $.all.put(index, moved);
        uint256 movedId = _tokenIdOf(moved);
        (, uint256 place,) = _unpack(_getExtraData(movedId));
        _setExtraData(movedId, _pack(moved, place, index));
    }

    function _getOwned(address owner, uint256 place) private view returns (uint256) {
        if (OwnedSerials.isInHead(place)) return OwnedSerials.get(_getAux(owner), place);
        return _tokens().owned.get(owner, place);
    }

    function _putOwned(address owner, uint256 place, uint256 serial) private {
        if (OwnedSerials.isInHead(place)) {
            _setAux(owner, uint224(OwnedSerials.put(_getAux(owner), place, serial)));
        } else {
            _tokens().owned.put(owner, place, serial);
        }
    }

    function _keyIdOf(uint256 serial) private view returns (bytes32) {
        if (serial >= CLAIM) return _tokens().claimedKeyIds[serial - CLAIM];
        return keccak256(abi.encode("conclave/key/pkp", _tokens().chainId, address(this), serial));
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

    function _pack(uint256 serial, uint256 place, uint256 index) private pure returns (uint96) {
        return uint96((serial + 1) << 2 * BITS | place << BITS | index);
    }

    function _unpack(uint256 data) private pure returns (uint256 serial, uint256 place, uint256 index) {
        return ((data >> 2 * BITS) - 1, uint32(data >> BITS), uint32(data));
    }
}
