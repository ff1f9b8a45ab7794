// Package auth finds out who asks, from the bearer token that a request carries. Tokens are those of one
// OpenID Connect issuer; package issuer below is the demo's own.
package auth

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"

	"blommaut/internal/fault"
	"blommaut/internal/people"
)

const (
	maxToken = 8 << 10          // longer ones are not even read
	skew     = 30 * time.Second // how far the issuer's clock may be from ours
	maxAge   = 15 * time.Minute // after which a key that the issuer has withdrawn is forgotten
)

// Config says whose tokens are believed, and what their claims are called.
type Config struct {
	// Issuer is the address that tokens name as theirs, exactly.
	Issuer string
	// Audience is the API, as the issuer knows it.
	Audience string
	// ClientID is the app, as the issuer knows it; tokens that are meant for it alone are no key to the API.
	ClientID string
	Claims   Claims
	Logger   *slog.Logger
}

// Verifier believes the tokens of one issuer. It asks the issuer for nothing until the first token comes,
// so that either may start first.
type Verifier struct {
	config Config
	client *http.Client
	pause  *pause
	maxAge time.Duration
	refuse *seldom

	mu   sync.Mutex
	keys *keys
}

// keys are those of the issuer, with the ones before in case it cannot be reached for new ones.
type keys struct {
	oidc.KeySet

	before oidc.KeySet
	since  time.Time
}

// New checks the configuration. Nothing is fetched yet.
func New(config Config) (*Verifier, error) {
	switch {
	case !isSecure(config.Issuer):
		return nil, fmt.Errorf("%q is no issuer: it must be an https address, or http on this machine", config.Issuer)
	case config.Audience == "":
		return nil, errors.New("the API's audience is missing: without it any token of the issuer would be believed")
	case config.Audience == config.ClientID:
		return nil, errors.New("the API's audience must not be the app's client id, or an ID token would be a key to the API")
	}
	pause := newPause(http.DefaultTransport, config.Logger)
	return &Verifier{
		config: config,
		// Waiting for another's fetch counts too, so this is somewhat longer than one may take.
		client: &http.Client{Transport: pause, Timeout: 2 * fetchTimeout},
		pause:  pause,
		maxAge: maxAge,
		refuse: &seldom{logger: config.Logger},
	}, nil
}

// isSecure tells an address that nobody on the way can answer for.
func isSecure(address string) bool {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return false
	}
	return u.Scheme == "https" || u.Scheme == "http" && IsLoopback(u.Hostname())
}

// Verify tells who a token speaks for. The error of a token that is not believed has the code
// UNAUTHENTICATED; where the issuer cannot be asked it is UNAVAILABLE. No error holds the token.
func (v *Verifier) Verify(ctx context.Context, token string) (people.Identity, error) {
	if len(token) > maxToken || strings.Count(token, ".") != 2 {
		return people.Identity{}, v.unbelieved(errors.New("it is no JWT of at most 8 KB"))
	}
	keys, err := v.current(ctx)
	if err != nil {
		return people.Identity{}, unreachable()
	}
	try := &attempt{keys: keys}
	believed, err := oidc.NewVerifier(v.config.Issuer, try, &oidc.Config{
		ClientID:             v.config.Audience,
		SupportedSigningAlgs: asymmetric(),
		Now:                  func() time.Time { return time.Now().Add(-skew) },
	}).Verify(ctx, token)
	switch {
	case try.unreachable:
		return people.Identity{}, unreachable()
	case err != nil:
		return people.Identity{}, v.unbelieved(err)
	}
	who, err := v.config.Claims.identity(token, believed)
	if err != nil {
		return people.Identity{}, v.unbelieved(err)
	}
	return who, nil
}

// asymmetric algorithms alone: with the others whoever can verify a token can make one.
func asymmetric() []string {
	return []string{
		oidc.ES256, oidc.ES384, oidc.ES512, oidc.EdDSA,
		oidc.RS256, oidc.RS384, oidc.RS512, oidc.PS256, oidc.PS384, oidc.PS512,
	}
}

// unbelieved says to the client as little as helps it, and to the log why.
func (v *Verifier) unbelieved(why error) error {
	v.refuse.log("A token was refused", "why", shorten(why.Error()))
	var expired *oidc.TokenExpiredError
	if errors.As(why, &expired) {
		return fault.New(fault.Unauthenticated, "the token has expired")
	}
	return fault.New(fault.Unauthenticated, "the token does not verify")
}

func unreachable() error {
	return fault.New(fault.Unavailable, "the log-in service does not answer, so no token can be verified now")
}

// current is the issuer's key set. It is made anew at times, as a set only ever asks for keys it lacks.
func (v *Verifier) current(ctx context.Context) (*keys, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.keys != nil && time.Since(v.keys.since) < v.maxAge {
		return v.keys, nil
	}
	set, err := v.discover(ctx)
	switch {
	case err == nil && v.keys != nil:
		v.keys = &keys{set, v.keys.KeySet, time.Now()}
	case err == nil:
		v.keys = &keys{set, nil, time.Now()}
	case v.keys == nil:
		return nil, err
	default:
		v.keys = &keys{v.keys.KeySet, v.keys.before, time.Now()} // the old ones while the issuer is away
	}
	return v.keys, nil
}

// discover asks the issuer where its keys are. The client that asks first may leave; others wait too.
func (v *Verifier) discover(ctx context.Context) (oidc.KeySet, error) {
	ctx = oidc.ClientContext(context.WithoutCancel(ctx), v.client)
	provider, err := oidc.NewProvider(ctx, v.config.Issuer)
	if err != nil {
		v.refuse.log("The issuer's settings cannot be used", "why", shorten(err.Error()))
		return nil, err
	}
	var settings struct {
		Keys string `json:"jwks_uri"`
	}
	if err := provider.Claims(&settings); err != nil {
		return nil, err
	}
	if !isSecure(settings.Keys) {
		return nil, errors.New("the issuer names no secure address of its keys")
	}
	return oidc.NewRemoteKeySet(ctx, settings.Keys), nil
}

// attempt is one look at a signature, which remembers whether the keys were there to look with: to
// go-oidc both are the same kind of failure.
type attempt struct {
	keys        *keys
	unreachable bool
}

// VerifySignature is called by go-oidc.
func (a *attempt) VerifySignature(ctx context.Context, jwt string) ([]byte, error) {
	payload, err := a.keys.VerifySignature(ctx, jwt)
	if isFetching(err) && a.keys.before != nil {
		payload, err = a.keys.before.VerifySignature(ctx, jwt)
	}
	a.unreachable = isFetching(err)
	return payload, err
}

// isFetching tells a failure to get keys: go-oidc wraps why, while a wrong signature has no reason.
func isFetching(err error) bool { return errors.Unwrap(err) != nil }

// shorten keeps log lines short where the text is another's.
func shorten(text string) string { return text[:min(len(text), 200)] }
