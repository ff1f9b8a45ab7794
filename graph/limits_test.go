package graph

import (
	"encoding/json"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"blommaut/internal/people"
)

func TestCostLimitFollowsTheViewer(t *testing.T) {
	t.Parallel()
	somebody := people.Identity{Subject: "somebody"}
	analyst := people.Identity{Subject: "somebody", Kinds: []people.ViewerKind{people.AnalystKind}}
	for limit, viewer := range map[int]*people.Viewer{
		10_000:  people.Anonymous(),
		20_000:  {Identity: somebody},
		100_000: {Identity: analyst},
	} {
		if got := costLimit(viewer); got != limit {
			t.Errorf("%v: %d, want %d", viewer.Kinds, got, limit)
		}
	}
}

// standardIntrospection is what graphql-js asks, with the deepest types it asks for.
const standardIntrospection = `query IntrospectionQuery {
  __schema {
    description
    queryType { name kind } mutationType { name kind } subscriptionType { name kind }
    types { ...FullType }
    directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
  }
}
fragment FullType on __Type {
  kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) {
    name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
  }
  inputFields(includeDeprecated: true) { ...InputValue }
  interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...TypeRef }
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
}`

func TestTheStandardIntrospectionFits(t *testing.T) {
	t.Parallel()
	schema := contract(t)
	op := operation(t, schema, standardIntrospection)
	got := newScale(schema, nil).fieldInFull(countRepetition(op).introspections[0])
	t.Logf("graphql-js's introspection costs %d and is %d deep", got.cost, got.depth)
	if got.cost > maxIntrospectionCost || got.depth > maxIntrospectionDepth {
		t.Errorf("it costs %d and is %d deep", got.cost, got.depth)
	}
}

func TestOneOfIsHeldInVariables(t *testing.T) {
	t.Parallel()
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: `type Query { find(by: By): Int } input By @oneOf { a: Int b: Int }`})
	if err != nil {
		t.Fatal(err)
	}
	op := operation(t, schema, `query($by: By) { find(by: $by) }`)
	for text, refused := range map[string]bool{`{"a":1}`: false, `{"a":1,"b":2}`: true, `{}`: true, `{"a":null}`: true, `{"a":1,"b":null}`: true} {
		var by map[string]any
		if err := json.Unmarshal([]byte(text), &by); err != nil {
			t.Fatal(err)
		}
		for name, value := range by {
			if number, ok := value.(float64); ok {
				by[name] = int64(number)
			}
		}
		if err := checkVariables(schema, op, map[string]any{"by": by}); (err != nil) != refused {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestASingleValueStandsForAList(t *testing.T) {
	t.Parallel()
	schema := contract(t)
	op := operation(t, schema, `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`)
	for _, test := range []struct {
		value   any
		refused bool
	}{
		{[]string{"a"}, false},
		{[]json.Number{"5"}, false},
		{[]any{"a", json.Number("5")}, false},
		{[]bool{true}, true},
		{[]map[string]any{{}}, true},
		{[]any{nil}, true},
	} {
		if err := checkVariables(schema, op, map[string]any{"ids": test.value}); (err != nil) != test.refused {
			t.Errorf("%v: %v", test.value, err)
		}
	}
}
