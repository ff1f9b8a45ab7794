package search

import "strings"

// stem takes a Swedish ending off a folded word, so that sköterska, sköterskan and sköterskors are
// one. English plurals fall out of the same rules. A stem is compared to other stems alone; it need
// not be a word.
func stem(folded string) string {
	word := withoutGenitive(folded)
	for _, ending := range endings() {
		rest, found := strings.CutSuffix(word, ending.letters)
		if found && len(rest) >= ending.leaves {
			return rest
		}
	}
	return word
}

// withoutGenitive also takes off the s that joins compounds, as in omsorgsutbildning.
func withoutGenitive(word string) string {
	if len(word) > 4 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") {
		return word[:len(word)-1]
	}
	return word
}

type ending struct {
	letters string
	leaves  int // at least so many letters, which keeps short words whole: arbets is no form of "arb"
}

// endings are tried in this order, longer before those they end in.
func endings() []ending {
	return []ending{
		{"arna", 4},
		{"orna", 3},
		{"erna", 4},
		{"aren", 4},
		{"are", 4},
		{"ena", 4},
		{"ar", 4},
		{"or", 3},
		{"er", 4},
		{"an", 3},
		{"en", 4},
		{"et", 4},
		{"na", 4},
		{"a", 3},
		{"e", 3},
	}
}
