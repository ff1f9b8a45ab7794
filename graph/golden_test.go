package graph_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"blommaut/internal/testdb"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, testdb.IgnoreServer()) }

var update = flag.Bool("update", false, "write the goldens anew")

// golden is what the API answers to a document, and what that took.
type golden struct {
	Status     int             `json:"status"`
	Statements int64           `json:"statements"` // of SQL
	Answer     json.RawMessage `json:"answer"`
}

// question is a document with the lines of its first comment, as "# variables: {}",
// "# viewer: anna" or "# Accept-Language: en".
type question struct {
	document, variables, viewer string
	headers                     map[string]string
}

func readQuestion(t *testing.T, file string) question {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	q := question{document: string(text), variables: "{}", headers: map[string]string{}}
	for line := range strings.Lines(q.document) {
		comment, ok := strings.CutPrefix(line, "# ")
		if !ok {
			break
		}
		name, value, ok := strings.Cut(strings.TrimSpace(comment), ": ")
		switch {
		case !ok: // words for the reader
		case name == "variables":
			q.variables = value
		case name == "viewer":
			q.viewer = value
		default:
			q.headers[name] = value
		}
	}
	return q
}

func (q question) body(t *testing.T) []byte {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": q.document, "variables": json.RawMessage(q.variables)})
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func (q question) subscribes() bool { return strings.Contains("\n"+q.document, "\nsubscription ") }

// ask sends a question over HTTP.
func ask(t *testing.T, api http.Handler, q question) golden {
	t.Helper()
	var statements atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		api.ServeHTTP(w, r.WithContext(counting(r.Context(), &statements)))
	}))
	defer server.Close()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/graphql", bytes.NewReader(q.body(t)))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/graphql-response+json")
	if q.subscribes() {
		r.Header.Set("Accept", "text/event-stream")
	}
	if q.viewer != "" {
		r.Header.Set("Authorization", "Bearer "+q.viewer)
	}
	for name, value := range q.headers {
		r.Header.Set(name, value)
	}
	response, err := server.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	g := golden{Status: response.StatusCode}
	if q.subscribes() {
		g.Answer = firstEvent(t, response.Body)
	} else if g.Answer, err = io.ReadAll(response.Body); err != nil {
		t.Fatal(err)
	}
	g.Statements = statements.Load()
	return g
}

// firstEvent is the answer in the first event of a stream.
func firstEvent(t *testing.T, stream io.Reader) json.RawMessage {
	t.Helper()
	lines := bufio.NewScanner(stream)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			return json.RawMessage(data)
		}
	}
	t.Fatalf("the stream has no event: %v", lines.Err())
	return nil
}

func (g golden) text(t *testing.T) string {
	t.Helper()
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(g); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

func TestGoldens(t *testing.T) {
	t.Parallel()
	shared := func(one http.Handler) func(*testing.T) http.Handler {
		return func(*testing.T) http.Handler { return one }
	}
	for folder, over := range map[string]func(*testing.T) http.Handler{
		"testdata":          shared(open(t, published(t))),
		"testdata/invented": shared(open(t, invented(t))),
		"testdata/people":   peopled, // each its own, as the audit log keeps what others asked
	} {
		for _, file := range documents(t, folder) {
			t.Run(strings.TrimSuffix(file, ".graphql"), func(t *testing.T) {
				t.Parallel()
				got := ask(t, over(t), readQuestion(t, file)).text(t)
				if *update {
					if err := os.WriteFile(answerFile(file), []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(answerFile(file))
				if err != nil {
					t.Fatalf("%v; -update writes it", err)
				}
				if diff := cmp.Diff(string(want), got); diff != "" {
					t.Errorf("golden (-) and answer (+) differ; -update writes the goldens anew:\n%s", diff)
				}
			})
		}
	}
}

func documents(t *testing.T, folder string) []string {
	t.Helper()
	files, err := filepath.Glob(folder + "/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("%s holds %d documents, %v", folder, len(files), err)
	}
	return files
}

func answerFile(file string) string { return strings.TrimSuffix(file, ".graphql") + ".json" }
