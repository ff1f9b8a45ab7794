package service

import (
	"context"

	"blommaut/internal/people"
)

// Municipalities are all that are known, by their codes.
func (s *Service) Municipalities(ctx context.Context) []*people.Municipality {
	return s.pinned(ctx).municipalities
}

// Municipality is the one with the code, nil where it is not known.
func (s *Service) Municipality(ctx context.Context, code int) *people.Municipality {
	for _, each := range s.pinned(ctx).municipalities {
		if each.Code == code {
			return each
		}
	}
	return nil
}
