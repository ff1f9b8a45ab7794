package bleve

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/search"
	"blommaut/internal/search/searchtest"
)

// TestQuality counts, and fails nobody: the queries of the table that are met, those whose first answer
// is found at any rank, and the titles of roles with two neighbouring letters swapped or one left out,
// at every place, that find their role first.
func TestQuality(t *testing.T) {
	c := catalogue(t, 0)
	index := search.New(c)
	count(t, c, "ours", func(text string) []string {
		results, err := index.Find(t.Context(), text)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, result := range results {
			names = append(names, searchtest.Name(result))
		}
		return names
	})
	for _, v := range variants(c) {
		index := v.make(t, c)
		count(t, c, v.name, func(text string) []string { return find(t, index, v.ask(text)) })
		if err := index.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func count(t *testing.T, c *career.Catalogue, name string, find func(string) []string) {
	t.Helper()
	met, found, errors, corrected := 0, 0, 0, 0
	for _, q := range searchtest.Queries() {
		names := find(q.Text)
		if q.Met(names) {
			met++
		} else {
			t.Logf("%s: %q finds %s", name, q.Text, names[:min(3, len(names))])
		}
		if len(q.First) == 0 && len(names) == 0 || len(q.First) > 0 && slices.Contains(names, q.First[0]) {
			found++
		}
	}
	for _, role := range c.Roles {
		if role.Kind == career.Assignment {
			continue
		}
		letters := []rune(strings.ToLower(role.TitleText[career.SV]))
		for i := range len(letters) - 1 {
			without := string(letters[:i]) + string(letters[i+1:])
			swapped := string(letters[:i]) + string(letters[i+1]) + string(letters[i]) + string(letters[i+2:])
			for _, typed := range []string{without, swapped} {
				errors++
				if names := find(typed); len(names) > 0 && names[0] == searchtest.Name(role) {
					corrected++
				}
			}
		}
	}
	t.Logf("%s: %d of %d met, %d found at some rank, %d of %d misspelled titles first", name, met, len(searchtest.Queries()), found, corrected, errors)
}

func BenchmarkNew(b *testing.B) {
	for _, size := range []int{100, 4000} {
		c := catalogue(b, size)
		for _, v := range variants(c) {
			b.Run(fmt.Sprint(v.name, "/", size), func(b *testing.B) {
				for b.Loop() {
					if err := v.make(b, c).Close(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func BenchmarkFind(b *testing.B) {
	for _, size := range []int{100, 4000} {
		c := catalogue(b, size)
		for _, v := range variants(c) {
			index := v.make(b, c)
			b.Run(fmt.Sprint(v.name, "/", size), func(b *testing.B) {
				queries := searchtest.Queries()
				for i := 0; b.Loop(); i++ {
					find(b, index, v.ask(queries[i%len(queries)].Text))
				}
			})
			if err := index.Close(); err != nil {
				b.Fatal(err)
			}
		}
	}
}
