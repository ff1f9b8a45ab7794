package embeddedpg

import "syscall"

// attributes of a PostgreSQL process: its own group, so that Ctrl-C reaches us
// first, and a signal when the thread that started it dies.
func attributes(acct *account, onDeath syscall.Signal) *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: onDeath, Credential: acct.credential()}
}
