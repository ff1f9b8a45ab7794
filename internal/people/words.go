package people

import "strings"

func isBlank(words string) bool { return strings.TrimSpace(words) == "" }

// hasNUL tells of the one character that the database cannot keep.
func hasNUL(words string) bool { return strings.ContainsRune(words, 0) }
