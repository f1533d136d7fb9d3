// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {IPKPHelper} from "../src/interfaces/IPKPHelper.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {IPKPNFTMetadata} from "../src/interfaces/IPKPNFTMetadata.sol";
import {IPKPPermissions} from "../src/interfaces/IPKPPermissions.sol";
import {Keys} from "./base/Keys.sol";
import {Vm} from "./base/Vm.sol";

/// @title PKPSdkTest: the calls of Lit's contracts-sdk 7.4.0 and the logs it reads. The signatures are written out here
/// as the ABI "datil-dev" in Lit's package contracts 0.0.74 has them.
contract PKPSdkTest is Keys {
    string private constant SIGNATURES = "(bytes32,bytes32,uint8)[]";
    string private constant DATA =
        "(uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool)";

    function test_TokenFunctionsAreTheSdks() external pure {
        expectFunction(IPKPNFT.mintCost.selector, "mintCost()");
        expectFunction(IPKPNFT.mintNext.selector, "mintNext(uint256)");
        expectFunction(IPKPNFT.claimAndMint.selector, string.concat("claimAndMint(uint256,bytes32,", SIGNATURES, ")"));
        expectFunction(IPKPNFT.mintGrantAndBurnNext.selector, "mintGrantAndBurnNext(uint256,bytes)");
        expectFunction(IPKPNFT.burn.selector, "burn(uint256)");
        expectFunction(IPKPNFT.exists.selector, "exists(uint256)");
        expectFunction(IPKPNFT.getPubkey.selector, "getPubkey(uint256)");
        expectFunction(IPKPNFT.getEthAddress.selector, "getEthAddress(uint256)");
        expectFunction(IPKPNFT.getNextDerivedKeyId.selector, "getNextDerivedKeyId()");
        expectFunction(IPKPNFT.totalSupply.selector, "totalSupply()");
        expectFunction(IPKPNFT.tokenByIndex.selector, "tokenByIndex(uint256)");
        expectFunction(IPKPNFT.tokenOfOwnerByIndex.selector, "tokenOfOwnerByIndex(address,uint256)");
        expectFunction(ERC721.tokenURI.selector, "tokenURI(uint256)");
        expectFunction(ERC721.ownerOf.selector, "ownerOf(uint256)");
        expectFunction(ERC721.balanceOf.selector, "balanceOf(address)");
        expectFunction(ERC721.transferFrom.selector, "transferFrom(address,address,uint256)");
        expectFunction(IPKPNFTMetadata.tokenURI.selector, "tokenURI(uint256,bytes,address)");
        vm.assertEq(
            IPKPNFT.PubkeyRoutingDataSet.selector,
            keccak256("PubkeyRoutingDataSet(uint256,bytes,address,uint256,bytes32)")
        );
    }

    function test_HelperFunctionsAreTheSdks() external pure {
        expectFunction(
            IPKPHelper.mintNextAndAddAuthMethods.selector,
            "mintNextAndAddAuthMethods(uint256,uint256[],bytes[],bytes[],uint256[][],bool,bool)"
        );
        expectFunction(
            IPKPHelper.mintNextAndAddAuthMethodsWithTypes.selector,
            "mintNextAndAddAuthMethodsWithTypes(uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool)"
        );
        string memory arguments = string.concat("((uint256,bytes32,", SIGNATURES, "),", DATA, ")");
        expectFunction(
            IPKPHelper.claimAndMintNextAndAddAuthMethods.selector,
            string.concat("claimAndMintNextAndAddAuthMethods", arguments)
        );
        expectFunction(
            IPKPHelper.claimAndMintNextAndAddAuthMethodsWithTypes.selector,
            string.concat("claimAndMintNextAndAddAuthMethodsWithTypes", arguments)
        );
    }

    function test_PermissionFunctionsAreTheSdks() external pure {
        expectFunction(IPKPPermissions.addPermittedAction.selector, "addPermittedAction(uint256,bytes,uint256[])");
        expectFunction(IPKPPermissions.addPermittedAddress.selector, "addPermittedAddress(uint256,address,uint256[])");
        expectFunction(
            IPKPPermissions.addPermittedAuthMethod.selector,
            "addPermittedAuthMethod(uint256,(uint256,bytes,bytes),uint256[])"
        );
        expectFunction(
            IPKPPermissions.addPermittedAuthMethodScope.selector,
            "addPermittedAuthMethodScope(uint256,uint256,bytes,uint256)"
        );
        expectFunction(
            IPKPPermissions.batchAddRemoveAuthMethods.selector,
            "batchAddRemoveAuthMethods(uint256,uint256[],bytes[],bytes[],uint256[][],uint256[],bytes[])"
        );
        expectFunction(IPKPPermissions.removePermittedAction.selector, "removePermittedAction(uint256,bytes)");
        expectFunction(IPKPPermissions.removePermittedAddress.selector, "removePermittedAddress(uint256,address)");
        expectFunction(
            IPKPPermissions.removePermittedAuthMethod.selector, "removePermittedAuthMethod(uint256,uint256,bytes)"
        );
        expectFunction(
            IPKPPermissions.removePermittedAuthMethodScope.selector,
            "removePermittedAuthMethodScope(uint256,uint256,bytes,uint256)"
        );
        expectFunction(IPKPPermissions.setRootHash.selector, "setRootHash(uint256,uint256,bytes32)");
        expectFunction(IPKPPermissions.verifyState.selector, "verifyState(uint256,uint256,bytes32[],bytes32)");
        expectFunction(
            IPKPPermissions.verifyStates.selector, "verifyStates(uint256,uint256,bytes32[],bool[],bytes32[])"
        );
    }

    function test_PermissionViewsAreTheSdks() external pure {
        expectFunction(IPKPPermissions.getAuthMethodId.selector, "getAuthMethodId(uint256,bytes)");
        expectFunction(IPKPPermissions.getEthAddress.selector, "getEthAddress(uint256)");
        expectFunction(IPKPPermissions.getPubkey.selector, "getPubkey(uint256)");
        expectFunction(IPKPPermissions.getPermittedActions.selector, "getPermittedActions(uint256)");
        expectFunction(IPKPPermissions.getPermittedAddresses.selector, "getPermittedAddresses(uint256)");
        expectFunction(IPKPPermissions.getPermittedAuthMethods.selector, "getPermittedAuthMethods(uint256)");
        expectFunction(
            IPKPPermissions.getPermittedAuthMethodScopes.selector,
            "getPermittedAuthMethodScopes(uint256,uint256,bytes,uint256)"
        );
        expectFunction(IPKPPermissions.getTokenIdsForAuthMethod.selector, "getTokenIdsForAuthMethod(uint256,bytes)");
        expectFunction(IPKPPermissions.getUserPubkeyForAuthMethod.selector, "getUserPubkeyForAuthMethod(uint256,bytes)");
        expectFunction(IPKPPermissions.isPermittedAction.selector, "isPermittedAction(uint256,bytes)");
        expectFunction(IPKPPermissions.isPermittedAddress.selector, "isPermittedAddress(uint256,address)");
        expectFunction(IPKPPermissions.isPermittedAuthMethod.selector, "isPermittedAuthMethod(uint256,uint256,bytes)");
        expectFunction(
            IPKPPermissions.isPermittedAuthMethodScopePresent.selector,
            "isPermittedAuthMethodScopePresent(uint256,uint256,bytes,uint256)"
        );
    }

    function test_PermissionEventsAreTheSdks() external pure {
        vm.assertEq(
            IPKPPermissions.PermittedAuthMethodAdded.selector,
            keccak256("PermittedAuthMethodAdded(uint256,uint256,bytes,bytes)")
        );
        vm.assertEq(
            IPKPPermissions.PermittedAuthMethodRemoved.selector,
            keccak256("PermittedAuthMethodRemoved(uint256,uint256,bytes)")
        );
        vm.assertEq(
            IPKPPermissions.PermittedAuthMethodScopeAdded.selector,
            keccak256("PermittedAuthMethodScopeAdded(uint256,uint256,bytes,uint256)")
        );
        vm.assertEq(
            IPKPPermissions.PermittedAuthMethodScopeRemoved.selector,
            keccak256("PermittedAuthMethodScopeRemoved(uint256,uint256,bytes,uint256)")
        );
        vm.assertEq(IPKPPermissions.RootHashUpdated.selector, keccak256("RootHashUpdated(uint256,uint256,bytes32)"));
    }

    /// One topic, the token id, in all but the root's event, which has the group too.
    function test_PermissionTopicsAreTheSdks() external {
        uint256 tokenId = mintTo(alice);
        vm.recordLogs();
        vm.startPrank(alice);
        permissions.addPermittedAction(tokenId, cid, one(uint256(1)));
        permissions.removePermittedAuthMethodScope(tokenId, 2, cid, 1);
        permissions.removePermittedAction(tokenId, cid);
        permissions.setRootHash(tokenId, 5, bytes32(uint256(6)));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs.length, 5);
        for (uint256 i; i < 5; ++i) {
            vm.assertEq(logs[i].topics.length, i == 4 ? 3 : 2);
            vm.assertEq(logs[i].topics[1], bytes32(tokenId));
        }
        vm.assertEq(logs[0].data, abi.encode(2, cid, ""));
        vm.assertEq(logs[1].data, abi.encode(2, cid, 1));
        vm.assertEq(logs[2].data, abi.encode(2, cid, 1));
        vm.assertEq(logs[3].data, abi.encode(2, cid));
        vm.assertEq(logs[4].topics[2], bytes32(uint256(5)));
        vm.assertEq(logs[4].data, abi.encode(bytes32(uint256(6))));
    }

    /// mint and mintWithAuth take the token id from events[0].topics[1], claimAndMint from events[1].topics[1]; then they
    /// ask getPubkey. getTokensByAddress counts up until tokenOfOwnerByIndex reverts.
    function test_TokenIdIsWhereTheSdkLooks() external {
        vm.recordLogs();
        vm.prank(alice);
        nft.mintNext{value: MINT_COST}(2);
        uint256 first = uint256(vm.getRecordedLogs()[0].topics[1]);
        vm.prank(alice);
        helper.mintNextAndAddAuthMethods{value: MINT_COST}(
            2, one(uint256(6)), one(bytes("id")), one(bytes("")), one(one(uint256(1))), false, false
        );
        uint256 second = uint256(vm.getRecordedLogs()[0].topics[1]);
        claimTo(alice, "key id");
        uint256 third = uint256(vm.getRecordedLogs()[1].topics[1]);
        vm.assertEq(uint256(keccak256(nft.getPubkey(first))), first);
        vm.assertEq(uint256(keccak256(nft.getPubkey(second))), second);
        vm.assertEq(uint256(keccak256(nft.getPubkey(third))), third);
        vm.assertEq(nft.tokenOfOwnerByIndex(alice, 0), first);
        vm.assertEq(nft.tokenOfOwnerByIndex(alice, 1), second);
        vm.assertEq(nft.tokenOfOwnerByIndex(alice, 2), third);
        vm.expectRevert();
        nft.tokenOfOwnerByIndex(alice, 3);
    }

    function expectFunction(bytes4 selector, string memory signature) private pure {
        vm.assertEq(bytes32(selector), bytes32(bytes4(keccak256(bytes(signature)))));
    }
}
