package main

import (
	"net/http"
	"sync/atomic"
)

// drainable turns /readyz to 503 once the server is on its way down, so that a
// load balancer sends new requests elsewhere while ongoing ones finish.
type drainable struct {
	next     http.Handler
	draining atomic.Bool
}

func (d *drainable) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if d.draining.Load() && r.URL.Path == "/readyz" {
		http.Error(w, "stopping", http.StatusServiceUnavailable)
		return
	}
	d.next.ServeHTTP(w, r)
}
