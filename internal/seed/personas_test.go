package seed

import (
	"slices"
	"strings"
	"testing"

	"blommaut/internal/people"
)

func TestPersonasAreInventedAndDistinct(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, p := range Personas() {
		for _, name := range []string{p.Key, p.Subject, p.Name} {
			if name == "" || seen[name] {
				t.Errorf("%s: %q is empty or another's", p.Key, name)
			}
			seen[name] = true
		}
		if !strings.HasPrefix(p.Text, "påhittad person") || p.Subject != "demo-"+p.Key {
			t.Errorf("%+v", p)
		}
		leads := slices.Contains(p.Kinds, people.ManagerKind) || slices.Contains(p.Kinds, people.HRKind)
		if len(p.Kinds) == 0 || leads && !slices.Contains(p.Kinds, people.EmployeeKind) {
			t.Errorf("%s is %v", p.Key, p.Kinds)
		}
	}
}
