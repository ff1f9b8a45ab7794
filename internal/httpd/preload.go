package httpd

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
)

// preloads tells what each page of the app asks for once its first script runs, by the page's address
// in the form of the app's router, as /yrken/$slug. The build writes it. A browser that is told at once
// fetches all of it together, which saves a slow phone a whole round trip.
type preloads map[string]pageFiles

type pageFiles struct {
	Scripts []string `json:"scripts"`
	Styles  []string `json:"styles"`
}

// readPreloads reads what the build wrote; an app without it loads as well, only later.
func readPreloads(files fs.FS) preloads {
	content, err := fs.ReadFile(files, "preloads.json")
	if err != nil {
		return nil
	}
	var all preloads
	if json.Unmarshal(content, &all) != nil {
		return nil
	}
	return all
}

// announce names the files of the page at this address.
func (p preloads) announce(header http.Header, address string) {
	for pattern, page := range p {
		if !matches(pattern, address) {
			continue
		}
		for _, script := range page.Scripts {
			header.Add("Link", fmt.Sprintf("<%s>; rel=modulepreload", script))
		}
		for _, style := range page.Styles {
			header.Add("Link", fmt.Sprintf("<%s>; rel=preload; as=style; crossorigin", style))
		}
		return
	}
}

// matches tells whether an address is one of a route, whose segments that begin with $ stand for any.
func matches(pattern, address string) bool {
	parts := strings.Split(pattern, "/")
	given := strings.Split(address, "/")
	if len(parts) != len(given) {
		return false
	}
	for i, part := range parts {
		if part != given[i] && (!strings.HasPrefix(part, "$") || given[i] == "") {
			return false
		}
	}
	return true
}
