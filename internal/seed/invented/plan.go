package invented

import (
	"encoding/json"
	"strconv"

	"blommaut/internal/career"
	"blommaut/internal/people"
)

// aims are the roles that people of a role most often aim for.
func aims(role string) []string {
	switch role {
	case "vardbitrade":
		return []string{"underskoterska"}
	case "underskoterska":
		return []string{"specialistunderskoterska", "sjukskoterska", "planerare"}
	case "stodassistent", "handledare":
		return []string{"stodpedagog", "stodassistent"}
	case "sjukskoterska":
		return []string{"specialistsjukskoterska", "enhetschef"}
	case "bistandshandlaggare", "socialsekreterare":
		return []string{"enhetschef"}
	case "enhetschef":
		return []string{"omradeschef"}
	}
	return nil
}

// aim gives some a goal and a plan, and a look at their record.
func (g *generator) aim(e *employee) {
	if roles := aims(e.role); len(roles) > 0 && g.chance(0.3) {
		g.goal(e, pick(g.rng, roles))
	}
	if g.chance(0.3) {
		g.plan(e, draw(g.rng, []weighted[string]{{20, draft}, {20, toManager}, {40, agreed}, {20, followedUp}}), g.between(-400, -10))
	}
	if g.chance(0.2) {
		g.note(g.reviewerOf(e), e, g.between(-200, -1))
	}
}

func (g *generator) goal(e *employee, role string) {
	e.goal = role
	g.sheets.Goals.row(g.code, e.id, e.units, role, g.time(g.between(-500, -1)))
}

// How far a plan may have come.
const (
	draft      = "DRAFT"
	toManager  = "TO_MANAGER"
	agreed     = "AGREED"
	followedUp = "FOLLOWED_UP"
)

// plan writes a development plan with its versions and the signatures that its status says.
func (g *generator) plan(e *employee, status string, begun day) {
	manager := g.reviewerOf(e)
	versions := 1 + g.rng.IntN(2)
	id, cells := g.about(e)
	talk := min(begun+2, -1)
	followUp := talk + halfYear
	newest := versions
	if status == followedUp {
		newest++
	}
	g.sheets.Plans.row(append(cells, status, strconv.Itoa(newest), g.date(followUp), g.time(begun))...)
	save := func(version int, by *employee, content *people.PlanContent, at string) {
		g.sheets.Versions.row(g.code, id, strconv.Itoa(version), e.id, e.units, written(content), by.id, by.name, at)
	}
	var content *people.PlanContent
	for version := 1; version <= versions; version++ {
		by := e
		if version > 1 {
			by = manager
		}
		content = g.content(e, id, talk, followUp)
		save(version, by, content, g.time(min(begun+day(version*2), -1)))
	}
	sign := func(party string, signer *employee) {
		g.sheets.Signatures.row(g.code, id, strconv.Itoa(versions), e.id, e.units, party, signer.id, signer.name, g.time(min(begun+8, -1)))
	}
	if status != draft {
		sign("EMPLOYEE", e)
	}
	if status == agreed || status == followedUp {
		sign("MANAGER", manager)
	}
	if status == followedUp {
		save(newest, manager, whatCameOf(content), g.date(min(followUp, -1))+" 10:00Z")
	}
}

// halfYear is how long after the dialogue a plan is to be followed up.
const halfYear = 182

// content is what a plan says.
func (g *generator) content(e *employee, plan string, talk, followUp day) *people.PlanContent {
	on := func(d day) *career.Date {
		date := g.crowd.Today.Plus(int(d))
		return &date
	}
	goal := &people.PlanGoal{Text: pick(g.rng, []string{"Bli tryggare i dokumentationen", "Lära mig mer om demens", "Handleda nya kollegor", "Ta nästa steg i yrket"})}
	if e.goal != "" {
		goal.RoleSlug = &e.goal
	}
	content := &people.PlanContent{
		Goals:          []*people.PlanGoal{goal},
		IndividualNeed: pick(g.rng, []string{"Vill utvecklas i yrket", "Vill bredda mig", "Vill ha mer ansvar"}),
		BusinessNeed:   pick(g.rng, []string{"Enheten behöver fler som kan handleda", "Fler med fördjupad kunskap om äldre", "Stärka kvaliteten i planeringen"}),
		DialogueOn:     on(talk), FollowUpOn: on(followUp),
	}
	activity := pick(g.rng, []string{"Gå en kurs på arbetstid", "Följa en kollega en dag", "Ansöka till en utbildning", "Leda reflektionen i gruppen"})
	content.Activities = []*people.PlanActivity{
		{ID: activityOf(plan, "1"), Text: activity, StartsOn: on(talk + 14), DueOn: on(talk + 150), OnPaidTime: true},
		{ID: activityOf(plan, "2"), Text: "Stämma av på enhetens träff", DueOn: on(talk + 90), OnPaidTime: true},
	}
	return content
}

// activityOf is the id of an activity, of the form of those of plans.
func activityOf(plan, number string) string { return plan[:len(plan)-1] + number }

// whatCameOf is the plan's content after its follow-up.
func whatCameOf(content *people.PlanContent) *people.PlanContent {
	outcomes := []people.PlanOutcome{people.ActivityDone, people.ActivityOngoing}
	for i, activity := range content.Activities {
		activity.Outcome = &outcomes[i]
	}
	content.FollowUpNotes = "Det mesta blev av. Resten går vidare i nästa plan."
	return content
}

// written is the content as the database keeps it. The words hold nothing that is written otherwise for COPY.
func written(content *people.PlanContent) string {
	text, _ := json.Marshal(content) // never fails
	return string(text)
}

// note writes to the audit log that somebody looked at another's record.
func (g *generator) note(by, of *employee, on day) {
	kind, purpose := people.Manages, people.ForFollowUp
	if by == g.hr {
		kind, purpose = people.WorksHR, people.ForPersonnel
	}
	object := people.Employee{MunicipalityID: g.town.Code, Key: of.key}
	g.sheets.Audit.row(g.code, g.id().String(), of.id, g.time(on), by.subject, by.id, by.name, string(kind), string(people.ReadRecord), object.ID(), string(purpose))
}
