package seed

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"blommaut/internal/career"
	"blommaut/internal/seed/invented"
	"blommaut/internal/store"
)

var (
	// ErrOtherCatalogue says that the invented people do not fit the catalogue, which is somebody's own.
	ErrOtherCatalogue = errors.New("the invented people work in roles of the published catalogue, and this is another")
	// ErrOtherPeople says that there are people already, and not those that were asked for.
	ErrOtherPeople = errors.New("there are other people already, and invented ones are not mixed with them: use an empty database")
)

// LoadPeople fills a database without people with a crowd, as its owner, and tells whether it did: the same
// people again are left as they are. As it goes on it tells of how many of all have come.
func LoadPeople(ctx context.Context, dsn string, crowd invented.Crowd, progress func(come, all int)) (loaded bool, err error) {
	db, err := store.OpenOwner(ctx, dsn)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if crowd.Today == (career.Date{}) {
		if crowd.Today, err = career.Today(time.Now()); err != nil {
			return false, err
		}
	}
	crowd.Personas = Personas()
	loaded, err = db.Fill(ctx, func(tx pgx.Tx) (bool, error) { return lacks(ctx, tx, crowd) }, func(fill store.Filler) error {
		return pour(ctx, fill, crowd, progress)
	})
	if store.PointsNowhere(err) {
		return false, ErrOtherCatalogue
	}
	return loaded, err
}

// HasPeople tells whether there is anybody.
func HasPeople(ctx context.Context, dsn string) (has bool, err error) {
	db, err := store.OpenOwner(ctx, dsn)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	err = db.Upkeep(ctx, func(ctx context.Context, tx store.Tx) error {
		has, err = tx.NewSelect().Table("employees").Exists(ctx)
		return err
	})
	return has, err
}

// lacks tells whether there is nobody. Where somebody is, they must be the crowd.
func lacks(ctx context.Context, tx pgx.Tx, crowd invented.Crowd) (bool, error) {
	var there, known int
	if err := tx.QueryRow(ctx, "SELECT count(*) FROM employees").Scan(&there); err != nil || there == 0 {
		return true, err
	}
	first := crowd.Invent(crowd.Towns()[len(crowd.Towns())-1]).EmployeeIDs
	if err := tx.QueryRow(ctx, "SELECT count(*) FROM employees WHERE id = ANY ($1::uuid[])", first).Scan(&known); err != nil {
		return false, err
	}
	if known < len(first) || there < crowd.People() {
		return false, ErrOtherPeople
	}
	return false, nil
}

// pour makes up one town while another is written.
func pour(ctx context.Context, fill store.Filler, crowd invented.Crowd, progress func(come, all int)) error {
	ctx, stop := context.WithCancel(ctx)
	towns := make(chan *invented.Sheets, 1)
	over := make(chan struct{})
	defer func() {
		stop()
		<-over
	}()
	go func() {
		defer close(over)
		defer close(towns)
		for _, town := range crowd.Towns() {
			select {
			case towns <- crowd.Invent(town):
			case <-ctx.Done():
				return
			}
		}
	}()
	come, all := 0, crowd.People()
	for town := range towns {
		for _, sheet := range town.All() {
			if sheet.Rows.Len() == 0 {
				continue
			}
			if err := fill(sheet.Table, sheet.Columns, sheet.Rows.Bytes()); err != nil {
				return err
			}
		}
		come += len(town.EmployeeIDs)
		progress(come, all)
	}
	if come < all {
		return fmt.Errorf("cut off: %w", context.Cause(ctx))
	}
	return nil
}
