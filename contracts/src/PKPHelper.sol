// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPHelper} from "./interfaces/IPKPHelper.sol";
import {IPKPNFT} from "./interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "./interfaces/IPKPPermissions.sol";

/// @title PKPHelper: mints or claims a PKP and gives it its first grants, in one transaction.
/// @dev It never owns a token: PKPNFT mints to the final owner, and PKPPermissions takes grants for a token that was
/// minted in this very transaction.
contract PKPHelper is IPKPHelper {
    uint256 private constant TYPE_ADDRESS = 1;
    uint256 private constant TYPE_ACTION = 2;
    uint256 private constant SCOPE_SIGN_ANYTHING = 1;

    /// @inheritdoc IPKPHelper
    address public immutable override pkpNft;
    /// @inheritdoc IPKPHelper
    address public immutable override pkpPermissions;

    constructor(address pkpNft_, address pkpPermissions_) {
        if (pkpNft_ == address(0) || pkpPermissions_ == address(0)) revert PKPHelperConfigInvalid();
        pkpNft = pkpNft_;
        pkpPermissions = pkpPermissions_;
    }

    /// @inheritdoc IPKPHelper
    function mintNextAndAddAuthMethods(
        uint256 keyType,
        uint256[] memory permittedAuthMethodTypes,
        bytes[] memory permittedAuthMethodIds,
        bytes[] memory permittedAuthMethodPubkeys,
        uint256[][] memory permittedAuthMethodScopes,
        bool addPkpEthAddressAsPermittedAddress,
        bool sendPkpToItself
    ) public payable override returns (uint256) {
        AuthMethodData memory data;
        data.keyType = keyType;
        data.permittedAuthMethodTypes = permittedAuthMethodTypes;
        data.permittedAuthMethodIds = permittedAuthMethodIds;
        data.permittedAuthMethodPubkeys = permittedAuthMethodPubkeys;
        data.permittedAuthMethodScopes = permittedAuthMethodScopes;
        data.addPkpEthAddressAsPermittedAddress = addPkpEthAddressAsPermittedAddress;
        data.sendPkpToItself = sendPkpToItself;
        return _mint(data, new uint256[](0), false);
    }

    /// @inheritdoc IPKPHelper
    function mintNextAndAddAuthMethodsWithTypes(
        uint256 keyType,
        bytes[] memory permittedIpfsCIDs,
        uint256[][] memory permittedIpfsCIDScopes,
        address[] memory permittedAddresses,
        uint256[][] memory permittedAddressScopes,
        uint256[] memory permittedAuthMethodTypes,
        bytes[] memory permittedAuthMethodIds,
        bytes[] memory permittedAuthMethodPubkeys,
        uint256[][] memory permittedAuthMethodScopes,
        bool addPkpEthAddressAsPermittedAddress,
        bool sendPkpToItself
    ) public payable override returns (uint256) {
        AuthMethodData memory data;
        data.keyType = keyType;
        data.permittedIpfsCIDs = permittedIpfsCIDs;
        data.permittedIpfsCIDScopes = permittedIpfsCIDScopes;
        data.permittedAddresses = permittedAddresses;
        data.permittedAddressScopes = permittedAddressScopes;
        data.permittedAuthMethodTypes = permittedAuthMethodTypes;
        data.permittedAuthMethodIds = permittedAuthMethodIds;
        data.permittedAuthMethodPubkeys = permittedAuthMethodPubkeys;
        data.permittedAuthMethodScopes = permittedAuthMethodScopes;
        data.addPkpEthAddressAsPermittedAddress = addPkpEthAddressAsPermittedAddress;
        data.sendPkpToItself = sendPkpToItself;
        return _mint(data, new uint256[](0), false);
    }

    /// @inheritdoc IPKPHelper
    function mintNextAndAddAuthMethodsV2(NewPKPParams calldata params) external payable override returns (uint256) {
        if (params.sendPkpToItself && params.burnPkp) revert PKPHelperOwnerAmbiguous();
        if (!params.addPkpEthAddressAsPermittedAddress && params.pkpEthAddressScopes.length != 0) {
            revert PKPHelperScopesWithoutGrant();
        }
        AuthMethodData memory data;
        data.keyType = params.keyType;
        data.permittedAuthMethodTypes = params.permittedAuthMethodTypes;
        data.permittedAuthMethodIds = params.permittedAuthMethodIds;
        data.permittedAuthMethodPubkeys = params.permittedAuthMethodPubkeys;
        data.permittedAuthMethodScopes = params.permittedAuthMethodScopes;
        data.addPkpEthAddressAsPermittedAddress = params.addPkpEthAddressAsPermittedAddress;
        data.sendPkpToItself = params.sendPkpToItself;
        return _mint(data, params.pkpEthAddressScopes, params.burnPkp);
    }

    /// @inheritdoc IPKPHelper
    function claimAndMintNextAndAddAuthMethods(
        ClaimMaterial calldata claimMaterial,
        AuthMethodData calldata authMethodData
    ) external payable override returns (uint256) {
        return _claim(claimMaterial, authMethodData);
    }

    /// @inheritdoc IPKPHelper
    function claimAndMintNextAndAddAuthMethodsWithTypes(
        ClaimMaterial calldata claimMaterial,
        AuthMethodData calldata authMethodData
    ) external payable override returns (uint256) {
        return _claim(claimMaterial, authMethodData);
    }

    function _mint(AuthMethodData memory data, uint256[] memory ownScopes, bool burnt)
        private
        returns (uint256 tokenId)
    {
        address keyAddress;
        (tokenId, keyAddress) =
            IPKPNFT(pkpNft).mintByHelper{value: msg.value}(data.keyType, msg.sender, data.sendPkpToItself, burnt);
        _grant(tokenId, keyAddress, data, ownScopes);
    }

    function _claim(ClaimMaterial calldata claim, AuthMethodData memory data) private returns (uint256 tokenId) {
        if (claim.keyType != data.keyType) revert PKPHelperKeyTypesDiffer(claim.keyType, data.keyType);
        address beneficiary = msg.sender;
        uint256 authMethodType;
        if (_isOpenToAnyone(claim.derivedKeyId, data)) {
            beneficiary = address(0);
            authMethodType = data.permittedAuthMethodTypes[0];
            data.addPkpEthAddressAsPermittedAddress = false;
        }
        address keyAddress;
        (tokenId, keyAddress) = IPKPNFT(pkpNft).claimByHelper{value: msg.value}(
            claim.keyType, claim.derivedKeyId, claim.signatures, beneficiary, authMethodType, data.sendPkpToItself
        );
        _grant(tokenId, keyAddress, data, new uint256[](0));
    }

    function _grant(uint256 tokenId, address keyAddress, AuthMethodData memory data, uint256[] memory ownScopes)
        private
    {
        (IPKPPermissions.AuthMethod[] memory methods, uint256[][] memory scopes) = _methods(data, keyAddress, ownScopes);
        if (methods.length != 0) IPKPPermissions(pkpPermissions).grantAtMint(tokenId, methods, scopes);
    }

    /// @dev Whether the claim has the one shape that gives nothing to its sender. Type 0 stands for the other form.
    function _isOpenToAnyone(bytes32 derivedKeyId, AuthMethodData memory data) private pure returns (bool) {
        return data.sendPkpToItself && data.permittedIpfsCIDs.length == 0 && data.permittedAddresses.length == 0
            && data.permittedAuthMethodTypes.length == 1 && data.permittedAuthMethodTypes[0] != 0
            && data.permittedAuthMethodIds.length == 1
            && keccak256(data.permittedAuthMethodIds[0]) == keccak256(abi.encodePacked(derivedKeyId))
            && data.permittedAuthMethodPubkeys.length == 1 && data.permittedAuthMethodPubkeys[0].length == 0
            && data.permittedAuthMethodScopes.length == 1 && data.permittedAuthMethodScopes[0].length == 1
            && data.permittedAuthMethodScopes[0][0] == SCOPE_SIGN_ANYTHING;
    }

    /// @dev All grants as auth methods, which is what actions and addresses are too.
    function _methods(AuthMethodData memory data, address keyAddress, uint256[] memory ownScopes)
        private
        pure
        returns (IPKPPermissions.AuthMethod[] memory methods, uint256[][] memory scopes)
    {
        uint256 actions = data.permittedIpfsCIDs.length;
        uint256 addresses = data.permittedAddresses.length;
        uint256 others = data.permittedAuthMethodTypes.length;
        if (
            data.permittedIpfsCIDScopes.length != actions || data.permittedAddressScopes.length != addresses
                || data.permittedAuthMethodIds.length != others || data.permittedAuthMethodPubkeys.length != others
                || data.permittedAuthMethodScopes.length != others
        ) revert PKPHelperLengthsDiffer();
        uint256 count = actions + addresses + others;
        if (data.addPkpEthAddressAsPermittedAddress) ++count;
        methods = new IPKPPermissions.AuthMethod[](count);
        scopes = new uint256[][](count);
        count = 0;
        for (uint256 i; i < actions; ++i) {
            methods[count] = IPKPPermissions.AuthMethod(TYPE_ACTION, data.permittedIpfsCIDs[i], "");
            scopes[count++] = data.permittedIpfsCIDScopes[i];
        }
        for (uint256 i; i < addresses; ++i) {
            methods[count] = _addressMethod(data.permittedAddresses[i]);
            scopes[count++] = data.permittedAddressScopes[i];
        }
        for (uint256 i; i < others; ++i) {
            methods[count] = IPKPPermissions.AuthMethod(
                data.permittedAuthMethodTypes[i], data.permittedAuthMethodIds[i], data.permittedAuthMethodPubkeys[i]
            );
            scopes[count++] = data.permittedAuthMethodScopes[i];
        }
        if (data.addPkpEthAddressAsPermittedAddress) {
            methods[count] = _addressMethod(keyAddress);
            scopes[count] = ownScopes;
        }
    }

    function _addressMethod(address user) private pure returns (IPKPPermissions.AuthMethod memory) {
        return IPKPPermissions.AuthMethod(TYPE_ADDRESS, abi.encodePacked(user), "");
    }
}
