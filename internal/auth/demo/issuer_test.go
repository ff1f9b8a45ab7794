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
	"time"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"blommaut/internal/auth"
	"blommaut/internal/fault"
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

func TestSomebodyLogsInStaysAndLogsOut(t *testing.T) {
	t.Parallel()
	s := open(t)
	v := s.verifier(t)
	for _, redirect := range []string{s.URL + callbackPath, friend + callbackPath} {
		status, got := s.exchange(t, s.logIn(t, redirect, "chef"))
		if status != http.StatusOK || got.Refresh == "" || got.Lasts < 590 || got.Lasts > 600 {
			t.Fatalf("got %d %+v", status, got)
		}
		who, err := v.Verify(t.Context(), got.Access)
		if err != nil {
			t.Fatal(err)
		}
		want := personas()[0].Identity
		want.Issuer, want.ExpiresAt = s.issuer.URL, who.ExpiresAt
		if diff := cmp.Diff(want, who); diff != "" {
			t.Error(diff)
		}
		if _, err := v.Verify(t.Context(), got.ID); fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("the ID token is taken: %v", err)
		}
		if claims := claimsIn(t, got.ID); claims["nonce"] != "n" || claims["name"] != "Åsa" || !cmp.Equal(claims["aud"], []any{ClientID}) {
			t.Errorf("the ID token says %v", claims)
		}

		status, next := s.refresh(t, got.Refresh)
		if status != http.StatusOK || next.Refresh == got.Refresh {
			t.Fatalf("refreshed to %d %+v", status, next)
		}
		if _, err := v.Verify(t.Context(), next.Access); err != nil {
			t.Error(err)
		}
		response, _ := s.send(t, http.MethodGet, s.issuer.URL+logoutPath+"?"+url.Values{
			"id_token_hint": {next.ID}, "post_logout_redirect_uri": {strings.TrimSuffix(redirect, callbackPath) + "/"},
		}.Encode(), nil)
		if to := response.Header.Get("Location"); response.StatusCode != http.StatusFound || to != strings.TrimSuffix(redirect, callbackPath)+"/" {
			t.Errorf("logged out to %d %s", response.StatusCode, to)
		}
		if status, _ := s.refresh(t, next.Refresh); status != http.StatusBadRequest {
			t.Errorf("after logging out a refresh gives %d", status)
		}
	}
}

func claimsIn(t *testing.T, token string) (claims map[string]any) {
	t.Helper()
	text, err := base64.RawURLEncoding.DecodeString(strings.Split(token, ".")[1])
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &claims); err != nil {
		t.Fatal(err)
	}
	return claims
}

func TestLoggingOutEndsOneSessionAlone(t *testing.T) {
	t.Parallel()
	s := open(t)
	_, mine := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	_, another := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	if response, body := s.send(t, http.MethodPost, s.issuer.URL+revokePath, url.Values{"token": {mine.Refresh}, "client_id": {ClientID}}); response.StatusCode != http.StatusOK {
		t.Errorf("revoking: %d %s", response.StatusCode, body)
	}
	if status, _ := s.refresh(t, mine.Refresh); status != http.StatusBadRequest {
		t.Errorf("a revoked token gives %d", status)
	}
	if status, _ := s.refresh(t, another.Refresh); status != http.StatusOK {
		t.Errorf("another's token gives %d", status)
	}
}

func TestAStolenRefreshTokenEndsTheSession(t *testing.T) {
	t.Parallel()
	s := open(t)
	_, first := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	_, second := s.refresh(t, first.Refresh)
	if status, _ := s.refresh(t, first.Refresh); status != http.StatusBadRequest {
		t.Errorf("used again it gives %d", status)
	}
	if status, _ := s.refresh(t, second.Refresh); status != http.StatusBadRequest {
		t.Errorf("the session goes on: %d", status)
	}
}

func TestSessionsAndLoginsEnd(t *testing.T) {
	t.Parallel()
	s := open(t)
	_, got := s.exchange(t, s.logIn(t, friend+callbackPath, "chef"))
	a := s.logIn(t, friend+callbackPath, "chef")
	s.issuer.logins.mu.Lock()
	for _, session := range s.issuer.logins.sessions {
		session.expires = time.Now().Add(-time.Second)
	}
	for _, login := range s.issuer.logins.open {
		login.expires = time.Now().Add(-time.Second)
	}
	s.issuer.logins.mu.Unlock()
	if status, _ := s.refresh(t, got.Refresh); status != http.StatusBadRequest {
		t.Errorf("after a working day: %d", status)
	}
	if status, _ := s.exchange(t, a); status != http.StatusBadRequest {
		t.Errorf("after ten minutes: %d", status)
	}
}

func TestCodesServeOnceAndOnlyWhoAskedForThem(t *testing.T) {
	t.Parallel()
	s := open(t)
	used := s.logIn(t, friend+callbackPath, "chef")
	if status, _ := s.exchange(t, used); status != http.StatusOK {
		t.Fatal(status)
	}
	stolen := s.logIn(t, friend+callbackPath, "chef")
	stolen.verifier = rand.Text() + rand.Text()
	unproven := s.logIn(t, friend+callbackPath, "chef")
	unproven.verifier = ""
	elsewhere := s.logIn(t, friend+callbackPath, "chef")
	elsewhere.redirect = s.URL + callbackPath
	for name, a := range map[string]*app{"used": used, "stolen": stolen, "unproven": unproven, "elsewhere": elsewhere, "none": {redirect: friend + callbackPath}} {
		if status, got := s.exchange(t, a); status != http.StatusBadRequest || got.Access != "" {
			t.Errorf("%s: %d %+v", name, status, got)
		}
	}
}

func TestRequestsThatAreRefused(t *testing.T) {
	t.Parallel()
	s := open(t)
	a := &app{verifier: rand.Text() + rand.Text(), redirect: friend + callbackPath}
	// Who cannot be trusted to be the app is told on the spot.
	for name, changes := range map[string]map[string]string{
		"another site":      {"redirect_uri": "https://evil.example/inloggad"},
		"another path":      {"redirect_uri": friend + "/other"},
		"a longer path":     {"redirect_uri": friend + callbackPath + "/x"},
		"a query":           {"redirect_uri": friend + callbackPath + "?x=1"},
		"a script":          {"redirect_uri": "javascript:alert(1)"},
		"no address":        {"redirect_uri": ""},
		"an unknown client": {"client_id": "other"},
		"a long address":    {"state": strings.Repeat("x", maxForm)},
	} {
		if response, _ := s.send(t, http.MethodGet, s.asking(a, changes), nil); response.StatusCode/100 != 4 {
			t.Errorf("%s: %d to %s", name, response.StatusCode, response.Header.Get("Location"))
		}
	}
	// The app is told at its own address.
	for name, changes := range map[string]map[string]string{
		"no challenge":      {"code_challenge": "", "code_challenge_method": ""},
		"a method alone":    {"code_challenge": ""},
		"a plain challenge": {"code_challenge_method": "plain"},
		"no method":         {"code_challenge_method": ""},
		"tokens at once":    {"response_type": "id_token token"},
		"a form":            {"response_mode": "form_post"},
		"without a page":    {"prompt": "none"},
	} {
		response, _ := s.send(t, http.MethodGet, s.asking(a, changes), nil)
		to, err := url.Parse(response.Header.Get("Location"))
		if err != nil || response.StatusCode != http.StatusFound || !strings.HasPrefix(to.String(), a.redirect) || !strings.Contains(to.String(), "error=") || to.Query().Get("code") != "" {
			t.Errorf("%s: %d to %s", name, response.StatusCode, to)
		}
	}
}

func TestThePageIsForChoosing(t *testing.T) {
	t.Parallel()
	s := open(t)
	response, _ := s.send(t, http.MethodGet, s.asking(&app{redirect: friend + callbackPath, verifier: "v"}, nil), nil)
	page := s.URL + response.Header.Get("Location")
	_, html := s.send(t, http.MethodGet, page, nil)
	for _, want := range []string{`<html lang="sv">`, "påhittade", "chef &lt;b&gt;", `value="chef"`, friend + callbackPath + "?error=access_denied&amp;state=a&#43;state"} {
		if !strings.Contains(html, want) {
			t.Errorf("the page lacks %s:\n%s", want, html)
		}
	}
	if strings.Contains(html, "<script") || strings.Contains(html, "style=") {
		t.Error("the page has what its policy forbids")
	}
	if _, html := s.send(t, http.MethodGet, page, nil, "Accept-Language", "en-GB"); !strings.Contains(html, `<html lang="en">`) || !strings.Contains(html, "invented") {
		t.Error("there is no English page")
	}
	if response, css := s.send(t, http.MethodGet, s.issuer.URL+"/page.css", nil); response.StatusCode != http.StatusOK || !strings.Contains(css, "--paper: #fbfaf7") {
		t.Errorf("the style: %d", response.StatusCode)
	}
	if response, html := s.send(t, http.MethodGet, s.issuer.URL+choosePath+"?login=unknown", nil); response.StatusCode != http.StatusNotFound || !strings.Contains(html, "avslutad") {
		t.Errorf("an unknown log-in: %d", response.StatusCode)
	}
	id := regexp.MustCompile(`login=(\w+)`).FindStringSubmatch(page)[1]
	choice := url.Values{"login": {id}, "person": {"chef"}}
	if response, _ := s.send(t, http.MethodPost, s.issuer.URL+choosePath, choice, "Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"); response.StatusCode != http.StatusForbidden {
		t.Errorf("another site chooses: %d", response.StatusCode)
	}
	choice.Set("person", "nobody")
	if response, _ := s.send(t, http.MethodPost, s.issuer.URL+choosePath, choice); response.StatusCode != http.StatusBadRequest {
		t.Errorf("nobody is chosen: %d", response.StatusCode)
	}
	response, _ = s.send(t, http.MethodGet, s.issuer.URL+authorizePath+"/callback?id="+id, nil)
	if to := response.Header.Get("Location"); strings.Contains(to, "code=") {
		t.Errorf("a code without a choice: %s", to)
	}
}

func TestOnlyWhatIsOfferedIsThere(t *testing.T) {
	t.Parallel()
	s := open(t)
	for _, path := range []string{"/oauth/introspect", "/userinfo", "/device_authorization", "/healthz", "/ready", "/oauth/token"} {
		if response, _ := s.send(t, http.MethodGet, s.issuer.URL+path, nil); response.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d", path, response.StatusCode)
		}
	}
	for _, grant := range []string{"", "password", "client_credentials", "urn:ietf:params:oauth:grant-type:jwt-bearer"} {
		if status, _ := s.tokens(t, url.Values{"grant_type": {grant}}); status != http.StatusBadRequest {
			t.Errorf("%s: %d", grant, status)
		}
	}
	var settings map[string]any
	if _, body := s.send(t, http.MethodGet, s.issuer.URL+"/.well-known/openid-configuration", nil); json.Unmarshal([]byte(body), &settings) != nil ||
		!cmp.Equal(settings["code_challenge_methods_supported"], []any{"S256"}) || settings["token_endpoint"] != s.issuer.URL+tokenPath {
		t.Errorf("settings %v", settings)
	}
	if _, body := s.send(t, http.MethodGet, s.issuer.URL+keysPath, nil); !strings.Contains(body, `"crv":"P-256"`) || strings.Contains(body, `"d"`) {
		t.Errorf("keys %s", body)
	}
}

func TestAFloodOfLoginsIsBounded(t *testing.T) {
	t.Parallel()
	s := open(t)
	a := &app{verifier: "v", redirect: friend + callbackPath}
	for range maxLogins + 50 {
		s.send(t, http.MethodGet, s.asking(a, nil), nil)
	}
	if n := len(s.issuer.logins.open); n > maxLogins {
		t.Errorf("%d are remembered", n)
	}
	s.logIn(t, friend+callbackPath, "chef")
}

func TestScriptsGetTokensToo(t *testing.T) {
	t.Parallel()
	s := open(t)
	token, err := Token(t.Context(), s.key, s.issuer.URL, personas()[1], time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	who, err := s.verifier(t).Verify(t.Context(), token)
	if err != nil || who.Subject != "demo-regional" || who.Region != "25" || who.MunicipalityID != 0 {
		t.Errorf("got %+v, %v", who, err)
	}
}

func TestTheIssuerKeepsToThisMachineOrHTTPS(t *testing.T) {
	t.Parallel()
	key, err := OpenKey(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for origin, want := range map[string]bool{
		"http://localhost:8080": true, "http://127.0.0.1:1": true, "http://[::1]:1": true, "https://demo.example.se": true,
		"http://demo.example.se": false, "http://192.168.1.2:8080": false, "": false,
	} {
		if _, err := New(Config{Origin: origin, Key: key}); (err == nil) != want {
			t.Errorf("%s: %v", origin, err)
		}
	}
}
