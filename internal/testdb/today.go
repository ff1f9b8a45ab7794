package testdb

import (
	"testing"
	"time"

	"blommaut/internal/career"
)

// Today is the day that the database's own policies go by: in Sweden, wherever and whenever the tests run.
func Today(t testing.TB) career.Date {
	t.Helper()
	today, err := career.Today(time.Now())
	if err != nil {
		t.Fatal(err)
	}
	return today
}
