package career

import (
	"context"
	"fmt"
)

// EligibilityStatus says whether the requirements of a role are met.
type EligibilityStatus string

// Whether the requirements are met.
const (
	Eligible           EligibilityStatus = "ELIGIBLE"
	NotYet             EligibilityStatus = "NOT_YET"
	UnknownEligibility EligibilityStatus = "UNKNOWN"
)

// AssessmentStatus says how a requirement stands.
type AssessmentStatus string

// How a requirement stands, least first.
const (
	Unmet      AssessmentStatus = "UNMET"
	InProgress AssessmentStatus = "IN_PROGRESS"
	Unknown    AssessmentStatus = "UNKNOWN"
	Met        AssessmentStatus = "MET"
)

// Eligibility is what somebody has and lacks for a role.
type Eligibility struct {
	Role       *Role
	Profile    *RequirementProfile // nil where none is published
	Status     EligibilityStatus
	Progress   float64     // 0 to 1, 1 exactly when eligible
	Assessment *Assessment // nil where no profile is published
	Missing    []Requirement
}

// Assessment is a part of a requirement tree with its status.
type Assessment struct {
	Requirement Requirement
	Status      AssessmentStatus
	Progress    float64 // 0 to 1, 1 exactly when met
	Of          []*Assessment

	evidence  []evidence
	remaining *remaining // nil where nothing counts toward an amount
}

// EvidenceText is what was counted, in words.
func (a *Assessment) EvidenceText(ctx context.Context, language *Language) []string {
	in := requirementLanguage(ctx, language)
	texts := make([]string, len(a.evidence))
	for i, counted := range a.evidence {
		texts[i] = counted.text(ctx, in)
	}
	return texts
}

// Fingerprint is the same for two that say the same.
func (e *Eligibility) Fingerprint() string {
	text := fmt.Sprint(e.Role.Slug, e.Status, e.Progress)
	if e.Profile != nil {
		text += e.Profile.ID()
	}
	for _, requirement := range e.Missing {
		text += " " + requirement.ID()
	}
	return text + e.Assessment.fingerprint()
}

func (a *Assessment) fingerprint() string {
	if a == nil {
		return ""
	}
	text := fmt.Sprint(" (", a.Status, a.Progress, len(a.evidence))
	if a.remaining != nil {
		text += fmt.Sprint(" ", *a.remaining)
	}
	for _, part := range a.Of {
		text += part.fingerprint()
	}
	return text + ")"
}

// OnFile is what was counted of a record, as its sources.
func (a *Assessment) OnFile() []any {
	var sources []any
	for _, counted := range a.evidence {
		if source := counted.onFile(); source != nil {
			sources = append(sources, source)
		}
	}
	return sources
}

// RemainingText is how much is left of an amount, in words, nil where nothing counts toward one.
func (a *Assessment) RemainingText(ctx context.Context, language *Language) *string {
	if a.remaining == nil || a.Status == Unknown {
		return nil
	}
	text := a.remaining.text(requirementLanguage(ctx, language))
	return &text
}

// ContentLanguage is the language of EvidenceText and RemainingText.
func (a *Assessment) ContentLanguage(ctx context.Context, language *Language) Language {
	return requirementLanguage(ctx, language)
}
