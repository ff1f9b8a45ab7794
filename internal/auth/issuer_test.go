package auth

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"blommaut/internal/fault"
	"blommaut/internal/people"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const audience = "api"

// issuer is one with real keys, whose answers can be spoilt.
type issuer struct {
	*httptest.Server

	key     *ecdsa.PrivateKey
	fetches atomic.Int32
	mu      sync.Mutex
	spoil   http.HandlerFunc // answers in place of the key set
	closed  atomic.Bool
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func newIssuer(t *testing.T) *issuer {
	t.Helper()
	i := &issuer{key: newKey(t)}
	mux := http.NewServeMux()
	mux.HandleFunc("/.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		if i.closed.Load() {
			http.Error(w, "not yet", http.StatusBadGateway)
			return
		}
		reply(w, map[string]any{"issuer": i.URL, "jwks_uri": i.URL + "/keys"})
	})
	mux.HandleFunc("/keys", func(w http.ResponseWriter, r *http.Request) {
		i.fetches.Add(1)
		i.mu.Lock()
		spoil := i.spoil
		i.mu.Unlock()
		if spoil != nil {
			spoil(w, r)
			return
		}
		reply(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: i.key.Public(), KeyID: "1", Algorithm: "ES256", Use: "sig"}}})
	})
	i.Server = httptest.NewServer(mux)
	t.Cleanup(i.Close)
	return i
}

func reply(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(value) // whoever asked has gone
}

func (i *issuer) answersWith(spoil http.HandlerFunc) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.spoil = spoil
}

func (i *issuer) verifier(t *testing.T) *Verifier {
	t.Helper()
	v, err := New(Config{Issuer: i.URL, Audience: audience, ClientID: "app", Claims: UsualClaims(), Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// claims are those of a good token, with changes; nil takes one away.
func (i *issuer) claims(changes map[string]any) map[string]any {
	now := time.Now().Unix()
	claims := map[string]any{"iss": i.URL, "aud": audience, "sub": "u1", "iat": now, "exp": now + 600, "name": "Ann"}
	maps.Copy(claims, changes)
	for name, value := range claims {
		if value == nil {
			delete(claims, name)
		}
	}
	return claims
}

func sign(t *testing.T, key any, algorithm jose.SignatureAlgorithm, header, claims map[string]any) string {
	t.Helper()
	options := &jose.SignerOptions{ExtraHeaders: map[jose.HeaderKey]any{"kid": "1", "typ": "at+jwt"}}
	for name, value := range header {
		options.ExtraHeaders[jose.HeaderKey(name)] = value
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: algorithm, Key: key}, options)
	if err != nil {
		t.Fatal(err)
	}
	payload, err := json.Marshal(claims)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := signer.Sign(payload)
	if err != nil {
		t.Fatal(err)
	}
	token, err := signed.CompactSerialize()
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func (i *issuer) token(t *testing.T, changes map[string]any) string {
	t.Helper()
	return sign(t, i.key, jose.ES256, nil, i.claims(changes))
}

func encoded(value string) string { return base64.RawURLEncoding.EncodeToString([]byte(value)) }

func isRefused(t *testing.T, v *Verifier, token string) {
	t.Helper()
	who, err := v.Verify(t.Context(), token)
	if fault.CodeOf(err) != fault.Unauthenticated || !cmp.Equal(who, people.Identity{}) {
		t.Errorf("got %v, %v", who, err)
	}
	if err != nil && len(token) > 20 && strings.Contains(err.Error(), token[:20]) {
		t.Error("the error holds the token")
	}
}
