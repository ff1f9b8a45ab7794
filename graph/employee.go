package graph

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
)

func (r *queryResolver) Employee(ctx context.Context, id string) (*people.Employee, error) {
	return r.service.Employee(ctx, id)
}

func (r *queryResolver) Employees(ctx context.Context, filter *people.EmployeeFilter, orderBy *people.EmployeeOrder, first *int, after *string, last *int, before *string) (*people.EmployeeConnection, error) {
	return r.service.Employees(ctx, filter, orderBy, page.Args{First: first, After: after, Last: last, Before: before, Count: counts(ctx)})
}

func (r *subscriptionResolver) ProgressChanged(ctx context.Context, employeeID string) (<-chan *career.Eligibility, error) {
	return r.service.ProgressChanged(ctx, employeeID)
}

func (r *mutationResolver) ChangeEmployee(ctx context.Context, input people.ChangeEmployeeInput) (*people.ChangeEmployeePayload, error) {
	return r.service.ChangeEmployee(ctx, input)
}

func (r *employeeResolver) Municipality(ctx context.Context, e *people.Employee) (*people.Municipality, error) {
	return r.service.Municipality(ctx, e.MunicipalityID), nil
}

func (r *employeeResolver) Subject(ctx context.Context, e *people.Employee) (*string, error) {
	return r.service.SubjectOf(ctx, e), nil
}

func (r *employeeResolver) Role(ctx context.Context, e *people.Employee) (*career.Role, error) {
	main, err := r.service.Main(ctx, e)
	if main == nil {
		return nil, err
	}
	return main.Role, nil
}

func (r *employeeResolver) Unit(ctx context.Context, e *people.Employee) (*people.Unit, error) {
	main, err := r.service.Main(ctx, e)
	if main == nil {
		return nil, err
	}
	return main.Unit, nil
}

func (r *employeeResolver) Employments(ctx context.Context, e *people.Employee) ([]*people.Employment, error) {
	record, err := r.service.Work(ctx, e)
	if err != nil {
		return nil, err
	}
	return record.Employments, nil
}

func (r *employeeResolver) Credentials(ctx context.Context, e *people.Employee, statuses []people.CredentialStatus, expiresWithinDays, first *int, after *string) (*people.CredentialConnection, error) {
	filter := &people.CredentialFilter{Statuses: statuses, ExpiresWithinDays: expiresWithinDays}
	return r.service.CredentialsOf(ctx, e, filter, page.Args{First: first, After: after})
}

func (r *employeeResolver) Goal(ctx context.Context, e *people.Employee) (*people.CareerGoal, error) {
	record, err := r.service.Work(ctx, e)
	if err != nil {
		return nil, err
	}
	return record.Goal, nil
}

func (r *employeeResolver) Progress(ctx context.Context, e *people.Employee, role *string) (*career.Eligibility, error) {
	return r.service.Progress(ctx, e, role)
}

func (r *employeeResolver) Actions(ctx context.Context, e *people.Employee) ([]people.Action, error) {
	return people.ActionsOn(people.ViewerFrom(ctx), e), nil
}

func (r *employeeResolver) AuditLog(ctx context.Context, e *people.Employee, first *int, after *string) (*people.AuditEntryConnection, error) {
	return r.service.AuditLog(ctx, e, page.Args{First: first, After: after, Count: counts(ctx)})
}
