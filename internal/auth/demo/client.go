package demo

import (
	"net/url"
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

const (
	accessLifetime  = 10 * time.Minute
	sessionLifetime = 10 * time.Hour // a working day
)

// client is the app, the only one there is. It runs in browsers and so has no secret.
type client struct{ origins []string }

// GetID and the others are read by the provider.
func (c *client) GetID() string { return ClientID }

// RedirectURIs are where the app takes codes.
func (c *client) RedirectURIs() []string { return c.at(callbackPath) }

// PostLogoutRedirectURIs are where one may go after logging out.
func (c *client) PostLogoutRedirectURIs() []string { return c.at("/") }

func (c *client) at(path string) []string {
	addresses := make([]string, len(c.origins))
	for i, origin := range c.origins {
		addresses[i] = origin + path
	}
	return addresses
}

// LoginURL is where to choose a person.
func (c *client) LoginURL(id string) string {
	return Path + choosePath + "?login=" + url.QueryEscape(id)
}

// DevMode lets pages of http origins log in, where they are named exactly.
func (c *client) DevMode() bool { return true }

// ApplicationType is one without a secret.
func (c *client) ApplicationType() op.ApplicationType { return op.ApplicationTypeUserAgent }

// AuthMethod is none, and so PKCE.
func (c *client) AuthMethod() oidc.AuthMethod { return oidc.AuthMethodNone }

// ResponseTypes are codes alone.
func (c *client) ResponseTypes() []oidc.ResponseType {
	return []oidc.ResponseType{oidc.ResponseTypeCode}
}

// GrantTypes are codes and refresh tokens.
func (c *client) GrantTypes() []oidc.GrantType {
	return []oidc.GrantType{oidc.GrantTypeCode, oidc.GrantTypeRefreshToken}
}

// AccessTokenType is one that the API can read by itself.
func (c *client) AccessTokenType() op.AccessTokenType { return op.AccessTokenTypeJWT }

// IDTokenLifetime is that of access tokens.
func (c *client) IDTokenLifetime() time.Duration { return accessLifetime }

// RestrictAdditionalIdTokenScopes restricts nothing.
func (c *client) RestrictAdditionalIdTokenScopes() func([]string) []string { return same }

// RestrictAdditionalAccessTokenScopes restricts nothing.
func (c *client) RestrictAdditionalAccessTokenScopes() func([]string) []string { return same }

func same(scopes []string) []string { return scopes }

// IsScopeAllowed knows the usual ones only.
func (c *client) IsScopeAllowed(string) bool { return false }

// IDTokenUserinfoClaimsAssertion puts the name in ID tokens.
func (c *client) IDTokenUserinfoClaimsAssertion() bool { return true }

// ClockSkew is none, as the clock is one.
func (c *client) ClockSkew() time.Duration { return 0 }
