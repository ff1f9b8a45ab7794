package career

import (
	"context"
	"testing"
)

func TestTextsFallBackToTheNearestLanguage(t *testing.T) {
	t.Parallel()
	all := Text{SV: "sv", EN: "en", FI: "fi", SE: "se"}
	swedish := Text{SV: "sv"}
	for _, row := range []struct {
		text        Text
		asked, want Language
	}{
		{all, SV, SV},
		{all, EN, EN},
		{all, FI, FI},
		{all, FIT, FI},
		{all, SE, SE},
		{all, SMJ, SE},
		{swedish, EN, SV},
		{swedish, FIT, SV},
		{swedish, SMJ, SV},
	} {
		if got := row.text.Language(t.Context(), &row.asked); got != row.want {
			t.Errorf("%v in %v falls back to %v, want %v", row.text, row.asked, got, row.want)
		}
		if got := row.text.In(t.Context(), &row.asked); got != row.text[row.want] {
			t.Errorf("%v in %v is %q", row.text, row.asked, got)
		}
	}
}

func TestTheArgumentStandsBeforeTheRequestsLanguage(t *testing.T) {
	t.Parallel()
	text, swedish := Text{SV: "sv", EN: "en"}, SV
	ctx := WithLanguage(t.Context(), EN)
	for name, row := range map[string]struct {
		ctx   context.Context //nolint:containedctx // what is tested
		asked *Language
		want  string
	}{
		"neither":  {t.Context(), nil, "sv"},
		"request":  {ctx, nil, "en"},
		"argument": {ctx, &swedish, "sv"},
	} {
		if got := text.In(row.ctx, row.asked); got != row.want {
			t.Errorf("%s: %q", name, got)
		}
	}
}
