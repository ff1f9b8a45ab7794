package people

import "time"

// CredentialReview is what a manager or HR made of a credential.
type CredentialReview struct {
	MunicipalityID int       `bun:"municipality_id,pk"`
	Key            ID        `bun:"id,pk"`
	EmployeeID     ID        `bun:"employee_id"`
	CredentialID   ID        `bun:"credential_id"`
	ReviewerID     ID        `bun:"reviewer_id"`
	Verdict        Verdict   `bun:"verdict"`
	Comment        string    `bun:"comment"`
	ReviewedAt     time.Time `bun:"reviewed_at"`

	ReviewerName string `bun:"reviewer_name"`
}

// Verdict is the outcome of a review.
type Verdict string

// The outcomes of a review.
const (
	VerdictVerified   Verdict = "VERIFIED"
	VerdictRejected   Verdict = "REJECTED"
	VerdictMoreWanted Verdict = "MORE_WANTED"
)

// ID is the node id.
func (r *CredentialReview) ID() string { return nodeID("CredentialReview", r.MunicipalityID, r.Key) }

// Gives is the status that a credential has after the verdict.
func (v Verdict) Gives() CredentialStatus {
	switch v {
	case VerdictVerified:
		return Verified
	case VerdictRejected:
		return Rejected
	case VerdictMoreWanted:
	}
	return CredentialInProgress
}

// Reviewer is the reviewer's name.
func (r *CredentialReview) Reviewer() string { return r.ReviewerName }

// ReviewCredentialInput is a review.
type ReviewCredentialInput struct {
	CredentialID    string
	Verdict         Verdict
	Comment         string
	ExpectedVersion *int
	IdempotencyKey  *string
}

// ReviewCredentialPayload is what came of a review.
type ReviewCredentialPayload struct {
	Credential *Credential
	UserErrors []UserError
}

// Check tells all that is wrong with a review, whatever it is of.
func (in *ReviewCredentialInput) Check() []UserError {
	var wrong problems
	checkWords(&wrong, "comment", in.Comment)
	if in.Verdict != VerdictVerified && isBlank(in.Comment) {
		wrong.add(Invalid, "comment", "say why, so that the employee knows what to do")
	}
	checkKey(&wrong, in.IdempotencyKey)
	return wrong
}
