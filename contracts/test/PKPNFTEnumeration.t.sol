// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Keys} from "./base/Keys.sol";

/// @title PKPNFTEnumerationTest: the packed lists against a plain model, under random mints, claims, transfers and burns.
contract PKPNFTEnumerationTest is Keys {
    uint256 private constant OWNERS = 3;
    /// More than the 7 places of a list's head, and more than one word of 8 behind it.
    uint256 private constant STEPS = 40;

    uint256[] private all;
    mapping(address owner => uint256[] tokens) private model;

    /// forge-config: default.fuzz.runs = 300
    function testFuzz_ListsFollowEverything(uint256 seed) external {
        for (uint256 step; step < STEPS; ++step) {
            uint256 random = uint256(keccak256(abi.encode(seed, step)));
            address to = owner(random);
            // most of the first steps add tokens: lists get long enough, and then move
            uint256 action = (random >> 8) % 12;
            if (all.length == 0 || action < (step < STEPS / 2 ? 7 : 3)) add(mintTo(to), to);
            else if (action < (step < STEPS / 2 ? 9 : 4)) add(claimTo(to, keccak256(abi.encode(seed, step))), to);
            else if (action < 10) move((random >> 16) % all.length, to, random >> 240);
            else burn((random >> 16) % all.length);
        }
        check();
    }

    /// One owner with a list over three words: every place is filled, left and filled again.
    function test_LongList() external {
        for (uint256 i; i < 26; ++i) {
            add(mintTo(owner(0)), owner(0));
        }
        check();
        for (uint256 i; i < 26; ++i) {
            move((i * 7) % 26, owner(1), i);
        }
        check();
        vm.assertEq(nft.balanceOf(owner(0)), 0);
        for (uint256 i; i < 13; ++i) {
            burn((i * 5) % all.length);
        }
        check();
        for (uint256 i; i < 13; ++i) {
            add(mintTo(owner(2)), owner(2));
        }
        check();
        while (all.length != 0) burn(0);
        check();
    }

    /// As long as every mint stands at its own place nothing is written for the list of all.
    function test_ListOfAllIsFreeWithoutBurns() external {
        for (uint256 i; i < 20; ++i) {
            add(mintTo(owner(i)), owner(i));
        }
        for (uint256 word; word < 3; ++word) {
            vm.assertEq(vm.load(address(nft), wordOfAll(word)), bytes32(0));
        }
        burn(3); // 19 moves to place 3
        vm.assertEq(vm.load(address(nft), wordOfAll(0)), bytes32(uint256((19 ^ 3) << 96)));
        check();
    }

    /// @dev Word of the mapping that is the third in the namespace's struct, after its first word.
    function wordOfAll(uint256 word) private pure returns (bytes32) {
        uint256 slot =
            uint256(keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPNFT")) - 1))) & ~uint256(0xff);
        return keccak256(abi.encode(word, slot + 3));
    }

    function add(uint256 tokenId, address to) private {
        all.push(tokenId);
        model[to].push(tokenId);
    }

    /// @dev A token leaves the list of all by changing places with the last, and so does an owner's.
    function burn(uint256 index) private {
        uint256 tokenId = all[index];
        address from = nft.ownerOf(tokenId);
        vm.prank(from);
        nft.burn(tokenId);
        all[index] = all[all.length - 1];
        all.pop();
        removeFromModel(from, tokenId);
    }

    function removeFromModel(address from, uint256 tokenId) private {
        uint256[] storage list = model[from];
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == tokenId) list[i] = list[list.length - 1];
        }
        list.pop();
    }

    function move(uint256 index, address to, uint256 how) private {
        uint256 tokenId = all[index];
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
        removeFromModel(from, tokenId);
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
