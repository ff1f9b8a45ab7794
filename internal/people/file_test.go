package people

import (
	"strings"
	"testing"
)

func TestNamesOfFilesLeadNowhere(t *testing.T) {
	t.Parallel()
	for given, want := range map[string]string{
		"bevis.pdf":                 "bevis.pdf",
		"BEVIS.PDF":                 "BEVIS.PDF",
		"Sannas bevis åäö 😀.pdf":    "Sannas bevis åäö 😀.pdf",
		"../../etc/passwd":          "passwd.pdf",
		`C:\Users\anna\bevis.pdf`:   "bevis.pdf",
		"bevis.html":                "bevis.html.pdf",
		"bevis.pdf.exe":             "bevis.pdf.exe.pdf",
		"bevis\r\nX-Evil: 1.pdf":    "bevisX-Evil: 1.pdf",
		"\u202efdp.sivebexe.pdf":    "fdp.sivebexe.pdf",
		"a\x00b.pdf":                "ab.pdf",
		"":                          "fil.pdf",
		"...":                       "fil.pdf",
		"/":                         "fil.pdf",
		"\xff\xfe":                  "fil.pdf",
		strings.Repeat("å", 1000):   strings.Repeat("å", 200) + ".pdf",
		".htaccess":                 "htaccess.pdf",
		`bevis"; filename="x.html`:  `bevis"; filename="x.html.pdf`,
		"<img src=x onerror=1>.pdf": "<img src=x onerror=1>.pdf",
	} {
		if got := fileName(given, "application/pdf"); got != want {
			t.Errorf("%q is named %q, want %q", given, got, want)
		}
	}
}
