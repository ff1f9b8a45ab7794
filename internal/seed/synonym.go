package seed

import "blommaut/internal/career"

// synonym reads what a word that people type may mean.
func (r *reading) synonym(word string, v value) {
	for _, means := range v.texts() {
		r.records.Synonyms = append(r.records.Synonyms, &career.Synonym{Word: word, Means: means})
	}
}
