// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    ERC721EnumerableUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC721/extensions/ERC721EnumerableUpgradeable.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {Governed} from "./base/Governed.sol";
import {IFeeReceiver} from "./interfaces/IFeeReceiver.sol";
import {IRateLimitNFT} from "./interfaces/IRateLimitNFT.sol";

/// @title RateLimitNFT: capacity credits.
/// @dev All capacity expires at midnights UTC, so what is in flight is one number and one per day to come; a mint or
/// burn first takes off the days that have passed. That loop is over days, at most MAX_DAYS, whoever did what.
contract RateLimitNFT is IRateLimitNFT, ERC721EnumerableUpgradeable, Governed {
    /// @custom:storage-location erc7201:conclave.storage.RateLimitNFT
    struct RateLimitNFTStorage {
        Config config;
        /// Capacity of tokens that expire after `settledDay`.
        uint128 inFlight;
        /// Days since 1970 up to which expired capacity has been taken off `inFlight`.
        uint64 settledDay;
        /// Tokens minted so far.
        uint64 minted;
        mapping(uint256 expiryDay => uint256 requestsPerKilosecond) sold;
        mapping(uint256 tokenId => Token) tokens;
    }

    struct Token {
        uint64 requestsPerKilosecond;
        uint64 expiryDay;
    }

    // keccak256(abi.encode(uint256(keccak256("conclave.storage.RateLimitNFT")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0x9d2636b01c386efdb8b6588669d331caba18357e03f493306fb0e99c93366700;

    uint256 private constant MAX_DAYS = 366;
    uint256 private constant PRUNE_STEPS = 50;

    /// @inheritdoc IRateLimitNFT
    address public immutable override feeDeposit;

    /// @param feeDeposit_ may have no code yet
    constructor(address feeDeposit_) {
        if (feeDeposit_ == address(0)) revert RateLimitNFTConfigInvalid();
        feeDeposit = feeDeposit_;
    }

    function initialize(address owner_, Config calldata config_) external initializer {
        _initializeOwner(owner_);
        __ERC721_init("Conclave Capacity Credits", "CCC");
        _setConfig(config_);
        _storage().settledDay = uint64(block.timestamp / 1 days);
    }

    /// @inheritdoc IRateLimitNFT
    function mint(uint256 expiresAt) external payable override returns (uint256 tokenId) {
        uint256 bought = calculateRequestsPerKilosecond(msg.value, expiresAt);
        if (bought == 0) revert RateLimitNFTPaymentTooSmall(msg.value, calculateCost(1, expiresAt));
        uint256 available = _available(_settle());
        if (bought > available) revert RateLimitNFTSoldOut(bought, available);

        RateLimitNFTStorage storage $ = _storage();
        uint256 expiryDay = expiresAt / 1 days;
        tokenId = ++$.minted;
        // At most maxRequestsPerKilosecond, so 64 bits hold it.
        $.inFlight += uint128(bought);
        $.sold[expiryDay] += bought;
        $.tokens[tokenId] = Token(uint64(bought), uint64(expiryDay));
        emit CapacityMinted(tokenId, msg.sender, tokenId, bought, expiresAt, msg.value);
        _mint(msg.sender, tokenId);
    }

    /// @inheritdoc IRateLimitNFT
    function burn(uint256 tokenId) external override {
        _checkAuthorized(_requireOwned(tokenId), msg.sender, tokenId);
        _settle();
        RateLimitNFTStorage storage $ = _storage();
        Token memory token = $.tokens[tokenId];
        if (token.expiryDay > $.settledDay) {
            $.inFlight -= token.requestsPerKilosecond;
            $.sold[token.expiryDay] -= token.requestsPerKilosecond;
        }
        _remove(tokenId);
    }

    /// @inheritdoc IRateLimitNFT
    function pruneExpired(address owner_) external override {
        // From the back: burning puts the list's last token in the burned one's place.
        for (uint256 i = Math.min(balanceOf(owner_), PRUNE_STEPS); i != 0; --i) {
            uint256 tokenId = tokenOfOwnerByIndex(owner_, i - 1);
            if (isExpired(tokenId)) _remove(tokenId);
        }
    }

    /// @inheritdoc IRateLimitNFT
    function pruneTokens(uint256[] calldata tokenIds) external override {
        if (tokenIds.length > PRUNE_STEPS) revert RateLimitNFTBatchTooLong(tokenIds.length, PRUNE_STEPS);
        for (uint256 i; i < tokenIds.length; ++i) {
            _requireOwned(tokenIds[i]);
            if (!isExpired(tokenIds[i])) revert RateLimitNFTNotExpired(tokenIds[i]);
            _remove(tokenIds[i]);
        }
    }

    /// @inheritdoc IRateLimitNFT
    function collect() external override {
        uint256 amount = address(this).balance;
        if (amount == 0) revert RateLimitNFTNothingToCollect();
        emit FeesCollected(amount);
        IFeeReceiver(feeDeposit).depositFees{value: amount}();
    }

    /// @inheritdoc IRateLimitNFT
    function setConfig(Config calldata config_) external override onlyOwner {
        _setConfig(config_);
    }

    /// @inheritdoc IRateLimitNFT
    function config() external view override returns (Config memory) {
        return _storage().config;
    }

    /// @inheritdoc IRateLimitNFT
    function capacity(uint256 tokenId) external view override returns (RateLimit memory) {
        Token memory token = _storage().tokens[tokenId];
        return RateLimit(token.requestsPerKilosecond, uint256(token.expiryDay) * 1 days);
    }

    /// @inheritdoc IRateLimitNFT
    function checkBelowMaxRequestsPerKilosecond(uint256 requested) external view override returns (bool) {
        return requested <= _available(currentSoldRequestsPerKilosecond());
    }

    /// @inheritdoc IRateLimitNFT
    function totalSoldRequestsPerKilosecondByExpirationTime(uint256 expiresAt)
        external
        view
        override
        returns (uint256)
    {
        return expiresAt % 1 days == 0 ? _storage().sold[expiresAt / 1 days] : 0;
    }

    /// @inheritdoc IRateLimitNFT
    function tokenIdCounter() external view override returns (uint256) {
        return _storage().minted;
    }

    /// @inheritdoc IRateLimitNFT
    function pruneSteps() external pure override returns (uint256) {
        return PRUNE_STEPS;
    }

    /// @inheritdoc IRateLimitNFT
    function additionalRequestsPerKilosecondCost() external view override returns (uint256) {
        return _storage().config.requestPrice;
    }

    /// @inheritdoc IRateLimitNFT
    function maxRequestsPerKilosecond() external view override returns (uint256) {
        return _storage().config.maxRequestsPerKilosecond;
    }

    /// @inheritdoc IRateLimitNFT
    function maxExpirationSeconds() external view override returns (uint256) {
        return _storage().config.maxExpirationSeconds;
    }

    /// @inheritdoc IRateLimitNFT
    function freeRequestsPerRateLimitWindow() external view override returns (uint256) {
        return _storage().config.freeRequests;
    }

    /// @inheritdoc IRateLimitNFT
    function defaultRateLimitWindowSeconds() external view override returns (uint256) {
        return _storage().config.windowSeconds;
    }

    /// @inheritdoc IRateLimitNFT
    function RLIHolderRateLimitWindowSeconds() external view override returns (uint256) {
        return _storage().config.windowSeconds;
    }

    /// @inheritdoc IRateLimitNFT
    function calculateCost(uint256 requestsPerKilosecond, uint256 expiresAt) public view override returns (uint256) {
        if (requestsPerKilosecond == 0) revert RateLimitNFTCapacityZero();
        return Math.ceilDiv(requestsPerKilosecond * _kilorequestPrice(expiresAt), 1000);
    }

    /// @inheritdoc IRateLimitNFT
    function calculateRequestsPerKilosecond(uint256 payingAmount, uint256 expiresAt)
        public
        view
        override
        returns (uint256)
    {
        return payingAmount * 1000 / _kilorequestPrice(expiresAt);
    }

    /// @inheritdoc IRateLimitNFT
    function isExpired(uint256 tokenId) public view override returns (bool) {
        return _storage().tokens[tokenId].expiryDay <= block.timestamp / 1 days;
    }

    /// @inheritdoc IRateLimitNFT
    function currentSoldRequestsPerKilosecond() public view override returns (uint256 inFlight) {
        RateLimitNFTStorage storage $ = _storage();
        uint256 today = block.timestamp / 1 days;
        // Whatever was sold by `settledDay` has expired after MAX_DAYS.
        if (today >= $.settledDay + MAX_DAYS) return 0;
        inFlight = $.inFlight;
        for (uint256 day = $.settledDay + 1; day <= today; ++day) {
            inFlight -= $.sold[day];
        }
    }

    /// @dev ASCII, which the SDK reads byte for byte.
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        _requireOwned(tokenId);
        Token memory token = _storage().tokens[tokenId];
        string memory json = string.concat(
            '{"name":"Conclave Capacity Credit #',
            Strings.toString(tokenId),
            '","description":"Allows a rate of requests to the network until it expires.",',
            '"attributes":[{"trait_type":"Requests per kilosecond","value":',
            Strings.toString(token.requestsPerKilosecond),
            '},{"display_type":"date","trait_type":"Expires at","value":',
            Strings.toString(uint256(token.expiryDay) * 1 days),
            "}]}"
        );
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }

    /// @dev 1000 times the price of one request per kilosecond until `expiresAt`, checked as for a mint.
    function _kilorequestPrice(uint256 expiresAt) private view returns (uint256) {
        Config memory c = _storage().config;
        if (
            expiresAt % 1 days != 0 || expiresAt <= block.timestamp
                || expiresAt - block.timestamp > c.maxExpirationSeconds
        ) {
            revert RateLimitNFTExpiryInvalid(expiresAt);
        }
        return uint256(c.requestPrice) * (expiresAt - block.timestamp);
    }

    function _available(uint256 inFlight) private view returns (uint256) {
        return Math.saturatingSub(_storage().config.maxRequestsPerKilosecond, inFlight);
    }

    function _settle() private returns (uint256 inFlight) {
        inFlight = currentSoldRequestsPerKilosecond();
        RateLimitNFTStorage storage $ = _storage();
        $.inFlight = uint128(inFlight);
        $.settledDay = uint64(block.timestamp / 1 days);
    }

    function _remove(uint256 tokenId) private {
        delete _storage().tokens[tokenId];
        _burn(tokenId);
    }

    function _setConfig(Config calldata config_) private {
        if (
            config_.requestPrice == 0 || config_.maxExpirationSeconds < 1 days
                || config_.maxExpirationSeconds > MAX_DAYS * 1 days || config_.windowSeconds == 0
        ) revert RateLimitNFTConfigInvalid();
        _storage().config = config_;
        emit ConfigChanged(config_);
    }

    function _storage() private pure returns (RateLimitNFTStorage storage $) {
        bytes32 slot = STORAGE;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
