package service_test

import (
	"slices"
	"testing"

	"blommaut/internal/page"
	"blommaut/internal/people"
)

// What waits for a manager or HR is without what is their own: that waits for somebody else.
func TestOnesOwnWaitsForSomebodyElse(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	claimed := []people.CredentialStatus{people.Claimed}
	manager := people.ManagerParty
	for _, subject := range []string{"disa", "gun"} {
		ctx := o.as(subject)
		own := (&people.Employee{MunicipalityID: 2580, Key: *people.ViewerFrom(ctx).EmployeeID}).ID()
		claim, err := o.ClaimCredential(ctx, people.ClaimCredentialInput{
			EmployeeID: &own, Qualification: ptr("hogskoleexamen"), Evidence: []people.EvidenceInput{{Text: ptr("Examensbevis")}},
		})
		if err != nil || claim.Credential == nil {
			t.Fatal(claim, err)
		}
		plan, err := o.SaveDevelopmentPlan(ctx, people.SaveDevelopmentPlanInput{EmployeeID: &own, Content: saying("Bli bättre")})
		if err != nil || plan.DevelopmentPlan == nil {
			t.Fatal(plan, err)
		}
		sent, err := o.SendDevelopmentPlan(ctx, people.SendDevelopmentPlanInput{PlanID: plan.DevelopmentPlan.ID(), ExpectedVersion: ptr(1), To: manager})
		if err != nil || sent.DevelopmentPlan == nil {
			t.Fatal(sent, err)
		}
		for _, exclude := range []*bool{nil, ptr(false), ptr(true)} {
			credentials, err := o.Credentials(ctx, &people.CredentialFilter{Statuses: claimed, ExcludeOwn: exclude}, page.Args{First: ptr(50), Count: true})
			if err != nil {
				t.Fatal(err)
			}
			plans, err := o.DevelopmentPlans(ctx, &people.DevelopmentPlanFilter{Awaits: &manager, ExcludeOwn: exclude}, page.Args{First: ptr(50), Count: true})
			if err != nil {
				t.Fatal(err)
			}
			isOwnClaim := func(c *people.Credential) bool { return c.Employee.ID() == own }
			isOwnPlan := func(p *people.DevelopmentPlan) bool { return p.Employee.ID() == own }
			hasClaim, hasPlan := slices.ContainsFunc(credentials.Nodes(), isOwnClaim), slices.ContainsFunc(plans.Nodes(), isOwnPlan)
			if want := exclude == nil || !*exclude; hasClaim != want || hasPlan != want {
				t.Errorf("%s, leaving own out: %v, finds their own claim: %v, plan: %v", subject, !want, hasClaim, hasPlan)
			}
			if len(credentials.Nodes()) != credentials.TotalCount || len(plans.Nodes()) != plans.TotalCount {
				t.Errorf("%s counts %d credentials and %d plans otherwise", subject, credentials.TotalCount, plans.TotalCount)
			}
		}
	}
}
