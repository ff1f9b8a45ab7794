package httpd

import (
	"mime"
	"strconv"
	"strings"
)

// The media types of answers.
const (
	graphqlJSON = "application/graphql-response+json"
	plainJSON   = "application/json"
	eventStream = "text/event-stream"
)

// acceptance is in what form a client wants its answer.
type acceptance struct {
	json   string // the better of the two forms of a single answer, empty where neither will do
	asJSON float64
	stream float64 // how much it wants a stream of events
}

// negotiate reads an Accept header. Where nothing tells the two JSON types apart the plain one is
// meant: such clients are older than the other, and look at the body rather than at the status.
func negotiate(header string) acceptance {
	if strings.TrimSpace(header) == "" {
		header = "*/*"
	}
	ranges := parseAccept(header)
	newer, older := ranges.quality(graphqlJSON), ranges.quality(plainJSON)
	accepted := acceptance{stream: ranges.quality(eventStream).q}
	switch {
	case newer.q > older.q, newer.q == older.q && newer.q > 0 && newer.specific == exactly:
		accepted.json, accepted.asJSON = graphqlJSON, newer.q
	case older.q > 0:
		accepted.json, accepted.asJSON = plainJSON, older.q
	}
	return accepted
}

// How closely a range names a type.
const (
	anything = iota + 1
	anySubtype
	exactly
)

type mediaRange struct {
	name string
	q    float64
}

type mediaRanges []mediaRange

func parseAccept(header string) mediaRanges {
	var ranges mediaRanges
	for part := range strings.SplitSeq(header, ",") {
		name, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		q := 1.0
		if text, ok := params["q"]; ok {
			if q, err = strconv.ParseFloat(text, 64); err != nil {
				continue
			}
		}
		ranges = append(ranges, mediaRange{name, q})
	}
	return ranges
}

type quality struct {
	q        float64
	specific int
}

// quality is how welcome a type is: the closest range that fits it says.
func (ranges mediaRanges) quality(name string) (found quality) {
	kind, _, _ := strings.Cut(name, "/")
	for _, each := range ranges {
		specific := 0
		switch each.name {
		case name:
			specific = exactly
		case kind + "/*":
			specific = anySubtype
		case "*/*":
			specific = anything
		}
		if specific > found.specific {
			found = quality{each.q, specific}
		}
	}
	return found
}
