// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.24;

// Contracts for this folder's tests only. README.md says how Fixtures.json is made of them.

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";

contract Coin is ERC20("Coin", "C") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

contract Deed is ERC721("Deed", "D") {
    function mint(address to, uint256 id) external {
        _mint(to, id);
    }
}

contract Multi is ERC1155("") {
    function mint(address to, uint256 id, uint256 amount) external {
        _mint(to, id, amount, "");
    }
}

/// Has the functions that conditions of less common kinds call, with settable answers.
contract Oddities {
    struct Member {
        address delegateKey;
        uint256 shares;
        uint256 loot;
        bool exists;
        uint256 highestIndexYesVote;
        uint256 jailed;
    }

    mapping(address account => uint256 count) private _subscriptions;
    mapping(address account => uint8 status) public subscribers;
    mapping(address account => Member member) public members;
    mapping(address account => bool yes) public isRegistered;

    function set(address who, uint256 count, uint8 status, bool exists, uint256 jailed, bool registered) external {
        _subscriptions[who] = count;
        subscribers[who] = status;
        members[who] = Member(who, 1, 2, exists, 3, jailed);
        isRegistered[who] = registered;
    }

    function getActiveSubscriptionCount(address consumer, address provider, uint32 plan) external view returns (uint256) {
        return provider == address(this) && plan == 7 ? _subscriptions[consumer] : 0;
    }
}

/// Returns values of every type, and what it is given.
contract Outputs {
    function yes() external pure returns (bool) {
        return true;
    }

    function name() external pure returns (string memory) {
        return unicode"Grüße, Conclave";
    }

    function long() external pure returns (string memory) {
        return "a string that is longer than a word of thirty-two bytes, and then some";
    }

    function me() external view returns (address) {
        return address(this);
    }

    function small() external pure returns (uint8) {
        return 200;
    }

    function middle() external pure returns (uint64) {
        return type(uint64).max;
    }

    function big() external pure returns (uint256) {
        return type(uint256).max;
    }

    function negative() external pure returns (int256) {
        return -1;
    }

    function word() external pure returns (bytes32) {
        return bytes32(uint256(1));
    }

    function blob() external pure returns (bytes memory) {
        return hex"0102";
    }

    function list() external pure returns (uint256[] memory out) {
        out = new uint256[](2);
        out[0] = 1;
    }

    function many()
        external
        view
        returns (uint256[2][2] memory grid, string memory text, uint256 count, bool flag, address owner)
    {
        grid[0][0] = 11;
        return (grid, "many", 42, true, address(this));
    }

    function fails() external pure returns (uint256) {
        revert("no");
    }

    function nothing() external pure {}

    function isAccount(address a, address b) external pure returns (bool) {
        return a == b;
    }

    function sum(uint256[] calldata a, uint8[2] calldata b, int32 c) external pure returns (uint256 total) {
        for (uint256 i = 0; i < a.length; ++i) {
            total += a[i];
        }
        total += b[0];
        total += b[1];
        require(c == -5, "c");
    }

    function hash(string calldata s, bytes calldata b, bytes4 f, bool t, string[] calldata l) external pure returns (uint256) {
        return uint256(keccak256(abi.encode(s, b, f, t, l)));
    }
}
