// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";

import {IPKPNFT} from "../interfaces/IPKPNFT.sol";
import {IStaking} from "../interfaces/IStaking.sol";

/// @title Claims: whether k nodes have promised a key to somebody.
abstract contract Claims is IPKPNFT, EIP712 {
    bytes32 private constant CLAIM_TYPEHASH =
        keccak256("Claim(bytes32 derivedKeyId,address beneficiary,uint256 authMethodType,uint256 epochNumber)");
    /// The greatest set there can be.
    uint256 private constant MAX_SIGNATURES = 255;

    /// @dev Reverts unless the set of the current epoch or of the one before it approves; gives the epoch. Nodes sign
    /// before the transaction is sent, so an epoch may end between.
    function _checkClaim(
        address staking_,
        bytes32 derivedKeyId,
        address beneficiary,
        uint256 authMethodType,
        Signature[] calldata signatures
    ) internal view returns (uint256 epochNumber) {
        if (signatures.length > MAX_SIGNATURES) {
            revert PKPNFTTooManySignatures(signatures.length, MAX_SIGNATURES);
        }
        epochNumber = IStaking(staking_).epoch().number;
        bytes32 digest = claimDigest(derivedKeyId, beneficiary, authMethodType, epochNumber);
        bytes memory reason;
        try IStaking(staking_)
            .checkApprovals(epochNumber, digest, _approvals(staking_, epochNumber, digest, signatures)) {
            return epochNumber;
        } catch (bytes memory reason_) {
            reason = reason_;
        }
        if (epochNumber > 1) {
            digest = claimDigest(derivedKeyId, beneficiary, authMethodType, --epochNumber);
            try IStaking(staking_)
                .checkApprovals(epochNumber, digest, _approvals(staking_, epochNumber, digest, signatures)) {
                return epochNumber;
            } catch {}
        }
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    /// @dev The signatures by members, once each, in ascending order of their signers. Sorted by insertion: nobody pays
    /// for it but the sender, and the sets are small.
    function _approvals(address staking_, uint256 epochNumber, bytes32 digest, Signature[] calldata signatures)
        private
        view
        returns (bytes[] memory approvals)
    {
        approvals = new bytes[](signatures.length);
        address[] memory signers = new address[](signatures.length);
        uint256 count;
        for (uint256 i; i < signatures.length; ++i) {
            Signature calldata signature = signatures[i];
            (address signer, ECDSA.RecoverError problem,) =
                ECDSA.tryRecover(digest, signature.v, signature.r, signature.s);
            if (problem != ECDSA.RecoverError.NoError) continue;
            uint256 place = count;
            while (place != 0 && signers[place - 1] > signer) --place;
            if (place != 0 && signers[place - 1] == signer) continue;
            (bool member,) = IStaking(staking_).memberIndex(epochNumber, signer);
            if (!member) continue;
            for (uint256 j = count; j > place; --j) {
                (signers[j], approvals[j]) = (signers[j - 1], approvals[j - 1]);
            }
            signers[place] = signer;
            approvals[place] = abi.encodePacked(signature.r, signature.s, signature.v);
            ++count;
        }
        assembly ("memory-safe") {
            mstore(approvals, count) // the rest was never filled
        }
    }

    /// @inheritdoc IPKPNFT
    function claimDigest(bytes32 derivedKeyId, address beneficiary, uint256 authMethodType, uint256 epochNumber)
        public
        view
        override
        returns (bytes32)
    {
        return _hashTypedData(
            keccak256(abi.encode(CLAIM_TYPEHASH, derivedKeyId, beneficiary, authMethodType, epochNumber))
        );
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Conclave PKPNFT", "1");
    }
}
