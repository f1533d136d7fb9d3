// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governed} from "./base/Governed.sol";
import {IAllowlist} from "./interfaces/IAllowlist.sol";

/// @title Allowlist: which actions may run, for networks that do not run all.
contract Allowlist is IAllowlist, Governed {
    /// @custom:storage-location erc7201:conclave.storage.Allowlist
    struct AllowlistStorage {
        Config config;
        mapping(bytes32 key => bool) allowed;
        mapping(address account => bool) admins;
    }

    // keccak256(abi.encode(uint256(keccak256("conclave.storage.Allowlist")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0x101f8c9c3ab049005f01dc7d795353e733ee71526e0e79e58719f2fc480fa600;

    modifier onlyAdmin() {
        if (msg.sender != owner() && !_storage().admins[msg.sender]) revert AllowlistNotAdmin(msg.sender);
        _;
    }

    function initialize(address owner_, Config calldata config_) external initializer {
        _initializeOwner(owner_);
        _setConfig(config_);
    }

    /// @inheritdoc IAllowlist
    function setAllowed(bytes32 key) external override onlyAdmin {
        _storage().allowed[key] = true;
        emit ItemAllowed(key);
    }

    /// @inheritdoc IAllowlist
    function setNotAllowed(bytes32 key) external override onlyAdmin {
        _storage().allowed[key] = false;
        emit ItemNotAllowed(key);
    }

    /// @inheritdoc IAllowlist
    function addAdmin(address newAdmin) external override onlyOwner {
        _storage().admins[newAdmin] = true;
        emit AdminAdded(newAdmin);
    }

    /// @inheritdoc IAllowlist
    function removeAdmin(address newAdmin) external override onlyOwner {
        _storage().admins[newAdmin] = false;
        emit AdminRemoved(newAdmin);
    }

    /// @inheritdoc IAllowlist
    function setAllowAll(bool allowAll_) external override onlyOwner {
        _setConfig(Config(allowAll_));
    }

    /// @inheritdoc IAllowlist
    function setConfig(Config calldata config_) external override onlyOwner {
        _setConfig(config_);
    }

    /// @inheritdoc IAllowlist
    function config() external view override returns (Config memory) {
        return _storage().config;
    }

    /// @inheritdoc IAllowlist
    function isAllowed(bytes32 key) external view override returns (bool) {
        return allowAll() || allowedItems(key);
    }

    /// @inheritdoc IAllowlist
    function isAdmin(address account) external view override returns (bool) {
        return _storage().admins[account];
    }

    /// @inheritdoc IAllowlist
    function actionKey(string calldata ipfsId) external pure override returns (bytes32) {
        return keccak256(bytes.concat("LIT_ACTION_", bytes(ipfsId)));
    }

    /// @inheritdoc IAllowlist
    function allowAll() public view override returns (bool) {
        return _storage().config.allowAll;
    }

    /// @inheritdoc IAllowlist
    function allowedItems(bytes32 key) public view override returns (bool) {
        return _storage().allowed[key];
    }

    function _setConfig(Config memory config_) private {
        _storage().config = config_;
        emit ConfigChanged(config_);
    }

    function _storage() private pure returns (AllowlistStorage storage $) {
        bytes32 slot = STORAGE;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
