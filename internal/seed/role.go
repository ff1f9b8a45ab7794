package seed

import (
	"strconv"

	"blommaut/internal/career"
)

// role reads a role's file with every version of its requirements. The file's name is the slug.
func (r *reading) role(slug string, v value) {
	r.at("role", slug, v)
	f := v.fields()
	defer f.close()
	r.records.Roles = append(r.records.Roles, &career.Role{
		Slug:             slug,
		TitleText:        f.must("title").word(),
		SummaryText:      f.must("summary").word(),
		DescriptionText:  f.must("description").word(),
		Kind:             oneOf(f.must("kind"), career.Position, career.Assignment),
		Level:            oneOf(f.must("level"), career.Levels()...),
		LevelSourceName:  f.must("levelSource").text(),
		AreaSlug:         f.must("area").text(),
		ProtectedTitle:   orZero(f, "protectedTitle", value.yes),
		SourceName:       f.must("source").text(),
		TaskTexts:        orZero(f, "tasks", value.words),
		TargetGroupTexts: orZero(f, "targetGroups", value.words),
		WorkplaceTexts:   orZero(f, "workplaces", value.words),
		ColleagueTexts:   orZero(f, "worksWithOthers", value.words),
		WorksWithSlugs:   orZero(f, "worksWith", value.texts),
		SupervisesSlugs:  orZero(f, "supervises", value.texts),
		DelegatesToSlugs: orZero(f, "delegatesTo", value.texts),
	})
	// No list at all where nothing is published: unknown, which is not the same as nothing required.
	if profiles, ok := f.may("profiles"); ok {
		for i, item := range profiles.items() {
			r.profile(slug, i+1, item)
		}
	}
}

// profile reads a version of a role's requirements; they stand with the oldest first.
func (r *reading) profile(role string, version int, v value) {
	r.at("profile", role+"/"+strconv.Itoa(version), v)
	f := v.fields()
	defer f.close()
	r.records.Profiles = append(r.records.Profiles, &career.RequirementProfile{
		RoleSlug:   role,
		Version:    version,
		ValidFrom:  optional(f, "validFrom", value.date),
		ValidTo:    optional(f, "validTo", value.date),
		NoteText:   orZero(f, "note", value.word),
		SourceName: f.must("source").text(),
		Required:   f.must("required").requirement(),
		Preferred:  orZero(f, "preferred", value.requirement),
	})
}
