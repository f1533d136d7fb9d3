package rehearsal

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/actions"
)

// Recording is a question to the world and its answer: one of Fetch, Call and Nonce, with Response or Result.
type Recording struct {
	Fetch    *FetchAsk       `json:"fetch,omitempty"`
	Call     *CallAsk        `json:"call,omitempty"`
	Nonce    *NonceAsk       `json:"nonce,omitempty"`
	Response *FetchAnswer    `json:"response,omitempty"` // to Fetch
	Result   json.RawMessage `json:"result,omitempty"`   // to Call: hex; to Nonce: a number
}

// FetchAsk is an HTTP request. Headers are not compared, and not written down: they may hold secrets.
type FetchAsk struct {
	Method string  `json:"method,omitempty"` // GET if empty
	URL    string  `json:"url"`
	Body   *string `json:"body,omitempty"` // compared as JSON if both are JSON; any if left out
}

// FetchAnswer is an HTTP response. One of Body, JSON and Base64 is its body.
type FetchAnswer struct {
	Status  int               `json:"status,omitempty"` // 200 if 0
	Headers map[string]string `json:"headers,omitempty"`
	Body    string            `json:"body,omitempty"`
	JSON    json.RawMessage   `json:"json,omitempty"`
	Base64  []byte            `json:"base64,omitempty"`
}

// CallAsk is an eth_call.
type CallAsk struct {
	Chain string `json:"chain"`
	To    string `json:"to"`
	Data  string `json:"data"` // hex
}

// NonceAsk asks how many transactions an address has sent.
type NonceAsk struct {
	Chain   string `json:"chain"`
	Address string `json:"address"`
}

// String names the question for people.
func (r Recording) String() string {
	switch {
	case r.Fetch != nil:
		text := r.Fetch.method() + " " + r.Fetch.URL
		if r.Fetch.Body != nil && *r.Fetch.Body != "" {
			text += fmt.Sprintf(" with body %.120q", *r.Fetch.Body)
		}
		return text
	case r.Call != nil:
		return fmt.Sprintf("callContract of %s on %s with data %.140s", r.Call.To, r.Call.Chain, r.Call.Data)
	case r.Nonce != nil:
		return fmt.Sprintf("getLatestNonce of %s on %s", r.Nonce.Address, r.Nonce.Chain)
	}
	return "nothing"
}

func (f *FetchAsk) method() string {
	if f.Method == "" {
		return http.MethodGet
	}
	return strings.ToUpper(f.Method)
}

// answers says whether the recording is of this question.
func (r Recording) answers(q Recording) bool {
	switch {
	case r.Fetch != nil && q.Fetch != nil:
		return r.Fetch.method() == q.Fetch.method() && address(r.Fetch.URL) == address(q.Fetch.URL) &&
			(r.Fetch.Body == nil || sameText(*r.Fetch.Body, *q.Fetch.Body))
	case r.Call != nil && q.Call != nil:
		return r.Call.Chain == q.Call.Chain && strings.EqualFold(r.Call.To, q.Call.To) &&
			bytes.Equal(common.FromHex(r.Call.Data), common.FromHex(q.Call.Data))
	case r.Nonce != nil && q.Nonce != nil:
		return r.Nonce.Chain == q.Nonce.Chain && strings.EqualFold(r.Nonce.Address, q.Nonce.Address)
	}
	return false
}

// address writes a URL as fetch does.
func address(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return text
	}
	if u.Path == "" {
		u.Path = "/"
	}
	return u.String()
}

func sameText(a, b string) bool { return a == b || sameJSON([]byte(a), []byte(b)) }

// sameJSON says whether two texts mean the same as JSON.
func sameJSON(a, b []byte) bool {
	var x, y any
	return json.Unmarshal(a, &x) == nil && json.Unmarshal(b, &y) == nil && reflect.DeepEqual(x, y)
}

// check refuses a recording that answers nothing.
func (r Recording) check() error {
	asked := 0
	for _, here := range []bool{r.Fetch != nil, r.Call != nil, r.Nonce != nil} {
		if here {
			asked++
		}
	}
	switch {
	case asked != 1:
		return errors.New("a recording has one of fetch, call and nonce")
	case (r.Fetch != nil) != (r.Response != nil) || (r.Fetch == nil) != (r.Result != nil):
		return fmt.Errorf("the recording of %s has no answer: fetch goes with response, call and nonce go with result", r)
	}
	return nil
}

// response is what the action is given.
func (r Recording) response() actions.FetchResponse {
	a := r.Response
	out := actions.FetchResponse{URL: r.Fetch.URL, Status: a.Status, Headers: [][2]string{}, Body: []byte(a.Body)}
	if out.Status == 0 {
		out.Status = http.StatusOK
	}
	out.StatusText = http.StatusText(out.Status)
	if a.JSON != nil {
		out.Body = a.JSON
		out.Headers = append(out.Headers, [2]string{"content-type", "application/json"})
	} else if a.Base64 != nil {
		out.Body = a.Base64
	}
	for _, name := range sortedKeys(a.Headers) {
		out.Headers = append(out.Headers, [2]string{strings.ToLower(name), a.Headers[name]})
	}
	return out
}

// recorded writes an answer down. Cookies are not.
func recorded(got actions.FetchResponse) *FetchAnswer {
	a := &FetchAnswer{Status: got.Status, Headers: map[string]string{}}
	for _, h := range got.Headers {
		if h[0] == "content-type" || strings.HasPrefix(h[0], "x-") {
			a.Headers[h[0]] = h[1]
		}
	}
	if utf8.Valid(got.Body) {
		a.Body = string(got.Body)
	} else {
		a.Base64 = got.Body
	}
	return a
}

func sortedKeys[V any](m map[string]V) (out []string) {
	for name := range m {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// Shelf holds recordings. Of several that answer the same question each is used once, in their order, the last for good.
type Shelf struct {
	mu   sync.Mutex
	all  []Recording
	used []bool
}

// fixtures is the folder of a project that holds recordings.
const fixtures = "fixtures"

// ReadShelf reads the recordings of a project: every fixtures/*.json, by name.
func ReadShelf(root string) ([]Recording, error) {
	paths, err := filepath.Glob(filepath.Join(root, fixtures, "*.json"))
	if err != nil {
		return nil, err
	}
	var all []Recording
	for _, path := range paths {
		some, err := readRecordings(path)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

func readRecordings(path string) ([]Recording, error) {
	name := filepath.Join(fixtures, filepath.Base(path))
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, bare(err))
	}
	var some []Recording
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&some); err != nil {
		return nil, fmt.Errorf("read %s: it is no list of recordings: %w", name, err)
	}
	for _, r := range some {
		if err := r.check(); err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
	}
	return some, nil
}

func newShelf(all []Recording) *Shelf { return &Shelf{all: all, used: make([]bool, len(all))} }

// find returns the recording that answers q.
func (s *Shelf) find(q Recording) (found Recording, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, r := range s.all {
		if !r.answers(q) {
			continue
		}
		found, ok = r, true
		if !s.used[i] {
			s.used[i] = true
			return found, true
		}
	}
	return found, ok
}

// add puts an answer of the real world on the shelf, as used.
func (s *Shelf) add(r Recording) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all, s.used = append(s.all, r), append(s.used, true)
}
