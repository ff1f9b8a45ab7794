package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// note is what a server with the demo's log-in leaves in its data folder for blommaut token.
type note struct {
	Issuer string `json:"issuer"`
}

func noteIn(folder string) string { return filepath.Join(folder, "demo-issuer.json") }

// leave writes the note. It goes with the server.
func (n note) leave(folder string) (remove func() error, err error) {
	text, err := json.Marshal(n)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(noteIn(folder), append(text, '\n'), 0o600); err != nil {
		return nil, fmt.Errorf("note where the demo's log-in is: %w", err)
	}
	return func() error {
		if err := os.Remove(noteIn(folder)); !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	}, nil
}

// patience is how long a demo on this machine may take to answer.
const patience = 3 * time.Second

// answers tells whether the demo still serves: a server that was killed leaves its note behind.
func (n note) answers(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, n.Issuer+"/.well-known/openid-configuration", http.NoBody)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err == nil {
		err = response.Body.Close()
	}
	if err != nil || response.StatusCode != http.StatusOK {
		return fmt.Errorf("the demo that served at %s does not answer: start it with blommaut serve", n.Issuer)
	}
	return nil
}

func findNote(folder string) (found note, err error) {
	text, err := os.ReadFile(noteIn(folder))
	if errors.Is(err, fs.ErrNotExist) {
		return note{}, fmt.Errorf("no demo serves from %s: start it with blommaut serve, or name its folder with BLOMMAUT_DATA", folder)
	}
	if err != nil {
		return note{}, err
	}
	if err := json.Unmarshal(text, &found); err != nil {
		return note{}, fmt.Errorf("read %s: %w", noteIn(folder), err)
	}
	return found, nil
}
