package service

import (
	"context"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// longestSilence is after how long a right is looked at again though nothing was told: days pass too.
const longestSilence = time.Minute

// ProgressChanged gives how an employee stands toward her goal, nil without one: at once, after each change of her
// record, whether it counts toward the goal or not, and when she stands otherwise as a day has passed or the
// catalogue has changed; until ctx ends, the token expires or the viewer may not see her any more. A slow reader gets
// the newest and misses those between.
func (s *Service) ProgressChanged(ctx context.Context, id string) (<-chan *career.Eligibility, error) {
	key, ok := people.ParseNodeID("Employee", id)
	viewer, err := account(ctx)
	if err != nil {
		return nil, err
	}
	// Before the first look, so that nothing is missed after it.
	changed, leave := s.records.join(key)
	first, err := s.Employee(ctx, id)
	if err == nil && (!ok || first == nil) {
		err = fault.New(fault.NotFound, "there is no such employee")
	}
	if err != nil {
		leave()
		return nil, err
	}
	steps := make(chan *career.Eligibility)
	go func() {
		defer close(steps)
		defer leave()
		ctx, cancel := s.untilExpiry(ctx, viewer.Identity)
		defer cancel()
		s.followProgress(ctx, viewer.Identity, id, changed, steps)
	}()
	return steps, nil
}

// untilExpiry ends with the token, so that what waits for a slow reader is not told after it either.
func (s *Service) untilExpiry(ctx context.Context, who people.Identity) (context.Context, context.CancelFunc) {
	if who.ExpiresAt.IsZero() {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, who.ExpiresAt.Sub(s.now()))
}

func (s *Service) followProgress(ctx context.Context, who people.Identity, id string, changed <-chan bool, steps chan<- *career.Eligibility) {
	again := time.NewTicker(longestSilence)
	defer again.Stop()
	isDue, told := true, "" // whether to tell though nothing is new, and what was told last
	for {
		progress, goesOn := s.progressFor(ctx, who, id)
		if !goesOn {
			return
		}
		next, now := steps, ""
		if progress != nil {
			now = progress.Fingerprint()
		}
		if !isDue && now == told {
			next = nil
		}
		for waits := true; waits; {
			select {
			case next <- progress:
				told, isDue, next = now, false, nil
			case itself := <-changed:
				isDue, waits = isDue || itself, false
			case <-again.C:
				waits = false
			case <-ctx.Done():
				return
			}
		}
	}
}

// progressFor is what the viewer may see with the rights that they have now, nil without a goal; it does not go on where they have
// none.
func (s *Service) progressFor(ctx context.Context, who people.Identity, id string) (progress *career.Eligibility, goesOn bool) {
	viewer, err := s.Viewer(ctx, who)
	if err != nil {
		return nil, s.waitOut(ctx, err)
	}
	ctx = people.WithViewer(s.Pin(ctx), viewer) // one version of the catalogue for this look
	employee, err := s.recordOf(ctx, id)
	if err != nil {
		return nil, s.waitOut(ctx, err)
	}
	if employee == nil {
		return nil, false
	}
	if goal := employee.Record.Goal; goal != nil && goal.Role != nil {
		progress = goal.Role.Eligibility(employee.Record.Holdings(s.Catalogue(ctx), s.Today()), s.Today())
	}
	return progress, true
}

// recordOf is an employee with the whole record of one moment: one that the viewer ceases to see meanwhile must
// not look empty.
func (s *Service) recordOf(ctx context.Context, id string) (employee *people.Employee, err error) {
	key, _ := people.ParseNodeID("Employee", id)
	err = s.db.InOneMoment(ctx, func(ctx context.Context, tx store.Tx) error {
		if employee, err = s.visible(ctx, tx, key); err != nil || employee == nil {
			return err
		}
		if err := s.readWork(ctx, tx, employee.Cohort, &organisation{}); err != nil {
			return err
		}
		return s.readLearning(ctx, tx, employee.Cohort)
	})
	return employee, err
}

// waitOut logs what kept us from looking, and tells whether to go on: the next change or tick tries again.
func (s *Service) waitOut(ctx context.Context, err error) bool {
	if ctx.Err() == nil {
		s.logger.WarnContext(ctx, "Cannot look at a record that somebody follows", "error", err)
	}
	return ctx.Err() == nil
}
