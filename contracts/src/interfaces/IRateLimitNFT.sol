// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Enumerable} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Enumerable.sol";

/// @title RateLimitNFT: capacity credits. A token (ERC-721) allows its holder a rate of requests until it expires.
/// @notice The network sells no more than it can serve. Nodes meter use: they read capacity and isExpired of a token
/// that a caller owns or was delegated.
/// @dev Every function that the Lit SDK 7.4.0 calls on its contract of this name has the same signature here.
/// Anyone may send anyone a token, so an owner's list can be lengthened by strangers; nothing here loops over it
/// unbounded. Functions of ERC-721 and its enumeration are those of OpenZeppelin, with its errors (ERC-6093).
interface IRateLimitNFT is IERC721Enumerable {
    /// @param requestPrice wei for one request: capacity for r requests per 1000 seconds during d seconds is r*d/1000
    /// of them; 1..2^96-1
    /// @param maxRequestsPerKilosecond most capacity that may be in flight, all unexpired tokens together. May be
    /// set below what was sold; then nothing is sold until enough has expired
    /// @param maxExpirationSeconds furthest expiry of a new token; 1..366 days
    /// @param freeRequests what nodes allow in windowSeconds to who has no capacity; 0 for nothing
    /// @param windowSeconds the span over which nodes count requests; not zero
    struct Config {
        uint96 requestPrice;
        uint64 maxRequestsPerKilosecond;
        uint32 maxExpirationSeconds;
        uint32 freeRequests;
        uint32 windowSeconds;
    }

    /// The SDK's tuple.
    /// @param requestsPerKilosecond requests in 1000 seconds; zero for a token that does not exist
    /// @param expiresAt unix seconds from which the token is worth nothing
    struct RateLimit {
        uint256 requestsPerKilosecond;
        uint256 expiresAt;
    }

    event ConfigChanged(Config config);
    /// The first log of a mint. The SDK reads the new token's id from the first log, in one place
    /// (mintCapacityCreditsNFT) from its fourth topic, in another (write.mint) from its second: it stands in both.
    event CapacityMinted(
        uint256 indexed tokenId,
        address indexed minter,
        uint256 indexed capacityTokenId,
        uint256 requestsPerKilosecond,
        uint256 expiresAt,
        uint256 paid
    );
    event FeesCollected(uint256 amount);

    error RateLimitNFTConfigInvalid();
    error RateLimitNFTExpiryInvalid(uint256 expiresAt);
    error RateLimitNFTPaymentTooSmall(uint256 paid, uint256 leastCost);
    error RateLimitNFTCapacityZero();
    error RateLimitNFTSoldOut(uint256 requestsPerKilosecond, uint256 available);
    error RateLimitNFTNotExpired(uint256 tokenId);
    error RateLimitNFTBatchTooLong(uint256 length, uint256 maximum);
    error RateLimitNFTNothingToCollect();

    /// @notice Mints a token to the caller with as much capacity as the payment buys until `expiresAt`:
    /// calculateRequestsPerKilosecond(msg.value, expiresAt). What is left over, less than one request per
    /// kilosecond costs, stays income: time passes between asking for a price and paying it.
    /// @param expiresAt unix seconds of a midnight UTC, later than now, at most maxExpirationSeconds away
    /// @dev Reverts with RateLimitNFTExpiryInvalid, RateLimitNFTPaymentTooSmall, RateLimitNFTSoldOut. Does not call the
    /// receiver (no onERC721Received).
    function mint(uint256 expiresAt) external payable returns (uint256 tokenId);

    /// @notice Destroys a token, for its owner or who was approved for it. Capacity that had not expired can be sold
    /// again; nothing is paid back.
    function burn(uint256 tokenId) external;

    /// @notice Burns the expired ones among the first pruneSteps() tokens of `owner`'s list. Open to anyone: an
    /// expired token is worth nothing.
    function pruneExpired(address owner) external;

    /// @notice Burns expired tokens by id, at most pruneSteps(). Open to anyone. For owners whose list was stuffed.
    /// @dev Reverts with RateLimitNFTNotExpired, RateLimitNFTBatchTooLong.
    function pruneTokens(uint256[] calldata tokenIds) external;

    /// @notice Sends all ether that this contract holds to the nodes of the current epoch, through feeDeposit().
    /// Open to anyone. Reverts with RateLimitNFTNothingToCollect.
    function collect() external;

    /// @notice Replaces the parameters. Only the owner. Reverts with RateLimitNFTConfigInvalid.
    function setConfig(Config calldata config) external;

    function config() external view returns (Config memory);
    /// @notice The contract that takes the income.
    function feeDeposit() external view returns (address);

    /// @notice Wei that `requestsPerKilosecond` until `expiresAt` cost in this block, rounded up. It falls with time,
    /// so paying it later buys at least as much. Reverts as mint does for the expiry, and with RateLimitNFTCapacityZero.
    function calculateCost(uint256 requestsPerKilosecond, uint256 expiresAt) external view returns (uint256);
    /// @notice What `payingAmount` wei buy until `expiresAt` in this block, rounded down.
    function calculateRequestsPerKilosecond(uint256 payingAmount, uint256 expiresAt) external view returns (uint256);
    /// @notice What a token allows and until when, also after it has expired. Zeros for one that does not exist.
    function capacity(uint256 tokenId) external view returns (RateLimit memory);
    /// @notice True for a token that does not exist, too.
    function isExpired(uint256 tokenId) external view returns (bool);
    /// @notice Capacity of all unexpired tokens together.
    function currentSoldRequestsPerKilosecond() external view returns (uint256);
    /// @notice Whether this much more capacity could be sold now.
    function checkBelowMaxRequestsPerKilosecond(uint256 requestedRequestsPerKilosecond) external view returns (bool);
    /// @notice Capacity sold that expires (or did) at `expiresAt`, less what was burned before.
    function totalSoldRequestsPerKilosecondByExpirationTime(uint256 expiresAt) external view returns (uint256);
    /// @notice Tokens minted so far; the last one's id.
    function tokenIdCounter() external view returns (uint256);
    /// @notice How far into an owner's list pruneExpired looks, and how many ids pruneTokens takes.
    function pruneSteps() external view returns (uint256);
    /// @notice The SDK's names of parameters: config().requestPrice, maxRequestsPerKilosecond, and so on.
    function additionalRequestsPerKilosecondCost() external view returns (uint256);
    function maxRequestsPerKilosecond() external view returns (uint256);
    function maxExpirationSeconds() external view returns (uint256);
    function freeRequestsPerRateLimitWindow() external view returns (uint256);
    function defaultRateLimitWindowSeconds() external view returns (uint256);
    function RLIHolderRateLimitWindowSeconds() external view returns (uint256);
}
