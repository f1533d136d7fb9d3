// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPNFT} from "./IPKPNFT.sol";

/// @title PKPHelper: mints or claims a PKP and gives it its first grants, in one transaction.
/// @notice Holds nothing, decides nothing and can be replaced: whoever calls it gets what PKPNFT and PKPPermissions would
/// let him do in several transactions, and in addition a PKP that owns itself with grants that nobody but it can change.
///
/// For all functions: msg.value must equal PKPNFT.mintCost(), nothing is refunded. The first log is PKPNFT's
/// PubkeyRoutingDataSet with the token id as first topic: the SDK reads events[0].topics[1]. Grants are made in the order
/// actions, addresses, auth methods, the PKP's own address; at most 64, by the limits of PKPPermissions, and no method
/// twice. The receiver of a token is not called.
///
/// `sendPkpToItself`: the PKP's own address becomes the owner, not the caller. From then on only the key can change its
/// grants: without a grant that can sign anything nobody ever will. `addPkpEthAddressAsPermittedAddress`: the PKP's own
/// address gets a grant; without scopes, as in Lit's first helper, unless mintNextAndAddAuthMethodsV2 names them.
interface IPKPHelper {
    /// In Lit's order. Arrays that belong together have one length.
    /// @param keyType 2 (secp256k1)
    /// @param permittedIpfsCIDs multihash bytes of actions
    struct AuthMethodData {
        uint256 keyType;
        bytes[] permittedIpfsCIDs;
        uint256[][] permittedIpfsCIDScopes;
        address[] permittedAddresses;
        uint256[][] permittedAddressScopes;
        uint256[] permittedAuthMethodTypes;
        bytes[] permittedAuthMethodIds;
        bytes[] permittedAuthMethodPubkeys;
        uint256[][] permittedAuthMethodScopes;
        bool addPkpEthAddressAsPermittedAddress;
        bool sendPkpToItself;
    }

    /// What nodes have signed; see PKPNFT.claimAndMint.
    struct ClaimMaterial {
        uint256 keyType;
        bytes32 derivedKeyId;
        IPKPNFT.Signature[] signatures;
    }

    /// @param pkpEthAddressScopes scopes of the PKP's own address; none unless it gets a grant
    /// @param burnPkp the token is burnt at once: nobody owns the key, and its grants stay for ever
    struct NewPKPParams {
        uint256 keyType;
        uint256[] permittedAuthMethodTypes;
        bytes[] permittedAuthMethodIds;
        bytes[] permittedAuthMethodPubkeys;
        uint256[][] permittedAuthMethodScopes;
        bool addPkpEthAddressAsPermittedAddress;
        uint256[] pkpEthAddressScopes;
        bool sendPkpToItself;
        bool burnPkp;
    }

    error PKPHelperLengthsDiffer();
    error PKPHelperKeyTypesDiffer(uint256 ofClaim, uint256 ofData);
    /// To itself and to nobody.
    error PKPHelperOwnerAmbiguous();
    /// Scopes for the PKP's own address, but no grant.
    error PKPHelperScopesWithoutGrant();
    error PKPHelperConfigInvalid();

    function mintNextAndAddAuthMethods(
        uint256 keyType,
        uint256[] calldata permittedAuthMethodTypes,
        bytes[] calldata permittedAuthMethodIds,
        bytes[] calldata permittedAuthMethodPubkeys,
        uint256[][] calldata permittedAuthMethodScopes,
        bool addPkpEthAddressAsPermittedAddress,
        bool sendPkpToItself
    ) external payable returns (uint256 tokenId);

    function mintNextAndAddAuthMethodsWithTypes(
        uint256 keyType,
        bytes[] calldata permittedIpfsCIDs,
        uint256[][] calldata permittedIpfsCIDScopes,
        address[] calldata permittedAddresses,
        uint256[][] calldata permittedAddressScopes,
        uint256[] calldata permittedAuthMethodTypes,
        bytes[] calldata permittedAuthMethodIds,
        bytes[] calldata permittedAuthMethodPubkeys,
        uint256[][] calldata permittedAuthMethodScopes,
        bool addPkpEthAddressAsPermittedAddress,
        bool sendPkpToItself
    ) external payable returns (uint256 tokenId);

    /// @notice The shape of Lit's second helper (without its key set): the PKP's own address may have scopes, and the
    /// token may be burnt.
    function mintNextAndAddAuthMethodsV2(NewPKPParams calldata params) external payable returns (uint256 tokenId);

    /// @notice Claims a key and grants. There are two forms:
    ///
    /// - The nodes signed Claim with beneficiary = the caller and authMethodType = 0: the token and its grants are made as
    ///   `authMethodData` says. Nobody else can send it.
    /// - `authMethodData` names exactly one auth method, with id = the 32 bytes of derivedKeyId, scopes [1] and no user
    ///   key, no action, no address, and sendPkpToItself; then the nodes must have signed Claim with beneficiary = 0 and
    ///   authMethodType = that method's type. The token is minted to its own address with exactly this grant, whatever
    ///   addPkpEthAddressAsPermittedAddress says. Anyone may send it, such as a relay that pays the gas: whoever runs in
    ///   front of it brings about the same.
    function claimAndMintNextAndAddAuthMethods(
        ClaimMaterial calldata claimMaterial,
        AuthMethodData calldata authMethodData
    ) external payable returns (uint256 tokenId);

    /// @notice The same as claimAndMintNextAndAddAuthMethods.
    function claimAndMintNextAndAddAuthMethodsWithTypes(
        ClaimMaterial calldata claimMaterial,
        AuthMethodData calldata authMethodData
    ) external payable returns (uint256 tokenId);

    function pkpNft() external view returns (address);
    function pkpPermissions() external view returns (address);
}
