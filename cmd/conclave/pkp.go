package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/auth/method"
)

// keyType is secp256k1 in PKPNFT's numbers.
const keyType = 2

// cosmosHub is the prefix of addresses on the Cosmos Hub; other chains have other prefixes before the same 20 bytes.
const cosmosHub = "cosmos"

// addressMethod is the auth method type of an Ethereum address in PKPPermissions.
const addressMethod = 1

// actionMethod is the auth method type of an action: its id is the multihash of its CID.
const actionMethod = 2

// maxScope is how many scopes PKPPermissions knows.
const maxScope = 128

func (a *app) pkpCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "pkp", Short: "Mint keys and say who may use them", Args: cobra.ArbitraryArgs, RunE: group,
		Long: `A PKP (programmable key pair) is a key that the network holds and an ERC-721 token controls: the token's owner may
have the key sign and may permit others. Minting needs no ceremony and no node.`,
	}
	cmd.AddCommand(a.pkpMint(), a.pkpShow(), a.pkpPermit(), a.pkpRevoke(), a.pkpTransfer())
	return cmd
}

// pkpKey is a PKP's public key, as the contracts tell it and as it was derived again here.
type pkpKey struct {
	TokenID tokenID        `json:"tokenId"`
	PubKey  hexutil.Bytes  `json:"pubkey"`
	Address common.Address `json:"address"`
	Ed25519 hexutil.Bytes  `json:"ed25519"` // the Ed25519 key that belongs to the same token
	Solana  string         `json:"solana"`  // its address on Solana
	Cosmos  string         `json:"cosmos"`  // address of the secp256k1 key with the Cosmos Hub's prefix
	Owner   common.Address `json:"owner"`
}

func (k pkpKey) text(t *table) {
	t.row("token id", "%s", k.TokenID)
	t.row("public key", "%s", k.PubKey)
	t.row("address", "%s", k.Address)
	t.row("ed25519 key", "%s", k.Ed25519)
	t.row("solana", "%s", k.Solana)
	t.row("cosmos", "%s", k.Cosmos)
	t.row("owner", "%s", k.Owner)
}

// readKey reads a PKP from the chain and derives its key again from the root key: an endpoint that made the key up
// would have to make up a consistent network.
func (s *session) readKey(ctx context.Context, id *big.Int) (k pkpKey, err error) {
	v := s.view()
	k.TokenID = newTokenID(id)
	if k.Owner, err = v.Owner(ctx, id); err != nil {
		return k, err
	}
	keyID, err := v.KeyID(ctx, id)
	if err != nil {
		return k, err
	}
	told, err := v.Pubkey(ctx, id)
	if err != nil {
		return k, err
	}
	if k.Address, err = v.EthAddress(ctx, id); err != nil {
		return k, err
	}
	roots, err := v.RootKeys(ctx)
	if err != nil {
		return k, err
	}
	root, err := secp256k1.ParsePubKey(append(append([]byte{4}, roots.Secp256k1X[:]...), roots.Secp256k1Y[:]...))
	if err != nil {
		return k, fmt.Errorf("read root key: %w", err)
	}
	pub, err := derive.PublicKey(root, keyID)
	if err != nil {
		return k, fmt.Errorf("derive the key of PKP %s: %w", k.TokenID, err)
	}
	k.PubKey = pub.SerializeUncompressed()
	if k.PubKey.String() != hexutil.Encode(told) || common.Address(derive.Address(pub)) != k.Address {
		return k, hint(fmt.Errorf("the chain's key of PKP %s is not the one that its root key gives", k.TokenID),
			"do not use this endpoint: it or its contracts are not Conclave's")
	}
	beside, err := derive.Ed25519PublicKey(roots.Ed25519[:], keyID)
	if err != nil {
		return k, fmt.Errorf("derive the Ed25519 key of PKP %s: %w", k.TokenID, err)
	}
	k.Ed25519, k.Solana = hexutil.Bytes(beside), client.SolanaAddress(beside)
	k.Cosmos, err = client.CosmosAddress(pub, cosmosHub)
	return k, err
}

// mintResult is a fresh PKP.
type mintResult struct {
	pkpKey
	Cost amount `json:"cost"` // wei, besides gas
	sent
}

func (r mintResult) text(t *table) {
	r.pkpKey.text(t)
	t.row("mint cost", "%s ether", r.Cost.units())
	r.sent.text(t)
}

func (a *app) pkpMint() *cobra.Command {
	var p payer
	const name = "key-file"
	cmd := &cobra.Command{
		Use: "mint", Short: "Mint a key; the sender becomes its owner", Args: exactly(),
		Example: "  conclave pkp mint --key-file .conclave/devnet/accounts/1.key",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.paying(cmd, &p, name, func(ctx context.Context, s *session, w *wallet.Sender) error {
				return a.mint(ctx, s, w)
			})
		},
	}
	p.flags(cmd, name)
	return cmd
}

func (a *app) mint(ctx context.Context, s *session, w *wallet.Sender) error {
	cost, err := s.view().MintCost(ctx)
	if err != nil {
		return err
	}
	nft := pkpnft.NewPKPNFT()
	receipt, err := w.Send(ctx, wallet.Call{
		To: s.net.Contracts.PKPNFT, Data: nft.PackMintNext(big.NewInt(keyType)), Value: cost,
	})
	if err != nil {
		return fmt.Errorf("mint: %w", err)
	}
	for _, l := range receipt.Logs {
		if l.Address != s.net.Contracts.PKPNFT {
			continue
		}
		minted, err := nft.UnpackPubkeyRoutingDataSetEvent(l)
		if err != nil {
			continue // another event of the same contract
		}
		k, err := s.readKey(ctx, minted.TokenId)
		if err != nil {
			return err
		}
		return a.print(mintResult{k, amount{cost}, sentBy(receipt)})
	}
	return fmt.Errorf("mint: transaction %s succeeded without the event of a mint", receipt.TxHash)
}

// grant is who may use a PKP, and for what.
type grant struct {
	Type    *amount         `json:"type"` // auth method type: 1 an address, 2 an action
	ID      hexutil.Bytes   `json:"id"`
	Address *common.Address `json:"address,omitempty"` // of type 1
	CID     string          `json:"cid,omitempty"`     // of type 2
	Scopes  []int           `json:"scopes"`
}

func (g grant) String() string {
	switch {
	case g.Address != nil:
		return g.Address.Hex()
	case g.CID != "":
		return "action " + g.CID
	}
	return fmt.Sprintf("auth method %s %s", g.Type.Int, g.ID)
}

// showResult is a PKP with its permissions.
type showResult struct {
	pkpKey
	Generation uint64  `json:"generation"` // grants of earlier ones are void: each transfer begins a new one
	Permitted  []grant `json:"permitted"`
}

func (r showResult) text(t *table) {
	r.pkpKey.text(t)
	t.row("generation", "%d", r.Generation)
	for _, g := range r.Permitted {
		t.row("permitted", "%s scopes %v", g, g.Scopes)
	}
	if len(r.Permitted) == 0 {
		t.row("permitted", "nobody but the owner")
	}
}

func (a *app) pkpShow() *cobra.Command {
	return &cobra.Command{
		Use: "show ID", Short: "Show a key and who may use it", Args: exactly("ID"),
		Long: `Show a PKP: public keys and addresses (derived again from the root keys; that of secp256k1 compared), owner, and all grants.
ID is the token id, decimal or hex.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := parseTokenID(cmd, args[0])
			if err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			r, err := s.show(cmd.Context(), id)
			if err != nil {
				return err
			}
			return a.print(r)
		},
	}
}

func (s *session) show(ctx context.Context, id *big.Int) (r showResult, err error) {
	r.Permitted = []grant{}
	if r.pkpKey, err = s.readKey(ctx, id); err != nil {
		return r, err
	}
	perms := pkppermissions.NewPKPPermissions()
	ask := func(data []byte) ([]byte, error) {
		return s.chain.Call(ctx, s.net.Contracts.PKPPermissions, data, common.Hash{})
	}
	raw, err := ask(perms.PackGeneration(id))
	if err != nil {
		return r, fmt.Errorf("read permission generation: %w", err)
	}
	generation, err := perms.UnpackGeneration(raw)
	if err != nil || !generation.IsUint64() {
		return r, fmt.Errorf("read permission generation: %w", errors.Join(err, errNoCount))
	}
	r.Generation = generation.Uint64()
	if raw, err = ask(perms.PackGetPermittedAuthMethods(id)); err != nil {
		return r, fmt.Errorf("read grants: %w", err)
	}
	methods, err := perms.UnpackGetPermittedAuthMethods(raw)
	if err != nil {
		return r, fmt.Errorf("read grants: %w", err)
	}
	for _, m := range methods {
		g := grant{Type: &amount{m.AuthMethodType}, ID: m.Id, Scopes: []int{}}
		switch {
		case m.AuthMethodType.Cmp(big.NewInt(addressMethod)) == 0 && len(m.Id) == common.AddressLength:
			address := common.BytesToAddress(m.Id)
			g.Address = &address
		case m.AuthMethodType.Cmp(big.NewInt(actionMethod)) == 0:
			g.CID, _ = method.ActionCID(m.Id) // granted under something that names no action: the id says what
		}
		raw, err := ask(perms.PackGetPermittedAuthMethodScopes(id, m.AuthMethodType, m.Id, big.NewInt(maxScope)))
		if err != nil {
			return r, fmt.Errorf("read scopes of %s: %w", g, err)
		}
		present, err := perms.UnpackGetPermittedAuthMethodScopes(raw)
		if err != nil {
			return r, fmt.Errorf("read scopes of %s: %w", g, err)
		}
		for scope, yes := range present {
			if yes {
				g.Scopes = append(g.Scopes, scope)
			}
		}
		r.Permitted = append(r.Permitted, g)
	}
	return r, nil
}

var errNoCount = errors.New("not a count")
