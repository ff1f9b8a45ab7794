package httpd

import (
	"net/http"
	"net/url"
)

// secure tells browsers to load nothing from elsewhere and to show us in nobody's frame. The issuer
// alone may be asked too, for tokens.
func secure(next http.Handler, login *Login) http.Handler {
	connect := "'self'"
	if login != nil {
		if issuer, err := url.Parse(login.Issuer); err == nil && issuer.Host != "" {
			connect += " " + issuer.Scheme + "://" + issuer.Host
		}
	}
	policy := "default-src 'self'; connect-src " + connect + "; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", policy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "strict-origin-when-cross-origin")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
		next.ServeHTTP(w, r)
	})
}
