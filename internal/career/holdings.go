package career

import "context"

// HoldingsInput is what a person says they have: a complete statement.
type HoldingsInput struct {
	Qualifications []string
	Credits        []CreditsInput
	Experience     []ExperienceInput
	CurrentRole    *string
	PermanentSince *Date
	InProgress     []string // slugs of qualifications, or ids of requirement leaves
	Unsure         []string // the same
}

// CreditsInput are credits that a person says they have.
type CreditsInput struct {
	Amount  float64
	Unit    CreditUnit
	Subject *string
}

// ExperienceInput is work that a person says they have done.
type ExperienceInput struct {
	Role   string
	Months int
}

// evidence is one thing that was counted for a requirement.
type evidence interface {
	text(ctx context.Context, in Language) string
}
