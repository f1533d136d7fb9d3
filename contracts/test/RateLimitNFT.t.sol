// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Initializable} from "@openzeppelin/contracts/proxy/utils/Initializable.sol";
import {IERC721Enumerable} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Enumerable.sol";
import {Base64} from "solady/utils/Base64.sol";

import {RateLimitNFT} from "../src/RateLimitNFT.sol";
import {IRateLimitNFT} from "../src/interfaces/IRateLimitNFT.sol";
import {FeeDepositStub, Services} from "./base/Services.sol";
import {Vm} from "./base/Vm.sol";

contract RateLimitNFTTest is Services {
    uint96 private constant PRICE = 1 gwei;
    uint64 private constant MAX = 10_000;

    FeeDepositStub private fees;
    RateLimitNFT private nft;
    /// The day of the first block, in days since 1970.
    uint256 private today;

    function setUp() public override {
        super.setUp();
        today = block.timestamp / 1 days;
        fees = new FeeDepositStub();
        nft = RateLimitNFT(
            proxy(
                address(new RateLimitNFT(address(fees))), abi.encodeCall(RateLimitNFT.initialize, (governor, config()))
            )
        );
        vm.deal(alice, 1000 ether);
        vm.deal(bob, 1000 ether);
    }

    // ---- deployment

    function test_RevertWhen_FeeDepositIsZero() external {
        vm.expectRevert(IRateLimitNFT.RateLimitNFTConfigInvalid.selector);
        new RateLimitNFT(address(0));
    }

    function test_InitializesOnce() external {
        vm.assertEq(nft.owner(), governor);
        vm.assertEq(nft.name(), "Conclave Capacity Credits");
        vm.assertEq(nft.symbol(), "CCC");
        vm.assertEq(nft.feeDeposit(), address(fees));
        vm.expectRevert(Initializable.InvalidInitialization.selector);
        nft.initialize(address(this), config());
    }

    function test_AnswersForTheSdk() external view {
        vm.assertEq(abi.encode(nft.config()), abi.encode(config()));
        vm.assertEq(nft.additionalRequestsPerKilosecondCost(), PRICE);
        vm.assertEq(nft.maxRequestsPerKilosecond(), MAX);
        vm.assertEq(nft.maxExpirationSeconds(), 30 days);
        vm.assertEq(nft.freeRequestsPerRateLimitWindow(), 7);
        vm.assertEq(nft.defaultRateLimitWindowSeconds(), 600);
        vm.assertEq(nft.RLIHolderRateLimitWindowSeconds(), 600);
        vm.assertEq(nft.tokenIdCounter(), 0);
        vm.assertTrue(nft.supportsInterface(type(IERC721Enumerable).interfaceId));
    }

    // ---- setConfig

    function test_RevertWhen_ConfiguringAsStranger() external {
        expectNotOwner();
        nft.setConfig(config());
    }

    function test_RevertWhen_ConfigIsInvalid() external {
        IRateLimitNFT.Config memory c = config();
        c.requestPrice = 0;
        expectConfigInvalid(c);
        c = config();
        c.maxExpirationSeconds = 1 days - 1;
        expectConfigInvalid(c);
        c.maxExpirationSeconds = 366 days + 1;
        expectConfigInvalid(c);
        c = config();
        c.windowSeconds = 0;
        expectConfigInvalid(c);
    }

    function test_SetsConfig() external {
        IRateLimitNFT.Config memory c = IRateLimitNFT.Config(1, 2, 366 days, 0, 1);
        vm.expectEmit();
        emit IRateLimitNFT.ConfigChanged(c);
        vm.prank(governor);
        nft.setConfig(c);
        vm.assertEq(abi.encode(nft.config()), abi.encode(c));
    }

    // ---- calculateCost, calculateRequestsPerKilosecond

    function test_RevertWhen_CapacityIsZero() external {
        vm.expectRevert(IRateLimitNFT.RateLimitNFTCapacityZero.selector);
        nft.calculateCost(0, midnight(1));
    }

    function test_RevertWhen_ExpiryIsInvalid() external {
        expectExpiryInvalid(midnight(1) + 1);
        expectExpiryInvalid(midnight(0));
        expectExpiryInvalid(midnight(31));
        vm.warp(midnight(1));
        expectExpiryInvalid(midnight(1)); // now
    }

    function testFuzz_CostBuysWhatWasAskedFor(uint32 requests, uint8 day, uint96 price, uint32 later) external {
        IRateLimitNFT.Config memory c = config();
        c.requestPrice = price == 0 ? 1 : price;
        vm.prank(governor);
        nft.setConfig(c);
        uint256 asked = requests == 0 ? 1 : requests;
        uint256 expiresAt = midnight(bound(day, 1, 30));
        uint256 cost = nft.calculateCost(asked, expiresAt);
        uint256 exact = asked * c.requestPrice * (expiresAt - block.timestamp);
        vm.assertEq(cost, exact / 1000 + (exact % 1000 == 0 ? 0 : 1));
        // Paid later it buys no less, and one wei less buys no more.
        uint256 bought = nft.calculateRequestsPerKilosecond(cost, expiresAt);
        vm.assertLe(asked, bought);
        vm.assertLe(nft.calculateRequestsPerKilosecond(cost - 1, expiresAt), asked);
        vm.warp(bound(later, block.timestamp, expiresAt - 1));
        vm.assertLe(bought, nft.calculateRequestsPerKilosecond(cost, expiresAt));
    }

    // ---- mint

    function test_RevertWhen_PaymentTooSmall() external {
        uint256 cost = nft.calculateCost(1, midnight(1));
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTPaymentTooSmall.selector, cost - 1, cost));
        nft.mint{value: cost - 1}(midnight(1));
    }

    function test_RevertWhen_MintingWithInvalidExpiry() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTExpiryInvalid.selector, midnight(1) + 1));
        nft.mint{value: 1 ether}(midnight(1) + 1);
    }

    function test_RevertGiven_SoldOut() external {
        mint(alice, MAX - 1, midnight(1));
        uint256 cost = nft.calculateCost(2, midnight(2));
        vm.prank(bob);
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTSoldOut.selector, 2, 1));
        nft.mint{value: cost}(midnight(2));
        mint(bob, 1, midnight(2));
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), MAX);
        vm.assertFalse(nft.checkBelowMaxRequestsPerKilosecond(1));
        vm.assertTrue(nft.checkBelowMaxRequestsPerKilosecond(0));
    }

    function test_RevertGiven_MaximumIsBelowSold() external {
        mint(alice, 2, midnight(1));
        IRateLimitNFT.Config memory c = config();
        c.maxRequestsPerKilosecond = 1;
        vm.prank(governor);
        nft.setConfig(c);
        uint256 cost = nft.calculateCost(1, midnight(2));
        vm.prank(bob);
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTSoldOut.selector, 1, 0));
        nft.mint{value: cost}(midnight(2));
    }

    function test_Mints() external {
        uint256 cost = nft.calculateCost(5, midnight(3));
        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = nft.mint{value: cost}(midnight(3));

        // The SDK reads the first log's second topic in one place and its fourth in another.
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 2);
        vm.assertEq(logs[0].topics[0], IRateLimitNFT.CapacityMinted.selector);
        vm.assertEq(uint256(logs[0].topics[1]), tokenId);
        vm.assertEq(logs[0].topics[2], bytes32(uint256(uint160(alice))));
        vm.assertEq(uint256(logs[0].topics[3]), tokenId);
        vm.assertEq(logs[0].data, abi.encode(5, midnight(3), cost));
        vm.assertEq(logs[1].topics[0], keccak256("Transfer(address,address,uint256)"));
        vm.assertEq(uint256(logs[1].topics[3]), tokenId);

        vm.assertEq(tokenId, 1);
        vm.assertEq(nft.tokenIdCounter(), 1);
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertEq(nft.tokenOfOwnerByIndex(alice, 0), tokenId);
        vm.assertEq(nft.tokenByIndex(0), tokenId);
        vm.assertEq(nft.totalSupply(), 1);
        vm.assertEq(abi.encode(nft.capacity(tokenId)), abi.encode(IRateLimitNFT.RateLimit(5, midnight(3))));
        vm.assertEq(nft.totalSoldRequestsPerKilosecondByExpirationTime(midnight(3)), 5);
        vm.assertEq(nft.totalSoldRequestsPerKilosecondByExpirationTime(midnight(3) + 1), 0);
        vm.assertEq(address(nft).balance, cost);
    }

    function testFuzz_SellsAgainWhatExpired(uint16[8] memory requests, uint8[8] memory expiry, uint16 days_) external {
        for (uint256 i; i < 8; ++i) {
            mint(alice, bound(requests[i], 1, MAX / 8), midnight(bound(expiry[i], 1, 30)));
        }
        vm.warp(block.timestamp + uint256(bound(days_, 0, 400)) * 1 days);
        uint256 left;
        for (uint256 i; i < 8; ++i) {
            bool expired = midnight(bound(expiry[i], 1, 30)) <= block.timestamp;
            vm.assertEq(nft.isExpired(i + 1), expired);
            if (!expired) left += bound(requests[i], 1, MAX / 8);
        }
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), left);
        vm.assertTrue(nft.checkBelowMaxRequestsPerKilosecond(MAX - left));
        vm.assertFalse(nft.checkBelowMaxRequestsPerKilosecond(MAX - left + 1));
        mint(bob, MAX - left, (block.timestamp / 1 days + 1) * 1 days);
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), MAX);
    }

    // ---- isExpired

    function test_ExpiresAtMidnight() external {
        uint256 tokenId = mint(alice, 1, midnight(2));
        vm.warp(midnight(2) - 1);
        vm.assertFalse(nft.isExpired(tokenId));
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), 1);
        vm.warp(midnight(2));
        vm.assertTrue(nft.isExpired(tokenId));
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), 0);
        vm.assertTrue(nft.isExpired(tokenId + 1)); // none such
    }

    // ---- burn

    function test_RevertWhen_BurningAsStranger() external {
        uint256 tokenId = mint(alice, 1, midnight(1));
        vm.prank(bob);
        expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, bob, tokenId));
        nft.burn(tokenId);
    }

    function test_RevertWhen_BurningNothing() external {
        expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 1));
        nft.burn(1);
    }

    function test_BurnFreesCapacity() external {
        mint(alice, 3, midnight(1));
        uint256 tokenId = mint(alice, 5, midnight(2));
        vm.prank(alice);
        nft.approve(bob, tokenId);
        vm.prank(bob);
        nft.burn(tokenId);
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), 3);
        vm.assertEq(nft.totalSoldRequestsPerKilosecondByExpirationTime(midnight(2)), 0);
        vm.assertEq(abi.encode(nft.capacity(tokenId)), abi.encode(IRateLimitNFT.RateLimit(0, 0)));
        vm.assertEq(nft.balanceOf(alice), 1);
    }

    function test_BurnOfExpiredFreesNothing() external {
        uint256 tokenId = mint(alice, 3, midnight(1));
        mint(alice, 5, midnight(2));
        vm.warp(midnight(1));
        vm.prank(alice);
        nft.burn(tokenId);
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), 5);
        vm.assertEq(nft.totalSoldRequestsPerKilosecondByExpirationTime(midnight(1)), 3);
    }

    // ---- pruneExpired, pruneTokens

    function test_PrunesExpired() external {
        for (uint256 i = 1; i <= 6; ++i) {
            mint(alice, i, midnight(i % 2 == 0 ? 1 : 9));
        }
        mint(bob, 7, midnight(1));
        vm.warp(midnight(1));
        nft.pruneExpired(alice);
        vm.assertEq(nft.balanceOf(alice), 3);
        for (uint256 i; i < 3; ++i) {
            vm.assertFalse(nft.isExpired(nft.tokenOfOwnerByIndex(alice, i)));
        }
        vm.assertEq(nft.balanceOf(bob), 1);
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), 1 + 3 + 5);
        nft.pruneExpired(makeAddr("nobody"));
    }

    function test_PruneLooksAtBoundedPart() external {
        uint256 steps = nft.pruneSteps();
        for (uint256 i; i < steps; ++i) {
            uint256 gift = mint(bob, 1, midnight(9));
            vm.prank(bob);
            nft.transferFrom(bob, alice, gift);
        }
        uint256[] memory ids = new uint256[](1);
        ids[0] = mint(alice, 1, midnight(1));
        vm.warp(midnight(1));
        nft.pruneExpired(alice);
        vm.assertEq(nft.balanceOf(alice), steps + 1);
        nft.pruneTokens(ids);
        vm.assertEq(nft.balanceOf(alice), steps);
    }

    function test_RevertWhen_PruningUnexpired() external {
        uint256[] memory ids = new uint256[](1);
        ids[0] = mint(alice, 1, midnight(1));
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTNotExpired.selector, ids[0]));
        nft.pruneTokens(ids);
    }

    function test_RevertWhen_PruningNothing() external {
        expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 0));
        nft.pruneTokens(new uint256[](1));
    }

    function test_RevertWhen_PruningTooMany() external {
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTBatchTooLong.selector, 51, 50));
        nft.pruneTokens(new uint256[](51));
    }

    // ---- collect

    function test_RevertGiven_NothingToCollect() external {
        vm.expectRevert(IRateLimitNFT.RateLimitNFTNothingToCollect.selector);
        nft.collect();
    }

    function test_RevertGiven_DepositRefuses() external {
        mint(alice, 1, midnight(1));
        fees.setRefuses(true);
        vm.expectRevert(FeeDepositStub.FeeDepositRefused.selector);
        nft.collect();
        vm.assertNotEq(address(nft).balance, 0);
    }

    function test_Collects() external {
        mint(alice, 5, midnight(1));
        uint256 income = address(nft).balance;
        vm.expectEmit();
        emit IRateLimitNFT.FeesCollected(income);
        vm.prank(bob);
        nft.collect();
        vm.assertEq(address(nft).balance, 0);
        vm.assertEq(address(fees).balance, income);
        vm.assertEq(fees.deposits(), 1);
    }

    // ---- tokenURI

    function test_RevertGiven_NoToken() external {
        expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 1));
        nft.tokenURI(1);
    }

    function test_DescribesToken() external {
        string memory uri = nft.tokenURI(mint(alice, 42, midnight(2)));
        string memory prefix = "data:application/json;base64,";
        bytes memory encoded = bytes(uri);
        bytes memory body = new bytes(encoded.length - bytes(prefix).length);
        for (uint256 i; i < body.length; ++i) {
            body[i] = encoded[i + bytes(prefix).length];
        }
        string memory json = string(Base64.decode(string(body)));
        vm.assertEq(uri, string.concat(prefix, Base64.encode(bytes(json))));
        vm.assertEq(vm.parseJsonString(json, ".name"), "Conclave Capacity Credit #1");
        vm.assertEq(vm.parseJsonUint(json, ".attributes[0].value"), 42);
        vm.assertEq(vm.parseJsonUint(json, ".attributes[1].value"), midnight(2));
    }

    // ---- upgrades

    function test_OnlyOwnerUpgrades() external {
        uint256 tokenId = mint(alice, 5, midnight(2));
        address next = address(new RateLimitNFT(address(this)));
        expectNotOwner();
        nft.upgradeToAndCall(next, "");
        vm.prank(governor);
        nft.upgradeToAndCall(next, "");
        vm.assertEq(nft.feeDeposit(), address(this));
        vm.assertEq(nft.capacity(tokenId).requestsPerKilosecond, 5);
    }

    function config() private pure returns (IRateLimitNFT.Config memory) {
        return IRateLimitNFT.Config(PRICE, MAX, 30 days, 7, 600);
    }

    /// @dev The midnight `days_` days after that before the first block.
    function midnight(uint256 days_) private view returns (uint256) {
        return (today + days_) * 1 days;
    }

    function mint(address who, uint256 requests, uint256 expiresAt) private returns (uint256) {
        if (requests == 0) return 0;
        uint256 cost = nft.calculateCost(requests, expiresAt);
        vm.prank(who);
        return nft.mint{value: cost}(expiresAt);
    }

    function expectExpiryInvalid(uint256 expiresAt) private {
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTExpiryInvalid.selector, expiresAt));
        nft.calculateCost(1, expiresAt);
        expectRevert(abi.encodeWithSelector(IRateLimitNFT.RateLimitNFTExpiryInvalid.selector, expiresAt));
        nft.calculateRequestsPerKilosecond(1, expiresAt);
    }

    function expectConfigInvalid(IRateLimitNFT.Config memory c) private {
        vm.prank(governor);
        vm.expectRevert(IRateLimitNFT.RateLimitNFTConfigInvalid.selector);
        nft.setConfig(c);
    }
}
