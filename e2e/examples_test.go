package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/stretchr/testify/require"

	"github.com/conclave-network/conclave/bindings/constantproductpool"
	"github.com/conclave-network/conclave/bindings/dcavault"
	"github.com/conclave-network/conclave/bindings/depositbox"
	"github.com/conclave-network/conclave/bindings/exampletoken"
	"github.com/conclave-network/conclave/bindings/primeregistry"
	"github.com/conclave-network/conclave/devnet/accounts"
)

// The tests here run actions/examples, each by a script of its own in sdk/examples, through the published client. Money
// moves on the network's own chain and on "arbitrum", which is another anvil.

func TestExamplePrimeCertificate(t *testing.T) {
	shared(t).example("prime-certificate", nil,
		"a prime is recorded, by whoever brings the certificate", "for another number, or at another contract, it is worth nothing",
		"what is not prime is not certified")
}

func TestExampleWeatherSigning(t *testing.T) {
	n := shared(t)
	service := newWeather()
	defer service.Close()
	n.example("weather-signing", map[string]any{"weather": service.world()},
		"entrusted", "no rain, no signature", "it rained: the insured is paid", "the policy pays once")
	require.GreaterOrEqual(t, service.asked(service.wet), 2*size, "each node asks for itself, in each of two runs")
}

func TestExampleSocialGate(t *testing.T) {
	n := shared(t)
	service := httptest.NewServer(http.HandlerFunc(followers))
	defer service.Close()
	n.example("social-gate", map[string]any{"social": map[string]string{
		"url": byName(service.URL) + "/v2", "creator": creator, "follower": followerToken, "stranger": strangerToken,
	}}, "encrypted for the action", "a follower reads it", "who does not follow reads nothing", "no other action opens it")
}

func TestExampleDCA(t *testing.T) {
	n := shared(t)
	n.example("dca", nil, "entrusted", "the first purchase", "asked again in the same month, it buys nothing",
		"a sandwich gets nothing", "next month it buys again", "savings that are used up end it")
	n.example("dca-scheduled", nil, "entrusted", "the schedule buys", "and not before the month is over")
}

func TestExampleLimitOrder(t *testing.T) {
	shared(t).example("limit-order", nil, "entrusted", "below the limit nothing is signed", "a sandwich gets nothing",
		"at the limit it is sold", "the owner, and nobody else, cancels")
}

func TestExampleCrossChain(t *testing.T) {
	shared(t).example("cross-chain", nil, "entrusted", "what the source does not say, or not for long enough, is not paid",
		"a deposit on one chain is paid on the other", "and only once", "then the next")
}

// example runs an example's script and expects its steps.
func (n *testnet) example(name string, world map[string]any, steps ...string) {
	n.t.Helper()
	people := accounts.Development()
	contracts := map[string]any{}
	for name, c := range map[string]*bind.MetaData{
		"ConstantProductPool": &constantproductpool.ConstantProductPoolMetaData,
		"DcaVault":            &dcavault.DcaVaultMetaData,
		"DepositBox":          &depositbox.DepositBoxMetaData,
		"ExampleToken":        &exampletoken.ExampleTokenMetaData,
		"PrimeRegistry":       &primeregistry.PrimeRegistryMetaData,
	} {
		contracts[name] = map[string]any{"abi": json.RawMessage(c.ABI), "bin": c.Bin}
	}
	all := map[string]any{
		"context": n.context(), "contracts": contracts, "arbitrum": n.abroad.arbitrum.http(),
		"ipfs":  n.files.URL(),
		"owner": secretOf(people[7]), "other": secretOf(people[8]), "seller": secretOf(people[9]),
	}
	for k, v := range world {
		all[k] = v
	}
	raw, err := json.Marshal(all)
	require.NoError(n.t, err)
	file := filepath.Join(n.dir, "example.json")
	require.NoError(n.t, os.WriteFile(file, raw, 0o600))
	begun := time.Now()
	require.Equal(n.t, steps, n.dialogue("examples/"+name+".mjs", map[string]func(){"entrusted": n.settled}, file))
	n.t.Logf("%s took %v", name, time.Since(begun).Round(100*time.Millisecond))
}

// byName is the address of a server on this machine by the name that nodes let actions reach it under.
func byName(address string) string { return strings.Replace(address, "127.0.0.1", "localhost", 1) }

// weather is a service that knows how much it rained on a day: about, and each time something else.
type weather struct {
	*httptest.Server
	mu       sync.Mutex
	requests map[string]int // by day

	wet, dry, down string // days of rain, of none, and that it cannot tell of
}

func newWeather() *weather {
	w := &weather{requests: map[string]int{}, wet: day(-2), dry: day(-3), down: day(-4)}
	w.Server = httptest.NewServer(w)
	return w
}

// day is a date, some days from today.
func day(from int) string { return time.Now().UTC().AddDate(0, 0, from).Format(time.DateOnly) }

func (w *weather) world() map[string]string {
	return map[string]string{
		"url": byName(w.URL) + "/v1", "firstDay": day(-10), "lastDay": day(10), "today": day(0),
		"wet": w.wet, "dry": w.dry, "down": w.down,
	}
}

func (w *weather) asked(day string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.requests[day]
}

// ServeHTTP answers what was measured. Every fourth time it is far off.
func (w *weather) ServeHTTP(out http.ResponseWriter, r *http.Request) {
	day := r.URL.Query().Get("day")
	w.mu.Lock()
	use := w.requests[day] % 4
	w.requests[day]++
	w.mu.Unlock()
	readings, known := map[string][4]float64{w.wet: {12.1, 0, 12.3, 12.2}, w.dry: {0.1, 99, 0, 0.3}}[day]
	if !known || r.URL.Path != "/v1/daily" || r.URL.Query().Get("station") != "vienna" {
		out.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintf(out, `{"station":"vienna","day":%q,"rain_mm":%v}`, day, readings[use])
}

// Accounts of a social network.
const (
	creator       = "painter"
	followerToken = "token-of-who-follows"
	strangerToken = "token-of-who-does-not"
)

// followers is the API of a social network: it says to the holder of a token whether they follow an account.
func followers(w http.ResponseWriter, r *http.Request) {
	followed := map[string]string{followerToken: creator, strangerToken: "somebody"}
	mine, known := followed[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
	who, _ := url.PathUnescape(strings.TrimPrefix(r.URL.Path, "/v2/me/following/"))
	switch {
	case !known:
		w.WriteHeader(http.StatusUnauthorized)
	case mine != who:
		w.WriteHeader(http.StatusNotFound)
	default:
		fmt.Fprint(w, `{"following":true}`)
	}
}
