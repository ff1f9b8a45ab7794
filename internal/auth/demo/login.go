package demo

import (
	"time"

	"github.com/zitadel/oidc/v3/pkg/oidc"

	"blommaut/internal/people"
)

// login is one way from the app's request over the choice of a person to tokens.
type login struct {
	id      string
	asked   *oidc.AuthRequest
	expires time.Time

	person   *people.Persona // nil until one is chosen
	chosenAt time.Time
	code     string // empty until the app gets one
	session  string
	audience string // of the tokens
}

// forAPI is the login as access tokens tell of it. ID tokens are for the app, so that neither passes
// for the other.
func (l login) forAPI() *login {
	l.audience = Audience
	return &l
}

// GetID and the others are read by the provider.
func (l *login) GetID() string { return l.id }

// GetACR is how sure the log-in is; nothing is said of that.
func (l *login) GetACR() string { return "" }

// GetAMR is how the person has shown who they are: not at all.
func (l *login) GetAMR() []string { return nil }

// GetAudience is whom tokens are for.
func (l *login) GetAudience() []string { return []string{l.audience} }

// GetAuthTime is when the person was chosen.
func (l *login) GetAuthTime() time.Time { return l.chosenAt }

// GetClientID is the app.
func (l *login) GetClientID() string { return l.asked.ClientID }

// GetCodeChallenge is what the app will prove to know.
func (l *login) GetCodeChallenge() *oidc.CodeChallenge {
	return &oidc.CodeChallenge{Challenge: l.asked.CodeChallenge, Method: l.asked.CodeChallengeMethod}
}

// GetNonce goes back to the app in the ID token.
func (l *login) GetNonce() string { return l.asked.Nonce }

// GetRedirectURI is where the app takes the code.
func (l *login) GetRedirectURI() string { return l.asked.RedirectURI }

// GetResponseType is a code.
func (l *login) GetResponseType() oidc.ResponseType { return l.asked.ResponseType }

// GetResponseMode is in the address.
func (l *login) GetResponseMode() oidc.ResponseMode { return l.asked.ResponseMode }

// GetScopes are those that the app asks for.
func (l *login) GetScopes() []string { return l.asked.Scopes }

// GetState goes back to the app.
func (l *login) GetState() string { return l.asked.State }

// GetSubject is the person, empty until one is chosen.
func (l *login) GetSubject() string {
	if l.person == nil {
		return ""
	}
	return l.person.Subject
}

// Done tells whether a person is chosen.
func (l *login) Done() bool { return l.person != nil }

// SetCurrentScopes is for clients that want less with a refresh; what they get is the same.
func (l *login) SetCurrentScopes([]string) {}
