package httpd

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
)

func TestAPageNamesItsFilesAtOnce(t *testing.T) {
	t.Parallel()
	files := built()
	files["pages.json"] = &fstest.MapFile{Data: []byte(`{
		"/": {"scripts": ["/assets/start.js"], "styles": []},
		"/yrken/$slug": {"scripts": ["/assets/role.js", "/assets/words.js"], "styles": ["/assets/role.css"]}
	}`)}
	s := open(t, Config{App: files})
	for path, want := range map[string]string{
		"/":                       "</assets/start.js>; rel=modulepreload",
		"/yrken/underskoterska?x": "</assets/role.js>; rel=modulepreload, </assets/words.js>; rel=modulepreload, </assets/role.css>; rel=preload; as=style; crossorigin",
		"/yrken":                  "",
		"/yrken/a/b":              "",
		"/manifest.webmanifest":   "",
	} {
		if links := strings.Join(s.send(t, http.MethodGet, path, "").header.Values("Link"), ", "); links != want {
			t.Errorf("%s: %s", path, links)
		}
	}
}

func TestAPageOfJustItsAddressComesBeforeOneOfAny(t *testing.T) {
	t.Parallel()
	all := pages{"/team/$id": {Scripts: []string{"any"}}}
	for _, name := range []string{"ny", "enheter", "a", "b", "Å", "7"} { // as many as it takes to tell chance from choice
		all["/team/"+name] = page{Scripts: []string{name}}
		if found, said := all.at("/team/" + name); found.Scripts[0] != name || len(said) != 0 {
			t.Errorf("/team/%s: %v, %v", name, found.Scripts, said)
		}
	}
	if found, said := all.at("/team/x"); found.Scripts[0] != "any" || said["$id"] != "x" {
		t.Errorf("/team/x: %v, %v", found.Scripts, said)
	}
}

func TestAPageBringsItsFirstAnswers(t *testing.T) {
	t.Parallel()
	files := built()
	files["index.html"] = &fstest.MapFile{Data: []byte("<!doctype html><title>app</title><body><div></div></body>")}
	files["index.html.br"] = &fstest.MapFile{Data: []byte("brotli")}
	files["pages.json"] = &fstest.MapFile{Data: []byte(`{
		"/yrken": {"questions": [{"name": "Areas", "query": "query Areas { areas { slug } }"}]},
		"/yrken/$slug": {"questions": [
			{"name": "Role", "query": "query Role($slug: String!) { role(slug: $slug) { title } }", "variables": {"slug": "$slug"}},
			{"name": "Broken", "query": "query Broken { nothing }"}
		]}
	}`)}
	s := open(t, Config{App: files})
	for path, want := range map[string]string{
		"/yrken/underskoterska?datum=x": `[{"name":"Role","variables":{"slug":"underskoterska"},"data":{"role":{"title":"Undersköterska"}}}]`,
		"/yrken/ingen":                  `[{"name":"Role","variables":{"slug":"ingen"},"data":{"role":null}}]`,
		"/yrken/%3Cscript%3E":           `[{"name":"Role","variables":{"slug":"\u003cscript\u003e"},"data":{"role":null}}]`,
		"/karta":                        "",
	} {
		a := s.send(t, http.MethodGet, path, "", with("Accept-Encoding", "br"), with("Accept-Language", "en"))
		if path == "/karta" {
			if a.body != "brotli" {
				t.Errorf("%s: %s", path, a.body)
			}
			continue
		}
		_, element, _ := strings.Cut(a.body, `<script id="first-answers" type="application/json">`)
		text, rest, _ := strings.Cut(element, "</script>")
		if got := withoutCost(t, text); got != want || rest != "</body>" {
			t.Errorf("%s: %s, then %s", path, got, rest)
		}
	}
	if a := s.send(t, http.MethodGet, "/yrken", ""); !strings.Contains(a.body, `{"slug":"vard-och-omsorg"}`) {
		t.Errorf("got %s", a.body)
	}
}

func withoutCost(t *testing.T, text string) string {
	t.Helper()
	var answers []firstAnswer
	if err := json.Unmarshal([]byte(text), &answers); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	type plain struct {
		Name      string          `json:"name"`
		Variables json.RawMessage `json:"variables"`
		Data      json.RawMessage `json:"data"`
	}
	all := make([]plain, len(answers))
	for i, each := range answers {
		var answer struct{ Data json.RawMessage }
		if err := json.Unmarshal(each.Answer, &answer); err != nil {
			t.Fatal(err)
		}
		all[i] = plain{each.Name, marshal(each.Variables), answer.Data}
	}
	return string(marshal(all))
}
