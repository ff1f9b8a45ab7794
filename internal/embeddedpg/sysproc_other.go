//go:build !linux

package embeddedpg

import "syscall"

// attributes of a PostgreSQL process: its own group, so that Ctrl-C reaches us
// first. Without a parent-death signal a server outlives a killed parent; the
// next start adopts it.
func attributes(acct *account, _ syscall.Signal) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Credential: acct.credential()}
}
