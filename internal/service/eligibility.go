package service

import (
	"context"

	"blommaut/internal/career"
)

// Eligibility is what somebody with the holdings has and lacks for a role; nil holdings: nothing is
// known of them.
func (s *Service) Eligibility(ctx context.Context, role string, holdings *career.HoldingsInput, asOf *career.Date) (*career.Eligibility, error) {
	catalogue := s.Catalogue(ctx)
	asked, err := catalogue.MustRole(role)
	if err != nil {
		return nil, err
	}
	held, err := catalogue.Holdings(holdings)
	if err != nil {
		return nil, err
	}
	return asked.Eligibility(held, s.Day(asOf)), nil
}
