package main

import (
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/testdb"
)

func TestServeStartsStopsAndKeepsItsData(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	p, link := serve(t, dir)
	p.said(t, "PostgreSQL binaries version=")
	p.said(t, "Tables brought up to date")
	p.said(t, "Published facts loaded")
	for _, path := range []string{"/healthz", "/readyz"} {
		if status, body := get(t, link+path); status != http.StatusOK {
			t.Errorf("%s answers %d: %s", path, status, body)
		}
	}
	status, answer := send(t, http.MethodPost, link+"/graphql", strings.NewReader(`{"query":"{ __typename }"}`))
	if status != http.StatusOK || !strings.Contains(answer, `"Query"`) {
		t.Errorf("the API answers %d: %s", status, answer)
	}
	p.stop(t)
	p.said(t, "PostgreSQL stopped")

	p, link = serve(t, dir)
	p.said(t, "Tables are up to date")
	p.said(t, "Published facts are there already")
	if status, body := get(t, link+"/readyz"); status != http.StatusOK {
		t.Errorf("after a restart /readyz answers %d: %s", status, body)
	}
	p.stop(t)
}

func TestServeRefusesAFolderInUse(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	p, _ := serve(t, dir)
	second := start(t, "serve", "--addr=127.0.0.1:0", "--data="+dir)
	second.failed(t, "in use by another Blommaut", "BLOMMAUT_DATA")
	p.stop(t)
}

func TestServeTellsOfATakenPortBeforeAnythingElse(t *testing.T) {
	t.Parallel()
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	dir := folder(t)
	p := start(t, "serve", "--addr="+taken.Addr().String(), "--data="+dir)
	p.failed(t, "another program listens on "+taken.Addr().String(), "BLOMMAUT_ADDR=127.0.0.1:8081")
	if _, err := os.Stat(dir); err == nil {
		t.Error("PostgreSQL was started although the port is taken")
	}
}

func TestInterruptLetsAnOngoingRequestFinish(t *testing.T) {
	t.Parallel()
	p, link := serve(t, folder(t), "--drain-delay=1s")
	// Half of a request's body now, the rest when the server is on its way down.
	body, rest := io.Pipe()
	answers := make(chan string, 1)
	go func() {
		_, answer := send(t, http.MethodPost, link+"/graphql", body)
		answers <- answer
	}()
	if _, err := rest.Write([]byte(`{"query":"{ __ty`)); err != nil {
		t.Fatal(err)
	}
	p.signal(t, os.Interrupt)
	p.said(t, "Stopping")
	if status, _ := get(t, link+"/readyz"); status != http.StatusServiceUnavailable {
		t.Errorf("/readyz answers %d while stopping, want 503", status)
	}
	time.Sleep(1500 * time.Millisecond) // past the delay: the server is shutting down
	if _, err := rest.Write([]byte(`pename }"}`)); err != nil {
		t.Fatal(err)
	}
	if err := rest.Close(); err != nil {
		t.Fatal(err)
	}
	if answer := <-answers; !strings.Contains(answer, `"Query"`) {
		t.Errorf("the ongoing request got %q", answer)
	}
	p.succeeded(t)
}

func TestSecondInterruptQuitsAtOnce(t *testing.T) {
	t.Parallel()
	p, _ := serve(t, folder(t), "--drain-delay=1h")
	p.signal(t, os.Interrupt)
	p.said(t, "Stopping")
	p.signal(t, os.Interrupt)
	if err := <-p.ended; err == nil {
		t.Error("ended well, want the effect of a signal")
	}
}

func TestServeByALoginOfSomebodyElse(t *testing.T) {
	t.Parallel()
	dsn := testdb.New(t)
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(t.Context(), "CREATE ROLE lent LOGIN PASSWORD 'lent' IN ROLE blommaut_server"); err != nil {
		t.Fatal(err, conn.Close(t.Context()))
	}
	owner := conn.Config()
	if err := conn.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	lent := strings.Replace(dsn, owner.User+":"+owner.Password+"@", "lent:lent@", 1)
	p, link := serve(t, folder(t), "--database-url="+dsn, "--database-server-url="+lent)
	if status, body := get(t, link+"/readyz"); status != http.StatusOK {
		t.Errorf("/readyz answers %d: %s", status, body)
	}
	if strings.Contains(p.output.String(), "weak log-in") {
		t.Errorf("a weak log-in is not known as such:\n%s", p.output)
	}
	p.stop(t)
	p, _ = serve(t, folder(t), "--database-url="+dsn, "--database-server-url="+dsn)
	p.said(t, "no weak log-in")
	p.stop(t)
}
