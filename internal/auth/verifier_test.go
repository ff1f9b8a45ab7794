package auth

import (
	"context"
	"crypto/x509"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/google/go-cmp/cmp"

	"blommaut/internal/fault"
	"blommaut/internal/people"
)

func TestAGoodTokenTellsWhoAsks(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	expires := time.Now().Add(time.Minute).Unix()
	who, err := i.verifier(t).Verify(t.Context(), i.token(t, map[string]any{
		"exp": expires, "roles": []string{"HR", "employee", "owner"}, "municipality": "2580", "region": 25,
	}))
	if err != nil {
		t.Fatal(err)
	}
	want := people.Identity{
		Issuer: i.URL, Subject: "u1", Name: "Ann", Kinds: []people.ViewerKind{people.EmployeeKind, people.HRKind},
		MunicipalityID: 2580, Region: "25", ExpiresAt: time.Unix(expires, 0).Add(skew),
	}
	if diff := cmp.Diff(want, who); diff != "" {
		t.Error(diff)
	}
}

func TestTokensThatAreNotBelieved(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	v := i.verifier(t)
	now := time.Now().Unix()
	public, err := x509.MarshalPKIXPublicKey(i.key.Public())
	if err != nil {
		t.Fatal(err)
	}
	good := i.token(t, nil)
	parts := strings.Split(good, ".")
	if _, err := v.Verify(t.Context(), good); err != nil {
		t.Fatal(err)
	}
	payload, err := json.Marshal(i.claims(nil))
	if err != nil {
		t.Fatal(err)
	}
	other := newKey(t)
	for name, token := range map[string]string{
		"none":                      encoded(`{"alg":"none","kid":"1"}`) + "." + encoded(string(payload)) + ".",
		"None":                      encoded(`{"alg":"None"}`) + "." + encoded(string(payload)) + ".",
		"the public key as secret":  sign(t, public, jose.HS256, nil, i.claims(nil)),
		"another key":               sign(t, other, jose.ES256, nil, i.claims(nil)),
		"a key of its own":          sign(t, other, jose.ES256, map[string]any{"jwk": jose.JSONWebKey{Key: other.Public()}}, i.claims(nil)),
		"an unknown key":            sign(t, other, jose.ES256, map[string]any{"kid": "2"}, i.claims(nil)),
		"claims of another":         parts[0] + "." + encoded(strings.Replace(string(payload), `"u1"`, `"u2"`, 1)) + "." + parts[2],
		"another audience":          i.token(t, map[string]any{"aud": []string{"app", "other"}}),
		"no audience":               i.token(t, map[string]any{"aud": nil}),
		"an ID token":               i.token(t, map[string]any{"aud": "app", "nonce": "n", "at_hash": "h"}),
		"an ID token for the API":   i.token(t, map[string]any{"aud": []string{audience, "app"}, "at_hash": "h"}),
		"Keycloak's ID token":       i.token(t, map[string]any{"typ": "ID"}),
		"Keycloak's refresh token":  i.token(t, map[string]any{"typ": "Refresh"}),
		"Cognito's ID token":        i.token(t, map[string]any{"token_use": "id"}),
		"a log-out token":           sign(t, i.key, jose.ES256, map[string]any{"typ": "logout+jwt"}, i.claims(nil)),
		"expired":                   i.token(t, map[string]any{"exp": now - 60}),
		"without expiry":            i.token(t, map[string]any{"exp": nil}),
		"not yet valid":             i.token(t, map[string]any{"nbf": now + 120}),
		"issued in the future":      i.token(t, map[string]any{"iat": now + 120}),
		"another issuer":            i.token(t, map[string]any{"iss": "https://issuer.example"}),
		"no issuer":                 i.token(t, map[string]any{"iss": nil}),
		"nobody":                    i.token(t, map[string]any{"sub": nil}),
		"garbage":                   "garbage",
		"empty":                     "",
		"dots":                      "..",
		"JSON":                      `{"payload":"..","signatures":[]}`,
		"overlong":                  i.token(t, map[string]any{"name": strings.Repeat("x", maxToken)}),
		"encrypted":                 parts[0] + ".a.b.c." + parts[2],
		"text in the place of JSON": encoded("x") + "." + encoded("y") + "." + encoded("z"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			isRefused(t, v, token)
		})
	}
}

func TestClocksMayDifferALittle(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	v, now := i.verifier(t), time.Now().Unix()
	for _, claims := range []map[string]any{{"exp": now - 10}, {"nbf": now + 10}, {"iat": now + 10}} {
		if _, err := v.Verify(t.Context(), i.token(t, claims)); err != nil {
			t.Errorf("%v: %v", claims, err)
		}
	}
}

func TestAFloodOfUnknownKeysAsksTheIssuerOnce(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	v := i.verifier(t)
	v.pause.length = time.Hour
	good, key := i.token(t, nil), newKey(t)
	var flood sync.WaitGroup
	for n := range 200 {
		token := sign(t, key, jose.ES256, map[string]any{"kid": strings.Repeat("k", n+2)}, i.claims(nil))
		flood.Go(func() {
			if _, err := v.Verify(context.WithoutCancel(t.Context()), token); fault.CodeOf(err) != fault.Unauthenticated {
				t.Error(err)
			}
		})
	}
	flood.Wait()
	if n := i.fetches.Load(); n != 1 {
		t.Errorf("the keys were fetched %d times", n)
	}
	if _, err := v.Verify(t.Context(), good); err != nil {
		t.Error(err)
	}
}

// isSoonBelieved waits until the fetch before has been let go of: for a moment after it go-oidc still gives what it got.
func isSoonBelieved(t *testing.T, v *Verifier, token string) {
	t.Helper()
	var err error
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if _, err = v.Verify(t.Context(), token); err == nil {
			return
		}
	}
	t.Errorf("it is still not believed: %v", err)
}

func TestANewKeyOfTheIssuerIsFound(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	v := i.verifier(t)
	v.pause.length = 0
	if _, err := v.Verify(t.Context(), i.token(t, nil)); err != nil {
		t.Fatal(err)
	}
	next := newKey(t)
	i.answersWith(func(w http.ResponseWriter, _ *http.Request) {
		reply(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: next.Public(), KeyID: "2"}}})
	})
	isSoonBelieved(t, v, sign(t, next, jose.ES256, map[string]any{"kid": "2"}, i.claims(nil)))
	isRefused(t, v, i.token(t, nil)) // by the key that was withdrawn
}

func TestAWithdrawnKeyIsForgottenInTime(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	v := i.verifier(t)
	v.pause.length, v.maxAge = 0, time.Nanosecond
	if _, err := v.Verify(t.Context(), i.token(t, nil)); err != nil {
		t.Fatal(err)
	}
	// While the issuer is away the keys that are known stay good.
	i.answersWith(func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "", http.StatusBadGateway) })
	if _, err := v.Verify(t.Context(), i.token(t, nil)); err != nil {
		t.Errorf("while the issuer is away: %v", err)
	}
	i.answersWith(func(w http.ResponseWriter, _ *http.Request) { reply(w, jose.JSONWebKeySet{}) })
	isRefused(t, v, i.token(t, nil))
}

func TestAnIssuerThatDoesNotAnswerIsNoBadToken(t *testing.T) {
	t.Parallel()
	for name, spoil := range map[string]http.HandlerFunc{
		"slow": func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
		"huge": func(w http.ResponseWriter, _ *http.Request) {
			reply(w, map[string]any{"keys": []any{}, "x": strings.Repeat("x", maxFetched)})
		},
		"broken":     func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "", http.StatusInternalServerError) },
		"garbage":    func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
		"no key set": func(w http.ResponseWriter, _ *http.Request) { reply(w, map[string]any{"keys": "none"}) },
		"a redirect": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/elsewhere", http.StatusFound) },
		"endless":    endless,
		"hanging up": func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			i := newIssuer(t)
			i.answersWith(spoil)
			v := i.verifier(t)
			v.pause.patience, v.pause.length = 200*time.Millisecond, 0
			begun := time.Now()
			if _, err := v.Verify(t.Context(), i.token(t, nil)); fault.CodeOf(err) != fault.Unavailable {
				t.Errorf("got %v", err)
			}
			if took := time.Since(begun); took >= 2*fetchTimeout { // which is when the client itself gives up
				t.Errorf("after %s", took)
			}
			i.answersWith(nil)
			isSoonBelieved(t, v, i.token(t, nil))
		})
	}
}

// endless sends a little at a time.
func endless(w http.ResponseWriter, r *http.Request) {
	for r.Context().Err() == nil {
		if _, err := io.WriteString(w, " "); err != nil {
			return
		}
		_ = http.NewResponseController(w).Flush() // the next write tells
		time.Sleep(time.Millisecond)
	}
}

func TestTheIssuerMayStartLater(t *testing.T) {
	t.Parallel()
	i := newIssuer(t)
	i.closed.Store(true)
	v := i.verifier(t)
	v.pause.length = 0
	if _, err := v.Verify(t.Context(), i.token(t, nil)); fault.CodeOf(err) != fault.Unavailable {
		t.Errorf("before: %v", err)
	}
	i.closed.Store(false)
	if _, err := v.Verify(t.Context(), i.token(t, nil)); err != nil {
		t.Errorf("after: %v", err)
	}
}

func TestConfigurationsThatWouldBelieveTooMuch(t *testing.T) {
	t.Parallel()
	for name, config := range map[string]Config{
		"no issuer":          {Audience: "api"},
		"no address":         {Issuer: "issuer", Audience: "api"},
		"http":               {Issuer: "http://issuer.example", Audience: "api"},
		"no audience":        {Issuer: "https://issuer.example", ClientID: "app"},
		"the app's audience": {Issuer: "https://issuer.example", Audience: "app", ClientID: "app"},
	} {
		if _, err := New(config); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

func TestErrorsOfKeysAreToldApart(t *testing.T) {
	t.Parallel()
	if isFetching(errors.New("failed to verify")) || isFetching(nil) {
		t.Error("a wrong signature is not told from a missing key")
	}
}
