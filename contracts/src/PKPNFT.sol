// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ERC721} from "solady/tokens/ERC721.sol";

import {Governed} from "./base/Governed.sol";
import {IFeeReceiver} from "./interfaces/IFeeReceiver.sol";
import {IPKPNFT} from "./interfaces/IPKPNFT.sol";
import {IPKPNFTMetadata} from "./interfaces/IPKPNFTMetadata.sol";
import {IPKPPermissions} from "./interfaces/IPKPPermissions.sol";
import {Claims} from "./pkp/Claims.sol";
import {Tokens} from "./pkp/Tokens.sol";

/// @title PKPNFT: one ERC-721 token per programmable key pair.
/// @dev How tokens come into being; Tokens keeps them, Claims reads what nodes signed.
contract PKPNFT is Tokens, Claims, Governed {
    /// The SDK's number for ECDSA keys on secp256k1.
    uint256 private constant KEY_TYPE_SECP256K1 = 2;
    uint256 private constant TYPE_ACTION = 2;
    uint256 private constant SCOPE_SIGN_ANYTHING = 1;
    bytes4 private constant ENUMERABLE_ID = 0x780e9d63;

    /// @inheritdoc IPKPNFT
    address public immutable override pkpHelper;
    /// @inheritdoc IPKPNFT
    address public immutable override metadata;
    /// @inheritdoc IPKPNFT
    address public immutable override coordinator;

    uint256 private transient _mintedNow;

    constructor(Links memory links) Tokens(links.staking, links.keyRegistry, links.permissions) {
        if (links.pkpHelper == address(0) || links.metadata == address(0) || links.coordinator == address(0)) {
            revert PKPNFTConfigInvalid();
        }
        pkpHelper = links.pkpHelper;
        metadata = links.metadata;
        coordinator = links.coordinator;
    }

    modifier onlyHelper() {
        if (msg.sender != pkpHelper) revert PKPNFTNotHelper(msg.sender);
        _;
    }

    /// @inheritdoc IPKPNFT
    function initialize(address owner_, Config calldata config_) external override initializer {
        _initializeOwner(owner_);
        _tokens().chainId = SafeCast.toUint64(block.chainid);
        _setConfig(config_);
    }

    /// @inheritdoc IPKPNFT
    function mintNext(uint256 keyType) external payable override returns (uint256 tokenId) {
        (tokenId,) = _mintNext(keyType, msg.sender, false, false);
    }

    /// @inheritdoc IPKPNFT
    function mintGrantAndBurnNext(uint256 keyType, bytes calldata ipfsCID)
        external
        payable
        override
        returns (uint256 tokenId)
    {
        (tokenId,) = _mintNext(keyType, msg.sender, false, true);
        _mintedNow = tokenId;
        IPKPPermissions.AuthMethod[] memory methods = new IPKPPermissions.AuthMethod[](1);
        methods[0] = IPKPPermissions.AuthMethod(TYPE_ACTION, ipfsCID, "");
        uint256[][] memory scopes = new uint256[][](1);
        scopes[0] = new uint256[](1);
        scopes[0][0] = SCOPE_SIGN_ANYTHING;
        IPKPPermissions(permissions).grantAtMint(tokenId, methods, scopes);
    }

    /// @inheritdoc IPKPNFT
    function claimAndMint(uint256 keyType, bytes32 derivedKeyId_, Signature[] calldata signatures)
        external
        payable
        override
        returns (uint256 tokenId)
    {
        (tokenId,) = _claim(keyType, derivedKeyId_, signatures, msg.sender, 0, false);
    }

    /// @inheritdoc IPKPNFT
    function mintByHelper(uint256 keyType, address to, bool toItself, bool burnt)
        external
        payable
        override
        onlyHelper
        returns (uint256 tokenId, address keyAddress)
    {
        (tokenId, keyAddress) = _mintNext(keyType, to, toItself, burnt);
        _mintedNow = tokenId;
    }

    /// @inheritdoc IPKPNFT
    function claimByHelper(
        uint256 keyType,
        bytes32 derivedKeyId_,
        Signature[] calldata signatures,
        address beneficiary,
        uint256 authMethodType,
        bool toItself
    ) external payable override onlyHelper returns (uint256 tokenId, address keyAddress) {
        (tokenId, keyAddress) = _claim(keyType, derivedKeyId_, signatures, beneficiary, authMethodType, toItself);
        _mintedNow = tokenId;
    }

    /// @inheritdoc IPKPNFT
    function collect() external override {
        uint256 amount = address(this).balance;
        if (amount == 0) revert PKPNFTNothingToCollect();
        emit FeesCollected(amount);
        IFeeReceiver(coordinator).depositFees{value: amount}();
    }

    /// @inheritdoc IPKPNFT
    function setConfig(Config calldata config_) external override onlyOwner {
        _setConfig(config_);
    }

    /// @inheritdoc IPKPNFT
    function mintedNow(uint256 tokenId) external view override returns (bool) {
        return _mintedNow == tokenId && tokenId != 0;
    }

    /// @inheritdoc IPKPNFT
    function config() external view override returns (Config memory) {
        return Config(mintCost());
    }

    /// @inheritdoc IPKPNFT
    function mintCost() public view override returns (uint256) {
        return _tokens().mintCost;
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
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        if (!_exists(tokenId)) revert PKPNFTUnknownToken(tokenId);
        return IPKPNFTMetadata(metadata).tokenURI(tokenId, getPubkey(tokenId), getEthAddress(tokenId));
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == ENUMERABLE_ID || super.supportsInterface(interfaceId);
    }

    function _mintNext(uint256 keyType, address to, bool toItself, bool burnt)
        private
        returns (uint256 tokenId, address keyAddress)
    {
        _checkMint(keyType);
        (uint256 serial, bytes32 keyId) = _nextMint();
        (tokenId, keyAddress) = _makeKey(serial, keyId, keyType);
        if (burnt) _giveToNobody(tokenId, serial, to);
        else _give(tokenId, serial, toItself ? keyAddress : to);
    }

    function _claim(
        uint256 keyType,
        bytes32 keyId,
        Signature[] calldata signatures,
        address beneficiary,
        uint256 authMethodType,
        bool toItself
    ) private returns (uint256 tokenId, address keyAddress) {
        _checkMint(keyType);
        uint256 epochNumber = _checkClaim(staking, keyId, beneficiary, authMethodType, signatures);
        uint256 serial = _nextClaim(keyId);
        (tokenId, keyAddress) = _makeKey(serial, keyId, keyType);
        emit KeyClaimed(tokenId, keyId, beneficiary, authMethodType, epochNumber);
        _give(tokenId, serial, toItself ? keyAddress : beneficiary);
    }

    function _checkMint(uint256 keyType) private view {
        TokenData storage $ = _tokens();
        if (keyType != KEY_TYPE_SECP256K1) revert PKPNFTKeyTypeUnsupported(keyType);
        if (msg.value != $.mintCost) revert PKPNFTPaymentWrong(msg.value, $.mintCost);
        if (block.chainid != $.chainId) revert PKPNFTWrongChain($.chainId, block.chainid);
    }

    function _setConfig(Config calldata config_) private {
        if (config_.mintCost > type(uint96).max) revert PKPNFTConfigInvalid();
        _tokens().mintCost = uint96(config_.mintCost);
        emit ConfigChanged(config_);
    }
}
