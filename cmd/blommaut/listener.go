package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"syscall"
)

// listen takes the address before anything slow begins, so that a taken port is
// told at once.
func listen(ctx context.Context, address string) (net.Listener, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("another program listens on %s already: stop it, or choose another address, as in BLOMMAUT_ADDR=%s", address, neighbour(address))
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("this user may not listen on %s: choose a port above 1023, as in BLOMMAUT_ADDR=localhost:8080", address)
	case err != nil:
		return nil, fmt.Errorf("listen on %s (BLOMMAUT_ADDR is host:port): %w", address, err)
	}
	return listener, nil
}

// neighbour is an address to suggest instead.
func neighbour(address string) string {
	host, port, err := net.SplitHostPort(address)
	if err != nil || port == "8081" {
		return "localhost:8082"
	}
	return net.JoinHostPort(host, "8081")
}

// link is what to open in a browser, with the port that was really taken.
func link(address string, listener net.Listener) string {
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		return "http://" + address
	}
	host, _, err := net.SplitHostPort(address)
	if ip := net.ParseIP(host); err != nil || host == "" || ip.IsUnspecified() {
		host = "localhost" // all addresses of this machine, this one among them
	}
	return "http://" + net.JoinHostPort(host, port)
}
