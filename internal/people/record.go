package people

import "blommaut/internal/career"

// Record is what is on file of an employee.
type Record struct {
	Employee    *Employee
	Employments []*Employment // newest first
	Credentials []*Credential // newest first
	Goal        *CareerGoal   // nil where none was ever set
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
