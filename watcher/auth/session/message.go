package session

import (
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// URIs of capabilities.
const (
	KeyURI        = "lit:session:" // followed by the session key, 64 hex digits
	DelegationURI = "lit:capability:delegation"
)

// messageLimits: a capability is the third level, a resource request the fourth.
var messageLimits = strictjson.Limits{Size: MaxMessage, Depth: 8, Values: 4096}

// Message is what a session key signs for one node.
type Message struct {
	SessionKey   string // 64 hex digits
	Requests     []Request
	Capabilities []AuthSig
	IssuedAt     siwe.Time
	Expiration   siwe.Time
	NodeAddress  string // URL of the node, as the client knows it
}

// Request names an ability that the session is to be used for.
type Request struct {
	Resource recap.Resource
	Ability  recap.Ability
}

// ParseMessage reads the text that a session key signed. Members it does not know, such as the maxPrice of later SDKs, are
// ignored. Errors wrap ErrFormat.
func ParseMessage(text string) (*Message, error) {
	v, err := strictjson.Parse([]byte(text), messageLimits)
	if err != nil {
		return nil, fmt.Errorf("%w: session: %w", ErrFormat, err)
	}
	m := new(Message)
	for _, f := range []struct {
		name string
		read func(strictjson.Value) error
	}{
		{"sessionKey", func(v strictjson.Value) error { return readText(v, &m.SessionKey) }},
		{"resourceAbilityRequests", m.readRequests},
		{"capabilities", m.readCapabilities},
		{"issuedAt", func(v strictjson.Value) error { return readTime(v, &m.IssuedAt) }},
		{"expiration", func(v strictjson.Value) error { return readTime(v, &m.Expiration) }},
		{"nodeAddress", func(v strictjson.Value) error { return readText(v, &m.NodeAddress) }},
	} {
		if err := f.read(v.Get(f.name)); err != nil {
			return nil, fmt.Errorf("%w: session: %s: %w", ErrFormat, f.name, err)
		}
	}
	if key, err := hex.DecodeString(m.SessionKey); err != nil || len(key) != ed25519.PublicKeySize {
		return nil, fmt.Errorf("%w: session: sessionKey is not 64 hex digits", ErrFormat)
	}
	return m, nil
}

var errNoText = errors.New("missing or not a text")

func readText(v strictjson.Value, into *string) error {
	if v.Kind != strictjson.String || v.Text == "" {
		return errNoText
	}
	*into = v.Text
	return nil
}

func readTime(v strictjson.Value, into *siwe.Time) (err error) {
	if v.Kind != strictjson.String {
		return errNoText
	}
	*into, err = siwe.ParseTime(v.Text)
	return err
}

func (m *Message) readRequests(v strictjson.Value) error {
	if v.Kind != strictjson.Array || len(v.Items) > MaxRequests {
		return fmt.Errorf("not a list of at most %d", MaxRequests)
	}
	for _, item := range v.Items {
		var prefix, id, ability string
		resource := item.Get("resource")
		for _, err := range []error{readText(resource.Get("resourcePrefix"), &prefix), readText(resource.Get("resource"), &id), readText(item.Get("ability"), &ability)} {
			if err != nil {
				return err
			}
		}
		m.Requests = append(m.Requests, Request{recap.Resource{Prefix: recap.Prefix(prefix), ID: id}, recap.Ability(ability)})
	}
	return nil
}

func (m *Message) readCapabilities(v strictjson.Value) error {
	if v.Kind != strictjson.Array || len(v.Items) > MaxCapabilities {
		return fmt.Errorf("not a list of at most %d", MaxCapabilities)
	}
	for _, item := range v.Items {
		a, err := readAuthSig(item)
		if err != nil {
			return err
		}
		m.Capabilities = append(m.Capabilities, a)
	}
	return nil
}

// Wants reports whether the session asks for the ability on the resource: on it by name or on all of its kind.
func (m *Message) Wants(r recap.Resource, a recap.Ability) bool {
	for _, q := range m.Requests {
		if q.Ability == a && q.Resource.Prefix == r.Prefix && (q.Resource.ID == recap.Any || q.Resource.ID == r.ID) {
			return true
		}
	}
	return false
}

// String writes the message as the SDK does.
func (m *Message) String() string {
	b := []byte(`{"sessionKey":`)
	b = append(strictjson.AppendString(b, m.SessionKey), `,"resourceAbilityRequests":[`...)
	for i, q := range m.Requests {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, `{"resource":{"resource":`...)
		b = append(strictjson.AppendString(b, q.Resource.ID), `,"resourcePrefix":`...)
		b = append(strictjson.AppendString(b, string(q.Resource.Prefix)), `},"ability":`...)
		b = append(strictjson.AppendString(b, string(q.Ability)), '}')
	}
	b = append(b, `],"capabilities":[`...)
	for i, c := range m.Capabilities {
		if i > 0 {
			b = append(b, ',')
		}
		b = c.appendJSON(b)
	}
	b = append(b, `],"issuedAt":`...)
	b = append(strictjson.AppendString(b, m.IssuedAt.String()), `,"expiration":`...)
	b = append(strictjson.AppendString(b, m.Expiration.String()), `,"nodeAddress":`...)
	return string(append(strictjson.AppendString(b, m.NodeAddress), '}'))
}

// Sign signs the message with the session key, whose public half it puts into the message.
func Sign(key ed25519.PrivateKey, m Message) AuthSig {
	m.SessionKey = hex.EncodeToString(key.Public().(ed25519.PublicKey))
	text := m.String()
	return AuthSig{
		Sig: hex.EncodeToString(ed25519.Sign(key, []byte(text))), DerivedVia: ViaSession, SignedMessage: text,
		Address: m.SessionKey, Algo: AlgoSession,
	}
}

// SignFor signs the message once for every node, by its URL, as getSessionSigs of the SDK does.
func SignFor(key ed25519.PrivateKey, m Message, nodes []string) map[string]AuthSig {
	sigs := make(map[string]AuthSig, len(nodes))
	for _, node := range nodes {
		m.NodeAddress = node
		sigs[node] = Sign(key, m)
	}
	return sigs
}
