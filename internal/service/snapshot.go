package service

import (
	"context"
	"fmt"
	"sync"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/people"
	"blommaut/internal/search"
	"blommaut/internal/store"
)

// snapshot is one version of the catalogue with all that is made from it.
type snapshot struct {
	catalogue *career.Catalogue
	index     *search.Index

	municipalities []*people.Municipality // public, and changed with the catalogue
}

type snapshotKey struct{}

// Pin holds on to the catalogue as it is now, so that a whole request reads one version of it, and the
// units of the viewer's municipality once.
func (s *Service) Pin(ctx context.Context) context.Context {
	ctx = context.WithValue(ctx, organisationKey{}, &organisation{})
	return context.WithValue(ctx, snapshotKey{}, s.snapshot.Load())
}

// Catalogue is the catalogue that the request has pinned, else the newest.
func (s *Service) Catalogue(ctx context.Context) *career.Catalogue {
	return s.pinned(ctx).catalogue
}

func (s *Service) pinned(ctx context.Context) *snapshot {
	if pinned, ok := ctx.Value(snapshotKey{}).(*snapshot); ok {
		return pinned
	}
	return s.snapshot.Load()
}

// reload reads the catalogue, unless this process already has the newest version.
func (s *Service) reload(ctx context.Context) error {
	version, records, err := store.ReadCatalogue(ctx, s.db)
	if err != nil {
		return err
	}
	if current := s.snapshot.Load(); current != nil && current.catalogue.Version == version {
		return nil
	}
	catalogue, err := career.NewCatalogue(version, records)
	if err != nil {
		return fmt.Errorf("the stored catalogue does not hold together: %w", err)
	}
	municipalities, err := store.ReadMunicipalities(ctx, s.db)
	if err != nil {
		return err
	}
	s.snapshot.Store(&snapshot{catalogue: catalogue, index: search.New(catalogue), municipalities: municipalities})
	s.listeners.tell()
	s.logger.InfoContext(ctx, "Catalogue loaded", "version", version, "roles", len(catalogue.Roles))
	return nil
}

// retryAfter is how long Run waits before it listens again on a broken connection.
const retryAfter = time.Second

// Run reloads the catalogue whenever somebody has changed it, and tells who waits for a record, until ctx ends.
func (s *Service) Run(ctx context.Context) error {
	var days sync.WaitGroup
	days.Go(func() { s.followDays(ctx) })
	defer days.Wait()
	for ctx.Err() == nil {
		err := store.Listen(ctx, s.db, func(change *store.Change) error {
			s.records.tell(change)
			if change != nil && !change.Catalogue {
				return nil
			}
			return s.reload(ctx)
		})
		if ctx.Err() != nil {
			break
		}
		s.logger.WarnContext(ctx, "Cannot follow what others change, trying again", "error", err)
		select {
		case <-ctx.Done():
		case <-time.After(retryAfter):
		}
	}
	return nil
}

// GraphChanged gives the whole graph at once and then after each change, until ctx ends. A slow
// reader gets the newest graph and misses those between.
func (s *Service) GraphChanged(ctx context.Context) <-chan *career.Graph {
	graphs := make(chan *career.Graph)
	changed, leave := s.listeners.join()
	go func() {
		defer close(graphs)
		defer leave()
		shown := 0 // the version last given
		for {
			graph, err := s.snapshot.Load().catalogue.Graph(nil, s.Today())
			if err != nil {
				return
			}
			next := graphs
			if graph.Version == shown {
				next = nil // nothing to give until the next change
			}
			select {
			case next <- graph:
				shown = graph.Version
			case <-changed:
			case <-ctx.Done():
				return
			}
		}
	}()
	return graphs
}
