package people

import (
	"fmt"
	"slices"
	"strconv"

	"blommaut/internal/career"
)

// SaveDevelopmentPlanInput is what a plan is to say: a new one's, or an old one's next version.
type SaveDevelopmentPlanInput struct {
	EmployeeID      *string
	PlanID          *string
	ExpectedVersion *int
	Content         PlanContentInput
	IdempotencyKey  *string
}

// PlanContentInput is all that a plan is to say.
type PlanContentInput struct {
	Goals          []*PlanGoalInput
	Activities     []*PlanActivityInput
	IndividualNeed string
	BusinessNeed   string
	DialogueOn     *career.Date
	DialogueNotes  string
	FollowUpOn     *career.Date
}

// PlanGoalInput is a goal.
type PlanGoalInput struct {
	Text string
	Role *string
}

// PlanActivityInput is an activity, new or of the version before.
type PlanActivityInput struct {
	ID            *string
	Text          string
	RequirementID *string
	Offer         *string
	StartsOn      *career.Date
	DueOn         *career.Date
	OnPaidTime    bool
}

// SaveDevelopmentPlanPayload is what came of saving.
type SaveDevelopmentPlanPayload struct {
	DevelopmentPlan *DevelopmentPlan
	UserErrors      []UserError
}

// SendDevelopmentPlanInput is a plan to pass to the other party.
type SendDevelopmentPlanInput struct {
	PlanID          string
	To              PlanParty
	ExpectedVersion *int
}

// SendDevelopmentPlanPayload is what came of passing a plan on.
type SendDevelopmentPlanPayload struct {
	DevelopmentPlan *DevelopmentPlan
	UserErrors      []UserError
}

// SignDevelopmentPlanInput is a version to sign.
type SignDevelopmentPlanInput struct {
	PlanID  string
	Version int
}

// SignDevelopmentPlanPayload is what came of signing.
type SignDevelopmentPlanPayload struct {
	DevelopmentPlan *DevelopmentPlan
	UserErrors      []UserError
}

// FollowUpDevelopmentPlanInput is what came of an agreed plan.
type FollowUpDevelopmentPlanInput struct {
	PlanID          string
	ExpectedVersion *int
	Outcomes        []*PlanOutcomeInput
	Notes           string
	IdempotencyKey  *string
}

// PlanOutcomeInput is what came of an activity.
type PlanOutcomeInput struct {
	ActivityID string
	Outcome    PlanOutcome
	Notes      string
}

// FollowUpDevelopmentPlanPayload is what came of following a plan up.
type FollowUpDevelopmentPlanPayload struct {
	DevelopmentPlan *DevelopmentPlan
	UserErrors      []UserError
}

// How much a plan may hold.
const (
	maxGoals      = 10
	maxActivities = 30
	maxPlanText   = 500 // characters of a goal or an activity
	maxPlanWords  = 5000
	// MaxPlanVersions is how often a plan may be saved.
	MaxPlanVersions = 200
)

// Read is the content after the one before, which is nil for a new plan's; or all that is wrong with it.
func (in *SaveDevelopmentPlanInput) Read(before *PlanContent, c *career.Catalogue) (content PlanContent, wrong []UserError) {
	var p problems
	checkKey(&p, in.IdempotencyKey)
	content = in.Content.read(before, c, &p)
	content.Link(c)
	return content, p
}

func (in *PlanContentInput) read(before *PlanContent, c *career.Catalogue, wrong *problems) PlanContent {
	checkLength(wrong, "content.individualNeed", in.IndividualNeed, maxWords)
	checkLength(wrong, "content.businessNeed", in.BusinessNeed, maxWords)
	checkLength(wrong, "content.dialogueNotes", in.DialogueNotes, maxPlanWords)
	if in.DialogueOn != nil && in.FollowUpOn != nil && in.FollowUpOn.Before(*in.DialogueOn) {
		wrong.add(Invalid, "content.followUpOn", "it would be followed up before the dialogue")
	}
	return PlanContent{
		Goals: in.goals(c, wrong), Activities: in.activities(before, c, wrong),
		IndividualNeed: in.IndividualNeed, BusinessNeed: in.BusinessNeed,
		DialogueOn: in.DialogueOn, DialogueNotes: in.DialogueNotes, FollowUpOn: in.FollowUpOn,
	}
}

func (in *PlanContentInput) goals(c *career.Catalogue, wrong *problems) []*PlanGoal {
	if len(in.Goals) > maxGoals {
		wrong.add(Limit, "content.goals", "at most %d goals, got %d", maxGoals, len(in.Goals))
		return nil
	}
	goals := make([]*PlanGoal, len(in.Goals))
	for i, given := range in.Goals {
		at := "content.goals." + strconv.Itoa(i)
		checkPlanText(wrong, at+".text", given.Text)
		if given.Role != nil && c.Role(*given.Role) == nil {
			wrong.add(NotFound, at+".role", "there is no role %q", *given.Role)
		}
		goals[i] = &PlanGoal{Text: given.Text, RoleSlug: given.Role}
	}
	return goals
}

func (in *PlanContentInput) activities(before *PlanContent, c *career.Catalogue, wrong *problems) []*PlanActivity {
	if len(in.Activities) > maxActivities {
		wrong.add(Limit, "content.activities", "at most %d activities, got %d", maxActivities, len(in.Activities))
		return nil
	}
	activities := make([]*PlanActivity, len(in.Activities))
	var kept []string
	for i, given := range in.Activities {
		at := "content.activities." + strconv.Itoa(i)
		activity := &PlanActivity{
			ID: NewID().String(), Text: given.Text, RequirementID: given.RequirementID, OfferSlug: given.Offer,
			StartsOn: given.StartsOn, DueOn: given.DueOn, OnPaidTime: given.OnPaidTime,
		}
		if given.ID != nil {
			if before == nil || before.activity(*given.ID) == nil || slices.Contains(kept, *given.ID) {
				wrong.add(NotFound, at+".id", "the version before has no such activity, or it is given twice")
			}
			activity.ID = *given.ID
			kept = append(kept, activity.ID)
		}
		checkPlanText(wrong, at+".text", given.Text)
		if err := given.checkLinks(c); err != nil {
			wrong.add(NotFound, at, "%v", err)
		}
		if given.StartsOn != nil && given.DueOn != nil && given.DueOn.Before(*given.StartsOn) {
			wrong.add(Invalid, at+".dueOn", "it would be done before it begins")
		}
		activities[i] = activity
	}
	return activities
}

func (in *PlanActivityInput) checkLinks(c *career.Catalogue) error {
	if in.RequirementID != nil && c.Requirement(*in.RequirementID) == nil {
		return fmt.Errorf("there is no requirement %q", *in.RequirementID)
	}
	if in.Offer != nil && c.Offer(*in.Offer) == nil {
		return fmt.Errorf("there is no education offer %q", *in.Offer)
	}
	return nil
}

// Read is the content with what came of the activities, or all that is wrong with that.
func (in *FollowUpDevelopmentPlanInput) Read(before *PlanContent) (content PlanContent, wrong []UserError) {
	var p problems
	content = *before
	content.FollowUpNotes = in.Notes
	content.Activities = make([]*PlanActivity, len(before.Activities))
	for i, activity := range before.Activities {
		followed := *activity
		content.Activities[i] = &followed
	}
	checkLength(&p, "notes", in.Notes, maxPlanWords)
	checkKey(&p, in.IdempotencyKey)
	for i, given := range in.Outcomes {
		at := "outcomes." + strconv.Itoa(i)
		checkLength(&p, at+".notes", given.Notes, maxWords)
		activity := content.activity(given.ActivityID)
		if activity == nil || activity.Outcome != nil {
			p.add(NotFound, at+".activityId", "the plan has no such activity, or it is given twice")
			continue
		}
		activity.Outcome, activity.OutcomeNotes = &given.Outcome, given.Notes
	}
	for _, activity := range content.Activities {
		if activity.Outcome == nil {
			p.add(Invalid, "outcomes", "say what came of %q", activity.Text)
		}
	}
	return content, p
}

// CheckComplete tells what a plan lacks that somebody is to agree to.
func (content *PlanContent) CheckComplete() []UserError {
	var wrong problems
	if len(content.Goals) == 0 {
		wrong.add(Invalid, "planId", "the plan has no goal yet")
	}
	if len(content.Activities) == 0 {
		wrong.add(Invalid, "planId", "the plan has no activity yet")
	}
	return wrong
}

func checkPlanText(wrong *problems, path, text string) {
	checkLength(wrong, path, text, maxPlanText)
	if isBlank(text) {
		wrong.add(Invalid, path, "the text is empty")
	}
}
