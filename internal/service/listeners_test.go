package service

import (
	"context"
	"testing"
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
