package store

import (
	"context"
	"fmt"

	"github.com/uptrace/bun"

	"blommaut/internal/career"
	"blommaut/internal/page"
	"blommaut/internal/people"
)

// PlansOf are those of employees, newest first, with versions and signatures.
func (tx Tx) PlansOf(ctx context.Context, municipality int, employees []people.ID) ([]*people.DevelopmentPlan, error) {
	plans := []*people.DevelopmentPlan{}
	err := tx.NewSelect().Model(&plans).
		Where("municipality_id = ?", municipality).Where("employee_id IN (?)", bun.List(employees)).
		Order("created_at DESC", "id DESC").Scan(ctx)
	if err != nil {
		return nil, fmt.Errorf("read plans: %w", err)
	}
	return plans, tx.completePlans(ctx, municipality, plans)
}

// Plan is the one with the id, nil where the viewer may see none. Locked, nobody else changes it until the
// transaction ends; one that the viewer may not change is not found then.
func (tx Tx) Plan(ctx context.Context, key people.Key, locked bool) (*people.DevelopmentPlan, error) {
	query := tx.at(key)
	if locked {
		query.For("UPDATE")
	}
	plan, err := one(ctx, query, &people.DevelopmentPlan{}, "a plan")
	if plan == nil {
		return nil, err
	}
	return plan, tx.completePlans(ctx, key.MunicipalityID, []*people.DevelopmentPlan{plan})
}

// PlanFilter is what plans must all fit; what is nil or empty does not limit.
type PlanFilter struct {
	Statuses      []people.DevelopmentPlanStatus
	Awaits        *people.PlanParty
	FollowUpDueBy *career.Date
	Unit          *people.ID
	NotOf         *people.ID // an employee
}

// ListPlans are a page of those that fit and that the viewer may see, oldest first.
func (tx Tx) ListPlans(ctx context.Context, municipality int, filter PlanFilter, w page.Window) (*people.DevelopmentPlanConnection, error) {
	plans := []*people.DevelopmentPlan{}
	query := tx.NewSelect().Model(&plans).Where("development_plan.municipality_id = ?", municipality)
	if filter.Unit != nil {
		query.Where("? = ANY (unit_ids)", *filter.Unit)
	}
	if filter.NotOf != nil {
		query.Where("employee_id <> ?", *filter.NotOf)
	}
	if len(filter.Statuses) > 0 {
		query.Where("status IN (?)", bun.List(filter.Statuses))
	}
	if filter.Awaits != nil {
		query.Where(`status = 'TO_MANAGER' AND NOT EXISTS (SELECT FROM development_plan_signatures s
			WHERE s.municipality_id = development_plan.municipality_id AND s.plan_id = development_plan.id
				AND s.version = development_plan.version AND s.party = ?)`, *filter.Awaits)
	}
	if filter.FollowUpDueBy != nil {
		query.Where("status = 'AGREED' AND follow_up_on <= ?", *filter.FollowUpDueBy)
	}
	found, err := readPage(ctx, query, keyset{columns: []string{"created_at", "id"}}, w, &plans, func(p *people.DevelopmentPlan) []string {
		return []string{moment(p.CreatedAt), p.Key.String()}
	})
	if err != nil {
		return nil, fmt.Errorf("list plans: %w", err)
	}
	return found, tx.completePlans(ctx, municipality, found.Nodes())
}

// completePlans reads versions and signatures, for all at once.
func (tx Tx) completePlans(ctx context.Context, municipality int, plans []*people.DevelopmentPlan) error {
	if len(plans) == 0 {
		return nil
	}
	byID := map[people.ID]*people.DevelopmentPlan{}
	ids := make([]people.ID, len(plans))
	for i, plan := range plans {
		ids[i], byID[plan.Key] = plan.Key, plan
	}
	var versions []*people.DevelopmentPlanVersion
	err := tx.NewSelect().Model(&versions).
		Where("municipality_id = ?", municipality).Where("plan_id IN (?)", bun.List(ids)).Order("version DESC").Scan(ctx)
	if err != nil {
		return fmt.Errorf("read versions of plans: %w", err)
	}
	for _, version := range versions {
		version.Signatures = []*people.PlanSignature{}
		plan := byID[version.PlanID]
		plan.Versions = append(plan.Versions, version)
	}
	var signatures []*people.PlanSignature
	err = tx.NewSelect().Model(&signatures).ModelTableExpr("development_plan_signatures AS plan_signature").
		Where("municipality_id = ?", municipality).Where("plan_id IN (?)", bun.List(ids)).Order("signed_at", "party").Scan(ctx)
	if err != nil {
		return fmt.Errorf("read signatures of plans: %w", err)
	}
	for _, signature := range signatures {
		for _, version := range byID[signature.PlanID].Versions {
			if version.Version == signature.Version {
				version.Signatures = append(version.Signatures, signature)
			}
		}
	}
	for _, plan := range plans {
		if len(plan.Versions) == 0 {
			return fmt.Errorf("%s says nothing", plan.ID())
		}
	}
	return nil
}

// AddPlan writes a new plan. Its employee has no other that is not followed up; if she has, nothing is written.
func (tx Tx) AddPlan(ctx context.Context, plan *people.DevelopmentPlan) (added bool, err error) {
	result, err := tx.NewInsert().Model(plan).ExcludeColumn("created_at").
		On("CONFLICT (municipality_id, employee_id) WHERE status <> 'FOLLOWED_UP' DO NOTHING").Returning("created_at").Exec(ctx)
	if err != nil {
		return false, fmt.Errorf("write a plan: %w", err)
	}
	rows, err := result.RowsAffected()
	if err != nil || rows == 0 {
		return false, err
	}
	return true, tx.addVersion(ctx, plan.Current())
}

// ChangePlan writes where a plan stands; its newest version too, where that is new.
func (tx Tx) ChangePlan(ctx context.Context, plan *people.DevelopmentPlan, isNewVersion bool) error {
	if _, err := tx.NewUpdate().Model(plan).Column("status", "version", "follow_up_on").WherePK().Exec(ctx); err != nil {
		return fmt.Errorf("change a plan: %w", err)
	}
	if !isNewVersion {
		return nil
	}
	return tx.addVersion(ctx, plan.Current())
}

func (tx Tx) addVersion(ctx context.Context, version *people.DevelopmentPlanVersion) error {
	if _, err := tx.NewInsert().Model(version).ExcludeColumn("saved_at").Returning("saved_at").Exec(ctx); err != nil {
		return fmt.Errorf("write a version of a plan: %w", err)
	}
	return nil
}

// AddSignature writes a signature on the newest version of a plan, and where the plan stands after.
func (tx Tx) AddSignature(ctx context.Context, plan *people.DevelopmentPlan, signature *people.PlanSignature) error {
	_, err := tx.NewInsert().Model(signature).ModelTableExpr("development_plan_signatures").
		ExcludeColumn("signed_at").Returning("signed_at").Exec(ctx)
	if err != nil {
		return fmt.Errorf("write a signature: %w", err)
	}
	return tx.ChangePlan(ctx, plan, false)
}
