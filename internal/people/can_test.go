package people

import (
	"slices"
	"testing"
)

func TestWhoCanDoWhat(t *testing.T) {
	t.Parallel()
	unit, above, other := NewID(), NewID(), NewID()
	anna := &Employee{MunicipalityID: 2580, Key: NewID(), UnitIDs: IDs{unit, above}}
	somebody := NewID()
	viewer := func(municipality int, employee *ID, units IDs, kinds ...ViewerKind) *Viewer {
		return &Viewer{Identity: Identity{Subject: "x", MunicipalityID: municipality, Kinds: kinds}, EmployeeID: employee, UnitIDs: units}
	}
	own := []Action{ListRecord, ReadRecord, ReadAudit, ClaimCredential, UploadFile, WithdrawCredential, SetGoal, SavePlan, SignPlan}
	manages := []Action{ListRecord, ReadRecord, ReviewCredential, SavePlan, SignPlan, FollowUpPlan}
	employs := []Action{Hire, ChangeEmployee, StartEmployment, Move, ChangeEmployment, EndEmployment, AppointManager, EndAppointment}
	hr := slices.Concat([]Action{ListRecord, ReadRecord, ReadAudit, ClaimCredential, UploadFile, WithdrawCredential}, employs, []Action{ReviewCredential})
	for name, c := range map[string]struct {
		viewer *Viewer
		may    []Action
	}{
		"nobody":                            {Anonymous(), nil},
		"herself":                           {viewer(2580, &anna.Key, nil, EmployeeKind), own},
		"herself, who manages her own unit": {viewer(2580, &anna.Key, IDs{unit}, EmployeeKind, ManagerKind), own},
		"herself, who is HR":                {viewer(2580, &anna.Key, nil, EmployeeKind, HRKind), own},
		"a colleague":                       {viewer(2580, &somebody, nil, EmployeeKind), nil},
		"her manager":                       {viewer(2580, &somebody, IDs{unit}, ManagerKind), manages},
		"a manager above":                   {viewer(2580, &somebody, IDs{above}, ManagerKind), manages},
		"a manager elsewhere":               {viewer(2580, &somebody, IDs{other}, ManagerKind), nil},
		"with her unit but no manager":      {viewer(2580, &somebody, IDs{unit}, EmployeeKind), nil},
		"HR":                                {viewer(2580, &somebody, nil, HRKind), hr},
		"HR who manages her":                {viewer(2580, &somebody, IDs{unit}, ManagerKind, HRKind), slices.Concat(hr, manages[3:])},
		"HR without a record of their own":  {viewer(2580, nil, nil, HRKind), hr[:14]},
		"HR of another municipality":        {viewer(2581, &somebody, nil, HRKind), nil},
		"one of another with the same id":   {viewer(2581, &anna.Key, IDs{unit}, EmployeeKind, ManagerKind), nil},
		"an analyst":                        {viewer(2580, nil, nil, AnalystKind), nil},
		"a regional coordinator":            {viewer(0, nil, nil, RegionalKind), nil},
	} {
		for _, action := range slices.Concat(hr, []Action{SetGoal, SavePlan, SignPlan, FollowUpPlan}) {
			if got, want := Can(c.viewer, action, anna), slices.Contains(c.may, action); got != want {
				t.Errorf("%s can %s: %v, want %v", name, action, got, want)
			}
		}
		if Can(c.viewer, "DELETE_EVERYTHING", anna) {
			t.Errorf("%s can do what is unknown", name)
		}
	}
}
