package httpd

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"blommaut/internal/fault"
)

// maxRequest is how long an operation with its variables may be, in bytes.
const maxRequest = 100 << 10

const documentID = "documentId"

// readRequest takes an operation out of a request, or says what is wrong with it. What it says never
// repeats what was sent.
func readRequest(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	switch r.Method {
	case http.MethodGet:
		return readAddress(r.URL)
	case http.MethodPost:
		return readBody(w, r)
	}
	return nil, methodNotAllowed("GET, POST", "send operations by GET or POST")
}

func readAddress(address *url.URL) (*graphql.RawParams, *refusal) {
	if len(address.RawQuery) > maxRequest {
		return nil, &refusal{status: http.StatusRequestURITooLong, code: fault.BadRequest, message: "the address is longer than 100 KB"}
	}
	values, err := url.ParseQuery(address.RawQuery)
	if err != nil {
		return nil, badRequest("the address is malformed")
	}
	fields := map[string]json.RawMessage{}
	for name := range values {
		switch value := values.Get(name); name {
		case "query", "operationName", documentID:
			fields[name] = marshal(value)
		case "variables", "extensions":
			fields[name] = json.RawMessage(value)
		}
	}
	return params(fields)
}

func readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *refusal) {
	if !isJSON(r.Header) {
		return nil, &refusal{status: http.StatusUnsupportedMediaType, code: fault.BadRequest, message: "send operations as application/json in UTF-8, not compressed"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRequest))
	var beyond *http.MaxBytesError
	if errors.As(err, &beyond) {
		return nil, &refusal{status: http.StatusRequestEntityTooLarge, code: fault.BadRequest, message: "the body is longer than 100 KB"}
	}
	if err != nil {
		return nil, &refusal{status: http.StatusRequestTimeout, code: fault.Timeout, message: "the body did not arrive"}
	}
	return decode(body)
}

func isJSON(header http.Header) bool {
	media, params, err := mime.ParseMediaType(header.Get("Content-Type"))
	charset, given := params["charset"]
	return err == nil && media == plainJSON && (!given || strings.EqualFold(charset, "utf-8")) &&
		header.Get("Content-Encoding") == ""
}

// decode reads one operation from JSON.
func decode(body []byte) (*graphql.RawParams, *refusal) {
	body = bytes.TrimSpace(body)
	if bytes.HasPrefix(body, []byte("[")) {
		return nil, badRequest("batches are not taken: send one operation in a JSON object")
	}
	var fields map[string]json.RawMessage
	if json.Unmarshal(body, &fields) != nil || fields == nil {
		return nil, badRequest("the operation must be one JSON object and nothing after it")
	}
	return params(fields)
}

func params(fields map[string]json.RawMessage) (*graphql.RawParams, *refusal) {
	p := &graphql.RawParams{}
	switch {
	case !isAbsent(fields[documentID]):
		return nil, badRequest("no document is known by an id here: send the query itself")
	case !readText(fields["query"], &p.Query):
		return nil, badRequest("query must be a text")
	case strings.TrimSpace(p.Query) == "":
		return nil, badRequest("the query is missing")
	case !readText(fields["operationName"], &p.OperationName):
		return nil, badRequest("operationName must be a text")
	case !readObject(fields["variables"], &p.Variables):
		return nil, badRequest("variables must be a JSON object")
	case !readObject(fields["extensions"], &p.Extensions):
		return nil, badRequest("extensions must be a JSON object")
	}
	return p, nil
}

func isAbsent(value json.RawMessage) bool { return len(value) == 0 || string(value) == "null" }

func readText(value json.RawMessage, text *string) bool {
	return isAbsent(value) || json.Unmarshal(value, text) == nil
}

// readObject keeps numbers as they were written, as a float64 loses the digits of long ones.
func readObject(value json.RawMessage, object *map[string]any) bool {
	if isAbsent(value) {
		return true
	}
	if !json.Valid(value) { // a Decoder stops after the first value
		return false
	}
	decoder := json.NewDecoder(bytes.NewReader(value))
	decoder.UseNumber()
	return decoder.Decode(object) == nil
}
