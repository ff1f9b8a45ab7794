package search_test

import (
	"fmt"
	"strings"
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/search"
	"blommaut/internal/search/searchtest"
	"blommaut/internal/seed"
)

func grown(t testing.TB, documents int) *career.Catalogue {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	return linked(t, searchtest.Grow(records, documents))
}

func sizes() []int { return []int{100, 4000} }

func BenchmarkNew(b *testing.B) {
	for _, size := range sizes() {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			catalogue := grown(b, size)
			for b.Loop() {
				search.New(catalogue)
			}
		})
	}
}

// BenchmarkFind is one query: the mean of the whole table, and the dearest kinds.
func BenchmarkFind(b *testing.B) {
	for _, size := range sizes() {
		index := search.New(grown(b, size))
		b.Run(fmt.Sprint(size, "/table"), func(b *testing.B) {
			queries := searchtest.Queries()
			for i := 0; b.Loop(); i++ {
				find(b, index, queries[i%len(queries)].Text)
			}
		})
		for name, text := range dearest() {
			b.Run(fmt.Sprint(size, "/", name), func(b *testing.B) {
				for b.Loop() {
					find(b, index, text)
				}
			})
		}
	}
}

// dearest are 200 characters of what costs most: beginnings that much has, errors everywhere, and
// words that can be cut in many ways.
func dearest() map[string]string {
	var beginnings, errors strings.Builder
	for i := range 66 {
		fmt.Fprintf(&beginnings, "%c%c ", 'a'+i%5, 'a'+i/5)
	}
	for i := range 33 {
		fmt.Fprintf(&errors, "%cskäx ", 'a'+i%26)
	}
	return map[string]string{
		"beginnings": beginnings.String(),
		"errors":     errors.String(),
		"compounds":  strings.Repeat("stödvårdstödvårdstödvårdstödvårdstödvårdstödvx ", 4),
	}
}
