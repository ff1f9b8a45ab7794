package httpd

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"blommaut/internal/fault"
)

func TestTenMegabytesBounce(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	const ten = 10 << 20
	for name, body := range map[string]string{
		"a body":    strings.Repeat(" ", ten),
		"a string":  `{"query":"{ role(slug: \"` + strings.Repeat("x", ten) + `\") { slug } }"}`,
		"a comment": `{"query":"#` + strings.Repeat("x", ten) + `\n{ catalogueVersion }"}`,
	} {
		begun := time.Now()
		if a := s.send(t, http.MethodPost, "/graphql", body); a.status != http.StatusRequestEntityTooLarge || time.Since(begun) > soon {
			t.Errorf("%s: %d after %s: %s", name, a.status, time.Since(begun), a.body)
		}
		// Without a length the server has to count.
		if a := s.sendFrom(t, http.MethodPost, "/graphql", io.MultiReader(strings.NewReader(body))); a.status != http.StatusRequestEntityTooLarge {
			t.Errorf("%s of unknown length: %d %s", name, a.status, a.body)
		}
	}
	if a := s.send(t, http.MethodGet, get("#"+strings.Repeat("x", 200_000)), ""); a.status != http.StatusRequestURITooLong {
		t.Errorf("a long address: %d %s", a.status, a.body)
	}
}

func TestMalformedBodiesAreToldInOurOwnWords(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	const secret = "geheim"
	for _, body := range []string{
		``, `null`, `"` + secret + `"`, `{"query": "{ ` + secret, `{"query":"{ catalogueVersion }"} ` + secret, `{"query":"{ catalogueVersion }"}{}`,
		`{"query": 5}`, `{"query": "{ catalogueVersion }", "variables": ["` + secret + `"]}`, `{"query": "{ catalogueVersion }", "variables": "` + secret + `"}`,
		`{"query": "{ catalogueVersion }", "operationName": {"` + secret + `": 1}}`, `{"query": "{ catalogueVersion }", "extensions": 7}`,
		`{"operationName": "` + secret + `"}`, "\xff\xfe{", strings.Repeat(`{"a":`, 20_000),
	} {
		a := s.send(t, http.MethodPost, "/graphql", body)
		if a.status != http.StatusBadRequest || a.code() != string(fault.BadRequest) || a.Data != nil {
			t.Errorf("%.60q: %d %s", body, a.status, a.body)
		}
		for _, word := range []string{secret, "json:", "unmarshal", "map[", "string", "Go ", "invalid character"} {
			if strings.Contains(a.body, word) {
				t.Errorf("%.60q: the answer says %q: %s", body, word, a.body)
			}
		}
	}
}

func TestBatchesBounce(t *testing.T) {
	t.Parallel()
	a := open(t, Config{}).send(t, http.MethodPost, "/graphql", ` [{"query":"{ catalogueVersion }"},{"query":"{ catalogueVersion }"}]`)
	if a.status != http.StatusBadRequest || len(a.Errors) != 1 || !strings.Contains(a.body, "batches") {
		t.Errorf("got %d %s", a.status, a.body)
	}
}

func TestOtherContentTypesBounce(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, media := range []string{"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "application/graphql", "", "application/json; charset=utf-16", ";"} {
		a := s.send(t, http.MethodPost, "/graphql", `{"query":"{ catalogueVersion }"}`, with("Content-Type", media))
		if a.status != http.StatusUnsupportedMediaType {
			t.Errorf("%q: %d %s", media, a.status, a.body)
		}
	}
	if a := s.query(t, `{ catalogueVersion }`, with("Content-Encoding", "gzip")); a.status != http.StatusUnsupportedMediaType {
		t.Errorf("gzip: %d %s", a.status, a.body)
	}
}

// dial opens a connection to misbehave on.
func dial(t *testing.T, s *site) net.Conn {
	t.Helper()
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", s.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return conn
}

func TestSlowBodiesAreNotWaitedFor(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) { s.endpoint.patience.body = 100 * time.Millisecond })
	conn := dial(t, s)
	_, _ = fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{", s.Listener.Addr())
	begun := time.Now()
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusRequestTimeout || time.Since(begun) > soon {
		t.Errorf("got %d after %s", response.StatusCode, time.Since(begun))
	}
}

// pipe is a listener with one connection that has no buffer: what is not read is not written.
type pipe struct {
	conns  chan net.Conn
	closed chan struct{}
}

func (p *pipe) Accept() (net.Conn, error) {
	select {
	case conn := <-p.conns:
		return conn, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipe) Close() error {
	close(p.closed)
	return nil
}

func (*pipe) Addr() net.Addr { return &net.UnixAddr{Name: "pipe", Net: "pipe"} }

func TestSlowReadersAreNotWaitedFor(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) { s.endpoint.patience.write = 50 * time.Millisecond })
	for name, request := range map[string]string{
		"an answer": "GET " + get(`{ roles(first: 100) { nodes { title summary description } } }`) + " HTTP/1.1\r\nHost: x\r\n\r\n",
		"a stream":  "GET " + get(changes) + " HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ended := make(chan struct{})
			server := &http.Server{ReadHeaderTimeout: soon, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				defer close(ended)
				s.server.ServeHTTP(w, r)
			})}
			near, far := net.Pipe()
			listener := &pipe{make(chan net.Conn, 1), make(chan struct{})}
			listener.conns <- far
			served := make(chan error, 1)
			go func() { served <- server.Serve(listener) }()
			_, _ = io.WriteString(near, request)
			select {
			case <-ended:
			case <-time.After(soon):
				t.Error("it waits for the reader")
			}
			_ = near.Close()
			_ = server.Close()
			if err := <-served; !errors.Is(err, http.ErrServerClosed) {
				t.Error(err)
			}
		})
	}
}

func TestAnOperationStopsWhenItsClientLeaves(t *testing.T) {
	t.Parallel()
	gone := make(chan error, 1)
	s := open(t, Config{}, func(s *Server) {
		pin := s.endpoint.pin
		s.endpoint.pin = func(ctx context.Context) context.Context {
			<-ctx.Done()
			gone <- ctx.Err()
			return pin(ctx)
		}
	})
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.URL+get(`{ catalogueVersion }`), nil)
	if err != nil {
		t.Fatal(err)
	}
	if response, err := s.Client().Do(r); err == nil {
		_ = response.Body.Close()
		t.Fatal("an answer came")
	}
	select {
	case err := <-gone:
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	case <-time.After(soon):
		t.Error("the operation goes on")
	}
}

func TestAnOperationHasADeadline(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) { s.endpoint.patience.operation = -1 })
	if a := s.query(t, `{ catalogueVersion }`); a.status != http.StatusGatewayTimeout || a.code() != string(fault.Timeout) {
		t.Errorf("got %d %s", a.status, a.body)
	}
}
