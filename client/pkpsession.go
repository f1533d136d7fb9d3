package client

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/session"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// NewPKPSession makes a session that acts for a PKP. who proves by a signature that it may sign with the PKP, and the
// network signs in place of the PKP: k nodes must agree. The error is a *Failure if they do not.
func (c *Client) NewPKPSession(ctx context.Context, who Signer, key PKP, o SessionOptions) (*Session, error) {
	if key.PublicKey == nil {
		return nil, errors.New("make session: no public key")
	}
	proof, err := c.SignIn(ctx, who, SessionOptions{Domain: o.Domain, ChainID: o.ChainID})
	if err != nil {
		return nil, err
	}
	token, err := json.Marshal(session.AuthSig(proof))
	if err != nil {
		return nil, fmt.Errorf("make session: %w", err)
	}
	s, text, err := c.draft(key.Address, o)
	if err != nil {
		return nil, err
	}
	err = c.retried(ctx, func(ctx context.Context, st *state) error {
		v := &vote{state: st, uri: s.String(), key: key, asked: text, shares: map[string][]bls.Share{}}
		_, err := c.gather(ctx, st, question{
			op: "make session", path: "/web/sign_session_key/v1", need: st.k, take: v.take,
			body: func(Node) ([]byte, error) {
				return body(map[string]any{
					"sessionKey": s.String(), "siweMessage": text, "curveType": "BLS", "epoch": st.epoch,
					"pkpPublicKey": hexutil.Encode(key.PublicKey.SerializeUncompressed()),
					"authMethods":  []any{map[string]any{"authMethodType": method.EthWallet, "accessToken": string(token)}},
				})
			},
		})
		if err == nil {
			s.message.Capabilities = append(s.message.Capabilities, v.result)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return s, nil
}

// vote collects what nodes sign. Good ones sign the same message.
type vote struct {
	state  *state
	uri    string // of the session key
	key    PKP
	asked  string // what the nodes were asked to sign; they add what they found out
	result session.AuthSig

	shares map[string][]bls.Share // by message
}

// take adds a node's share and tries to combine once there are enough.
func (v *vote) take(n Node, raw []byte) (bool, error) {
	var said struct {
		Share      *bls.Share `json:"signatureShare"`
		Message    string     `json:"siweMessage"`
		DataSigned string     `json:"dataSigned"`
	}
	if err := json.Unmarshal(raw, &said); err != nil || said.Share == nil {
		return false, fmt.Errorf("%w: no signature share", ErrAnswer)
	}
	if said.Share.ID() != n.ShareID {
		return false, fmt.Errorf("%w: the share of another node", ErrAnswer)
	}
	data := session.DataSigned(said.Message)
	if said.DataSigned != hex.EncodeToString(data[:]) {
		return false, fmt.Errorf("%w: it signed something else than its message", ErrAnswer)
	}
	if err := v.check(said.Message); err != nil {
		return false, err
	}
	shares := append(v.shares[said.Message], *said.Share)
	v.shares[said.Message] = shares
	if len(shares) < v.state.k {
		return false, nil
	}
	sig, _, err := bls.CombineAny(v.state.bls, v.state.k, data[:], shares)
	if errors.Is(err, bls.ErrTooFew) {
		return false, nil // a share is wrong; the next may be right
	}
	if err != nil {
		return false, finalError{fmt.Errorf("combine shares: %w", err)}
	}
	text, err := json.Marshal(sig)
	if err != nil {
		return false, finalError{err}
	}
	v.result = session.AuthSig{
		Sig: string(text), Algo: session.AlgoNetwork, DerivedVia: session.ViaNetwork, SignedMessage: said.Message, Address: v.key.Address.Hex(),
	}
	return true, nil
}

// check refuses a message for another key, account or time than was asked for.
func (v *vote) check(text string) error {
	got, err := siwe.Parse(text)
	if err != nil {
		return fmt.Errorf("%w: its message is malformed", ErrAnswer)
	}
	want, err := siwe.Parse(v.asked)
	if err != nil {
		return finalError{fmt.Errorf("make session: %w", err)}
	}
	if got.URI != v.uri || got.Address != v.key.Address || got.Nonce != want.Nonce || got.ExpirationTime == nil ||
		!got.ExpirationTime.At().Equal(want.ExpirationTime.At()) {
		return fmt.Errorf("%w: its message is not the one that was asked for", ErrAnswer)
	}
	return nil
}
