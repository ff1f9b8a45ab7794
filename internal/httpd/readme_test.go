package httpd

import (
	"net/http"
	"os"
	"regexp"
	"testing"
)

// Half of what an anonymous viewer may spend, so that an example leaves room to grow.
const exampleCost = 5_000

func TestTheExamplesOfTheReadmeRun(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := regexp.MustCompile("(?s)```graphql\n(.*?)```").FindAllSubmatch(readme, -1)
	if len(examples) != 10 {
		t.Errorf("the README has %d examples, want 10", len(examples))
	}
	s := open(t, Config{})
	for _, example := range examples {
		got := s.query(t, string(example[1]))
		if got.status != http.StatusOK || len(got.Errors) > 0 || len(got.Data) == 0 {
			t.Errorf("%s\nanswers %d: %s", example[1], got.status, got.body)
			continue
		}
		if cost := got.Extensions["cost"]["requested"]; cost < 1 || cost > exampleCost {
			t.Errorf("%s\ncosts %d", example[1], cost)
		}
	}
}
