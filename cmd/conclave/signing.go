package main

import (
	"context"
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// subject are the flags that say what shall be signed: one of three.
type subject struct{ digest, message, typed string }

func (q *subject) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&q.digest, "digest", "", "`DIGEST` to sign: 0x and 64 hex digits")
	f.StringVar(&q.message, "message", "", "`TEXT` to sign, hashed as wallets do (EIP-191)")
	f.StringVar(&q.typed, "typed-data", "", "`FILE` with typed data to sign (EIP-712), as eth_signTypedData_v4 takes it")
}

// read returns the digest of what shall be signed.
func (q *subject) read(cmd *cobra.Command) (common.Hash, error) {
	given := ""
	for _, name := range []string{"digest", "message", "typed-data"} {
		if cmd.Flags().Changed(name) {
			given += name
		}
	}
	switch given {
	case "digest":
		h, err := parseHash(q.digest)
		if err != nil {
			return h, usage(cmd, "--digest: %w", err)
		}
		return h, nil
	case "message":
		return common.BytesToHash(accounts.TextHash([]byte(q.message))), nil
	case "typed-data":
		raw, err := readInput(q.typed, maxInput)
		if err != nil {
			return common.Hash{}, err
		}
		var data apitypes.TypedData
		if err := json.Unmarshal(raw, &data); err != nil {
			return common.Hash{}, hint(err, "the file holds types, primaryType, domain and message as JSON")
		}
		return client.TypedDataDigest(data)
	}
	return common.Hash{}, usage(cmd, "give one of --digest, --message and --typed-data")
}

// signedResult is a signature that was verified here.
type signedResult struct {
	TokenID   tokenID        `json:"tokenId"`
	Address   common.Address `json:"address"`
	Digest    common.Hash    `json:"digest"`
	R         common.Hash    `json:"r"`
	S         common.Hash    `json:"s"`
	V         uint8          `json:"v"`
	Signature hexutil.Bytes  `json:"signature"` // r, s and v in one
}

func (r signedResult) text(t *table) {
	t.row("token id", "%s", r.TokenID)
	t.row("signer", "%s", r.Address)
	t.row("digest", "%s", r.Digest)
	t.row("signature", "%s", r.Signature)
}

func (a *app) signCommand() *cobra.Command {
	var k asker
	var q schemed
	var pkp string
	cmd := &cobra.Command{
		Use: "sign", Short: "Sign with a PKP, by asking the nodes directly", Args: exactly(),
		Long: `Sign a digest, a message or typed data with a PKP, for an account that may sign anything with it. The nodes are asked over
HTTP and nothing goes on chain; the signature is verified here against the PKP's key on chain. If the nodes refuse, the exit code
is 3. conclave request sign asks on chain instead. With --scheme ed25519 the PKP's Ed25519 key signs, as Solana wants it.`,
		Example: `  conclave sign --pkp 0x5f3e... --message "hello" --key-file .conclave/devnet/accounts/1.key
  conclave sign --pkp 0x5f3e... --scheme ed25519 --message-file tx.bin --key-file .conclave/devnet/accounts/1.key`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			id, err := a.checkPKP(cmd, pkp, k)
			if err != nil {
				return err
			}
			what, err := q.toSign(cmd)
			if err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			account, err := a.account(cmd.Context(), s, k, id)
			if err != nil {
				return err
			}
			result, err := what.sign(cmd.Context(), account)
			if err != nil {
				return err
			}
			return a.print(result)
		},
	}
	cmd.Flags().StringVar(&pkp, "pkp", "", "`ID` of the key that shall sign")
	q.flags(cmd)
	k.flags(cmd)
	return cmd
}

// schemed is a subject with a scheme.
type schemed struct {
	subject
	scheme, file string
}

func (q *schemed) flags(cmd *cobra.Command) {
	q.subject.flags(cmd)
	f := cmd.Flags()
	f.StringVar(&q.scheme, "scheme", schemeECDSA, "`SCHEME` to sign with: ecdsa, or ed25519 with --message or --message-file")
	f.StringVar(&q.file, "message-file", "", "`FILE` with a message to sign with ed25519, such as a Solana transaction's; - for standard input")
}

// The schemes of --scheme.
const (
	schemeECDSA   = "ecdsa"
	schemeEd25519 = "ed25519"
)

// toSign is what shall be signed: a digest, or with Ed25519 a message.
type toSign struct {
	digest  common.Hash
	message []byte
	ed25519 bool
}

// toSign reads the flags.
func (q *schemed) toSign(cmd *cobra.Command) (out toSign, err error) {
	changed := cmd.Flags().Changed
	switch q.scheme {
	case schemeECDSA:
		if changed("message-file") {
			return out, usage(cmd, "--message-file is for --scheme %s", schemeEd25519)
		}
		out.digest, err = q.read(cmd)
		return out, err
	case schemeEd25519:
		if changed("digest") || changed("typed-data") || changed("message") == changed("message-file") {
			return out, usage(cmd, "with --scheme %s give one of --message and --message-file: the message itself is signed", schemeEd25519)
		}
		out.ed25519, out.message = true, []byte(q.message)
		if changed("message-file") {
			out.message, err = readInput(q.file, client.MaxMessage)
		}
		return out, err
	}
	return out, usage(cmd, "--scheme is %q; it is %s or %s", q.scheme, schemeECDSA, schemeEd25519)
}

// sign has it signed.
func (w toSign) sign(ctx context.Context, by client.Account) (result, error) {
	id := newTokenID(by.Key.TokenID)
	if w.ed25519 {
		sig, err := by.Client.SignEd25519(ctx, by.Who, by.Key, w.message)
		return signedMessage{id, hexutil.Bytes(by.Key.Ed25519), client.SolanaAddress(by.Key.Ed25519), sig}, err
	}
	sig, err := by.Client.Sign(ctx, by.Who, by.Key, w.digest)
	return signedResult{id, by.Key.Address, w.digest, sig.R, sig.S, sig.V, sig.Bytes()}, err
}

// signedMessage is a signature of Ed25519 that was verified here.
type signedMessage struct {
	TokenID   tokenID       `json:"tokenId"`
	PublicKey hexutil.Bytes `json:"publicKey"`
	Solana    string        `json:"solana"`
	Signature hexutil.Bytes `json:"signature"` // 64 bytes of RFC 8032
}

func (r signedMessage) text(t *table) {
	t.row("token id", "%s", r.TokenID)
	t.row("ed25519 key", "%s", r.PublicKey)
	t.row("solana", "%s", r.Solana)
	t.row("signature", "%s", r.Signature)
}

// checkPKP reads the id of the PKP that shall sign, and refuses wrong flags.
func (a *app) checkPKP(cmd *cobra.Command, pkp string, k asker) (*big.Int, error) {
	if pkp == "" {
		return nil, usage(cmd, "--pkp is missing")
	}
	id, err := parseTokenID(cmd, pkp)
	if err != nil {
		return nil, err
	}
	return id, k.check(cmd)
}

// account is a PKP that signs for the account that asks, by a session for this PKP alone.
func (a *app) account(ctx context.Context, s *session, k asker, id *big.Int) (client.Account, error) {
	c, err := s.client(ctx, k)
	if err != nil {
		return client.Account{}, err
	}
	known, err := s.readKey(ctx, id) // its errors say more than the client's
	if err != nil {
		return client.Account{}, err
	}
	key, err := c.PKP(ctx, known.TokenID.Big())
	if err != nil {
		return client.Account{}, err
	}
	who, err := k.proof(ctx, c, wire.Request{Resource: recap.Resource{Prefix: recap.PKP, ID: pkpResource(id)}, Ability: recap.SignPKP})
	if err != nil {
		return client.Account{}, err
	}
	a.progress("asking %d nodes to sign", len(c.Nodes()))
	return client.Account{Client: c, Who: who, Key: key}, nil
}
