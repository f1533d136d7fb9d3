// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IKeyRegistry} from "../interfaces/IKeyRegistry.sol";
import {ActionIdentity} from "../lib/ActionIdentity.sol";
import {StrictEcdsa} from "../lib/StrictEcdsa.sol";

/// @title PrimeRegistry: numbers that one immutable action has found to be prime.
/// @notice An example of a contract that takes an action's word for what would cost it too much to compute; no part of the
/// network. The CID is the hash of the action's code, and its identity key follows from the CID and the network's root key,
/// so who deploys this has no say later: read the code of that CID once, and you know what a record means.
/// @dev Threat line: records can be made by anybody who carries a signature here, in any order. The signature names
/// this chain, this contract and the number (EIP-712), so none of another purpose is taken.
contract PrimeRegistry is EIP712 {
    bytes32 private constant PRIME_TYPEHASH = keccak256("Prime(uint256 number)");

    /// Address that signs in the action's name.
    address public immutable IDENTITY;
    /// CID of the action whose word is taken.
    string public cid;

    mapping(uint256 number => bool) public isPrime;

    /// @notice The action said that `number` is prime.
    event PrimeRecorded(uint256 indexed number, address by);

    error PrimeRegistryCidInvalid(string cid);
    error PrimeRegistryNotSaid(uint256 number);

    /// @param registry of the network whose nodes run the action; it is asked here only
    constructor(IKeyRegistry registry, string memory cid_) EIP712("PrimeRegistry", "1") {
        if (!ActionIdentity.isCid(bytes(cid_))) revert PrimeRegistryCidInvalid(cid_);
        cid = cid_;
        IDENTITY = ActionIdentity.identity(registry, ActionIdentity.keyId(cid_));
    }

    /// @notice Records that `number` is prime, if (r, s, v) is the action's signature over digest(number).
    function record(uint256 number, bytes32 r, bytes32 s, uint8 v) external {
        if (!StrictEcdsa.isSignedBy(IDENTITY, digest(number), r, s, v)) revert PrimeRegistryNotSaid(number);
        isPrime[number] = true;
        emit PrimeRecorded(number, msg.sender);
    }

    /// @notice What the action signs: EIP-712 typed data of this contract's domain ("PrimeRegistry", "1").
    function digest(uint256 number) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(PRIME_TYPEHASH, number)));
    }
}
