package seed_test

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"blommaut/internal/seed"
)

// small is a whole catalogue of one role.
func small() map[string]string {
	return map[string]string{
		"sources.yaml": lines(
			"LULEÅ: {publisher: Luleå kommun, date: 2023-06-09, precision: DAY}",
		),
		"areas.yaml": lines(
			"vard:",
			"  name: {sv: Vård}",
		),
		"levels.yaml": lines(
			"BASE: {name: {sv: Bas}, description: {sv: Grunden.}, source: LULEÅ}",
		),
		"qualifications.yaml": lines(
			"examen:",
			"  name: {sv: Examen}",
			"  description: {sv: En examen.}",
			"  kind: DEGREE",
			"  credits: 7.5",
			"  unit: HP",
			"  source: LULEÅ",
		),
		"roles/kock.yaml": lines(
			"title: {sv: Kock}",
			"summary: {sv: Lagar mat.}",
			"description: {sv: Du lagar mat.}",
			"kind: POSITION",
			"level: BASE",
			"levelSource: LULEÅ",
			"area: vard",
			"source: LULEÅ",
			"profiles:",
			"  - required:",
			"      atLeast:",
			"        count: 1",
			"        of: [{qualification: examen}, {experience: {months: 12, roles: [kock]}}]",
			"    source: LULEÅ",
		),
	}
}

func lines(all ...string) string { return strings.Join(all, "\n") + "\n" }

func parse(files map[string]string) error {
	_, err := seed.Parse(folderOf(files))
	return err
}

func folderOf(files map[string]string) fs.FS {
	catalogue := fstest.MapFS{}
	for name, content := range files {
		catalogue[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return catalogue
}

func TestASmallCatalogueIsRead(t *testing.T) {
	t.Parallel()
	if err := parse(small()); err != nil {
		t.Error(err)
	}
}

// Each row breaks one thing and gets every problem with its file and line.
func TestProblemsAreToldWithFileAndLine(t *testing.T) {
	t.Parallel()
	const role = "roles/kock.yaml"
	for name, row := range map[string]struct{ file, old, new, want string }{
		"unknown qualification": {role, "qualification: examen", "qualification: x", role + `:13: there is no qualification "x"`},
		"unknown role":          {role, "roles: [kock]", "roles: [kcok]", role + `:13: there is no role "kcok"`},
		"unknown area":          {role, "area: vard", "area: vrad", role + `:7: there is no area "vrad"`},
		"unknown source":        {role, "    source: LULEÅ", "    source: LULEA", role + `:14: there is no source "LULEA"`},
		"unknown field":         {role, "levelSource: LULEÅ", "levelSource: LULEÅ\nwage: 3", role + `:7: there is no field "wage" here`},
		"unknown level":         {role, "level: BASE", "level: BOSS", role + `:5: "BOSS" is none of ENTRY BASE DEEPENED SPECIALIST LEADERSHIP`},
		"unknown kind of leaf":  {role, "{qualification: examen}", "{licence: examen}", role + ":13: a requirement is one of allOf, anyOf, atLeast, qualification, credits, studyYears, experience, position, nothing\n" + role + `:13: there is no field "licence" here`},
		"two kinds in one leaf": {role, "{qualification: examen}", "{qualification: examen, studyYears: 1}", role + `:13: there is no field "studyYears" here`},
		"missing field":         {role, "summary: {sv: Lagar mat.}\n", "", role + `:1: "summary" is missing`},
		"no Swedish":            {role, "{sv: Kock}", "{en: Cook}", role + ":1: has no Swedish text (sv)"},
		"empty Swedish":         {role, "{sv: Kock}", `{sv: " "}`, role + ":1: must be text"},
		"unknown language":      {role, "{sv: Kock}", "{sv: Kock, no: Kokk}", role + `:1: there is no field "no" here`},
		"number for text":       {role, "{sv: Kock}", "{sv: 7}", role + ":1: must be text"},
		"text for number":       {role, "months: 12", "months: twelve", role + ":13: must be a whole number"},
		"text for list":         {role, "roles: [kock]", "roles: kock", role + ":13: must be a list"},
		"list for mapping":      {role, "{sv: Kock}", "[Kock]", role + ":1: must be a mapping of names to values"},
		"nothing there":         {role, "area: vard", "area:", role + ":7: must be text, and is empty"},
		"too many of":           {role, "count: 1", "count: 3", role + ":10: asks for 3 of 2 requirements"},
		"no such day":           {"sources.yaml", "2023-06-09", "2023-02-30", `sources.yaml:1: "2023-02-30" is no date as 2023-07-01`},
		"hundredths":            {"qualifications.yaml", "7.5", "7.55", "qualifications.yaml:5: 7.55 has more than one decimal"},
		"negative credits":      {"qualifications.yaml", "7.5", "-7.5", `qualifications.yaml:5: "-7.5" is no number from 0 to 100000`},
		"credits without unit":  {"qualifications.yaml", "  unit: HP\n", "", "qualifications.yaml:1: credits and unit belong together"},
		"broader than itself":   {"qualifications.yaml", "  unit: HP", "  unit: HP\n  broader: examen", "qualifications.yaml:1: is broader than itself"},
		"bad slug":              {"areas.yaml", "vard:", "vård:\n  name: {sv: Vård}\nvard:", "areas.yaml:1: the slug must be lower-case letters a to z and digits, joined by single hyphens"},
		"slug twice":            {"areas.yaml", "vard:", "vard:\n  name: {sv: Vård}\nvard:", `areas.yaml:3: "vard" stands here twice, first on line 1`},
		"field twice":           {role, "area: vard", "area: vard\narea: vard", role + `:8: "area" stands here twice, first on line 7`},
		"broken YAML":           {"areas.yaml", "{sv: Vård}", "{sv: Vård", "areas.yaml:2: could not find flow mapping end token '}'"},
		"unknown file":          {"area.yaml", "", "", "area.yaml: no file of this name belongs to a catalogue"},
		"no such level":         {"levels.yaml", "BASE", "ENTRY", role + `:5: "BASE" is not described in levels.yaml`},
		"no such orientation":   {"transitions.yaml", "", lines("- {from: kock, to: kock, orientation: EXPERT, orientationSource: LULEÅ, status: PROPOSED, source: LULEÅ}"), `transitions.yaml:1: "EXPERT" is not described in orientations.yaml`},
		"empty file":            {"subjects.yaml", "", "", "subjects.yaml: the file must hold one YAML document"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			files := small()
			if row.old != "" && strings.Count(files[row.file], row.old) != 1 {
				t.Fatalf("%q does not stand in %s once", row.old, row.file)
			}
			files[row.file] = strings.Replace(files[row.file], row.old, row.new, 1)
			err := parse(files)
			if err == nil {
				t.Fatal("nothing is wrong")
			}
			if diff := cmp.Diff(strings.Split(row.want, "\n"), strings.Split(err.Error(), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAllProblemsAreToldAtOnce(t *testing.T) {
	t.Parallel()
	files := small()
	files["areas.yaml"] = strings.Replace(files["areas.yaml"], "sv:", "en:", 1)
	files["roles/kock.yaml"] = strings.NewReplacer("months: 12", "months: x", "area: vard", "area: x").Replace(files["roles/kock.yaml"])
	files["qualifications.yaml"] = strings.Replace(files["qualifications.yaml"], "source: LULEÅ", "source: LULEA", 1)
	files["synonyms.yaml"] = "usk: undersköterska\n"
	want := []string{
		"areas.yaml:2: has no Swedish text (sv)",
		`qualifications.yaml:7: there is no source "LULEA"`,
		"roles/kock.yaml:13: must be a whole number",
		"synonyms.yaml:1: must be a list",
	}
	if diff := cmp.Diff(strings.Join(want, "\n"), parse(files).Error()); diff != "" {
		t.Error(diff)
	}
}

// In the real files: the example of the package's documentation, on the line where it stands.
func TestAnUnknownSlugInARealFileIsFound(t *testing.T) {
	t.Parallel()
	files := published(t)
	const file = "roles/underskoterska.yaml"
	before, after, _ := strings.Cut(files[file], "- qualification: bevis-underskoterska")
	files[file] = before + "- qualification: x" + after
	want := file + ":45: there is no qualification \"x\""
	if diff := cmp.Diff(want, parse(files).Error()); diff != "" {
		t.Error(diff)
	}
}

func published(t testing.TB) map[string]string {
	t.Helper()
	files := map[string]string{}
	catalogue := os.DirFS("catalogue")
	err := fs.WalkDir(catalogue, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(catalogue, name)
		files[name] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// FuzzParse puts any text in the place of any file. It is read or refused, with a message to each
// problem, and never worse.
func FuzzParse(f *testing.F) {
	whole := published(f)
	names := slices.Sorted(maps.Keys(whole))
	for i, name := range names {
		f.Add(uint8(i), whole[name])
	}
	for _, broken := range []string{"", "---\n---", "a: &a [*a]", "<<: {a: b}", "? [a]\n: b", "!!int a", "a: !t {b: |\n c}", "'", "[[[[", "a: \x00"} {
		f.Add(uint8(0), broken)
	}
	rest := small()
	f.Fuzz(func(t *testing.T, which uint8, content string) {
		files := maps.Clone(rest)
		files[names[int(which)%len(names)]] = content
		if err := parse(files); err != nil && strings.Contains("\n"+err.Error()+"\n", "\n\n") {
			t.Errorf("a problem without words in %q", err)
		}
	})
}
