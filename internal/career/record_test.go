package career_test

import (
	"testing"

	"blommaut/internal/career"
)

const recordDay = "2026-03-01"

func onRecord(t *testing.T, role string, record career.Record) *career.Eligibility {
	t.Helper()
	c, day := published(t), date(t, recordDay)
	return c.Role(role).Eligibility(c.RecordHoldings(record, day), day)
}

func credential(qualification string, standing career.Standing) career.RecordedCredential {
	return career.RecordedCredential{Qualification: qualification, Standing: standing, Source: "file of " + qualification}
}

func points(amount career.Points, unit career.CreditUnit, subject string, standing career.Standing) career.RecordedCredential {
	return career.RecordedCredential{Credits: &amount, Unit: &unit, Subject: &subject, Standing: standing}
}

func worked(t *testing.T, role, from, to string, permanent bool) career.RecordedPosition {
	t.Helper()
	p := career.RecordedPosition{Role: role, Permanent: permanent, From: date(t, from)}
	if to != "" {
		p.To = ptr(date(t, to))
	}
	return p
}

func TestTrapNothingOnFileIsUnknownAndNotMissing(t *testing.T) {
	t.Parallel()
	for role, want := range map[string]career.EligibilityStatus{
		"stodpedagog":   career.UnknownEligibility,
		"sjukskoterska": career.UnknownEligibility,
		"vardbitrade":   career.Eligible,
	} {
		if got := onRecord(t, role, career.Record{}).Status; got != want {
			t.Errorf("%s: %s, want %s", role, got, want)
		}
	}
}

func TestTrapAKindOfRecordWithSomethingOnFileIsComplete(t *testing.T) {
	t.Parallel()
	record := career.Record{Credentials: []career.RecordedCredential{credential("gymnasial-vard-och-omsorg", career.Counts)}}
	nurse := onRecord(t, "sjukskoterska", record)
	if nurse.Status != career.NotYet {
		t.Errorf("a nurse with another qualification on file: %s", nurse.Status)
	}
	// Of credits there is nothing on file: they are asked for, and not said to be missing.
	specialist := onRecord(t, "specialistunderskoterska", record)
	if specialist.Status != career.UnknownEligibility {
		t.Errorf("a specialist without a word of credits: %s", specialist.Status)
	}
	if sources := specialist.Assessment.Of[0].OnFile(); len(sources) != 1 || sources[0] != "file of gymnasial-vard-och-omsorg" {
		t.Errorf("evidence %v", sources)
	}
}

func TestFortyPointsShort(t *testing.T) {
	t.Parallel()
	record := career.Record{Credentials: []career.RecordedCredential{
		credential("gymnasial-vard-och-omsorg", career.Counts), points(1600, career.YH, "demens", career.Counts),
	}}
	got := onRecord(t, "specialistunderskoterska", record)
	if got.Status != career.NotYet || len(got.Missing) != 1 || got.Assessment.Of[1].Progress != 0.8 {
		t.Errorf("%s, missing %s", got.Status, texts(got.Missing))
	}
	remains(t, got.Assessment.Of[1], "40 YH-poäng saknas", "40 higher vocational points missing")
	record.Credentials = append(record.Credentials, points(150, career.YH, "psykiatri", career.UnderWay))
	remains(t, onRecord(t, "specialistunderskoterska", record).Assessment.Of[1],
		"40 YH-poäng saknas; 15 är på gång", "40 higher vocational points missing; 15 under way")
	*record.Credentials[2].Credits = 400
	got = onRecord(t, "specialistunderskoterska", record)
	if got.Status != career.NotYet || got.Assessment.Of[1].Status != career.InProgress {
		t.Errorf("with the rest under way: %s, %s", got.Status, got.Assessment.Of[1].Status)
	}
	remains(t, got.Assessment.Of[1], "40 YH-poäng saknas; 40 är på gång", "40 higher vocational points missing; 40 under way")
	record.Credentials[2].Standing = career.Counts
	got = onRecord(t, "specialistunderskoterska", record)
	if got.Status != career.Eligible || got.Assessment.Of[1].RemainingText(t.Context(), nil) != nil {
		t.Errorf("with the rest verified: %s", got.Status)
	}
	record.Credentials = record.Credentials[:1]
	if text := onRecord(t, "specialistunderskoterska", record).Assessment.Of[1].RemainingText(t.Context(), nil); text != nil {
		t.Errorf("with nothing toward it: %s", *text)
	}
}

func remains(t *testing.T, a *career.Assessment, sv, en string) {
	t.Helper()
	for language, want := range map[career.Language]string{career.SV: sv, career.EN: en} {
		if text := a.RemainingText(t.Context(), &language); text == nil || *text != want {
			t.Errorf("%s: %v, want %s", language, text, want)
		}
	}
}

func TestWhatWasRefusedOrExpiredCountsForNothing(t *testing.T) {
	t.Parallel()
	record := career.Record{Credentials: []career.RecordedCredential{credential("legitimation-sjukskoterska", career.NotToward), credential("sjukskoterskeexamen", career.Counts)}}
	got := onRecord(t, "sjukskoterska", record)
	if got.Status != career.NotYet || len(got.Missing) != 1 {
		t.Errorf("%s, missing %s", got.Status, texts(got.Missing))
	}
	record.Credentials[0].Standing = career.UnderWay
	if got := onRecord(t, "sjukskoterska", record); got.Status != career.NotYet || got.Assessment.Status != career.InProgress {
		t.Errorf("waiting for review: %s", got.Assessment.Status)
	}
}

// The title is kept by who has been permanently employed since July 2023, through moves between units.
func TestTrapTheProtectedTitleFollowsTheEmploymentsOnFile(t *testing.T) {
	t.Parallel()
	programme := []career.RecordedCredential{credential("gymnasial-vard-och-omsorg", career.Counts)}
	for name, c := range map[string]struct {
		positions []career.RecordedPosition
		want      career.EligibilityStatus
	}{
		"permanent since before": {[]career.RecordedPosition{worked(t, "underskoterska", "2020-01-01", "", true)}, career.Eligible},
		"moved without a gap": {[]career.RecordedPosition{
			worked(t, "underskoterska", "2024-05-01", "", true), worked(t, "underskoterska", "2020-01-01", "2024-04-30", true),
		}, career.Eligible},
		"moved with a gap": {[]career.RecordedPosition{
			worked(t, "underskoterska", "2020-01-01", "2024-04-29", true), worked(t, "underskoterska", "2024-05-01", "", true),
		}, career.NotYet},
		"permanent since after":   {[]career.RecordedPosition{worked(t, "underskoterska", "2023-07-02", "", true)}, career.NotYet},
		"temporary since before":  {[]career.RecordedPosition{worked(t, "underskoterska", "2020-01-01", "", false)}, career.NotYet},
		"left":                    {[]career.RecordedPosition{worked(t, "underskoterska", "2020-01-01", "2026-02-28", true)}, career.NotYet},
		"in another role":         {[]career.RecordedPosition{worked(t, "vardbitrade", "2020-01-01", "", true)}, career.NotYet},
		"nothing on file of work": {nil, career.UnknownEligibility},
		"two at once": {[]career.RecordedPosition{
			worked(t, "vardbitrade", "2024-01-01", "", true), worked(t, "underskoterska", "2020-01-01", "", true),
		}, career.Eligible},
	} {
		got := onRecord(t, "underskoterska", career.Record{Credentials: programme, Positions: c.positions})
		if got.Status != c.want {
			t.Errorf("%s: %s, want %s", name, got.Status, c.want)
		}
	}
}

func TestRoutesBeginAtEveryPositionHeld(t *testing.T) {
	t.Parallel()
	c, day := published(t), date(t, recordDay)
	h := c.RecordHoldings(career.Record{
		Credentials: []career.RecordedCredential{credential("gymnasial-vard-och-omsorg", career.Counts)},
		Positions:   []career.RecordedPosition{worked(t, "planerare", "2024-01-01", "", true), worked(t, "stodassistent", "2024-01-01", "", false)},
	}, day)
	routes, err := c.Routes(t.Context(), h, career.RouteQuery{To: c.Role("stodpedagog"), Day: day, Objective: career.FewestSteps, First: 1})
	if err != nil || len(routes) != 1 || len(routes[0].Steps) != 1 || routes[0].Steps[0].Transition == nil {
		t.Errorf("%v %v", routes, err)
	}
	if routes, err = c.Routes(t.Context(), h, career.RouteQuery{To: c.Role("planerare"), Day: day, First: 1}); err != nil || len(routes[0].Steps) != 0 {
		t.Errorf("to what is held: %v %v", routes, err)
	}
}
