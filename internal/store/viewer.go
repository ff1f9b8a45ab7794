package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"blommaut/internal/career"
	"blommaut/internal/people"
)

// FindViewer is the viewer's own record and the units that they manage on a day, as far as there are any.
func (tx Tx) FindViewer(ctx context.Context, who people.Identity, day career.Date) (employee *people.ID, units people.IDs, err error) {
	var found struct {
		ID    people.ID  `bun:"id"`
		Units people.IDs `bun:"units"`
	}
	err = tx.NewRaw(`SELECT id, ARRAY(
			SELECT unit_id FROM unit_managers m
			WHERE m.municipality_id = e.municipality_id AND m.employee_id = e.id
				AND starts_on <= ?2 AND (ends_on IS NULL OR ends_on >= ?2)
			ORDER BY unit_id
		) AS units
		FROM employees e WHERE municipality_id = ?0 AND subject = ?1`, who.MunicipalityID, who.Subject, day).Scan(ctx, &found)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, nil, nil
	case err != nil:
		return nil, nil, fmt.Errorf("find the viewer: %w", err)
	}
	return &found.ID, found.Units, nil
}
