package service

import (
	"context"

	"blommaut/internal/career"
	"blommaut/internal/fault"
)

// Eligibility is what somebody with the holdings has and lacks for a role; nil holdings: nothing is
// known of them. With an employee, their own record counts.
func (s *Service) Eligibility(ctx context.Context, role string, holdings *career.HoldingsInput, employee *string, asOf *career.Date) (*career.Eligibility, error) {
	catalogue := s.Catalogue(ctx)
	asked, err := catalogue.MustRole(role)
	if err != nil {
		return nil, err
	}
	held, err := s.held(ctx, holdings, employee, s.Day(asOf))
	if err != nil {
		return nil, err
	}
	return asked.Eligibility(held, s.Day(asOf)), nil
}

// held is what somebody says to have, or what is on file of an employee.
func (s *Service) held(ctx context.Context, holdings *career.HoldingsInput, employee *string, day career.Date) (*career.Holdings, error) {
	if employee == nil {
		return s.Catalogue(ctx).Holdings(holdings)
	}
	if holdings != nil {
		return nil, fault.Input("give either holdings or an employee, not both")
	}
	whose, err := s.Employee(ctx, *employee)
	if err != nil {
		return nil, err
	}
	if whose == nil {
		return nil, fault.New(fault.NotFound, "there is no such employee")
	}
	return s.holdings(ctx, whose, day)
}
