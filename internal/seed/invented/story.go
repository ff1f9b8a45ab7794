package invented

import "blommaut/internal/people"

// tell puts the personas in their places, with what makes each worth trying as.
func (g *generator) tell() {
	switch g.town.Code {
	case lulea:
		g.tellOfLulea()
	case pitea:
		e := g.add("annan-kommun", g.unitOf(people.SpecialHousing), g.always("underskoterska", g.unitOf(people.SpecialHousing), -2200))
		g.credit(e, learnt("gymnasial-vard-och-omsorg", people.Claimed, -2600).sent(-5))
		g.goal(e, "specialistunderskoterska")
	}
}

func (g *generator) tellOfLulea() {
	homeCare, nursing := g.unitOf(people.HomeCare), g.unitOf(people.HomeHealthCare)

	// Has come far, and waits for an answer.
	employee := g.add("medarbetare", homeCare,
		job{role: "vardbitrade", at: g.unitOf(people.SpecialHousing), form: people.Temporary, rate: 75, first: -3400, end: -2700},
		job{role: "underskoterska", at: g.unitOf(people.SpecialHousing), form: people.Permanent, rate: 100, first: -2699, end: -800},
		job{role: "underskoterska", at: homeCare, form: people.Permanent, rate: 100, first: -799, end: never, moved: true})
	g.credit(employee, learnt("gymnasial-vard-och-omsorg", people.Verified, -2720).shown("Slutbetyg, visat på papper").sent(-700))
	g.credit(employee, points("100", "demens", people.Verified, -150).shown("Intyg från de två första kurserna").sent(-140))
	g.credit(employee, points("50", "demens", people.Claimed, -12).shown("Kursintygen ligger hos skolan").sent(-8))
	g.credit(employee, learnt("bevis-underskoterska", people.CredentialInProgress, -40).noted("Ansökan är skickad").sent(-40))
	g.goal(employee, "specialistunderskoterska")
	g.note(homeCare.manager, employee, -139)
	g.note(g.hr, employee, -30)
	g.note(homeCare.manager, employee, -7)

	// Has begun, with next to nothing on file.
	g.add("nyanstalld", homeCare, g.always("vardbitrade", homeCare, -12))

	// Lacks 40 points of 200.
	near := g.add("saknar-yh", homeCare, g.always("underskoterska", homeCare, -3100))
	g.credit(near, learnt("gymnasial-vard-och-omsorg", people.Verified, -3300).sent(-900))
	g.credit(near, learnt("bevis-underskoterska", people.Verified, -600).sent(-590))
	g.credit(near, points("100", "demens", people.Verified, -400).shown("Intyg från skolan").sent(-390))
	g.credit(near, points("60", "psykiatri", people.Verified, -60).shown("Intyg från skolan").sent(-50))
	g.goal(near, "specialistunderskoterska")

	// Will soon be without what she works by.
	nurse := g.add("legitimation", nursing, g.always("sjukskoterska", nursing, -4800))
	g.credit(nurse, learnt("sjukskoterskeexamen", people.Verified, -4900).sent(-900))
	g.credit(nurse, learnt("legitimation-sjukskoterska", people.Verified, -4850).noted("Förnyas i god tid").until(21).sent(-899))
	g.credit(nurse, learnt("", people.Verified, -340).of("7.5", "HP", "aldre").noted("Att delegera läkemedel").until(52).sent(-330))
	g.goal(nurse, "specialistsjukskoterska")

	// Waits for her manager's signature.
	planner := g.add("plan", homeCare,
		job{role: "underskoterska", at: homeCare, form: people.Permanent, rate: 85, first: -1900, end: never},
		job{role: "planerare", at: homeCare, form: people.Permanent, rate: 15, first: -400, end: never})
	g.credit(planner, learnt("gymnasial-vard-och-omsorg", people.Verified, -2000).sent(-600))
	g.goal(planner, "planerare")
	g.plan(planner, followedUp, -380)
	g.plan(planner, toManager, -14)

	// Has waited for a review far too long.
	waits := g.add("", homeCare, g.always("underskoterska", homeCare, -5500))
	g.credit(waits, learnt("gymnasial-vard-och-omsorg", people.Claimed, -5700).shown("Betyg från 2010").sent(-41))

	// Agreed on a plan that nobody has followed up.
	forgotten := g.add("", homeCare, g.always("underskoterska", homeCare, -2300))
	g.goal(forgotten, "specialistunderskoterska")
	g.plan(forgotten, agreed, -halfYear-30)

	// Was refused, with words on what to do.
	refused := g.add("", homeCare, g.always("underskoterska", homeCare, -500))
	again := learnt("gymnasial-vard-och-omsorg", people.Rejected, -3700).noted("Pappret är på finska").sent(-90)
	again.wanted, again.comment = "Lägg till en sida med kurserna", "Be Komvux om en validering, så tar vi det därifrån"
	g.credit(refused, again)
}

// always is one employment from a day on.
func (g *generator) always(role string, at *unit, since day) job {
	return job{role: role, at: at, form: people.Permanent, rate: 100, first: since, end: never}
}

func learnt(qualification string, status people.CredentialStatus, on day) credential {
	return credential{qualification: qualification, subject: null, status: status, awarded: on, expires: never}
}

func points(credits, subject string, status people.CredentialStatus, on day) credential {
	return learnt("", status, on).of(credits, "YH", subject)
}

func (c credential) of(credits, unit, subject string) credential {
	c.credits, c.unit, c.subject = credits, unit, subject
	return c
}

func (c credential) noted(words string) credential {
	c.note = words
	return c
}

func (c credential) shown(words string) credential {
	c.evidence = words
	return c
}

func (c credential) until(last day) credential {
	c.expires = last
	return c
}

func (c credential) sent(on day) credential {
	c.claimed = on
	return c
}
