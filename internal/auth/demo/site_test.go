package demo

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"blommaut/internal/auth"
	"blommaut/internal/people"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const friend = "https://app.example.se"

func personas() []people.Persona {
	return []people.Persona{
		{Key: "chef", Text: "chef <b>", Identity: people.Identity{
			Subject: "demo-chef", Name: "Åsa", MunicipalityID: 114, Kinds: []people.ViewerKind{people.EmployeeKind, people.ManagerKind},
		}},
		{Key: "regional", Text: "r", Identity: people.Identity{
			Subject: "demo-regional", Name: "Bo", Region: "25", Kinds: []people.ViewerKind{people.RegionalKind},
		}},
	}
}

// site is a running issuer, and the browser in front of it.
type site struct {
	*httptest.Server
	issuer *Issuer
	key    *Key
}

func open(t *testing.T) *site {
	t.Helper()
	key, err := OpenKey(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	s := &site{key: key}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.issuer.ServeHTTP(w, r) }))
	t.Cleanup(s.Close)
	s.issuer, err = New(Config{Origin: s.URL, Origins: []string{friend}, People: personas(), Key: key})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *site) verifier(t *testing.T) *auth.Verifier {
	t.Helper()
	v, err := auth.New(auth.Config{Issuer: s.issuer.URL, Audience: Audience, ClientID: ClientID, Claims: auth.UsualClaims(), Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// answer is what is looked at beside the body.
type answer struct {
	StatusCode int
	Header     http.Header
}

// send follows no redirects, so that each step can be looked at.
func (s *site) send(t *testing.T, method, address string, form url.Values, header ...string) (got answer, body string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, address, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header}, string(text)
}

// tokens are the token endpoint's answer.
type tokens struct {
	Access  string `json:"access_token"`
	Refresh string `json:"refresh_token"`
	ID      string `json:"id_token"`
	Lasts   int    `json:"expires_in"`
	Error   string
}

func (s *site) tokens(t *testing.T, form url.Values) (status int, got tokens) {
	t.Helper()
	form.Set("client_id", ClientID)
	response, body := s.send(t, http.MethodPost, s.issuer.URL+tokenPath, form)
	if err := json.Unmarshal([]byte(body), &got); err != nil {
		t.Fatalf("%v in %s", err, body)
	}
	if cache := response.Header.Get("Cache-Control"); cache != "no-store" {
		t.Errorf("tokens may be kept: %q", cache)
	}
	return response.StatusCode, got
}

// app is what the app keeps while it sends somebody to log in.
type app struct{ verifier, redirect, code string }

// asking is a good request, with changes.
func (s *site) asking(a *app, changes map[string]string) string {
	sum := sha256.Sum256([]byte(a.verifier))
	query := url.Values{
		"response_type": {"code"}, "client_id": {ClientID}, "redirect_uri": {a.redirect}, "scope": {Scope},
		"state": {"a state"}, "nonce": {"n"}, "code_challenge_method": {"S256"},
		"code_challenge": {base64.RawURLEncoding.EncodeToString(sum[:])},
	}
	for name, value := range changes {
		query.Set(name, value)
		if value == "" {
			query.Del(name)
		}
	}
	return s.issuer.URL + authorizePath + "?" + query.Encode()
}

// logIn goes through the pages as somebody, up to the code.
func (s *site) logIn(t *testing.T, redirect, person string) *app {
	t.Helper()
	a := &app{verifier: rand.Text() + rand.Text(), redirect: redirect}
	response, _ := s.send(t, http.MethodGet, s.asking(a, nil), nil)
	page := response.Header.Get("Location")
	if response.StatusCode != http.StatusFound || !strings.HasPrefix(page, Path+choosePath) {
		t.Fatalf("got %d to %s", response.StatusCode, page)
	}
	response, html := s.send(t, http.MethodGet, s.URL+page, nil)
	if response.StatusCode != http.StatusOK {
		t.Fatalf("the page: %d", response.StatusCode)
	}
	if csp := response.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "form-action 'self' "+originOf(redirect)+";") {
		t.Errorf("the form may not lead back to %s: %s", redirect, csp)
	}
	action := regexp.MustCompile(`action="([^"]+)"`).FindStringSubmatch(html)[1]
	id := regexp.MustCompile(`name="login" value="([^"]+)"`).FindStringSubmatch(html)[1]
	response, _ = s.send(t, http.MethodPost, s.URL+action, url.Values{"login": {id}, "person": {person}}, "Origin", s.URL, "Sec-Fetch-Site", "same-origin")
	if response.StatusCode != http.StatusSeeOther {
		t.Fatalf("the choice: %d", response.StatusCode)
	}
	response, _ = s.send(t, http.MethodGet, s.URL+response.Header.Get("Location"), nil)
	back, err := url.Parse(response.Header.Get("Location"))
	if err != nil || !strings.HasPrefix(back.String(), redirect+"?") || back.Query().Get("state") != "a state" {
		t.Fatalf("%d to %s", response.StatusCode, back)
	}
	a.code = back.Query().Get("code")
	return a
}

func (s *site) exchange(t *testing.T, a *app) (status int, got tokens) {
	t.Helper()
	return s.tokens(t, url.Values{"grant_type": {"authorization_code"}, "code": {a.code}, "redirect_uri": {a.redirect}, "code_verifier": {a.verifier}})
}

func (s *site) refresh(t *testing.T, token string) (status int, got tokens) {
	t.Helper()
	return s.tokens(t, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}})
}
