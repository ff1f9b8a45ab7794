package search

import "strings"

// stem takes a Swedish ending off a folded word, so that sköterska, sköterskan and sköterskors are
// one. English plurals fall out of the same rules. A stem is compared to other stems alone; it need
// not be a word.
func stem(folded string) string {
	word := withoutGenitive(folded)
	for _, ending := range endings() {
		rest, found := strings.CutSuffix(word, ending)
		if found && len(rest) >= shortestStem(ending) {
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

// endings are tried in this order, longer before those they end in.
func endings() []string {
	return []string{
		"arna", "orna", "erna", "aren", "ade", "are", "ena",
		"ar", "or", "er", "an", "en", "et", "na", "a", "e",
	}
}

// shortestStem keeps short words whole: arbets is no definite form of "arb".
func shortestStem(ending string) int {
	if len(ending) > 1 {
		return 4
	}
	return 3
}
