// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Keys} from "../base/Keys.sol";

/// @title PkpTokensInvariantTest: which tokens there are, whatever is minted, claimed, moved and burnt. The maths is in
/// README.md.
contract PkpTokensInvariantTest is Keys {
    uint256 private constant OWNERS = 3;

    /// What the campaign did, in its own books.
    struct Token {
        uint256 id;
        bytes32 keyId;
        bool burnt;
        /// By the secret, not by the contracts.
        address keyAddress;
        bytes pubkey;
    }

    Token[] private tokens;
    uint256 private mints;
    uint256 private claims;
    uint256 private burns;

    function setUp() public override {
        super.setUp();
        targetContract(address(this));
        bytes4[] memory actions = new bytes4[](6);
        actions[0] = this.mint.selector;
        actions[1] = this.mintBurnt.selector;
        actions[2] = this.mintByHelper.selector;
        actions[3] = this.claim.selector;
        actions[4] = this.move.selector;
        actions[5] = this.burn.selector;
        targetSelector(FuzzSelector(address(this), actions));
    }

    // ---- what the campaign does

    function mint(uint256 who) external {
        book(mintTo(owner(who)), mintedKeyId(mints++), false);
    }

    function mintBurnt(uint256 who) external {
        pay(who);
        uint256 id = nft.mintGrantAndBurnNext{value: MINT_COST}(2, cid);
        book(id, mintedKeyId(mints++), true);
        ++burns;
    }

    function mintByHelper(uint256 who) external {
        pay(who);
        uint256 id = helper.mintNextAndAddAuthMethods{value: MINT_COST}(
            2, none(), new bytes[](0), new bytes[](0), new uint256[][](0), true, false
        );
        book(id, mintedKeyId(mints++), false);
    }

    function claim(uint256 who, uint8 name) external {
        bytes32 keyId = keccak256(abi.encode("claim", name)); // few names: some are claimed twice
        bool taken;
        for (uint256 i; i < tokens.length; ++i) {
            taken = taken || tokens[i].keyId == keyId;
        }
        try this.claimFor(owner(who), keyId) returns (uint256 id) {
            vm.assertFalse(taken);
            book(id, keyId, false);
            ++claims;
        } catch {
            vm.assertTrue(taken);
        }
    }

    function claimFor(address who, bytes32 keyId) external returns (uint256) {
        return claimTo(who, keyId);
    }

    function move(uint256 which, uint256 to) external {
        if (tokens.length == 0) return;
        Token storage token_ = tokens[which % tokens.length];
        if (token_.burnt) return;
        address from = nft.ownerOf(token_.id);
        vm.prank(from);
        nft.transferFrom(from, owner(to), token_.id);
    }

    function burn(uint256 which) external {
        if (tokens.length == 0) return;
        Token storage token_ = tokens[which % tokens.length];
        if (token_.burnt) return;
        vm.prank(nft.ownerOf(token_.id));
        nft.burn(token_.id);
        token_.burnt = true;
        ++burns;
    }

    // ---- what must hold

    function invariant_SupplyIsMintsAndClaimsWithoutBurns() external view {
        vm.assertEq(nft.totalSupply(), mints + claims - burns);
        uint256 owned;
        for (uint256 i; i < OWNERS; ++i) {
            owned += nft.balanceOf(owner(i));
        }
        vm.assertEq(owned, nft.totalSupply());
        vm.assertEq(address(nft).balance, (mints + claims) * MINT_COST);
    }

    /// Derives every key anew at every step, hence fewer of them than usual.
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 40
    function invariant_TokensAreWhatTheirKeyIdsSay() external view {
        for (uint256 i; i < tokens.length; ++i) {
            Token storage token_ = tokens[i];
            vm.assertEq(nft.derivedKeyId(token_.id), token_.keyId);
            vm.assertEq(nft.getEthAddress(token_.id), token_.keyAddress);
            vm.assertEq(nft.getPubkey(token_.id), token_.pubkey);
            vm.assertEq(nft.ethAddressToPkpId(token_.keyAddress), token_.id);
            vm.assertTrue(nft.wasMinted(token_.id));
            vm.assertEq(nft.exists(token_.id), !token_.burnt);
        }
    }

    /// Derives every key anew at every step, hence fewer of them than usual.
    /// forge-config: default.invariant.runs = 16
    /// forge-config: default.invariant.depth = 40
    function invariant_EnumerationIsAPermutation() external view {
        uint256 supply = nft.totalSupply();
        uint256 seen; // bit i: token i of the books is listed
        for (uint256 index; index < supply; ++index) {
            seen = mark(seen, nft.tokenByIndex(index));
        }
        vm.assertEq(seen, living());
        seen = 0;
        for (uint256 i; i < OWNERS; ++i) {
            for (uint256 index; index < nft.balanceOf(owner(i)); ++index) {
                uint256 id = nft.tokenOfOwnerByIndex(owner(i), index);
                vm.assertEq(nft.ownerOf(id), owner(i));
                seen = mark(seen, id);
            }
        }
        vm.assertEq(seen, living());
    }

    function book(uint256 id, bytes32 keyId, bool burnt) private {
        (uint256 expected, address keyAddress, bytes memory pubkey) = tokenOf(keyId);
        vm.assertEq(id, expected);
        tokens.push(Token(id, keyId, burnt, keyAddress, pubkey));
    }

    function mark(uint256 seen, uint256 id) private view returns (uint256) {
        for (uint256 i; i < tokens.length; ++i) {
            if (tokens[i].id != id) continue;
            vm.assertEq(seen >> i & 1, 0, "listed twice");
            return seen | 1 << i;
        }
        vm.assertTrue(false, "listed, but never made");
        return seen;
    }

    function living() private view returns (uint256 bits) {
        for (uint256 i; i < tokens.length; ++i) {
            if (!tokens[i].burnt) bits |= 1 << i;
        }
    }

    function pay(uint256 who) private {
        vm.deal(owner(who), MINT_COST);
        vm.prank(owner(who));
    }

    function owner(uint256 i) private pure returns (address) {
        return vm.addr(1000 + i % OWNERS);
    }
}
