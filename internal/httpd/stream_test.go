package httpd

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"
)

const changes = `subscription { careerGraphChanged { version roles { slug } } }`

// events opens a stream and gives its media type and its lines.
func events(t *testing.T, s *site, method, path, body string) (media string, lines *bufio.Scanner) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, method, s.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", eventStream)
	r.Header.Set("Accept-Encoding", "gzip") // so that nothing is taken off unseen
	if method == http.MethodPost {
		r.Header.Set("Content-Type", plainJSON)
	}
	response, err := s.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	if response.StatusCode != http.StatusOK {
		t.Fatalf("the stream begins with %d", response.StatusCode)
	}
	lines = bufio.NewScanner(response.Body)
	lines.Buffer(nil, 10<<20)
	return response.Header.Get("Content-Type"), lines
}

// nextLine is the next line that says something.
func nextLine(t *testing.T, lines *bufio.Scanner) string {
	t.Helper()
	for lines.Scan() {
		if text := lines.Text(); text != "" && text != ":" {
			return text
		}
	}
	t.Fatalf("the stream ended: %v", lines.Err())
	return ""
}

func TestASubscriptionOverEvents(t *testing.T) {
	t.Parallel()
	for name, request := range map[string][3]string{
		"by POST": {http.MethodPost, "/graphql", string(marshal(map[string]string{"query": changes}))},
		"by GET":  {http.MethodGet, get(changes), ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := open(t, Config{})
			media, lines := events(t, s, request[0], request[1], request[2])
			if !strings.HasPrefix(media, eventStream) {
				t.Errorf("a stream of %s", media)
			}
			if event := nextLine(t, lines); event != "event: next" {
				t.Errorf("got %s", event)
			}
			if data := nextLine(t, lines); !strings.HasPrefix(data, `data: {"data":{"careerGraphChanged":{"version":`) || !strings.Contains(data, `"slug"`) {
				t.Errorf("got %.200s", data)
			}
			s.server.Close()
			begun := time.Now()
			for lines.Scan() {
				if strings.HasPrefix(lines.Text(), "event:") {
					t.Errorf("%s after the server stopped: the client will not come back", lines.Text())
				}
			}
			if time.Since(begun) > soon {
				t.Error("the stream outlives the server")
			}
		})
	}
}

func TestAQueryOverEvents(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for query, want := range map[string]string{
		`{ __typename }`: `data: {"data":{"__typename":"Query"}`,
		`{ nothing }`:    `data: {"errors":[{"message":`,
	} {
		_, lines := events(t, s, http.MethodGet, get(query), "")
		if event := nextLine(t, lines); event != "event: next" {
			t.Errorf("%s: %s", query, event)
		}
		if data := nextLine(t, lines); !strings.HasPrefix(data, want) {
			t.Errorf("%s: %s", query, data)
		}
		if event := nextLine(t, lines); event != "event: complete" {
			t.Errorf("%s: %s", query, event)
		}
	}
}

func TestAQuietStreamShowsThatItLives(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) { s.endpoint.patience.heartbeat = 10 * time.Millisecond })
	_, lines := events(t, s, http.MethodGet, get(changes), "")
	beats := 0
	for beats < 5 && lines.Scan() {
		if lines.Text() == ":" {
			beats++
		}
	}
	if beats < 5 {
		t.Errorf("%d heartbeats: %v", beats, lines.Err())
	}
}

func TestAStreamHasNoDeadline(t *testing.T) {
	t.Parallel()
	s := open(t, Config{}, func(s *Server) {
		s.endpoint.patience.operation = 20 * time.Millisecond
		s.endpoint.patience.body = 20 * time.Millisecond
		s.endpoint.patience.heartbeat = 50 * time.Millisecond
	})
	_, lines := events(t, s, http.MethodGet, get(changes), "")
	for beats := 0; beats < 3; {
		if !lines.Scan() {
			t.Fatalf("the stream ended: %v", lines.Err())
		}
		if strings.HasPrefix(lines.Text(), "event: complete") {
			t.Fatal("the subscription ended")
		}
		if lines.Text() == ":" {
			beats++
		}
	}
}
