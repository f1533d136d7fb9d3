// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Allowlist: which actions may run, for networks that do not run all.
/// @notice Items are named by a hash: keccak256("LIT_ACTION_" + IPFS CID) for an action. Nodes ask isAllowed at the
/// block of each request, so what is taken off the list is refused at once.
/// @dev Every function that the Lit SDK's ABI has for its contract of this name has the same signature here; owner and
/// its transfer are those of base/Governed.
interface IAllowlist {
    /// @param allowAll whether everything is allowed, whatever the list says
    struct Config {
        bool allowAll;
    }

    event ConfigChanged(Config config);
    event AdminAdded(address indexed newAdmin);
    event AdminRemoved(address indexed newAdmin);
    event ItemAllowed(bytes32 indexed key);
    event ItemNotAllowed(bytes32 indexed key);

    error AllowlistNotAdmin(address caller);

    /// @notice Allows an item. Only admins and the owner; else AllowlistNotAdmin.
    function setAllowed(bytes32 key) external;
    /// @notice Takes an item off the list. Only admins and the owner; else AllowlistNotAdmin.
    function setNotAllowed(bytes32 key) external;
    /// @notice Makes an admin, who may change the list and nothing else. Only the owner.
    function addAdmin(address newAdmin) external;
    /// @notice Only the owner. The owner itself needs not to be one.
    function removeAdmin(address newAdmin) external;
    /// @notice setConfig for the one parameter, under the SDK's name. Only the owner.
    function setAllowAll(bool allowAll) external;
    /// @notice Only the owner.
    function setConfig(Config calldata config) external;

    function config() external view returns (Config memory);
    /// @notice Whether everything is allowed.
    function allowAll() external view returns (bool);
    /// @notice Whether an item is on the list.
    function allowedItems(bytes32 key) external view returns (bool);
    /// @notice Whether an item is on the list or everything is allowed.
    function isAllowed(bytes32 key) external view returns (bool);
    function isAdmin(address account) external view returns (bool);
    /// @notice An action's key: keccak256("LIT_ACTION_" + its CID as text).
    function actionKey(string calldata ipfsId) external pure returns (bytes32);
}
