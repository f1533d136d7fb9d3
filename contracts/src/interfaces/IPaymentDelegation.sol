// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title PaymentDelegation: who lets whom use its capacity credits.
/// @notice A payer names users; nodes count a user's requests against the capacity of its payers, within the payer's
/// restriction. Nobody is asked: paying for somebody is a gift.
/// @dev Every function that the Lit SDK's ABI has for its contract of this name has the same signature here.
/// A user's list of payers can be lengthened by strangers, from one account each. So views show the first
/// maxPayersShown() of it, payersOf pages, isPayer asks for one pair, and a user can put the payer it counts on in front.
interface IPaymentDelegation {
    /// @param requestsPerPeriod requests that each user of the payer may make in a period
    /// @param periodSeconds length of a period; 0 if there is no limit, then requestsPerPeriod is 0 too
    struct Restriction {
        uint256 requestsPerPeriod;
        uint256 periodSeconds;
    }

    /// @param defaultRestriction holds for payers who have set none
    struct Config {
        Restriction defaultRestriction;
    }

    event ConfigChanged(Config config);
    event PaymentDelegated(address indexed payer, address indexed user);
    event PaymentUndelegated(address indexed payer, address indexed user);
    event RestrictionSet(address indexed payer, Restriction restriction);
    /// The default holds for the payer again.
    event RestrictionCleared(address indexed payer);
    /// payer is zero if there is none any more.
    event PreferredPayerSet(address indexed user, address indexed payer);

    error PaymentDelegationBatchTooLong(uint256 length, uint256 maximum);
    error PaymentDelegationRestrictionInvalid(uint256 requestsPerPeriod, uint256 periodSeconds);
    error PaymentDelegationNotPayer(address payer, address user);

    /// @notice The caller pays for `user`. Changes nothing, and logs nothing, if it does already.
    function delegatePayments(address user) external;
    /// @notice The caller pays for `user` no more. Changes nothing, and logs nothing, if it did not.
    function undelegatePayments(address user) external;
    /// @notice delegatePayments for each of at most maxBatch() users. Reverts with PaymentDelegationBatchTooLong.
    function delegatePaymentsBatch(address[] calldata users) external;
    /// @notice undelegatePayments for each of at most maxBatch() users. Reverts with PaymentDelegationBatchTooLong.
    function undelegatePaymentsBatch(address[] calldata users) external;

    /// @notice Limits each user for whom the caller pays. Reverts with PaymentDelegationRestrictionInvalid if there are
    /// requests but no period.
    function setRestriction(Restriction calldata r) external;
    /// @notice The caller goes back to the default restriction.
    function setDefaultRestriction() external;
    /// @notice The caller, as a user, puts one of its payers in front of its list; zero for none.
    /// @dev Reverts with PaymentDelegationNotPayer. Ends when that payer undelegates.
    function preferPayer(address payer) external;
    /// @notice Replaces the parameters. Only the owner. Reverts with PaymentDelegationRestrictionInvalid.
    function setConfig(Config calldata config) external;

    function config() external view returns (Config memory);
    /// @notice The payer's restriction, or the default.
    function getRestriction(address payer) external view returns (Restriction memory);
    /// @notice The first maxPayersShown() payers of a user, the preferred one in front of all.
    function getPayers(address user) external view returns (address[] memory);
    /// @notice getPayers of each user, and the restriction of each payer.
    /// @dev Not paged by users: the caller says how many.
    function getPayersAndRestrictions(address[] calldata users)
        external
        view
        returns (address[][] memory payers, Restriction[][] memory restrictions);
    /// @notice Users for whom a payer pays. Only the payer can lengthen this list.
    function getUsers(address payer) external view returns (address[] memory);
    /// @notice A page of a user's payers, in the stored order, which changes when one undelegates: shorter than `count`
    /// at the end of the list, empty beyond it.
    function payersOf(address user, uint256 start, uint256 count) external view returns (address[] memory);
    /// @notice A page of a payer's users, as payersOf.
    function usersOf(address payer, uint256 start, uint256 count) external view returns (address[] memory);
    function isPayer(address payer, address user) external view returns (bool);
    /// @notice The payer that a user put in front; zero if none.
    function preferredPayer(address user) external view returns (address);
    function payerCount(address user) external view returns (uint256);
    function userCount(address payer) external view returns (uint256);
    function maxBatch() external view returns (uint256);
    function maxPayersShown() external view returns (uint256);
}
