package recap

// Prefix is the kind of a resource, as the SDK names it (LIT_RESOURCE_PREFIX).
type Prefix string

// The kinds of resources.
const (
	AccessControl Prefix = "lit-accesscontrolcondition" // id: <hash of conditions>/<hash of plaintext>
	PKP           Prefix = "lit-pkp"                    // id: token id, 64 hex digits
	Action        Prefix = "lit-litaction"              // id: CID
	RateLimit     Prefix = "lit-ratelimitincrease"      // id: token id of a capacity credit, decimal
	// ResolvedAuthContext carries what nodes found out about a caller. Only nodes may write it: a message that a client
	// made must not hold it, or the client would grant itself authentication.
	ResolvedAuthContext Prefix = "lit-resolvedauthcontext"
)

// Any is the resource id that stands for all.
const Any = "*"

// Resource is something that abilities are granted on.
type Resource struct {
	Prefix Prefix
	ID     string // Any, or one id
}

// Key returns the resource as a ReCap names it: prefix://id.
func (r Resource) Key() string { return string(r.Prefix) + "://" + r.ID }

// Ability is what a session may do with a resource, as the SDK names it (LIT_ABILITY).
type Ability string

// The abilities.
const (
	Decrypt       Ability = "access-control-condition-decryption"
	SignCondition Ability = "access-control-condition-signing"
	SignPKP       Ability = "pkp-signing"
	Execute       Ability = "lit-action-execution"
	UseRateLimit  Ability = "rate-limit-increase-auth"
)

// abilities maps an ability to the resources it is for and to its name in a ReCap.
var abilities = map[Ability]struct {
	prefix Prefix
	name   string
}{
	Decrypt:       {AccessControl, "Threshold/Decryption"},
	SignCondition: {AccessControl, "Threshold/Signing"},
	SignPKP:       {PKP, "Threshold/Signing"},
	Execute:       {Action, "Threshold/Execution"},
	UseRateLimit:  {RateLimit, authAuth},
}

const (
	authAuth   = "Auth/Auth"
	anyAbility = "*/*"
)

// ReCapName returns the ability's name in a ReCap, namespace/name, and false for an unknown ability.
func (a Ability) ReCapName() (string, bool) {
	entry, ok := abilities[a]
	return entry.name, ok
}

// Fits reports whether the ability is one that the kind of resource knows.
func (a Ability) Fits(p Prefix) bool {
	entry, ok := abilities[a]
	return ok && entry.prefix == p
}
