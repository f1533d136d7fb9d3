package rehearsal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/conclave-network/conclave/actions"
)

// Test is a test file: what an action is run with, what the world says to it, and what shall come of it. In every string
// ${pkp:NAME.publicKey}, .address and .tokenId stand for those of the test key with that name, ${cid} for the action's
// CID, and ${cid:FILE} for that of an action in Actions.
type Test struct {
	Name    string          `json:"name"`
	Action  string          `json:"action"` // source file, from the test file's folder; the project's action if empty
	Params  json.RawMessage `json:"params"`
	Auth    Auth            `json:"auth"`
	Limits  json.RawMessage `json:"limits"`  // members of actions.Limits that differ from the default
	Actions []string        `json:"actions"` // source files of actions that may be called

	Answers       []Recording       `json:"answers"`       // besides those in the project's fixtures
	Permitted     []Permitted       `json:"permitted"`     // what the chain has about PKPs
	ConditionsMet *bool             `json:"conditionsMet"` // what access control conditions come to
	Decryptions   map[string]string `json:"decryptions"`   // plaintext by dataToEncryptHash

	Expect Expect `json:"expect"`

	path string
	pkps []string // names of test keys that it speaks of
}

// Auth is what Lit.Auth shall say of who asks.
type Auth struct {
	Address            *string               `json:"authSigAddress"`
	Contexts           []actions.AuthContext `json:"authMethodContexts"`
	Resources          []string              `json:"resources"`
	CustomAuthResource string                `json:"customAuthResource"`
}

// Permitted is what is permitted on one PKP.
type Permitted struct {
	TokenID     string          `json:"tokenId"` // decimal or 0x and hex
	Actions     []string        `json:"actions"`
	Addresses   []string        `json:"addresses"`
	AuthMethods []PermittedAuth `json:"authMethods"`
}

// PermittedAuth is an auth method that is permitted on a PKP.
type PermittedAuth struct {
	Type       uint64 `json:"authMethodType"`
	ID         string `json:"id"` // hex
	UserPubkey string `json:"userPubkey"`
	Scopes     []int  `json:"scopes"`
}

// Expect is what shall come of a run. What is left out is not compared, but the code, which is ok then.
type Expect struct {
	Code            actions.Code          `json:"code"`
	Message         string                `json:"message"`  // is part of the message
	Response        json.RawMessage       `json:"response"` // a string: exactly it; other JSON: what the response means as JSON
	ResponseMatches string                `json:"responseMatches"`
	Logs            *string               `json:"logs"`
	LogsContain     []string              `json:"logsContain"`
	Signatures      map[string]ExpectSign `json:"signatures"` // by name; {} for none
	Claims          []string              `json:"claims"`
}

// ExpectSign is a signature that shall be made.
type ExpectSign struct {
	PKP     string  `json:"pkp"`     // name of the test key
	Digest  string  `json:"digest"`  // 0x and hex, or
	Message *string `json:"message"` // a text that is signed as EIP-191 says
}

const maxTest = 8 << 20

// Load reads a test file. cid returns the CID of an action by its path, and of the tested one for "".
func Load(path string, cid func(test *Test, file string) (string, error)) (*Test, error) {
	info, err := os.Stat(path)
	if err != nil || info.Size() > maxTest {
		return nil, fmt.Errorf("read %s: %w", path, errors.Join(bare(err), tooLarge(info)))
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, bare(err))
	}
	t := &Test{path: path} // once without, for which actions there are
	if err := json.Unmarshal(raw, t); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	filled, err := substitute(raw, func(name string) (string, error) { return t.value(name, cid) })
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	full := &Test{path: path, pkps: names(raw)}
	d := json.NewDecoder(bytes.NewReader(filled))
	d.DisallowUnknownFields() // a word that is mistyped would not be compared
	if err := d.Decode(full); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if full.Name == "" {
		full.Name = strings.TrimSuffix(filepath.Base(path), ".test.json")
	}
	return full, nil
}

func tooLarge(info os.FileInfo) error {
	if info != nil && info.Size() > maxTest {
		return fmt.Errorf("more than %d bytes", maxTest)
	}
	return nil
}

func bare(err error) error {
	var pe *os.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

// File is a path that a test file names, from its own folder.
func (t *Test) File(name string) string {
	return filepath.Join(filepath.Dir(t.path), filepath.FromSlash(name))
}

// value is what a name in ${} stands for.
func (t *Test) value(name string, cid func(*Test, string) (string, error)) (string, error) {
	kind, rest, _ := strings.Cut(name, ":")
	switch kind {
	case "cid":
		if rest != "" && !slices.Contains(t.Actions, rest) {
			return "", fmt.Errorf("${%s}: it is not among the test's actions", name)
		}
		return cid(t, rest)
	case "pkp":
		if key, what, ok := strings.Cut(rest, "."); ok && key != "" {
			p := newPKP(key)
			switch what {
			case "publicKey":
				return p.publicKey(), nil
			case "address":
				return p.address().Hex(), nil
			case "tokenId":
				return p.tokenID().String(), nil
			}
		}
	}
	return "", fmt.Errorf("${%s}: it is none of ${pkp:NAME.publicKey}, .address, .tokenId, ${cid} and ${cid:FILE}", name)
}

var variable = regexp.MustCompile(`\$\{(cid|cid:[^}]*|pkp:[^}]*)\}`)

// substitute replaces variables in all strings of a JSON value.
func substitute(raw []byte, value func(name string) (string, error)) (out []byte, err error) {
	out = variable.ReplaceAllFunc(raw, func(found []byte) []byte {
		text, bad := value(string(found[2 : len(found)-1]))
		if bad != nil && err == nil {
			err = bad
		}
		return []byte(text) // hex, digits and CIDs need no escaping
	})
	return out, err
}

// names are the test keys that a test file speaks of.
func names(raw []byte) (out []string) {
	for _, found := range variable.FindAllSubmatch(raw, -1) {
		if rest, ok := strings.CutPrefix(string(found[1]), "pkp:"); ok {
			name, _, _ := strings.Cut(rest, ".")
			out = append(out, name)
		}
	}
	return out
}
