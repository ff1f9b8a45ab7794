package people

import (
	"cmp"
	"slices"

	"blommaut/internal/career"
)

// Record is what is on file of an employee.
type Record struct {
	Employments []*Employment      // newest first
	Goal        *CareerGoal        // nil where none is set
	Credentials []*Credential      // newest first
	Plans       []*DevelopmentPlan // newest first
}

// Main is the employment of a day with the highest rate, the oldest of those; nil where there is none.
func (r *Record) Main(day career.Date) *Employment {
	current := slices.DeleteFunc(slices.Clone(r.Employments), func(e *Employment) bool { return !e.IsOn(day) })
	if len(current) == 0 {
		return nil
	}
	return slices.MinFunc(current, func(a, b *Employment) int {
		return cmp.Or(cmp.Compare(b.Rate, a.Rate), a.StartsOn.Compare(b.StartsOn), cmp.Compare(a.ID(), b.ID()))
	})
}

// PossibleDuplicates are the other credentials that hold or may come to hold on a day, and may be of the same learning.
func (r *Record) PossibleDuplicates(c *Credential, day career.Date) []*Credential {
	return slices.DeleteFunc(slices.Clone(r.Credentials), func(other *Credential) bool {
		status := other.StatusOn(day)
		return other.Key == c.Key || status == Rejected || status == Expired || !other.isLike(c)
	})
}

// Holdings are what the record counts for on a day.
func (r *Record) Holdings(c *career.Catalogue, day career.Date) *career.Holdings {
	var on career.Record
	for _, credential := range r.Credentials {
		on.Credentials = append(on.Credentials, credential.onRecord(day))
	}
	for _, employment := range r.Employments {
		on.Positions = append(on.Positions, career.RecordedPosition{
			Role: employment.RoleSlug, Permanent: employment.Form == Permanent, From: employment.StartsOn, To: employment.EndsOn,
		})
	}
	return c.RecordHoldings(on, day)
}
