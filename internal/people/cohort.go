package people

import "sync"

// Cohort is employees who were read together: what is asked of one is read for all at once.
type Cohort struct {
	Members  []*Employee
	Work     Once // employments and goals
	Learning Once // credentials with evidence and reviews
	Planning Once // development plans
}

// NewCohort makes employees members of one cohort.
func NewCohort(members ...*Employee) *Cohort {
	cohort := &Cohort{Members: members}
	for _, member := range members {
		member.Cohort = cohort
	}
	return cohort
}

// Once is something that is done once, however many wait for it.
type Once struct {
	once sync.Once
	err  error
}

// Do does it unless it is done, and gives the error of the one time.
func (o *Once) Do(f func() error) error {
	o.once.Do(func() { o.err = f() })
	return o.err
}
