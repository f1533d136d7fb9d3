package access

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/conclave-network/conclave/watcher/access/chains"
)

// Limits of the search for tokens of a collection. A wallet with more is a service's, not a person's.
const (
	maxNFTs  = 1000
	nftBatch = 100 // accounts in one getMultipleAccounts, Solana's limit
)

// checkCollection counts the caller's tokens that are verified members of a Metaplex collection.
func (ev *evaluation) checkCollection(ctx context.Context, l *leaf, params []any) (string, bool, error) {
	if len(params) != 1 {
		return "", false, fmt.Errorf("%w: %s takes the collection", ErrInvalid, methodMetaplex)
	}
	collection, err := pubkeyParam(params[0])
	if err != nil {
		return "", false, err
	}
	owner, err := ev.solCaller(l)
	if err != nil {
		return "", false, err
	}
	c, err := ev.cfg.Chains.Solana(l.chain)
	if err != nil {
		return "", false, err
	}
	mints, err := ownedNFTs(ctx, c, owner)
	if err != nil {
		return "", false, err
	}
	count := int64(0)
	for len(mints) > 0 {
		batch := mints[:min(nftBatch, len(mints))]
		mints = mints[len(batch):]
		n, err := countMembers(ctx, c, batch, collection)
		if err != nil {
			return "", false, err
		}
		count += n
	}
	got := big.NewInt(count)
	met, err := l.test.uint(got)
	return got.String(), met, err
}

// tokenAccount is the part that is needed of what jsonParsed makes of a token account.
type tokenAccount struct {
	Account struct {
		Data struct {
			Parsed struct {
				Info struct {
					Mint        string `json:"mint"`
					Owner       string `json:"owner"`
					TokenAmount struct {
						Amount   string `json:"amount"`
						Decimals *int   `json:"decimals"`
					} `json:"tokenAmount"`
				} `json:"info"`
			} `json:"parsed"`
		} `json:"data"`
	} `json:"account"`
}

// ownedNFTs lists the mints of tokens without decimals of which the owner has at least one.
func ownedNFTs(ctx context.Context, c chains.Solana, owner pubkey) ([]pubkey, error) {
	raw, err := c.Call(ctx, "getTokenAccountsByOwner", []any{owner.String(),
		map[string]any{"programId": tokenProgram.String()}, map[string]any{"encoding": "jsonParsed"}})
	if err != nil {
		return nil, err
	}
	if err := measure(raw); err != nil {
		return nil, err
	}
	var answer struct {
		Value *[]tokenAccount `json:"value"`
	}
	if err := json.Unmarshal(raw, &answer); err != nil || answer.Value == nil {
		return nil, fmt.Errorf("%w: answer is no list of token accounts", ErrUnavailable)
	}
	var out []pubkey
	for _, a := range *answer.Value {
		info := a.Account.Data.Parsed.Info
		amount, err := decimal(info.TokenAmount.Amount)
		mint, mintErr := parsePubkey(info.Mint)
		if err != nil || mintErr != nil || info.TokenAmount.Decimals == nil || info.Owner != owner.String() {
			return nil, fmt.Errorf("%w: answer holds something else than the caller's token accounts", ErrUnavailable)
		}
		if *info.TokenAmount.Decimals == 0 && amount.Sign() > 0 {
			out = append(out, mint)
		}
	}
	if len(out) > maxNFTs {
		return nil, fmt.Errorf("%w: the caller holds more than %d tokens", ErrUnavailable, maxNFTs)
	}
	return out, nil
}

// countMembers counts the mints whose metadata says that they are verified members of a collection.
func countMembers(ctx context.Context, c chains.Solana, mints []pubkey, collection pubkey) (n int64, err error) {
	addresses := make([]string, len(mints))
	for i, m := range mints {
		at, err := findPDA(metadataProgram, []byte("metadata"), metadataProgram[:], m[:])
		if err != nil {
			return 0, err
		}
		addresses[i] = at.String()
	}
	doc, err := solCall(ctx, c, "getMultipleAccounts", []any{addresses, map[string]any{"encoding": "base64"}}, true)
	if err != nil {
		return 0, err
	}
	accounts, _ := doc.([]any)
	if len(accounts) != len(mints) {
		return 0, fmt.Errorf("%w: answer has %d accounts, not %d", ErrUnavailable, len(accounts), len(mints))
	}
	for i, a := range accounts {
		if a == nil { // a token without metadata
			continue
		}
		data, owner, err := decodeAccount(a)
		if err != nil {
			return 0, err
		}
		if owner == metadataProgram && memberOf(data, mints[i], collection) {
			n++
		}
	}
	return n, nil
}

// memberOf reads a metadata account (mpl-token-metadata, Metadata, Borsh) and says whether it makes the mint a verified
// member of the collection. What cannot be read is no member: anybody can send anybody a token with odd metadata.
func memberOf(data []byte, mint, collection pubkey) bool {
	r := borsh{data: data}
	const metadataV1 = 4
	if r.byte() != metadataV1 {
		return false
	}
	r.take(32) // update authority
	if !bytes.Equal(r.take(32), mint[:]) {
		return false
	}
	for range 3 { // name, symbol, uri
		r.take(int(r.uint32()))
	}
	r.take(2)          // seller fee
	if r.byte() == 1 { // creators: address, verified, share
		r.take(34 * int(min(r.uint32(), 64)))
	}
	r.take(2)          // primary sale happened, is mutable
	if r.byte() == 1 { // edition nonce
		r.take(1)
	}
	if r.byte() == 1 { // token standard
		r.take(1)
	}
	if r.byte() != 1 { // no collection
		return false
	}
	verified := r.byte() == 1
	key := r.take(32)
	return !r.short && verified && bytes.Equal(key, collection[:])
}

// borsh reads from bytes. Past their end it gives zeros, and remembers.
type borsh struct {
	data  []byte
	short bool
}

func (r *borsh) take(n int) []byte {
	if n < 0 || n > len(r.data) {
		r.short, r.data = true, nil
		return nil
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

func (r *borsh) byte() byte {
	if b := r.take(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

func (r *borsh) uint32() uint32 {
	if b := r.take(4); len(b) == 4 {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}
