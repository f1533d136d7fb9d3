// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title ContractResolver: the network's contracts by name.
/// @notice For clients that are given one address only (the SDK's `resolverAddress`). The network's own contracts and
/// nodes never ask it: their links are fixed.
/// @dev A name is keccak256 of its text. Each getter NAME_CONTRACT() returns keccak256("NAME"); the SDK 7.4.0 calls
/// eleven of them and asks getContract for each, so none may be missing.
interface IContractResolver {
    /// The SDK's numbers. A network of one's own needs one of them.
    enum Env {
        Dev,
        Staging,
        Prod
    }

    struct Entry {
        bytes32 typ;
        Env env;
        address addr;
    }

    /// addr is zero if the name stands for nothing any more.
    event SetContract(bytes32 typ, Env env, address addr);

    error ContractResolverNoCode(address addr);

    /// @notice Lets a name stand for a contract, or with the zero address for nothing. Only the owner.
    /// @dev Reverts with ContractResolverNoCode for an account without code.
    function setContract(bytes32 typ, Env env, address addr) external;

    /// @notice The contract of that name; zero if there is none.
    function getContract(bytes32 typ, Env env) external view returns (address);

    function STAKING_CONTRACT() external view returns (bytes32);
    function STAKING_BALANCES_CONTRACT() external view returns (bytes32);
    function MULTI_SENDER_CONTRACT() external view returns (bytes32);
    function LIT_TOKEN_CONTRACT() external view returns (bytes32);
    function PUB_KEY_ROUTER_CONTRACT() external view returns (bytes32);
    function PKP_NFT_CONTRACT() external view returns (bytes32);
    function RATE_LIMIT_NFT_CONTRACT() external view returns (bytes32);
    function PKP_HELPER_CONTRACT() external view returns (bytes32);
    function PKP_PERMISSIONS_CONTRACT() external view returns (bytes32);
    function PKP_NFT_METADATA_CONTRACT() external view returns (bytes32);
    function ALLOWLIST_CONTRACT() external view returns (bytes32);
    function PAYMENT_DELEGATION_CONTRACT() external view returns (bytes32);
    /// @notice Names that only this network has.
    function COORDINATOR_CONTRACT() external view returns (bytes32);
    function SCHEDULES_CONTRACT() external view returns (bytes32);
    function ATTESTATIONS_CONTRACT() external view returns (bytes32);
    function ACTION_LIMITS_CONTRACT() external view returns (bytes32);
}
