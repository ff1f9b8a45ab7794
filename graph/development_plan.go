package graph

import (
	"context"

	"blommaut/internal/page"
	"blommaut/internal/people"
)

func (r *queryResolver) DevelopmentPlans(ctx context.Context, filter *people.DevelopmentPlanFilter, first *int, after *string, last *int, before *string) (*people.DevelopmentPlanConnection, error) {
	return r.service.DevelopmentPlans(ctx, filter, page.Args{First: first, After: after, Last: last, Before: before, Count: counts(ctx)})
}

func (r *mutationResolver) SaveDevelopmentPlan(ctx context.Context, input people.SaveDevelopmentPlanInput) (*people.SaveDevelopmentPlanPayload, error) {
	return r.service.SaveDevelopmentPlan(ctx, input)
}

func (r *mutationResolver) SendDevelopmentPlan(ctx context.Context, input people.SendDevelopmentPlanInput) (*people.SendDevelopmentPlanPayload, error) {
	return r.service.SendDevelopmentPlan(ctx, input)
}

func (r *mutationResolver) SignDevelopmentPlan(ctx context.Context, input people.SignDevelopmentPlanInput) (*people.SignDevelopmentPlanPayload, error) {
	return r.service.SignDevelopmentPlan(ctx, input)
}

func (r *mutationResolver) FollowUpDevelopmentPlan(ctx context.Context, input people.FollowUpDevelopmentPlanInput) (*people.FollowUpDevelopmentPlanPayload, error) {
	return r.service.FollowUpDevelopmentPlan(ctx, input)
}

func (r *employeeResolver) DevelopmentPlan(ctx context.Context, e *people.Employee) (*people.DevelopmentPlan, error) {
	return r.service.DevelopmentPlanOf(ctx, e)
}

func (r *employeeResolver) DevelopmentPlans(ctx context.Context, e *people.Employee) ([]*people.DevelopmentPlan, error) {
	return r.service.DevelopmentPlansOf(ctx, e)
}

func (r *developmentPlanResolver) Actions(ctx context.Context, plan *people.DevelopmentPlan) ([]people.PlanAction, error) {
	return plan.ActionsFor(people.ViewerFrom(ctx)), nil
}
