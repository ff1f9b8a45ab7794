package main

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// program is a running blommaut.
type program struct {
	cmd    *exec.Cmd
	output *transcript
	ended  chan error
}

// transcript is what a program has said so far.
type transcript struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *transcript) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.Write(p)
}

func (s *transcript) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// folder is a data folder that the postgres user can reach too.
func folder(t *testing.T) string {
	t.Helper()
	parent := t.TempDir()
	for _, dir := range []string{filepath.Dir(parent), parent} {
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(parent, "data")
}

// start runs blommaut with these arguments and with nothing of our own configuration.
func start(t *testing.T, args ...string) *program {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	p := &program{cmd: exec.CommandContext(t.Context(), self, args...), output: new(transcript), ended: make(chan error, 1)}
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "BLOMMAUT_") && !strings.HasPrefix(entry, "DATABASE_") {
			p.cmd.Env = append(p.cmd.Env, entry)
		}
	}
	p.cmd.Env = append(p.cmd.Env, asProgram+"=1")
	p.cmd.Stdout, p.cmd.Stderr = p.output, p.output
	// The end of the test is a Ctrl-C; whoever does not react to it is killed later.
	p.cmd.Cancel = func() error { return p.cmd.Process.Signal(os.Interrupt) }
	p.cmd.WaitDelay = time.Minute
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	over := make(chan struct{})
	go func() {
		p.ended <- p.cmd.Wait()
		close(over)
	}()
	t.Cleanup(func() { <-over })
	return p
}

// serve starts the server on a free port and returns its link once it is up.
func serve(t *testing.T, dir string, args ...string) (*program, string) {
	t.Helper()
	p := start(t, append([]string{"serve", "--addr=127.0.0.1:0", "--data=" + dir}, args...)...)
	link := p.said(t, `Serving on (http://\S+)`)
	return p, link
}

// said waits for a line and returns what the expression's group holds.
func (p *program) said(t *testing.T, expression string) string {
	t.Helper()
	pattern := regexp.MustCompile(expression)
	deadline := time.After(2 * time.Minute)
	for {
		if found := pattern.FindStringSubmatch(p.output.String()); found != nil {
			return found[len(found)-1]
		}
		select {
		case err := <-p.ended:
			p.ended <- err
			if found := pattern.FindStringSubmatch(p.output.String()); found != nil {
				return found[len(found)-1]
			}
			t.Fatalf("ended (%v) without saying %q:\n%s", err, expression, p.output)
		case <-deadline:
			t.Fatalf("did not say %q:\n%s", expression, p.output)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func (p *program) signal(t *testing.T, signal os.Signal) {
	t.Helper()
	if err := p.cmd.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
}

// succeeded waits for the end and wants it to be a good one.
func (p *program) succeeded(t *testing.T) {
	t.Helper()
	if err := <-p.ended; err != nil {
		t.Fatalf("%v:\n%s", err, p.output)
	}
}

// failed waits for the end and wants an error that says all these things in one line.
func (p *program) failed(t *testing.T, want ...string) {
	t.Helper()
	if err := <-p.ended; err == nil {
		t.Errorf("ended well, want an error:\n%s", p.output)
	}
	lines := strings.Split(strings.TrimSpace(p.output.String()), "\n")
	last := lines[len(lines)-1]
	for _, part := range want {
		if !strings.Contains(last, part) {
			t.Errorf("the last line does not say %q:\n%s", part, p.output)
		}
	}
}

func (p *program) stop(t *testing.T) {
	t.Helper()
	p.signal(t, syscall.SIGTERM)
	p.succeeded(t)
}

func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	return send(t, http.MethodGet, url, nil)
}

func send(t *testing.T, method, url string, body io.Reader, header ...string) (status int, answer string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(content)
}
