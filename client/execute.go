package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Execution is an action to be run, and what with. One of Code and CID is given.
type Execution struct {
	Code   []byte
	CID    string
	Params json.RawMessage // an object, whose members the action finds as globals; nil for none
	// Choose picks the response; nil stands for Agreed.
	Choose Strategy
}

// Executed is what came of an action. Signatures are verified; all else is what nodes say, as many of them as must agree.
type Executed struct {
	RequestID  string                     `json:"requestId"`
	Response   string                     `json:"response"`
	Logs       string                     `json:"logs"` // those that most nodes have
	Signatures map[string]ActionSignature `json:"signatures"`
	Claims     map[string]Claim           `json:"claims"`
	Answers    []Answer                   `json:"-"` // of each node that answered
	Faults     []*NodeError               `json:"-"` // of each that did not, as far as they were waited for
}

// Answer is what one node says of its run.
type Answer struct {
	Node     Node
	Response string
	Logs     string
}

// ActionSignature is a signature that an action had made: of a key on a digest, both of the action's choice.
type ActionSignature struct {
	Signature
	Digest    common.Hash   `json:"dataSigned"`
	PublicKey hexutil.Bytes `json:"publicKey"` // 65 bytes
}

// Claim is a key that an action claimed, and signatures of nodes for which the contract mints its PKP.
type Claim struct {
	DerivedKeyID common.Hash `json:"derivedKeyId"`
	Signatures   []Signature `json:"signatures"`
}

var errExecution = errors.New("execute: an action is named either by code or by CID, and its params are an object")

// Execute has all nodes run an action, for a Session that was granted recap.Execute, and recap.SignPKP if the action
// signs. At least k nodes must run it to its end. Agreed is content with k that agree and does not wait for others; other
// strategies wait for all. Errors are *Failure, and *Disagreement where enough nodes answered, but not the same.
func (c *Client) Execute(ctx context.Context, who Proof, e Execution) (*Executed, error) {
	params := bytes.TrimSpace(e.Params)
	if (len(e.Code) == 0) == (e.CID == "") || len(params) > 0 && (params[0] != '{' || !json.Valid(params)) {
		return nil, errExecution
	}
	members := map[string]any{"ipfsId": e.CID}
	if e.CID == "" {
		members = map[string]any{"code": e.Code} // base64
	}
	if len(params) > 0 {
		members["jsParams"] = json.RawMessage(params)
	}
	var out *Executed
	err := c.retried(ctx, func(ctx context.Context, st *state) error {
		t := &tally{state: st, choose: e.Choose, out: Executed{RequestID: requestID()}}
		faults, err := c.gather(ctx, st, question{
			op: "execute", path: "/web/execute/v1", id: t.out.RequestID, need: st.k, take: t.take,
			body: func(n Node) ([]byte, error) {
				sig, err := who.AuthSig(n.URL)
				if err != nil {
					return nil, err
				}
				all := maps.Clone(members)
				all["authSig"], all["epoch"] = sig, st.epoch
				return body(all)
			},
		})
		if f := (*Failure)(nil); errors.As(err, &f) && len(t.runs) >= st.k { // all that will come has come
			err = t.finish(true)
		}
		t.out.Faults = faults
		out = &t.out
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// tally collects the answers of one execution.
type tally struct {
	state  *state
	choose Strategy
	runs   []ran
	out    Executed
}

// ran is what one node says of its run.
type ran struct {
	Answer
	signed map[string]json.RawMessage
	claims map[string]claimed
}

type claimed struct {
	signature Signature
	keyID     common.Hash
}

// take adds a node's answer, and says whether there is a result.
func (t *tally) take(n Node, raw []byte) (bool, error) {
	r, err := parseRun(n, raw)
	if err != nil {
		return false, err
	}
	t.runs = append(t.runs, r)
	if len(t.runs) < t.state.k || t.choose != nil && len(t.runs) < len(t.state.nodes) {
		return false, nil
	}
	all := len(t.runs) == len(t.state.nodes)
	err = t.finish(all)
	if err != nil && all {
		return false, finalError{err}
	}
	return err == nil, nil // with an error: others may still agree
}

// parseRun reads a node's answer.
func parseRun(n Node, raw []byte) (ran, error) {
	var said struct {
		Success  bool                       `json:"success"`
		Signed   map[string]json.RawMessage `json:"signedData"`
		Claims   map[string]json.RawMessage `json:"claimData"`
		Response *string                    `json:"response"`
		Logs     string                     `json:"logs"`
	}
	if err := json.Unmarshal(raw, &said); err != nil || !said.Success || said.Response == nil {
		return ran{}, fmt.Errorf("%w: no result of an action", ErrAnswer)
	}
	r := ran{Answer{n, *said.Response, said.Logs}, said.Signed, map[string]claimed{}}
	for name, one := range said.Claims {
		c, err := parseClaim(one)
		if err != nil {
			return ran{}, err
		}
		r.claims[name] = c
	}
	return r, nil
}

// parseClaim reads a claim. Whether it is the node's is for the contract to say that mints the PKP.
func parseClaim(raw []byte) (c claimed, err error) {
	var said struct {
		Signature string `json:"signature"`
		KeyID     string `json:"derivedKeyId"`
	}
	err = fmt.Errorf("%w: a malformed claim", ErrAnswer)
	if json.Unmarshal(raw, &said) != nil {
		return c, err
	}
	sig, id := common.FromHex(said.Signature), common.FromHex(said.KeyID)
	if len(sig) != crypto.SignatureLength || len(id) != common.HashLength {
		return c, err
	}
	return claimed{Signature{common.Hash(sig[:32]), common.Hash(sig[32:64]), sig[64]}, common.Hash(id)}, nil
}

// finish makes the result of the answers that there are; all says that no more will come.
func (t *tally) finish(all bool) error {
	t.out.Answers = nil
	responses, logs := make([]string, len(t.runs)), make([]string, len(t.runs))
	for i, r := range t.runs {
		t.out.Answers = append(t.out.Answers, r.Answer)
		responses[i], logs[i] = r.Response, r.Logs
	}
	choose := t.choose
	if choose == nil {
		choose = Agreed(t.state.k)
	}
	var err error
	if t.out.Response, err = choose(responses); err != nil {
		return err
	}
	t.out.Logs, _ = MostCommon(logs)
	if t.out.Signatures, err = t.signatures(); err != nil {
		return err
	}
	t.out.Claims, err = t.claims()
	return err
}

// claims returns each claim for which enough nodes signed the same.
func (t *tally) claims() (map[string]Claim, error) {
	out := map[string]Claim{}
	for _, name := range t.names(func(r ran) iter.Seq[string] { return maps.Keys(r.claims) }) {
		var ids []string
		for _, r := range t.runs {
			if c, ok := r.claims[name]; ok {
				ids = append(ids, c.keyID.Hex())
			}
		}
		id, err := Agreed(t.state.k)(ids)
		if err != nil {
			return nil, about(err, fmt.Sprintf("claims of key %.40q", name))
		}
		claim := Claim{DerivedKeyID: common.HexToHash(id)}
		for _, r := range t.runs {
			if c, ok := r.claims[name]; ok && c.keyID == claim.DerivedKeyID {
				claim.Signatures = append(claim.Signatures, c.signature)
			}
		}
		out[name] = claim
	}
	return out, nil
}

// names are those that more nodes than may lie name, sorted: what only fewer say, no honest node has.
func (t *tally) names(of func(ran) iter.Seq[string]) (names []string) {
	count := map[string]int{}
	for _, r := range t.runs {
		for name := range of(r) {
			if count[name]++; count[name] == len(t.state.nodes)-t.state.k+1 {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return names
}
