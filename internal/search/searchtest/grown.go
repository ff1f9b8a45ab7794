package searchtest

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"blommaut/internal/career"
)

// Grow adds made-up roles, qualifications and offers to a catalogue until it has so many documents.
// Their texts are those of others with words of their own among them; the same every time.
func Grow(records career.Records, documents int) career.Records {
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the same every time is the point
	roles, qualifications, offers := records.Roles, records.Qualifications, records.Offers
	for i := len(roles) + len(qualifications) + len(offers) + len(records.Journeys); i < documents; i++ {
		switch i % 4 {
		case 0:
			role := *roles[random.IntN(len(roles))]
			role.Slug = fmt.Sprint(role.Slug, "-", i)
			role.TitleText = varied(random, role.TitleText)
			role.DescriptionText = varied(random, role.DescriptionText)
			records.Roles = append(records.Roles, &role)
		case 1:
			qualification := *qualifications[random.IntN(len(qualifications))]
			qualification.Slug = fmt.Sprint(qualification.Slug, "-", i)
			qualification.NameText = varied(random, qualification.NameText)
			records.Qualifications = append(records.Qualifications, &qualification)
		default:
			offer := *offers[random.IntN(len(offers))]
			offer.Slug = fmt.Sprint(offer.Slug, "-", i)
			offer.NameText = varied(random, offer.NameText)
			offer.DescriptionText = varied(random, offer.DescriptionText)
			offer.EntryRequirement = nil // belongs to the first
			records.Offers = append(records.Offers, &offer)
		}
	}
	return records
}

func varied(random *rand.Rand, text career.Text) career.Text {
	varied := career.Text{}
	for _, language := range career.Languages() {
		if words := text[language]; words != "" {
			varied[language] = fmt.Sprintf("%s %s %s", words, madeUp(random), madeUp(random))
		}
	}
	return varied
}

// madeUp is one of some thousands of words that look like words.
func madeUp(random *rand.Rand) string {
	var word strings.Builder
	for range 2 + random.IntN(2) {
		word.WriteString([]string{"b", "dr", "f", "gn", "h", "kl", "l", "m", "n", "pr", "r", "sk", "t", "v"}[random.IntN(14)])
		word.WriteString([]string{"a", "e", "i", "o", "u", "å", "ä", "ö"}[random.IntN(8)])
	}
	return word.String()
}
