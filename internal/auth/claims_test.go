package auth

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"blommaut/internal/people"
)

func TestKindsComeInManyForms(t *testing.T) {
	t.Parallel()
	mapped := map[string][]people.ViewerKind{
		"chef": {people.ManagerKind, people.EmployeeKind}, "hr": {people.HRKind}, "HR Luleå": {people.HRKind}, "EMPLOYEE": nil,
	}
	for _, test := range []struct {
		name, claims string
		kindOf       map[string][]people.ViewerKind
		want         []people.ViewerKind
	}{
		{"roles", `{"roles": "chef"}`, mapped, []people.ViewerKind{people.EmployeeKind, people.ManagerKind}},
		{"roles", `{"roles": "hr chef"}`, mapped, []people.ViewerKind{people.EmployeeKind, people.ManagerKind, people.HRKind}},
		{"roles", `{"roles": "hr,chef, x"}`, mapped, []people.ViewerKind{people.EmployeeKind, people.ManagerKind, people.HRKind}},
		{"roles", `{"roles": ["hr", "hr", 1, null, ["chef"], {"a": "chef"}]}`, mapped, []people.ViewerKind{people.HRKind}},
		{"roles", `{"roles": ["HR Luleå"]}`, mapped, []people.ViewerKind{people.HRKind}},
		{"roles", `{"roles": ["EMPLOYEE", "ANALYST"]}`, mapped, []people.ViewerKind{}},
		{"roles", `{"roles": ["analyst", "ROOT"]}`, nil, []people.ViewerKind{people.AnalystKind}},
		{"realm_access.roles", `{"realm_access": {"roles": ["hr"]}}`, mapped, []people.ViewerKind{people.HRKind}},
		{"https://a.se/roles", `{"https://a.se/roles": ["hr"]}`, mapped, []people.ViewerKind{people.HRKind}},
		{"realm_access.roles", `{"realm_access": "hr"}`, mapped, []people.ViewerKind{}},
		{"", `{"roles": ["hr"]}`, mapped, []people.ViewerKind{}},
		{"roles", `{}`, mapped, []people.ViewerKind{}},
		{"roles", `{"roles": true}`, mapped, []people.ViewerKind{}},
	} {
		var claims map[string]any
		if err := json.Unmarshal([]byte(test.claims), &claims); err != nil {
			t.Fatal(err)
		}
		c := Claims{KindOf: test.kindOf}
		if diff := cmp.Diff(test.want, c.kinds(values(find(claims, test.name)))); diff != "" {
			t.Errorf("%s in %s: %s", test.name, test.claims, diff)
		}
	}
}

func TestMunicipalitiesAreCodes(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]int{"2580": 2580, "0114": 114, "": 0, "Luleå": 0, "-1": 0, "0": 0, "25800": 0, "2.5": 0} {
		if got := municipality(code); got != want {
			t.Errorf("%q is %d", code, got)
		}
	}
}

func FuzzClaims(f *testing.F) {
	f.Add(`{"a": {"b": ["hr", 1]}}`, "a.b")
	f.Fuzz(func(t *testing.T, text, name string) {
		var claims map[string]any
		if json.Unmarshal([]byte(text), &claims) != nil {
			return
		}
		c := UsualClaims()
		if kinds := c.kinds(values(find(claims, name))); len(kinds) > len(people.ViewerKinds()) {
			t.Errorf("%v", kinds)
		}
		if id := municipality(first(words(find(claims, name)))); id < 0 || id > 9999 {
			t.Errorf("municipality %d", id)
		}
	})
}
