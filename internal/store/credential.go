package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/uptrace/bun"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
)

// CredentialsOf are those of employees, newest first, with evidence and reviews.
func (tx Tx) CredentialsOf(ctx context.Context, municipality int, employees []people.ID) ([]*people.Credential, error) {
	credentials := []*people.Credential{}
	err := tx.NewSelect().Model(&credentials).
		Where("municipality_id = ?", municipality).Where("employee_id IN (?)", bun.List(employees)).
		Order("created_at DESC", "id DESC").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read credentials: %w", err)
	}
	return credentials, tx.complete(ctx, municipality, credentials)
}

// Credential is the one with the id, nil where the viewer may see none. Locked, nobody else changes it until
// the transaction ends; one that the viewer may not change is not found then.
func (tx Tx) Credential(ctx context.Context, key people.Key, locked bool) (*people.Credential, error) {
	query := tx.at(key)
	if locked {
		query.For("UPDATE")
	}
	credential, err := one(ctx, query, &people.Credential{}, "a credential")
	if credential == nil {
		return nil, err
	}
	return credential, tx.complete(ctx, key.MunicipalityID, []*people.Credential{credential})
}

// CredentialFilter is what credentials must all fit; what is nil or empty does not limit.
type CredentialFilter struct {
	Statuses  []people.CredentialStatus
	ExpiresBy *career.Date // verified, and the last day is not later
	Unit      *people.ID
	NotOf     *people.ID // an employee
	Today     career.Date
}

// Fits tells of a credential that was read before what the database tells of those it lists; units aside.
func (f CredentialFilter) Fits(c *people.Credential) bool {
	status := c.StatusOn(f.Today)
	if len(f.Statuses) > 0 && !slices.Contains(f.Statuses, status) {
		return false
	}
	return f.ExpiresBy == nil || status == people.Verified && c.ExpiresOn != nil && !f.ExpiresBy.Before(*c.ExpiresOn)
}

// ListCredentials are a page of those that fit and that the viewer may see, oldest first.
func (tx Tx) ListCredentials(ctx context.Context, municipality int, filter CredentialFilter, w page.Window) (*people.CredentialConnection, error) {
	credentials := []*people.Credential{}
	query := tx.NewSelect().Model(&credentials).Where("municipality_id = ?", municipality)
	if filter.Unit != nil {
		query.Where("? = ANY (unit_ids)", *filter.Unit)
	}
	if filter.NotOf != nil {
		query.Where("employee_id <> ?", *filter.NotOf)
	}
	if len(filter.Statuses) > 0 {
		query.WhereGroup(" AND ", func(query *bun.SelectQuery) *bun.SelectQuery {
			return whereStatus(query, filter.Statuses, filter.Today)
		})
	}
	if filter.ExpiresBy != nil {
		query.Where("status = 'VERIFIED' AND expires_on BETWEEN ? AND ?", filter.Today, *filter.ExpiresBy)
	}
	found, err := readPage(ctx, query, keyset{columns: []string{"created_at", "id"}}, w, &credentials, func(c *people.Credential) []string {
		return []string{moment(c.CreatedAt), c.Key.String()}
	})
	if err != nil {
		return nil, fmt.Errorf("list credentials: %w", err)
	}
	return found, tx.complete(ctx, municipality, found.Nodes())
}

// whereStatus asks for statuses as they are stored, so that indexes know them: what is expired is verified too.
func whereStatus(query *bun.SelectQuery, statuses []people.CredentialStatus, today career.Date) *bun.SelectQuery {
	stored := slices.DeleteFunc(slices.Clone(statuses), func(status people.CredentialStatus) bool {
		return status == people.Verified || status == people.Expired
	})
	if len(stored) > 0 {
		query.Where("status IN (?)", bun.List(stored))
	}
	if slices.Contains(statuses, people.Verified) {
		query.WhereOr("status = 'VERIFIED' AND (expires_on IS NULL OR expires_on >= ?)", today)
	}
	if slices.Contains(statuses, people.Expired) {
		query.WhereOr("status = 'VERIFIED' AND expires_on < ?", today)
	}
	return query
}

// complete reads evidence and reviews, for all at once.
func (tx Tx) complete(ctx context.Context, municipality int, credentials []*people.Credential) error {
	if len(credentials) == 0 {
		return nil
	}
	byID := map[people.ID]*people.Credential{}
	ids := make([]people.ID, len(credentials))
	for i, c := range credentials {
		ids[i], byID[c.Key] = c.Key, c
		c.Evidence, c.Reviews = []*people.Evidence{}, []*people.CredentialReview{}
	}
	var evidence []*people.Evidence
	err := tx.NewSelect().Model(&evidence).ModelTableExpr("credential_evidence AS evidence").
		Where("municipality_id = ?", municipality).Where("credential_id IN (?)", bun.List(ids)).Order("position").Scan(ctx)
	if err != nil {
		return fmt.Errorf("read evidence: %w", err)
	}
	var fileIDs []people.ID
	for _, e := range evidence {
		byID[e.CredentialID].Evidence = append(byID[e.CredentialID].Evidence, e)
		if e.FileID != nil {
			fileIDs = append(fileIDs, *e.FileID)
		}
	}
	files, err := tx.Files(ctx, municipality, fileIDs)
	if err != nil {
		return err
	}
	for _, e := range evidence {
		for _, file := range files {
			if e.FileID != nil && *e.FileID == file.Key {
				e.File = file
			}
		}
	}
	var reviews []*people.CredentialReview
	err = tx.NewSelect().Model(&reviews).
		Where("municipality_id = ?", municipality).Where("credential_id IN (?)", bun.List(ids)).Order("reviewed_at", "id").Scan(ctx)
	if err != nil {
		return fmt.Errorf("read reviews: %w", err)
	}
	for _, r := range reviews {
		byID[r.CredentialID].Reviews = append(byID[r.CredentialID].Reviews, r)
	}
	return nil
}

// AddCredential writes a new claim with its evidence.
func (tx Tx) AddCredential(ctx context.Context, credential *people.Credential) error {
	_, err := tx.NewInsert().Model(credential).ExcludeColumn("version", "created_at").Returning("version, created_at").Exec(ctx)
	if err != nil {
		return fmt.Errorf("write a claim: %w", err)
	}
	return tx.addEvidence(ctx, credential)
}

// ChangeCredential writes a claim's new content in the place of the old, as the next version.
func (tx Tx) ChangeCredential(ctx context.Context, credential *people.Credential) error {
	credential.Version++
	_, err := tx.NewUpdate().Model(credential).ExcludeColumn("employee_id", "created_at").WherePK().Exec(ctx)
	if err != nil {
		return fmt.Errorf("change a claim: %w", err)
	}
	_, err = tx.NewDelete().Table("credential_evidence").
		Where("municipality_id = ?", credential.MunicipalityID).Where("credential_id = ?", credential.Key).Exec(ctx)
	if err != nil {
		return fmt.Errorf("take old evidence back: %w", err)
	}
	return tx.addEvidence(ctx, credential)
}

func (tx Tx) addEvidence(ctx context.Context, credential *people.Credential) error {
	if len(credential.Evidence) == 0 {
		return nil
	}
	if _, err := tx.NewInsert().Model(&credential.Evidence).ModelTableExpr("credential_evidence").Exec(ctx); err != nil {
		return fmt.Errorf("write evidence: %w", err)
	}
	return nil
}

// RemoveCredential takes a claim back. One that the viewer may not take back is not there to be taken.
func (tx Tx) RemoveCredential(ctx context.Context, credential *people.Credential) error {
	result, err := tx.NewDelete().Model(credential).WherePK().Exec(ctx)
	if err != nil {
		return fmt.Errorf("take a claim back: %w", err)
	}
	removed, err := result.RowsAffected()
	if err == nil && removed != 1 {
		err = fmt.Errorf("%d rows were removed", removed)
	}
	if err != nil {
		return fmt.Errorf("take a claim back: %w", err)
	}
	return nil
}

// AddReview writes a review and what it makes of its credential.
func (tx Tx) AddReview(ctx context.Context, credential *people.Credential, review *people.CredentialReview) error {
	if _, err := tx.NewInsert().Model(review).ExcludeColumn("reviewed_at").Returning("reviewed_at").Exec(ctx); err != nil {
		return fmt.Errorf("write a review: %w", err)
	}
	credential.Stored = review.Verdict.Gives()
	credential.Version++
	if _, err := tx.NewUpdate().Model(credential).Column("status", "version").WherePK().Exec(ctx); err != nil {
		return fmt.Errorf("settle a credential: %w", err)
	}
	credential.Reviews = append(credential.Reviews, review)
	return nil
}
