package career

import (
	"context"
	"fmt"
	"strings"
	"time"
)

// The words of requirements exist in Swedish and English; every other language falls back to Swedish.

// words picks the Swedish or the English form.
type words struct{ sv, en string }

func (w words) in(language Language) string {
	if language == EN {
		return w.en
	}
	return w.sv
}

func requirementLanguage(ctx context.Context, language *Language) Language {
	if contentLanguage(ctx, language) == EN {
		return EN
	}
	return SV
}

// ContentLanguage is the language of Text.
func (i *identified) ContentLanguage(ctx context.Context, language *Language) Language {
	return requirementLanguage(ctx, language)
}

// Text is the requirement in words.
func (r *NothingRequired) Text(ctx context.Context, language *Language) string {
	return words{"Ingen utbildning krävs", "No education is required"}.in(requirementLanguage(ctx, language))
}

// Text is the requirement in words.
func (r *AllOf) Text(ctx context.Context, language *Language) string {
	all := words{"Alla de här", "All of these"}
	if len(r.Parts) == 2 {
		all = words{"Båda de här", "Both of these"}
	}
	return all.in(requirementLanguage(ctx, language))
}

// Text is the requirement in words.
func (r *AnyOf) Text(ctx context.Context, language *Language) string {
	return words{"Minst ett av de här", "At least one of these"}.in(requirementLanguage(ctx, language))
}

// Text is the requirement in words.
func (r *AtLeast) Text(ctx context.Context, language *Language) string {
	return fmt.Sprintf(words{"Minst %d av de här", "At least %d of these"}.in(requirementLanguage(ctx, language)), r.Count)
}

// Text is the requirement in words.
func (r *HoldsQualification) Text(ctx context.Context, language *Language) string {
	return r.Qualification.Name(ctx, language)
}

// ContentLanguage is the language of Text.
func (r *HoldsQualification) ContentLanguage(ctx context.Context, language *Language) Language {
	return r.Qualification.ContentLanguage(ctx, language)
}

// Text is the requirement in words.
func (r *HoldsCredits) Text(ctx context.Context, language *Language) string {
	in := requirementLanguage(ctx, language)
	text := words{"Minst ", "At least "}.in(in) + creditsText(r.Amount, r.Unit, in)
	if len(r.SubjectList) == 0 {
		return text
	}
	names := make([]string, len(r.SubjectList))
	for i, subject := range r.SubjectList {
		names[i] = subject.Name(ctx, &in)
	}
	return text + words{" i ", " in "}.in(in) + orList(names, in)
}

// Text is the requirement in words.
func (r *HoldsStudyYears) Text(ctx context.Context, language *Language) string {
	in := requirementLanguage(ctx, language)
	if r.Years == 10 {
		return words{"Minst ett års studier efter gymnasiet", "At least one year of study after upper secondary"}.in(in)
	}
	return fmt.Sprintf(words{"Minst %s års studier efter gymnasiet", "At least %s years of study after upper secondary"}.in(in), decimal(r.Years, in))
}

// Text is the requirement in words.
func (r *HoldsExperience) Text(ctx context.Context, language *Language) string {
	in := requirementLanguage(ctx, language)
	titles := make([]string, len(r.Roles))
	for i, role := range r.Roles {
		titles[i] = strings.ToLower(role.Title(ctx, &in))
	}
	return fmt.Sprintf(words{"Minst %s som %s", "At least %s as %s"}.in(in), monthsText(r.Months, in), orList(titles, in))
}

// Text is the requirement in words.
func (r *HoldsPosition) Text(ctx context.Context, language *Language) string {
	in := requirementLanguage(ctx, language)
	title := strings.ToLower(r.Role.Title(ctx, &in))
	text := fmt.Sprintf(words{"Anställd som %s", "Employed as %s"}.in(in), title)
	if r.Since != nil {
		text = fmt.Sprintf(words{"Fast anställd som %s sedan %s eller tidigare", "Permanently employed as %s since %s or earlier"}.in(in), title, longDate(*r.Since, in))
	}
	if r.Until != nil {
		text += fmt.Sprintf(words{", räcker till och med %s", ", good until and including %s"}.in(in), longDate(*r.Until, in))
	}
	return text
}

func creditsText(amount Points, unit CreditUnit, in Language) string {
	unitWords := map[CreditUnit]words{
		HP: {"högskolepoäng", "higher-education credits"},
		YH: {"YH-poäng", "higher vocational points"},
		GY: {"gymnasiepoäng", "upper-secondary points"},
	}[unit]
	return decimal(amount, in) + " " + unitWords.in(in)
}

func monthsText(months int, in Language) string {
	if months%12 != 0 {
		return counted(months, words{"månad", "month"}, words{"månader", "months"}, in)
	}
	return counted(months/12, words{"år", "year"}, words{"år", "years"}, in)
}

func counted(n int, one, many words, in Language) string {
	if n == 1 {
		return "1 " + one.in(in)
	}
	return fmt.Sprintf("%d %s", n, many.in(in))
}

func decimal(amount Points, in Language) string {
	if in == EN {
		return amount.String()
	}
	return strings.Replace(amount.String(), ".", ",", 1)
}

func orList(items []string, in Language) string {
	last := len(items) - 1
	if last < 1 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:last], ", ") + words{" eller ", " or "}.in(in) + items[last]
}

func longDate(d Date, in Language) string {
	if in == EN {
		return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Format("2 January 2006")
	}
	months := [...]string{
		"januari", "februari", "mars", "april", "maj", "juni",
		"juli", "augusti", "september", "oktober", "november", "december",
	}
	return fmt.Sprintf("%d %s %d", d.Day, months[d.Month-1], d.Year)
}
