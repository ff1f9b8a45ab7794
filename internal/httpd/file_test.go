package httpd

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"blommaut/internal/career"
	"blommaut/internal/fault"
	"blommaut/internal/people"
	"blommaut/internal/service"
	"blommaut/internal/testdb"
)

// openAmongPeople starts a server among the invented people, whose subjects are their tokens.
func openAmongPeople(t *testing.T, change ...func(*Server)) *site {
	t.Helper()
	dsn := published(t)
	testdb.People(t, dsn)
	return openOn(t, dsn, func(cases *service.Service) Config {
		return Config{Authenticate: func(ctx context.Context, token string) (*people.Viewer, error) {
			who, ok := testdb.Identities()[token]
			if !ok {
				return nil, fault.New(fault.Unauthenticated, "the token has expired")
			}
			return cases.Viewer(ctx, who)
		}}
	}, change...)
}

var idOfAnna = career.NodeID("Employee", "2580", "00000000-0000-4000-a000-000000000001")

const pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

func named(name string) func(*http.Request) {
	return with(contentDisposition, `attachment; filename="`+name+`"`)
}

func as(subject string) func(*http.Request) { return with("Authorization", "Bearer "+subject) }

type sentFile struct {
	ID, Name, MediaType string
	Size                int
}

func (s *site) upload(t *testing.T, subject, content string, change ...func(*http.Request)) (sentFile, *answer) {
	t.Helper()
	a := s.send(t, http.MethodPost, "/uploads", content, append([]func(*http.Request){as(subject)}, change...)...)
	var file sentFile
	if a.status == http.StatusCreated {
		if err := json.Unmarshal([]byte(a.body), &file); err != nil {
			t.Fatal(err)
		}
	}
	return file, a
}

func TestAFileShowsWhatIsClaimedAndIsKeptAsItIs(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t)
	file, a := s.upload(t, "anna", pdf, with("Content-Type", "text/html"), with(contentDisposition, `attachment; filename*=UTF-8''Annas%20bevis%20%C3%A5%C3%A4%C3%B6.pdf`))
	if a.status != http.StatusCreated || file.Name != "Annas bevis åäö.pdf" || file.MediaType != "application/pdf" || file.Size != len(pdf) {
		t.Fatalf("%d %s", a.status, a.body)
	}
	if again, _ := s.upload(t, "anna", pdf, named("annat.pdf")); again.ID != file.ID {
		t.Error("the same file is kept twice")
	}
	claimed := s.query(t, `mutation { claimCredential(input: { qualification: "hogskoleexamen", evidence: [{ fileId: "`+file.ID+`" }] }) {
		credential { evidence { text url file { name size mediaType } } } userErrors { message } } }`, as("anna"))
	if !strings.Contains(claimed.body, `"file":{"name":"Annas bevis åäö.pdf","size":48,"mediaType":"application/pdf"}`) {
		t.Fatal(claimed.body)
	}
	for _, subject := range []string{"anna", "disa", "eva", "gun"} {
		a := s.send(t, http.MethodGet, "/files/"+file.ID, "", as(subject))
		if a.status != http.StatusOK || a.body != pdf {
			t.Errorf("%s gets %d %s", subject, a.status, a.body)
		}
		for header, want := range map[string]string{
			"Content-Type": "application/pdf", "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store",
			"Content-Security-Policy": "sandbox; default-src 'none'",
			"Content-Disposition":     "attachment; filename*=utf-8''Annas%20bevis%20%C3%A5%C3%A4%C3%B6.pdf",
		} {
			if got := a.header.Get(header); got != want {
				t.Errorf("%s is %q", header, got)
			}
		}
	}
	// Who looked is told to the employee.
	log := s.query(t, `{ viewer { employee { auditLog(first: 20) { nodes { actor action } } } } }`, as("anna"))
	for _, line := range []string{`{"actor":"Disa Påhitt","action":"READ_RECORD"}`, `{"actor":"Anna Påhitt","action":"UPLOAD_FILE"}`} {
		if !strings.Contains(log.body, line) {
			t.Errorf("the log does not tell %s: %s", line, log.body)
		}
	}
}

func TestAFileIsNobodyElsesToSee(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t)
	file, _ := s.upload(t, "anna", pdf, named("bevis.pdf"))
	for _, subject := range []string{"bo", "cia", "finn", "siv", "rut", "pia", "per", "pelle"} {
		if a := s.send(t, http.MethodGet, "/files/"+file.ID, "", as(subject)); a.status != http.StatusNotFound || strings.Contains(a.body, "bevis") {
			t.Errorf("%s gets %d %s", subject, a.status, a.body)
		}
		node := s.query(t, `{ node(id: "`+file.ID+`") { id } }`, as(subject))
		if !strings.Contains(node.body, `"node":null`) {
			t.Errorf("%s gets %s", subject, node.body)
		}
		// Nor can they take it for their own, or for another's.
		claim := s.query(t, `mutation { claimCredential(input: { qualification: "hogskoleexamen", evidence: [{ text: "a" }, { fileId: "`+file.ID+`" }] }) { credential { id } userErrors { code path } } }`, as(subject))
		if strings.Contains(claim.body, `"credential":{`) {
			t.Errorf("%s claims by it: %s", subject, claim.body)
		}
	}
	other, _ := s.upload(t, "bo", pdf+"bo", named("bos.pdf"))
	mixed := s.query(t, `mutation { claimCredential(input: { qualification: "hogskoleexamen", evidence: [{ fileId: "`+other.ID+`" }] }) { credential { id } userErrors { code path } } }`, as("anna"))
	if !strings.Contains(mixed.body, `{"credential":null,"userErrors":[{"code":"NOT_FOUND","path":["evidence.0"]}]}`) {
		t.Error(mixed.body)
	}
	for _, id := range []string{"x", "RW1wbG95ZWU", "..%2f..%2fetc%2fpasswd"} {
		if a := s.send(t, http.MethodGet, "/files/"+id, "", as("anna")); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", id, a.status)
		}
	}
}

func TestWhoMaySendAFile(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t)
	anna := "?employeeId=" + idOfAnna
	for subject, want := range map[string]int{
		"anna": http.StatusCreated, "gun": http.StatusCreated, "disa": http.StatusForbidden, "eva": http.StatusForbidden,
		"bo": http.StatusNotFound, "finn": http.StatusNotFound, "siv": http.StatusNotFound, "pia": http.StatusNotFound, "pelle": http.StatusNotFound, "rut": http.StatusNotFound,
	} {
		if a := s.send(t, http.MethodPost, "/uploads"+anna, pdf+subject, as(subject)); a.status != want {
			t.Errorf("%s for Anna: %d %s", subject, a.status, a.body)
		}
	}
	for name, change := range map[string]func(*http.Request){
		"no token": func(*http.Request) {}, "a wrong token": as("nobody"), "a cookie": with("Cookie", "token=anna"),
	} {
		if a := s.send(t, http.MethodPost, "/uploads", pdf, change); a.status != http.StatusUnauthorized || a.header.Get("WWW-Authenticate") == "" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	cross := s.send(t, http.MethodPost, "/uploads", pdf, as("anna"), with("Sec-Fetch-Site", "cross-site"), with("Origin", "https://evil.example"))
	if cross.status != http.StatusForbidden {
		t.Errorf("from another site: %d", cross.status)
	}
	if a := s.send(t, http.MethodPut, "/uploads", pdf, as("anna")); a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "POST" {
		t.Errorf("by PUT: %d", a.status)
	}
}

func TestAFileIsWhatItHolds(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t)
	const form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + pdf + "\r\n--b\r\n\r\nandra\r\n--b--\r\n"
	for what, content := range map[string]string{
		"a page":            "<!DOCTYPE html><html><script>alert(1)</script></html>",
		"a page before":     "<html><body>%PDF-1.7</body></html>",
		"a drawing":         `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`,
		"a program":         "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x3e\x00",
		"an MZ program":     "MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff",
		"a script":          "#!/bin/sh\nrm -rf /\n",
		"an archive":        "PK\x03\x04\x14\x00\x00\x00\x08\x00",
		"nothing":           "",
		"nothing that is":   "\x00\x01\x02\x03",
		"a form with parts": form,
	} {
		_, a := s.upload(t, "anna", content, named("bevis.pdf"))
		if a.status != http.StatusUnprocessableEntity || a.code() != string(fault.BadUserInput) {
			t.Errorf("%s: %d %s", what, a.status, a.body)
		}
	}
	for content, want := range map[string]sentFile{
		"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR": {Name: "bevis.pdf.png", MediaType: "image/png"},
		"\xff\xd8\xff\xe0\x00\x10JFIF\x00":    {Name: "bevis.pdf.jpg", MediaType: "image/jpeg"},
		"Intyg: kursen är klar.":              {Name: "bevis.pdf.txt", MediaType: "text/plain"},
		"Hej, här är intyget.\nTack, Anna.\n": {Name: "bevis.pdf.txt", MediaType: "text/plain"}, // two lines with a comma each
		"Kurs\tPoäng\nDemens\t20\n":           {Name: "bevis.pdf.txt", MediaType: "text/plain"},
	} {
		file, a := s.upload(t, "anna", content, named("bevis.pdf"))
		if a.status != http.StatusCreated || file.Name != want.Name || file.MediaType != want.MediaType {
			t.Errorf("%q: %d %s", content, a.status, a.body)
		}
	}
}

func TestFilesHaveALimit(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t)
	just := pdf + strings.Repeat("x", people.MaxFileSize-len(pdf))
	if _, a := s.upload(t, "bo", just, named("stor.pdf")); a.status != http.StatusCreated {
		t.Errorf("10 MB: %d %s", a.status, a.body)
	}
	if _, a := s.upload(t, "bo", just+"x", named("stor.pdf")); a.status != http.StatusRequestEntityTooLarge {
		t.Errorf("a byte more: %d %s", a.status, a.body)
	}
	endless := io.MultiReader(strings.NewReader(just), bytes.NewReader(make([]byte, 1<<20)))
	if a := s.sendFrom(t, http.MethodPost, "/uploads", endless, as("bo")); a.status != http.StatusRequestEntityTooLarge {
		t.Errorf("of unknown length: %d %s", a.status, a.body)
	}
	for i := 1; i < people.MaxFiles; i++ {
		if _, a := s.upload(t, "bo", "Intyg "+strings.Repeat("i", i)); a.status != http.StatusCreated {
			t.Fatalf("file %d: %d %s", i, a.status, a.body)
		}
	}
	if _, a := s.upload(t, "bo", "Ett för mycket"); a.status != http.StatusConflict || a.code() != string(fault.Conflict) {
		t.Errorf("one too many: %d %s", a.status, a.body)
	}
}

func TestOneWhoSendsMuchKeepsNobodyElseOut(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t)
	const half = 1 << 19
	begin, rest := []byte(pdf+strings.Repeat("x", half-len(pdf))), bytes.Repeat([]byte("y"), half)
	statuses, goOn := make(chan int, filesAtOnce), make(chan struct{})
	for range filesAtOnce {
		read, written := io.Pipe()
		go func() {
			_, _ = written.Write(begin)
			<-goOn
			_, _ = written.Write(rest) // by whom it is still read
			_ = written.Close()
		}()
		go func() {
			statuses <- s.sendFrom(t, http.MethodPost, "/uploads", read, as("bo"), func(r *http.Request) { r.ContentLength = 2 * half }).status
		}()
	}
	next := func() int {
		select {
		case status := <-statuses:
			return status
		case <-time.After(10 * time.Second):
			return 0
		}
	}
	for range filesAtOnce - filesOfOne {
		if status := next(); status != http.StatusServiceUnavailable {
			t.Errorf("one of too many is answered %d", status)
		}
	}
	file, a := s.upload(t, "anna", pdf)
	if a.status != http.StatusCreated {
		t.Errorf("meanwhile another is answered %d %s", a.status, a.body)
	}
	if a := s.send(t, http.MethodGet, "/files/"+file.ID, "", as("disa")); a.status != http.StatusOK {
		t.Errorf("meanwhile a third is answered %d %s", a.status, a.body)
	}
	close(goOn)
	for range filesOfOne {
		if status := next(); status != http.StatusCreated {
			t.Errorf("one of those that have a place is answered %d", status)
		}
	}
	if _, a := s.upload(t, "bo", pdf); a.status != http.StatusCreated {
		t.Errorf("afterwards the one is answered %d %s", a.status, a.body)
	}
}

func TestAFileMayTakeLongerThanOtherRequests(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t)
	hasty := httptest.NewUnstartedServer(s.server)
	hasty.Config.WriteTimeout = time.Nanosecond // which has passed before any file has come
	hasty.Start()
	defer hasty.Close()
	file, a := (&site{Server: hasty}).upload(t, "anna", pdf)
	if a.status != http.StatusCreated {
		t.Errorf("%d %s", a.status, a.body)
	}
	if a := (&site{Server: hasty}).send(t, http.MethodGet, "/files/"+file.ID, "", as("anna")); a.body != pdf {
		t.Errorf("%d %s", a.status, a.body)
	}
}

func TestSlowFilesAreNotWaitedFor(t *testing.T) {
	t.Parallel()
	s := openAmongPeople(t, func(server *Server) { server.endpoint.patience.file = 50 * time.Millisecond })
	read, written := io.Pipe()
	defer func() { _ = written.Close() }()
	go func() { _, _ = written.Write([]byte(pdf)) }() // and then nothing
	begun := time.Now()
	if a := s.sendFrom(t, http.MethodPost, "/uploads", read, as("anna")); a.status != http.StatusRequestTimeout || time.Since(begun) > soon {
		t.Errorf("%d after %s: %s", a.status, time.Since(begun), a.body)
	}
}
