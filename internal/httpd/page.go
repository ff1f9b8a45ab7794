package httpd

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
)

// pages tells what each page of the app asks for once its first script runs, by the page's address in
// the form of the app's router, as /yrken/$slug. The build writes it. A browser that is given all of it
// at once saves a slow phone two round trips.
type pages map[string]page

type page struct {
	Scripts   []string   `json:"scripts"`
	Styles    []string   `json:"styles"`
	Questions []question `json:"questions"`
}

// question is a query of the app, with the segments of the address that its variables stand for.
type question struct {
	Name      string            `json:"name"`
	Query     string            `json:"query"`
	Variables map[string]string `json:"variables"`
}

// firstAnswer is read by the app in place of an answer from the network.
type firstAnswer struct {
	Name      string          `json:"name"`
	Variables map[string]any  `json:"variables"`
	Answer    json.RawMessage `json:"answer"`
}

// readPages reads what the build wrote; an app without it loads as well, only later.
func readPages(files fs.FS) pages {
	content, err := fs.ReadFile(files, "pages.json")
	if err != nil {
		return nil
	}
	var all pages
	if json.Unmarshal(content, &all) != nil {
		return nil
	}
	return all
}

// at finds the page of an address, and what the address says in its segments, as {"$slug": "planerare"}.
// A page of just that address comes before one of any: /team/ny before /team/$id.
func (p pages) at(address string) (page, map[string]string) {
	best, said := "", map[string]string(nil)
	for pattern := range p {
		if segments := match(pattern, address); segments != nil && pattern > best { // "$" sorts before all letters
			best, said = pattern, segments
		}
	}
	return p[best], said
}

// announce names the page's files.
func (p page) announce(header http.Header) {
	for _, script := range p.Scripts {
		header.Add("Link", fmt.Sprintf("<%s>; rel=modulepreload", script))
	}
	for _, style := range p.Styles {
		header.Add("Link", fmt.Sprintf("<%s>; rel=preload; as=style; crossorigin", style))
	}
}

// answerIn puts the answers to the page's questions into its HTML, as anybody would get them in Swedish.
// A question that fails is left to the app.
func (p page) answerIn(ctx context.Context, html []byte, segments map[string]string, endpoint *endpoint) []byte {
	answers := make([]firstAnswer, 0, len(p.Questions))
	for _, asked := range p.Questions {
		variables := make(map[string]any, len(asked.Variables))
		for name, segment := range asked.Variables {
			variables[name] = segments[segment]
		}
		response := endpoint.ask(ctx, asked.Query, variables)
		if len(response.Errors) > 0 {
			continue
		}
		answers = append(answers, firstAnswer{asked.Name, variables, encode(response)})
	}
	if len(answers) == 0 {
		return html
	}
	// Marshal escapes every <, so that no text can end the element.
	element := fmt.Appendf(nil, `<script id="first-answers" type="application/json">%s</script>`, marshal(answers))
	end := []byte("</body>")
	return bytes.Replace(html, end, append(element, end...), 1)
}

// match compares an address with that of a page, whose segments that begin with $ stand for any. It
// returns what they stand for, and nil where the address is another page's.
func match(pattern, address string) map[string]string {
	parts := strings.Split(pattern, "/")
	given := strings.Split(address, "/")
	if len(parts) != len(given) {
		return nil
	}
	segments := map[string]string{}
	for i, part := range parts {
		switch {
		case part == given[i]:
		case strings.HasPrefix(part, "$") && given[i] != "":
			segments[part] = given[i]
		default:
			return nil
		}
	}
	return segments
}
