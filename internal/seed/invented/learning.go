package invented

import (
	"strconv"

	"blommaut/internal/people"
)

// credential is something learnt.
type credential struct {
	qualification    string // or else credits
	credits          string
	unit, subject    string
	note             string
	status           people.CredentialStatus
	awarded, expires day
	claimed          day
	evidence         string
	comment          string
	wanted           string // what a first reviewer wanted more of
}

// required is what a role is had by.
func required(role string) []string {
	switch role {
	case "underskoterska", "planerare":
		return []string{"gymnasial-vard-och-omsorg", "bevis-underskoterska"}
	case "specialistunderskoterska":
		return []string{"gymnasial-vard-och-omsorg", "bevis-underskoterska"}
	case "stodassistent", "stodpedagog", "handledare":
		return []string{"gymnasial-barn-och-fritid-funktionshinder"}
	case "sjukskoterska", "specialistsjukskoterska":
		return []string{"sjukskoterskeexamen", "legitimation-sjukskoterska"}
	case "arbetsterapeut":
		return []string{"arbetsterapeutexamen", "legitimation-arbetsterapeut"}
	case "fysioterapeut":
		return []string{"fysioterapeutexamen", "legitimation-fysioterapeut"}
	case "socialsekreterare", "bistandshandlaggare":
		return []string{"socionomexamen"}
	case "enhetschef", "omradeschef":
		return []string{"hogskoleexamen"}
	}
	return nil
}

// learn puts on file what somebody has learnt: what her role requires, and courses.
func (g *generator) learn(e *employee) {
	// From nothing to twice the average.
	left := int(g.rng.Float64()*2*g.measure.credentials + 0.5)
	for _, qualification := range required(e.role) {
		if left > 0 && g.chance(0.85) {
			g.credit(e, credential{
				qualification: qualification, status: g.status(), awarded: g.between(max(e.since-400, -pastDays), min(e.since, -60)), expires: never,
			})
			left--
		}
	}
	for range left {
		g.credit(e, g.course(e))
	}
}

func (g *generator) status() people.CredentialStatus {
	return draw(g.rng, []weighted[people.CredentialStatus]{
		{84, people.Verified}, {7, people.Claimed}, {6, people.CredentialInProgress}, {3, people.Rejected},
	})
}

// course is credits, or a day that must be repeated.
func (g *generator) course(e *employee) credential {
	c := credential{status: g.status(), expires: never, subject: null}
	c.unit = draw(g.rng, []weighted[string]{{50, "YH"}, {20, "HP"}, {30, "GY"}})
	switch c.unit {
	case "YH":
		c.credits = pick(g.rng, []string{"5", "10", "15", "20", "25", "40"})
	case "HP":
		c.credits = pick(g.rng, []string{"1.5", "3", "4.5", "7.5", "15"})
	case "GY":
		c.credits = pick(g.rng, []string{"50", "100", "150", "200"})
	}
	if g.chance(0.75) {
		c.subject = pick(g.rng, []string{"aldre", "demens", "psykiatri", "funktionshinder"})
	}
	c.note = pick(g.rng, []string{"", "", "Kurs på arbetstid", "Studerade på distans", "Kurs i handledning", "Fortbildning med kollegor", "Läste på egen hand"})
	c.awarded = g.between(max(e.since-200, -4000), -2)
	if g.chance(0.15) {
		c.expires = max(c.awarded+1, g.between(-200, 900))
	}
	return c
}

// credit writes a credential with its evidence and reviews.
func (g *generator) credit(e *employee, c credential) {
	if c.claimed == 0 {
		c.claimed = max(g.between(c.awarded, c.awarded+120), -1500)
		if c.status == people.Claimed {
			c.claimed = g.between(max(-60, c.awarded), -2)
		}
		c.claimed = min(c.claimed, -2) // so that a review the day after has been
	}
	qualification, credits, unit, subject := null, null, null, null
	if c.qualification != "" {
		qualification = c.qualification
	}
	if c.credits != "" {
		credits, unit, subject = c.credits, c.unit, c.subject
	}
	version, awarded := 1, c.awarded
	switch c.status {
	case people.Verified, people.Rejected:
		version = 2
	case people.CredentialInProgress:
		awarded = never // is yet to be had
		if c.expires != never {
			c.expires = never
		}
	case people.Claimed, people.Expired:
	}
	if c.wanted != "" {
		version += 2
	}
	id, cells := g.about(e)
	g.sheets.Credentials.row(append(cells, qualification, credits, unit, subject, c.note, string(c.status),
		g.date(awarded), g.date(c.expires), strconv.Itoa(version), g.time(c.claimed))...)
	g.trace(e, id, c)
}

// trace writes what shows a credential, and what came of looking at it.
func (g *generator) trace(e *employee, id string, c credential) {
	text, link := c.evidence, ""
	if text == "" && g.chance(0.6) {
		text = pick(g.rng, []string{"Betyg, visat på papper", "Intyg från kursen", "Bevis som finns i pärmen", "Intyg från skolan"})
	}
	if g.chance(0.2) {
		link = "https://example.se/intyg/" + id[:8]
	}
	position := 0
	for _, evidence := range [][2]string{{text, null}, {null, link}} {
		if evidence[0] == "" || evidence[1] == "" {
			continue
		}
		_, cells := g.about(e)
		g.sheets.Evidence.row(append(cells, id, strconv.Itoa(position), evidence[0], evidence[1])...)
		position++
	}
	reviewer := g.reviewerOf(e)
	review := func(by *employee, verdict people.Verdict, comment string, on day) {
		_, cells := g.about(e)
		g.sheets.Reviews.row(append(cells, id, by.id, by.name, string(verdict), comment, g.time(on))...)
	}
	reviewed := min(c.claimed+day(1+g.rng.IntN(20)), -1)
	if c.wanted != "" {
		review(g.hr, people.VerdictMoreWanted, c.wanted, reviewed-1)
	}
	switch c.status {
	case people.Verified:
		review(reviewer, people.VerdictVerified, c.comment, reviewed)
	case people.Rejected:
		if c.comment == "" {
			c.comment = pick(g.rng, []string{"Fel namn på intyget", "Intyget saknar datum", "Kursen är en annan än den som anges"})
		}
		review(reviewer, people.VerdictRejected, c.comment, reviewed)
	case people.CredentialInProgress, people.Claimed, people.Expired:
	}
}
