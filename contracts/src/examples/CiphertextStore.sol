// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SSTORE2} from "solady/utils/SSTORE2.sol";

/// @title CiphertextStore: bytes by their hash, for good.
/// @notice An example of a place for ciphertexts; no part of the network. Anybody puts, anybody gets, nobody changes or
/// removes. No owner, no money. What is put is public: put only what is encrypted.
contract CiphertextStore {
    /// Most bytes of one entry: what the code of a contract may be (EIP-170), less the byte that keeps it from running.
    uint256 public constant MAX_SIZE = 24_575;

    mapping(bytes32 id => address pointer) private _pointers;

    /// @notice Bytes are there that were not there before.
    event Stored(bytes32 indexed id, address indexed by, uint256 size);

    error CiphertextStoreSizeInvalid(uint256 size, uint256 maximum);
    error CiphertextStoreUnknown(bytes32 id);

    /// @notice Keeps `data`, 1 to MAX_SIZE bytes. To put the same again does nothing.
    /// @return id keccak256 of `data`
    function put(bytes calldata data) external returns (bytes32 id) {
        if (data.length == 0 || data.length > MAX_SIZE) revert CiphertextStoreSizeInvalid(data.length, MAX_SIZE);
        id = keccak256(data);
        if (_pointers[id] != address(0)) return id;
        _pointers[id] = SSTORE2.write(data);
        emit Stored(id, msg.sender, data.length);
    }

    /// @notice The bytes whose keccak256 is `id`. Reverts with CiphertextStoreUnknown if nobody has put them.
    function get(bytes32 id) external view returns (bytes memory) {
        address pointer = _pointers[id];
        if (pointer == address(0)) revert CiphertextStoreUnknown(id);
        return SSTORE2.read(pointer);
    }
}
