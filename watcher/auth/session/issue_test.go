package session

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/watcher/auth/recap"
	"github.com/conclave-network/conclave/watcher/auth/siwe"
)

var someContext = AuthContext{
	ActionIPFSIDStack: []string{"QmA", "QmB"}, AuthSigAddress: "0xab", CustomAuthResource: `(true,{"a":"é\u2028"})`,
	AuthMethodContexts: []MethodContext{{UserID: "1", AppID: "lit", AuthMethodType: 1, UsedForSignSessionKeyRequest: true}},
}

func issue(t *testing.T) (Issue, time.Time) {
	v := load(t)
	return Issue{SessionKeyURI: v.Issue.SessionKey, Message: v.Issue.SIWEMessage, PKP: v.PKP.Address, Context: someContext}, v.Now
}

func TestDataSignedIsTheSDKs(t *testing.T) {
	v := load(t)
	got := DataSigned(v.Issue.SIWEMessage)
	require.Equal(t, v.Issue.DataSigned, hex.EncodeToString(got[:]))
}

func TestRebuildAddsOnlyAddressAndContext(t *testing.T) {
	i, now := issue(t)
	text, err := Rebuild(i, now.Add(time.Minute))
	require.NoError(t, err)
	other, err := Rebuild(i, now.Add(-time.Minute))
	require.NoError(t, err)
	require.Equal(t, text, other, "the node's clock is not in the message")

	was, err := siwe.Parse(i.Message)
	require.NoError(t, err)
	m, err := siwe.Parse(text)
	require.NoError(t, err)
	rc, err := recap.FromMessage(m)
	require.NoError(t, err, "the words fit the grants")
	for _, r := range []Request{{recap.Resource{Prefix: recap.AccessControl, ID: "x/y"}, recap.Decrypt}, {recap.Resource{Prefix: recap.PKP, ID: "1"}, recap.SignPKP}, {recap.Resource{Prefix: recap.Action, ID: "Qm"}, recap.Execute}} {
		require.True(t, rc.Grants(r.Resource, r.Ability))
	}
	contexts, err := ContextsOf(rc)
	require.NoError(t, err)
	require.Equal(t, []AuthContext{someContext}, contexts)
	require.Equal(t, "Lit Protocol PKP session signature I further authorize the stated URI to perform the following actions on my behalf: "+rc.Statement(), m.Statement)
	require.Equal(t, []string{rc.Encode()}, m.Resources)
	was.Address, was.Statement, was.Resources = m.Address, m.Statement, m.Resources
	require.Equal(t, was.String(), m.String(), "nothing else differs")
	require.Equal(t, i.PKP, m.Address)
}

func TestRebuildFillsInThePlaceholder(t *testing.T) {
	i, now := issue(t)
	i.Message = strings.Replace(i.Message, i.PKP.Hex(), Placeholder.Hex(), 1)
	text, err := Rebuild(i, now)
	require.NoError(t, err)
	require.Contains(t, text, i.PKP.Hex())
}

func TestRebuildWithoutGrants(t *testing.T) {
	i, now := issue(t)
	m, err := siwe.Parse(i.Message)
	require.NoError(t, err)
	m.Statement, m.Resources = "", nil
	i.Message = m.String()
	text, err := Rebuild(i, now)
	require.NoError(t, err)
	m, err = siwe.Parse(text)
	require.NoError(t, err)
	rc, err := recap.FromMessage(m)
	require.NoError(t, err)
	require.Equal(t, rc.Statement(), m.Statement)
	require.False(t, rc.Grants(recap.Resource{Prefix: recap.PKP, ID: "1"}, recap.SignPKP))
}

func TestRebuildRefuses(t *testing.T) {
	good, now := issue(t)
	edit := func(change func(*siwe.Message)) string {
		m, err := siwe.Parse(good.Message)
		require.NoError(t, err)
		change(m)
		return m.String()
	}
	inject := func(urn func(*recap.ReCap) string) string {
		return edit(func(m *siwe.Message) {
			rc := recap.New()
			require.NoError(t, rc.AddContext(json.RawMessage(`{"auth_context":{"authSigAddress":"0xvictim"}}`)))
			m.Statement, m.Resources = rc.Statement(), []string{urn(rc)}
		})
	}
	tm := func(d time.Duration) siwe.Time { return siwe.NewTime(now.Add(d)) }
	for _, c := range []struct {
		name string
		edit func(*Issue)
		want error
	}{
		{"not SIWE", func(i *Issue) { i.Message = "hello" }, siwe.ErrFormat},
		{"another session key", func(i *Issue) { i.SessionKeyURI = KeyURI + strings.Repeat("ab", 32) }, ErrIssue},
		{"session key without URI", func(i *Issue) { i.SessionKeyURI = strings.TrimPrefix(i.SessionKeyURI, KeyURI) }, ErrIssue},
		{"delegation instead of session", func(i *Issue) {
			i.SessionKeyURI = DelegationURI
			i.Message = edit(func(m *siwe.Message) { m.URI = DelegationURI })
		}, ErrIssue},
		{"a web site instead of session", func(i *Issue) { i.Message = edit(func(m *siwe.Message) { m.URI = "https://bank.example" }) }, ErrIssue},
		{"another PKP", func(i *Issue) { i.PKP = common.HexToAddress("0x01") }, ErrIssue},
		{"issued early", func(i *Issue) { i.Message = edit(func(m *siwe.Message) { m.IssuedAt = tm(-IssueSkew - time.Second) }) }, ErrIssue},
		{"issued late", func(i *Issue) { i.Message = edit(func(m *siwe.Message) { m.IssuedAt = tm(IssueSkew + time.Second) }) }, ErrIssue},
		{"endless", func(i *Issue) { i.Message = edit(func(m *siwe.Message) { m.ExpirationTime = nil }) }, ErrIssue},
		{"expired", func(i *Issue) { i.Message = edit(func(m *siwe.Message) { e := tm(0); m.ExpirationTime = &e }) }, ErrIssue},
		{"too long", func(i *Issue) {
			i.Message = edit(func(m *siwe.Message) { e := tm(MaxLifetime + time.Second); m.ExpirationTime = &e })
		}, ErrIssue},
		{"words without grants", func(i *Issue) {
			i.Message = edit(func(m *siwe.Message) { m.Statement = strings.Replace(m.Statement, "lit-pkp", "lit-xyz", 1) })
		}, recap.ErrStatement},
		{"a context of the client's", func(i *Issue) { i.Message = inject((*recap.ReCap).Encode) }, ErrInjection},
		{"a context beside the ReCap", func(i *Issue) {
			i.Message = edit(func(m *siwe.Message) { m.Resources = append(m.Resources, "Lit-ResolvedAuthContext://*") })
		}, ErrInjection},
		{"two ReCaps", func(i *Issue) {
			i.Message = edit(func(m *siwe.Message) { m.Resources = append(m.Resources, m.Resources[0]) })
		}, recap.ErrFormat},
		{"context that is not UTF-8", func(i *Issue) { i.Context.CustomAuthResource = "\xff" }, recap.ErrFormat},
		{"context that is too long", func(i *Issue) { i.Context.CustomAuthResource = strings.Repeat("a", siwe.MaxSize-2000) }, siwe.ErrFormat},
	} {
		i := good
		c.edit(&i)
		_, err := Rebuild(i, now)
		require.ErrorIs(t, err, c.want, c.name)
	}
	_, err := Rebuild(good, now)
	require.NoError(t, err)
}

func FuzzRebuild(f *testing.F) {
	v := load(f)
	f.Add(v.Issue.SIWEMessage)
	f.Fuzz(func(t *testing.T, text string) {
		out, err := Rebuild(Issue{SessionKeyURI: v.Issue.SessionKey, Message: text, PKP: v.PKP.Address, Context: someContext}, v.Now)
		if err != nil {
			return
		}
		m, err := siwe.Parse(out)
		require.NoError(t, err)
		require.Equal(t, v.Issue.SessionKey, m.URI)
		require.Equal(t, v.PKP.Address, m.Address)
		rc, err := recap.FromMessage(m)
		require.NoError(t, err)
		contexts, err := ContextsOf(rc)
		require.NoError(t, err)
		require.Equal(t, []AuthContext{someContext}, contexts, "only the node speaks of contexts")
	})
}
