package search_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/search"
	"blommaut/internal/search/searchtest"
	"blommaut/internal/seed"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func published(t testing.TB) *career.Catalogue {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	return linked(t, records)
}

func linked(t testing.TB, records career.Records) *career.Catalogue {
	t.Helper()
	catalogue, err := career.NewCatalogue(1, records)
	if err != nil {
		t.Fatal(err)
	}
	return catalogue
}

// find is the names of what a search finds.
func find(t testing.TB, index *search.Index, text string) []string {
	t.Helper()
	results, err := index.Find(t.Context(), text)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	names := make([]string, len(results))
	for i, result := range results {
		names[i] = searchtest.Name(result)
	}
	return names
}

func TestWhatPeopleTypeFindsWhatTheyMean(t *testing.T) {
	t.Parallel()
	index := search.New(published(t))
	all := searchtest.Queries()
	if len(all) < 60 {
		t.Fatalf("only %d queries found", len(all))
	}
	for _, query := range all {
		if found := find(t, index, query.Text); !query.Met(found) {
			t.Errorf("%q finds %v, want first %v and then %v", query.Text, found, query.First, query.Among)
		}
	}
}

func TestEveryBeginningFindsTheWordWhileItIsTyped(t *testing.T) {
	t.Parallel()
	index := search.New(published(t))
	for title, slug := range map[string]string{
		"undersköterska": "role/underskoterska", "underskoterska": "role/underskoterska",
		"biståndshandläggare": "role/bistandshandlaggare", "social worker": "role/socialsekreterare",
	} {
		letters := []rune(title)
		for typed := 3; typed <= len(letters); typed++ {
			found := find(t, index, string(letters[:typed]))
			if !slices.Contains(found[:min(5, len(found))], slug) {
				t.Errorf("%q has no %s among the first five: %v", string(letters[:typed]), slug, found)
			}
		}
	}
	for _, short := range []string{"un", "sj", "ST", "om"} {
		if len(find(t, index, short)) == 0 {
			t.Errorf("two letters %q find nothing", short)
		}
	}
}

func TestEveryTitleFindsItsOwnRoleFirst(t *testing.T) {
	t.Parallel()
	catalogue := published(t)
	index := search.New(catalogue)
	for _, role := range catalogue.Roles {
		wanted := role
		if role.Kind == career.Assignment && role.Twin != nil {
			wanted = role.Twin // the position comes before the assignment
		}
		for _, title := range role.TitleText {
			for _, typed := range []string{title, strings.ToUpper(title), " " + strings.ToLower(title) + "!"} {
				if found := find(t, index, typed); len(found) == 0 || found[0] != searchtest.Name(wanted) {
					t.Errorf("%q finds %v", typed, found)
				}
			}
		}
	}
}

func TestEveryNameFindsWhatBearsIt(t *testing.T) {
	t.Parallel()
	catalogue := published(t)
	index := search.New(catalogue)
	check := func(texts career.Text, wanted string) {
		for _, text := range texts {
			found := find(t, index, text)
			if !slices.Contains(found[:min(5, len(found))], wanted) {
				t.Errorf("%q has no %s among the first five: %v", text, wanted, found)
			}
		}
	}
	for _, qualification := range catalogue.Qualifications {
		check(qualification.NameText, searchtest.Name(qualification))
	}
	for _, offer := range catalogue.Offers {
		check(offer.NameText, searchtest.Name(offer))
	}
	for _, journey := range catalogue.Journeys {
		check(journey.NameText, searchtest.Name(journey))
	}
}

func TestEverySynonymFindsWhatItMeansFirst(t *testing.T) {
	t.Parallel()
	catalogue := published(t)
	index := search.New(catalogue)
	for _, synonym := range catalogue.Synonyms {
		meant := find(t, index, synonym.Means)
		found := find(t, index, synonym.Word)
		if len(meant) == 0 || !slices.Contains(found[:min(3, len(found))], meant[0]) {
			t.Errorf("%q does not find %v of %q: %v", synonym.Word, meant[:min(1, len(meant))], synonym.Means, found)
		}
	}
}

func TestTooLongATextIsTheAskersMistake(t *testing.T) {
	t.Parallel()
	index := search.New(published(t))
	for _, letter := range []string{"a", "ö", "🌸"} {
		if _, err := index.Find(t.Context(), strings.Repeat(letter, search.MaxLength)); err != nil {
			t.Errorf("200 × %s: %v", letter, err)
		}
		_, err := index.Find(t.Context(), strings.Repeat(letter, search.MaxLength+1))
		if fault.CodeOf(err) != fault.BadUserInput || !strings.Contains(err.Error(), "at most 200 characters, got 201") {
			t.Errorf("201 × %s: %v", letter, err)
		}
	}
}

func TestEmptyTextsFindNothing(t *testing.T) {
	t.Parallel()
	index := search.New(published(t))
	for _, text := range []string{"", " ", "\t\n", "!?", "🌸", "\x00", "a", "-", "och i på"} {
		if found := find(t, index, text); len(found) > 0 {
			t.Errorf("%q finds %v", text, found)
		}
	}
}

func TestEmptyCatalogueFindsNothing(t *testing.T) {
	t.Parallel()
	if found := find(t, search.New(linked(t, career.Records{})), "undersköterska"); len(found) > 0 {
		t.Error(found)
	}
}

func TestAnEndedRequestStopsTheSearch(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := search.New(published(t)).Find(ctx, "undersköterska"); !errors.Is(err, ctx.Err()) {
		t.Error(err)
	}
}
