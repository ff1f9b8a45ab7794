package store

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/uptrace/bun"

	"blommaut/internal/career"
)

// ReadCatalogue reads the whole catalogue as it was at one moment, and its version.
func ReadCatalogue(ctx context.Context, db *DB) (version int, records career.Records, err error) {
	err = db.RunInTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}, func(ctx context.Context, tx bun.Tx) error {
		if err := tx.NewRaw("SELECT version FROM catalogue_version").Scan(ctx, &version); err != nil {
			return err
		}
		return readRecords(ctx, tx, &records)
	})
	if err != nil {
		return 0, career.Records{}, fmt.Errorf("read the catalogue: %w", err)
	}
	return version, records, nil
}

// HasCatalogue tells whether any role is stored.
func HasCatalogue(ctx context.Context, db *DB) (bool, error) {
	has, err := db.NewSelect().Model((*career.Role)(nil)).Exists(ctx)
	if err != nil {
		return false, fmt.Errorf("look for a catalogue: %w", err)
	}
	return has, nil
}

func readRecords(ctx context.Context, db bun.IDB, records *career.Records) error {
	for _, list := range []any{
		&records.Sources, &records.Areas, &records.Subjects, &records.Levels, &records.Orientations,
		&records.Staircase, &records.Qualifications, &records.Roles, &records.Profiles, &records.Transitions,
		&records.Providers, &records.Offers, &records.Programmes, &records.Journeys, &records.Synonyms,
	} {
		if err := db.NewSelect().Model(list).Scan(ctx); err != nil {
			return err
		}
	}
	for _, read := range []func(context.Context, bun.IDB, *career.Records) error{
		readRoleLists, readOfferLists, readJourneyLists, readTrees,
	} {
		if err := read(ctx, db, records); err != nil {
			return err
		}
	}
	return nil
}

func readRoleLists(ctx context.Context, db bun.IDB, records *career.Records) error {
	roles := bySlug(records.Roles, func(r *career.Role) string { return r.Slug })
	facts, err := readOrdered[roleFact](ctx, db, "role", "kind", "position")
	if err != nil {
		return err
	}
	for _, fact := range facts {
		list := factLists(roles[fact.Role])[fact.Kind]
		*list = append(*list, fact.Text)
	}
	relations, err := readOrdered[roleRelation](ctx, db, "role", "kind", "position")
	if err != nil {
		return err
	}
	for _, relation := range relations {
		list := relationLists(roles[relation.Role])[relation.Kind]
		*list = append(*list, relation.Other)
	}
	return nil
}

func readOfferLists(ctx context.Context, db bun.IDB, records *career.Records) error {
	offers := bySlug(records.Offers, func(o *career.EducationOffer) string { return o.Slug })
	dates, err := readOrdered[educationOfferStartDate](ctx, db, "offer", "date")
	if err != nil {
		return err
	}
	for _, row := range dates {
		offers[row.Offer].StartDates = append(offers[row.Offer].StartDates, row.Date)
	}
	outcomes, err := readOrdered[educationOfferOutcome](ctx, db, "offer", "position")
	if err != nil {
		return err
	}
	for _, row := range outcomes {
		offers[row.Offer].LeadsToSlugs = append(offers[row.Offer].LeadsToSlugs, row.Qualification)
	}
	return nil
}

func readJourneyLists(ctx context.Context, db bun.IDB, records *career.Records) error {
	journeys := bySlug(records.Journeys, func(j *career.Journey) string { return j.Slug })
	parts, err := readOrdered[career.JourneyPart](ctx, db, "journey", "position")
	if err != nil {
		return err
	}
	for _, part := range parts {
		journeys[part.JourneySlug].Parts = append(journeys[part.JourneySlug].Parts, part)
	}
	roles, err := readOrdered[journeyRole](ctx, db, "journey", "position")
	if err != nil {
		return err
	}
	for _, row := range roles {
		journeys[row.Journey].RoleSlugs = append(journeys[row.Journey].RoleSlugs, row.Role)
	}
	return nil
}

func readTrees(ctx context.Context, db bun.IDB, records *career.Records) error {
	var t trees
	var err error
	if t.rows, err = readOrdered[requirement](ctx, db, "position", "id"); err != nil {
		return err
	}
	if t.subjects, err = readOrdered[requirementSubject](ctx, db, "requirement", "position"); err != nil {
		return err
	}
	if t.roles, err = readOrdered[requirementRole](ctx, db, "requirement", "position"); err != nil {
		return err
	}
	roots, err := t.grow()
	if err != nil {
		return err
	}
	for _, p := range records.Profiles {
		p.Required, p.Preferred = roots[profileOwner(p)+"/required"], roots[profileOwner(p)+"/preferred"]
	}
	for _, o := range records.Offers {
		o.EntryRequirement = roots[offerOwner(o)]
	}
	return nil
}

func readOrdered[T any](ctx context.Context, db bun.IDB, columns ...string) ([]*T, error) {
	var rows []*T
	err := db.NewSelect().Model(&rows).Order(columns...).Scan(ctx)
	return rows, err
}

func bySlug[T any](items []*T, slug func(*T) string) map[string]*T {
	mapped := make(map[string]*T, len(items))
	for _, item := range items {
		mapped[slug(item)] = item
	}
	return mapped
}
