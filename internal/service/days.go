package service

import (
	"context"
	"time"

	"blommaut/internal/store"
)

// dayCheck is how often the beginning of another day is looked for.
const dayCheck = 15 * time.Minute

// followDays lets managers see who has come to their units, and no longer who has left, as days pass; and forgets
// files that show nothing.
func (s *Service) followDays(ctx context.Context) {
	tick := time.NewTicker(dayCheck)
	defer tick.Stop()
	for {
		if moved, err := store.RefreshUnits(ctx, s.db); err != nil && ctx.Err() == nil {
			s.logger.WarnContext(ctx, "Cannot look for employments that have begun or ended, trying again", "error", err)
		} else if moved > 0 {
			s.logger.InfoContext(ctx, "Employments have begun or ended", "employees", moved)
		}
		if removed, err := store.RemoveUnusedFiles(ctx, s.db); err != nil && ctx.Err() == nil {
			s.logger.WarnContext(ctx, "Cannot remove files that show nothing, trying again", "error", err)
		} else if removed > 0 {
			s.logger.InfoContext(ctx, "Files that show nothing are removed", "files", removed)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}
