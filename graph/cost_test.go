package graph

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

func contract(t testing.TB) *ast.Schema {
	t.Helper()
	text, err := os.ReadFile("../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func operation(t testing.TB, schema *ast.Schema, query string) *ast.OperationDefinition {
	t.Helper()
	doc, err := gqlparser.LoadQueryWithRules(schema, query, newRules())
	if err != nil {
		t.Fatal(err)
	}
	return doc.Operations[0]
}

func weightOf(t testing.TB, query string, variables map[string]any) weight {
	t.Helper()
	schema := contract(t)
	return newScale(schema, variables).operation(operation(t, schema, query))
}

// requirementTree is a query for requirement trees so many levels deep.
func requirementTree(roles, levels int) string {
	tree := "id text"
	for range levels {
		tree = "id text ... on RequirementGroup { of { " + tree + " } }"
	}
	return fmt.Sprintf("{ roles(first: %d) { nodes { profile { required { %s } } } } }", roles, tree)
}

func TestCost(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		query     string
		variables map[string]any
		cost      int
		depth     int
	}{
		"a field":                      {`{ catalogueVersion }`, nil, 1, 1},
		"an object":                    {`{ role(slug: "x") { slug title } }`, nil, 3, 2},
		"a list":                       {`{ areas { slug name } }`, nil, 1 + 10*2, 2},
		"a list of leaves":             {`{ role(slug: "x") { tasks } }`, nil, 2, 2},
		"a connection without first":   {`{ roles { nodes { slug } } }`, nil, 1 + 20*2, 3},
		"a connection's first":         {`{ roles(first: 5) { nodes { slug } } }`, nil, 1 + 5*2, 3},
		"a connection's last":          {`{ roles(last: 7) { nodes { slug } } }`, nil, 1 + 7*2, 3},
		"edges do not multiply again":  {`{ roles(first: 5) { edges { node { slug } } } }`, nil, 1 + 5*3, 4},
		"first as variable":            {`query($n: Int) { roles(first: $n) { nodes { slug } } }`, map[string]any{"n": int64(50)}, 1 + 50*2, 3},
		"first null":                   {`query($n: Int) { roles(first: $n) { nodes { slug } } }`, map[string]any{"n": nil}, 1 + 20*2, 3},
		"first by a variable's value":  {`query($n: Int = 3) { roles(first: $n) { nodes { slug } } }`, nil, 1 + 3*2, 3},
		"negative first":               {`{ roles(first: -5) { nodes { slug } } }`, nil, 1 + 2, 3},
		"first that is no number":      {`query($n: Int) { roles(first: $n) { nodes { slug } } }`, map[string]any{"n": "5"}, ceiling, 3},
		"routes by first":              {`{ careerRoutes(to: "x", first: 7) { weeks } }`, nil, 1 + 7, 2},
		"routes without first":         {`{ careerRoutes(to: "x") { weeks } }`, nil, 1 + 3, 2},
		"nodes by ids":                 {`{ nodes(ids: ["a", "b", "c"]) { id } }`, nil, 1 + 3, 2},
		"nodes by ids in a variable":   {`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": []any{"a", "b"}}, 1 + 2, 2},
		"nodes by a single id":         {`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": []string{"a"}}, 1 + 1, 2},
		"parts of a requirement":       {requirementTree(1, 1), nil, 1 + (1 + 1 + 1 + 2 + 1 + 4*2), 6},
		"the dearest type of several":  {`{ node(id: "x") { ... on Role { slug title kind } ... on Journey { slug } } }`, nil, 1 + 3, 2},
		"types that agree are summed":  {`{ node(id: "x") { id ... on Node { id } ... on Role { slug } } }`, nil, 1 + 3, 2},
		"fragments count where spread": {`{ a: areas { ...A } b: areas { ...A } } fragment A on Area { slug }`, nil, 2 * (1 + 10), 2},
		"introspection counts apart":   {`{ __schema { types { name } } catalogueVersion }`, nil, 2, 1},
		"subscriptions cost the same":  {`subscription { careerGraphChanged { roles { slug } } }`, nil, 1 + 1 + 10, 3},
		"huge first":                   {`{ roles(first: 2147483647) { nodes { profiles { required { id } } } } }`, nil, ceiling, 5},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := weightOf(t, test.query, test.variables); got != (weight{test.cost, test.depth}) {
				t.Errorf("got %+v, want cost %d, depth %d", got, test.cost, test.depth)
			}
		})
	}
}

func TestCostOfRequirementTreesStaysWithinReason(t *testing.T) {
	t.Parallel()
	got := weightOf(t, requirementTree(20, 3), nil).cost
	t.Logf("20 roles with three levels of their requirements cost %d", got)
	if got < 3_000 || got > 8_000 {
		t.Errorf("20 roles with three levels of their requirements cost %d", got)
	}
}

// doublyNested spreads each fragment twice in the one before: the answer doubles with each.
func doublyNested(fragments int) string {
	var query strings.Builder
	query.WriteString("{ viewer { ...F0 } }")
	for i := range fragments {
		fmt.Fprintf(&query, " fragment F%d on Viewer { ...F%d ...F%d }", i, i+1, i+1)
	}
	fmt.Fprintf(&query, " fragment F%d on Viewer { permissions }", fragments)
	return query.String()
}

func TestDoublyNestedFragmentsAreWeighedAtOnce(t *testing.T) {
	t.Parallel()
	schema := contract(t)
	op := operation(t, schema, doublyNested(150))
	// Written out, the answer has more fields than could ever be counted: then this does not end.
	got := newScale(schema, nil).operation(op)
	if got.cost != ceiling {
		t.Errorf("cost %d, want the ceiling", got.cost)
	}
}

func TestCircularFragmentsEnd(t *testing.T) {
	t.Parallel()
	schema := contract(t)
	op := operation(t, schema, `{ ...A } fragment A on Query { catalogueVersion }`)
	spread, ok := op.SelectionSet[0].(*ast.FragmentSpread)
	if !ok {
		t.Fatal("no fragment is spread")
	}
	spread.Definition.SelectionSet = append(spread.Definition.SelectionSet, spread) // as validation would not let it
	if got := newScale(schema, nil).operation(op); got.cost != ceiling {
		t.Errorf("cost %d, want the ceiling", got.cost)
	}
}

func TestRepetition(t *testing.T) {
	t.Parallel()
	schema := contract(t)
	for name, test := range map[string]struct {
		query   string
		refused bool
	}{
		"20 root fields":           {"{ " + aliases(15, "viewer") + numbered("x", 5, "areas") + "}", false},
		"21 root fields":           {"{ " + aliases(15, "viewer") + numbered("x", 6, "areas") + "}", true},
		"15 aliases":               {"{ " + aliases(15, "viewer") + "}", false},
		"16 aliases":               {"{ " + aliases(16, "viewer") + "}", true},
		"16 aliases in a fragment": {"{ role(slug: \"x\") { ...R } } fragment R on Role { " + numbered("x", 16, "area") + "}", true},
		"the same alias again":     {"{ " + strings.Repeat("a: catalogueVersion ", 30) + "}", false},
		"one introspection":        {"{ __schema { types { name } } }", false},
		"two introspections":       {"{ __schema { types { name } } ...Q } fragment Q on Query { __type(name: \"Role\") { name } }", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			err := countRepetition(operation(t, schema, test.query)).check()
			if (err != nil) != test.refused {
				t.Errorf("refused: %v, want %t", err, test.refused)
			}
		})
	}
}

func aliases(n int, field string) string { return numbered("a", n, field) }

// numbered asks for a field under so many names.
func numbered(prefix string, n int, field string) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, "%s%d: %s { __typename } ", prefix, i, field)
	}
	return text.String()
}
