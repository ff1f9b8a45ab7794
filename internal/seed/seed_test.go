package seed_test

import (
	"fmt"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"blommaut/internal/career"
	"blommaut/internal/seed"
	"blommaut/internal/testdb"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, testdb.IgnoreServer()) }

func records(t *testing.T) career.Records {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	return records
}

func catalogue(t *testing.T) *career.Catalogue {
	t.Helper()
	linked, err := career.NewCatalogue(1, records(t))
	if err != nil {
		t.Fatal(err)
	}
	return linked
}

func day(t *testing.T, text string) career.Date {
	t.Helper()
	date, err := career.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return date
}

// tree writes a requirement tree on one line.
func tree(requirement career.Requirement) string {
	switch r := requirement.(type) {
	case nil:
		return "-"
	case *career.NothingRequired:
		return "nothing"
	case *career.AllOf:
		return "all(" + trees(r.Of()) + ")"
	case *career.AnyOf:
		return "any(" + trees(r.Of()) + ")"
	case *career.HoldsQualification:
		return r.QualificationSlug
	case *career.HoldsCredits:
		return fmt.Sprintf("%v %v %s", r.Amount, r.Unit, strings.Join(r.SubjectSlugs, "+"))
	case *career.HoldsStudyYears:
		return fmt.Sprintf("%v study years", r.Years)
	case *career.HoldsExperience:
		return fmt.Sprintf("%d months %s", r.Months, strings.Join(r.RoleSlugs, "/"))
	case *career.HoldsPosition:
		return fmt.Sprintf("%s %v..%v", r.RoleSlug, r.Since, r.Until)
	}
	return fmt.Sprintf("%T", requirement)
}

func trees(parts []career.Requirement) string {
	lines := make([]string, len(parts))
	for i, part := range parts {
		lines[i] = tree(part)
	}
	return strings.Join(lines, ", ")
}
