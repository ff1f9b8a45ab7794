package seed

import (
	"slices"
	"strings"

	"blommaut/internal/career"
)

// requirement reads a tree: each part is a mapping with one name, which says what sort it is.
func (v value) requirement() career.Requirement {
	f := v.fields()
	if !f.ok {
		return nil
	}
	defer f.close()
	for _, name := range requirementNames() {
		if held, ok := f.may(name); ok {
			return held.requirementOf(name)
		}
	}
	v.problem("a requirement is one of %s", strings.Join(requirementNames(), ", "))
	return nil
}

func requirementNames() []string {
	return []string{
		"allOf", "anyOf", "atLeast", "qualification", "credits", "studyYears", "experience", "position", "nothing",
	}
}

func (v value) requirementOf(name string) career.Requirement {
	switch name {
	case "allOf":
		return career.NewAllOf(v.requirements()...)
	case "anyOf":
		return career.NewAnyOf(v.requirements()...)
	case "qualification":
		return &career.HoldsQualification{QualificationSlug: v.text()}
	case "studyYears":
		return &career.HoldsStudyYears{Years: v.points()}
	case "nothing":
		if !v.yes() {
			v.problem("say `nothing: true`, or what is required")
		}
		return &career.NothingRequired{}
	}
	f := v.fields()
	defer f.close()
	switch name {
	case "atLeast":
		return career.NewAtLeast(f.must("count").whole(), f.must("of").requirements()...)
	case "credits":
		return &career.HoldsCredits{
			Amount:       f.must("minimum").points(),
			Unit:         f.must("unit").unit(),
			SubjectSlugs: orZero(f, "subjects", value.texts),
		}
	case "experience":
		return &career.HoldsExperience{
			Months:    f.must("months").whole(),
			RoleSlugs: f.must("roles").texts(),
		}
	default:
		return &career.HoldsPosition{
			RoleSlug: f.must("role").text(),
			Since:    optional(f, "since", value.date),
			Until:    optional(f, "until", value.date),
		}
	}
}

// requirements leaves out what could not be read, so that every part of a tree is a requirement.
func (v value) requirements() []career.Requirement {
	return slices.DeleteFunc(itemsAs(v, value.requirement), func(part career.Requirement) bool { return part == nil })
}
