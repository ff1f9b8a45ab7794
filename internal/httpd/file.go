package httpd

import (
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"strconv"
	"sync"
	"time"

	"blommaut/internal/fault"
	"blommaut/internal/people"
	"blommaut/internal/service"
)

const contentDisposition = "Content-Disposition"

// files takes files in and gives them out, for those who are logged in.
type files struct {
	*endpoint
	service *service.Service
	places  places
}

// How many files may be on their way at once, each of them in memory: of all viewers, and of one, so that nobody
// takes every place.
const (
	filesAtOnce = 8
	filesOfOne  = filesAtOnce / 2
)

// places are those that viewers have now, by issuer and subject.
type places struct {
	mu    sync.Mutex
	taken int
	by    map[[2]string]int
}

// take gives a viewer a place, ok is false where there is none.
func (p *places) take(viewer *people.Viewer) (leave func(), ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	who := [2]string{viewer.Issuer, viewer.Subject}
	if p.taken == filesAtOnce || p.by[who] == filesOfOne {
		return nil, false
	}
	p.taken++
	p.by[who]++
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.taken--
		if p.by[who]--; p.by[who] == 0 {
			delete(p.by, who)
		}
	}, true
}

func newFiles(e *endpoint, s *service.Service) *files {
	return &files{endpoint: e, service: s, places: places{by: map[[2]string]int{}}}
}

// upload takes one file as the body of a request, and answers the id that a mutation takes.
func (f *files) upload(w http.ResponseWriter, r *http.Request) {
	f.handle(w, r, func(ctx context.Context) *refusal {
		if r.Method != http.MethodPost {
			return methodNotAllowed(http.MethodPost, "send files by POST")
		}
		if r.Header.Get("Content-Encoding") != "" {
			return &refusal{status: http.StatusUnsupportedMediaType, code: fault.BadRequest, message: "send the file as it is, not compressed"}
		}
		content, refused := f.readFile(w, r)
		if refused != nil {
			return refused
		}
		_, params, _ := mime.ParseMediaType(r.Header.Get(contentDisposition)) // a file may be without a name
		var employee *string
		if id := r.URL.Query().Get("employeeId"); id != "" {
			employee = &id
		}
		file, err := f.service.AddFile(ctx, employee, params["filename"], content)
		if err != nil {
			return f.refused(ctx, err)
		}
		w.Header().Set("Content-Type", plainJSON+"; charset=utf-8")
		w.WriteHeader(http.StatusCreated)
		_, _ = w.Write(marshal(map[string]any{ // whoever sent it may have gone
			"id": file.ID(), "name": file.Name, "mediaType": file.MediaType, "size": file.Size,
		}))
		return nil
	})
}

// download gives a file out to be kept, never to be shown among our own pages.
func (f *files) download(w http.ResponseWriter, r *http.Request) {
	f.handle(w, r, func(ctx context.Context) *refusal {
		if r.Method != http.MethodGet {
			return methodNotAllowed(http.MethodGet, "fetch files by GET")
		}
		file, content, err := f.service.FileContent(ctx, r.PathValue("id"))
		if err != nil {
			return f.refused(ctx, err)
		}
		if file == nil {
			return &refusal{status: http.StatusNotFound, code: fault.NotFound, message: "there is no such file"}
		}
		header := w.Header()
		header.Set("Content-Type", file.MediaType)
		header.Set(contentDisposition, mime.FormatMediaType("attachment", map[string]string{"filename": file.Name}))
		header.Set("Content-Length", strconv.Itoa(file.Size))
		header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(f.patience.file)) // not every connection has deadlines
		_, _ = w.Write(content)                                                             //nolint:gosec // no page of ours: its headers say so, and that it is to be kept
		return nil
	})
}

// handle does what both have in common: it lets in who is logged in, a few at a time.
func (f *files) handle(w http.ResponseWriter, r *http.Request, do func(context.Context) *refusal) {
	w.Header().Set("Cache-Control", "private, no-store")
	defer f.mask(r.Context(), w, plainJSON)
	if refused := f.admitted(r, do); refused != nil {
		refused.write(w, plainJSON)
	}
}

func (f *files) admitted(r *http.Request, do func(context.Context) *refusal) *refusal {
	if f.origins.refuse(r) {
		return crossOrigin()
	}
	viewer, refused := f.recognise(r.Context(), credentialsOf(r))
	if refused != nil {
		return refused
	}
	if viewer.IsAnonymous() {
		return &refusal{
			status: http.StatusUnauthorized, code: fault.Unauthenticated, message: "this needs an account",
			header: [2]string{"WWW-Authenticate", "Bearer"},
		}
	}
	leave, ok := f.places.take(viewer)
	if !ok {
		return &refusal{status: http.StatusServiceUnavailable, code: fault.Unavailable, message: "many files are on their way", header: [2]string{"Retry-After", "5"}}
	}
	defer leave()
	return do(people.WithViewer(r.Context(), viewer))
}

func (f *files) readFile(w http.ResponseWriter, r *http.Request) ([]byte, *refusal) {
	tooLarge := &refusal{status: http.StatusRequestEntityTooLarge, code: fault.BadRequest, message: "a file has at most 10 MB"}
	if r.ContentLength > people.MaxFileSize {
		return nil, tooLarge
	}
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Now().Add(f.patience.file)) // not every connection has deadlines
	// A file may take longer than the server gives a request to be answered; whoever sent it is to hear of it then too.
	_ = control.SetWriteDeadline(time.Now().Add(f.patience.file + f.patience.write))
	content, err := io.ReadAll(http.MaxBytesReader(w, r.Body, people.MaxFileSize))
	var beyond *http.MaxBytesError
	if errors.As(err, &beyond) {
		return nil, tooLarge
	}
	if err != nil {
		return nil, &refusal{status: http.StatusRequestTimeout, code: fault.Timeout, message: "the file did not arrive"}
	}
	_ = control.SetReadDeadline(time.Time{})
	return content, nil
}

// refused is the answer to what the service does not do.
func (f *files) refused(ctx context.Context, err error) *refusal {
	refused := f.refusalOf(ctx, err)
	switch refused.code {
	case fault.NotFound:
		refused.status = http.StatusNotFound
	case fault.Conflict:
		refused.status = http.StatusConflict
	case fault.BadUserInput:
		refused.status = http.StatusUnprocessableEntity
	default:
	}
	return refused
}
