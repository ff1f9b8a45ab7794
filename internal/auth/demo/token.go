package demo

import (
	"context"
	"crypto/rand"
	"net/http"
	"time"

	httphelper "github.com/zitadel/oidc/v3/pkg/http"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"

	"blommaut/internal/people"
)

// token gives tokens for a code or a refresh token. The provider's own handler would give ID tokens the
// API's audience too.
func (i *Issuer) token(w http.ResponseWriter, r *http.Request) {
	ctx := op.ContextWithIssuer(r.Context(), i.URL)
	r = r.WithContext(ctx)
	var given *oidc.AccessTokenResponse
	var err error
	switch oidc.GrantType(r.PostFormValue("grant_type")) {
	case oidc.GrantTypeCode:
		given, err = i.forCode(ctx, r)
	case oidc.GrantTypeRefreshToken:
		given, err = i.forRefresh(ctx, r)
	default:
		err = oidc.ErrUnsupportedGrantType()
	}
	if err != nil {
		op.RequestError(w, r, err, nil)
		return
	}
	httphelper.MarshalJSON(w, given)
}

func (i *Issuer) forCode(ctx context.Context, r *http.Request) (*oidc.AccessTokenResponse, error) {
	asked, err := op.ParseAccessTokenRequest(r, i.provider.Decoder())
	if err != nil {
		return nil, err
	}
	request, app, err := op.ValidateAccessTokenRequest(ctx, asked, i.provider)
	if err != nil {
		return nil, err
	}
	return i.give(ctx, request, app, asked.Code, "")
}

func (i *Issuer) forRefresh(ctx context.Context, r *http.Request) (*oidc.AccessTokenResponse, error) {
	asked, err := op.ParseRefreshTokenRequest(r, i.provider.Decoder())
	if err != nil {
		return nil, err
	}
	request, app, err := op.ValidateRefreshTokenRequest(ctx, asked, i.provider)
	if err != nil {
		return nil, err
	}
	return i.give(ctx, request, app, "", asked.RefreshToken)
}

func (i *Issuer) give(ctx context.Context, request op.IDTokenRequest, app op.Client, code, refresh string) (*oidc.AccessTokenResponse, error) {
	l, ok := request.(*login)
	if !ok {
		return nil, oidc.ErrInvalidGrant()
	}
	access, refresh, lifetime, err := op.CreateAccessToken(ctx, l.forAPI(), op.AccessTokenTypeJWT, i.provider, app, refresh)
	if err != nil {
		return nil, oidc.ErrInvalidGrant().WithParent(err)
	}
	id, err := op.CreateIDToken(ctx, i.URL, l, app.IDTokenLifetime(), access, code, i.logins, app)
	if err != nil {
		return nil, err
	}
	return &oidc.AccessTokenResponse{
		AccessToken: access, TokenType: oidc.BearerToken, RefreshToken: refresh,
		ExpiresIn: uint64(lifetime.Seconds()), IDToken: id, Scope: l.GetScopes(),
	}, nil
}

// Token makes an access token without a log-in, for scripts of whoever can read the key.
func Token(ctx context.Context, key *Key, issuer string, person people.Persona, lifetime time.Duration) (string, error) {
	app := &client{}
	l := &login{asked: &oidc.AuthRequest{ClientID: ClientID}, person: &person, chosenAt: time.Now()}
	return op.CreateJWT(ctx, issuer, l.forAPI(), time.Now().Add(lifetime), rand.Text(), app, newLogins(key, nil, app))
}
