package seed

import (
	"slices"

	"blommaut/internal/career"
)

func orientations() []career.Orientation {
	return []career.Orientation{career.Expanding, career.Episodic, career.Expert, career.Linear}
}

// orientation reads an orientation; they stand in the order to show them in.
func (r *reading) orientation(name string, v value) {
	if !r.at("orientation", name, v) {
		return
	}
	if !slices.Contains(orientations(), career.Orientation(name)) {
		v.problem("there is no orientation %q", name)
	}
	f := v.fields()
	defer f.close()
	r.records.Orientations = append(r.records.Orientations, &career.OrientationDescription{
		Orientation:     career.Orientation(name),
		NameText:        f.must("name").word(),
		FullNameText:    f.must("fullName").word(),
		DescriptionText: f.must("description").word(),
		Position:        len(r.records.Orientations) + 1,
		SourceName:      f.must("source").text(),
	})
}
