package demo

import (
	"net/http"

	httphelper "github.com/zitadel/oidc/v3/pkg/http"
	"github.com/zitadel/oidc/v3/pkg/oidc"
)

// settings is what clients discover. The provider's own would tell of more than is offered.
func (i *Issuer) settings(w http.ResponseWriter, _ *http.Request) {
	httphelper.MarshalJSON(w, &oidc.DiscoveryConfiguration{
		Issuer:                            i.URL,
		AuthorizationEndpoint:             i.URL + authorizePath,
		TokenEndpoint:                     i.URL + tokenPath,
		RevocationEndpoint:                i.URL + revokePath,
		EndSessionEndpoint:                i.URL + logoutPath,
		JwksURI:                           i.URL + keysPath,
		ScopesSupported:                   []string{oidc.ScopeOpenID, oidc.ScopeProfile, oidc.ScopeOfflineAccess},
		ResponseTypesSupported:            []string{string(oidc.ResponseTypeCode)},
		ResponseModesSupported:            []string{string(oidc.ResponseModeQuery)},
		GrantTypesSupported:               []oidc.GrantType{oidc.GrantTypeCode, oidc.GrantTypeRefreshToken},
		SubjectTypesSupported:             []string{"public"},
		IDTokenSigningAlgValuesSupported:  []string{string(algorithm)},
		TokenEndpointAuthMethodsSupported: []oidc.AuthMethod{oidc.AuthMethodNone},
		CodeChallengeMethodsSupported:     []oidc.CodeChallengeMethod{oidc.CodeChallengeMethodS256},
	})
}
