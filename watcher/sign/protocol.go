package sign

import (
	"errors"
	"fmt"
	"time"

	"github.com/conclave-network/conclave/tss"
	"github.com/conclave-network/conclave/tss/derive"
	"github.com/conclave-network/conclave/tss/frost"
	"github.com/conclave-network/conclave/tss/gg18"
	"github.com/conclave-network/conclave/watcher/keyset"
	"github.com/conclave-network/conclave/watcher/store"
)

// Protocol is a way in which exactly k nodes sign together over their shares of a root key. Committees, attempts, messages
// between nodes and what callers get are the same for all. docs/protocols/signing.md states the contract.
type Protocol interface {
	// Scheme is the one kind of signature that it makes.
	Scheme() store.Scheme
	// Time bounds a ceremony of k nodes: several times what it takes with all of them on two loaded cores.
	Time(k int) time.Duration
	// Machine makes this node's side of one ceremony. It draws what is to be used once afresh: two machines for one
	// ceremony have nothing secret in common but the share.
	Machine(c Ceremony) (Machine, error)
}

// Ceremony is what a machine is made for.
type Ceremony struct {
	ID        [32]byte // of this one ceremony: binds all that it is about, and is never used twice
	Committee []int    // exactly k positions, ascending, this node's among them
	Keys      *keyset.Keyset
	KeyID     [32]byte // of the key below the root
	Subject
}

// Machine is a run of a protocol.
type Machine interface {
	tss.Machine
	// Signature returns what Done says is there, without a committee.
	Signature() (store.Signature, error)
}

// protocols are all there are; the first for a scheme is the one in use.
var protocols = []Protocol{gg18Protocol{}, frostProtocol{}}

// protocolFor returns the protocol that makes signatures of a scheme.
func protocolFor(s store.Scheme) (Protocol, error) {
	for _, p := range protocols {
		if p.Scheme() == s {
			return p, nil
		}
	}
	return nil, fmt.Errorf("no protocol makes signatures of scheme %s", s)
}

// gg18Protocol makes ECDSA signatures over secp256k1.
type gg18Protocol struct{}

func (gg18Protocol) Scheme() store.Scheme { return store.EcdsaK256 }

func (gg18Protocol) Time(k int) time.Duration { return time.Duration(15+5*k) * time.Second }

func (gg18Protocol) Machine(c Ceremony) (Machine, error) {
	s := &c.Keys.Keys.Secp256k1
	commits := make([]gg18.Point, len(s.Commits))
	for i, b := range s.Commits {
		if copy(commits[i][:], b) != len(commits[i]) {
			return nil, errors.New("share has a malformed commitment")
		}
	}
	shares, err := gg18.PublicShares(commits, c.Committee)
	if err != nil {
		return nil, err
	}
	plain := s.Secret.Bytes()
	defer clear(plain)
	tweak := derive.Tweak(c.KeyID)
	m, err := gg18.NewSigner(gg18.Config{
		Session: c.ID, Committee: c.Committee, Self: c.Keys.Self,
		Share: gg18.KeyShare{
			Index: s.Index, N: s.N, K: s.K, Secret: gg18.Secret(plain), PublicShares: shares, PublicKey: commits[0],
		},
		Tweak: tweak.Bytes(), Aux: c.Keys.Aux, Public: c.Keys.Public, Digest: c.Digest,
	})
	return gg18Machine{m}, err
}

type gg18Machine struct{ *gg18.Signer }

func (m gg18Machine) Signature() (store.Signature, error) {
	raw, err := m.Signer.Signature()
	return store.Signature{R: raw.R, S: raw.S, V: raw.V}, err
}

// frostProtocol makes Ed25519 signatures.
type frostProtocol struct{}

func (frostProtocol) Scheme() store.Scheme { return store.SchnorrEd25519 }

// Time is for two rounds of little work; what remains is the network and how busy the members are.
func (frostProtocol) Time(k int) time.Duration { return time.Duration(15+k) * time.Second }

func (frostProtocol) Machine(c Ceremony) (Machine, error) {
	m, err := frost.NewSigner(frost.Config{
		Session: c.ID, Committee: c.Committee, Share: &c.Keys.Keys.Ed25519, Tweak: derive.Ed25519Tweak(c.KeyID), Message: c.Message,
	})
	return frostMachine{m}, err
}

type frostMachine struct{ *frost.Signer }

func (m frostMachine) Signature() (store.Signature, error) {
	raw, err := m.Signer.Signature()
	return store.Signature{R: [32]byte(raw[:32]), S: [32]byte(raw[32:])}, err
}
