package career

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"blommaut/internal/page"
)

// Problem is something wrong with one record of a catalogue.
type Problem struct {
	Entity  string // "role", "profile", "offer" ...
	Key     string // the record's slug, or slugs joined by "/"
	Message string
}

func (p *Problem) Error() string { return fmt.Sprintf("%s %s: %s", p.Entity, p.Key, p.Message) }

// Problems are all that is wrong in an error that NewCatalogue gave.
func Problems(err error) []*Problem {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return nil
	}
	var problems []*Problem
	for _, err := range joined.Unwrap() {
		var problem *Problem
		if errors.As(err, &problem) {
			problems = append(problems, problem)
		}
	}
	return problems
}

// NewCatalogue links and sorts the records, which are its own from then on. The error joins every
// Problem found.
func NewCatalogue(version int, records Records) (*Catalogue, error) {
	l := &linker{catalogue: &Catalogue{Version: version, Records: records}}
	l.index()
	l.linkQualifications()
	l.linkRoles()
	l.linkProfiles()
	l.linkTransitions()
	l.linkOffers()
	l.linkJourneys()
	l.linkDescriptions()
	if len(l.problems) > 0 {
		return nil, errors.Join(l.problems...)
	}
	return l.catalogue, nil
}

// linker turns slugs into pointers and collects what does not fit.
type linker struct {
	catalogue *Catalogue
	sources   map[string]*Source
	problems  []error

	entity, key string // the record being linked
}

func (l *linker) at(entity string, keys ...string) {
	l.entity, l.key = entity, strings.Join(keys, "/")
}

func (l *linker) problem(format string, args ...any) {
	l.problems = append(l.problems, &Problem{l.entity, l.key, fmt.Sprintf(format, args...)})
}

func (l *linker) demand(ok bool, format string, args ...any) {
	if !ok {
		l.problem(format, args...)
	}
}

func (l *linker) text(name string, texts ...Text) {
	for _, text := range texts {
		l.demand(strings.TrimSpace(text[SV]) != "", "%s has no Swedish text", name)
		for language := range text {
			l.demand(slices.Contains(Languages(), language), "%s has a text in an unknown language %q", name, language)
		}
	}
}

// find is the record with the slug; an unknown one is a problem.
func find[T any](l *linker, what string, all map[string]*T, slug string) *T {
	found := all[slug]
	l.demand(found != nil, "there is no %s %q", what, slug)
	return found
}

func findAll[T any](l *linker, what string, all map[string]*T, slugs []string) []*T {
	found := make([]*T, 0, len(slugs))
	for i, slug := range slugs {
		l.demand(!slices.Contains(slugs[:i], slug), "%s %q is named twice", what, slug)
		if one := find(l, what, all, slug); one != nil {
			found = append(found, one)
		}
	}
	return found
}

var slugPattern = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// indexed sorts the records by slug and maps them by it.
func indexed[T any](l *linker, entity string, records []*T, slug func(*T) string) map[string]*T {
	page.Sort(records, slug)
	all := make(map[string]*T, len(records))
	for _, record := range records {
		l.at(entity, slug(record))
		l.demand(slugPattern.MatchString(slug(record)), "the slug must be lower-case letters a to z and digits, joined by single hyphens")
		l.demand(all[slug(record)] == nil, "the slug is used twice")
		all[slug(record)] = record
	}
	return all
}

func (l *linker) index() {
	c := l.catalogue
	l.sources = make(map[string]*Source, len(c.Sources))
	for _, source := range c.Sources {
		l.at("source", source.Name)
		l.demand(l.sources[source.Name] == nil, "the name is used twice")
		l.sources[source.Name] = source
	}
	page.Sort(c.Sources, func(s *Source) string { return s.Name })
	c.areas = indexed(l, "area", c.Areas, func(a *Area) string { return a.Slug })
	c.subjects = indexed(l, "subject", c.Subjects, func(s *Subject) string { return s.Slug })
	c.qualifications = indexed(l, "qualification", c.Qualifications, func(q *Qualification) string { return q.Slug })
	c.roles = indexed(l, "role", c.Roles, func(r *Role) string { return r.Slug })
	c.providers = indexed(l, "provider", c.Providers, func(p *Provider) string { return p.Slug })
	indexed(l, "offer", c.Offers, func(o *EducationOffer) string { return o.Slug })
	page.Sort(c.Roles, RoleOrder{Field: ByLevel}.Key)
	c.transitions = make(map[[2]string]*Transition, len(c.Transitions))
	c.nodes = make(map[string]Node)
	c.requirements = make(map[string]Requirement)
}

func (l *linker) source(name string) *Source {
	source := l.sources[name]
	l.demand(source != nil, "there is no source %q", name)
	return source
}

func (l *linker) node(node Node) { l.catalogue.nodes[node.ID()] = node }
