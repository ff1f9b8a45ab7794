package career

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// The time at work, against counting day by day.
func TestSpellsAgainstDays(t *testing.T) {
	t.Parallel()
	const days = 120
	on := func(day int) Date { return NewDate(time.Date(2024, 1, 1+day, 0, 0, 0, 0, time.UTC)) }
	rapid.Check(t, func(r *rapid.T) {
		var positions []RecordedPosition
		var worked, permanent [days + 1]bool
		for range rapid.IntRange(0, 5).Draw(r, "employments") {
			from := rapid.IntRange(0, days).Draw(r, "from")
			if on(from).Day > 28 {
				from -= 3 // what a month from the 31st is, is a matter of taste
			}
			to := rapid.IntRange(from, days+20).Draw(r, "to")
			p := RecordedPosition{Role: "kock", Permanent: rapid.Bool().Draw(r, "permanent"), From: on(from)}
			if last := on(to); to <= days || rapid.Bool().Draw(r, "ends") {
				p.To = &last
			}
			positions = append(positions, p)
			for day := from; day <= min(to, days); day++ {
				worked[day] = true
				permanent[day] = permanent[day] || p.Permanent
			}
		}
		c := &Catalogue{roles: map[string]*Role{"kock": {Slug: "kock"}}}
		h := c.RecordHoldings(Record{Positions: positions}, on(days))

		months := 0
		for day := 0; day <= days; day++ {
			if !worked[day] || day > 0 && worked[day-1] {
				continue
			}
			end := day
			for end <= days && worked[end] {
				end++
			}
			for whole := 1; !on(end).Before(NewDate(on(day).time().AddDate(0, whole, 0))); whole++ {
				months++
			}
		}
		if got := h.experience[c.roles["kock"]]; got != months {
			r.Errorf("%v: %d months, want %d", positions, got, months)
		}
		if got := len(h.positions) > 0; got != worked[days] {
			r.Fatalf("%v: held %v, want %v", positions, got, worked[days])
		}
		if !worked[days] {
			return
		}
		since := days + 1
		for since > 0 && permanent[since-1] {
			since--
		}
		got := h.positions[0].permanentSince
		if (got == nil) != (since > days) || got != nil && *got != on(since) {
			r.Errorf("%v: permanent since %v, want day %d", positions, got, since)
		}
	})
}
