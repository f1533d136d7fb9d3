package session

import (
	"encoding/json"
	"fmt"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/internal/strictjson"
)

// AuthContext is what the nodes found out about a caller when they signed a PKP session. Actions see it as Lit.Auth.
type AuthContext struct {
	ActionIPFSIDStack  []string        // the actions that ran, outermost first
	AuthSigAddress     string          // wallet that was proved, "" if none
	AuthMethodContexts []MethodContext // auth methods that were proved
	CustomAuthResource string          // what a custom auth action answered
}

// MethodContext is one proved auth method.
type MethodContext struct {
	UserID, AppID                string
	AuthMethodType               uint32
	UsedForSignSessionKeyRequest bool
}

// note returns the context as the nota bene that the network signs. Equal contexts give equal bytes.
func (c AuthContext) note() json.RawMessage {
	b := []byte(`{"auth_context":{"actionIpfsIdStack":[`)
	for i, id := range c.ActionIPFSIDStack {
		if i > 0 {
			b = append(b, ',')
		}
		b = strictjson.AppendString(b, id)
	}
	b = append(b, `],"authMethodContexts":[`...)
	for i, m := range c.AuthMethodContexts {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(strictjson.AppendString(append(b, `{"appId":`...), m.AppID), `,"authMethodType":`...)
		b = fmt.Appendf(b, `%d,"usedForSignSessionKeyRequest":%t,"userId":`, m.AuthMethodType, m.UsedForSignSessionKeyRequest)
		b = append(strictjson.AppendString(b, m.UserID), '}')
	}
	b = append(b, `],"authSigAddress":`...)
	if c.AuthSigAddress == "" {
		b = append(b, "null"...)
	} else {
		b = strictjson.AppendString(b, c.AuthSigAddress)
	}
	b = strictjson.AppendString(append(b, `,"customAuthResource":`...), c.CustomAuthResource)
	return append(b, "}}"...)
}

// wire is AuthContext's form in JSON.
type wire struct {
	Context *struct {
		ActionIPFSIDStack  []string `json:"actionIpfsIdStack"`
		AuthMethodContexts []struct {
			AppID                        string `json:"appId"`
			AuthMethodType               uint32 `json:"authMethodType"`
			UsedForSignSessionKeyRequest bool   `json:"usedForSignSessionKeyRequest"`
			UserID                       string `json:"userId"`
		} `json:"authMethodContexts"`
		AuthSigAddress     *string `json:"authSigAddress"`
		CustomAuthResource string  `json:"customAuthResource"`
	} `json:"auth_context"`
}

// ContextsOf returns the contexts in a ReCap. They mean something only if the network signed the message that holds it.
// Errors wrap ErrFormat.
func ContextsOf(rc *recap.ReCap) ([]AuthContext, error) {
	var out []AuthContext
	for _, n := range rc.Notes(recap.ResolvedAuthContext) {
		var w wire
		if err := json.Unmarshal(n.Text, &w); err != nil || w.Context == nil {
			return nil, fmt.Errorf("%w: authentication context", ErrFormat)
		}
		c := AuthContext{ActionIPFSIDStack: w.Context.ActionIPFSIDStack, CustomAuthResource: w.Context.CustomAuthResource}
		if w.Context.AuthSigAddress != nil {
			c.AuthSigAddress = *w.Context.AuthSigAddress
		}
		for _, m := range w.Context.AuthMethodContexts {
			c.AuthMethodContexts = append(c.AuthMethodContexts, MethodContext{m.UserID, m.AppID, m.AuthMethodType, m.UsedForSignSessionKeyRequest})
		}
		out = append(out, c)
	}
	return out, nil
}
