package auth

import "net"

// IsLoopback tells a host that only this machine can be reached by.
func IsLoopback(host string) bool { return host == "localhost" || net.ParseIP(host).IsLoopback() }
