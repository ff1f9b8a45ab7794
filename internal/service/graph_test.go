package service_test

import (
	"context"
	"fmt"
	"testing"

	"blommaut/internal/career"
)

// version is the version of the next graph; 0 where the channel is closed.
func version(graphs <-chan *career.Graph) int {
	if graph, open := <-graphs; open {
		return graph.Version
	}
	return 0
}

func TestTheGraphComesAtOnceAndAfterEachChange(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	s := i.services[0]
	ctx, leave := context.WithCancel(t.Context())
	graphs := s.GraphChanged(ctx)
	first := version(graphs)
	if want := s.Catalogue(t.Context()).Version; first != want {
		t.Errorf("the first graph is of version %d, want %d", first, want)
	}
	for n := range 3 {
		i.update(t, fmt.Sprint("Text ", n))
		if got := version(graphs); got != first+n+1 {
			t.Errorf("after %d changes the graph is of version %d, the first was of %d", n+1, got, first)
		}
	}
	leave()
	if got := version(graphs); got != 0 {
		t.Errorf("after leaving comes version %d", got)
	}
}

func TestASlowReaderGetsTheNewestGraphOnce(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	s := i.services[0]
	slow := s.GraphChanged(t.Context())
	other := s.GraphChanged(t.Context()) // hears of a change as soon as the slow one could
	for n := range 3 {
		i.update(t, fmt.Sprint("Text ", n))
		eventually(t, "the change is loaded", func() bool { return summary(t.Context(), s) == fmt.Sprint("Text ", n) })
		newest := s.Catalogue(t.Context()).Version
		eventually(t, "the other hears of it", func() bool { return version(other) == newest })
	}
	newest := s.Catalogue(t.Context()).Version
	last := 0
	for got := range slow {
		if got.Version <= last {
			t.Errorf("version %d comes after %d", got.Version, last)
		}
		if last = got.Version; last == newest {
			break
		}
	}
	i.update(t, "One more")
	if got := version(slow); got != newest+1 {
		t.Errorf("after version %d comes %d", newest, got)
	}
}

func TestManyReadersComeAndGoWhileTheCatalogueChanges(t *testing.T) {
	t.Parallel()
	i := install(t, 1)
	s := i.services[0]
	done := make(chan struct{})
	const readers = 50
	for range readers {
		go func() {
			defer func() { done <- struct{}{} }()
			ctx, leave := context.WithCancel(t.Context())
			graphs := s.GraphChanged(ctx)
			if version(graphs) == 0 {
				t.Error("no first graph")
			}
			leave()
			for range graphs { // one more may be on its way; then it closes
			}
		}()
	}
	i.update(t, "New")
	for range readers {
		<-done
	}
}
