// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./base/Governed.sol";
import {IContractResolver} from "./interfaces/IContractResolver.sol";

/// @title ContractResolver: the network's contracts by name.
contract ContractResolver is IContractResolver, Governed {
    /// @custom:storage-location erc7201:conclave.storage.ContractResolver
    struct ContractResolverStorage {
        mapping(bytes32 typ => mapping(Env env => address)) addresses;
    }

    // keccak256(abi.encode(uint256(keccak256("conclave.storage.ContractResolver")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0x72db4d60d6f72c16837a75e1d33dbdd12ce8cff81c0f51085dc37924dd77fd00;

    /// @inheritdoc IContractResolver
    bytes32 public constant override STAKING_CONTRACT = keccak256("STAKING");
    /// @inheritdoc IContractResolver
    bytes32 public constant override STAKING_BALANCES_CONTRACT = keccak256("STAKING_BALANCES");
    /// @inheritdoc IContractResolver
    bytes32 public constant override MULTI_SENDER_CONTRACT = keccak256("MULTI_SENDER");
    /// @inheritdoc IContractResolver
    bytes32 public constant override LIT_TOKEN_CONTRACT = keccak256("LIT_TOKEN");
    /// @inheritdoc IContractResolver
    bytes32 public constant override PUB_KEY_ROUTER_CONTRACT = keccak256("PUB_KEY_ROUTER");
    /// @inheritdoc IContractResolver
    bytes32 public constant override PKP_NFT_CONTRACT = keccak256("PKP_NFT");
    /// @inheritdoc IContractResolver
    bytes32 public constant override RATE_LIMIT_NFT_CONTRACT = keccak256("RATE_LIMIT_NFT");
    /// @inheritdoc IContractResolver
    bytes32 public constant override PKP_HELPER_CONTRACT = keccak256("PKP_HELPER");
    /// @inheritdoc IContractResolver
    bytes32 public constant override PKP_PERMISSIONS_CONTRACT = keccak256("PKP_PERMISSIONS");
    /// @inheritdoc IContractResolver
    bytes32 public constant override PKP_NFT_METADATA_CONTRACT = keccak256("PKP_NFT_METADATA");
    /// @inheritdoc IContractResolver
    bytes32 public constant override ALLOWLIST_CONTRACT = keccak256("ALLOWLIST");
    /// @inheritdoc IContractResolver
    bytes32 public constant override PAYMENT_DELEGATION_CONTRACT = keccak256("PAYMENT_DELEGATION");
    /// @inheritdoc IContractResolver
    bytes32 public constant override COORDINATOR_CONTRACT = keccak256("COORDINATOR");
    /// @inheritdoc IContractResolver
    bytes32 public constant override SCHEDULES_CONTRACT = keccak256("SCHEDULES");
    /// @inheritdoc IContractResolver
    bytes32 public constant override ATTESTATIONS_CONTRACT = keccak256("ATTESTATIONS");
    /// @inheritdoc IContractResolver
    bytes32 public constant override ACTION_LIMITS_CONTRACT = keccak256("ACTION_LIMITS");

    /// @param entries the network's contracts, which stand already: the owner is a timelock, and the SDK asks at once
    function initialize(address owner_, Entry[] calldata entries) external initializer {
        _initializeOwner(owner_);
        for (uint256 i; i < entries.length; ++i) {
            _set(entries[i].typ, entries[i].env, entries[i].addr);
        }
    }

    /// @inheritdoc IContractResolver
    function setContract(bytes32 typ, Env env, address addr) external override onlyOwner {
        _set(typ, env, addr);
    }

    /// @inheritdoc IContractResolver
    function getContract(bytes32 typ, Env env) external view override returns (address) {
        return _storage().addresses[typ][env];
    }

    function _set(bytes32 typ, Env env, address addr) private {
        if (addr != address(0) && addr.code.length == 0) revert ContractResolverNoCode(addr);
        _storage().addresses[typ][env] = addr;
        emit SetContract(typ, env, addr);
    }

    function _storage() private pure returns (ContractResolverStorage storage $) {
        bytes32 slot = STORAGE;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
