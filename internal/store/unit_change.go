package store

import (
	"context"
	"fmt"

	"blommaut/internal/page"
	"blommaut/internal/people"
)

// NoteUnit writes who has opened or changed a unit.
func (tx Tx) NoteUnit(ctx context.Context, change *people.UnitChange) error {
	if _, err := tx.NewInsert().Model(change).ExcludeColumn("at").Returning("NULL").Exec(ctx); err != nil {
		return fmt.Errorf("write who has changed a unit: %w", err)
	}
	return nil
}

// UnitChange is the one with the key, nil where the viewer may see none.
func (tx Tx) UnitChange(ctx context.Context, key people.Key) (*people.UnitChange, error) {
	return one(ctx, tx.at(key), &people.UnitChange{}, "who has changed a unit")
}

// UnitChanges is a page of who opened and changed a unit, newest first.
func (tx Tx) UnitChanges(ctx context.Context, unit *people.Unit, w page.Window) (*people.UnitChangeConnection, error) {
	changes := []*people.UnitChange{}
	query := tx.NewSelect().Model(&changes).Where("municipality_id = ?", unit.MunicipalityID).Where("unit_id = ?", unit.Key)
	found, err := readPage(ctx, query, keyset{columns: []string{"at", "id"}, descending: true}, w, &changes, func(c *people.UnitChange) []string {
		return []string{moment(c.At), c.Key.String()}
	})
	if err != nil {
		return nil, fmt.Errorf("read who has changed a unit: %w", err)
	}
	return found, nil
}
