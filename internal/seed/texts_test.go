package seed_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"blommaut/internal/career"
)

// texts are all texts of a value, each with the way to it.
func texts(path string, v reflect.Value, found map[string]career.Text) {
	if text, ok := v.Interface().(career.Text); ok {
		if text != nil {
			found[path] = text
		}
		return
	}
	kind := v.Kind()
	if kind == reflect.Pointer && !v.IsNil() {
		texts(path, v.Elem(), found)
	}
	if kind == reflect.Slice {
		for i := range v.Len() {
			texts(fmt.Sprintf("%s.%d %s", path, i, key(v.Index(i))), v.Index(i), found)
		}
	}
	if kind == reflect.Struct {
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				texts(path+"."+v.Type().Field(i).Name, v.Field(i), found)
			}
		}
	}
}

func key(v reflect.Value) string {
	if v.Kind() == reflect.Pointer {
		for _, name := range []string{"Slug", "Level", "Orientation", "RoleSlug"} {
			if field := v.Elem().FieldByName(name); field.IsValid() && field.Kind() == reflect.String {
				return field.String()
			}
		}
	}
	return ""
}

func allTexts(t *testing.T) map[string]career.Text {
	t.Helper()
	found := map[string]career.Text{}
	texts("", reflect.ValueOf(records(t)), found)
	if len(found) < 250 {
		t.Fatalf("only %d texts found", len(found))
	}
	return found
}

func TestEveryTextIsInSwedishAndEnglish(t *testing.T) {
	t.Parallel()
	for path, text := range allTexts(t) {
		if text[career.SV] == "" || text[career.EN] == "" {
			t.Errorf("%s is %v", path, text)
		}
	}
}

func TestTextsAreCleanAndShort(t *testing.T) {
	t.Parallel()
	spaces := regexp.MustCompile(`^\s|\s$|\s\s|\n`)
	for path, text := range allTexts(t) {
		for language, words := range text {
			if spaces.MatchString(words) {
				t.Errorf("%s %s has stray space: %q", path, language, words)
			}
			if strings.HasSuffix(path, "DescriptionText") && !strings.HasSuffix(words, ".") {
				t.Errorf("%s %s does not end in a full stop: %q", path, language, words)
			}
			for sentence := range strings.SplitSeq(words, ". ") {
				if length := len(strings.Fields(sentence)); length > 28 {
					t.Errorf("%s %s has a sentence of %d words: %q", path, language, length, sentence)
				}
			}
		}
	}
}

func TestSynonymsAreInSmallLetters(t *testing.T) {
	t.Parallel()
	means := map[string]string{}
	for _, synonym := range records(t).Synonyms {
		if lower := strings.ToLower(synonym.Word + synonym.Means); lower != synonym.Word+synonym.Means {
			t.Errorf("%q means %q", synonym.Word, synonym.Means)
		}
		means[synonym.Word] += synonym.Means
	}
	for word, want := range map[string]string{
		"usk": "undersköterska", "syrra": "sjuksköterska", "ssk": "sjuksköterska",
		"stödped": "stödpedagog", "sjukgymnast": "fysioterapeut",
	} {
		if means[word] != want {
			t.Errorf("%q means %q, want %q", word, means[word], want)
		}
	}
}
