package recap

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// New returns a ReCap without grants.
func New() *ReCap { return &ReCap{} }

// Grants reports whether the ability is granted on the resource: under prefix://* or exactly under its key, by name or
// as */*. A resource whose id is Any is granted only under prefix://*. An ability that does not fit the resource never is.
func (rc *ReCap) Grants(r Resource, a Ability) bool {
	name, ok := a.ReCapName()
	if !ok || !a.Fits(r.Prefix) || r.ID == "" {
		return false
	}
	keys := [2]string{Resource{r.Prefix, Any}.Key(), r.Key()}
	for _, att := range rc.att {
		if !slices.Contains(keys[:], att.resource) {
			continue
		}
		for _, g := range att.grants {
			if g.ability == name || g.ability == anyAbility {
				return true
			}
		}
	}
	return false
}

// Mentions reports whether any resource has the prefix, whatever the case of its letters.
func (rc *ReCap) Mentions(p Prefix) bool {
	return slices.ContainsFunc(rc.att, func(a attenuation) bool {
		return len(a.resource) >= len(p) && strings.EqualFold(a.resource[:len(p)], string(p))
	})
}

// Note is the condition under which an ability is granted on a resource.
type Note struct {
	ResourceID string // what follows prefix://
	Text       json.RawMessage
}

// Notes returns the conditions of Auth/Auth grants on resources of the prefix, in the ReCap's order.
func (rc *ReCap) Notes(p Prefix) []Note {
	var notes []Note
	for _, att := range rc.att {
		id, ok := strings.CutPrefix(att.resource, string(p)+"://")
		if !ok {
			continue
		}
		for _, g := range att.grants {
			if g.ability != authAuth {
				continue
			}
			for _, n := range g.notes {
				notes = append(notes, Note{id, slices.Clone(n.Raw)})
			}
		}
	}
	return notes
}

// Add grants an ability, or another condition of one, as addAttenuation of npm siwe-recap does. note is a JSON object; nil
// stands for {}. It returns ErrFormat for what could not be read back.
func (rc *ReCap) Add(r Resource, a Ability, note json.RawMessage) error {
	name, ok := a.ReCapName()
	if !ok || !a.Fits(r.Prefix) || r.ID == "" {
		return fmt.Errorf("%w: no ability %q on %s", ErrFormat, a, r.Prefix)
	}
	return rc.add(r.Key(), name, note)
}

// AddContext adds a resolved authentication context. Only what nodes sign may hold one.
func (rc *ReCap) AddContext(note json.RawMessage) error {
	return rc.add(Resource{ResolvedAuthContext, Any}.Key(), authAuth, note)
}

func (rc *ReCap) add(key, name string, note json.RawMessage) error {
	if note == nil {
		note = json.RawMessage("{}")
	}
	v, err := strictjson.Parse(note, limits)
	if err != nil {
		return fmt.Errorf("%w: nota bene: %w", ErrFormat, err)
	}
	member := strictjson.Member{Name: key, Value: strictjson.Value{Kind: strictjson.Object, Members: []strictjson.Member{
		{Name: name, Value: strictjson.Value{Kind: strictjson.Array, Items: []strictjson.Value{v}}}}}}
	fresh, err := readAttenuation(member, false)
	if err != nil {
		return err
	}
	rc.put(fresh)
	return rc.bounded()
}

// put adds an attenuation of one grant.
func (rc *ReCap) put(fresh attenuation) {
	i, found := slices.BinarySearchFunc(rc.att, fresh.resource, func(a attenuation, key string) int { return strings.Compare(a.resource, key) })
	if !found {
		rc.att = slices.Insert(rc.att, i, fresh)
		return
	}
	g := fresh.grants[0]
	at := &rc.att[i]
	j, found := slices.BinarySearchFunc(at.grants, g.ability, func(g grant, name string) int { return strings.Compare(g.ability, name) })
	if !found {
		at.grants = slices.Insert(at.grants, j, g)
		return
	}
	at.grants[j].notes = append(at.grants[j].notes, g.notes...)
}

// Merge adds a single grant as the SDK does when it adds requests to a message one by one (merge of npm siwe-recap 0.0.2-alpha.0):
// where the ability stands without conditions, the new one's conditions take the place of the old.
func (rc *ReCap) Merge(r Resource, a Ability, note json.RawMessage) error {
	one := New()
	if err := one.Add(r, a, note); err != nil {
		return err
	}
	fresh := one.att[0]
	for i := range rc.att {
		for j := range rc.att[i].grants {
			old := &rc.att[i].grants[j]
			if rc.att[i].resource == fresh.resource && old.ability == fresh.grants[0].ability && unconditional(old.notes) {
				old.notes = fresh.grants[0].notes
				return nil
			}
		}
	}
	rc.put(fresh)
	return rc.bounded()
}

func unconditional(notes []strictjson.Value) bool {
	return !slices.ContainsFunc(notes, func(v strictjson.Value) bool { return len(v.Members) > 0 })
}

// Statement returns the grants in words, as EIP-5573 and the SDK say them. It is the end of the message's statement.
func (rc *ReCap) Statement() string {
	var b strings.Builder
	b.WriteString("I further authorize the stated URI to perform the following actions on my behalf: ")
	n := 0
	for _, att := range rc.att {
		for i := 0; i < len(att.grants); {
			namespace, _, _ := strings.Cut(att.grants[i].ability, "/")
			n++
			fmt.Fprintf(&b, "(%d) '%s': ", n, namespace)
			for first := true; i < len(att.grants); i++ {
				space, name, _ := strings.Cut(att.grants[i].ability, "/")
				if space != namespace {
					break
				}
				if !first {
					b.WriteString(", ")
				}
				first = false
				b.WriteString("'" + name + "'")
			}
			fmt.Fprintf(&b, " for '%s'. ", att.resource)
		}
	}
	return strings.TrimSuffix(b.String(), " ")
}

// Encode returns the ReCap as a resource.
func (rc *ReCap) Encode() string {
	b := []byte(`{"att":{`)
	for i, att := range rc.att {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(strictjson.AppendString(b, att.resource), ":{"...)
		for j, g := range att.grants {
			if j > 0 {
				b = append(b, ',')
			}
			b = append(strictjson.AppendString(b, g.ability), ':')
			b = strictjson.AppendCanonical(b, strictjson.Value{Kind: strictjson.Array, Items: g.notes})
		}
		b = append(b, '}')
	}
	b = append(b, `},"prf":[`...)
	for i, p := range rc.proofs {
		if i > 0 {
			b = append(b, ',')
		}
		b = strictjson.AppendString(b, p)
	}
	return URN + base64.RawURLEncoding.EncodeToString(append(b, "]}"...))
}
