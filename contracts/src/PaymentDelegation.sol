// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";

import {Governed} from "./base/Governed.sol";
import {IPaymentDelegation} from "./interfaces/IPaymentDelegation.sol";

/// @title PaymentDelegation: who lets whom use its capacity credits.
contract PaymentDelegation is IPaymentDelegation, Governed {
    using EnumerableSet for EnumerableSet.AddressSet;

    /// @custom:storage-location erc7201:conclave.storage.PaymentDelegation
    struct PaymentDelegationStorage {
        Config config;
        mapping(address user => EnumerableSet.AddressSet) payers;
        mapping(address payer => EnumerableSet.AddressSet) users;
        mapping(address user => address payer) preferred;
        mapping(address payer => OwnRestriction) restrictions;
    }

    struct OwnRestriction {
        bool set;
        Restriction restriction;
    }

    // keccak256(abi.encode(uint256(keccak256("conclave.storage.PaymentDelegation")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant STORAGE = 0xdbce1f8d535999b268d03e54b85638403e69445550bb0373eb845df77ecc2300;

    uint256 private constant MAX_BATCH = 100;
    uint256 private constant MAX_PAYERS_SHOWN = 100;

    function initialize(address owner_, Config calldata config_) external initializer {
        _initializeOwner(owner_);
        _setConfig(config_);
    }

    /// @inheritdoc IPaymentDelegation
    function delegatePayments(address user) external override {
        _delegate(user);
    }

    /// @inheritdoc IPaymentDelegation
    function undelegatePayments(address user) external override {
        _undelegate(user);
    }

    /// @inheritdoc IPaymentDelegation
    function delegatePaymentsBatch(address[] calldata users) external override {
        _checkBatch(users.length);
        for (uint256 i; i < users.length; ++i) {
            _delegate(users[i]);
        }
    }

    /// @inheritdoc IPaymentDelegation
    function undelegatePaymentsBatch(address[] calldata users) external override {
        _checkBatch(users.length);
        for (uint256 i; i < users.length; ++i) {
            _undelegate(users[i]);
        }
    }

    /// @inheritdoc IPaymentDelegation
    function setRestriction(Restriction calldata r) external override {
        _checkRestriction(r);
        _storage().restrictions[msg.sender] = OwnRestriction(true, r);
        emit RestrictionSet(msg.sender, r);
    }

    /// @inheritdoc IPaymentDelegation
    function setDefaultRestriction() external override {
        delete _storage().restrictions[msg.sender];
        emit RestrictionCleared(msg.sender);
    }

    /// @inheritdoc IPaymentDelegation
    function preferPayer(address payer) external override {
        if (payer != address(0) && !isPayer(payer, msg.sender)) revert PaymentDelegationNotPayer(payer, msg.sender);
        _storage().preferred[msg.sender] = payer;
        emit PreferredPayerSet(msg.sender, payer);
    }

    /// @inheritdoc IPaymentDelegation
    function setConfig(Config calldata config_) external override onlyOwner {
        _setConfig(config_);
    }

    /// @inheritdoc IPaymentDelegation
    function config() external view override returns (Config memory) {
        return _storage().config;
    }

    /// @inheritdoc IPaymentDelegation
    function getPayersAndRestrictions(address[] calldata users)
        external
        view
        override
        returns (address[][] memory payers, Restriction[][] memory restrictions)
    {
        payers = new address[][](users.length);
        restrictions = new Restriction[][](users.length);
        for (uint256 i; i < users.length; ++i) {
            payers[i] = getPayers(users[i]);
            restrictions[i] = new Restriction[](payers[i].length);
            for (uint256 j; j < payers[i].length; ++j) {
                restrictions[i][j] = getRestriction(payers[i][j]);
            }
        }
    }

    /// @inheritdoc IPaymentDelegation
    function getUsers(address payer) external view override returns (address[] memory) {
        return _storage().users[payer].values();
    }

    /// @inheritdoc IPaymentDelegation
    function payersOf(address user, uint256 start, uint256 count) external view override returns (address[] memory) {
        return _page(_storage().payers[user], start, count);
    }

    /// @inheritdoc IPaymentDelegation
    function usersOf(address payer, uint256 start, uint256 count) external view override returns (address[] memory) {
        return _page(_storage().users[payer], start, count);
    }

    /// @inheritdoc IPaymentDelegation
    function preferredPayer(address user) external view override returns (address) {
        return _storage().preferred[user];
    }

    /// @inheritdoc IPaymentDelegation
    function payerCount(address user) external view override returns (uint256) {
        return _storage().payers[user].length();
    }

    /// @inheritdoc IPaymentDelegation
    function userCount(address payer) external view override returns (uint256) {
        return _storage().users[payer].length();
    }

    /// @inheritdoc IPaymentDelegation
    function maxBatch() external pure override returns (uint256) {
        return MAX_BATCH;
    }

    /// @inheritdoc IPaymentDelegation
    function maxPayersShown() external pure override returns (uint256) {
        return MAX_PAYERS_SHOWN;
    }

    /// @inheritdoc IPaymentDelegation
    function isPayer(address payer, address user) public view override returns (bool) {
        return _storage().payers[user].contains(payer);
    }

    /// @inheritdoc IPaymentDelegation
    function getRestriction(address payer) public view override returns (Restriction memory) {
        OwnRestriction storage own = _storage().restrictions[payer];
        return own.set ? own.restriction : _storage().config.defaultRestriction;
    }

    /// @inheritdoc IPaymentDelegation
    function getPayers(address user) public view override returns (address[] memory payers) {
        payers = _page(_storage().payers[user], 0, MAX_PAYERS_SHOWN);
        address preferred = _storage().preferred[user];
        if (preferred == address(0)) return payers;
        // Swap it with the first; if the page does not hold it, it takes the place of the first, which goes last.
        uint256 at;
        while (at < payers.length - 1 && payers[at] != preferred) ++at;
        payers[at] = payers[0];
        payers[0] = preferred;
    }

    function _delegate(address user) private {
        if (!_storage().payers[user].add(msg.sender)) return;
        _storage().users[msg.sender].add(user);
        emit PaymentDelegated(msg.sender, user);
    }

    function _undelegate(address user) private {
        if (!_storage().payers[user].remove(msg.sender)) return;
        _storage().users[msg.sender].remove(user);
        emit PaymentUndelegated(msg.sender, user);
        if (_storage().preferred[user] == msg.sender) {
            delete _storage().preferred[user];
            emit PreferredPayerSet(user, address(0));
        }
    }

    function _setConfig(Config calldata config_) private {
        _checkRestriction(config_.defaultRestriction);
        _storage().config = config_;
        emit ConfigChanged(config_);
    }

    function _page(EnumerableSet.AddressSet storage set, uint256 start, uint256 count)
        private
        view
        returns (address[] memory)
    {
        uint256 length = set.length();
        if (start >= length) return new address[](0);
        return set.values(start, count < length - start ? start + count : length);
    }

    function _checkBatch(uint256 length) private pure {
        if (length > MAX_BATCH) revert PaymentDelegationBatchTooLong(length, MAX_BATCH);
    }

    function _checkRestriction(Restriction calldata r) private pure {
        if (r.periodSeconds == 0 && r.requestsPerPeriod != 0) {
            revert PaymentDelegationRestrictionInvalid(r.requestsPerPeriod, r.periodSeconds);
        }
    }

    function _storage() private pure returns (PaymentDelegationStorage storage $) {
        bytes32 slot = STORAGE;
        assembly ("memory-safe") {
            $.slot := slot
        }
    }
}
