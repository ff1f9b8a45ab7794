package people

import (
	"reflect"

	"blommaut/internal/career"
)

// PlanContent is what a version of a plan says.
type PlanContent struct {
	Goals          []*PlanGoal     `json:"goals"`
	Activities     []*PlanActivity `json:"activities"`
	IndividualNeed string          `json:"individualNeed,omitempty"`
	BusinessNeed   string          `json:"businessNeed,omitempty"`
	DialogueOn     *career.Date    `json:"dialogueOn,omitempty"`
	DialogueNotes  string          `json:"dialogueNotes,omitempty"`
	FollowUpOn     *career.Date    `json:"followUpOn,omitempty"`
	FollowUpNotes  string          `json:"followUpNotes,omitempty"`
}

// PlanGoal is something that the employee is to reach.
type PlanGoal struct {
	Text     string  `json:"text"`
	RoleSlug *string `json:"role,omitempty"`

	Role *career.Role `json:"-"` // nil where none is named, or the catalogue no longer has it
}

// PlanActivity is something to do for the goals.
type PlanActivity struct {
	ID            string       `json:"id"` // the same in every version
	Text          string       `json:"text"`
	RequirementID *string      `json:"requirement,omitempty"`
	OfferSlug     *string      `json:"offer,omitempty"`
	StartsOn      *career.Date `json:"startsOn,omitempty"`
	DueOn         *career.Date `json:"dueOn,omitempty"`
	OnPaidTime    bool         `json:"onPaidTime,omitempty"`
	Outcome       *PlanOutcome `json:"outcome,omitempty"`
	OutcomeNotes  string       `json:"outcomeNotes,omitempty"`

	Requirement career.Requirement     `json:"-"` // nil where none is named, or the catalogue no longer has it
	Offer       *career.EducationOffer `json:"-"` // the same
}

// PlanOutcome is what came of an activity.
type PlanOutcome string

// What may have come of an activity.
const (
	ActivityDone    PlanOutcome = "DONE"
	ActivityOngoing PlanOutcome = "ONGOING"
	ActivityNotDone PlanOutcome = "NOT_DONE"
)

// Link joins what a plan names to the catalogue.
func (content *PlanContent) Link(c *career.Catalogue) {
	for _, goal := range content.Goals {
		if goal.RoleSlug != nil {
			goal.Role = c.Role(*goal.RoleSlug)
		}
	}
	for _, activity := range content.Activities {
		if activity.RequirementID != nil {
			activity.Requirement = c.Requirement(*activity.RequirementID)
		}
		if activity.OfferSlug != nil {
			activity.Offer = c.Offer(*activity.OfferSlug)
		}
	}
}

// Says tells whether the content says the same as another, both linked to one catalogue.
func (content *PlanContent) Says(other *PlanContent) bool { return reflect.DeepEqual(content, other) }

func (content *PlanContent) activity(id string) *PlanActivity {
	for _, activity := range content.Activities {
		if activity.ID == id {
			return activity
		}
	}
	return nil
}
