// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IMultisender} from "./interfaces/IMultisender.sol";

/// @title Multisender: pays many accounts the same amount in one transaction.
/// @dev Locked against re-entry: an owner among the recipients could withdraw what is on its way to the others.
contract Multisender is IMultisender, Ownable2Step, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    constructor(address owner_) Ownable(owner_) {}

    /// @inheritdoc IMultisender
    function sendEth(address[] calldata recipients) external payable override nonReentrant {
        if (recipients.length == 0) revert MultisenderNoRecipients();
        uint256 each = msg.value / recipients.length;
        if (each == 0) revert MultisenderNothingToSend();
        emit EthSent(msg.sender, recipients, each);
        for (uint256 i; i < recipients.length; ++i) {
            _pay(recipients[i], each);
        }
        uint256 rest = msg.value % recipients.length;
        if (rest != 0) _pay(msg.sender, rest);
    }

    /// @inheritdoc IMultisender
    function sendTokens(address[] calldata recipients, address tokenContract) external override nonReentrant {
        if (recipients.length == 0) revert MultisenderNoRecipients();
        IERC20 token = IERC20(tokenContract);
        uint256 total = Math.min(token.allowance(msg.sender, address(this)), token.balanceOf(msg.sender));
        uint256 each = total / recipients.length;
        if (each == 0) revert MultisenderNothingToSend();
        emit TokensSent(msg.sender, tokenContract, recipients, each);
        for (uint256 i; i < recipients.length; ++i) {
            token.safeTransferFrom(msg.sender, recipients[i], each);
        }
    }

    /// @inheritdoc IMultisender
    function withdraw() external override onlyOwner nonReentrant {
        uint256 amount = address(this).balance;
        emit Withdrawn(address(0), msg.sender, amount);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc IMultisender
    function withdrawTokens(address tokenContract) external override onlyOwner nonReentrant {
        uint256 amount = IERC20(tokenContract).balanceOf(address(this));
        emit Withdrawn(tokenContract, msg.sender, amount);
        IERC20(tokenContract).safeTransfer(msg.sender, amount);
    }

    function _pay(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert MultisenderRefused(to);
    }
}
