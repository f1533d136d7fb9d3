// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title PKPNFT: one ERC-721 token per programmable key pair. The owner is the key's controller.
/// @notice Token id = keccak256(0x04 ++ x ++ y) of the derived public key. Keys are not stored: they are derived from
/// key ids. There are two kinds of token:
///
/// - minted: the key id is keccak256(abi.encode("conclave/key/pkp", chain id, this contract, serial)); serials count from
///   0 and never repeat, whatever is burnt;
/// - claimed: the key id is given, and k nodes have said who may have it. The SDK's key id of a web identity is
///   keccak256("<user id>:<app id>"), so the identity's key is known before anyone mints it.
///
/// Enumeration follows ERC-721 Enumerable, over the tokens that are not burnt. A burnt token's key goes on to exist, and
/// its grants stay as they were: that is how a key is made that an action rules and nobody owns. To retire a key,
/// remove its grants first and burn the token then.
interface IPKPNFT {
    /// @param mintCost wei per mint and per claim; below 2^96. Earned by the nodes
    struct Config {
        uint256 mintCost;
    }

    /// The contracts this one works with. Fixed in the code; they may be deployed later.
    struct Links {
        address staking;
        address keyRegistry;
        address permissions;
        address pkpHelper;
        address metadata;
        address coordinator;
    }

    /// In the SDK's order.
    struct Signature {
        bytes32 r;
        bytes32 s;
        uint8 v;
    }

    /// The first log of a mint or claim, with the token id as first topic: the SDK reads events[0].topics[1].
    event PubkeyRoutingDataSet(
        uint256 indexed tokenId, bytes pubkey, address stakingContract, uint256 keyType, bytes32 derivedKeyId
    );
    /// The second log of a claim, with the token id as first topic: the SDK's claimAndMint reads events[1].topics[1].
    event KeyClaimed(
        uint256 indexed tokenId,
        bytes32 indexed derivedKeyId,
        address beneficiary,
        uint256 authMethodType,
        uint256 epochNumber
    );
    event FeesCollected(uint256 amount);
    event ConfigChanged(Config config);

    error PKPNFTKeyTypeUnsupported(uint256 keyType);
    error PKPNFTPaymentWrong(uint256 paid, uint256 cost);
    error PKPNFTUnknownToken(uint256 tokenId);
    error PKPNFTIndexOutOfBounds(uint256 index, uint256 length);
    error PKPNFTWrongChain(uint256 expected, uint256 actual);
    error PKPNFTKeyTaken(bytes32 derivedKeyId);
    error PKPNFTSerialsUsedUp();
    error PKPNFTNotHelper(address caller);
    error PKPNFTTooManySignatures(uint256 signatures, uint256 maximum);
    error PKPNFTNothingToCollect();
    error PKPNFTConfigInvalid();

    /// @notice Sets owner and parameters, once, when the proxy is made.
    function initialize(address owner, Config calldata config) external;

    /// @notice Mints the next key to the caller. Needs msg.value == mintCost() and keyType 2 (secp256k1).
    /// No ceremony: the key is computed here from the root key. The receiver is not called.
    /// @dev Refused on a chain that split off with another chain id, so no key has two owners.
    function mintNext(uint256 keyType) external payable returns (uint256 tokenId);

    /// @notice Mints the next key, permits the action `ipfsCID` (multihash bytes) to sign anything with it, and burns the
    /// token: a key that one immutable action rules for ever. Payment and key type as for mintNext.
    /// @dev The grant's logs stand behind those of the burn.
    function mintGrantAndBurnNext(uint256 keyType, bytes calldata ipfsCID) external payable returns (uint256 tokenId);

    /// @notice What nodes sign to promise a key; see claimAndMint.
    function claimDigest(bytes32 derivedKeyId, address beneficiary, uint256 authMethodType, uint256 epochNumber)
        external
        view
        returns (bytes32);

    /// @notice Mints the key `derivedKeyId` to the caller, to whom k nodes have promised it. Payment and key type as for
    /// mintNext. A key id is claimed once, ever.
    /// @param signatures by nodes of the current or the previous epoch, over the EIP-712 struct
    /// Claim(bytes32 derivedKeyId,address beneficiary,uint256 authMethodType,uint256 epochNumber)
    /// in the domain ("Conclave PKPNFT", "1", chain id, this contract), with beneficiary = the caller, authMethodType = 0
    /// and epochNumber = the epoch whose set signs. In any order; what no member signed is left out, so a node that
    /// answers nonsense cannot stop a claim. At most 255.
    /// @dev Reverts with what Staking.checkApprovals says of the current epoch if neither epoch's set approved. Who copies
    /// the call from the pool of transactions has another address, so it fails for him.
    function claimAndMint(uint256 keyType, bytes32 derivedKeyId, Signature[] calldata signatures)
        external
        payable
        returns (uint256 tokenId);

    /// @notice Burns a token. Only its owner or who is approved for it (ERC-721). The key stays: derivedKeyId, getPubkey,
    /// getEthAddress and ethAddressToPkpId answer as before, and the grants are frozen as they are.
    function burn(uint256 tokenId) external;

    /// @notice Sends what minting earned to the Coordinator, for the nodes. Open to anyone.
    function collect() external;

    /// @notice mintNext for PKPHelper, to whom it says. Only PKPHelper, which mints to its caller or to the key itself.
    /// @param to the owner; who is named as owner for a moment if `burnt`
    /// @param toItself the key's own address is the owner instead
    /// @param burnt the token is burnt at once
    function mintByHelper(uint256 keyType, address to, bool toItself, bool burnt)
        external
        payable
        returns (uint256 tokenId, address keyAddress);

    /// @notice claimAndMint for PKPHelper. Only PKPHelper, which names its caller as beneficiary, or nobody: a claim with
    /// beneficiary 0 and an auth method type is minted to the key itself, whoever sends it.
    /// @param toItself the key's own address is the owner instead of the beneficiary
    function claimByHelper(
        uint256 keyType,
        bytes32 derivedKeyId,
        Signature[] calldata signatures,
        address beneficiary,
        uint256 authMethodType,
        bool toItself
    ) external payable returns (uint256 tokenId, address keyAddress);

    /// @notice Whether `tokenId` is the last that this transaction minted with a right to grants (PKPHelper's mints and
    /// mintGrantAndBurnNext).
    function mintedNow(uint256 tokenId) external view returns (bool);

    function config() external view returns (Config memory);
    /// @notice Only the owner, a timelock.
    function setConfig(Config calldata config) external;

    /// @notice Wei per mint and per claim.
    function mintCost() external view returns (uint256);
    /// @notice Whether a token has an owner: false before its mint and after its burn.
    function exists(uint256 tokenId) external view returns (bool);
    /// @notice Whether there ever was such a token: true also after its burn.
    function wasMinted(uint256 tokenId) external view returns (bool);
    /// @notice 65 bytes: 0x04 ++ x ++ y.
    function getPubkey(uint256 tokenId) external view returns (bytes memory);
    function getEthAddress(uint256 tokenId) external view returns (address);
    /// @notice The key id a token's key is derived from; reverts for a token that never was.
    function derivedKeyId(uint256 tokenId) external view returns (bytes32);
    /// @notice The key id that the next mint will use; anyone's mint may take it.
    function getNextDerivedKeyId() external view returns (bytes32);
    /// @notice The token, burnt or not, whose key has Ethereum address `keyAddress`; 0 if there is none.
    function ethAddressToPkpId(address keyAddress) external view returns (uint256);

    /// @notice Tokens that are not burnt.
    function totalSupply() external view returns (uint256);
    function tokenByIndex(uint256 index) external view returns (uint256);
    function tokenOfOwnerByIndex(address owner, uint256 index) external view returns (uint256);

    function staking() external view returns (address);
    function keyRegistry() external view returns (address);
    function permissions() external view returns (address);
    function pkpHelper() external view returns (address);
    function metadata() external view returns (address);
    function coordinator() external view returns (address);
}
