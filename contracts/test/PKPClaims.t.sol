// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {PKPNFT} from "../src/PKPNFT.sol";
import {IPKPNFT} from "../src/interfaces/IPKPNFT.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {IStakingKicks} from "../src/interfaces/IStakingKicks.sol";
import {ApprovalsStub} from "./base/ApprovalsStub.sol";
import {Keys} from "./base/Keys.sol";
import {Vm} from "./base/Vm.sol";

/// @title PKPClaimsTest: keys that nodes promise to somebody. Epoch e has the nodes e - 1 to e + 2 (ApprovalsStub).
contract PKPClaimsTest is Keys {
    bytes32 private constant KEY_ID = keccak256("user:app");
    /// The greatest s that OpenZeppelin's ECDSA takes is half of this.
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    error Refused(uint256 epochNumber, uint256 approvals);

    function test_RevertWhen_KeyTypePaymentOrChainIsWrong() external {
        IPKPNFT.Signature[] memory signatures = approve(KEY_ID, alice);
        vm.startPrank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTKeyTypeUnsupported.selector, 1));
        nft.claimAndMint{value: MINT_COST}(1, KEY_ID, signatures);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTPaymentWrong.selector, MINT_COST - 1, MINT_COST));
        nft.claimAndMint{value: MINT_COST - 1}(2, KEY_ID, signatures);
        vm.chainId(99);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTWrongChain.selector, 31337, 99));
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    function test_Claims() external {
        (uint256 expected, address keyAddress, bytes memory pubkey) = tokenOf(KEY_ID);
        IPKPNFT.Signature[] memory signatures = approve(KEY_ID, alice);
        vm.recordLogs();
        vm.prank(alice);
        uint256 tokenId = nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
        Vm.Log[] memory logs = vm.getRecordedLogs();

        vm.assertEq(tokenId, expected);
        vm.assertEq(logs.length, 3);
        vm.assertEq(logs[0].topics[0], IPKPNFT.PubkeyRoutingDataSet.selector);
        vm.assertEq(logs[0].topics[1], bytes32(tokenId));
        vm.assertEq(logs[0].data, abi.encode(pubkey, address(staking), 2, KEY_ID));
        vm.assertEq(logs[1].topics[0], IPKPNFT.KeyClaimed.selector); // the SDK reads the second log of a claim
        vm.assertEq(logs[1].topics[1], bytes32(tokenId));
        vm.assertEq(logs[1].topics[2], KEY_ID);
        vm.assertEq(logs[1].data, abi.encode(alice, 0, 1));
        vm.assertEq(logs[2].topics[0], ERC721.Transfer.selector);

        vm.assertEq(nft.ownerOf(tokenId), alice);
        vm.assertEq(nft.derivedKeyId(tokenId), KEY_ID);
        vm.assertEq(nft.getPubkey(tokenId), pubkey);
        vm.assertEq(nft.getEthAddress(tokenId), keyAddress);
        vm.assertEq(nft.ethAddressToPkpId(keyAddress), tokenId);
        vm.assertEq(nft.getNextDerivedKeyId(), mintedKeyId(0)); // claims have serials of their own
        vm.assertEq(nft.totalSupply(), 1);
        vm.assertEq(nft.tokenByIndex(0), tokenId);
        vm.assertEq(nft.tokenOfOwnerByIndex(alice, 0), tokenId);
    }

    /// forge-config: default.fuzz.runs = 50
    function testFuzz_AnyOrderWillDo(uint256 seed) external {
        IPKPNFT.Signature[] memory signatures = signAll(0, 4, claimDigest(KEY_ID, alice, 0, 1));
        for (uint256 i = 3; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (signatures[i], signatures[j]) = (signatures[j], signatures[i]);
        }
        vm.prank(alice);
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    /// One node that answers nonsense cannot stop a claim.
    function test_RubbishIsLeftOut() external {
        bytes32 digest = claimDigest(KEY_ID, alice, 0, 1);
        IPKPNFT.Signature[] memory signatures = new IPKPNFT.Signature[](8);
        signatures[0] = IPKPNFT.Signature(0, 0, 0);
        signatures[1] = signBy(nodeSecret(0), digest);
        signatures[2] = signBy(nodeSecret(0), digest); // twice
        signatures[3] = signBy(nodeSecret(1), keccak256("something else"));
        signatures[4] = signBy(nodeSecret(5), digest); // no member
        signatures[5] = highS(signBy(nodeSecret(3), digest));
        signatures[6] = signBy(nodeSecret(2), digest);
        signatures[7] = signBy(nodeSecret(1), digest);
        vm.prank(alice);
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    function test_RevertWhen_TooFewApprove() external {
        expectRefused(alice, signAll(0, 2, claimDigest(KEY_ID, alice, 0, 1)), 2);
    }

    /// The predecessor counted signatures, not signers.
    function test_RevertWhen_OneNodeSignsThrice() external {
        bytes32 digest = claimDigest(KEY_ID, alice, 0, 1);
        IPKPNFT.Signature[] memory signatures = new IPKPNFT.Signature[](4);
        signatures[0] = signBy(nodeSecret(0), digest);
        signatures[1] = signBy(nodeSecret(1), digest);
        signatures[2] = signatures[0];
        signatures[3] = highS(signatures[1]);
        expectRefused(alice, signatures, 2);
    }

    function test_RevertWhen_StrangersSign() external {
        bytes32 digest = claimDigest(KEY_ID, alice, 0, 1);
        expectRefused(alice, signAll(100, 4, digest), 0);
    }

    /// Whoever sees alice's claim in the pool of transactions cannot have it.
    function test_RevertWhen_SomeoneElseSendsIt() external {
        expectRefused(bob, approve(KEY_ID, alice), 0);
    }

    function test_RevertWhen_ItIsOpenToAnyone() external {
        expectRefused(alice, signAll(0, 3, claimDigest(KEY_ID, address(0), 6, 1)), 0);
    }

    function testFuzz_RevertWhen_KeyIdIsAnother(bytes32 other) external {
        vm.assume(other != KEY_ID);
        expectRefused(alice, approve(other, alice), 0);
    }

    function test_RevertWhen_SignedForAnotherChain() external {
        vm.chainId(99);
        bytes32 digest = claimDigest(KEY_ID, alice, 0, 1);
        vm.chainId(31337);
        expectRefused(alice, signAll(0, 3, digest), 0);
    }

    function test_RevertWhen_SignedForAnotherContract() external {
        PKPNFT real = nft;
        nft = PKPNFT(address(permissions)); // the address in the domain that claimDigest builds
        bytes32 digest = claimDigest(KEY_ID, alice, 0, 1);
        nft = real;
        expectRefused(alice, signAll(0, 3, digest), 0);
    }

    function test_RevertWhen_TooManySignatures() external {
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTTooManySignatures.selector, 256, 255));
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, new IPKPNFT.Signature[](256));
    }

    function test_RevertGiven_Claimed() external {
        bytes memory revertData = abi.encodeWithSelector(IPKPNFT.PKPNFTKeyTaken.selector, KEY_ID);
        uint256 tokenId = claimTo(alice, KEY_ID);
        IPKPNFT.Signature[] memory signatures = approve(KEY_ID, alice);
        vm.startPrank(alice);
        expectRevert(revertData);
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
        nft.burn(tokenId);
        expectRevert(revertData); // after a burn too
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
        vm.stopPrank();
        vm.assertEq(nft.derivedKeyId(tokenId), KEY_ID);
    }

    function test_RevertGiven_KeyOfAMint() external {
        uint256 tokenId = mintTo(alice);
        bytes32 keyId = nft.derivedKeyId(tokenId);
        IPKPNFT.Signature[] memory signatures = approve(keyId, bob);
        vm.prank(bob);
        expectRevert(abi.encodeWithSelector(IPKPNFT.PKPNFTKeyTaken.selector, keyId));
        nft.claimAndMint{value: MINT_COST}(2, keyId, signatures);
    }

    function test_RevertGiven_ClaimsUsedUp() external {
        bytes32 slot =
            keccak256(abi.encode(uint256(keccak256("conclave.storage.PKPNFT")) - 1)) & ~bytes32(uint256(0xff));
        bytes32 word = vm.load(address(nft), slot);
        vm.store(address(nft), slot, word | bytes32(uint256((1 << 31) - 1) << 192));
        IPKPNFT.Signature[] memory signatures = approve(KEY_ID, alice);
        vm.prank(alice);
        vm.expectRevert(IPKPNFT.PKPNFTSerialsUsedUp.selector);
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    // ---- epochs

    function test_TakesApprovalOfThePreviousEpoch() external {
        mockEpoch(2);
        IPKPNFT.Signature[] memory signatures = signAll(0, 3, claimDigest(KEY_ID, alice, 0, 1));
        (uint256 tokenId,,) = tokenOf(KEY_ID);
        vm.expectEmit();
        emit IPKPNFT.KeyClaimed(tokenId, KEY_ID, alice, 0, 1);
        vm.prank(alice);
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    function test_TakesApprovalOfTheCurrentEpoch() external {
        mockEpoch(2);
        IPKPNFT.Signature[] memory signatures = signAll(1, 3, claimDigest(KEY_ID, alice, 0, 2));
        (uint256 tokenId,,) = tokenOf(KEY_ID);
        vm.expectEmit();
        emit IPKPNFT.KeyClaimed(tokenId, KEY_ID, alice, 0, 2);
        vm.prank(alice);
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    /// Two nodes of one epoch and one of the other are no quorum of either.
    function test_RevertWhen_EpochsAreMixed() external {
        mockEpoch(2);
        IPKPNFT.Signature[] memory signatures = signAll(1, 3, claimDigest(KEY_ID, alice, 0, 2));
        signatures[0] = signBy(nodeSecret(1), claimDigest(KEY_ID, alice, 0, 1));
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ApprovalsStub.ApprovalsTooFew.selector, 2, 2));
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    function test_RevertWhen_EpochIsOlder() external {
        mockEpoch(3);
        IPKPNFT.Signature[] memory signatures = signAll(0, 4, claimDigest(KEY_ID, alice, 0, 1));
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ApprovalsStub.ApprovalsTooFew.selector, 3, 0));
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    /// Nodes that left after epoch 1 sign for epoch 2.
    function test_RevertWhen_OldSetSignsForTheNewEpoch() external {
        mockEpoch(2);
        IPKPNFT.Signature[] memory signatures = signAll(0, 3, claimDigest(KEY_ID, alice, 0, 2));
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(ApprovalsStub.ApprovalsTooFew.selector, 2, 2));
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    /// What Staking says of the current epoch reaches the caller, however good the signatures look here.
    function test_RevertWhen_StakingRefuses() external {
        vm.mockFunction(address(staking), address(this), abi.encodeWithSelector(IStakingKicks.checkApprovals.selector));
        mockEpoch(2);
        IPKPNFT.Signature[] memory signatures = approve(KEY_ID, alice);
        vm.prank(alice);
        expectRevert(abi.encodeWithSelector(Refused.selector, 2, 0));
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
    }

    /// @dev Stands for Staking's.
    function checkApprovals(uint256 epochNumber, bytes32, bytes[] calldata signatures) external pure {
        revert Refused(epochNumber, signatures.length);
    }

    function expectRefused(address sender, IPKPNFT.Signature[] memory signatures, uint256 approvals) private {
        vm.prank(sender);
        expectRevert(abi.encodeWithSelector(ApprovalsStub.ApprovalsTooFew.selector, 1, approvals));
        nft.claimAndMint{value: MINT_COST}(2, KEY_ID, signatures);
        (uint256 tokenId,,) = tokenOf(KEY_ID);
        vm.assertFalse(nft.wasMinted(tokenId));
    }

    function highS(IPKPNFT.Signature memory signature) private pure returns (IPKPNFT.Signature memory) {
        return IPKPNFT.Signature(signature.r, bytes32(ORDER - uint256(signature.s)), signature.v == 27 ? 28 : 27);
    }
}
