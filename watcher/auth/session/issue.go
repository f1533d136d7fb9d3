package session

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

// Errors of Rebuild, wrapped with what is wrong.
var (
	ErrInjection = errors.New("the message holds an authentication context, which only nodes may write")
	ErrIssue     = errors.New("the message cannot be signed for this session")
)

// Bounds of a message that the network signs.
const (
	IssueSkew   = 2 * time.Minute     // between the client's issued-at and a node's clock, either way
	MaxLifetime = 30 * 24 * time.Hour // from issued-at to expiration
)

// Placeholder is the address that the SDK writes into the message when it does not know the PKP's.
var Placeholder = common.HexToAddress("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2")

// Issue is a request of a client that the network sign a session key for a PKP.
type Issue struct {
	SessionKeyURI string         // the request's sessionKey member: KeyURI and 64 hex digits
	Message       string         // the request's siweMessage member
	PKP           common.Address // of the PKP whose permissions were checked
	Context       AuthContext    // what was found out about the caller; must be equal on all nodes
}

// Rebuild returns the message to be signed. It is the client's, except that the address is the PKP's and that the ReCap
// holds the context; issued-at and nonce stay the client's, so that every node makes the same bytes from the same request
// and context. now only decides whether the node agrees to sign. [DataSigned] gives what the BLS key signs.
//
// It returns ErrInjection for a message that speaks of authentication contexts, a siwe.Error or recap error for one that is
// malformed, and ErrIssue for one with another session key, address or time than it may have.
func Rebuild(i Issue, now time.Time) (string, error) {
	m, err := siwe.Parse(i.Message)
	if err != nil {
		return "", fmt.Errorf("rebuild session message: %w", err)
	}
	if err := i.check(m, now); err != nil {
		return "", fmt.Errorf("rebuild session message: %w", err)
	}
	rc, statement, err := clientGrants(m)
	if err != nil {
		return "", fmt.Errorf("rebuild session message: %w", err)
	}
	if err := rc.AddContext(i.Context.note()); err != nil {
		return "", fmt.Errorf("rebuild session message: %w", err)
	}
	out := *m
	out.Address = i.PKP
	out.Statement = strings.TrimPrefix(statement+" "+rc.Statement(), " ")
	out.Resources = []string{}
	placed := false
	for _, r := range m.Resources {
		if strings.HasPrefix(r, recap.URN) {
			r, placed = rc.Encode(), true
		}
		out.Resources = append(out.Resources, r)
	}
	if !placed {
		out.Resources = append(out.Resources, rc.Encode())
	}
	text, err := siwe.Build(out)
	if err != nil {
		return "", fmt.Errorf("rebuild session message: %w", err)
	}
	return text, nil
}

func (i Issue) check(m *siwe.Message, now time.Time) error {
	key, ok := strings.CutPrefix(i.SessionKeyURI, KeyURI)
	if raw, err := hex.DecodeString(key); !ok || err != nil || len(raw) != 32 {
		return fmt.Errorf("%w: session key is not %s and 64 hex digits", ErrIssue, KeyURI)
	}
	issued := m.IssuedAt.At()
	switch {
	case m.URI != i.SessionKeyURI:
		return fmt.Errorf("%w: its URI is not the session key", ErrIssue)
	case m.Address != i.PKP && m.Address != Placeholder:
		return fmt.Errorf("%w: its address is not the PKP's", ErrIssue)
	case issued.Sub(now).Abs() > IssueSkew:
		return fmt.Errorf("%w: issued at %s, more than %s from now", ErrIssue, m.IssuedAt, IssueSkew)
	case m.ExpirationTime == nil:
		return fmt.Errorf("%w: it does not expire", ErrIssue)
	case !m.ExpirationTime.At().After(now):
		return fmt.Errorf("%w: it is expired", ErrIssue)
	case m.ExpirationTime.At().Sub(issued) > MaxLifetime:
		return fmt.Errorf("%w: it lives longer than %s", ErrIssue, MaxLifetime)
	}
	return nil
}

// clientGrants returns what the client's message grants, and its statement without the words of the ReCap.
func clientGrants(m *siwe.Message) (*recap.ReCap, string, error) {
	for _, r := range m.Resources {
		if strings.Contains(strings.ToLower(r), string(recap.ResolvedAuthContext)) {
			return nil, "", ErrInjection
		}
	}
	rc, err := recap.FromMessage(m)
	if errors.Is(err, recap.ErrNone) {
		return recap.New(), m.Statement, nil
	}
	if err != nil {
		return nil, "", err
	}
	if rc.Mentions(recap.ResolvedAuthContext) {
		return nil, "", ErrInjection
	}
	return rc, strings.TrimSuffix(strings.TrimSuffix(m.Statement, rc.Statement()), " "), nil
}

// DataSigned is what the network's BLS key signs for a session message: SHA-256 of "lit_session:" and the hex digits of the
// message's EIP-191 digest. Being 32 bytes long it is never the identity of a ciphertext, which the same key signs.
func DataSigned(message string) [32]byte {
	return sha256.Sum256([]byte("lit_session:" + hex.EncodeToString(siwe.Digest(message).Bytes())))
}
