package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"blommaut/graph"
	"blommaut/internal/career"
)

// The walk reads every field of people as every kind of viewer, along every way that leads to it, and
// compares with testdata/walk.txt, which says who may. A field without a line there fails.

// walkers are the viewers by what they are to Anna.
func walkers() map[string]string {
	return map[string]string{
		"nobody": "", "regional": "rut", "analyst": "siv",
		"self": "anna", "colleague": "bo", "manager": "disa", "above": "eva", "elsewhere": "finn", "hr": "gun",
		"other-employee": "pia", "other-manager": "per", "other-hr": "pelle",
	}
}

func idOf(kind, id string) string { return career.NodeID(kind, "2580", "00000000-0000-4000-"+id) }

// ways lead to Anna's objects of a type: queries with %s where a field goes.
func ways() map[string][]string {
	anna, unit := idOf("Employee", "a000-000000000001"), idOf("Unit", "b000-000000000002")
	credential := idOf("Credential", "8000-000000000001")
	toAnna := []string{
		`employee(id: "` + anna + `") { %s }`,
		`node(id: "` + anna + `") { ... on Employee { %s } }`,
		`nodes(ids: ["` + anna + `"]) { ... on Employee { %s } }`,
		`employees(filter: { name: "Anna" }, first: 2) { nodes { %s } }`,
		`employees(filter: { name: "Anna" }, orderBy: { field: NAME, direction: DESC }, last: 2) { edges { node { %s } } }`,
	}
	below := func(of []string, path string) []string {
		longer := make([]string, len(of))
		for i, way := range of {
			longer[i] = fmt.Sprintf(way, path)
		}
		return longer
	}
	toCredential := slices.Concat(below(toAnna, "credentials(first: 5) { nodes { %s } }"), []string{
		`node(id: "` + credential + `") { ... on Credential { %s } }`,
		`nodes(ids: ["` + credential + `"]) { ... on Credential { %s } }`,
		`credentials(filter: { unit: "` + unit + `" }, first: 9) { nodes { %s } }`,
	})
	plan, former := idOf("DevelopmentPlan", "8500-000000000001"), idOf("DevelopmentPlan", "8500-000000000002")
	toPlan := slices.Concat(below(toAnna, "developmentPlan { %s }"), below(toAnna, "developmentPlans { %s }"), []string{
		`node(id: "` + plan + `") { ... on DevelopmentPlan { %s } }`,
		`nodes(ids: ["` + plan + `"]) { ... on DevelopmentPlan { %s } }`,
		`developmentPlans(filter: { awaits: MANAGER, statuses: [TO_MANAGER] }, first: 9) { nodes { %s } }`,
	})
	toFormer := slices.Concat(below(toAnna, "developmentPlans { %s }"), []string{
		`node(id: "` + former + `") { ... on DevelopmentPlan { %s } }`,
		`developmentPlans(filter: { statuses: [FOLLOWED_UP], unit: "` + unit + `" }, first: 9) { nodes { %s } }`,
	})
	toVersion := append(below(toFormer, "current { %s }"), `node(id: "`+former+`") { ... on DevelopmentPlan { versions { %s } } }`)
	job, left := idOf("Employment", "9000-000000000003"), idOf("Employment", "9000-000000000002")
	toEmployment := slices.Concat(below(toAnna, "employments { %s }"), []string{
		`nodes(ids: ["` + job + `", "` + left + `"]) { ... on Employment { %s } }`, // one goes on, one was moved from
		`node(id: "` + job + `") { ... on Employment { employee { employments { %s } } } }`,
	})
	return map[string][]string{
		"DevelopmentPlan":           toPlan,
		"DevelopmentPlanConnection": {`developmentPlans(filter: { statuses: [TO_MANAGER] }, first: 5) { %s }`},
		"DevelopmentPlanEdge":       {`developmentPlans(filter: { statuses: [TO_MANAGER] }, first: 5) { edges { %s } }`},
		"DevelopmentPlanVersion":    below(toFormer, "versions { %s }"),
		"PlanSignature":             below(toFormer, "versions { signatures { %s } }"),
		"PlanContent":               below(toVersion, "content { %s }"),
		"PlanGoal":                  below(toVersion, "content { goals { %s } }"),
		"PlanActivity":              below(toVersion, "content { activities { %s } }"),
		"Employee":                  slices.Concat(toAnna, below(toCredential[5:], "employee { %s }"), below(toPlan[10:], "employee { %s }"), below(toEmployment[5:], "employee { %s }")),
		"Employment":                toEmployment,
		"CareerGoal":                below(toAnna, "goal { %s }"),
		"Credential":                slices.Concat(toCredential, below(toAnna[:1], "progress { assessment { of { evidence { %s } } } }")),
		"CredentialConnection":      below(toAnna, "credentials { %s }"),
		"CredentialEdge":            below(toAnna, "credentials(first: 5) { edges { %s } }"),
		"Evidence":                  below(toCredential, "evidence { %s }"),
		"File":                      append(below(toCredential, "evidence { file { %s } }"), `node(id: "`+idOf("File", "8400-000000000001")+`") { ... on File { %s } }`),
		"CredentialReview":          below(toCredential, "reviews { %s }"),
		"AuditEntry":                append(below(toAnna, "auditLog(first: 2) { nodes { %s } }"), `node(id: "`+idOf("AuditEntry", "8300-000000000001")+`") { ... on AuditEntry { %s } }`),
		"AuditEntryConnection":      below(toAnna, "auditLog(first: 2) { %s }"),
		"AuditEntryEdge":            below(toAnna, "auditLog(first: 2) { edges { %s } }"),
		"Unit": {
			`unit(id: "` + unit + `") { %s }`, `node(id: "` + unit + `") { ... on Unit { %s } }`,
			`units(filter: { name: "norr" }, first: 5) { nodes { %s } }`,
		},
		"Appointment":          {`unit(id: "` + unit + `") { appointments { %s } }`, `units(filter: { name: "norr" }, first: 5) { nodes { appointments { %s } } }`},
		"UnitChange":           {`unit(id: "` + unit + `") { changes { nodes { %s } } }`, `units(filter: { name: "norr" }, first: 5) { nodes { changes { edges { node { %s } } } } }`, `node(id: "` + idOf("UnitChange", "8700-000000000001") + `") { ... on UnitChange { %s } }`},
		"UnitContent":          {`unit(id: "` + unit + `") { changes { nodes { before { %s } } } }`, `unit(id: "` + unit + `") { changes { nodes { after { %s } } } }`},
		"UnitChangeConnection": {`unit(id: "` + unit + `") { changes { %s } }`},
		"UnitChangeEdge":       {`unit(id: "` + unit + `") { changes { edges { %s } } }`},
		"UnitConnection":       {`units(filter: { name: "norr" }, first: 5) { %s }`},
		"UnitEdge":             {`units(filter: { name: "norr" }, first: 5) { edges { %s } }`},
		"EmployeeConnection":   {`employees(filter: { name: "Anna" }, first: 2) { %s }`},
		"EmployeeEdge":         {`employees(filter: { name: "Anna" }, first: 2) { edges { %s } }`},
		"Municipality":         {`municipalities { %s }`},
		"Viewer":               {`viewer { %s }`},
	}
}

// arguments are those without which a field says nothing.
func arguments(field string) string {
	if field == "progress" {
		return `(role: "specialistunderskoterska")`
	}
	return ""
}

// walkTable is who may read each field, by Type.field.
func walkTable(t *testing.T) map[string][]string {
	t.Helper()
	text, err := os.ReadFile("testdata/walk.txt")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		field, who, ok := strings.Cut(line, ":")
		if !ok || table[field] != nil {
			t.Fatalf("walk.txt: %q is no line, or there twice", line)
		}
		table[field] = everybodyIn(strings.Fields(who))
	}
	return table
}

// everybodyIn writes the short words of the table out.
func everybodyIn(words []string) []string {
	colleagues := []string{"self", "colleague", "manager", "above", "elsewhere", "hr"}
	home := append(slices.Clone(colleagues), "analyst")
	short := map[string][]string{
		"none": {}, "colleagues": colleagues, "home": home, "record": {"self", "manager", "above", "hr"},
		"accounts": slices.Concat(home, []string{"regional", "other-employee", "other-manager", "other-hr"}),
	}
	short["everybody"] = append([]string{"nobody"}, short["accounts"]...)
	who := []string{}
	for _, word := range words {
		if all, ok := short[word]; ok {
			who = append(who, all...)
			continue
		}
		who = append(who, word)
	}
	return who
}

func TestTheWalk(t *testing.T) {
	t.Parallel()
	schema := graph.NewSchema(nil).Schema()
	table, ways := walkTable(t), ways()
	for field := range table {
		typeName, name, _ := strings.Cut(field, ".")
		if definition := schema.Types[typeName]; definition == nil || name != "*" && definition.Fields.ForName(name) == nil {
			t.Errorf("walk.txt has a line of %s, which is not there", field)
		}
	}
	api := peopled(t)
	claimTwice(t, api)
	cells := 0
	for _, name := range slices.Sorted(maps.Keys(schema.Types)) {
		definition := schema.Types[name]
		if definition.BuiltIn || definition.Kind != ast.Object || table[name+".*"] != nil {
			continue
		}
		for _, field := range definition.Fields {
			if !strings.HasPrefix(field.Name, "__") && table[name+"."+field.Name] == nil {
				t.Errorf("walk.txt does not say who may read %s.%s", name, field.Name)
			}
		}
		for walker, subject := range walkers() {
			cells += walk(t, api, walker, subject, schema, definition, ways[name], table)
		}
	}
	t.Logf("the walk has checked %d cells", cells)
}

// claimTwice lets Anna claim once more what is on file, so that it has a possible duplicate.
func claimTwice(t *testing.T, api http.Handler) {
	t.Helper()
	answer := ask(t, api, question{
		document:  `mutation { claimCredential(input: { qualification: "gymnasial-vard-och-omsorg" }) { credential { possibleDuplicates { id } } } }`,
		variables: "{}", viewer: "anna",
	})
	if !strings.Contains(string(answer.Answer), idOf("Credential", "8000-000000000001")) {
		t.Fatalf("%s", answer.Answer)
	}
}

// walk reads each field of a type along each way, some at a time, and gives how many cells it checked.
func walk(t *testing.T, api http.Handler, walker, subject string, schema *ast.Schema, definition *ast.Definition, ways []string, table map[string][]string) (cells int) {
	t.Helper()
	fields := slices.DeleteFunc(slices.Clone(definition.Fields), func(f *ast.FieldDefinition) bool {
		return strings.HasPrefix(f.Name, "__")
	})
	for _, way := range ways {
		for some := range slices.Chunk(fields, 4) { // each by itself, so that what fails takes no other along
			var document strings.Builder
			for _, field := range some {
				fmt.Fprintf(&document, " %s: "+way, field.Name, "it: "+field.Name+arguments(field.Name)+selection(schema, field))
			}
			answer := ask(t, api, question{document: "{" + document.String() + " }", variables: "{}", viewer: subject})
			var got struct{ Data map[string]any }
			if err := json.Unmarshal(answer.Answer, &got); err != nil || answer.Status != 200 {
				t.Fatalf("%s as %s: %s", document.String(), walker, answer.Answer)
			}
			if words := secretIn(answer.Answer); words != "" && !slices.Contains(table["Credential.note"], walker) {
				t.Errorf("%q is told to %s: %s", words, walker, answer.Answer)
			}
			for _, field := range some {
				cells++
				key := definition.Name + "." + field.Name
				may := slices.Contains(table[key], walker)
				if reads := got.Data != nil && findsIt(got.Data[field.Name]); reads != may {
					t.Errorf("%s of Anna is read by %s: %v, and should be: %v, along %s", key, walker, reads, may, way)
				}
			}
		}
	}
	return cells
}

// selection is the least that may follow a field.
func selection(schema *ast.Schema, field *ast.FieldDefinition) string {
	of := schema.Types[field.Type.Name()]
	if of.IsLeafType() {
		return ""
	}
	return " { __typename }"
}

// findsIt tells whether what was asked for holds a value anywhere in an answer.
func findsIt(answer any) bool {
	switch answer := answer.(type) {
	case []any:
		return slices.ContainsFunc(answer, findsIt)
	case map[string]any:
		if it, here := answer["it"]; here {
			return hasValue(it) && it != ""
		}
		return slices.ContainsFunc(slices.Collect(maps.Values(answer)), findsIt)
	}
	return false
}

// secretIn is what an answer tells of Anna's record in words, an error's among them; empty where it tells nothing.
func secretIn(answer []byte) string {
	for _, words := range []string{"Anna P", "Björkskolan", "Fyra kurser", "Examensbevis", "example.se/bevis", "Sett i original", "Vill kunna mer", "Beviset kom", "Det gick bra", "betyg.txt"} {
		if strings.Contains(string(answer), words) {
			return words
		}
	}
	return ""
}
