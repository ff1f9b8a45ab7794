package seed_test

import (
	"testing"

	"blommaut/internal/career"
	"blommaut/internal/seed"
)

func catalogue(t *testing.T) *career.Catalogue {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	linked, err := career.NewCatalogue(1, records)
	if err != nil {
		t.Fatal(err)
	}
	return linked
}

func TestCounts(t *testing.T) {
	t.Parallel()
	_ = catalogue(t)
}
