package main

import (
	"bytes"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"blommaut/internal/testdb"
)

func TestMigrateAndSeedRunAlone(t *testing.T) {
	t.Parallel()
	dsn := testdb.Empty(t)
	start(t, "seed", "--database-url="+dsn).failed(t, "first, with blommaut migrate")
	for _, step := range []struct{ command, says string }{
		{"migrate", "Tables brought up to date"},
		{"migrate", "Tables are up to date"},
		{"seed", "Published facts loaded"},
		{"seed", "Published facts are there already"},
	} {
		p := start(t, step.command, "--database-url="+dsn)
		p.succeeded(t)
		p.said(t, step.says)
		if said := p.output.String(); strings.Contains(said, "PostgreSQL binaries") {
			t.Errorf("%s started a PostgreSQL beside DATABASE_URL:\n%s", step.command, said)
		}
	}
}

func TestACatalogueOfOnesOwnIsServed(t *testing.T) {
	t.Parallel()
	catalogue, dir := t.TempDir(), folder(t)
	if err := os.Mkdir(filepath.Join(catalogue, "roles"), 0o750); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{
		"sources.yaml": "STADEN: {publisher: Staden, date: 2026-01-01, precision: DAY}",
		"areas.yaml":   "mat: {name: {sv: Mat}}",
		"levels.yaml":  "BASE: {name: {sv: Bas}, description: {sv: Grunden.}, source: STADEN}",
		"roles/kock.yaml": `{title: {sv: Kock}, summary: {sv: Lagar mat.}, description: {sv: Du lagar mat.},
			kind: POSITION, level: BASE, levelSource: STADEN, area: mat, source: STADEN}`,
	} {
		if err := os.WriteFile(filepath.Join(catalogue, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, command := range [][]string{{"migrate"}, {"seed", "--catalogue=" + catalogue}} {
		start(t, append(command, "--data="+dir)...).succeeded(t)
	}
	p, link := serve(t, dir)
	p.said(t, "Catalogue loaded .*roles=1")
	_, answer := send(t, http.MethodPost, link+"/graphql", strings.NewReader(`{"query":"{ role(slug: \"kock\") { title } }"}`))
	if !strings.Contains(answer, `"Kock"`) {
		t.Errorf("the API answers %s", answer)
	}
	p.stop(t)

	if err := os.WriteFile(filepath.Join(catalogue, "areas.yaml"), []byte("matt: {name: {sv: Mat}}"), 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, "seed", "--data="+dir, "--catalogue="+catalogue).failed(t, `roles/kock.yaml:2: there is no area "mat"`)
	start(t, "seed", "--data="+dir, "--catalogue="+filepath.Join(catalogue, "nowhere")).failed(t, "open the catalogue", "nowhere")
}

func TestEveryCommandExplainsItself(t *testing.T) {
	t.Parallel()
	for command, flag := range map[string]string{"serve": "--oidc-issuer", "token": "--as", "migrate": "--database-url", "seed": "--catalogue"} {
		p := start(t, command, "--help")
		p.succeeded(t)
		if said := p.output.String(); !strings.Contains(said, flag) {
			t.Errorf("%s --help does not tell of %s:\n%s", command, flag, said)
		}
	}
	p := start(t, "--version")
	p.succeeded(t)
	p.said(t, `^blommaut \S+ go1\.`)
}

func TestUnknownChoiceIsRefused(t *testing.T) {
	t.Parallel()
	start(t, "serve", "--introspection=nobody").failed(t, "--introspection must be one of")
}

func TestPlainLogLine(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log := logFormat("text").logger(&out)
	log.With("a", 1).WithGroup("g").Warn("Two words", "b", "c d", slog.Group("h", "i", ""))
	if _, line, _ := strings.Cut(out.String(), " "); line != `WARN Two words a=1 g.b="c d" g.h.i=""`+"\n" {
		t.Errorf("got %q", line)
	}
}

func TestPeopleAreInventedWhereAskedFor(t *testing.T) {
	t.Parallel()
	dsn := testdb.Empty(t)
	start(t, "migrate", "--database-url="+dsn).succeeded(t)
	for _, says := range []string{"Invented people loaded.* scale=small people=62", "The invented people are there already"} {
		p := start(t, "seed", "--database-url="+dsn, "--scale=small")
		p.succeeded(t)
		p.said(t, says)
	}
	start(t, "seed", "--database-url="+dsn, "--scale=small", "--seed=2").failed(t, "there are other people already", "use an empty database")
	start(t, "seed", "--database-url="+dsn, "--scale=galaxy").failed(t, "--scale must be one of")

	// Beside a database of somebody's own nobody is invented unasked, also where the demo lets people in.
	theirs, dir := testdb.Empty(t), folder(t)
	for _, step := range []struct {
		flag    string
		invents bool
	}{{"--demo-login", false}, {"--demo-people", true}, {"--demo-people", false}} {
		p, _ := serve(t, dir, "--database-url="+theirs, step.flag)
		p.stop(t)
		if said := p.output.String(); strings.Contains(said, "Invented people loaded") != step.invents {
			t.Errorf("with %s:\n%s", step.flag, said)
		}
	}
	p, _ := serve(t, folder(t))
	p.said(t, "Invented people loaded.* scale=small")
	p.stop(t)
}
