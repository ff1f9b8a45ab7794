// Package demo is the issuer of the demo's tokens: an OpenID Connect provider whose log-in page offers
// invented persons and asks for no password. It never serves real people.
package demo

import (
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/zitadel/oidc/v3/pkg/op"

	"blommaut/internal/auth"
	"blommaut/internal/people"
)

// What the app and the verifier need to know.
const (
	Path     = "/demo-login" // of the issuer, below the server's own address
	ClientID = "blommaut-app"
	Audience = "blommaut-api"
	Scope    = "openid profile offline_access"
)

const (
	callbackPath = "/inloggad" // of the app
	maxForm      = 16 << 10
)

// Config is where the issuer lives and whom it offers.
type Config struct {
	// Origin is the server's own address, as browsers know it.
	Origin string
	// Origins are those of other sites where the app is served too.
	Origins []string
	People  []people.Persona
	Key     *Key
}

// Issuer answers below Path.
type Issuer struct {
	// URL is what tokens name as their issuer.
	URL string

	provider *op.Provider
	logins   *logins
	pages    *template.Template
	handler  http.Handler
}

// New makes the issuer, or says why it cannot be one.
func New(config Config) (*Issuer, error) {
	origin, err := url.Parse(config.Origin)
	if err != nil {
		return nil, fmt.Errorf("read the server's address: %w", err)
	}
	pages, err := template.ParseFS(files, "*.html")
	if err != nil {
		return nil, err
	}
	i := &Issuer{URL: config.Origin + Path, pages: pages}
	app := &client{origins: append([]string{config.Origin}, config.Origins...)}
	i.logins = newLogins(config.Key, config.People, app)
	options := []op.Option{
		op.WithCORSOptions(nil), // the server's own are for all of it
		op.WithIDTokenHintVerifierOpts(op.WithSupportedIDTokenHintSigningAlgorithms(string(algorithm))),
	}
	if auth.IsLoopback(origin.Hostname()) {
		options = append(options, op.WithAllowInsecure())
	}
	i.provider, err = op.NewProvider(&op.Config{
		CryptoKey:                config.Key.secret(),
		DefaultLogoutRedirectURI: config.Origin + "/",
		CodeMethodS256:           true,
		GrantTypeRefreshToken:    true,
	}, i.logins, op.StaticIssuer(i.URL), append(options, endpoints()...)...)
	if err != nil {
		return nil, fmt.Errorf("the demo's log-in needs an address of this machine or one with https, not %s: %w", config.Origin, err)
	}
	i.handler = http.StripPrefix(Path, i.routes())
	return i, nil
}

// The endpoints below the issuer's address.
const (
	authorizePath = "/authorize"
	tokenPath     = "/token"
	keysPath      = "/keys"
	revokePath    = "/revoke"
	logoutPath    = "/logout"
	choosePath    = "/choose"
)

func endpoints() []op.Option {
	return []op.Option{
		op.WithCustomAuthEndpoint(op.NewEndpoint(authorizePath)),
		op.WithCustomKeysEndpoint(op.NewEndpoint(keysPath)),
		op.WithCustomRevocationEndpoint(op.NewEndpoint(revokePath)),
		op.WithCustomEndSessionEndpoint(op.NewEndpoint(logoutPath)),
	}
}

// routes are what the app needs of the provider, and no more.
func (i *Issuer) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", i.settings)
	mux.Handle("GET "+keysPath, i.provider)
	mux.Handle("GET "+authorizePath, i.provider)
	mux.Handle("GET "+authorizePath+"/callback", i.provider)
	mux.HandleFunc("POST "+tokenPath, i.token)
	mux.Handle("POST "+revokePath, i.provider)
	mux.Handle("GET "+logoutPath, i.provider)
	mux.Handle("POST "+logoutPath, i.provider)
	mux.HandleFunc("GET "+choosePath, i.page)
	mux.HandleFunc("POST "+choosePath, i.choose)
	mux.HandleFunc("GET /page.css", style)
	return mux
}

func (i *Issuer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if len(r.URL.RawQuery) > maxForm {
		http.Error(w, "the address is too long", http.StatusRequestURITooLong)
		return
	}
	w.Header().Set("Cache-Control", "no-store")
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	i.handler.ServeHTTP(w, r)
}

// persona finds one by the name of the command line.
func persona(all []people.Persona, key string) *people.Persona {
	n := slices.IndexFunc(all, func(p people.Persona) bool { return p.Key == key })
	if n < 0 {
		return nil
	}
	return &all[n]
}

// originOf is the part of an address that a browser compares.
func originOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Scheme + "://" + u.Host)
}
