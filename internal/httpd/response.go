package httpd

import (
	"encoding/json"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
)

// encode writes an answer without parsing its data again. An operation that never ran has none.
func encode(response *graphql.Response) []byte {
	body := make([]byte, 0, len(response.Data)+256)
	body = append(body, '{')
	member := func(name string, value []byte) {
		if len(body) > 1 {
			body = append(body, ',')
		}
		body = append(body, '"')
		body = append(body, name...)
		body = append(body, '"', ':')
		body = append(body, value...)
	}
	if len(response.Errors) > 0 {
		member("errors", marshal(response.Errors))
	}
	if response.Data != nil {
		member("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		member("extensions", marshal(response.Extensions))
	}
	return append(body, '}')
}

// marshal is for what we have made ourselves of texts and numbers.
func marshal(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return text
}

func write(w http.ResponseWriter, media string, status int, response *graphql.Response) {
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(encode(response)) // whoever asked has gone
}

// isRefused tells an operation that never ran from one that gave nothing.
func isRefused(response *graphql.Response) bool { return response.Data == nil }
