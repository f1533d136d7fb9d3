package client

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/tss/bls"
	"github.com/conclave-network/conclave/watcher/access"
)

// Encrypt encrypts data under access control conditions, as a person writes them in this field. No node is asked. chain
// is the one on which contract wallets that want to decrypt are asked, by its name in conditions; dataType is DataString
// or DataFile.
//
// The hash of data becomes public: data that can be guessed should be salted by the caller.
func (c *Client) Encrypt(field access.Field, conditions json.RawMessage, chain, dataType string, data []byte) (*Envelope, error) {
	_, hash, err := canonical(field, conditions)
	if err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	sealed, err := Encrypt(c.opt.Rand, c.NetworkKey(), hash, data)
	if err != nil {
		return nil, err
	}
	e := &Envelope{sealed, field, conditions, chain, dataType}
	if err := e.check(); err != nil {
		return nil, fmt.Errorf("encrypt: %w", err)
	}
	return e, nil
}

// Decrypted is a message, and who did not help to decrypt it.
type Decrypted struct {
	Data []byte
	// Faults are of nodes that failed, refused or gave a wrong share, as far as that was seen before there was a result.
	Faults []*NodeError
}

// Decrypt asks all nodes at once for their shares and decrypts as soon as enough of them are good. The nodes see the
// conditions and the hash of the message, neither ciphertext nor message. Errors are a *Failure, or those of [Decrypt]
// and of package access.
func (c *Client) Decrypt(ctx context.Context, who Proof, e *Envelope) (*Decrypted, error) {
	conditions, hash, err := canonical(e.Field, e.Conditions)
	if err != nil {
		return nil, fmt.Errorf("decrypt: %w", err)
	}
	out := new(Decrypted)
	err = c.retried(ctx, func(ctx context.Context, st *state) error {
		p := &pool{state: st, hash: hash, sealed: e.Encrypted}
		faults, err := c.gather(ctx, st, question{
			op: "decrypt", path: "/web/encryption/sign", need: st.k, take: p.take,
			body: func(n Node) ([]byte, error) {
				sig, err := who.AuthSig(n.URL)
				if err != nil {
					return nil, err
				}
				return body(map[string]any{
					string(e.Field): conditions, "dataToEncryptHash": e.DataToEncryptHash, "chain": e.Chain, "authSig": sig, "epoch": st.epoch,
				})
			},
		})
		if f := (*Failure)(nil); errors.As(err, &f) {
			f.blame(p.wrong())
		}
		out.Data, out.Faults = p.data, append(faults, p.wrong()...)
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// body writes a request. Nothing in it is escaped that JSON does not want escaped: conditions are hashed as they stand.
func body(members map[string]any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(members); err != nil {
		return nil, fmt.Errorf("write request: %w", err)
	}
	return b.Bytes(), nil
}

// pool collects the shares of one decryption.
type pool struct {
	state  *state
	hash   [32]byte
	sealed Encrypted

	shares []bls.Share
	from   []Node
	bad    []int
	data   []byte
}

// take adds a node's share and tries to decrypt once there are enough.
func (p *pool) take(n Node, raw []byte) (bool, error) {
	var said struct {
		Share *bls.Share `json:"signatureShare"`
	}
	if err := json.Unmarshal(raw, &said); err != nil || said.Share == nil {
		return false, fmt.Errorf("%w: no signature share", ErrAnswer)
	}
	if said.Share.ID() != n.ShareID {
		return false, fmt.Errorf("%w: the share of another node", ErrAnswer)
	}
	p.shares, p.from = append(p.shares, *said.Share), append(p.from, n)
	if len(p.shares) < p.state.k {
		return false, nil
	}
	data, bad, err := Decrypt(p.state.bls, p.state.k, p.hash, p.shares, p.sealed)
	if errors.Is(err, bls.ErrTooFew) {
		return false, nil // a share is wrong; the next may be right
	}
	if err != nil {
		return false, finalError{err}
	}
	p.data, p.bad = data, bad
	return true, nil
}

// wrong names the senders of shares that were found wrong.
func (p *pool) wrong() (out []*NodeError) {
	for _, i := range p.bad {
		out = append(out, &NodeError{Node: p.from[i], Err: fmt.Errorf("%w: its share is wrong", ErrAnswer)})
	}
	if p.data == nil && len(p.shares) >= p.state.k {
		for _, n := range p.from { // too few are good to tell which
			out = append(out, &NodeError{Node: n, Err: fmt.Errorf("%w: its share or that of another is wrong", ErrAnswer)})
		}
	}
	return out
}

// blame moves nodes from those that did what was asked to those that did not.
func (f *Failure) blame(nodes []*NodeError) {
	f.Nodes = append(f.Nodes, nodes...)
	f.Good -= len(nodes)
}

// ConditionsHash returns the hash of conditions, of which the identity of a ciphertext is made: with the hash of the
// message it names the resource that a session for one ciphertext needs (see recap.AccessControl).
func (e *Envelope) ConditionsHash() (string, error) {
	_, hash, err := canonical(e.Field, e.Conditions)
	return hex.EncodeToString(hash[:]), err
}
