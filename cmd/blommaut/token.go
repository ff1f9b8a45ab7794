package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"blommaut/internal/auth/demo"
	"blommaut/internal/people"
	"blommaut/internal/seed"
)

const longestToken = 10 * time.Hour // a working day

// tokenCommand prints a token of the running demo, for scripts.
type tokenCommand struct {
	As   string        `help:"Whose token; the persons are listed below." placeholder:"PERSON" required:""`
	For  time.Duration `default:"1h" help:"How long it is good, at most 10h."`
	Data string        `default:".data" env:"BLOMMAUT_DATA" help:"Folder of the running demo."`
}

// Help is what kong prints below the flags.
func (tokenCommand) Help() string {
	return "The persons, all of them invented:\n\n" + listed(seed.Personas())
}

func listed(personas []people.Persona) string {
	var list strings.Builder
	for _, p := range personas {
		// Lines that begin with a space are kept as they are.
		fmt.Fprintf(&list, "  %-18s %s, %s\n", p.Key, p.Name, p.Text)
	}
	return strings.TrimRight(list.String(), "\n")
}

// Run is called by kong.
func (c *tokenCommand) Run(ctx context.Context) error {
	personas := seed.Personas()
	n := slices.IndexFunc(personas, func(p people.Persona) bool { return p.Key == c.As })
	switch {
	case n < 0:
		return fmt.Errorf("there is no person %q. The persons are:\n%s", c.As, listed(personas))
	case c.For <= 0 || c.For > longestToken:
		return fmt.Errorf("--for must be at most %s", longestToken)
	}
	running, err := findNote(c.Data)
	if err != nil {
		return err
	}
	if err := running.answers(ctx); err != nil {
		return err
	}
	key, err := demo.OpenKey(c.Data)
	if err != nil {
		return err
	}
	token, err := demo.Token(ctx, key, running.Issuer, personas[n], c.For)
	if err != nil {
		return fmt.Errorf("make the token: %w", err)
	}
	_, err = fmt.Fprintln(os.Stdout, token)
	return err
}
