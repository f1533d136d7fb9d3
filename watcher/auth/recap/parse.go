package recap

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"github.com/conclave-network/conclave/watcher/auth/siwe"
	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// URN is what a ReCap resource starts with.
const URN = "urn:recap:"

// Limits of a ReCap: bytes of JSON, depth (nota benes are the fifth level), and number of JSON values.
var limits = strictjson.Limits{Size: siwe.MaxSize, Depth: 12, Values: 4096}

// The words of a ReCap name a resource again for each namespace, so they can be longer than the ReCap by far without these.
const (
	maxGrants   = 256 // in a ReCap
	maxResource = 512 // bytes
)

// Errors of this package, wrapped with what is wrong.
var (
	ErrFormat    = errors.New("not a valid ReCap")
	ErrNone      = errors.New("the message holds no ReCap")
	ErrStatement = errors.New("the statement does not end in the words of the ReCap")
)

// ReCap is a set of grants.
type ReCap struct {
	att    []attenuation // sorted by resource
	proofs []string
}

// attenuation holds what is granted on a resource.
type attenuation struct {
	resource string
	grants   []grant // sorted by ability
}

type grant struct {
	ability string             // namespace/name
	notes   []strictjson.Value // nota benes, objects: conditions of the grant
}

// Parse reads a ReCap resource: "urn:recap:" and unpadded base64url. Errors wrap ErrFormat.
func Parse(urn string) (*ReCap, error) {
	encoded, ok := strings.CutPrefix(urn, URN)
	if !ok {
		return nil, fmt.Errorf("%w: does not start with %s", ErrFormat, URN)
	}
	if len(encoded) > base64.RawURLEncoding.EncodedLen(limits.Size) {
		return nil, fmt.Errorf("%w: %d characters", ErrFormat, len(encoded))
	}
	// The decoder skips line breaks, of which a URI has none; Strict refuses stray bits at the end.
	raw, err := base64.RawURLEncoding.Strict().DecodeString(encoded)
	if err != nil || strings.ContainsAny(encoded, "\r\n") {
		return nil, fmt.Errorf("%w: not base64url without padding", ErrFormat)
	}
	v, err := strictjson.Parse(raw, limits)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return fromJSON(v)
}

func fromJSON(v strictjson.Value) (*ReCap, error) {
	att, prf := v.Get("att"), v.Get("prf")
	if att.Kind != strictjson.Object {
		return nil, fmt.Errorf("%w: att is not an object", ErrFormat)
	}
	proofs, ok := prf.Strings()
	if !ok {
		return nil, fmt.Errorf("%w: prf is not a list of strings", ErrFormat)
	}
	if len(v.Members) != 2 {
		return nil, fmt.Errorf("%w: members besides att and prf", ErrFormat)
	}
	rc := &ReCap{proofs: proofs}
	if err := sorted(att.Members); err != nil {
		return nil, err
	}
	for _, m := range att.Members {
		a, err := readAttenuation(m, true)
		if err != nil {
			return nil, err
		}
		rc.att = append(rc.att, a)
	}
	return rc, rc.bounded()
}

// readAttenuation reads what is granted on one resource; strict wants the members of nota benes in order too.
func readAttenuation(m strictjson.Member, strict bool) (attenuation, error) {
	a := attenuation{resource: m.Name}
	// The resource is printed in the statement and compared as bytes. A quote would let it imitate another grant there.
	for _, c := range []byte(m.Name) {
		if c <= ' ' || c >= 0x7f || c == '\'' || c == '"' {
			return a, fmt.Errorf("%w: resource %.60q", ErrFormat, m.Name)
		}
	}
	if len(m.Name) > maxResource {
		return a, fmt.Errorf("%w: resource of %d bytes, at most %d", ErrFormat, len(m.Name), maxResource)
	}
	if m.Name == "" || m.Value.Kind != strictjson.Object || len(m.Value.Members) == 0 {
		return a, fmt.Errorf("%w: resource %.60q grants nothing", ErrFormat, m.Name)
	}
	if err := sorted(m.Value.Members); err != nil {
		return a, err
	}
	for _, g := range m.Value.Members {
		if !isAbility(g.Name) {
			return a, fmt.Errorf("%w: ability %.60q", ErrFormat, g.Name)
		}
		if g.Value.Kind != strictjson.Array {
			return a, fmt.Errorf("%w: nota benes of %s are no list", ErrFormat, g.Name)
		}
		for _, note := range g.Value.Items {
			if note.Kind != strictjson.Object {
				return a, fmt.Errorf("%w: a nota bene of %s is no object", ErrFormat, g.Name)
			}
			if strict {
				if err := deepSorted(note); err != nil {
					return a, err
				}
			}
		}
		a.grants = append(a.grants, grant{g.Name, g.Value.Items})
	}
	return a, nil
}

func (rc *ReCap) bounded() error {
	n := 0
	for _, a := range rc.att {
		n += len(a.grants)
	}
	if n > maxGrants {
		return fmt.Errorf("%w: %d grants, at most %d", ErrFormat, n, maxGrants)
	}
	return nil
}

// sorted refuses names out of order. The EIP wants the canonical order, and the statement is made in it.
func sorted(members []strictjson.Member) error {
	for i := 1; i < len(members); i++ {
		if strictjson.CompareNames(members[i-1].Name, members[i].Name) >= 0 {
			return fmt.Errorf("%w: %.60q out of order", ErrFormat, members[i].Name)
		}
	}
	return nil
}

func deepSorted(v strictjson.Value) error {
	if err := sorted(v.Members); err != nil {
		return err
	}
	for _, m := range v.Members {
		if err := deepSorted(m.Value); err != nil {
			return err
		}
	}
	for _, item := range v.Items {
		if err := deepSorted(item); err != nil {
			return err
		}
	}
	return nil
}

// isAbility checks namespace/name, each of letters, digits and . * _ + - (EIP-5573).
func isAbility(s string) bool {
	namespace, name, ok := strings.Cut(s, "/")
	if !ok || namespace == "" || name == "" {
		return false
	}
	return strings.IndexFunc(namespace+name, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune(".*_+-", r)
	}) < 0
}

// FromMessage returns the message's only ReCap. It returns ErrNone, ErrStatement or ErrFormat, wrapped.
func FromMessage(m *siwe.Message) (*ReCap, error) {
	var rc *ReCap
	for _, r := range m.Resources {
		if len(r) < len(URN) || !strings.EqualFold(r[:len(URN)], URN) {
			continue
		}
		if rc != nil {
			return nil, fmt.Errorf("%w: a second ReCap in one message", ErrFormat)
		}
		var err error
		if rc, err = Parse(r); err != nil {
			return nil, err
		}
	}
	if rc == nil {
		return nil, ErrNone
	}
	if !strings.HasSuffix(m.Statement, rc.Statement()) {
		return nil, ErrStatement
	}
	return rc, nil
}
