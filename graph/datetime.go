package graph

import (
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// MarshalDateTime writes a moment in UTC.
func MarshalDateTime(moment time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(moment.UTC().Format(time.RFC3339Nano))) // the answer is kept in memory
	})
}

// UnmarshalDateTime reads a moment in UTC, and nothing else.
func UnmarshalDateTime(value any) (time.Time, error) {
	text, ok := value.(string)
	if !ok {
		return time.Time{}, fmt.Errorf("a DateTime is a string as \"2026-03-01T08:30:00Z\"")
	}
	moment, err := time.Parse(time.RFC3339Nano, text)
	if err != nil || text[len(text)-1] != 'Z' {
		return time.Time{}, fmt.Errorf("%q is no DateTime as 2026-03-01T08:30:00Z", text)
	}
	return moment, nil
}
