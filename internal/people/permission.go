package people

// Permission is something a viewer may do, for an app to decide what to show.
type Permission string

// What a viewer may do.
const (
	Explore    Permission = "EXPLORE"
	OwnRecord  Permission = "OWN_RECORD"
	Team       Permission = "TEAM"
	People     Permission = "PEOPLE"
	Catalogue  Permission = "CATALOGUE"
	Courses    Permission = "COURSES"
	Statistics Permission = "STATISTICS"
	Strategy   Permission = "STRATEGY"
)

// Permissions are what the viewer may do, in the order of the list above.
func (v *Viewer) Permissions() []Permission {
	may := []struct {
		permission Permission
		holds      bool
	}{
		{Explore, true},
		{OwnRecord, v.EmployeeID != nil},
		{Team, v.Is(ManagerKind) && len(v.UnitIDs) > 0},
		{People, v.Is(HRKind)},
		{Catalogue, v.Is(HRKind)},
		{Courses, v.Is(RegionalKind) || v.Is(HRKind)},
		{Statistics, v.Is(AnalystKind) || v.Is(HRKind)},
		{Strategy, v.Is(HRKind)},
	}
	permissions := []Permission{}
	for _, each := range may {
		if each.holds {
			permissions = append(permissions, each.permission)
		}
	}
	return permissions
}
