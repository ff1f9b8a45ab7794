package graph

import (
	"context"

	"blommaut/internal/people"
)

func (r *mutationResolver) HireEmployee(ctx context.Context, input people.HireEmployeeInput) (*people.HireEmployeePayload, error) {
	return r.service.HireEmployee(ctx, input)
}

func (r *mutationResolver) StartEmployment(ctx context.Context, input people.StartEmploymentInput) (*people.StartEmploymentPayload, error) {
	return r.service.StartEmployment(ctx, input)
}

func (r *mutationResolver) MoveEmployee(ctx context.Context, input people.MoveEmployeeInput) (*people.MoveEmployeePayload, error) {
	return r.service.MoveEmployee(ctx, input)
}

func (r *mutationResolver) ChangeEmployment(ctx context.Context, input people.ChangeEmploymentInput) (*people.ChangeEmploymentPayload, error) {
	return r.service.ChangeEmployment(ctx, input)
}

func (r *mutationResolver) EndEmployment(ctx context.Context, input people.EndEmploymentInput) (*people.EndEmploymentPayload, error) {
	return r.service.EndEmployment(ctx, input)
}
