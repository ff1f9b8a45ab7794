package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress tells how far something long has come: as a bar on a terminal, else in a line now and then. What is
// soon done is not told of.
type progress struct {
	out   io.Writer
	begun time.Time
	bar   *progressbar.ProgressBar // nil where there is no terminal
	told  time.Time
}

const (
	soon        = time.Second
	betweenThem = 10 * time.Second
)

func newProgress(out *os.File) *progress {
	p := &progress{out: out, begun: time.Now(), told: time.Now()}
	if info, err := out.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		p.bar = progressbar.NewOptions(-1, progressbar.OptionSetWriter(out), progressbar.OptionShowCount(),
			progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish(), progressbar.OptionSetDescription("People"))
	}
	return p
}

func (p *progress) show(come, all int) {
	switch {
	case time.Since(p.begun) < soon:
	case p.bar != nil:
		p.bar.ChangeMax(all)
		_ = p.bar.Set(come) // it is only told
	case time.Since(p.told) >= betweenThem:
		p.told = time.Now()
		_, _ = fmt.Fprintf(p.out, "%d of %d people\n", come, all) // as above
	}
}

func (p *progress) close() {
	if p.bar != nil {
		_ = p.bar.Clear() // as above
	}
}
