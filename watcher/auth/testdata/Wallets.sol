// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

/// Contracts that the tests of contract wallets (EIP-1271) ask. See README.md.
contract OwnedWallet {
    address public owner;

    constructor(address owner_) {
        owner = owner_;
    }

    /// Takes a 65-byte signature of the owner over the hash as it is.
    function isValidSignature(bytes32 hash, bytes calldata sig) external view returns (bytes4) {
        if (sig.length != 65) return 0xffffffff;
        address signer = ecrecover(hash, uint8(sig[64]), bytes32(sig[:32]), bytes32(sig[32:64]));
        return signer != address(0) && signer == owner ? bytes4(0x1626ba7e) : bytes4(0xffffffff);
    }
}

contract Reverter {
    error No();

    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        revert No();
    }
}

/// Answers with what it was asked, which begins with the word for yes.
contract Echo {
    fallback(bytes calldata input) external returns (bytes memory) {
        return input;
    }
}

contract Spinner {
    function isValidSignature(bytes32, bytes calldata) external view returns (bytes4) {
        while (gasleft() > 0) {}
        return 0x1626ba7e;
    }
}
