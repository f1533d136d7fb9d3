// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RateLimitNFT} from "../src/RateLimitNFT.sol";
import {IRateLimitNFT} from "../src/interfaces/IRateLimitNFT.sol";
import {FeeDepositStub, Services} from "./base/Services.sol";

/// @title RateLimitNFTInvariantTest: what stays true whatever is bought, burned, pruned, moved and collected in any
/// order while days pass. With S(t) the capacity of tokens that exist and have not expired:
///
///     currentSold = S(t) <= maximum,   held + collected = paid
contract RateLimitNFTInvariantTest is Services {
    uint64 private constant MAX = 500;

    FeeDepositStub private fees;
    RateLimitNFT private nft;
    address[] private users;
    uint256 private paid;

    function setUp() public override {
        super.setUp();
        fees = new FeeDepositStub();
        IRateLimitNFT.Config memory config = IRateLimitNFT.Config(3, MAX, 40 days, 0, 1);
        nft = RateLimitNFT(
            proxy(address(new RateLimitNFT(address(fees))), abi.encodeCall(RateLimitNFT.initialize, (governor, config)))
        );
        users.push(alice);
        users.push(bob);
        vm.deal(alice, 1e30);
        vm.deal(bob, 1e30);
        targetContract(address(this));
        bytes4[] memory actions = new bytes4[](6);
        actions[0] = this.mint.selector;
        actions[1] = this.burn.selector;
        actions[2] = this.move.selector;
        actions[3] = this.prune.selector;
        actions[4] = this.collect.selector;
        actions[5] = this.pass.selector;
        targetSelector(FuzzSelector(address(this), actions));
    }

    // ---- what the campaign does

    function mint(uint256 who, uint16 requests, uint8 days_, uint8 surplus) external {
        uint256 expiresAt = (block.timestamp / 1 days + bound(days_, 1, 40)) * 1 days;
        uint256 asked = bound(requests, 1, MAX / 3);
        uint256 value = nft.calculateCost(asked, expiresAt) + surplus;
        uint256 bought = nft.calculateRequestsPerKilosecond(value, expiresAt);
        bool accepted = nft.checkBelowMaxRequestsPerKilosecond(bought);
        vm.prank(users[who % 2]);
        try nft.mint{value: value}(expiresAt) returns (uint256 tokenId) {
            vm.assertTrue(accepted);
            vm.assertEq(nft.capacity(tokenId).requestsPerKilosecond, bought);
            paid += value;
        } catch {
            vm.assertFalse(accepted);
        }
    }

    function burn(uint256 which) external {
        if (nft.totalSupply() == 0) return;
        uint256 tokenId = nft.tokenByIndex(which % nft.totalSupply());
        vm.prank(nft.ownerOf(tokenId));
        nft.burn(tokenId);
    }

    function move(uint256 which) external {
        if (nft.totalSupply() == 0) return;
        uint256 tokenId = nft.tokenByIndex(which % nft.totalSupply());
        address owner = nft.ownerOf(tokenId);
        vm.prank(owner);
        nft.transferFrom(owner, owner == alice ? bob : alice, tokenId);
    }

    function prune(uint256 who) external {
        nft.pruneExpired(users[who % 2]);
    }

    function collect() external {
        bool accepted = address(nft).balance != 0;
        try nft.collect() {
            vm.assertTrue(accepted);
        } catch {
            vm.assertFalse(accepted);
        }
    }

    function pass(uint16 hours_) external {
        // Mostly a few days; now and then longer than any token lives.
        vm.warp(block.timestamp + (hours_ % 50 == 0 ? 400 days : uint256(hours_ % 200) * 1 hours));
    }

    // ---- what must hold

    function invariant_SoldIsLiveCapacityWithinMaximum() external view {
        uint256 live;
        for (uint256 i; i < nft.totalSupply(); ++i) {
            IRateLimitNFT.RateLimit memory capacity = nft.capacity(nft.tokenByIndex(i));
            if (capacity.expiresAt > block.timestamp) live += capacity.requestsPerKilosecond;
        }
        vm.assertEq(nft.currentSoldRequestsPerKilosecond(), live);
        vm.assertLe(live, MAX);
    }

    function invariant_HeldPlusCollectedIsPaid() external view {
        vm.assertEq(address(nft).balance + address(fees).balance, paid);
    }
}
