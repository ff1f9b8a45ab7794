package graph_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"blommaut/graph"
)

// roots ask each way in for Anna, by the name of the field.
func roots() map[string]string {
	anna, unit := idOf("Employee", "a000-000000000001"), idOf("Unit", "b000-000000000002")
	return map[string]string{
		"employee":          `employee(id: "` + anna + `") { id }`,
		"employees":         `employees { totalCount }`,
		"credentials":       `credentials { totalCount }`,
		"developmentPlans":  `developmentPlans { totalCount }`,
		"unit":              `unit(id: "` + unit + `") { id }`,
		"units":             `units { totalCount }`,
		"node":              `node(id: "` + anna + `") { id }`,
		"nodes":             `nodes(ids: ["` + anna + `"]) { id }`,
		"eligibility":       `eligibility(role: "planerare", employeeId: "` + anna + `") { status }`,
		"careerRoutes":      `careerRoutes(to: "planerare", employeeId: "` + anna + `", first: 1) { complete }`,
		"viewer":            `viewer { permissions }`,
		"municipalities":    `municipalities { name }`,
		"role":              `role(slug: "planerare") { id }`,
		"roles":             `roles { totalCount }`,
		"qualification":     `qualification(slug: "hogskoleexamen") { id }`,
		"qualifications":    `qualifications { totalCount }`,
		"careerTransitions": `careerTransitions { totalCount }`,
		"careerGraph":       `careerGraph { version }`,
		"educationOffers":   `educationOffers { totalCount }`,
		"journeys":          `journeys { id }`,
		"search":            `search(text: "syrra") { totalCount }`,
		"catalogueVersion":  `catalogueVersion`,
		"areas":             `areas { slug }`,
		"levels":            `levels { name }`,
		"orientations":      `orientations { name }`,
		"staircase":         `staircase { slug }`,
		"subjects":          `subjects { slug }`,
		"sources":           `sources { name }`,
	}
}

// changes are made to Anna's record, by the name of the mutation; it is Bo's plan that can be followed up.
func changes() map[string]string {
	plan, agreed := idOf("DevelopmentPlan", "8500-000000000001"), idOf("DevelopmentPlan", "8500-000000000003")
	anna, claim := idOf("Employee", "a000-000000000001"), idOf("Credential", "8000-000000000003")
	job, unit := idOf("Employment", "9000-000000000003"), idOf("Unit", "b000-000000000002")
	employment := `employment: { role: "planerare", unitId: "` + idOf("Unit", "b000-000000000003") + `", form: PERMANENT, rate: 50, startsOn: "2026-04-01" }`
	return map[string]string{
		"claimCredential":     `claimCredential(input: { employeeId: "` + anna + `", qualification: "hogskoleexamen" }) { of: credential { id } userErrors { code } }`,
		"withdrawCredential":  `withdrawCredential(input: { credentialId: "` + claim + `" }) { of: employee { id } userErrors { code } }`,
		"reviewCredential":    `reviewCredential(input: { credentialId: "` + claim + `", verdict: VERIFIED }) { of: credential { id } userErrors { code } }`,
		"saveDevelopmentPlan": `saveDevelopmentPlan(input: { planId: "` + plan + `", content: { individualNeed: "Ro" } }) { of: developmentPlan { id } userErrors { code } }`,
		"sendDevelopmentPlan": `sendDevelopmentPlan(input: { planId: "` + plan + `", to: EMPLOYEE }) { of: developmentPlan { id } userErrors { code } }`,
		"signDevelopmentPlan": `signDevelopmentPlan(input: { planId: "` + plan + `", version: 2 }) { of: developmentPlan { id } userErrors { code } }`,
		"followUpDevelopmentPlan": `followUpDevelopmentPlan(input: { planId: "` + agreed + `", outcomes: [
			{ activityId: "00000000-0000-4000-8600-000000000003", outcome: DONE }, { activityId: "00000000-0000-4000-8600-000000000004", outcome: ONGOING }
		] }) { of: developmentPlan { id } userErrors { code } }`,
		"hireEmployee":     `hireEmployee(input: { name: "Ny", ` + employment + ` }) { of: employee { id } userErrors { code } }`,
		"changeEmployee":   `changeEmployee(input: { employeeId: "` + anna + `", name: "Anna Ny", subject: "anna.ny" }) { of: employee { id } userErrors { code } }`,
		"startEmployment":  `startEmployment(input: { employeeId: "` + anna + `", ` + employment + ` }) { of: employment { id } userErrors { code } }`,
		"moveEmployee":     `moveEmployee(input: { employmentId: "` + job + `", startsOn: "2026-04-01", rate: 50 }) { of: employment { id } userErrors { code } }`,
		"changeEmployment": `changeEmployment(input: { employmentId: "` + job + `", ` + employment + ` }) { of: employment { id } userErrors { code } }`,
		"endEmployment":    `endEmployment(input: { employmentId: "` + job + `", endsOn: "2026-04-01" }) { of: employment { id } userErrors { code } }`,
		"saveUnit":         `saveUnit(input: { unitId: "` + unit + `", name: "Hemtjänst söder", kind: HOME_CARE }) { of: unit { id } userErrors { code } }`,
		"appointManager":   `appointManager(input: { unitId: "` + unit + `", employeeId: "` + anna + `", startsOn: "2026-04-01" }) { of: unit { id } userErrors { code } }`,
		"endAppointment":   `endAppointment(input: { unitId: "` + unit + `", employeeId: "` + idOf("Employee", "a000-000000000004") + `", startsOn: "2022-01-01", endsOn: "2026-04-01" }) { of: unit { id } userErrors { code } }`,
		"setCareerGoal":    `setCareerGoal(input: { employeeId: "` + anna + `", role: "planerare" }) { of: employee { id } userErrors { code } }`,
	}
}

func TestTheWalkOfTheWaysIn(t *testing.T) {
	t.Parallel()
	table, api := walkTable(t), peopled(t)
	for _, field := range graph.NewSchema(nil).Schema().Query.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		asked, ok := roots()[field.Name]
		if !ok {
			t.Errorf("nobody tries Query.%s", field.Name)
		}
		for walker, subject := range walkers() {
			answer := ask(t, api, question{document: "{ " + asked + " }", variables: "{}", viewer: subject})
			var got struct{ Data map[string]any }
			if err := json.Unmarshal(answer.Answer, &got); err != nil {
				t.Fatal(err)
			}
			value := got.Data[field.Name]
			if list, isList := value.([]any); isList && len(list) == 1 && list[0] == nil {
				value = nil
			}
			if may := slices.Contains(table["Query."+field.Name], walker); hasValue(value) != may {
				t.Errorf("Query.%s is answered to %s: %v, and should be: %v: %s", field.Name, walker, !may, may, answer.Answer)
			}
		}
	}
}

func TestTheWalkOfWhatIsFollowed(t *testing.T) {
	t.Parallel()
	table, api := walkTable(t), peopled(t)
	followed := map[string]string{
		"careerGraphChanged": `subscription { careerGraphChanged { version } }`,
		"progressChanged":    `subscription { progressChanged(employeeId: "` + idOf("Employee", "a000-000000000001") + `") { status } }`,
	}
	for _, field := range graph.NewSchema(nil).Schema().Subscription.Fields {
		document, ok := followed[field.Name]
		if !ok {
			t.Errorf("nobody tries Subscription.%s", field.Name)
		}
		for walker, subject := range walkers() {
			answer := ask(t, api, question{document: document, variables: "{}", viewer: subject})
			var got struct{ Data map[string]any }
			if err := json.Unmarshal(answer.Answer, &got); err != nil {
				t.Fatal(err)
			}
			if may := slices.Contains(table["Subscription."+field.Name], walker); (got.Data[field.Name] != nil) != may {
				t.Errorf("Subscription.%s is answered to %s: %v, and should be: %v: %s", field.Name, walker, !may, may, answer.Answer)
			}
		}
	}
}

func TestTheWalkOfTheChanges(t *testing.T) {
	t.Parallel()
	table := walkTable(t)
	for _, field := range graph.NewSchema(nil).Schema().Mutation.Fields {
		change, ok := changes()[field.Name]
		if !ok {
			t.Errorf("nobody tries Mutation.%s", field.Name)
		}
		for _, walker := range slices.Sorted(maps.Keys(walkers())) {
			t.Run(field.Name+"/"+walker, func(t *testing.T) {
				t.Parallel()
				answer := ask(t, peopled(t), question{document: "mutation { " + change + " }", variables: "{}", viewer: walkers()[walker]})
				var got struct {
					Data map[string]struct {
						Of         any
						UserErrors []any
					}
				}
				if err := json.Unmarshal(answer.Answer, &got); err != nil {
					t.Fatal(err)
				}
				done := got.Data[field.Name].Of != nil
				if may := slices.Contains(table["Mutation."+field.Name], walker); done != may || done && len(got.Data[field.Name].UserErrors) > 0 {
					t.Errorf("done: %v, and should be: %v: %s", done, may, answer.Answer)
				}
			})
		}
	}
}
