package service

import (
	"context"
	"slices"
	"testing"

	"blommaut/internal/people"
	"blommaut/internal/store"
)

func TestWhoeverLeavesIsForgotten(t *testing.T) {
	t.Parallel()
	s := serving(t, 1)
	ctx, leave := context.WithCancel(t.Context())
	graphs := s.GraphChanged(ctx)
	<-graphs
	leave()
	for range graphs { // until it closes, and that is the last thing done
	}
	if n := len(s.listeners.each); n != 0 {
		t.Errorf("%d are still told of changes", n)
	}
}

func TestWhoFollowsARecordIsToldOfItAndOfWhatCountsForIt(t *testing.T) {
	t.Parallel()
	anna, bo := people.NewID(), people.NewID()
	for name, c := range map[string]struct {
		changes []*store.Change
		want    []bool
	}{
		"her record":                {[]*store.Change{{MunicipalityID: 2580, EmployeeID: &anna}}, []bool{true}},
		"a colleague's":             {[]*store.Change{{MunicipalityID: 2580, EmployeeID: &bo}}, nil},
		"of another municipality":   {[]*store.Change{{MunicipalityID: 2581, EmployeeID: &anna}, {MunicipalityID: 2581}}, nil},
		"who manages":               {[]*store.Change{{MunicipalityID: 2580}}, []bool{false}},
		"the catalogue":             {[]*store.Change{{Catalogue: true}}, []bool{false}},
		"anything":                  {[]*store.Change{nil}, []bool{true}},
		"hers, then the catalogue":  {[]*store.Change{{MunicipalityID: 2580, EmployeeID: &anna}, {Catalogue: true}}, []bool{true}},
		"the catalogue, then hers":  {[]*store.Change{{Catalogue: true}, {MunicipalityID: 2580, EmployeeID: &anna}}, []bool{true}},
		"who manages, and no other": {[]*store.Change{{MunicipalityID: 2580}, {Catalogue: true}}, []bool{false}},
	} {
		l := &recordListeners{}
		changed, leave := l.join(people.Key{MunicipalityID: 2580, ID: anna})
		for _, change := range c.changes {
			l.tell(change)
		}
		var got []bool
		for len(changed) > 0 {
			got = append(got, <-changed)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: told %v, want %v", name, got, c.want)
		}
		if leave(); len(l.of) != 0 {
			t.Errorf("%s: still told after leaving", name)
		}
	}
}
