package demo

import (
	"context"
	"errors"
	"fmt"

	"github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"

	"blommaut/internal/auth"
	"blommaut/internal/people"
)

// errNotOffered is the answer to what the provider asks for uses that have no route.
func errNotOffered() error { return errors.New("this is not offered") }

// claimsOf are what the API is told of a person, by the names that it expects.
func claimsOf(person *people.Persona) map[string]any {
	names := auth.UsualClaims()
	claims := map[string]any{names.Name: person.Name, names.Kinds: person.Kinds}
	if person.MunicipalityID != 0 {
		claims[names.Municipality] = fmt.Sprintf("%04d", person.MunicipalityID)
	}
	if person.Region != "" {
		claims[names.Region] = person.Region
	}
	return claims
}

// GetPrivateClaimsFromRequest gives the claims of an access token.
func (s *logins) GetPrivateClaimsFromRequest(_ context.Context, request op.TokenRequest, _ []string) (map[string]any, error) {
	l, ok := request.(*login)
	if !ok || l.person == nil {
		return nil, errNotOffered()
	}
	return claimsOf(l.person), nil
}

// SetUserinfoFromRequest gives the claims of an ID token.
func (s *logins) SetUserinfoFromRequest(_ context.Context, info *oidc.UserInfo, request op.IDTokenRequest, _ []string) error {
	l, ok := request.(*login)
	if !ok || l.person == nil {
		return errNotOffered()
	}
	info.Subject, info.Name = l.person.Subject, l.person.Name
	info.AppendClaims("sid", l.session) // for logging out of this one alone
	return nil
}

// SigningKey is the key.
func (s *logins) SigningKey(context.Context) (op.SigningKey, error) { return signingKey{s.key}, nil }

// SignatureAlgorithms is its algorithm.
func (s *logins) SignatureAlgorithms(context.Context) ([]jose.SignatureAlgorithm, error) {
	return []jose.SignatureAlgorithm{algorithm}, nil
}

// KeySet is its public part.
func (s *logins) KeySet(context.Context) ([]op.Key, error) { return []op.Key{publicKey{s.key}}, nil }

// GetClientByClientID knows the app.
func (s *logins) GetClientByClientID(_ context.Context, id string) (op.Client, error) {
	if id != ClientID {
		return nil, oidc.ErrInvalidClient().WithDescription("there is no such client")
	}
	return s.app, nil
}

// Health is always good.
func (s *logins) Health(context.Context) error { return nil }

// AuthorizeClientIDSecret refuses: the app has no secret.
func (s *logins) AuthorizeClientIDSecret(context.Context, string, string) error {
	return errNotOffered()
}

// TerminateSession is not called, as TerminateSessionFromRequest is there.
func (s *logins) TerminateSession(context.Context, string, string) error { return errNotOffered() }

// SetUserinfoFromScopes leaves all to SetUserinfoFromRequest.
func (s *logins) SetUserinfoFromScopes(context.Context, *oidc.UserInfo, string, string, []string) error {
	return nil
}

// SetUserinfoFromToken has no route.
func (s *logins) SetUserinfoFromToken(context.Context, *oidc.UserInfo, string, string, string) error {
	return errNotOffered()
}

// SetIntrospectionFromToken has no route.
func (s *logins) SetIntrospectionFromToken(context.Context, *oidc.IntrospectionResponse, string, string, string) error {
	return errNotOffered()
}

// GetPrivateClaimsFromScopes is not called, as GetPrivateClaimsFromRequest is there.
func (s *logins) GetPrivateClaimsFromScopes(context.Context, string, string, []string) (map[string]any, error) {
	return nil, errNotOffered()
}

// GetKeyByIDAndClientID refuses: the app has no key.
func (s *logins) GetKeyByIDAndClientID(context.Context, string, string) (*jose.JSONWebKey, error) {
	return nil, errNotOffered()
}

// ValidateJWTProfileScopes has no route.
func (s *logins) ValidateJWTProfileScopes(context.Context, string, []string) ([]string, error) {
	return nil, errNotOffered()
}
