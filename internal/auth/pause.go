package auth

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"time"
)

const (
	fetchTimeout = 5 * time.Second
	fetchPause   = 5 * time.Second
	maxFetched   = 256 << 10 // bytes; the largest key sets of known issuers have a tenth
)

// pause is a way to the issuer that lets through one request at a time and, for each address, one in
// every pause. Those between get what the last one got, so that tokens of keys that nobody has, which
// each ask for the key set, cost the issuer nothing.
type pause struct {
	next     http.RoundTripper
	logger   *slog.Logger
	length   time.Duration
	patience time.Duration

	mu   sync.Mutex
	last map[string]fetched
}

type fetched struct {
	body []byte
	err  error
	at   time.Time
}

func newPause(next http.RoundTripper, logger *slog.Logger) *pause {
	return &pause{next: next, logger: logger, length: fetchPause, patience: fetchTimeout, last: map[string]fetched{}}
}

// RoundTrip fetches or remembers. The addresses are the issuer's two, so the memory does not grow.
func (p *pause) RoundTrip(r *http.Request) (*http.Response, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	address := r.URL.String()
	last, known := p.last[address]
	if !known || time.Since(last.at) >= p.length {
		body, err := p.fetch(r)
		last = fetched{body, err, time.Now()}
		p.last[address] = last
		if err != nil {
			p.logger.WarnContext(r.Context(), "The log-in service cannot be asked", "address", address, "why", shorten(err.Error()))
		}
	}
	if last.err != nil {
		return nil, last.err
	}
	return &http.Response{
		Status: "200 OK", StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header:  http.Header{"Content-Type": {"application/json"}},
		Body:    io.NopCloser(bytes.NewReader(last.body)),
		Request: r,
	}, nil
}

// fetch takes no longer when whoever asks has given up, as others wait for the same.
func (p *pause) fetch(r *http.Request) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), p.patience)
	defer cancel()
	response, err := p.next.RoundTrip(r.Clone(ctx))
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }() // only read
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("it answers %s", response.Status)
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, maxFetched+1))
	switch {
	case err != nil:
		return nil, err
	case len(body) > maxFetched:
		return nil, fmt.Errorf("it answers with more than %d bytes", maxFetched)
	case !json.Valid(body):
		return nil, fmt.Errorf("it does not answer in JSON")
	}
	return body, nil
}
