package career

import (
	"cmp"
	"slices"
	"strconv"
)

func (l *linker) linkQualifications() {
	c := l.catalogue
	for _, q := range c.Qualifications {
		l.at("qualification", q.Slug)
		l.text("name", q.NameText)
		l.text("description", q.DescriptionText)
		l.demand((q.Length == nil) == (q.Unit == nil), "credits and unit belong together")
		q.Source = l.source(q.SourceName)
		if q.BroaderSlug != nil {
			q.Broader = find(l, "qualification", c.qualifications, *q.BroaderSlug)
		}
		l.node(q)
	}
	for _, q := range c.Qualifications {
		l.at("qualification", q.Slug)
		if l.cutCycle(q) || q.Broader == nil {
			continue
		}
		q.Broader.Narrower = append(q.Broader.Narrower, q)
	}
}

// cutCycle reports a chain of broader qualifications that comes back to q, and cuts it, so that
// linking can go on and find more problems.
func (l *linker) cutCycle(q *Qualification) bool {
	seen := map[*Qualification]bool{}
	for at := q; at != nil; at = at.Broader {
		if seen[at] {
			l.problem("is broader than itself")
			q.Broader = nil
			return true
		}
		seen[at] = true
	}
	return false
}

func (l *linker) linkRoles() {
	c := l.catalogue
	for _, r := range c.Roles {
		l.at("role", r.Slug)
		l.text("title", r.TitleText)
		l.text("summary", r.SummaryText)
		l.text("description", r.DescriptionText)
		l.text("tasks", r.TaskTexts...)
		l.text("target groups", r.TargetGroupTexts...)
		l.text("workplaces", r.WorkplaceTexts...)
		l.text("colleagues", r.ColleagueTexts...)
		l.demand(slices.Contains(Levels(), r.Level), "unknown level %q", r.Level)
		l.demand(r.Kind == Position || r.Kind == Assignment, "unknown kind %q", r.Kind)
		r.Area = find(l, "area", c.areas, r.AreaSlug)
		r.Source = l.source(r.SourceName)
		r.LevelSource = l.source(r.LevelSourceName)
		r.WorksWith = findAll(l, "role", c.roles, r.WorksWithSlugs)
		r.Supervises = findAll(l, "role", c.roles, r.SupervisesSlugs)
		r.DelegatesTo = findAll(l, "role", c.roles, r.DelegatesToSlugs)
		for _, other := range r.DelegatesTo {
			other.ReceivesDelegationFrom = append(other.ReceivesDelegationFrom, r)
		}
		l.linkTwin(r)
		l.node(r)
	}
}

func (l *linker) linkTwin(r *Role) {
	for _, other := range l.catalogue.Roles {
		if other == r || other.TitleText[SV] != r.TitleText[SV] {
			continue
		}
		l.demand(other.Kind != r.Kind, "has the title of %s, which is of the same kind", other.Slug)
		r.Twin = other
	}
}

func (l *linker) linkProfiles() {
	c := l.catalogue
	slices.SortFunc(c.Profiles, func(a, b *RequirementProfile) int {
		return cmp.Or(cmp.Compare(a.RoleSlug, b.RoleSlug), cmp.Compare(b.Version, a.Version))
	})
	for _, p := range c.Profiles {
		version := strconv.Itoa(p.Version)
		l.at("profile", p.RoleSlug, version)
		p.Source = l.source(p.SourceName)
		if len(p.NoteText) > 0 {
			l.text("note", p.NoteText)
		}
		l.demand(p.ValidFrom == nil || p.ValidTo == nil || p.ValidFrom.Before(*p.ValidTo), "ends before it starts")
		l.demand(p.Required != nil, "requires nothing, not even NothingRequired")
		l.linkTree(p.Required, p.ID()+".required")
		l.linkTree(p.Preferred, p.ID()+".preferred")
		l.node(p)
		if p.Role = find(l, "role", c.roles, p.RoleSlug); p.Role == nil {
			continue
		}
		if newer := len(p.Role.Profiles); newer > 0 {
			l.checkSuccession(p, p.Role.Profiles[newer-1])
		}
		p.Role.Profiles = append(p.Role.Profiles, p)
		for requirement := range Requirements(p.Required) {
			l.name(requirement, p)
		}
		for requirement := range Requirements(p.Preferred) {
			l.name(requirement, p)
		}
	}
	for _, r := range c.Roles {
		if len(r.Profiles) == 0 {
			continue
		}
		l.at("profile", r.Slug, strconv.Itoa(r.Profiles[len(r.Profiles)-1].Version))
		oldest := r.Profiles[len(r.Profiles)-1]
		l.demand(oldest.Version == 1 && oldest.ValidFrom == nil, "the oldest version must be 1 and have no known start")
	}
}

func (l *linker) checkSuccession(older, newer *RequirementProfile) {
	l.demand(older.Version == newer.Version-1, "version %d is followed by %d", older.Version, newer.Version)
	l.demand(older.ValidTo != nil && newer.ValidFrom != nil && !newer.ValidFrom.Before(*older.ValidTo),
		"overlaps with version %d", newer.Version)
}

// name notes that a profile names a qualification.
func (l *linker) name(requirement Requirement, p *RequirementProfile) {
	holds, ok := requirement.(*HoldsQualification)
	if !ok || holds.Qualification == nil || slices.Contains(holds.Qualification.profiledIn, p) {
		return
	}
	holds.Qualification.profiledIn = append(holds.Qualification.profiledIn, p)
}

func (l *linker) linkTransitions() {
	c := l.catalogue
	slices.SortFunc(c.Transitions, func(a, b *Transition) int {
		return cmp.Or(cmp.Compare(a.FromSlug, b.FromSlug), cmp.Compare(a.ToSlug, b.ToSlug))
	})
	for _, t := range c.Transitions {
		l.at("transition", t.FromSlug, t.ToSlug)
		l.demand(t.FromSlug != t.ToSlug, "leads back to where it starts")
		l.demand(c.transitions[[2]string{t.FromSlug, t.ToSlug}] == nil, "is there twice")
		c.transitions[[2]string{t.FromSlug, t.ToSlug}] = t
		t.From = find(l, "role", c.roles, t.FromSlug)
		t.To = find(l, "role", c.roles, t.ToSlug)
		t.Source = l.source(t.SourceName)
		t.OrientationSource = l.source(t.OrientationSourceName)
		l.node(t)
		if t.From != nil && t.To != nil {
			t.From.Outgoing = append(t.From.Outgoing, t)
			t.To.Incoming = append(t.To.Incoming, t)
		}
	}
}

func (l *linker) linkOffers() {
	c := l.catalogue
	for _, p := range c.Providers {
		l.at("provider", p.Slug)
		l.text("name", p.NameText)
		p.Source = l.source(p.SourceName)
		l.node(p)
	}
	for _, o := range c.Offers {
		l.at("offer", o.Slug)
		l.text("name", o.NameText)
		l.text("description", o.DescriptionText)
		l.demand((o.Amount == nil) == (o.Unit == nil), "credits and unit belong together")
		l.demand(o.SubjectSlug == nil || o.Amount != nil, "has a subject but no credits")
		l.demand(o.Pace == nil || *o.Pace >= 1 && *o.Pace <= 100, "pace must be between 1 and 100 percent")
		l.demand(o.PublishedWeeks == nil || *o.PublishedWeeks >= 0, "weeks must not be negative")
		l.demand(o.CostSEK == nil || *o.CostSEK >= 0, "cost must not be negative")
		l.demand(o.Seats == nil || *o.Seats >= 0, "seats must not be negative")
		slices.SortFunc(o.StartDates, Date.Compare)
		o.Source = l.source(o.SourceName)
		o.LeadsTo = findAll(l, "qualification", c.qualifications, o.LeadsToSlugs)
		if o.SubjectSlug != nil {
			o.CreditSubject = find(l, "subject", c.subjects, *o.SubjectSlug)
		}
		if o.Provider = find(l, "provider", c.providers, o.ProviderSlug); o.Provider != nil {
			o.Provider.Offers = append(o.Provider.Offers, o)
		}
		l.linkTree(o.EntryRequirement, o.ID()+".entry")
		for _, q := range o.LeadsTo {
			for ; q != nil; q = q.Broader {
				if !slices.Contains(q.Offers, o) {
					q.Offers = append(q.Offers, o)
				}
			}
		}
		l.node(o)
	}
}

func (l *linker) linkJourneys() {
	c := l.catalogue
	programmes := indexed(l, "programme", c.Programmes, func(p *NationalProgramme) string { return p.Slug })
	for _, p := range c.Programmes {
		l.at("programme", p.Slug)
		l.text("name", p.NameText)
		l.text("description", p.DescriptionText)
		l.demand(p.AgreementFrom <= p.AgreementTo, "the agreement ends before it starts")
		p.Source = l.source(p.SourceName)
	}
	indexed(l, "journey", c.Journeys, func(j *Journey) string { return j.Slug })
	slices.SortFunc(c.Journeys, func(a, b *Journey) int {
		return cmp.Or(cmp.Compare(a.ProgrammeSlug, b.ProgrammeSlug), cmp.Compare(a.Number, b.Number))
	})
	for _, j := range c.Journeys {
		l.at("journey", j.Slug)
		l.text("name", j.NameText)
		l.text("description", j.DescriptionText)
		j.Source = l.source(j.SourceName)
		j.Programme = find(l, "programme", programmes, j.ProgrammeSlug)
		j.Roles = findAll(l, "role", c.roles, j.RoleSlugs)
		slices.SortFunc(j.Parts, func(a, b *JourneyPart) int { return cmp.Compare(a.Position, b.Position) })
		l.node(j)
		for _, part := range j.Parts {
			l.text("part "+part.Slug, part.NameText, part.DescriptionText)
			l.node(part)
		}
	}
}

func (l *linker) linkDescriptions() {
	c := l.catalogue
	slices.SortFunc(c.Areas, func(a, b *Area) int { return cmp.Compare(a.Position, b.Position) })
	for _, a := range c.Areas {
		l.at("area", a.Slug)
		l.text("name", a.NameText)
	}
	for _, s := range c.Subjects {
		l.at("subject", s.Slug)
		l.text("name", s.NameText)
	}
	slices.SortFunc(c.Levels, func(a, b *LevelDescription) int {
		return cmp.Compare(slices.Index(Levels(), a.Level), slices.Index(Levels(), b.Level))
	})
	for _, d := range c.Levels {
		l.at("level", string(d.Level))
		l.text("name", d.NameText)
		l.text("description", d.DescriptionText)
		d.Source = l.source(d.SourceName)
	}
	slices.SortFunc(c.Orientations, func(a, b *OrientationDescription) int { return cmp.Compare(a.Position, b.Position) })
	for _, d := range c.Orientations {
		l.at("orientation", string(d.Orientation))
		l.text("name", d.NameText)
		l.text("full name", d.FullNameText)
		l.text("description", d.DescriptionText)
		d.Source = l.source(d.SourceName)
	}
	slices.SortFunc(c.Staircase, func(a, b *StaircaseStep) int { return cmp.Compare(a.Number, b.Number) })
	for _, step := range c.Staircase {
		l.at("staircase", step.Slug)
		l.text("name", step.NameText)
		l.text("description", step.DescriptionText)
		l.text("conditions", step.ConditionTexts...)
		step.Source = l.source(step.SourceName)
	}
}
