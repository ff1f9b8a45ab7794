package httpd

import (
	"golang.org/x/text/language"

	"blommaut/internal/career"
)

// maxLanguages is how much of an Accept-Language is read: people speak fewer languages than that.
const maxLanguages = 500

// contentLanguage is the language that suits the client best, Swedish where none does.
func contentLanguage(acceptLanguage string) career.Language {
	if acceptLanguage == "" || len(acceptLanguage) > maxLanguages {
		return career.SV
	}
	wanted, _, err := language.ParseAcceptLanguage(acceptLanguage)
	if err != nil {
		return career.SV
	}
	offered := career.Languages()
	tags := make([]language.Tag, len(offered))
	for i, each := range offered {
		tags[i] = language.Make(string(each))
	}
	_, best, confidence := language.NewMatcher(tags).Match(wanted...)
	if confidence == language.No {
		return career.SV
	}
	return offered[best]
}
