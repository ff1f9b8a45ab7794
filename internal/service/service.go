// Package service holds the use cases: authorise, validate with the pure domain, transact, store.
package service

import (
	"context"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/store"
)

// Service answers every use case of one process. It keeps no state but the catalogue's snapshot.
type Service struct {
	db       *store.DB
	contents store.FileContents
	logger   *slog.Logger
	now      func() time.Time

	snapshot  atomic.Pointer[snapshot]
	listeners listeners
	records   recordListeners
}

// Option changes how a service works.
type Option func(*Service)

// WithClock is the time that a service goes by, the computer's where none is given.
func WithClock(now func() time.Time) Option { return func(s *Service) { s.now = now } }

// New loads the catalogue. Run keeps it fresh.
func New(ctx context.Context, db *store.DB, logger *slog.Logger, options ...Option) (*Service, error) {
	s := &Service{db: db, contents: store.InDatabase{}, logger: logger, now: time.Now}
	for _, option := range options {
		option(s)
	}
	if _, err := career.Today(s.now()); err != nil {
		return nil, fmt.Errorf("the time zone data for Europe/Stockholm is missing: %w", err)
	}
	if err := s.reload(ctx); err != nil {
		return nil, err
	}
	return s, nil
}

// Today is the day in Sweden.
func (s *Service) Today() career.Date {
	today, err := career.Today(s.now())
	if err != nil {
		panic(err) // New has tried it
	}
	return today
}

// Day is the day asked for, today where none is.
func (s *Service) Day(asOf *career.Date) career.Date {
	if asOf != nil {
		return *asOf
	}
	return s.Today()
}
