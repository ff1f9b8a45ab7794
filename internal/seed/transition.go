package seed

import "blommaut/internal/career"

func (r *reading) transition(v value) {
	f := v.fields()
	defer f.close()
	way := &career.Transition{
		FromSlug:              f.must("from").text(),
		ToSlug:                f.must("to").text(),
		Orientation:           oneOf(f.must("orientation"), orientations()...),
		OrientationSourceName: f.must("orientationSource").text(),
		Status:                oneOf(f.must("status"), career.Published, career.Described, career.Proposed),
		SourceName:            f.must("source").text(),
	}
	if r.at("transition", way.FromSlug+"/"+way.ToSlug, v) {
		r.records.Transitions = append(r.records.Transitions, way)
	}
}
