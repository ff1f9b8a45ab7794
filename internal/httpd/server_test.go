package httpd

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"blommaut/internal/seed"
	"blommaut/internal/service"
	"blommaut/internal/store"
	"blommaut/internal/testdb"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, testdb.IgnoreServer()) }

// site is a running server with its log.
type site struct {
	*httptest.Server
	server *Server
	log    *record
}

// record is a log that may be read while it is written.
type record struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (r *record) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.text.Write(p)
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.text.String()
}

// open starts a server over a database of its own. Changes to it must be made before a request.
func open(t *testing.T, config Config, change ...func(*Server)) *site {
	t.Helper()
	return openOn(t, published(t), func(*service.Service) Config { return config }, change...)
}

func published(t *testing.T) string {
	t.Helper()
	dsn := testdb.New(t)
	if _, err := seed.Load(t.Context(), dsn); err != nil {
		t.Fatal(err)
	}
	return dsn
}

func openOn(t *testing.T, dsn string, configure func(*service.Service) Config, change ...func(*Server)) *site {
	t.Helper()
	log := &record{}
	logger := slog.New(slog.NewTextHandler(log, nil))
	db, err := store.Open(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	cases, err := service.New(t.Context(), db, logger)
	if err != nil {
		t.Fatal(err)
	}
	config := configure(cases)
	config.Logger = logger
	server, err := New(config, cases)
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range change {
		each(server)
	}
	s := &site{httptest.NewServer(server), server, log}
	t.Cleanup(func() {
		server.Close()
		s.CloseClientConnections()
		s.Close()
	})
	return s
}

// answer is what a client reads.
type answer struct {
	status int
	header http.Header
	body   string
	Data   map[string]any
	Errors []struct {
		Message    string
		Extensions map[string]any
	}
	Extensions map[string]map[string]int
}

func (a *answer) code() any {
	if len(a.Errors) == 0 {
		return nil
	}
	return a.Errors[0].Extensions["code"]
}

// with sets a header of a request.
func with(name, value string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set(name, value) }
}

// send sends a request; without change it is a POST of JSON that wants the newer form of answer.
func (s *site) send(t *testing.T, method, path, body string, change ...func(*http.Request)) *answer {
	t.Helper()
	return s.sendFrom(t, method, path, strings.NewReader(body), change...)
}

func (s *site) sendFrom(t *testing.T, method, path string, body io.Reader, change ...func(*http.Request)) *answer {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, method, s.URL+path, body)
	if err != nil {
		t.Fatal(err)
	}
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	r.Header.Set("Accept", graphqlJSON)
	for _, each := range change {
		each(r)
	}
	response, err := s.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	a := &answer{status: response.StatusCode, header: response.Header, body: string(text)}
	if strings.Contains(response.Header.Get("Content-Type"), "json") && response.Header.Get("Content-Encoding") == "" {
		if err := json.Unmarshal(text, a); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
	}
	return a
}

// query posts an operation.
func (s *site) query(t *testing.T, query string, change ...func(*http.Request)) *answer {
	t.Helper()
	return s.send(t, http.MethodPost, "/graphql", string(marshal(map[string]any{"query": query})), change...)
}
