// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Network} from "./base/Network.sol";

/// @title PKPNFTEnumerationTest: the packed lists against a plain model, under random mints and transfers.
contract PKPNFTEnumerationTest is Network {
    uint256 private constant OWNERS = 3;
    /// More than the 7 places of a list's head, and more than one word of 8 behind it.
    uint256 private constant STEPS = 40;

    uint256[] private all;
    mapping(address owner => uint256[] tokens) private model;

    function setUp() public override {
        super.setUp();
        genesis(4);
    }

    /// forge-config: default.fuzz.runs = 300
    function testFuzz_ListsFollowMintsAndTransfers(uint256 seed) external {
        for (uint256 step; step < STEPS; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            address to = owner(random);
            // half of the first steps mint: lists get long enough, and then move
            if (all.length == 0 || (random >> 8) % 4 < (step < STEPS / 2 ? 3 : 1)) {
                uint256 tokenId = mintTo(to);
                all.push(tokenId);
                model[to].push(tokenId);
            } else {
                move(all[(random >> 16) % all.length], to, random >> 240);
            }
        }
        check();
    }

    /// One owner with a list over three words: every place is filled, left and filled again.
    function test_LongList() external {
        for (uint256 i; i < 26; ++i) {
            all.push(mintTo(owner(0)));
            model[owner(0)].push(all[i]);
        }
        check();
        for (uint256 i; i < 26; ++i) {
            move(all[(i * 7) % 26], owner(1), i);
        }
        check();
        vm.assertEq(nft.balanceOf(owner(0)), 0);
    }

    function move(uint256 tokenId, address to, uint256 how) private {
        address from = nft.ownerOf(tokenId);
        address sender = from;
        if (how % 3 == 1) {
            sender = makeAddr("operator");
            vm.prank(from);
            nft.approve(sender, tokenId);
        }
        vm.prank(sender);
        if (how % 3 == 2) nft.safeTransferFrom(from, to, tokenId);
        else nft.transferFrom(from, to, tokenId);
        if (from == to) return;
        uint256[] storage list = model[from];
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == tokenId) list[i] = list[list.length - 1];
        }
        list.pop();
        model[to].push(tokenId);
    }

    function check() private view {
        vm.assertEq(nft.totalSupply(), all.length);
        for (uint256 i; i < all.length; ++i) {
            vm.assertEq(nft.tokenByIndex(i), all[i]);
            vm.assertEq(nft.ethAddressToPkpId(nft.getEthAddress(all[i])), all[i]);
        }
        uint256 total;
        for (uint256 o; o < OWNERS; ++o) {
            uint256[] storage list = model[owner(o)];
            vm.assertEq(nft.balanceOf(owner(o)), list.length);
            for (uint256 i; i < list.length; ++i) {
                vm.assertEq(nft.tokenOfOwnerByIndex(owner(o), i), list[i]);
                vm.assertEq(nft.ownerOf(list[i]), owner(o));
            }
            total += list.length;
        }
        vm.assertEq(total, all.length);
    }

    function owner(uint256 i) private pure returns (address) {
        return vm.addr(1000 + i % OWNERS);
    }
}
