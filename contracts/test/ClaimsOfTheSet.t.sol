// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {StakingNetwork} from "./base/StakingNetwork.sol";

/// @title ClaimsOfTheSetTest: claims against the real Staking: its set, its epochs, its kicks.
contract ClaimsOfTheSetTest is StakingNetwork {
    bytes32 private constant KEY_ID = keccak256("user:app");

    address private alice = makeAddr("alice");

    function setUp() public override {
        super.setUp();
        genesis(6); // quorum 5
        vm.deal(alice, 1 ether);
    }

    function test_QuorumOfTheSetClaims() external {
        uint256 tokenId = _claim(_signed(1, 0, 5));
        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertEq(nft.derivedKeyId(tokenId), KEY_ID);
        vm.assertEq(nft.getEthAddress(tokenId), registry.deriveAddress(KEY_ID));
    }

    function test_RevertWhen_OneSignatureIsMissing() external {
        IPKPNFT.Signature[] memory signatures = _signed(1, 0, 4);
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingApprovalsTooFew.selector, 4, 5));
        _claim(signatures);
    }

    function test_RevertWhen_AMemberWasKicked() external {
        IPKPNFT.Signature[] memory signatures = _signed(1, 0, 5);
        kickBy(5, 0, IStakingKicks.Reason.Unresponsive);
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingApprovalsTooFew.selector, 4, 5));
        _claim(signatures);
    }

    function test_RevertWhen_AKeyWasReplaced() external {
        IPKPNFT.Signature[] memory signatures = _signed(1, 0, 5);
        replaceAddress(0, uint256(keccak256("new key")));
        expectRevert(abi.encodeWithSelector(IStakingKicks.StakingApprovalsTooFew.selector, 4, 5));
        _claim(signatures);
    }

    function test_OutlivesOneAdvanceOnly() external {
        IPKPNFT.Signature[] memory signatures = _signed(1, 0, 5);
        advanceEpochs(6, 1);
        _claim(signatures);
        signatures = _signed(1, 1, 5);
        advanceEpochs(6, 1);
        vm.prank(alice);
        vm.expectRevert();
        nft.claimAndMint{value: MINT_COST}(2, keccak256("another"), signatures);
    }

    function _claim(IPKPNFT.Signature[] memory signatures) private returns (uint256) {
        vm.prank(alice);
        return nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    /// @dev By `count` nodes from `first` on, which is not the order of their addresses.
    function _signed(uint256 epochNumber, uint256 first, uint256 count)
        private
        view
        returns (IPKPNFT.Signature[] memory signatures)
    {
        bytes32 digest = nft.claimDigest(KEY_ID, alice, 0, epochNumber);
        signatures = new IPKPNFT.Signature[](count);
        for (uint256 i; i < count; ++i) {
            (signatures[i].v, signatures[i].r, signatures[i].s) = vm.sign(nodeSecret(first + i), digest);
        }
    }
}
