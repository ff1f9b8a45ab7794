package people

import (
	"strings"
	"unicode"
)

func isBlank(words string) bool { return strings.TrimSpace(words) == "" }

// hasNUL tells of the one character that the database cannot keep.
func hasNUL(words string) bool { return strings.ContainsRune(words, 0) }

// isInvisible tells control characters and those that turn the direction of what is read.
func isInvisible(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) }
