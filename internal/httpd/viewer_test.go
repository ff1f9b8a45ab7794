package httpd

import (
	"bufio"
	"context"
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"blommaut/internal/fault"
	"blommaut/internal/people"
)

// known recognises one token, which lasts so long from when it is shown.
func known(lasts time.Duration) Config {
	return Config{Authenticate: func(_ context.Context, token string) (*people.Viewer, error) {
		switch token {
		case "ann":
			return &people.Viewer{Identity: people.Identity{Subject: "ann", Kinds: []people.ViewerKind{people.HRKind}, ExpiresAt: time.Now().Add(lasts)}}, nil
		case "away":
			return nil, fault.New(fault.Unavailable, "the log-in service does not answer")
		case "stranger":
			return nil, fault.New(fault.Forbidden, "this account is closed")
		case "bug":
			return nil, errors.New("password=geheim")
		}
		return nil, fault.New(fault.Unauthenticated, "the token has expired")
	}}
}

const asks = `{ viewer { permissions } }`

func TestATokenTellsWhoAsks(t *testing.T) {
	t.Parallel()
	s := open(t, known(time.Hour))
	if a := s.query(t, asks); a.status != http.StatusOK || strings.Contains(a.body, "PEOPLE") {
		t.Errorf("without a token: %d %s", a.status, a.body)
	}
	for _, header := range []string{"Bearer ann", "bearer ann", "BEARER  ann"} {
		a := s.query(t, asks, with("Authorization", header))
		if a.status != http.StatusOK || !strings.Contains(a.body, "PEOPLE") {
			t.Errorf("%s: %d %s", header, a.status, a.body)
		}
		if cache := a.header.Get("Cache-Control"); cache != "private, no-store" {
			t.Errorf("others may keep it: %s", cache)
		}
	}
	if a := s.send(t, http.MethodGet, get(asks), "", with("Authorization", "Bearer ann")); !strings.Contains(a.body, "PEOPLE") || a.header.Get("Cache-Control") != "private, no-store" {
		t.Errorf("by GET: %d %s", a.status, a.body)
	}
}

func TestTokensThatAreNotBelievedAreNobodys(t *testing.T) {
	t.Parallel()
	s := open(t, known(time.Hour))
	for header, want := range map[string]struct {
		status int
		code   fault.Code
	}{
		"Bearer other":    {http.StatusUnauthorized, fault.Unauthenticated},
		"Bearer":          {http.StatusUnauthorized, fault.Unauthenticated},
		"Bearer ":         {http.StatusUnauthorized, fault.Unauthenticated},
		"":                {http.StatusUnauthorized, fault.Unauthenticated},
		"ann":             {http.StatusUnauthorized, fault.Unauthenticated},
		"Basic ann":       {http.StatusUnauthorized, fault.Unauthenticated},
		"Bearer ann ann":  {http.StatusUnauthorized, fault.Unauthenticated},
		"Bearer ann, x":   {http.StatusUnauthorized, fault.Unauthenticated},
		"Bearer away":     {http.StatusServiceUnavailable, fault.Unavailable},
		"Bearer stranger": {http.StatusForbidden, fault.Forbidden},
		"Bearer bug":      {http.StatusInternalServerError, fault.Internal},
	} {
		a := s.query(t, asks, with("Authorization", header))
		if a.status != want.status || a.code() != string(want.code) || len(a.Errors) != 1 || a.Data != nil || strings.Contains(a.body, "geheim") {
			t.Errorf("%q: %d %s", header, a.status, a.body)
		}
		if challenge := a.header.Get("WWW-Authenticate"); (challenge != "") != (want.status == http.StatusUnauthorized) {
			t.Errorf("%q: WWW-Authenticate: %s", header, challenge)
		}
		if want.code == fault.Internal && !strings.Contains(s.log.String(), a.Errors[0].Extensions["id"].(string)) {
			t.Errorf("the log does not say why: %s", s.log)
		}
	}
	two := func(r *http.Request) { r.Header["Authorization"] = []string{"Bearer ann", "Bearer ann"} }
	if a := s.query(t, asks, two); a.status != http.StatusUnauthorized {
		t.Errorf("two tokens: %d", a.status)
	}
	if a := s.query(t, asks, with("Authorization", "Bearer other"), with("Accept", plainJSON)); a.status != http.StatusUnauthorized {
		t.Errorf("to an older client: %d", a.status)
	}
}

func TestSocketsKnowWhoAsks(t *testing.T) {
	t.Parallel()
	s := open(t, known(time.Hour))
	conn, status := plug(t, s, []string{subprotocol}, http.Header{"Authorization": {"Bearer ann"}})
	if status != http.StatusSwitchingProtocols {
		t.Fatal(status)
	}
	inHeader := (&client{t, conn}).greet()
	introduced := connect(t, s)
	introduced.say(`{"type":"connection_init","payload":{"authorization":"Bearer ann"}}`)
	introduced.hear("connection_ack")
	anybody := connect(t, s).greet()
	for name, c := range map[string]*client{"PEOPLE in a header": inHeader, "PEOPLE in the introduction": introduced, "EXPLORE alone": anybody} {
		c.subscribe("1", asks)
		heard := string(c.hear("next").Payload)
		if want, _, _ := strings.Cut(name, " "); !strings.Contains(heard, want) || strings.Contains(heard, "PEOPLE") != (want == "PEOPLE") {
			t.Errorf("%s: %s", name, heard)
		}
	}
	introduced.say(`{"type":"connection_init","payload":{"authorization":"Bearer ann"}}`)
	introduced.hear("complete") // of the query
	introduced.isClosed(closeTwoInits)
}

func TestASocketAsksAnewForEachOperation(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	s := open(t, Config{Authenticate: func(context.Context, string) (*people.Viewer, error) {
		who := people.Identity{Subject: "ann", Kinds: []people.ViewerKind{people.HRKind}}
		switch asked.Add(1) {
		case 1, 2: // the introduction, and the first operation
		case 3:
			who.Kinds = nil
		default:
			return nil, fault.New(fault.Unauthenticated, "the token has expired")
		}
		return &people.Viewer{Identity: who}, nil
	}})
	c := connect(t, s)
	c.say(`{"type":"connection_init","payload":{"authorization":"Bearer ann"}}`)
	c.hear("connection_ack")
	for _, want := range []bool{true, false} {
		c.subscribe("1", asks)
		if heard := string(c.hear("next").Payload); strings.Contains(heard, "PEOPLE") != want {
			t.Errorf("works in HR: %v, and is answered %s", want, heard)
		}
		c.hear("complete")
	}
	c.subscribe("1", asks)
	if heard := string(c.hear("error").Payload); !strings.Contains(heard, string(fault.Unauthenticated)) {
		t.Errorf("a token that is no longer believed: %s", heard)
	}
}

func TestSocketsOfWhoIsNotBelievedAreClosed(t *testing.T) {
	t.Parallel()
	s := open(t, known(time.Hour))
	for payload, code := range map[string]websocket.StatusCode{
		`{"Authorization":"Bearer other"}`:                              closeForbidden,
		`{"Authorization":"ann"}`:                                       closeForbidden,
		`{"Authorization":7}`:                                           closeForbidden,
		`{"Authorization":null}`:                                        closeForbidden,
		`{"Authorization":"Bearer ann","authorization":"Bearer ann"}`:   closeForbidden,
		`{"AUTHORIZATION":"Bearer stranger","locale":"sv"}`:             closeForbidden,
		`{"Authorization":"Bearer away"}`:                               websocket.StatusTryAgainLater,
		`{"Authorization":"` + strings.Repeat("x", maxRequest/2) + `"}`: closeForbidden,
	} {
		c := connect(t, s)
		c.say(`{"type":"connection_init","payload":` + payload + `}`)
		c.isClosed(code)
	}
	if _, status := plug(t, s, []string{subprotocol}, http.Header{"Authorization": {"Bearer other"}}); status != http.StatusUnauthorized {
		t.Errorf("in a header: %d", status)
	}
	conn, _ := plug(t, s, []string{subprotocol}, http.Header{"Authorization": {"Bearer ann"}})
	c := &client{t, conn}
	c.say(`{"type":"connection_init","payload":{"Authorization":"Bearer ann"}}`)
	c.isClosed(closeBadRequest)
}

func TestASocketEndsWithItsToken(t *testing.T) {
	t.Parallel()
	s := open(t, known(3*time.Second))
	c := connect(t, s)
	c.say(`{"type":"connection_init","payload":{"Authorization":"Bearer ann"}}`)
	c.hear("connection_ack")
	c.subscribe("1", changes)
	c.hear("next")
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second+soon)
	defer cancel()
	if _, text, err := c.conn.Read(ctx); websocket.CloseStatus(err) != closeForbidden {
		t.Errorf("got %s, %v", text, err)
	}
}

func TestAStreamEndsWithItsToken(t *testing.T) {
	t.Parallel()
	s := open(t, known(3*time.Second))
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second+soon)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.URL+get(changes), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", eventStream)
	r.Header.Set("Authorization", "Bearer ann")
	response, err := s.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	events := 0
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		if text := lines.Text(); strings.HasPrefix(text, "event:") {
			events++
			if text != "event: next" {
				t.Errorf("%s: the client will not come back", text)
			}
		}
	}
	if events != 1 || ctx.Err() != nil {
		t.Errorf("%d events, %v", events, ctx.Err())
	}
}

func TestTheAppLearnsHowToLogIn(t *testing.T) {
	t.Parallel()
	if a := open(t, Config{}).send(t, http.MethodGet, "/login.json", ""); a.status != http.StatusOK || a.body != "null" {
		t.Errorf("where nobody can: %d %s", a.status, a.body)
	}
	issuer := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write([]byte(r.URL.Path)) })
	s := open(t, Config{
		CORSOrigins: []string{friend}, Issuer: issuer, IssuerPath: "/demo-login",
		Login: &Login{Issuer: "https://login.example.se/realm", ClientID: "app", Scope: "openid", Audience: "api"},
	})
	a := s.send(t, http.MethodGet, "/login.json", "", with("Origin", friend))
	if a.body != `{"issuer":"https://login.example.se/realm","clientId":"app","scope":"openid","audience":"api","demo":false}` {
		t.Errorf("got %s", a.body)
	}
	if a.header.Get("Cache-Control") != "no-cache" || a.header.Get("Access-Control-Allow-Origin") != friend {
		t.Errorf("headers %v", a.header)
	}
	if policy := a.header.Get("Content-Security-Policy"); !strings.Contains(policy, "connect-src 'self' https://login.example.se;") {
		t.Errorf("the app may not ask for tokens: %s", policy)
	}
	if a := s.send(t, http.MethodPost, "/login.json", ""); a.status != http.StatusMethodNotAllowed {
		t.Errorf("by POST: %d", a.status)
	}
	if a := s.send(t, http.MethodGet, "/demo-login/keys", "", with("Origin", friend)); a.body != "/demo-login/keys" || a.header.Get("Access-Control-Allow-Origin") != friend {
		t.Errorf("the demo's issuer: %d %s", a.status, a.body)
	}
}
