package httpd

import "net/http"

// Login is what an app needs to know to log people in: OpenID Connect's authorisation code with PKCE.
type Login struct {
	Issuer   string `json:"issuer"`
	ClientID string `json:"clientId"`
	Scope    string `json:"scope"`
	Audience string `json:"audience"` // of the access token, for issuers that want to be told
	Demo     bool   `json:"demo"`     // everybody there is invented
}

// serveLogin answers null where nobody can log in.
func serveLogin(login *Login) http.Handler {
	settings := marshal(login)
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", plainJSON)
		w.Header().Set("Cache-Control", "no-cache")
		_, _ = w.Write(settings) // whoever asked has gone
	})
}
