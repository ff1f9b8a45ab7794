package httpd

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"blommaut/internal/fault"
)

func get(query string) string { return "/graphql?query=" + url.QueryEscape(query) }

func TestEachFormOfAnswerHasItsStatuses(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for name, test := range map[string]struct {
		accept, query string
		status        int
		media         string
	}{
		"newer, answered":           {graphqlJSON, `{ catalogueVersion }`, 200, graphqlJSON},
		"newer, not parsed":         {graphqlJSON, `{`, 400, graphqlJSON},
		"newer, not valid":          {graphqlJSON, `{ nothing }`, 400, graphqlJSON},
		"older, answered":           {plainJSON, `{ catalogueVersion }`, 200, plainJSON},
		"older, not parsed":         {plainJSON, `{`, 200, plainJSON},
		"older, not valid":          {plainJSON, `{ nothing }`, 200, plainJSON},
		"older, no query":           {plainJSON, ``, 400, plainJSON},
		"anything":                  {"*/*", `{`, 200, plainJSON},
		"none said":                 {"", `{`, 200, plainJSON},
		"both":                      {"application/json, application/graphql-response+json", `{`, 400, graphqlJSON},
		"older by preference":       {"application/graphql-response+json;q=0.5, application/json", `{`, 200, plainJSON},
		"newer or else anything":    {"application/graphql-response+json, */*;q=0.1", `{`, 400, graphqlJSON},
		"newer refused":             {"application/graphql-response+json;q=0, */*", `{ catalogueVersion }`, 200, plainJSON},
		"nothing that fits":         {"text/html, image/*", `{ catalogueVersion }`, 406, plainJSON},
		"a subscription, not asked": {graphqlJSON, `subscription { careerGraphChanged { version } }`, 400, graphqlJSON},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := s.query(t, test.query, with("Accept", test.accept))
			if a.status != test.status || !strings.HasPrefix(a.header.Get("Content-Type"), test.media+";") {
				t.Errorf("got %d %s, want %d %s: %s", a.status, a.header.Get("Content-Type"), test.status, test.media, a.body)
			}
			if _, hasData := asObject(t, a.body)["data"]; hasData != (test.status == 200 && len(a.Errors) == 0) {
				t.Errorf("a data key: %t in %s", hasData, a.body)
			}
		})
	}
}

func asObject(t *testing.T, text string) (object map[string]any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &object); err != nil {
		t.Fatal(err)
	}
	return object
}

func TestMethods(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for name, test := range map[string]struct {
		method, path string
		status       int
		allow        string
	}{
		"a query by GET":              {http.MethodGet, get(`{ catalogueVersion }`), 200, ""},
		"a mutation by GET":           {http.MethodGet, get(`mutation { unknown(and: "invalid") }`), 405, "POST"},
		"the mutation named, by GET":  {http.MethodGet, get(`query A { catalogueVersion } mutation B { unknown }`) + "&operationName=B", 405, "POST"},
		"the query beside a mutation": {http.MethodGet, get(`query A { catalogueVersion } mutation B { unknown }`) + "&operationName=A", 400, ""},
		"PUT":                         {http.MethodPut, "/graphql", 405, "GET, POST"},
		"an address without query":    {http.MethodGet, "/graphql", 400, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := s.send(t, test.method, test.path, "")
			if a.status != test.status || a.header.Get("Allow") != test.allow {
				t.Errorf("got %d, Allow %q: %s", a.status, a.header.Get("Allow"), a.body)
			}
		})
	}
}

func TestVariablesAndTheOperationsNameComeBothWays(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	const query = `query A($n: Int) { roles(first: $n) { nodes { slug } } } query B { catalogueVersion }`
	byGet := s.send(t, http.MethodGet, get(query)+"&operationName=A&variables="+url.QueryEscape(`{"n":2}`), "")
	byPost := s.send(t, http.MethodPost, "/graphql", string(marshal(map[string]any{"query": query, "operationName": "A", "variables": map[string]any{"n": 2}})))
	if byGet.status != 200 || byGet.body != byPost.body || strings.Count(byGet.body, "slug") != 2 {
		t.Errorf("GET: %s\nPOST: %s", byGet.body, byPost.body)
	}
}

func TestNothingIsCachedYet(t *testing.T) {
	t.Parallel()
	a := open(t, Config{}).query(t, `{ catalogueVersion }`)
	if got := a.header.Get("Cache-Control"); got != "private, no-store" {
		t.Errorf("Cache-Control: %s", got)
	}
	if got := strings.Join(a.header.Values("Vary"), ", "); !strings.HasPrefix(got, "Accept, Accept-Encoding, Accept-Language, Origin") {
		t.Errorf("Vary: %s", got)
	}
}

func TestEveryAnswerTellsItsCost(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for query, cost := range map[string]int{`{ areas { slug } }`: 11, `{`: 0, `{ roles(first: 90) { nodes { profiles { required { id } } } } }`: 1 + 90*(1+1+10*2)} {
		a := s.query(t, query)
		if got := a.Extensions["cost"]; got["requested"] != cost || got["limit"] != 10_000 {
			t.Errorf("%s: cost %v, want %d", query, got, cost)
		}
	}
}

func TestContentLanguageFollowsTheClient(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	const query = `{ areas { contentLanguage } en: areas { contentLanguage(language: EN) } }`
	title := func(change ...func(*http.Request)) string {
		areas, _ := s.query(t, query, change...).Data["areas"].([]any)
		area, _ := areas[0].(map[string]any)
		language, _ := area["contentLanguage"].(string)
		return language
	}
	if got := title(); got != "SV" {
		t.Errorf("without a wish: %s", got)
	}
	if got := title(with("Accept-Language", "de;q=0.9, en-GB;q=0.8")); got != "EN" {
		t.Errorf("English wished for: %s", got)
	}
}

func TestLanguages(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]string{
		"": "SV", "sv-SE,sv;q=0.9,en;q=0.8": "SV", "en-US": "EN", "fi": "FI", "se": "SE", "smj": "SMJ", "fit": "FIT",
		"ja": "SV", "ja, fi;q=0.1": "FI", "*": "SV", "!!": "SV", strings.Repeat("en,", 1000): "SV",
	} {
		if got := contentLanguage(header); string(got) != want {
			t.Errorf("%.40q: %s, want %s", header, got, want)
		}
	}
}

func TestVariablesAreHeldToTheirTypes(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for variables, want := range map[string]string{
		`{"n": "5"}`:                     "$n must be a valid Int",
		`{"n": 1.5}`:                     "$n must be a valid Int",
		`{"n": 99999999999}`:             "$n must be a valid Int",
		`{"n": {"a": 1}}`:                "$n must be a valid Int",
		`{"f": {"kind": "position"}}`:    "$f.kind must be a valid RoleKind",
		`{"f": {"slugs": [1]}}`:          "$f.slugs[0] must be a valid String",
		`{"f": {"unknown": 1}}`:          "$f.unknown unknown field",
		`{"f": 5}`:                       "$f must be a RoleFilter",
		`{"d": ""}`:                      "$d must be a valid Date",
		`{"d": "2023-7-1"}`:              "$d must be a valid Date",
		`{"d": "2023-07-01T00:00:00Z"}`:  "$d must be a valid Date",
		`{"d": 20230701}`:                "$d must be a valid Date",
		`{"f": {"hasProfile": "false"}}`: "$f.hasProfile must be a valid Boolean",
	} {
		body := `{"query": "query($n: Int, $f: RoleFilter, $d: Date) { roles(first: $n, filter: $f) { totalCount } role(slug: \"x\") { profile(asOf: $d) { id } } }", "variables": ` + variables + `}`
		a := s.send(t, http.MethodPost, "/graphql", body)
		if a.status != 400 || a.code() != string(fault.BadUserInput) || a.Errors[0].Message != want {
			t.Errorf("%s: %d %s, want %q", variables, a.status, a.body, want)
		}
	}
}

func TestADateThatIsNoneIsRefusedBeforeAnythingIsAnswered(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, document := range []string{
		`{ eligibility(role: "vardbitrade", asOf: "") { status } }`,
		`{ eligibility(role: "vardbitrade", asOf: "1 July 2023") { status } }`,
		`{ eligibility(role: "vardbitrade", asOf: 5) { status } }`,
		`{ eligibility(role: "vardbitrade", holdings: { currentRole: "vardbitrade", permanentSince: "2023-02-30" }) { status } }`,
		`query($d: Date = "yesterday") { eligibility(role: "vardbitrade", asOf: $d) { status } }`,
	} {
		a := s.query(t, document)
		if a.status != 400 || a.code() != string(fault.ValidationFailed) || a.Data != nil {
			t.Errorf("%s: %d %s", document, a.status, a.body)
		}
	}
}

func TestNullDoesNotPassWhereADefaultStandsInForIt(t *testing.T) {
	t.Parallel()
	s := open(t, Config{})
	for _, document := range []string{
		`query($r: String = \"stodpedagog\") { eligibility(role: $r) { status } }`,
		`query($r: String = \"stodpedagog\") { ...F } fragment F on Query { eligibility(role: $r) { status } }`,
		`query($r: OrderDirection = ASC) { roles(orderBy: { field: TITLE, direction: $r }) { totalCount } }`,
	} {
		refused := s.send(t, http.MethodPost, "/graphql", `{"query": "`+document+`", "variables": {"r": null}}`)
		if refused.status != 400 || refused.code() != string(fault.BadUserInput) {
			t.Errorf("%s with null: %d %s", document, refused.status, refused.body)
		}
		if answered := s.send(t, http.MethodPost, "/graphql", `{"query": "`+document+`"}`); len(answered.Errors) > 0 {
			t.Errorf("%s without: %s", document, answered.body)
		}
	}
}

func TestTrustedDocumentsAreNotThere(t *testing.T) {
	t.Parallel()
	a := open(t, Config{}).send(t, http.MethodGet, get(`{ catalogueVersion }`)+"&documentId=sha256:00", "", with("Sec-Fetch-Site", "cross-site"))
	if a.status != 400 || a.Data != nil {
		t.Errorf("got %d %s", a.status, a.body)
	}
}
