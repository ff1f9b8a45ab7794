package people

import (
	"time"

	"blommaut/internal/career"
)

// Credential is something that an employee has learnt: a qualification, or credits.
type Credential struct {
	MunicipalityID    int                `bun:"municipality_id,pk"`
	Key               ID                 `bun:"id,pk"`
	EmployeeID        ID                 `bun:"employee_id"`
	QualificationSlug *string            `bun:"qualification"`
	Amount            *career.Points     `bun:"credits"`
	Unit              *career.CreditUnit `bun:"unit"`
	Subject           *string            `bun:"subject"`
	Note              string             `bun:"note"`
	Stored            CredentialStatus   `bun:"status"` // as it was reviewed, whatever has expired since
	AwardedOn         *career.Date       `bun:"awarded_on,type:date"`
	ExpiresOn         *career.Date       `bun:"expires_on,type:date"`
	Version           int                `bun:"version"`
	CreatedAt         time.Time          `bun:"created_at"`

	Employee      *Employee             `bun:"-"`
	Qualification *career.Qualification `bun:"-"`
	Reviews       []*CredentialReview   `bun:"-"` // oldest first
	Evidence      []*Evidence           `bun:"-"`
}

// CredentialStatus says how far a credential has come.
type CredentialStatus string

// How far a credential may have come.
const (
	CredentialInProgress CredentialStatus = "IN_PROGRESS"
	Claimed              CredentialStatus = "CLAIMED"
	Verified             CredentialStatus = "VERIFIED"
	Rejected             CredentialStatus = "REJECTED"
	Expired              CredentialStatus = "EXPIRED"
)

// ID is the node id.
func (c *Credential) ID() string { return nodeID("Credential", c.MunicipalityID, c.Key) }

// Credits is the amount, nil for a whole qualification.
func (c *Credential) Credits() *float64 {
	if c.Amount == nil {
		return nil
	}
	amount := c.Amount.Float()
	return &amount
}

// isLike tells whether two credentials may be of the same learning. What was awarded on different days is not, nor are
// different amounts of a qualification.
func (c *Credential) isLike(other *Credential) bool {
	if differ(c.AwardedOn, other.AwardedOn) || differ(c.Amount, other.Amount) || differ(c.Unit, other.Unit) {
		return false
	}
	if c.QualificationSlug != nil || other.QualificationSlug != nil {
		return same(c.QualificationSlug, other.QualificationSlug)
	}
	return same(c.Amount, other.Amount) && same(c.Unit, other.Unit) && (c.Subject == nil && other.Subject == nil || same(c.Subject, other.Subject))
}

// same tells whether both are there, and alike.
func same[T comparable](a, b *T) bool { return a != nil && b != nil && *a == *b }

// differ tells whether both are there, and not alike.
func differ[T comparable](a, b *T) bool { return a != nil && b != nil && *a != *b }

// StatusOn is the status on a day: what was verified holds until it expires.
func (c *Credential) StatusOn(day career.Date) CredentialStatus {
	if c.Stored == Verified && c.ExpiresOn != nil && c.ExpiresOn.Before(day) {
		return Expired
	}
	return c.Stored
}

// The days before a credential's last day when its holder and her manager are told.
const (
	firstWarning = 60
	lastWarning  = 30
)

// ExpiryWarning says how near the end of a credential is.
type ExpiryWarning string

// How near the end may be.
const (
	Within60Days ExpiryWarning = "WITHIN_60_DAYS"
	Within30Days ExpiryWarning = "WITHIN_30_DAYS"
)

// WarningOn is the warning to give on a day, nil where there is nothing to warn of.
func (c *Credential) WarningOn(day career.Date) *ExpiryWarning {
	if c.Stored != Verified || c.ExpiresOn == nil || c.ExpiresOn.Before(day) {
		return nil
	}
	warning := Within60Days
	switch left := day.DaysUntil(*c.ExpiresOn); {
	case left > firstWarning:
		return nil
	case left <= lastWarning:
		warning = Within30Days
	}
	return &warning
}

// onRecord is the credential as it counts for requirements on a day.
func (c *Credential) onRecord(day career.Date) career.RecordedCredential {
	recorded := career.RecordedCredential{Credits: c.Amount, Unit: c.Unit, Subject: c.Subject, Source: c}
	if c.QualificationSlug != nil {
		recorded.Qualification = *c.QualificationSlug
	}
	switch c.StatusOn(day) {
	case Verified:
		recorded.Standing = career.Counts
	case CredentialInProgress, Claimed:
		recorded.Standing = career.UnderWay
	case Rejected, Expired:
		recorded.Standing = career.NotToward
	}
	return recorded
}

// CredentialFilter is what credentials must all fit.
type CredentialFilter struct {
	Statuses          []CredentialStatus
	ExpiresWithinDays *int
	Unit              *string
	ExcludeOwn        *bool
}
