package main

import (
	"bytes"
	"log/slog"
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

func TestEveryCommandExplainsItself(t *testing.T) {
	t.Parallel()
	for command, flag := range map[string]string{"serve": "--addr", "migrate": "--database-url", "seed": "--data"} {
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
