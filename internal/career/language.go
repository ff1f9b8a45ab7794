package career

import "context"

// Language is a language of the content.
type Language string

// The languages of the administrative area, and English.
const (
	SV  Language = "SV"
	EN  Language = "EN"
	FI  Language = "FI"
	SE  Language = "SE"
	SMJ Language = "SMJ"
	FIT Language = "FIT"
)

// Languages lists every language, Swedish first.
func Languages() []Language { return []Language{SV, EN, FI, SE, SMJ, FIT} }

// fallback is the language to try where a text lacks this one.
func (l Language) fallback() Language {
	switch l {
	case SMJ:
		return SE
	case FIT:
		return FI
	case SV, EN, FI, SE:
	}
	return SV
}

type languageKey struct{}

// WithLanguage sets the content language of a request.
func WithLanguage(ctx context.Context, language Language) context.Context {
	return context.WithValue(ctx, languageKey{}, language)
}

// contentLanguage is the language that was asked for: the argument, else the request's, else Swedish.
func contentLanguage(ctx context.Context, language *Language) Language {
	if language != nil {
		return *language
	}
	if fromRequest, ok := ctx.Value(languageKey{}).(Language); ok {
		return fromRequest
	}
	return SV
}

// Text is one text in several languages; Swedish is always there.
type Text map[Language]string

// In is the text in the language asked for, or in the nearest that exists.
func (t Text) In(ctx context.Context, language *Language) string { return t[t.Language(ctx, language)] }

// Language is the language that In answers in.
func (t Text) Language(ctx context.Context, language *Language) Language {
	asked := contentLanguage(ctx, language)
	for asked != SV && t[asked] == "" {
		asked = asked.fallback()
	}
	return asked
}

func textsIn(ctx context.Context, texts []Text, language *Language) []string {
	in := make([]string, len(texts))
	for i, text := range texts {
		in[i] = text.In(ctx, language)
	}
	return in
}
