package auth

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"

	"blommaut/internal/people"
)

// Claims are the names of what a token says of a person. A name with dots leads into objects, as
// `realm_access.roles`, unless the token has a claim of the whole name.
type Claims struct {
	Name         string
	Kinds        string
	Municipality string
	Region       string
	// KindOf are the kinds of viewer that the values of Kinds stand for. Where it is empty the values are
	// the kinds themselves.
	KindOf map[string][]people.ViewerKind
}

// UsualClaims are the names that the demo's issuer uses too.
func UsualClaims() Claims {
	return Claims{Name: "name", Kinds: "roles", Municipality: "municipality", Region: "region"}
}

// identity reads a token that has been verified.
func (c *Claims) identity(token string, believed *oidc.IDToken) (people.Identity, error) {
	var all map[string]any
	if err := believed.Claims(&all); err != nil {
		return people.Identity{}, err
	}
	if err := isAccessToken(token, all); err != nil {
		return people.Identity{}, err
	}
	for _, claim := range []string{"nbf", "iat"} {
		if at, ok := all[claim].(float64); ok && at > float64(time.Now().Add(skew).Unix()) {
			return people.Identity{}, errors.New("it is not valid yet")
		}
	}
	if believed.Subject == "" {
		return people.Identity{}, errors.New("it names nobody")
	}
	return people.Identity{
		Issuer:         believed.Issuer,
		Subject:        believed.Subject,
		Name:           first(values(find(all, c.Name))),
		Kinds:          c.kinds(values(find(all, c.Kinds))),
		MunicipalityID: municipality(first(words(find(all, c.Municipality)))),
		Region:         first(words(find(all, c.Region))),
		ExpiresAt:      believed.Expiry.Add(skew),
	}, nil
}

// isAccessToken refuses tokens for other uses that some issuers give the API's audience too.
func isAccessToken(token string, claims map[string]any) error {
	encoded, _, _ := strings.Cut(token, ".")
	text, err := base64.RawURLEncoding.DecodeString(encoded)
	if err != nil {
		return err
	}
	var header struct {
		Type string `json:"typ"`
	}
	if err := json.Unmarshal(text, &header); err != nil {
		return err
	}
	switch strings.TrimPrefix(strings.ToLower(header.Type), "application/") {
	case "", "jwt", "at+jwt":
	default:
		return errors.New("it is another type of token")
	}
	for _, claim := range []string{"typ", "token_use"} { // Keycloak's and Cognito's
		switch use, _ := claims[claim].(string); strings.ToLower(use) {
		case "", "bearer", "access", "jwt", "at+jwt":
		default:
			return errors.New("it is a token for another use")
		}
	}
	if claims["at_hash"] != nil || claims["c_hash"] != nil {
		return errors.New("it is an ID token")
	}
	return nil
}

func (c *Claims) kinds(values []string) []people.ViewerKind {
	var found []people.ViewerKind
	for _, value := range values {
		for _, part := range append(separate(value), value) {
			found = append(found, c.kindsOf(part)...)
		}
	}
	// In the order of the list, each once.
	return slices.DeleteFunc(people.ViewerKinds(), func(kind people.ViewerKind) bool { return !slices.Contains(found, kind) })
}

func (c *Claims) kindsOf(value string) []people.ViewerKind {
	if len(c.KindOf) > 0 {
		return c.KindOf[value]
	}
	return []people.ViewerKind{people.ViewerKind(strings.ToUpper(value))}
}

// find follows a name into the claims.
func find(claims map[string]any, name string) any {
	if value, ok := claims[name]; ok {
		return value
	}
	head, rest, more := strings.Cut(name, ".")
	inner, ok := claims[head].(map[string]any)
	if !more || !ok {
		return nil
	}
	return find(inner, rest)
}

// values are a claim's texts and numbers, whether it is one or a list.
func values(claim any) []string {
	switch claim := claim.(type) {
	case string:
		return []string{claim}
	case float64:
		return []string{strconv.FormatFloat(claim, 'f', -1, 64)}
	case []any:
		var all []string
		for _, each := range claim {
			if _, nested := each.([]any); !nested {
				all = append(all, values(each)...)
			}
		}
		return all
	}
	return nil
}

// words are a claim's values taken apart.
func words(claim any) []string {
	var all []string
	for _, value := range values(claim) {
		all = append(all, separate(value)...)
	}
	return all
}

func separate(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == ',' })
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}

// municipality reads an official code, as 2580 or 0114; anything else is none.
func municipality(code string) int {
	id, err := strconv.Atoi(code)
	if err != nil || len(code) > 4 || id < 1 {
		return 0
	}
	return id
}
