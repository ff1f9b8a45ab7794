package graph

import (
	"context"

	"blommaut/internal/people"
)

func (r *mutationResolver) SetCareerGoal(ctx context.Context, input people.SetCareerGoalInput) (*people.SetCareerGoalPayload, error) {
	return r.service.SetCareerGoal(ctx, input)
}
