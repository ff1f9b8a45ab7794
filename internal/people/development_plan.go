package people

import (
	"slices"
	"time"

	"blommaut/internal/career"
)

// DevelopmentPlan is how an employee is to develop, agreed with her nearest manager. An employee has one at a
// time that is not followed up yet.
type DevelopmentPlan struct {
	MunicipalityID int                   `bun:"municipality_id,pk"`
	Key            ID                    `bun:"id,pk"`
	EmployeeID     ID                    `bun:"employee_id"`
	Status         DevelopmentPlanStatus `bun:"status"`
	Version        int                   `bun:"version"`                // the newest
	FollowUpOn     *career.Date          `bun:"follow_up_on,type:date"` // as the newest version says
	CreatedAt      time.Time             `bun:"created_at"`

	Employee *Employee                 `bun:"-"`
	Versions []*DevelopmentPlanVersion `bun:"-"` // newest first
}

// DevelopmentPlanStatus says how far a plan has come.
type DevelopmentPlanStatus string

// How far a plan may have come.
const (
	PlanDraft      DevelopmentPlanStatus = "DRAFT"
	PlanToManager  DevelopmentPlanStatus = "TO_MANAGER"
	PlanAgreed     DevelopmentPlanStatus = "AGREED"
	PlanFollowedUp DevelopmentPlanStatus = "FOLLOWED_UP"
)

// DevelopmentPlanVersion is a plan as somebody saved it. None is ever changed.
type DevelopmentPlanVersion struct {
	MunicipalityID int         `bun:"municipality_id,pk"`
	PlanID         ID          `bun:"plan_id,pk"`
	Version        int         `bun:"version,pk"`
	EmployeeID     ID          `bun:"employee_id"`
	Content        PlanContent `bun:"content,type:jsonb"`
	SaverID        ID          `bun:"saved_by"`
	SavedBy        string      `bun:"saver_name"` // for the employee, who may not see her manager's record
	SavedAt        time.Time   `bun:"saved_at"`

	Signatures []*PlanSignature `bun:"-"` // oldest first
}

// PlanSignature is one party's consent to one version.
type PlanSignature struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	PlanID         ID        `bun:"plan_id,pk"`
	Version        int       `bun:"version,pk"`
	EmployeeID     ID        `bun:"employee_id"`
	Party          PlanParty `bun:"party,pk"`
	SignerID       ID        `bun:"signer_id"`
	Signer         string    `bun:"signer_name"`
	SignedAt       time.Time `bun:"signed_at"`
}

// PlanParty is one of the two who agree on a plan.
type PlanParty string

// The parties.
const (
	EmployeeParty PlanParty = "EMPLOYEE"
	ManagerParty  PlanParty = "MANAGER"
)

// ID is the node id.
func (p *DevelopmentPlan) ID() string { return nodeID("DevelopmentPlan", p.MunicipalityID, p.Key) }

// Current is the newest version.
func (p *DevelopmentPlan) Current() *DevelopmentPlanVersion { return p.Versions[0] }

// Awaits are the parties whose signatures a plan lacks that is to be agreed on.
func (p *DevelopmentPlan) Awaits() []PlanParty {
	awaited := []PlanParty{}
	if p.Status != PlanToManager {
		return awaited
	}
	for _, party := range []PlanParty{EmployeeParty, ManagerParty} {
		if !p.Current().signedBy(party) {
			awaited = append(awaited, party)
		}
	}
	return awaited
}

func (v *DevelopmentPlanVersion) signedBy(party PlanParty) bool {
	return slices.ContainsFunc(v.Signatures, func(s *PlanSignature) bool { return s.Party == party })
}

// party is which of the two the viewer is.
func (p *DevelopmentPlan) party(v *Viewer) PlanParty {
	if v.RelationTo(p.Employee) == Self {
		return EmployeeParty
	}
	return ManagerParty
}

// PlanAction is something done with a plan.
type PlanAction string

// What may be done with a plan.
const (
	PlanSave     PlanAction = "SAVE"
	PlanSend     PlanAction = "SEND"
	PlanSign     PlanAction = "SIGN"
	PlanFollowUp PlanAction = "FOLLOW_UP"
)

// ActionsFor are what the viewer may do with the plan as it stands.
func (p *DevelopmentPlan) ActionsFor(v *Viewer) []PlanAction {
	isOpen := p.Status == PlanDraft || p.Status == PlanToManager
	may := []struct {
		action PlanAction
		holds  bool
	}{
		{PlanSave, Can(v, SavePlan, p.Employee) && p.Status != PlanFollowedUp},
		{PlanSend, Can(v, SavePlan, p.Employee) && isOpen},
		{PlanSign, Can(v, SignPlan, p.Employee) && isOpen && !p.Current().signedBy(p.party(v))},
		{PlanFollowUp, Can(v, FollowUpPlan, p.Employee) && p.Status == PlanAgreed},
	}
	actions := []PlanAction{}
	for _, each := range may {
		if each.holds {
			actions = append(actions, each.action)
		}
	}
	return actions
}

// Allows tells whether the viewer may do that with the plan as it stands.
func (p *DevelopmentPlan) Allows(v *Viewer, action PlanAction) bool {
	return slices.Contains(p.ActionsFor(v), action)
}

// IsSignedBy tells whether the viewer has signed the newest version.
func (p *DevelopmentPlan) IsSignedBy(v *Viewer) bool {
	return v.EmployeeID != nil && slices.ContainsFunc(p.Current().Signatures, func(s *PlanSignature) bool { return s.SignerID == *v.EmployeeID })
}

// Save adds a version. What was agreed is no longer, once it says something else: it goes back to whoever has
// not changed it.
func (p *DevelopmentPlan) Save(v *Viewer, content PlanContent) {
	if p.Status == PlanAgreed {
		p.Status = PlanToManager
		if p.party(v) == EmployeeParty {
			p.Status = PlanDraft
		}
	}
	p.add(v, content)
}

func (p *DevelopmentPlan) add(v *Viewer, content PlanContent) {
	p.Version++
	p.FollowUpOn = content.FollowUpOn
	version := &DevelopmentPlanVersion{
		MunicipalityID: p.MunicipalityID, PlanID: p.Key, Version: p.Version, EmployeeID: p.EmployeeID,
		Content: content, SaverID: *v.EmployeeID, SavedBy: v.Name,
	}
	p.Versions = slices.Insert(p.Versions, 0, version)
}

// Sign adds the viewer's signature to the newest version. One on a draft sends it; with both it is agreed.
func (p *DevelopmentPlan) Sign(v *Viewer) *PlanSignature {
	current := p.Current()
	signature := &PlanSignature{
		MunicipalityID: p.MunicipalityID, PlanID: p.Key, Version: p.Version, EmployeeID: p.EmployeeID,
		Party: p.party(v), SignerID: *v.EmployeeID, Signer: v.Name,
	}
	current.Signatures = append(current.Signatures, signature)
	p.Status = PlanToManager
	if len(p.Awaits()) == 0 {
		p.Status = PlanAgreed
	}
	return signature
}

// FollowUp adds a version that says what came of each activity, and closes the plan.
func (p *DevelopmentPlan) FollowUp(v *Viewer, content PlanContent) {
	p.Status = PlanFollowedUp
	p.add(v, content)
}

// DevelopmentPlanFilter is what plans must all fit.
type DevelopmentPlanFilter struct {
	Statuses      []DevelopmentPlanStatus
	Awaits        *PlanParty
	FollowUpDueBy *career.Date
	Unit          *string
	ExcludeOwn    *bool
}
