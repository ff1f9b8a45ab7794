package graph

import (
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// newRules are the specification's rules, in words that do not suggest the names of the schema, and
// what gqlgen would let pass. They are made for each document, as a rule keeps notes of what it saw.
func newRules() *rules.Rules {
	own := rules.NewDefaultRules()
	for _, silent := range []struct {
		loud string
		rule core.Rule
	}{
		{rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions},
		{rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions},
		{rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions},
	} {
		own.RemoveRule(silent.loud)
		own.AddRule(silent.rule.Name, silent.rule.RuleFunc)
	}
	own.AddRule("IntInRange", intInRange)
	own.AddRule("DateIsDate", dateIsDate)
	return own
}

// intInRange refuses integers that no Int can hold, which otherwise come back in the words of Go.
func intInRange(observers *core.Events, addError core.AddErrFunc) {
	observers.OnValue(func(_ *core.Walker, value *ast.Value) {
		if value.Kind != ast.IntValue || value.Definition == nil || value.Definition.Name != "Int" {
			return
		}
		if _, err := strconv.ParseInt(value.Raw, 10, 32); err != nil {
			addError(core.Message("Int cannot represent %s.", value.Raw), core.At(value.Position))
		}
	})
}

// dateIsDate refuses dates in a document that are none, before anything is answered.
func dateIsDate(observers *core.Events, addError core.AddErrFunc) {
	observers.OnValue(func(_ *core.Walker, value *ast.Value) {
		if value.Definition == nil || value.Definition.Name != "Date" || value.Kind == ast.Variable || value.Kind == ast.NullValue {
			return
		}
		if value.Kind != ast.StringValue && value.Kind != ast.BlockValue || !isDate(value.Raw) {
			addError(core.Message(`A Date is written as "2023-07-01".`), core.At(value.Position))
		}
	})
}
