package store

import (
	"context"
	"fmt"

	"blommaut/internal/page"
	"blommaut/internal/people"
)

// Note writes entries to the audit log.
func (tx Tx) Note(ctx context.Context, entries ...*people.AuditEntry) error {
	if len(entries) == 0 {
		return nil
	}
	if _, err := tx.NewInsert().Model(&entries).ExcludeColumn("at").Returning("NULL").Exec(ctx); err != nil {
		return fmt.Errorf("write to the audit log: %w", err)
	}
	return nil
}

// AuditEntry is the one with the key, nil where the viewer may see none.
func (tx Tx) AuditEntry(ctx context.Context, key people.Key) (*people.AuditEntry, error) {
	return one(ctx, tx.at(key), &people.AuditEntry{}, "the audit log")
}

// AuditLog is a page of who saw or changed an employee's record, newest first.
func (tx Tx) AuditLog(ctx context.Context, municipality int, employee people.ID, w page.Window) (*people.AuditEntryConnection, error) {
	entries := []*people.AuditEntry{}
	query := tx.NewSelect().Model(&entries).Where("municipality_id = ?", municipality).Where("employee_id = ?", employee)
	found, err := readPage(ctx, query, keyset{columns: []string{"at", "id"}, descending: true}, w, &entries, func(a *people.AuditEntry) []string {
		return []string{moment(a.At), a.Key.String()}
	})
	if err != nil {
		return nil, fmt.Errorf("read the audit log: %w", err)
	}
	return found, nil
}
