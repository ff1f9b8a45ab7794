package httpd

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"blommaut/graph"
	"blommaut/internal/fault"
)

// soon is less than an operation may take: what has ended by then was not waited for, on a busy machine either.
const soon = 8 * time.Second

// bounces sends an attack and wants it refused with a code, soon and without data.
func bounces(t *testing.T, query string, code fault.Code) *answer {
	t.Helper()
	s := open(t, Config{})
	begun := time.Now()
	a := s.query(t, query)
	if took := time.Since(begun); took > soon {
		t.Errorf("refused after %s", took)
	}
	if a.status != http.StatusBadRequest || a.Data != nil || a.code() != string(code) {
		t.Errorf("got %d %.300s, want %s", a.status, a.body, code)
	}
	if len(a.Errors) > 50 {
		t.Errorf("%d errors", len(a.Errors))
	}
	return a
}

func TestDeepNestingBounces(t *testing.T) {
	t.Parallel()
	const levels = 12
	bounces(t, `{ role(slug: "x") { `+strings.Repeat("twin { ", levels)+"slug"+strings.Repeat(" }", levels)+" } }", fault.CostLimitExceeded)
}

func TestVeryDeepNestingBounces(t *testing.T) {
	t.Parallel()
	bounces(t, strings.Repeat("{ a ", 20_000), fault.ParseFailed)
}

func TestCircularFragmentsBounce(t *testing.T) {
	t.Parallel()
	bounces(t, `{ ...A } fragment A on Query { ...B } fragment B on Query { viewer { permissions } ...A }`, fault.ValidationFailed)
}

func TestDoublyNestedFragmentsBounce(t *testing.T) {
	t.Parallel()
	var query strings.Builder
	query.WriteString("{ viewer { ...F0 } }")
	for i := range 150 {
		fmt.Fprintf(&query, " fragment F%d on Viewer { ...F%d ...F%d }", i, i+1, i+1)
	}
	query.WriteString(" fragment F150 on Viewer { permissions }")
	bounces(t, query.String(), fault.CostLimitExceeded)
}

func numbered(n int, format string) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, format, i)
	}
	return text.String()
}

func TestTenThousandAliasesBounce(t *testing.T) {
	t.Parallel()
	bounces(t, "{"+numbered(10_000, "a%d:x ")+"}", fault.ParseFailed)
}

func TestSixteenAliasesOfOneFieldBounce(t *testing.T) {
	t.Parallel()
	bounces(t, "{"+numbered(16, `a%d: role(slug: "x") { slug } `)+"}", fault.CostLimitExceeded)
}

func TestTwentyOneRootFieldsBounce(t *testing.T) {
	t.Parallel()
	bounces(t, "{"+numbered(11, `a%d: catalogueVersion `)+numbered(10, `b%d: areas { slug } `)+"}", fault.CostLimitExceeded)
}

func TestTenThousandDirectivesBounce(t *testing.T) {
	t.Parallel()
	bounces(t, "{ catalogueVersion "+strings.Repeat("@skip ", 10_000)+"}", fault.ParseFailed)
	bounces(t, "{ catalogueVersion "+strings.Repeat("@x ", 900)+"}", fault.ValidationFailed)
}

func TestSixThousandDuplicatedFieldsBounce(t *testing.T) {
	t.Parallel()
	bounces(t, "{"+strings.Repeat("catalogueVersion ", 6_000)+"}", fault.ParseFailed)
	bounces(t, "{"+strings.Repeat("a ", 1_990)+"}", fault.CostLimitExceeded)
	bounces(t, "{"+strings.Repeat("...{"+strings.Repeat("a ", 50)+"}", 37)+"}", fault.CostLimitExceeded)
}

func TestTwoHundredIntrospectionsBounce(t *testing.T) {
	t.Parallel()
	bounces(t, "{"+numbered(200, "a%d: __schema { types { name } } ")+"}", fault.CostLimitExceeded)
	bounces(t, "{"+strings.Repeat("__schema { types { name } } ", 200)+"}", fault.CostLimitExceeded)
}

func TestDeepIntrospectionBounces(t *testing.T) {
	t.Parallel()
	bounces(t, "{ __schema { types { "+strings.Repeat("ofType { ", 20)+"name"+strings.Repeat(" }", 20)+" } } }", fault.CostLimitExceeded)
}

func TestHugeFirstBounces(t *testing.T) {
	t.Parallel()
	bounces(t, `{ roles(first: 2147483647) { nodes { slug } } }`, fault.CostLimitExceeded)
	bounces(t, `{ roles(first: 3000000000) { nodes { slug } } }`, fault.ValidationFailed)
	bounces(t, `{ roles(first: 99999999999999999999) { nodes { slug } } }`, fault.ValidationFailed)
}

func TestFirstAboveAHundredIsNotClamped(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, arguments := range []string{"first: 101", "first: -1", "first: 1, last: 1"} {
		if a := s.query(t, "{ roles("+arguments+") { nodes { slug } } }"); a.code() != string(fault.BadUserInput) || a.Data != nil {
			t.Errorf("%s: %s", arguments, a.body)
		}
	}
}

func TestNestedListsBounce(t *testing.T) {
	t.Parallel()
	bounces(t, `{ journeys { roles { worksWith { worksWith { worksWith { slug } } } } } }`, fault.CostLimitExceeded)
}

func TestDeferIsNotOffered(t *testing.T) {
	t.Parallel()
	bounces(t, `{ ... @defer { catalogueVersion } }`, fault.ValidationFailed)
}

func TestNothingSuggestsNamesOfTheSchema(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, query := range []string{
		`{ rolez { nodes { slug } } }`,
		`{ roles { nodez { slug } } }`,
		`{ roles(firs: 1) { nodes { slug } } }`,
		`{ ...A } fragment A on Querry { catalogueVersion }`,
		`query($x: RoleFilterr) { roles(filter: $x) { totalCount } }`,
		`{ roles(filter: {kind: POSITIOM}) { totalCount } }`,
		`{ roles(filter: {kindd: POSITION}) { totalCount } }`,
		`{ roles }`,
		`{ catalogueVersion @skipp(if: true) }`,
	} {
		a := s.query(t, query)
		if a.status != http.StatusBadRequest || strings.Contains(a.body, "Did you mean") {
			t.Errorf("%s: %d %s", query, a.status, a.body)
		}
		for _, name := range []string{`\"roles\"`, `\"nodes\"`, `\"first\"`, `POSITION\"`, `\"kind\"`} {
			if !strings.Contains(query, strings.Trim(name, `\"`)) && strings.Contains(a.body, name) {
				t.Errorf("%s: names %s: %s", query, name, a.body)
			}
		}
	}
}

func TestIntrospectionIsPublicUnlessToldOtherwise(t *testing.T) {
	t.Parallel()
	const query = `{ __schema { queryType { name } } }`
	if a := open(t, Config{}).query(t, query); a.status != http.StatusOK || a.Errors != nil {
		t.Errorf("public: %d %s", a.status, a.body)
	}
	s := open(t, Config{Introspection: graph.AuthenticatedIntrospection})
	for _, query := range []string{query, `{ __type(name: "Role") { name } }`, `{ ... { ...A } } fragment A on Query { x: __schema { queryType { name } } }`} {
		if a := s.query(t, query); a.status != http.StatusUnauthorized || a.Data != nil || a.code() != string(fault.Unauthenticated) {
			t.Errorf("authenticated: %d %s", a.status, a.body)
		}
	}
	if a := s.query(t, `{ __typename catalogueVersion }`); a.status != http.StatusOK {
		t.Errorf("what is no introspection: %d %s", a.status, a.body)
	}
}

func TestAnyBearerTokenIsRefused(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, token := range []string{"Bearer x", "Bearer eyJhbGciOiJub25lIn0.e30.", "Basic YTpi", "bearer"} {
		a := s.query(t, `{ catalogueVersion }`, with("Authorization", token))
		if a.status != http.StatusUnauthorized || !strings.HasPrefix(a.header.Get("WWW-Authenticate"), "Bearer") || a.Data != nil || a.code() != string(fault.Unauthenticated) || len(a.Errors) != 1 {
			t.Errorf("%s: %d %v %s", token, a.status, a.header, a.body)
		}
	}
}

func TestHostileTextStaysText(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, text := range []string{`<script>alert(1)</script>`, `'; DROP TABLE role; --`, `" OR 1=1`, "=cmd|' /C calc'!A0", "\u0000", `\\`, "%00", "ÅÄÖ\u202e"} {
		body := marshal(map[string]any{
			"query":     `query($s: String!) { role(slug: $s) { slug } search(text: $s) { totalCount } roles(filter: {slugs: [$s]}) { totalCount } }`,
			"variables": map[string]any{"s": text},
		})
		a := s.send(t, http.MethodPost, "/graphql", string(body))
		if a.header.Get("X-Content-Type-Options") != "nosniff" || strings.Contains(a.body, "<script>") {
			t.Errorf("%q: %s", text, a.body)
		}
		for _, e := range a.Errors {
			if e.Extensions["code"] != string(fault.BadUserInput) {
				t.Errorf("%q: %s", text, a.body)
			}
		}
	}
	if a := s.query(t, `{ catalogueVersion roles { totalCount } }`); a.Errors != nil {
		t.Errorf("afterwards: %s", a.body)
	}
}
