package httpd

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
)

// plug opens a socket without a word on it, or tells with which status it is refused.
func plug(t *testing.T, s *site, protocols []string, header http.Header) (conn *websocket.Conn, status int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	conn, response, err := websocket.Dial(ctx, s.URL+"/graphql", &websocket.DialOptions{Subprotocols: protocols, HTTPHeader: header}) //nolint:bodyclose // Dial has taken the body
	if response == nil {
		t.Fatal(err)
	}
	if err == nil {
		conn.SetReadLimit(10 << 20)
		t.Cleanup(func() { _ = conn.CloseNow() })
	}
	return conn, response.StatusCode
}

// client is a socket in the client's hands.
type client struct {
	t    *testing.T
	conn *websocket.Conn
}

func connect(t *testing.T, s *site) *client {
	t.Helper()
	conn, status := plug(t, s, []string{subprotocol}, nil)
	if status != http.StatusSwitchingProtocols {
		t.Fatalf("refused with %d", status)
	}
	return &client{t, conn}
}

// greet introduces the client.
func (c *client) greet() *client {
	c.t.Helper()
	c.say(`{"type":"connection_init"}`)
	c.hear("connection_ack")
	return c
}

func (c *client) say(text string) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), soon)
	defer cancel()
	if err := c.conn.Write(ctx, websocket.MessageText, []byte(text)); err != nil {
		c.t.Fatal(err)
	}
}

func (c *client) subscribe(id, query string) {
	c.t.Helper()
	c.say(string(marshal(map[string]any{"id": id, "type": "subscribe", "payload": map[string]string{"query": query}})))
}

// hear wants a message of this kind next.
func (c *client) hear(kind string) (heard message) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), soon)
	defer cancel()
	_, text, err := c.conn.Read(ctx)
	if err != nil {
		c.t.Fatalf("waiting for %s: %v", kind, err)
	}
	if err := json.Unmarshal(text, &heard); err != nil || heard.Type != kind {
		c.t.Fatalf("got %.300s, want %s", text, kind)
	}
	return heard
}

// isClosed wants the server to close with a code.
func (c *client) isClosed(code websocket.StatusCode) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), soon)
	defer cancel()
	for {
		if _, _, err := c.conn.Read(ctx); err != nil {
			if got := websocket.CloseStatus(err); got != code {
				c.t.Errorf("closed with %d, want %d: %v", got, code, err)
			}
			return
		}
	}
}

func TestASubscriptionOverASocket(t *testing.T) {
	t.Parallel()
	c := connect(t, open(t, Config{})).greet()
	c.subscribe("1", changes)
	if heard := c.hear("next"); heard.ID != "1" || !strings.HasPrefix(string(heard.Payload), `{"data":{"careerGraphChanged":{"version":`) {
		t.Errorf("got %.200s", heard.Payload)
	}
	c.say(`{"id":"1","type":"complete"}`)
	c.subscribe("1", changes) // the id is free again
	c.hear("next")
	c.say(`{"type":"ping","payload":{"a":1}}`)
	if heard := c.hear("pong"); string(heard.Payload) != `{"a":1}` {
		t.Errorf("pong with %s", heard.Payload)
	}
}

func TestAQueryOverASocket(t *testing.T) {
	t.Parallel()
	c := connect(t, open(t, Config{})).greet()
	for range 2 {
		c.subscribe("q", `{ catalogueVersion }`)
		if heard := c.hear("next"); !strings.HasPrefix(string(heard.Payload), `{"data":{"catalogueVersion":`) {
			t.Errorf("got %s", heard.Payload)
		}
		c.hear("complete")
	}
	c.subscribe("e", `{ nothing }`)
	if heard := c.hear("error"); !strings.HasPrefix(string(heard.Payload), `[{"message":`) || !strings.Contains(string(heard.Payload), "VALIDATION_FAILED") {
		t.Errorf("got %s", heard.Payload)
	}
}

func TestSocketsOfOtherProtocolsAreRefused(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, protocols := range [][]string{nil, {"graphql-ws"}, {"json", "graphql-ws"}} {
		if _, status := plug(t, s, protocols, nil); status != http.StatusBadRequest {
			t.Errorf("%v: %d", protocols, status)
		}
	}
	if conn, status := plug(t, s, []string{"graphql-ws", subprotocol}, nil); status != http.StatusSwitchingProtocols || conn.Subprotocol() != subprotocol {
		t.Errorf("beside another: %d", status)
	}
}

func TestCrossOriginSocketsBounce(t *testing.T) {
	t.Parallel()
	s := open(t, Config{CORSOrigins: []string{friend}})
	for origin, want := range map[string]int{
		stranger: http.StatusForbidden, "null": http.StatusForbidden, "http://" + s.Listener.Addr().String() + ".example.com": http.StatusForbidden,
		friend: http.StatusSwitchingProtocols, s.URL: http.StatusSwitchingProtocols,
	} {
		if _, status := plug(t, s, []string{subprotocol}, http.Header{"Origin": {origin}}); status != want {
			t.Errorf("%s: %d", origin, status)
		}
	}
}

func TestTokensOnSocketsAreRefused(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	if _, status := plug(t, s, []string{subprotocol}, http.Header{"Authorization": {"Bearer x"}}); status != http.StatusUnauthorized {
		t.Errorf("in a header: %d", status)
	}
	c := connect(t, s)
	c.say(`{"type":"connection_init","payload":{"authorization":"Bearer x"}}`)
	c.isClosed(closeForbidden)
}

func TestSocketsThatBreakTheProtocolAreClosed(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for name, test := range map[string]struct {
		say  []string
		code websocket.StatusCode
	}{
		"no greeting":         {[]string{`{"id":"1","type":"subscribe","payload":{"query":"{ catalogueVersion }"}}`}, closeUnauthorized},
		"two greetings":       {[]string{`{"type":"connection_init"}`, `{"type":"connection_init"}`}, closeTwoInits},
		"an id twice":         {[]string{`{"type":"connection_init"}`, `{"id":"1","type":"subscribe","payload":{"query":"` + changes + `"}}`, `{"id":"1","type":"subscribe","payload":{"query":"` + changes + `"}}`}, closeTakenID},
		"no id":               {[]string{`{"type":"connection_init"}`, `{"type":"subscribe","payload":{"query":"{ catalogueVersion }"}}`}, closeBadRequest},
		"no JSON":             {[]string{`hello`}, closeBadRequest},
		"an unknown message":  {[]string{`{"type":"connection_init"}`, `{"type":"start"}`}, closeBadRequest},
		"a message too large": {[]string{`{"type":"connection_init"}`, strings.Repeat(" ", maxRequest+1)}, websocket.StatusMessageTooBig},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := connect(t, s)
			for _, text := range test.say {
				c.say(text)
			}
			c.isClosed(test.code)
		})
	}
}

func TestASilentSocketIsClosed(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) { s.endpoint.patience.init = 50 * time.Millisecond })
	connect(t, s).isClosed(closeInitTimeout)
}

func TestASocketCarriesSoManyOperations(t *testing.T) {
	t.Parallel()
	c := connect(t, open(t, Config{})).greet()
	for i := range maxOperations {
		c.subscribe(fmt.Sprint(i), `subscription { careerGraphChanged { version } }`)
		c.hear("next")
	}
	c.subscribe("one more", `{ catalogueVersion }`)
	if heard := c.hear("error"); !strings.Contains(string(heard.Payload), "too many operations") {
		t.Errorf("got %s", heard.Payload)
	}
	c.say(`{"id":"0","type":"complete"}`)
	c.subscribe("instead", `{ catalogueVersion }`)
	c.hear("next")
}

func TestSocketsEndWithTheServer(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	c := connect(t, s).greet()
	c.subscribe("1", changes)
	c.hear("next")
	s.server.Close()
	c.isClosed(websocket.StatusGoingAway)
}

func TestALostClientIsNoticed(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) {
		s.endpoint.patience.heartbeat = 20 * time.Millisecond
		s.endpoint.patience.write = 50 * time.Millisecond
	})
	c := connect(t, s)
	c.say(`{"type":"connection_init"}`)
	time.Sleep(300 * time.Millisecond) // nobody reads, so nobody answers the ping
	begun := time.Now()
	c.isClosed(-1)
	if time.Since(begun) > soon/2 {
		t.Error("the server still waits")
	}
}
