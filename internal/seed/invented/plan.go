package invented

import (
	"strconv"
	"strings"

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
	g.sheets.Plans.row(append(cells, status, strconv.Itoa(versions), g.time(begun))...)
	for version := 1; version <= versions; version++ {
		by := e
		if version > 1 {
			by = manager
		}
		saved := min(begun+day(version*2), -1)
		g.sheets.Versions.row(g.code, id, strconv.Itoa(version), e.id, e.units, g.content(saved), by.id, g.time(saved))
	}
	sign := func(party string, signer *employee) {
		g.sheets.Signatures.row(g.code, id, strconv.Itoa(versions), e.id, e.units, party, signer.id, g.time(min(begun+8, -1)))
	}
	if status != draft {
		sign("EMPLOYEE", e)
	}
	if status == agreed || status == followedUp {
		sign("MANAGER", manager)
	}
}

// content is what a plan says.
func (g *generator) content(talk day) string {
	goal := pick(g.rng, []string{"Bli tryggare i dokumentationen", "Lära mig mer om demens", "Handleda nya kollegor", "Ta nästa steg i yrket"})
	need := pick(g.rng, []string{"Vill utvecklas i yrket", "Vill bredda mig", "Vill ha mer ansvar"})
	business := pick(g.rng, []string{"Enheten behöver fler som kan handleda", "Fler med fördjupad kunskap om äldre", "Stärka kvaliteten i planeringen"})
	activity := pick(g.rng, []string{"Gå en kurs på arbetstid", "Följa en kollega en dag", "Ansöka till en utbildning", "Leda reflektionen i gruppen"})
	return strings.Join([]string{
		`{"goals": ["`, goal, `"], "activities": [{"text": "`, activity, `", "by": "`, g.date(talk + 200),
		`"}], "individualNeed": "`, need, `", "businessNeed": "`, business, `", "talkOn": "`, g.date(talk), `"}`,
	}, "")
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
