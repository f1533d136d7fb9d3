// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

interface ISink {
    function take() external payable;
    function ask() external returns (bool);
    function look() external view returns (uint256);
}

library Payer {
    function pay(address to, uint256 amount) internal {
        assembly {
            if iszero(call(gas(), to, amount, 0, 0, 0, 0)) { revert(0, 0) }
        }
    }
}

/// @title Canary: bugs on purpose. Never compiled into anything; tools/analyse must find each of them, on the line that
/// says so, and nothing else of its own.
abstract contract Base {
    function _pay(address to, uint256 amount) internal virtual;
}

contract Canary is Base {
    struct Vault {
        mapping(address => uint256) balances;
        address[] users;
        uint256 total;
    }

    event Paid(address to);

    address public owner;
    uint256 public total;
    mapping(address => uint256) public balances;
    bytes32 private constant STORAGE = 0x101f8c9c3ab049005f01dc7d795353e733ee71526e0e79e58719f2fc480fa600;

    function _vault() private pure returns (Vault storage v) {
        bytes32 slot = STORAGE;
        assembly {
            v.slot := slot
        }
    }

    // ---- re-entry

    function classic() external {
        (bool ok,) = msg.sender.call{value: balances[msg.sender]}("");
        require(ok);
        balances[msg.sender] = 0; // finds: state-after-call
        emit Paid(msg.sender);
    }

    function throughPointer(ISink sink) external {
        Vault storage v = _vault();
        sink.take{value: v.balances[msg.sender]}();
        v.balances[msg.sender] = 0; // finds: state-after-call
        emit Paid(msg.sender);
    }

    function throughAccessor(ISink sink) external {
        sink.take();
        delete _vault().balances[msg.sender]; // finds: state-after-call
        emit Paid(msg.sender);
    }

    function throughLibrary() external {
        Payer.pay(msg.sender, 1);
        _vault().users.push(msg.sender); // finds: state-after-call
        emit Paid(msg.sender);
    }

    function throughOverride() external {
        _pay(msg.sender, 1);
        _close(); // finds: state-after-call
        emit Paid(msg.sender);
    }

    function assigned(ISink sink) external {
        owner = sink.ask() ? msg.sender : address(0); // finds: state-after-call
        emit Paid(msg.sender);
    }

    function inLoop(ISink[] calldata sinks) external {
        for (uint256 i; i < sinks.length; ++i) {
            total += 1; // finds: state-after-call
            sinks[i].take(); // finds: call-in-loop
        }
        emit Paid(msg.sender);
    }

    function afterBranch(ISink sink, bool a) external {
        if (a) sink.take();
        total = 1; // finds: state-after-call
        emit Paid(msg.sender);
    }

    function caught(ISink sink) external {
        try sink.take() {
            total = 1; // finds: state-after-call
        } catch {
            emit Paid(msg.sender);
        }
    }

    // ---- no re-entry

    function booksFirst() external {
        balances[msg.sender] = 0;
        emit Paid(msg.sender);
        (bool ok,) = msg.sender.call{value: 1}("");
        require(ok);
    }

    function onlyLooks(ISink sink) external {
        total = sink.look();
        emit Paid(msg.sender);
    }

    function eitherOr(ISink sink, bool a) external {
        if (a) sink.take();
        else total = 1;
        emit Paid(msg.sender);
    }

    function leavesAfterCall(ISink sink, bool a) external {
        if (a) {
            sink.take();
            return;
        }
        total = 1;
        emit Paid(msg.sender);
    }

    function memoryOnly(ISink sink) external returns (uint256[1] memory list) {
        sink.take();
        list[0] = 1;
    }

    // ---- calls

    function ignored(address payable to) external {
        to.call(""); // finds: unchecked-call
        to.send(1); // finds: unchecked-call
        (bool ok,) = to.call{value: 1}(""); // finds: unchecked-call
        (, bytes memory data) = to.staticcall(""); // finds: unchecked-call
        data;
        assembly {
            pop(call(gas(), to, 1, 0, 0, 0, 0)) // finds: unchecked-call
        }
    }

    function dropped(ISink sink) external {
        sink.ask(); // finds: unused-return
        sink.take();
    }

    function foreign(address code, bytes calldata data) external {
        (bool ok,) = code.delegatecall(data); // finds: delegatecall
        require(ok);
        selfdestruct(payable(msg.sender)); // finds: selfdestruct
    }

    // ---- other rules

    function setOwner(address to) external { // finds: silent-write
        require(tx.origin == owner); // finds: tx-origin
        owner = to;
    }

    function everybody() external {
        for (uint256 i; i < _vault().users.length; ++i) { // finds: storage-loop
            total += 1;
        }
        uint256 count = _vault().users.length;
        for (uint256 i; i < count; ++i) { // finds: storage-loop
            total += 1;
        }
        for (uint256 i; i < 3; ++i) {
            total += 1;
        }
        emit Paid(msg.sender);
    }

    function draw() external view returns (bool) {
        return block.prevrandao % 2 == 0; // finds: block-random
    }

    function mixed(string calldata a, string calldata b, uint256 c) external pure returns (bytes32, bytes32) {
        return (
            keccak256(abi.encodePacked(a, b)), // finds: packed-collision
            keccak256(abi.encodePacked(a, c))
        );
    }

    function initialize(address to) external { // finds: open-initializer
        owner = to;
        emit Paid(to);
    }

    function _authorizeUpgrade(address) internal {} // finds: open-upgrade

    function _pay(address to, uint256 amount) internal override {
        (bool ok,) = to.call{value: amount}("");
        require(ok);
    }

    function _close() private {
        total = 0;
    }
}
