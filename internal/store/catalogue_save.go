package store

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/schema"

	"blommaut/internal/career"
)

// SaveCatalogue makes the stored records equal to these, as the owner, and leaves all others alone. It
// writes only what differs and tells whether anything did.
func SaveCatalogue(ctx context.Context, db *DB, records career.Records) (changed bool, err error) {
	err = db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if err := saveRecords(ctx, tx, records); err != nil {
			return err
		}
		// Not the version before and after: somebody else may have changed it meanwhile.
		return tx.NewRaw("SELECT changed_in = pg_current_xact_id() FROM catalogue_version").Scan(ctx, &changed)
	})
	if err != nil {
		return false, fmt.Errorf("save the catalogue: %w", err)
	}
	return changed, nil
}

func saveRecords(ctx context.Context, tx bun.Tx, records career.Records) error {
	s := saver{ctx: ctx, tx: tx}
	upsert(&s, records.Sources)
	upsert(&s, records.Areas)
	upsert(&s, records.Subjects)
	upsert(&s, records.Levels)
	upsert(&s, records.Orientations)
	upsert(&s, records.Staircase)
	upsert(&s, records.Qualifications)
	upsert(&s, records.Roles)
	upsert(&s, records.Profiles)
	upsert(&s, records.Transitions)
	upsert(&s, records.Providers)
	upsert(&s, records.Offers)
	upsert(&s, records.Programmes)
	upsert(&s, records.Journeys)
	upsert(&s, records.Synonyms)
	s.saveRoleLists(records.Roles)
	s.saveOfferLists(records.Offers)
	s.saveJourneyLists(records.Journeys)
	s.saveTrees(records)
	return s.err
}

// saver writes rows until the first error.
type saver struct {
	ctx context.Context //nolint:containedctx // lives for one call of saveRecords
	tx  bun.Tx
	err error
}

func (s *saver) saveRoleLists(roles []*career.Role) {
	var facts []*roleFact
	var relations []*roleRelation
	slugs := make([]string, len(roles))
	for i, role := range roles {
		slugs[i] = role.Slug
		for kind, texts := range factLists(role) {
			for position, text := range *texts {
				facts = append(facts, &roleFact{role.Slug, kind, position, text})
			}
		}
		for kind, others := range relationLists(role) {
			for position, other := range *others {
				relations = append(relations, &roleRelation{role.Slug, kind, other, position})
			}
		}
	}
	replace(s, "role", slugs, facts)
	replace(s, "role", slugs, relations)
}

func (s *saver) saveOfferLists(offers []*career.EducationOffer) {
	var dates []*educationOfferStartDate
	var outcomes []*educationOfferOutcome
	slugs := make([]string, len(offers))
	for i, offer := range offers {
		slugs[i] = offer.Slug
		for _, date := range offer.StartDates {
			dates = append(dates, &educationOfferStartDate{offer.Slug, date})
		}
		for position, qualification := range offer.LeadsToSlugs {
			outcomes = append(outcomes, &educationOfferOutcome{offer.Slug, qualification, position})
		}
	}
	replace(s, "offer", slugs, dates)
	replace(s, "offer", slugs, outcomes)
}

func (s *saver) saveJourneyLists(journeys []*career.Journey) {
	var parts []*career.JourneyPart
	var roles []*journeyRole
	slugs := make([]string, len(journeys))
	for i, journey := range journeys {
		slugs[i] = journey.Slug
		parts = append(parts, journey.Parts...)
		for position, role := range journey.RoleSlugs {
			roles = append(roles, &journeyRole{journey.Slug, role, position})
		}
	}
	replace(s, "journey", slugs, parts)
	replace(s, "journey", slugs, roles)
}

func (s *saver) saveTrees(records career.Records) {
	var t trees
	owners := map[string]bool{}
	for _, profile := range records.Profiles {
		t.addProfile(profile)
		owners[profileOwner(profile)] = true
	}
	for _, offer := range records.Offers {
		t.addOffer(offer)
		owners[offerOwner(offer)] = true
	}
	var stored []string
	s.do(s.tx.NewSelect().Model((*requirement)(nil)).Column("id").Scan(s.ctx, &stored))
	ours := stored[:0]
	for _, id := range stored {
		if owners[ownerOf(id)] {
			ours = append(ours, id)
		}
	}
	replace(s, "id", ours, t.rows)
	replace(s, "requirement", ours, t.subjects)
	replace(s, "requirement", ours, t.roles)
}

func (s *saver) do(err error) {
	if s.err == nil {
		s.err = err
	}
}

// upsert writes the rows that are not stored as they are.
func upsert[T any](s *saver, rows []*T) {
	if s.err != nil || len(rows) == 0 {
		return
	}
	table := tableOf[T](s.tx)
	// Returning nothing: bun would read what the changed rows hold into the first of these.
	insert := s.tx.NewInsert().Model(&rows).Returning("")
	if len(table.DataFields) == 0 {
		insert.On("CONFLICT DO NOTHING")
	} else {
		stored, given := columns(table.DataFields, table.SQLAlias), columns(table.DataFields, "EXCLUDED")
		insert.On("CONFLICT (?) DO UPDATE", columns(table.PKs, "")).
			Where("(?) IS DISTINCT FROM (?)", stored, given)
	}
	_, err := insert.Exec(s.ctx)
	s.do(err)
}

// replace makes the stored rows whose column is one of the keys equal to the rows given.
func replace[T any](s *saver, column string, keys []string, rows []*T) {
	upsert(s, rows)
	if s.err != nil || len(keys) == 0 {
		return
	}
	table := tableOf[T](s.tx)
	stale := s.tx.NewDelete().Model((*T)(nil)).Where("? IN (?)", bun.Ident(column), bun.List(keys))
	if len(rows) > 0 {
		given := s.tx.NewValues(&rows).Column(names(table.PKs)...)
		stale = stale.With("given", given).
			Where("NOT EXISTS (SELECT FROM given WHERE (?) = (?))", columns(table.PKs, "given"), columns(table.PKs, table.SQLAlias))
	}
	_, err := stale.Exec(s.ctx)
	s.do(err)
}

func tableOf[T any](db bun.IDB) *schema.Table {
	return db.Dialect().Tables().Get(reflect.TypeFor[T]())
}

func names(fields []*schema.Field) []string {
	names := make([]string, len(fields))
	for i, field := range fields {
		names[i] = field.Name
	}
	return names
}

// columns lists fields, each after the table's name where one is given.
func columns[Table ~string](fields []*schema.Field, table Table) bun.Safe {
	list := make([]string, len(fields))
	for i, field := range fields {
		list[i] = string(field.SQLName)
		if table != "" {
			list[i] = string(table) + "." + list[i]
		}
	}
	return bun.Safe(strings.Join(list, ", "))
}
