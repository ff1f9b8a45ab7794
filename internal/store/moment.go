package store

import "time"

// moment is a time as the database reads it, to the microsecond that it keeps.
func moment(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }
