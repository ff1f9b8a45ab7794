package graph_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"blommaut/graph"
)

// answered are the fields, as Type.field, that some golden answers with a value.
type answered struct {
	schema *ast.Schema
	fields map[string]bool
}

// add walks an answer along its document.
func (a *answered) add(on *ast.Definition, set ast.SelectionSet, value any) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			a.add(on, set, item)
		}
	case map[string]any:
		a.addObject(on, set, value)
	}
}

func (a *answered) addObject(on *ast.Definition, set ast.SelectionSet, object map[string]any) {
	concrete := on
	if on.IsAbstractType() {
		name, _ := object["__typename"].(string) // the document should ask for it
		if concrete = a.schema.Types[name]; concrete == nil {
			return
		}
	}
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			if value := object[selection.Alias]; hasValue(value) {
				a.fields[on.Name+"."+selection.Name] = true
				a.fields[concrete.Name+"."+selection.Name] = true
				if of := a.schema.Types[selection.Definition.Type.Name()]; of != nil {
					a.add(of, selection.SelectionSet, value)
				}
			}
		case *ast.InlineFragment:
			a.addFragment(selection.TypeCondition, on, concrete, selection.SelectionSet, object)
		case *ast.FragmentSpread:
			a.addFragment(selection.Definition.TypeCondition, on, concrete, selection.Definition.SelectionSet, object)
		}
	}
}

func (a *answered) addFragment(condition string, on, concrete *ast.Definition, set ast.SelectionSet, object map[string]any) {
	if condition != "" {
		on = a.schema.Types[condition]
	}
	if slices.Contains(a.schema.GetPossibleTypes(on), concrete) {
		a.addObject(on, set, object)
	}
}

func hasValue(value any) bool {
	list, isList := value.([]any)
	return value != nil && (!isList || len(list) > 0)
}

func TestSomeGoldenAnswersEachFieldOfTheSchema(t *testing.T) {
	t.Parallel()
	schema := graph.NewSchema(nil).Schema()
	a := &answered{schema, map[string]bool{}}
	for _, file := range slices.Concat(documents(t, "testdata"), documents(t, "testdata/invented"), documents(t, "testdata/people")) {
		text, err := os.ReadFile(answerFile(file))
		if err != nil {
			t.Fatal(err)
		}
		var answer struct{ Answer struct{ Data any } }
		if err := json.Unmarshal(text, &answer); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		doc, errs := gqlparser.LoadQueryWithRules(schema, readQuestion(t, file).document, rules.NewDefaultRules())
		if errs != nil {
			continue // a golden of an error
		}
		root := map[ast.Operation]*ast.Definition{ast.Query: schema.Query, ast.Mutation: schema.Mutation, ast.Subscription: schema.Subscription}
		a.add(root[doc.Operations[0].Operation], doc.Operations[0].SelectionSet, answer.Answer.Data)
	}
	for _, name := range slices.Sorted(maps.Keys(schema.Types)) {
		definition := schema.Types[name]
		if definition.BuiltIn || definition.Kind != ast.Object && definition.Kind != ast.Interface {
			continue
		}
		for _, field := range definition.Fields {
			if !strings.HasPrefix(field.Name, "__") && !a.fields[name+"."+field.Name] {
				t.Errorf("no golden answers %s.%s", name, field.Name)
			}
		}
	}
}

func TestEveryAnswerHasItsDocument(t *testing.T) {
	t.Parallel()
	for _, folder := range []string{"testdata", "testdata/invented", "testdata/people"} {
		answers, err := filepath.Glob(folder + "/*.json")
		if err != nil {
			t.Fatal(err)
		}
		asked := documents(t, folder)
		for _, answer := range answers {
			if !slices.ContainsFunc(asked, func(file string) bool { return answerFile(file) == answer }) {
				t.Errorf("%s is left over", answer)
			}
		}
	}
}
