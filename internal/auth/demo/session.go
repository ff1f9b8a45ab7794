package demo

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"strings"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

// session is what a refresh token continues. The token is the session's id with a secret, which is
// another after each use; whoever comes with an old one has stolen it or been stolen from, and ends it.
type session struct {
	login   *login
	secret  string
	expires time.Time
}

func (s *session) token() string { return s.login.session + "." + s.secret }

// CreateAccessToken names an access token and says how long it lives.
func (s *logins) CreateAccessToken(context.Context, op.TokenRequest) (id string, expires time.Time, err error) {
	return rand.Text(), time.Now().Add(accessLifetime), nil
}

// CreateAccessAndRefreshTokens also begins a session, or continues one.
func (s *logins) CreateAccessAndRefreshTokens(ctx context.Context, request op.TokenRequest, current string) (id, refresh string, expires time.Time, err error) {
	l, ok := request.(*login)
	if !ok {
		return "", "", time.Time{}, op.ErrInvalidRefreshToken
	}
	refresh, err = s.refresh(l, current)
	if err != nil {
		return "", "", time.Time{}, err
	}
	id, expires, err = s.CreateAccessToken(ctx, request)
	return id, refresh, expires, err
}

func (s *logins) refresh(l *login, current string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if current != "" {
		continued, err := s.continued(current)
		if err != nil {
			return "", err
		}
		continued.secret = rand.Text()
		return continued.token(), nil
	}
	makeRoom(s.sessions, maxSessions, func(s *session) time.Time { return s.expires })
	begun := &session{l, rand.Text(), time.Now().Add(sessionLifetime)}
	s.sessions[l.session] = begun
	return begun.token(), nil
}

func (s *logins) continued(token string) (*session, error) {
	id, secret, _ := strings.Cut(token, ".")
	found := s.sessions[id]
	switch {
	case found == nil:
		return nil, op.ErrInvalidRefreshToken
	case subtle.ConstantTimeCompare([]byte(secret), []byte(found.secret)) == 0, found.expires.Before(time.Now()):
		delete(s.sessions, id)
		return nil, op.ErrInvalidRefreshToken
	}
	return found, nil
}

// TokenRequestByRefreshToken is the log-in that a refresh token continues.
func (s *logins) TokenRequestByRefreshToken(_ context.Context, token string) (op.RefreshTokenRequest, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	found, err := s.continued(token)
	if err != nil {
		return nil, err
	}
	return found.login, nil
}

// GetRefreshTokenInfo tells whose a refresh token is, before it is revoked.
func (s *logins) GetRefreshTokenInfo(_ context.Context, _, token string) (subject, id string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	found, err := s.continued(token)
	if err != nil {
		return "", "", err
	}
	return found.login.GetSubject(), found.login.session, nil
}

// RevokeToken ends a session. Access tokens cannot be revoked; they are short.
func (s *logins) RevokeToken(_ context.Context, id, _, _ string) *oidc.Error {
	s.end(id)
	return nil
}

// TerminateSessionFromRequest ends the session of the log-in that the app leaves, and no other of the same person.
func (s *logins) TerminateSessionFromRequest(_ context.Context, request *op.EndSessionRequest) (string, error) {
	if request.IDTokenHintClaims != nil {
		s.end(request.IDTokenHintClaims.SessionID)
	}
	return request.RedirectURI, nil
}

func (s *logins) end(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sessions, id)
}
