package seed_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"blommaut/internal/career"
)

const (
	care       = "gymnasial-vard-och-omsorg"
	recreation = "gymnasial-barn-och-fritid-funktionshinder"
)

// Every row of the published table of roles, what they require, and where the product placed them.
func TestRolesAreAsPublished(t *testing.T) {
	t.Parallel()
	rows := []struct {
		slug, title, english string
		kind                 career.RoleKind
		level                career.Level
		levelSource, area    string
		required, preferred  string // "" where no profile is published
	}{
		{"vardbitrade", "Vårdbiträde", "Care assistant", "POSITION", "ENTRY", "Blommaut", "vard-och-omsorg", "nothing", care},
		{"handledare", "Handledare", "Supervisor", "POSITION", "ENTRY", "Blommaut", "funktionsstod", "", ""},
		{"underskoterska", "Undersköterska", "Assistant nurse", "POSITION", "BASE", "LULEÅ", "vard-och-omsorg", "all(" + care + ", any(bevis-underskoterska, underskoterska 2023-07-01..2033-06-30))", "-"},
		{"stodassistent", "Stödassistent", "Support assistant", "POSITION", "BASE", "LULEÅ", "funktionsstod", "any(" + care + ", " + recreation + ")", "-"},
		{"sjukskoterska", "Sjuksköterska", "Nurse", "POSITION", "BASE", "Blommaut", "halsa-och-rehabilitering", "all(sjukskoterskeexamen, legitimation-sjukskoterska)", "-"},
		{"arbetsterapeut", "Arbetsterapeut", "Occupational therapist", "POSITION", "BASE", "Blommaut", "halsa-och-rehabilitering", "all(arbetsterapeutexamen, legitimation-arbetsterapeut)", "-"},
		{"fysioterapeut", "Fysioterapeut", "Physiotherapist", "POSITION", "BASE", "Blommaut", "halsa-och-rehabilitering", "all(fysioterapeutexamen, legitimation-fysioterapeut)", "-"},
		{"bistandshandlaggare", "Biståndshandläggare", "Care needs assessor", "POSITION", "BASE", "Blommaut", "utredning-och-beslut", "hogskoleexamen", "-"},
		{"socialsekreterare", "Socialsekreterare", "Social worker", "POSITION", "BASE", "Blommaut", "utredning-och-beslut", "hogskoleexamen", "socionomexamen"},
		{"planerare", "Planerare", "Planner", "POSITION", "DEEPENED", "Blommaut", "vard-och-omsorg", care, "-"},
		{"enhetschef", "Enhetschef", "Unit manager", "POSITION", "LEADERSHIP", "Blommaut", "ledning", "hogskoleexamen", "-"},
		{"omradeschef", "Områdeschef", "Area manager", "POSITION", "LEADERSHIP", "Blommaut", "ledning", "", ""},
		{"specialistsjukskoterska", "Specialistsjuksköterska", "Specialist nurse", "POSITION", "SPECIALIST", "Blommaut", "halsa-och-rehabilitering", "all(sjukskoterskeexamen, legitimation-sjukskoterska, any(60 HP psykiatri, 60 HP demens, 60 HP aldre, 60 HP funktionshinder))", "-"},
		{"specialistunderskoterska", "Specialistundersköterska", "Specialist assistant nurse", "POSITION", "SPECIALIST", "Blommaut", "vard-och-omsorg", "all(" + care + ", 200 YH psykiatri+demens)", "-"},
		{"stodpedagog", "Stödpedagog", "Support educator", "POSITION", "SPECIALIST", "Blommaut", "funktionsstod", "all(any(" + care + ", " + recreation + "), 1 study years)", "-"},
		{"planerare-uppdrag", "Planerare", "Planner", "ASSIGNMENT", "DEEPENED", "Blommaut", "vard-och-omsorg", "", ""},
		{"handledare-uppdrag", "Handledare", "Supervisor", "ASSIGNMENT", "DEEPENED", "Blommaut", "funktionsstod", "", ""},
		{"samordnare-uppdrag", "Samordnare", "Coordinator", "ASSIGNMENT", "DEEPENED", "Blommaut", "vard-och-omsorg", "", ""},
	}
	c := catalogue(t)
	if len(c.Roles) != len(rows) {
		t.Errorf("%d roles, want %d", len(c.Roles), len(rows))
	}
	for _, row := range rows {
		got := row
		role := c.Role(row.slug)
		if role == nil {
			t.Errorf("there is no %s", row.slug)
			continue
		}
		got.title, got.english = role.TitleText[career.SV], role.TitleText[career.EN]
		got.kind, got.level = role.Kind, role.Level
		got.levelSource, got.area = role.LevelSource.Name, role.Area.Slug
		got.required, got.preferred = "", ""
		if profile := role.ProfileAt(day(t, "2026-11-23")); profile != nil {
			got.required, got.preferred = tree(profile.Required), tree(profile.Preferred)
		}
		if got != row {
			t.Errorf("%s is\n%+v, want\n%+v", row.slug, got, row)
		}
	}
}

func TestFifteenPositionsAndThreeAssignments(t *testing.T) {
	t.Parallel()
	count := map[career.RoleKind]int{}
	for _, role := range catalogue(t).Roles {
		count[role.Kind]++
	}
	if want := (map[career.RoleKind]int{career.Position: 15, career.Assignment: 3}); !cmp.Equal(want, count) {
		t.Errorf("got %v, want %v", count, want)
	}
}

func TestOnlyUnderskoterskaIsAProtectedTitle(t *testing.T) {
	t.Parallel()
	for _, role := range catalogue(t).Roles {
		if want := role.Slug == "underskoterska"; role.ProtectedTitle != want {
			t.Errorf("%s protected: %v", role.Slug, role.ProtectedTitle)
		}
	}
}

func TestColleaguesAreAsPublished(t *testing.T) {
	t.Parallel()
	type colleagues struct{ WorksWith, Others, Supervises, DelegatesTo []string }
	want := map[string]colleagues{
		"underskoterska": {WorksWith: []string{"underskoterska", "sjukskoterska", "fysioterapeut", "arbetsterapeut", "bistandshandlaggare"}},
		"sjukskoterska": {
			WorksWith: []string{"fysioterapeut", "arbetsterapeut"}, Others: []string{"Vård- och omsorgspersonal"},
			Supervises: []string{"underskoterska"}, DelegatesTo: []string{"underskoterska"},
		},
		"arbetsterapeut": {
			WorksWith: []string{"fysioterapeut", "underskoterska", "sjukskoterska"}, Others: []string{"Närstående"},
			Supervises: []string{"underskoterska"},
		},
		"bistandshandlaggare": {Others: []string{"Personal i äldreomsorgen"}},
		"enhetschef":          {WorksWith: []string{"enhetschef", "omradeschef"}},
	}
	for _, role := range catalogue(t).Roles {
		got := colleagues{WorksWith: role.WorksWithSlugs, Supervises: role.SupervisesSlugs, DelegatesTo: role.DelegatesToSlugs}
		for _, other := range role.ColleagueTexts {
			got.Others = append(got.Others, other[career.SV])
		}
		if diff := cmp.Diff(want[role.Slug], got); diff != "" {
			t.Errorf("%s:\n%s", role.Slug, diff)
		}
	}
}

// What is not published is unknown, and left empty.
func TestWorkplacesAndTargetGroupsOnlyAsPublished(t *testing.T) {
	t.Parallel()
	for _, role := range catalogue(t).Roles {
		if want := role.Slug == "sjukskoterska"; want != (len(role.WorkplaceTexts) > 0) {
			t.Errorf("%s has the workplaces %v", role.Slug, role.WorkplaceTexts)
		}
		if want := slices.Contains([]string{"stodassistent", "socialsekreterare"}, role.Slug); want != (len(role.TargetGroupTexts) > 0) {
			t.Errorf("%s has the target groups %v", role.Slug, role.TargetGroupTexts)
		}
	}
}
