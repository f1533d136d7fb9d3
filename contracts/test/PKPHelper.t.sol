// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPHelper} from "../src/interfaces/IPKPHelper.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {ApprovalsStub} from "./base/ApprovalsStub.sol";
import {Keys} from "./base/Keys.sol";
import {Vm} from "./base/Vm.sol";

contract PKPHelperTest is Keys {
    bytes32 private constant AUTH_ID = keccak256("user:app");

    // ---- constructor and all forms

    function test_RevertWhen_LinkIsZero() external {
        vm.expectRevert(IPKPHelper.PKPHelperConfigInvalid.selector);
        this.deployHelper(address(0), address(permissions));
        vm.expectRevert(IPKPHelper.PKPHelperConfigInvalid.selector);
        this.deployHelper(address(nft), address(0));
        vm.assertEq(helper.pkpNft(), address(nft));
        vm.assertEq(helper.pkpPermissions(), address(permissions));
    }

    function deployHelper(address nft_, address permissions_) external returns (address) {
        return deploy("PKPHelper", abi.encode(nft_, permissions_));
    }

    function test_RevertWhen_PaymentIsWrong() external {
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTPaymentWrong.selector, MINT_COST + 1, MINT_COST));
        helper.mintNextAndAddAuthMethods{value: MINT_COST + 1}(
            2, none(), new bytes[](0), new bytes[](0), new uint256[][](0), true, true
        );
        (bool ok,) = address(helper).call{value: 1}(""); // nor does it take ether in another way
        vm.assertFalse(ok);
    }

    function test_RevertWhen_KeyTypeIsWrong() external {
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTKeyTypeUnsupported.selector, 1));
        helper.mintNextAndAddAuthMethods{value: MINT_COST}(
            1, none(), new bytes[](0), new bytes[](0), new uint256[][](0), true, true
        );
    }

    function test_RevertWhen_LengthsDiffer() external {
        vm.startPrank(alice);
        for (uint256 i; i < 5; ++i) {
            IPKPHelper.AuthMethodData memory data = full();
            if (i == 0) data.permittedIpfsCIDScopes = new uint256[][](0);
            if (i == 1) data.permittedAddressScopes = new uint256[][](2);
            if (i == 2) data.permittedAuthMethodIds = new bytes[](0);
            if (i == 3) data.permittedAuthMethodPubkeys = new bytes[](2);
            if (i == 4) data.permittedAuthMethodScopes = new uint256[][](0);
            vm.expectRevert(IPKPHelper.PKPHelperLengthsDiffer.selector);
            mintWithTypes(data);
        }
    }

    function test_RevertWhen_MethodIsNamedTwice() external {
        IPKPHelper.AuthMethodData memory data = full();
        data.permittedAuthMethodTypes[0] = 2;
        data.permittedAuthMethodIds[0] = cid;
        (uint256 tokenId,,) = tokenOf(mintedKeyId(0));
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsAlreadyGranted.selector, tokenId, 2, cid));
        mintWithTypes(data);
    }

    function test_RevertWhen_GrantsAreTooMany() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsBatchTooLong.selector, 65));
        helper.mintNextAndAddAuthMethods{value: MINT_COST}(
            2, new uint256[](64), new bytes[](64), new bytes[](64), new uint256[][](64), true, true
        );
    }

    /// Two users in one block: in the predecessor the second failed.
    function test_TwoInOneBlockHaveTheirOwnKeys() external {
        vm.prank(alice);
        uint256 first = mintWithTypes(full());
        vm.prank(bob);
        uint256 second = mintWithTypes(full());
        vm.assertEq(nft.derivedKeyId(first), mintedKeyId(0));
        vm.assertEq(nft.derivedKeyId(second), mintedKeyId(1));
        vm.assertEq(permissions.getTokenIdsForAuthMethod(6, abi.encodePacked(AUTH_ID)).length, 2);
    }

    // ---- mintNextAndAddAuthMethods

    /// As the SDK's mintWithAuth calls it.
    function test_MintsToItself() external {
        (uint256 expected, address keyAddress,) = tokenOf(mintedKeyId(0));
        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = helper.mintNextAndAddAuthMethods{value: MINT_COST}(
            2, one(uint256(6)), one(abi.encodePacked(AUTH_ID)), one(bytes("")), one(one(uint256(1))), true, true
        );
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(tokenId, expected);
        vm.assertEq(logs[0].topics[0], IPKPNFT.PubkeyRoutingDataSet.selector); // the SDK reads the first log
        vm.assertEq(logs[0].topics[1], bytes32(tokenId));
        vm.assertEq(logs.length, 5);

        vm.assertEq(nft.ownerOf(tokenId), keyAddress);
        vm.assertEq(nft.balanceOf(address(helper)), 0);
        vm.assertEq(address(helper).balance, 0);
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 6, abi.encodePacked(AUTH_ID), 1));
        vm.assertTrue(permissions.isPermittedAuthMethod(tokenId, 1, abi.encodePacked(keyAddress)));
        vm.assertFalse(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, abi.encodePacked(keyAddress), 1));
        vm.assertFalse(permissions.isPermittedAddress(tokenId, alice));
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 2);
        vm.assertEq(permissions.generation(tokenId), 0); // minted where it belongs, never transferred
    }

    function test_MintsToSender() external {
        vm.prank(alice);
        uint256 tokenId = helper.mintNextAndAddAuthMethods{value: MINT_COST}(
            2, none(), new bytes[](0), new bytes[](0), new uint256[][](0), false, false
        );
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertEq(nft.tokenOfOwnerByIndex(alice, 0), tokenId);
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 0);
    }

    // ---- mintNextAndAddAuthMethodsWithTypes

    function test_GrantsEveryKindInOrder() external {
        vm.prank(alice);
        uint256 tokenId = mintWithTypes(full());
        IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(tokenId);
        vm.assertEq(methods.length, 4);
        expectMethod(methods[0], 2, cid, "");
        expectMethod(methods[1], 1, abi.encodePacked(user), "");
        expectMethod(methods[2], 6, abi.encodePacked(AUTH_ID), "key");
        expectMethod(methods[3], 1, abi.encodePacked(nft.getEthAddress(tokenId)), "");
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 2, cid, 1));
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 1, abi.encodePacked(user), 2));
        vm.assertTrue(permissions.isPermittedAuthMethodScopePresent(tokenId, 6, abi.encodePacked(AUTH_ID), 3));
        vm.assertEq(nft.ownerOf(tokenId), nft.getEthAddress(tokenId));
    }

    // ---- mintNextAndAddAuthMethodsV2

    function test_RevertWhen_SentAndBurnt() external {
        IPKPHelper.NewPKPParams memory params = newParams();
        (params.sendPkpToItself, params.burnPkp) = (true, true);
        vm.prank(alice);
        vm.expectRevert(IPKPHelper.PKPHelperOwnerAmbiguous.selector);
        helper.mintNextAndAddAuthMethodsV2{value: MINT_COST}(params);
    }

    function test_RevertWhen_ScopesHaveNoGrant() external {
        IPKPHelper.NewPKPParams memory params = newParams();
        params.addPkpEthAddressAsPermittedAddress = false;
        vm.prank(alice);
        vm.expectRevert(IPKPHelper.PKPHelperScopesWithoutGrant.selector);
        helper.mintNextAndAddAuthMethodsV2{value: MINT_COST}(params);
    }

    function test_GivesItsOwnAddressScopes() external {
        vm.prank(alice);
        uint256 tokenId = helper.mintNextAndAddAuthMethodsV2{value: MINT_COST}(newParams());
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertTrue(permissions.maySignAnything(tokenId, nft.getEthAddress(tokenId)));
        IPKPHelper.NewPKPParams memory params = newParams();
        params.sendPkpToItself = true;
        vm.prank(alice);
        tokenId = helper.mintNextAndAddAuthMethodsV2{value: MINT_COST}(params);
        vm.assertEq(nft.ownerOf(tokenId), nft.getEthAddress(tokenId));
    }

    function test_BurnsAtOnce() external {
        IPKPHelper.NewPKPParams memory params = newParams();
        params.burnPkp = true;
        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = helper.mintNextAndAddAuthMethodsV2{value: MINT_COST}(params);
        vm.assertEq(vm.getRecordedLogs()[0].topics[1], bytes32(tokenId));
        vm.assertFalse(nft.exists(tokenId));
        vm.assertTrue(nft.wasMinted(tokenId));
        vm.assertEq(nft.totalSupply(), 0);
        vm.assertTrue(permissions.isPermittedAction(tokenId, cid));
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPPermissions.PKPPermissionsNotOwner.selector, tokenId, alice));
        permissions.removePermittedAction(tokenId, cid);
    }

    // ---- claims

    function test_RevertWhen_KeyTypesDiffer() external {
        IPKPHelper.AuthMethodData memory data = full();
        data.keyType = 1;
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPHelper.PKPHelperKeyTypesDiffer.selector, 2, 1));
        helper.claimAndMintNextAndAddAuthMethods{value: MINT_COST}(
            IPKPHelper.ClaimMaterial(2, AUTH_ID, new IPKPNFT.Signature[](0)), data
        );
    }

    function test_ClaimsForSender() external {
        IPKPHelper.ClaimMaterial memory claim = IPKPHelper.ClaimMaterial(2, AUTH_ID, approve(AUTH_ID, alice));
        IPKPHelper.AuthMethodData memory data = full();
        data.sendPkpToItself = false;
        vm.prank(bob);
        expectNoApproval(); // all are for alice
        helper.claimAndMintNextAndAddAuthMethodsWithTypes{value: MINT_COST}(claim, data);
        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = helper.claimAndMintNextAndAddAuthMethodsWithTypes{value: MINT_COST}(claim, data);
        vm.assertEq(vm.getRecordedLogs()[0].topics[1], bytes32(tokenId));
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertEq(nft.derivedKeyId(tokenId), AUTH_ID);
        vm.assertEq(permissions.getPermittedAuthMethods(tokenId).length, 4);
    }

    function test_ClaimsForSenderToItself() external {
        IPKPHelper.ClaimMaterial memory claim = IPKPHelper.ClaimMaterial(2, AUTH_ID, approve(AUTH_ID, alice));
        vm.prank(alice);
        uint256 tokenId = helper.claimAndMintNextAndAddAuthMethods{value: MINT_COST}(claim, full());
        vm.assertEq(nft.ownerOf(tokenId), nft.getEthAddress(tokenId));
    }

    /// A relay sends it, or whoever saw it in the pool of transactions: the token is the key's own either way.
    function testFuzz_AnyoneMaySendAnOpenClaim(address sender, uint32 methodType, bool addOwn) external {
        vm.assume(sender != address(0) && methodType > 2);
        IPKPHelper.AuthMethodData memory data = open(methodType);
        data.addPkpEthAddressAsPermittedAddress = addOwn;
        IPKPHelper.ClaimMaterial memory claim =
            IPKPHelper.ClaimMaterial(2, AUTH_ID, signAll(0, 3, claimDigest(AUTH_ID, address(0), methodType, 1)));
        (uint256 expected, address keyAddress,) = tokenOf(AUTH_ID);
        vm.deal(sender, MINT_COST);
        vm.expectEmit();
        emit IPKPNFT.KeyClaimed(expected, AUTH_ID, address(0), methodType, 1);
        vm.prank(sender);
        uint256 tokenId = helper.claimAndMintNextAndAddAuthMethods{value: MINT_COST}(claim, data);
        vm.assertEq(tokenId, expected);
        vm.assertEq(nft.ownerOf(tokenId), keyAddress);
        IPKPPermissions.AuthMethod[] memory methods = permissions.getPermittedAuthMethods(tokenId);
        vm.assertEq(methods.length, 1);
        expectMethod(methods[0], methodType, abi.encodePacked(AUTH_ID), "");
        bool[] memory scopes = permissions.getPermittedAuthMethodScopes(tokenId, methodType, methods[0].id, 128);
        for (uint256 i; i < 128; ++i) {
            vm.assertEq(scopes[i], i == 1);
        }
    }

    /// Every other shape makes the claim its sender's, and the nodes signed for nobody.
    function test_RevertWhen_OpenClaimHasAnotherShape() external {
        IPKPHelper.ClaimMaterial memory claim =
            IPKPHelper.ClaimMaterial(2, AUTH_ID, signAll(0, 3, claimDigest(AUTH_ID, address(0), 6, 1)));
        vm.startPrank(bob);
        for (uint256 i; i < 10; ++i) {
            expectNoApproval();
            helper.claimAndMintNextAndAddAuthMethods{value: MINT_COST}(claim, misshapen(i));
        }
        (uint256 tokenId,,) = tokenOf(AUTH_ID);
        vm.assertFalse(nft.wasMinted(tokenId));
        helper.claimAndMintNextAndAddAuthMethods{value: MINT_COST}(claim, open(6)); // the shape alone was wrong
    }

    /// A grant of another kind of auth method than the nodes have checked.
    function test_RevertWhen_OpenClaimNamesAnotherType() external {
        IPKPHelper.ClaimMaterial memory claim =
            IPKPHelper.ClaimMaterial(2, AUTH_ID, signAll(0, 3, claimDigest(AUTH_ID, address(0), 6, 1)));
        vm.prank(bob);
        expectNoApproval();
        helper.claimAndMintNextAndAddAuthMethods{value: MINT_COST}(claim, open(7));
    }

    function expectNoApproval() private {
        expectRevert(abi.encodeWithSelector(ApprovalsStub.ApprovalsTooFew.selector, 1, 0));
    }

    function misshapen(uint256 how) private view returns (IPKPHelper.AuthMethodData memory data) {
        data = open(6);
        if (how == 0) data.sendPkpToItself = false;
        if (how == 1) (data.permittedIpfsCIDs, data.permittedIpfsCIDScopes) = (one(cid), one(none()));
        if (how == 2) {
            data.permittedAddresses = new address[](1);
            data.permittedAddresses[0] = bob;
            data.permittedAddressScopes = one(one(uint256(1)));
        }
        if (how == 3) {
            (data.permittedAuthMethodTypes, data.permittedAuthMethodIds) = (new uint256[](2), new bytes[](2));
        }
        if (how == 4) data.permittedAuthMethodIds[0] = "another";
        if (how == 5) data.permittedAuthMethodPubkeys[0] = "key";
        if (how == 6) data.permittedAuthMethodScopes[0] = one(uint256(2));
        if (how == 7) data.permittedAuthMethodScopes[0] = none();
        if (how == 8) data.permittedAuthMethodTypes[0] = 0;
        if (how == 9) data.permittedAuthMethodTypes = none();
    }

    function open(uint256 methodType) private pure returns (IPKPHelper.AuthMethodData memory data) {
        data.keyType = 2;
        data.permittedAuthMethodTypes = one(methodType);
        data.permittedAuthMethodIds = one(abi.encodePacked(AUTH_ID));
        data.permittedAuthMethodPubkeys = one(bytes(""));
        data.permittedAuthMethodScopes = one(one(uint256(1)));
        data.sendPkpToItself = true;
    }

    /// @dev One grant of each kind.
    function full() private view returns (IPKPHelper.AuthMethodData memory data) {
        data.keyType = 2;
        data.permittedIpfsCIDs = one(cid);
        data.permittedIpfsCIDScopes = one(one(uint256(1)));
        data.permittedAddresses = new address[](1);
        data.permittedAddresses[0] = user;
        data.permittedAddressScopes = one(one(uint256(2)));
        data.permittedAuthMethodTypes = one(uint256(6));
        data.permittedAuthMethodIds = one(abi.encodePacked(AUTH_ID));
        data.permittedAuthMethodPubkeys = one(bytes("key"));
        data.permittedAuthMethodScopes = one(one(uint256(3)));
        data.addPkpEthAddressAsPermittedAddress = true;
        data.sendPkpToItself = true;
    }

    function newParams() private view returns (IPKPHelper.NewPKPParams memory params) {
        params.keyType = 2;
        params.permittedAuthMethodTypes = one(uint256(2));
        params.permittedAuthMethodIds = one(cid);
        params.permittedAuthMethodPubkeys = one(bytes(""));
        params.permittedAuthMethodScopes = one(one(uint256(1)));
        params.addPkpEthAddressAsPermittedAddress = true;
        params.pkpEthAddressScopes = one(uint256(1));
    }

    function mintWithTypes(IPKPHelper.AuthMethodData memory data) private returns (uint256) {
        bytes memory call = abi.encodePacked(IPKPHelper.mintNextAndAddAuthMethodsWithTypes.selector, fields(data));
        (bool ok, bytes memory result) = address(helper).call{value: MINT_COST}(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
        return abi.decode(result, (uint256));
    }

    /// @dev The fields of the struct as arguments of their own: the encoding without the leading offset.
    function fields(IPKPHelper.AuthMethodData memory data) private pure returns (bytes memory encoded) {
        bytes memory withOffset = abi.encode(data);
        encoded = new bytes(withOffset.length - 32);
        for (uint256 i; i < encoded.length; ++i) {
            encoded[i] = withOffset[i + 32];
        }
    }

    function expectMethod(
        IPKPPermissions.AuthMethod memory method,
        uint256 methodType,
        bytes memory id,
        bytes memory userPubkey
    ) private pure {
        vm.assertEq(method.authMethodType, methodType);
        vm.assertEq(method.id, id);
        vm.assertEq(method.userPubkey, userPubkey);
    }
}
