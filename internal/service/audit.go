package service

import (
	"context"
	"fmt"

	"blommaut/internal/fault"
	"blommaut/internal/page"
	"blommaut/internal/people"
	"blommaut/internal/store"
)

// AuditLog is a page of who saw or changed the employee's record, newest first.
func (s *Service) AuditLog(ctx context.Context, e *people.Employee, args page.Args) (found *people.AuditEntryConnection, err error) {
	if !people.Can(people.ViewerFrom(ctx), people.ReadAudit, e) {
		return nil, fault.New(fault.Forbidden, "the audit log is for the employee and HR")
	}
	window, err := args.Window("audit log of "+e.ID(), 2)
	if err != nil {
		return nil, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		found, err = tx.AuditLog(ctx, e.MunicipalityID, e.Key, window)
		return err
	})
	return found, err
}

// AuditEntry is the one with the id, nil where the viewer may see none.
func (s *Service) AuditEntry(ctx context.Context, id string) (entry *people.AuditEntry, err error) {
	key, ok := people.ParseNodeID("AuditEntry", id)
	if !ok || people.ViewerFrom(ctx).IsAnonymous() {
		return nil, nil //nolint:nilnil // a lookup of what is not there
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx store.Tx) error {
		entry, err = tx.AuditEntry(ctx, key)
		return err
	})
	return entry, err
}

// noteLook writes to the audit log that the viewer saw records that are not their own. The database has shown
// nothing else than the viewer may see; where it has all the same, nothing is answered.
func noteLook(ctx context.Context, tx store.Tx, action people.Action, employees ...*people.Employee) error {
	viewer := people.ViewerFrom(ctx)
	var entries []*people.AuditEntry
	for _, employee := range employees {
		if !people.Can(viewer, action, employee) {
			return fmt.Errorf("the database shows %s to %q, who may not see that", employee.ID(), viewer.Subject)
		}
		if viewer.RelationTo(employee) != people.Self {
			entries = append(entries, people.Note(viewer, action, employee, employee.ID()))
		}
	}
	return tx.Note(ctx, entries...)
}
