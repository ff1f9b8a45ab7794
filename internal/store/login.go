package store

import (
	"context"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// What PostgreSQL says of a log-in or a role.
const (
	badPassword = "28P01"
	notAllowed  = "28000"
	noPrivilege = "42501"
	noRole      = "42704"
	roleIsThere = "42710"
)

// serverLogin is a log-in of the server's own in this database, which is a member of its role and nothing
// else: from the owner's log-in, SQL that somebody slipped in could become the owner again. Its password
// follows from the owner's, so that every server with the same address knows it. It is nil where the owner
// has no password or may make no roles.
func serverLogin(ctx context.Context, owner *pgx.ConnConfig) (*pgx.ConnConfig, error) {
	if owner.Password == "" {
		return nil, nil //nolint:nilnil // there is none, and the caller asks
	}
	login := owner.Copy()
	login.User = serverRole + "_" + digest(owner, "name")[:12]
	login.Password = digest(owner, "password")
	known, err := knows(ctx, login)
	if err != nil || known {
		return login, err
	}
	made, err := makeLogin(ctx, owner, login)
	if err != nil || !made {
		return nil, err
	}
	return login, nil
}

// knows tells whether the database lets the log-in in.
func knows(ctx context.Context, login *pgx.ConnConfig) (bool, error) {
	conn, err := pgx.ConnectConfig(ctx, login)
	if err == nil {
		return true, conn.Close(ctx)
	}
	if refused, ok := errors.AsType[*pgconn.PgError](err); ok && (refused.Code == badPassword || refused.Code == notAllowed) {
		return false, nil
	}
	return false, fmt.Errorf("log in as the server: %w", err)
}

// loginLock keeps two servers from making the log-in at once.
const loginLock = 0x626c6f6d6d6c6f67

// makeLogin makes the log-in, or gives it the password of today; made is false where the owner may not.
func makeLogin(ctx context.Context, owner, login *pgx.ConnConfig) (made bool, err error) {
	conn, err := pgx.ConnectConfig(ctx, owner)
	if err != nil {
		return false, fmt.Errorf("connect to the database: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1)", int64(loginLock)); err != nil {
		return false, fmt.Errorf("wait for other servers: %w", err)
	}
	if known, err := knows(ctx, login); err != nil || known {
		return known, err
	}
	secret, err := verifier(login.Password)
	if err != nil {
		return false, err
	}
	name := pgx.Identifier{login.User}.Sanitize()
	_, err = conn.Exec(ctx, "CREATE ROLE "+name+" LOGIN PASSWORD '"+secret+"' IN ROLE "+serverRole)
	if refused, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch refused.Code {
		case noPrivilege, noRole: // the second tells itself when the role is taken
			return false, nil
		case roleIsThere:
			_, err = conn.Exec(ctx, "ALTER ROLE "+name+" LOGIN PASSWORD '"+secret+"'")
		}
	}
	if err != nil {
		return false, fmt.Errorf("make the server's log-in: %w", err)
	}
	return true, nil
}

// scramRounds is how many PostgreSQL itself takes.
const scramRounds = 4096

// verifier is a password as PostgreSQL keeps it, so that the password itself stands in no statement that
// PostgreSQL may log.
func verifier(password string) (string, error) {
	salt := make([]byte, 16)
	_, _ = rand.Read(salt) // never fails
	salted, err := pbkdf2.Key(sha256.New, password, salt, scramRounds, sha256.Size)
	if err != nil {
		return "", fmt.Errorf("salt the server's password: %w", err)
	}
	keyed := func(purpose string) []byte {
		sum := hmac.New(sha256.New, salted)
		_, _ = sum.Write([]byte(purpose)) // never fails
		return sum.Sum(nil)
	}
	stored := sha256.Sum256(keyed("Client Key"))
	text := base64.StdEncoding.EncodeToString
	return fmt.Sprintf("SCRAM-SHA-256$%d:%s$%s:%s", scramRounds, text(salt), text(stored[:]), text(keyed("Server Key"))), nil
}

// digest is a secret that follows from the owner's password, for this database and purpose.
func digest(owner *pgx.ConnConfig, purpose string) string {
	sum := hmac.New(sha256.New, []byte(owner.Password))
	_, _ = fmt.Fprintf(sum, "%s of %s in %s", purpose, serverRole, owner.Database) // never fails
	return hex.EncodeToString(sum.Sum(nil))
}
