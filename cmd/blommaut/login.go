package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"

	"blommaut/internal/auth"
	"blommaut/internal/auth/demo"
	"blommaut/internal/httpd"
	"blommaut/internal/people"
	"blommaut/internal/seed"
	"blommaut/internal/service"
)

// loginFlags say who logs people in: the organisation's issuer, the demo's own, or nobody.
type loginFlags struct {
	Issuer   string `env:"BLOMMAUT_OIDC_ISSUER" help:"OpenID Connect issuer that logs people in, as in https://login.example.se/realms/kommunen." name:"oidc-issuer" placeholder:"URL"`
	Audience string `env:"BLOMMAUT_OIDC_AUDIENCE" help:"The API, as access tokens name it in aud. Not the app's client id." name:"oidc-audience" placeholder:"NAME"`
	ClientID string `env:"BLOMMAUT_OIDC_CLIENT_ID" help:"The app, as the issuer knows it: a public client with the redirect address /inloggad. Without it the app offers no log-in." name:"oidc-client-id" placeholder:"ID"`
	Scope    string `default:"openid profile offline_access" env:"BLOMMAUT_OIDC_SCOPE" help:"What the app asks the issuer for." name:"oidc-scope"`

	NameClaim         string   `default:"name" env:"BLOMMAUT_OIDC_NAME_CLAIM" help:"Claim with the person's name. In all names of claims dots lead into objects." name:"oidc-name-claim"`
	KindsClaim        string   `default:"roles" env:"BLOMMAUT_OIDC_KINDS_CLAIM" help:"Claim that tells what the person is, a text or a list, as in realm_access.roles." name:"oidc-kinds-claim"`
	Kinds             []string `env:"BLOMMAUT_OIDC_KINDS" help:"What the values of that claim stand for, comma-separated, as in anställd=EMPLOYEE,chef=MANAGER,chef=EMPLOYEE. Of EMPLOYEE, MANAGER, HR, REGIONAL, ANALYST; without it the values are these themselves." name:"oidc-kinds" placeholder:"VALUE=KIND"`
	MunicipalityClaim string   `default:"municipality" env:"BLOMMAUT_OIDC_MUNICIPALITY_CLAIM" help:"Claim with the municipality's code, as 2580." name:"oidc-municipality-claim"`
	RegionClaim       string   `default:"region" env:"BLOMMAUT_OIDC_REGION_CLAIM" help:"Claim with the county's code, as 25." name:"oidc-region-claim"`

	DemoLogin *bool  `env:"BLOMMAUT_DEMO_LOGIN" help:"Let everybody log in as one of the invented persons. The rule with the private PostgreSQL and no issuer; beside DATABASE_URL only when told so." negatable:""`
	PublicURL string `env:"BLOMMAUT_PUBLIC_URL" help:"Address that browsers know this server by, where it is not the one it listens on. The demo's log-in needs https there." placeholder:"URL"`
}

// check finds what does not go together before anything is started.
func (f *loginFlags) check() error {
	if f.PublicURL != "" {
		public, err := url.Parse(f.PublicURL)
		if err != nil || public.Host == "" || strings.Trim(public.Path, "/") != "" {
			return fmt.Errorf("--public-url must be an origin, as in https://karriar.example.se, not %q", f.PublicURL)
		}
	}
	if f.Issuer == "" {
		return nil
	}
	if f.DemoLogin != nil && *f.DemoLogin {
		return errors.New("either --oidc-issuer or --demo-login, not both: invented persons would stand beside real ones")
	}
	_, err := f.verifier(slog.New(slog.DiscardHandler))
	return err
}

// verifier believes the tokens of the issuer that was named.
func (f *loginFlags) verifier(log *slog.Logger) (*auth.Verifier, error) {
	kinds, err := f.kinds()
	if err != nil {
		return nil, err
	}
	verifier, err := auth.New(auth.Config{
		Issuer: f.Issuer, Audience: f.Audience, ClientID: f.ClientID, Logger: log,
		Claims: auth.Claims{Name: f.NameClaim, Kinds: f.KindsClaim, Municipality: f.MunicipalityClaim, Region: f.RegionClaim, KindOf: kinds},
	})
	if err != nil {
		return nil, fmt.Errorf("--oidc-issuer and --oidc-audience: %w", err)
	}
	return verifier, nil
}

func (f *loginFlags) kinds() (map[string][]people.ViewerKind, error) {
	kinds := map[string][]people.ViewerKind{}
	for _, pair := range f.Kinds {
		value, name, _ := strings.Cut(strings.TrimSpace(pair), "=")
		for _, kind := range people.ViewerKinds() {
			if string(kind) == name {
				kinds[value] = append(kinds[value], kind)
				name = ""
			}
		}
		if value == "" || name != "" {
			return nil, fmt.Errorf("--oidc-kinds: %q is not a value and a kind, as in chef=MANAGER", pair)
		}
	}
	return kinds, nil
}

// wantsDemo tells whether invented persons may log in.
func (f *loginFlags) wantsDemo(private bool) bool {
	if f.DemoLogin != nil {
		return *f.DemoLogin
	}
	return private && f.Issuer == ""
}

// place is where a server stands.
type place struct {
	address string // as browsers know it
	origins []string
	folder  string
	private bool // on its own PostgreSQL
}

// login is what the server needs to know who asks.
type login struct {
	authenticate func(context.Context, string) (*people.Viewer, error)
	settings     *httpd.Login
	demo         *demo.Issuer
}

func (f *loginFlags) arrange(at place, cases *service.Service, log *slog.Logger) (*login, error) {
	switch {
	case f.Issuer != "":
		return f.openIssuer(cases, log)
	case f.wantsDemo(at.private):
		return f.openDemo(at, cases, log)
	}
	log.Info("Nobody can log in: name an issuer with BLOMMAUT_OIDC_ISSUER")
	return &login{}, nil
}

func (f *loginFlags) openIssuer(cases *service.Service, log *slog.Logger) (*login, error) {
	verifier, err := f.verifier(log)
	if err != nil {
		return nil, err
	}
	opened := &login{authenticate: viewers(verifier, cases)}
	if f.ClientID != "" {
		opened.settings = &httpd.Login{Issuer: f.Issuer, ClientID: f.ClientID, Scope: f.Scope, Audience: f.Audience}
	}
	log.Info("People log in by " + f.Issuer)
	return opened, nil
}

func (f *loginFlags) openDemo(at place, cases *service.Service, log *slog.Logger) (*login, error) {
	address := at.address
	if f.PublicURL != "" {
		address = strings.TrimSuffix(f.PublicURL, "/")
	}
	if err := os.MkdirAll(at.folder, 0o755); err != nil { //nolint:gosec // as passable makes it; the key in it is closed
		return nil, fmt.Errorf("make the data folder (set BLOMMAUT_DATA to one that you may write to): %w", err)
	}
	key, err := demo.OpenKey(at.folder)
	if err != nil {
		return nil, err
	}
	issuer, err := demo.New(demo.Config{Origin: address, Origins: at.origins, People: seed.Personas(), Key: key})
	if err != nil && f.DemoLogin == nil {
		log.Warn("Nobody can log in: set BLOMMAUT_PUBLIC_URL", "why", err)
		return &login{}, nil
	}
	if err != nil {
		return nil, err
	}
	verifier, err := auth.New(auth.Config{
		Issuer: issuer.URL, Audience: demo.Audience, ClientID: demo.ClientID, Claims: auth.UsualClaims(), Logger: log,
	})
	if err != nil {
		return nil, err
	}
	log.Warn("The demo's log-in is on: everybody can log in as any of its invented persons, without a password")
	return &login{
		authenticate: viewers(verifier, cases),
		settings:     &httpd.Login{Issuer: issuer.URL, ClientID: demo.ClientID, Scope: demo.Scope, Audience: demo.Audience, Demo: true},
		demo:         issuer,
	}, nil
}

// viewers asks the records for whom a verified token speaks.
func viewers(verifier *auth.Verifier, cases *service.Service) func(context.Context, string) (*people.Viewer, error) {
	return func(ctx context.Context, token string) (*people.Viewer, error) {
		who, err := verifier.Verify(ctx, token)
		if err != nil {
			return nil, err
		}
		return cases.Viewer(ctx, who)
	}
}
