package demo

import (
	"context"
	"crypto/rand"
	"errors"
	"sync"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"

	"blommaut/internal/people"
)

const (
	loginPatience = 10 * time.Minute // for choosing a person, and for the app to take the code
	maxLogins     = 1_000
	maxSessions   = 10_000
)

// logins are what the issuer remembers, in memory only: after a restart one logs in again.
type logins struct {
	key    *Key
	people []people.Persona
	app    *client

	mu       sync.Mutex
	open     map[string]*login
	sessions map[string]*session
}

func newLogins(key *Key, people []people.Persona, app *client) *logins {
	return &logins{key: key, people: people, app: app, open: map[string]*login{}, sessions: map[string]*session{}}
}

// CreateAuthRequest begins a log-in. What it refuses is told to the app at its own address.
func (s *logins) CreateAuthRequest(_ context.Context, asked *oidc.AuthRequest, _ string) (op.AuthRequest, error) {
	switch {
	case asked.CodeChallenge == "" || asked.CodeChallengeMethod != oidc.CodeChallengeMethodS256:
		return nil, oidc.ErrInvalidRequest().WithDescription("a code_challenge with the method S256 is needed")
	case asked.ResponseMode != "" && asked.ResponseMode != oidc.ResponseModeQuery:
		return nil, oidc.ErrInvalidRequest().WithDescription("codes come in the address alone")
	}
	for _, prompt := range asked.Prompt {
		if prompt == oidc.PromptNone {
			return nil, oidc.ErrLoginRequired().WithDescription("a person is chosen anew each time")
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	makeRoom(s.open, maxLogins, func(l *login) time.Time { return l.expires })
	l := &login{id: rand.Text(), asked: asked, expires: time.Now().Add(loginPatience), session: rand.Text(), audience: ClientID}
	s.open[l.id] = l
	return l, nil
}

// makeRoom forgets what has expired and, where that is not enough, any other: who floods the demo with
// log-ins should not be able to fill its memory.
func makeRoom[T any](all map[string]T, most int, expires func(T) time.Time) {
	for id, each := range all {
		if expires(each).Before(time.Now()) {
			delete(all, id)
		}
	}
	for id := range all {
		if len(all) < most {
			return
		}
		delete(all, id)
	}
}

var errUnknown = errors.New("there is no such log-in, or it has expired")

// unfinished is a log-in whose code is not out yet.
func (s *logins) unfinished(id string) (*login, error) {
	l := s.open[id]
	if l == nil || l.code != "" || l.expires.Before(time.Now()) {
		return nil, errUnknown
	}
	return l, nil
}

// look is a copy of a log-in that waits for a choice.
func (s *logins) look(id string) (login, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	l, err := s.unfinished(id)
	if err != nil {
		return login{}, err
	}
	return *l, nil
}

func (s *logins) choose(id string, person *people.Persona) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	l, err := s.unfinished(id)
	if err != nil {
		return err
	}
	l.person, l.chosenAt = person, time.Now()
	return nil
}

// AuthRequestByID is asked when a person has been chosen.
func (s *logins) AuthRequestByID(_ context.Context, id string) (op.AuthRequest, error) {
	l, err := s.look(id)
	if err != nil {
		return nil, err
	}
	return &l, nil
}

// SaveAuthCode remembers the code. There is one for each log-in.
func (s *logins) SaveAuthCode(_ context.Context, id, code string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	l, err := s.unfinished(id)
	if err != nil {
		return err
	}
	l.code = code
	return nil
}

// AuthRequestByCode takes the code: it serves once, whatever comes of it.
func (s *logins) AuthRequestByCode(_ context.Context, code string) (op.AuthRequest, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, l := range s.open {
		if code != "" && l.code == code {
			delete(s.open, id)
			if l.expires.Before(time.Now()) {
				return nil, errUnknown
			}
			return l, nil
		}
	}
	return nil, errUnknown
}

// DeleteAuthRequest ends a log-in.
func (s *logins) DeleteAuthRequest(_ context.Context, id string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, id)
	return nil
}
