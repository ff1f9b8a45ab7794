package main

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"blommaut/internal/seed"
	"blommaut/internal/testdb"
)

const asksViewer = `{"query":"{ viewer { permissions } }"}`

// ask sends a query with a token.
func ask(t *testing.T, link, token string) (status int, answer string) {
	t.Helper()
	return send(t, http.MethodPost, link+"/graphql", strings.NewReader(asksViewer), "Authorization", "Bearer "+token)
}

// token runs blommaut token.
func token(t *testing.T, dir, person string) string {
	t.Helper()
	p := start(t, "token", "--data="+dir, "--as="+person)
	p.succeeded(t)
	return strings.TrimSpace(p.output.String())
}

func TestTheDemoLogsInventedPersonsIn(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	start(t, "token", "--data="+dir, "--as=chef").failed(t, "no demo serves from")
	p, link := serve(t, dir)
	p.said(t, "WARN The demo's log-in is on")
	status, settings := get(t, link+"/login.json")
	if want := `{"issuer":"` + link + `/demo-login","clientId":"blommaut-app","scope":"openid profile offline_access","audience":"blommaut-api","demo":true}`; status != http.StatusOK || settings != want {
		t.Errorf("got %d %s", status, settings)
	}
	if status, discovered := get(t, link+"/demo-login/.well-known/openid-configuration"); status != http.StatusOK || !strings.Contains(discovered, link+"/demo-login/authorize") {
		t.Errorf("got %d %s", status, discovered)
	}
	for person, permission := range map[string]string{"hr": "PEOPLE", "analytiker": "STATISTICS", "regional": "COURSES"} {
		if status, answer := ask(t, link, token(t, dir, person)); status != http.StatusOK || !strings.Contains(answer, permission) {
			t.Errorf("%s: %d %s", person, status, answer)
		}
	}
	if status, answer := ask(t, link, token(t, dir, "hr")+"x"); status != http.StatusUnauthorized {
		t.Errorf("a spoilt token: %d %s", status, answer)
	}
	for _, name := range []string{"demo-key.pem", "demo-issuer.json"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
	old := token(t, dir, "hr")
	p.stop(t)
	if _, err := os.Stat(filepath.Join(dir, "demo-issuer.json")); err == nil {
		t.Error("the note is left behind")
	}

	p, link = serve(t, dir, "--no-demo-login")
	p.said(t, "Nobody can log in")
	if _, settings := get(t, link+"/login.json"); settings != "null" {
		t.Errorf("switched off: %s", settings)
	}
	if status, _ := ask(t, link, old); status != http.StatusUnauthorized {
		t.Errorf("switched off, an old token: %d", status)
	}
	p.stop(t)
}

func TestADemoThatWasKilledGivesNoTokens(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "demo-issuer.json"), []byte(`{"issuer":"http://127.0.0.1:1/demo-login"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, "token", "--data="+dir, "--as=chef").failed(t, "does not answer")
}

func TestBesideAnotherDatabaseTheDemoIsOnlyThereWhenToldSo(t *testing.T) {
	t.Parallel()
	dsn, dir := testdb.Empty(t), folder(t)
	p, link := serve(t, dir, "--database-url="+dsn)
	p.said(t, "Nobody can log in")
	if _, settings := get(t, link+"/login.json"); settings != "null" {
		t.Errorf("without the flag: %s", settings)
	}
	if status, _ := get(t, link+"/demo-login/keys"); status != http.StatusNotFound {
		t.Errorf("without the flag the issuer answers %d", status)
	}
	if _, err := os.Stat(filepath.Join(dir, "demo-key.pem")); err == nil {
		t.Error("without the flag a key was made")
	}
	p.stop(t)

	p, link = serve(t, dir, "--database-url="+dsn, "--demo-login")
	p.said(t, "WARN The demo's log-in is on")
	if status, answer := ask(t, link, token(t, dir, "hr")); status != http.StatusOK || !strings.Contains(answer, "PEOPLE") {
		t.Errorf("with the flag: %d %s", status, answer)
	}
	p.stop(t)
}

func TestTheServerStartsBeforeItsIssuer(t *testing.T) {
	t.Parallel()
	p, link := serve(t, folder(t), "--database-url="+testdb.Empty(t),
		"--oidc-issuer=http://127.0.0.1:1", "--oidc-audience=api", "--oidc-client-id=app", "--oidc-kinds=chef=MANAGER,chef=EMPLOYEE")
	p.said(t, "People log in by http://127.0.0.1:1")
	var settings map[string]any
	if _, body := get(t, link+"/login.json"); json.Unmarshal([]byte(body), &settings) != nil || settings["clientId"] != "app" || settings["demo"] != false {
		t.Errorf("settings %v", settings)
	}
	if status, answer := ask(t, link, "a.b.c"); status != http.StatusServiceUnavailable || !strings.Contains(answer, "UNAVAILABLE") {
		t.Errorf("got %d %s", status, answer)
	}
	p.stop(t)
}

func TestLoginsThatCannotBeAreRefusedAtOnce(t *testing.T) {
	t.Parallel()
	issuer := "--oidc-issuer=https://login.example.se"
	for _, test := range []struct {
		args []string
		says string
	}{
		{[]string{issuer, "--demo-login"}, "not both"},
		{[]string{issuer, "--oidc-audience=api", "--oidc-kinds=chef=BOSS"}, `"chef=BOSS" is not a value and a kind`},
		{[]string{"--public-url=karriar.example.se"}, "--public-url must be an origin"},
		{[]string{issuer}, "audience is missing"},
		{[]string{issuer, "--oidc-audience=app", "--oidc-client-id=app"}, "must not be the app's client id"},
		{[]string{"--oidc-issuer=http://login.example.se", "--oidc-audience=api"}, "it must be an https address"},
	} {
		start(t, append([]string{"serve", "--addr=127.0.0.1:0"}, test.args...)...).failed(t, test.says)
	}
	start(t, "serve", "--addr=127.0.0.1:0", "--database-url="+testdb.Empty(t), "--data="+folder(t), "--demo-login", "--public-url=http://demo.example.se").
		failed(t, "needs an address of this machine or one with https")
}

func TestThePersonsAreListed(t *testing.T) {
	t.Parallel()
	help := start(t, "token", "--help")
	help.succeeded(t)
	unknown := start(t, "token", "--as=nobody")
	if err := <-unknown.ended; err == nil {
		t.Error("nobody has a token")
	}
	for _, person := range seed.Personas() {
		for _, p := range []*program{help, unknown} {
			if said := p.output.String(); !strings.Contains(said, person.Key+" ") || !strings.Contains(said, person.Text) {
				t.Errorf("%s is not told of:\n%s", person.Key, said)
			}
		}
	}
	start(t, "token", "--as=chef", "--for=11h").failed(t, "at most 10h")
}
