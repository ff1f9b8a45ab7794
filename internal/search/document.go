package search

import (
	"blommaut/internal/career"
)

// document is something to find, with the texts to find it by.
type document struct {
	result career.SearchResult
	kind   int // for the order of equals
	slug   string
	fields []field
}

// field is texts of the same weight.
type field struct {
	texts  []career.Text
	weight float64
	title  bool
}

// named tells names from running text.
func (f field) named() bool { return f.weight >= nameWeight }

// The weights of the fields.
const (
	titleWeight   = 1
	nameWeight    = 0.5 // names of what belongs to the document
	summaryWeight = 0.35
	textWeight    = 0.25
)

// The order of equals.
const (
	position = iota
	assignment
	qualification
	offer
	journey
)

func documents(c *career.Catalogue) []*document {
	var all []*document
	for _, r := range c.Roles {
		all = append(all, roleDocument(r))
	}
	for _, q := range c.Qualifications {
		all = append(all, &document{q, qualification, q.Slug, []field{
			{texts: []career.Text{q.NameText}, weight: titleWeight, title: true},
			{texts: []career.Text{q.DescriptionText}, weight: textWeight},
		}})
	}
	for _, o := range c.Offers {
		all = append(all, offerDocument(o))
	}
	for _, j := range c.Journeys {
		all = append(all, journeyDocument(j))
	}
	return all
}

func roleDocument(r *career.Role) *document {
	kind := position
	if r.Kind == career.Assignment {
		kind = assignment
	}
	return &document{r, kind, r.Slug, []field{
		{texts: []career.Text{r.TitleText}, weight: titleWeight, title: true},
		{texts: []career.Text{r.Area.NameText}, weight: nameWeight},
		{texts: append([]career.Text{r.SummaryText}, r.TaskTexts...), weight: summaryWeight},
		{texts: r.TargetGroupTexts, weight: summaryWeight},
		{texts: r.WorkplaceTexts, weight: summaryWeight},
		{texts: []career.Text{r.DescriptionText}, weight: textWeight},
	}}
}

func offerDocument(o *career.EducationOffer) *document {
	names := []career.Text{o.Provider.NameText, formText(o.Form)}
	if o.Place != nil {
		names = append(names, career.Text{career.SV: *o.Place})
	}
	if o.CreditSubject != nil {
		names = append(names, o.CreditSubject.NameText)
	}
	for _, q := range o.LeadsTo {
		names = append(names, q.NameText)
	}
	return &document{o, offer, o.Slug, []field{
		{texts: []career.Text{o.NameText}, weight: titleWeight, title: true},
		{texts: names, weight: nameWeight},
		{texts: []career.Text{o.DescriptionText}, weight: textWeight},
	}}
}

// formText lets what is studied be found as education, which few names say.
func formText(form career.EducationForm) career.Text {
	if form == career.Application {
		return career.Text{career.SV: "ansökan", career.EN: "application"}
	}
	return career.Text{career.SV: "utbildning", career.EN: "education"}
}

func journeyDocument(j *career.Journey) *document {
	names := []career.Text{j.Programme.NameText}
	for _, r := range j.Roles {
		names = append(names, r.TitleText)
	}
	texts := []career.Text{j.DescriptionText}
	for _, part := range j.Parts {
		names = append(names, part.NameText)
		texts = append(texts, part.DescriptionText)
	}
	return &document{j, journey, j.Slug, []field{
		{texts: []career.Text{j.NameText}, weight: titleWeight, title: true},
		{texts: names, weight: nameWeight},
		{texts: texts, weight: textWeight},
	}}
}
