package graph

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"blommaut/internal/career"
	"blommaut/internal/fault"
)

// checkVariables holds the values of variables to their types as the specification does. gqlparser
// takes texts for numbers, numbers for texts and enum values in any case, and ignores @oneOf.
func checkVariables(schema *ast.Schema, op *ast.OperationDefinition, values map[string]any) error {
	for _, variable := range op.VariableDefinitions {
		value, given := values[variable.Variable]
		if !given {
			continue
		}
		if err := checkValue(schema, "$"+variable.Variable, variable.Type, value); err != nil {
			return err
		}
		if value == nil && variable.DefaultValue != nil && neededBy(op.SelectionSet, variable.Variable, map[*ast.FragmentDefinition]bool{}) {
			return fault.Input("$%s must not be null where it is used", variable.Variable)
		}
	}
	return nil
}

// neededBy tells whether a variable stands where null may not. A default allows a type that may be
// null there, which the value then must not make use of. Each fragment is looked at once.
func neededBy(selections ast.SelectionSet, variable string, seen map[*ast.FragmentDefinition]bool) bool {
	return slices.ContainsFunc(selections, func(selection ast.Selection) bool {
		switch selection := selection.(type) {
		case *ast.Field:
			return neededByArguments(selection, variable) || neededBy(selection.SelectionSet, variable, seen)
		case *ast.InlineFragment:
			return neededBy(selection.SelectionSet, variable, seen)
		case *ast.FragmentSpread:
			if seen[selection.Definition] {
				return false
			}
			seen[selection.Definition] = true
			return neededBy(selection.Definition.SelectionSet, variable, seen)
		}
		return false
	})
}

func neededByArguments(field *ast.Field, variable string) bool {
	return slices.ContainsFunc(field.Arguments, func(argument *ast.Argument) bool {
		return neededByValue(argument.Value, variable)
	})
}

func neededByValue(value *ast.Value, variable string) bool {
	if value.Kind == ast.Variable {
		return value.Raw == variable && value.ExpectedType != nil && value.ExpectedType.NonNull
	}
	return slices.ContainsFunc(value.Children, func(child *ast.ChildValue) bool {
		return neededByValue(child.Value, variable)
	})
}

func checkValue(schema *ast.Schema, path string, typ *ast.Type, value any) error {
	if value == nil {
		if typ.NonNull {
			return fault.Input("%s must not be null", path)
		}
		return nil
	}
	if typ.Elem != nil {
		return checkList(schema, path, typ.Elem, value)
	}
	def := schema.Types[typ.NamedType]
	if def.Kind == ast.InputObject {
		return checkObject(schema, path, def, value)
	}
	if !fits(def, value) {
		return fault.Input("%s must be a valid %s", path, def.Name)
	}
	return nil
}

func checkList(schema *ast.Schema, path string, elem *ast.Type, value any) error {
	switch list := value.(type) {
	case []any:
		for i, item := range list {
			if err := checkValue(schema, fmt.Sprintf("%s[%d]", path, i), elem, item); err != nil {
				return err
			}
		}
		return nil
	case []string: // a single value that gqlparser has made a list of
		return checkListOf(schema, path, elem, list)
	case []json.Number:
		return checkListOf(schema, path, elem, list)
	case []bool:
		return checkListOf(schema, path, elem, list)
	case []map[string]any:
		return checkListOf(schema, path, elem, list)
	}
	return checkValue(schema, path, elem, value)
}

func checkListOf[T any](schema *ast.Schema, path string, elem *ast.Type, list []T) error {
	for _, item := range list {
		if err := checkValue(schema, path, elem, item); err != nil {
			return err
		}
	}
	return nil
}

func checkObject(schema *ast.Schema, path string, def *ast.Definition, value any) error {
	object, ok := value.(map[string]any)
	if !ok {
		return fault.Input("%s must be a valid %s", path, def.Name)
	}
	if def.Directives.ForName("oneOf") != nil && len(object) != 1 {
		return fault.Input("%s must have exactly one field", path)
	}
	for name, value := range object {
		field := def.Fields.ForName(name)
		if field == nil {
			return fault.Input("%s has a field that %s does not know", path, def.Name)
		}
		if def.Directives.ForName("oneOf") != nil && value == nil {
			return fault.Input("%s.%s must not be null", path, name)
		}
		if err := checkValue(schema, path+"."+name, field.Type, value); err != nil {
			return err
		}
	}
	return nil
}

// fits tells whether a value is one of a scalar or an enum.
func fits(def *ast.Definition, value any) bool {
	if def.Kind == ast.Enum {
		name, ok := value.(string)
		return ok && def.EnumValues.ForName(name) != nil
	}
	switch def.Name {
	case "Int":
		return isInt32(value)
	case "Float":
		return isNumber(value)
	case "String":
		_, ok := value.(string)
		return ok
	case "ID":
		_, ok := value.(string)
		return ok || isInteger(value)
	case "Boolean":
		_, ok := value.(bool)
		return ok
	case "Date":
		text, ok := value.(string)
		return ok && isDate(text)
	}
	return true
}

func isDate(text string) bool {
	_, err := career.ParseDate(text)
	return err == nil
}

func isInt32(value any) bool {
	_, err := strconv.ParseInt(fmt.Sprint(value), 10, 32)
	return isInteger(value) && err == nil
}

func isInteger(value any) bool {
	switch value := value.(type) {
	case int64:
		return true
	case json.Number:
		_, err := value.Int64()
		return err == nil
	}
	return false
}

func isNumber(value any) bool {
	switch value.(type) {
	case int64, float64, json.Number:
		return true
	}
	return false
}
