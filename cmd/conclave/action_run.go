package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/actions/bundle"
	"github.com/conclave-network/conclave/client"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/auth/method"
	"github.com/conclave-network/conclave/watcher/auth/recap"
	wire "github.com/conclave-network/conclave/watcher/auth/session"
)

// ranResult is what came of an action on the network.
type ranResult struct {
	RequestID  string                  `json:"requestId"`
	Response   string                  `json:"response"`
	Logs       string                  `json:"logs"`
	Signatures map[string]ranSignature `json:"signatures"`
	Claims     map[string]client.Claim `json:"claims"`
	Faults     []fault                 `json:"faults"`
}

// ranSignature is a signature that was combined and verified here.
type ranSignature struct {
	client.ActionSignature
	Signature hexutil.Bytes `json:"signature"` // r, s and v in one
}

func (r ranResult) text(t *table) {
	t.row("request", "%s", r.RequestID)
	t.row("response", "%s", r.Response)
	for line := range strings.Lines(r.Logs) {
		t.row("log", "%s", strings.TrimRight(line, "\n"))
	}
	for _, name := range slices.Sorted(maps.Keys(r.Signatures)) {
		s := r.Signatures[name]
		t.row("signature "+name, "%s", s.Signature)
		t.row("  digest", "%s", s.Digest)
		t.row("  public key", "%s", s.PublicKey)
	}
	for _, name := range slices.Sorted(maps.Keys(r.Claims)) {
		t.row("claim "+name, "key id %s, signed by %d nodes", r.Claims[name].DerivedKeyID, len(r.Claims[name].Signatures))
	}
	textFaults(t, r.Faults)
}

// strategies are the ways to pick one of several responses.
var strategies = map[string]client.Strategy{"agreed": nil, "most-common": client.MostCommon, "least-common": client.LeastCommon}

// runTimeout is how long nodes may take together by default: an action's own time, and what it takes to meet.
const runTimeout = 90 * time.Second

// running are the flags of conclave action run.
type running struct {
	asker
	cid, code, params string
	choose, as        string
	pkps              []string
}

func (a *app) actionRun() *cobra.Command {
	var r running
	cmd := &cobra.Command{
		Use: "run", Short: "Have the network run an action", Args: exactly(),
		Long: `Have all nodes run an action, by its CID or by its code, which is bundled first. Each node runs it for itself; as many must agree
on the response as must work together. Signatures are combined and verified here. The account's session may have actions run, and
sign with the PKPs in --pkp, or with all that it may use; an action that is permitted on a PKP needs neither. If nodes refuse, the
exit code is 3; if the action fails or the nodes differ, it is 1.

Code that is sent along has the Qm... CID that conclave action publish prints.`,
		Example: "  conclave action run --cid Qm... --params '{\"publicKey\": \"0x04...\", \"atLeast\": 2000}' --key-file .conclave/devnet/accounts/1.key\n" +
			"  conclave action run --code src/action.ts --params @params.json --key-file .conclave/devnet/accounts/1.key",
		RunE: func(cmd *cobra.Command, _ []string) error {
			e, grants, err := a.execution(cmd, r)
			if err != nil {
				return err
			}
			s, err := a.open(cmd.Context())
			if err != nil {
				return err
			}
			defer s.close()
			c, err := s.client(cmd.Context(), r.asker)
			if err != nil {
				return err
			}
			who, err := a.runAs(cmd, c, r, grants)
			if err != nil {
				return err
			}
			a.progress("asking %d nodes to run it, %d must agree", len(c.Nodes()), c.Threshold())
			got, err := c.Execute(cmd.Context(), who, e)
			if err != nil {
				return err
			}
			out := ranResult{got.RequestID, got.Response, got.Logs, map[string]ranSignature{}, got.Claims, faults(got.Faults)}
			for name, sig := range got.Signatures {
				out.Signatures[name] = ranSignature{sig, sig.Bytes()}
			}
			return a.print(out)
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.cid, "cid", "", "`CID` of the action")
	f.StringVar(&r.code, "code", "", "`FILE` with the action's source, instead")
	f.StringVar(&r.params, "params", "", "`JSON` object whose members the action finds as globals, or @FILE")
	f.StringVar(&r.choose, "response", "agreed", "`WAY` to pick the response: agreed (by as many nodes as must work together), most-common or least-common")
	f.StringArrayVar(&r.pkps, "pkp", nil, "`ID` of a key that the session may sign with, instead of all; may be repeated")
	f.StringVar(&r.as, "as", "", "`ID` of a key that the session acts for, instead of the account")
	r.timeout = runTimeout
	r.flags(cmd)
	return cmd
}

// execution reads the flags: what shall be run, and what the session needs for it.
func (a *app) execution(cmd *cobra.Command, r running) (e client.Execution, grants []wire.Request, err error) {
	choose, ok := strategies[r.choose]
	switch {
	case (r.cid == "") == (r.code == ""):
		return e, nil, usage(cmd, "give one of --cid and --code")
	case !ok:
		return e, nil, usage(cmd, "--response is %q; it is agreed, most-common or least-common", r.choose)
	case r.as != "" && r.keyFile == "":
		return e, nil, usage(cmd, "--as needs --key-file")
	}
	if err := r.check(cmd); err != nil {
		return e, nil, err
	}
	e.CID, e.Choose = r.cid, choose
	if e.Params, err = readParams(cmd, r.params); err != nil {
		return e, nil, err
	}
	name := r.cid
	if r.cid != "" {
		if _, err := method.ActionID(r.cid); err != nil {
			return e, nil, usage(cmd, "--cid: %w", err)
		}
	} else {
		b, err := a.bundled(r.code, bundle.Options{})
		if err != nil {
			return e, nil, err
		}
		e.Code, name = b.Code, b.Manifest.CIDv0
	}
	grants = []wire.Request{{Resource: recap.Resource{Prefix: recap.Action, ID: name}, Ability: recap.Execute}}
	if len(r.pkps) == 0 {
		return e, append(grants, client.All(recap.SignPKP)), nil
	}
	for _, text := range r.pkps {
		id, err := parseTokenID(cmd, text)
		if err != nil {
			return e, nil, err
		}
		grants = append(grants, wire.Request{Resource: recap.Resource{Prefix: recap.PKP, ID: pkpResource(id)}, Ability: recap.SignPKP})
	}
	return e, grants, nil
}

// readParams reads a JSON object, from a file if it begins with @.
func readParams(cmd *cobra.Command, text string) (json.RawMessage, error) {
	raw := []byte(text)
	if path, ok := strings.CutPrefix(text, "@"); ok {
		var err error
		if raw, err = readInput(path, maxInput); err != nil {
			return nil, err
		}
	}
	raw = bytes.TrimSpace(raw)
	if len(raw) > 0 && (raw[0] != '{' || !json.Valid(raw)) {
		return nil, usage(cmd, "--params is no JSON object")
	}
	return raw, nil
}

// runAs makes the session, or reads one.
func (a *app) runAs(cmd *cobra.Command, c *client.Client, r running, grants []wire.Request) (client.Proof, error) {
	if r.as == "" {
		return r.proof(cmd.Context(), c, grants...)
	}
	var id *big.Int
	id, err := parseTokenID(cmd, r.as)
	if err != nil {
		return nil, err
	}
	key, err := wallet.ReadKey(r.keyFile)
	if err != nil {
		return nil, err
	}
	made, err := a.makeSession(cmd.Context(), c, client.NewWallet(key.ECDSA()), id, client.SessionOptions{Grants: grants})
	if err != nil {
		return nil, fmt.Errorf("act for PKP %s: %w", r.as, err)
	}
	return made, nil
}
