package search_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"blommaut/internal/career"
	"blommaut/internal/search"
	"blommaut/internal/search/searchtest"
)

func sv(text string) career.Text { return career.Text{career.SV: text} }

func role(slug, title string, kind career.RoleKind) *career.Role {
	return &career.Role{
		Slug: slug, TitleText: sv(title), SummaryText: sv("."), DescriptionText: sv("."), Kind: kind,
		Level: career.Base, LevelSourceName: "test", AreaSlug: "area", SourceName: "test",
	}
}

// small is a catalogue of these roles.
func small(t testing.TB, roles ...*career.Role) *career.Catalogue {
	t.Helper()
	return linked(t, career.Records{
		Sources: []*career.Source{{Name: "test", Publisher: "test"}},
		Areas:   []*career.Area{{Slug: "area", NameText: sv("Område")}},
		Roles:   roles,
	})
}

func TestExactSpellingComesBeforeFolded(t *testing.T) {
	t.Parallel()
	index := search.New(small(t, role("a", "Vard", career.Position), role("b", "Vård", career.Position), role("c", "Värd", career.Position)))
	for text, want := range map[string][]string{
		"vård":       {"role/b", "role/a", "role/c"},
		"värd":       {"role/c", "role/a", "role/b"},
		"VARD":       {"role/a", "role/b", "role/c"},
		"va\u030ard": {"role/b", "role/a", "role/c"}, // the ring as a character of its own
	} {
		if diff := cmp.Diff(want, find(t, index, text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestBetterMatchesComeFirst(t *testing.T) {
	t.Parallel()
	described := role("a-described", "Något annat", career.Position)
	described.DescriptionText = sv("Du är kock ibland.")
	summarised := role("b-summarised", "Något mer", career.Position)
	summarised.SummaryText = sv("En sorts kock.")
	index := search.New(small(t, described, summarised,
		role("c-begins", "Kockelev", career.Position),
		role("d-one-of-two", "Kock ute", career.Position),
		role("e-inflected", "Kockar", career.Position),
		role("f-exact", "Kock", career.Position),
		role("g-assignment", "Kock", career.Assignment),
	))
	want := []string{
		"role/f-exact", "role/g-assignment", "role/e-inflected", "role/d-one-of-two",
		"role/c-begins", "role/b-summarised", "role/a-described",
	}
	if diff := cmp.Diff(want, find(t, index, "kock")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEqualsStandByKindThenSlug(t *testing.T) {
	t.Parallel()
	higher := role("c", "Kock uppe", career.Position)
	higher.Level = career.Leadership
	index := search.New(small(t,
		role("a", "Kock", career.Assignment), role("b", "Kock", career.Position), role("d", "Kock inne", career.Position), higher,
	))
	if diff := cmp.Diff([]string{"role/b", "role/a", "role/c", "role/d"}, find(t, index, "kock")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPartsCountLessThanTheWholeAndTheLastPartMost(t *testing.T) {
	t.Parallel()
	index := search.New(small(t,
		role("b", "Kurs vårdkurs", career.Position), role("a", "Vårdkurs kurs", career.Position),
		role("c", "Vårdkurs", career.Position), role("d", "Kursvård", career.Position),
	))
	if diff := cmp.Diff([]string{"role/a", "role/b", "role/c", "role/d"}, find(t, index, "kurs")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRunningTextIsNotGuessedAt(t *testing.T) {
	t.Parallel()
	described := role("a", "Kock", career.Position)
	described.DescriptionText = sv("Du lagar blommor.")
	index := search.New(small(t, described))
	for text, want := range map[string][]string{"blommor": {"role/a"}, "blomm": {"role/a"}, "blommro": {}, "bl": {}} {
		if diff := cmp.Diff(want, find(t, index, text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestAllWordsElseMost(t *testing.T) {
	t.Parallel()
	index := search.New(small(t,
		role("blue-boat", "Blå båt", career.Position),
		role("blue-car", "Blå vagn", career.Position),
		role("red-car", "Röd vagn", career.Position),
	))
	for text, want := range map[string][]string{
		"vagn blå":       {"role/blue-car"},
		"blå vagn zebra": {"role/blue-car"},
		"zebra vagn":     {"role/blue-car", "role/red-car"},
		"zebra giraff":   {},
	} {
		if diff := cmp.Diff(want, find(t, index, text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestSpellingErrorsAreCountedByLength(t *testing.T) {
	t.Parallel()
	index := search.New(small(t,
		role("bil", "Bil", career.Position), role("snickare", "Snickare", career.Position),
		role("rektor", "Rektor", career.Position),
	))
	for text, want := range map[string][]string{
		"bul":       {},
		"rektro":    {"role/rektor"}, // two neighbours swapped are one error
		"rekror":    {"role/rektor"},
		"rakter":    {},
		"snikcare":  {"role/snickare"},
		"snikkarre": {"role/snickare"},
		"snokkarre": {},
		"snixka":    {"role/snickare"}, // an error while typing
	} {
		if diff := cmp.Diff(want, find(t, index, text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func TestAnIndexCanBeReadAtTheSameTime(t *testing.T) {
	t.Parallel()
	index := search.New(published(t))
	all := searchtest.Queries()
	var group sync.WaitGroup
	for start := range 8 {
		group.Go(func() {
			for i := range all {
				query := all[(i+start*7)%len(all)]
				if !query.Met(find(t, index, query.Text)) {
					t.Errorf("%q finds something else", query.Text)
				}
			}
		})
	}
	group.Wait()
}

func TestTheSameIndexIsMadeEveryTime(t *testing.T) {
	t.Parallel()
	first, second := search.New(published(t)), search.New(published(t))
	for _, query := range searchtest.Queries() {
		if diff := cmp.Diff(find(t, first, query.Text), find(t, second, query.Text)); diff != "" {
			t.Errorf("%q (-first +second):\n%s", query.Text, diff)
		}
	}
}

// FuzzFind tries whatever can be typed: it never fails, never finds a thing twice, and whoever writes
// in capitals or with more space finds the same.
func FuzzFind(f *testing.F) {
	for _, text := range []string{
		`"usk"`, "+a -b", "*", "~2", "titel:usk", "a\x00b", "🌸 usk", strings.Repeat("a", 200), "och", "' OR 1=1 --",
		"<script>alert(1)</script>", "\xff\xfe", "(((((", "[a TO z]", "usk^5", "/.*/", "?", "\u202eusk", strings.Repeat("å ", 100),
		strings.Repeat("stöd", 50), "ﷺ", "İ", "ß", "sjuksköterskeundersköterska", "Ⅷ", "ा", "ǅ",
	} {
		f.Add(text)
	}
	for _, query := range searchtest.Queries() {
		f.Add(query.Text)
	}
	index := search.New(published(f))
	f.Fuzz(func(t *testing.T, text string) {
		results, err := index.Find(t.Context(), text)
		if tooLong := len([]rune(text)) > search.MaxLength; (err != nil) != tooLong {
			t.Fatalf("%d characters: %v", len([]rune(text)), err)
		}
		if err != nil {
			return
		}
		found := find(t, index, text)
		slices.Sort(found)
		if unique := slices.Compact(slices.Clone(found)); len(unique) != len(results) {
			t.Errorf("%q finds %v", text, found)
		}
		if len([]rune(text)) < search.MaxLength-1 {
			spaced := find(t, index, " "+text+" ")
			slices.Sort(spaced)
			if diff := cmp.Diff(found, spaced); diff != "" {
				t.Errorf("%q finds other things between spaces: %s", text, diff)
			}
		}
	})
}
