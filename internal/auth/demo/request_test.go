package demo

import (
	"crypto/rand"
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

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
