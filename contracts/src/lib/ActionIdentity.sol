// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IKeyRegistry} from "../interfaces/IKeyRegistry.sol";
import {HdKey} from "./HdKey.sol";
import {StrictEcdsa} from "./StrictEcdsa.sol";

/// @title ActionIdentity: "this immutable code said this", with one ecrecover.
/// @notice An action is named by its CID, the hash of its code. The network signs in its name, with the derived key of id
/// keccak256("lit_action_" ++ CID), only what that code returned on k nodes. Any contract that knows the root key
/// (x, y of K0, from a KeyRegistry) can check it, with no other call to the network's contracts, on any chain.
/// @dev What a signature says is up to the digest: a digest that does not name chain, contract and purpose can be used
/// again elsewhere. resultDigest does; a contract that checks other digests must see to it itself.
library ActionIdentity {
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant RESULT_TYPEHASH =
        keccak256("ActionResult(bytes32 requestId,bytes32 actionKeyId,bytes32 paramsHash,bytes32 resultHash)");
    bytes32 private constant DOMAIN_NAME = keccak256("Conclave Coordinator");
    bytes32 private constant DOMAIN_VERSION = keccak256("1");

    /// Longest CID text: a base32 CIDv1 of a 32-byte hash has 59 characters.
    uint256 internal constant MAX_CID = 96;
    /// Bit c is set for each c of 0-9, A-Z, a-z: the alphabets of base58btc, base32 and base36.
    uint256 private constant CID_CHARACTERS = 0x7fffffe07fffffe03ff000000000000;

    /// @notice Whether `cid` can be the text of a CID: 1..96 letters and digits.
    function isCid(bytes memory cid) internal pure returns (bool) {
        if (cid.length == 0 || cid.length > MAX_CID) return false;
        for (uint256 i; i < cid.length; ++i) {
            if (CID_CHARACTERS >> uint8(cid[i]) & 1 == 0) return false;
        }
        return true;
    }

    /// @notice Key id of the action's identity; KeyRegistry.actionKeyId gives the same.
    function keyId(string memory cid) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked("lit_action_", cid));
    }

    /// @notice Address that signs in the action's name, given the root key K0 = (x, y).
    /// @dev The caller must have K0 from a KeyRegistry: the point is not checked.
    function identity(uint256 x, uint256 y, bytes32 actionKeyId) internal view returns (address) {
        return HdKey.addressOf(x, y, HdKey.hashToField(actionKeyId));
    }

    /// @notice The same, asking the registry.
    function identity(IKeyRegistry registry, bytes32 actionKeyId) internal view returns (address) {
        return registry.deriveAddress(actionKeyId);
    }

    /// @notice EIP-712 digest that the network signs for a result of a request at `coordinator` on chain `chainId`.
    function resultDigest(
        uint256 chainId,
        address coordinator,
        bytes32 requestId,
        bytes32 actionKeyId,
        bytes32 paramsHash,
        bytes32 resultHash
    ) internal pure returns (bytes32) {
        bytes32 domain = keccak256(abi.encode(DOMAIN_TYPEHASH, DOMAIN_NAME, DOMAIN_VERSION, chainId, coordinator));
        bytes32 said = keccak256(abi.encode(RESULT_TYPEHASH, requestId, actionKeyId, paramsHash, resultHash));
        return keccak256(abi.encodePacked(hex"1901", domain, said));
    }

    /// @notice Whether the action `cid` signed `digest`, given the root key K0 = (x, y).
    function isSignedBy(uint256 x, uint256 y, string memory cid, bytes32 digest, bytes32 r, bytes32 s, uint8 v)
        internal
        view
        returns (bool)
    {
        return StrictEcdsa.isSignedBy(identity(x, y, keyId(cid)), digest, r, s, v);
    }
}
