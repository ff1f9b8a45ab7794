package store

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"blommaut/internal/people"
)

// Change is something that was changed, here or on another server.
type Change struct {
	Catalogue      bool
	MunicipalityID int        // of whose people; 0 where no people were changed
	EmployeeID     *people.ID // nil for everybody of the municipality
}

// Listen calls changed once at the start with nothing, as anything may have changed while nobody listened, and
// again after each change, until ctx ends or something fails.
func Listen(ctx context.Context, db *DB, changed func(*Change) error) error {
	pooled, err := db.pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("listen to changes: %w", err)
	}
	conn := pooled.Hijack() // a listening connection must not go back to the pool
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	// The catalogue last: whoever sees that this was done knows that both are listened to.
	for _, channel := range []string{"record_changed", "catalogue_changed"} {
		if _, err := conn.Exec(ctx, "LISTEN "+channel); err != nil {
			return fmt.Errorf("listen to changes: %w", err)
		}
	}
	var change *Change
	for {
		if err := changed(change); err != nil {
			return err
		}
		told, err := conn.WaitForNotification(ctx)
		if err != nil {
			return fmt.Errorf("listen to changes: %w", err)
		}
		if change, err = readChange(told.Channel, told.Payload); err != nil {
			return err
		}
	}
}

func readChange(channel, payload string) (*Change, error) {
	if channel == "catalogue_changed" {
		return &Change{Catalogue: true}, nil
	}
	code, employee, _ := strings.Cut(payload, "/")
	municipality, err := strconv.Atoi(code)
	if err != nil {
		return nil, fmt.Errorf("read whose record has changed: %w", err)
	}
	change := &Change{MunicipalityID: municipality}
	if employee != "" {
		id, err := people.ParseID(employee)
		if err != nil {
			return nil, fmt.Errorf("read whose record has changed: %w", err)
		}
		change.EmployeeID = &id
	}
	return change, nil
}
