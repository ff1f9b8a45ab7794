// Package bleve keeps the road not taken, so that its figures can be measured again: bleve with its
// own Swedish analyzer, and bleve helped by folding, word parts and synonyms. Its own module, so that
// bleve stays out of ours. docs/adr/0008-search.md tells the outcome.
package bleve

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/custom"
	"github.com/blevesearch/bleve/v2/analysis/char/asciifolding"
	"github.com/blevesearch/bleve/v2/analysis/lang/sv"
	"github.com/blevesearch/bleve/v2/analysis/token/compound"
	"github.com/blevesearch/bleve/v2/analysis/token/lowercase"
	"github.com/blevesearch/bleve/v2/analysis/tokenizer/unicode"
	"github.com/blevesearch/bleve/v2/analysis/tokenmap"
	"github.com/blevesearch/bleve/v2/index/scorch"
	"github.com/blevesearch/bleve/v2/mapping"
	found "github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"

	"blommaut/internal/career"
	"blommaut/internal/search/searchtest"
	"blommaut/internal/seed"
)

type text struct{ Title, Folded, Text string }

func catalogue(t testing.TB, documents int) *career.Catalogue {
	t.Helper()
	records, err := seed.Records()
	if err != nil {
		t.Fatal(err)
	}
	linked, err := career.NewCatalogue(1, searchtest.Grow(records, documents))
	if err != nil {
		t.Fatal(err)
	}
	return linked
}

func all(t career.Text) string { return t[career.SV] + " / " + t[career.EN] }

func documents(c *career.Catalogue) map[string]text {
	found := map[string]text{}
	put := func(r career.SearchResult, title career.Text, texts ...career.Text) {
		d := text{Title: all(title), Folded: all(title)}
		for _, t := range texts {
			d.Text += all(t) + "\n"
		}
		found[searchtest.Name(r)] = d
	}
	for _, r := range c.Roles {
		put(r, r.TitleText, append([]career.Text{r.SummaryText, r.DescriptionText, r.Area.NameText}, r.TaskTexts...)...)
	}
	for _, q := range c.Qualifications {
		put(q, q.NameText, q.DescriptionText)
	}
	for _, o := range c.Offers {
		texts := []career.Text{o.DescriptionText, o.Provider.NameText}
		if o.Place != nil {
			texts = append(texts, career.Text{career.SV: *o.Place})
		}
		if o.CreditSubject != nil {
			texts = append(texts, o.CreditSubject.NameText)
		}
		put(o, o.NameText, texts...)
	}
	for _, j := range c.Journeys {
		put(j, j.NameText, j.DescriptionText, j.Programme.NameText)
	}
	return found
}

// alone is bleve's Swedish analyzer on every field.
func alone(t testing.TB, c *career.Catalogue) bleve.Index {
	t.Helper()
	mapping := bleve.NewIndexMapping()
	mapping.DefaultAnalyzer = sv.AnalyzerName
	return filled(t, mapping, c)
}

// helped folds, stems and cuts compounds; titles are kept unstemmed too, for beginnings and errors.
func helped(t testing.TB, c *career.Catalogue) bleve.Index {
	t.Helper()
	mapping := bleve.NewIndexMapping()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	var parts []any
	for part := range strings.FieldsSeq("assistent examen handlaggare kurs omsorg omsorgs pedagog program programmet sekreterare sjuk sjukskoterska " +
		"skoterska social specialist stod terapeut under utbildning vard gymnasie hogskola yrke chef enhet omrade bitrade fysio arbets bistands") {
		parts = append(parts, part)
	}
	must(mapping.AddCustomTokenMap("parts", map[string]any{"type": tokenmap.Name, "tokens": parts}))
	must(mapping.AddCustomTokenFilter("parts", map[string]any{"type": compound.Name, "dict_token_map": "parts", "min_word_size": 8.0, "min_subword_size": 4.0, "max_subword_size": 16.0}))
	must(mapping.AddCustomAnalyzer("helped", map[string]any{
		"type": custom.Name, "tokenizer": unicode.Name, "char_filters": []any{asciifolding.Name},
		"token_filters": []any{lowercase.Name, sv.StopName, "parts", sv.SnowballStemmerName},
	}))
	must(mapping.AddCustomAnalyzer("folded", map[string]any{
		"type": custom.Name, "tokenizer": unicode.Name, "char_filters": []any{asciifolding.Name},
		"token_filters": []any{lowercase.Name},
	}))
	mapping.DefaultAnalyzer = "helped"
	folded := bleve.NewTextFieldMapping()
	folded.Analyzer = "folded"
	mapping.DefaultMapping.AddFieldMappingsAt("Folded", folded)
	return filled(t, mapping, c)
}

func filled(t testing.TB, indexed mapping.IndexMapping, c *career.Catalogue) bleve.Index {
	t.Helper()
	index, err := bleve.NewUsing("", indexed, scorch.Name, scorch.Name, nil)
	if err != nil {
		t.Fatal(err)
	}
	batch := index.NewBatch()
	for name, document := range documents(c) {
		if err := batch.Index(name, document); err != nil {
			t.Fatal(err)
		}
	}
	if err := index.Batch(batch); err != nil {
		t.Fatal(err)
	}
	return index
}

func askAlone(typed string) query.Query {
	title, body := bleve.NewMatchQuery(typed), bleve.NewMatchQuery(typed)
	title.SetField("Title")
	title.SetBoost(5)
	body.SetField("Text")
	title.SetOperator(query.MatchQueryOperatorAnd)
	body.SetOperator(query.MatchQueryOperatorAnd)
	return bleve.NewDisjunctionQuery(title, body)
}

func askHelped(synonyms map[string][]string) func(string) query.Query {
	return func(typed string) query.Query {
		var every []query.Query
		for word := range strings.FieldsSeq(strings.ToLower(typed)) {
			ways := asWord(word)
			for _, means := range synonyms[word] {
				ways = append(ways, asWord(means)...)
			}
			every = append(every, bleve.NewDisjunctionQuery(ways...))
		}
		return bleve.NewConjunctionQuery(every...)
	}
}

func asWord(word string) []query.Query {
	folded := strings.NewReplacer("å", "a", "ä", "a", "ö", "o").Replace(word)
	title, whole, body, prefix := bleve.NewMatchQuery(word), bleve.NewMatchQuery(word), bleve.NewMatchQuery(word), bleve.NewPrefixQuery(folded)
	title.SetField("Title")
	title.SetBoost(3)
	title.SetOperator(query.MatchQueryOperatorAnd)
	whole.SetField("Folded")
	whole.SetBoost(8)
	whole.SetOperator(query.MatchQueryOperatorAnd)
	body.SetField("Text")
	body.SetOperator(query.MatchQueryOperatorAnd)
	prefix.SetField("Folded")
	prefix.SetBoost(2)
	ways := []query.Query{title, whole, body, prefix}
	if len(folded) >= 5 {
		fuzzy := bleve.NewFuzzyQuery(folded)
		fuzzy.SetField("Folded")
		fuzzy.SetFuzziness(1 + len(folded)/8)
		fuzzy.Fuzziness = min(2, fuzzy.Fuzziness)
		ways = append(ways, fuzzy)
	}
	return ways
}

func find(t testing.TB, index bleve.Index, q query.Query) []string {
	t.Helper()
	result, err := index.Search(bleve.NewSearchRequestOptions(q, 100, 0, false))
	if err != nil {
		t.Fatal(err)
	}
	kind := func(hit *found.DocumentMatch) int {
		return strings.Index("role qualification offer journey", strings.Split(hit.ID, "/")[0])
	}
	slices.SortFunc(result.Hits, func(a, b *found.DocumentMatch) int {
		return cmp.Or(cmp.Compare(math.Round(b.Score*1e6), math.Round(a.Score*1e6)), cmp.Compare(kind(a), kind(b)), cmp.Compare(a.ID, b.ID))
	})
	var names []string
	for _, hit := range result.Hits {
		names = append(names, hit.ID)
	}
	return names
}

type variant struct {
	name string
	make func(testing.TB, *career.Catalogue) bleve.Index
	ask  func(string) query.Query
}

func variants(c *career.Catalogue) []variant {
	synonyms := map[string][]string{}
	for _, s := range c.Synonyms {
		synonyms[s.Word] = append(synonyms[s.Word], s.Means)
	}
	return []variant{{"alone", alone, askAlone}, {"helped", helped, askHelped(synonyms)}}
}
