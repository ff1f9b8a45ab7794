package demo

import (
	"bytes"
	"embed"
	"net/http"
	"net/url"
	"strings"

	"golang.org/x/text/language"

	"blommaut/internal/people"
)

//go:embed page.html page.css
var files embed.FS

// page is what the log-in page shows: the choice, or that there is nothing to choose any more.
type page struct {
	Words  words
	Login  string // empty where there is none
	Action string
	Style  string
	People []people.Persona
	Cancel string
}

// page offers the persons.
func (i *Issuer) page(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("login")
	l, err := i.logins.look(id)
	if err != nil {
		i.gone(w, r)
		return
	}
	// The browser holds to form-action also where the form's answer sends it on to: the app's address.
	w.Header().Set("Content-Security-Policy",
		"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self' "+originOf(l.asked.RedirectURI)+"; frame-ancestors 'none'")
	i.show(w, http.StatusOK, page{
		Words: wordsFor(r), Login: id, Action: Path + choosePath, Style: Path + "/page.css",
		People: i.logins.people, Cancel: cancel(&l),
	})
}

// cancel leads back to the app without a person.
func cancel(l *login) string {
	back := url.Values{"error": {"access_denied"}}
	if l.asked.State != "" {
		back.Set("state", l.asked.State)
	}
	return l.asked.RedirectURI + "?" + back.Encode()
}

// choose takes the choice and leads on to the app. Another site's page may not choose.
func (i *Issuer) choose(w http.ResponseWriter, r *http.Request) {
	if err := http.NewCrossOriginProtection().Check(r); err != nil {
		http.Error(w, "another site's page may not send this form", http.StatusForbidden)
		return
	}
	id, person := r.PostFormValue("login"), persona(i.logins.people, r.PostFormValue("person"))
	if person == nil {
		http.Error(w, "there is no such person", http.StatusBadRequest)
		return
	}
	if i.logins.choose(id, person) != nil {
		i.gone(w, r)
		return
	}
	http.Redirect(w, r, Path+authorizePath+"/callback?id="+url.QueryEscape(id), http.StatusSeeOther)
}

func (i *Issuer) gone(w http.ResponseWriter, r *http.Request) {
	i.show(w, http.StatusNotFound, page{Words: wordsFor(r), Style: Path + "/page.css"})
}

func (i *Issuer) show(w http.ResponseWriter, status int, shown page) {
	var html bytes.Buffer
	if err := i.pages.ExecuteTemplate(&html, "page.html", shown); err != nil {
		http.Error(w, "the page cannot be shown", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Vary", "Accept-Language")
	w.WriteHeader(status)
	_, _ = w.Write(html.Bytes()) // whoever asked has gone
}

func style(w http.ResponseWriter, _ *http.Request) {
	css, err := files.ReadFile("page.css")
	if err != nil {
		http.Error(w, "there is no style", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	_, _ = w.Write(css) // whoever asked has gone
}

// words are the page's texts in one language. What is told of the persons is Swedish alone.
type words struct {
	Language, Title, Heading, Invented, Choose, Cancel, Gone, Home string
}

func wordsFor(r *http.Request) words {
	asked := r.URL.Query().Get("ui_locales") + "," + r.Header.Get("Accept-Language")
	_, n := language.MatchStrings(language.NewMatcher([]language.Tag{language.Swedish, language.English}), strings.Trim(asked, ","))
	if n == 1 {
		return words{
			"en", "Try the demo as somebody – Blommaut", "Try the demo as somebody",
			"All persons here are invented. There is no password, and whatever you write is seen by everybody who tries the demo.",
			"Choose a person", "Cancel", "This log-in is over, or took longer than ten minutes.", "To the start page",
		}
	}
	return words{
		"sv", "Prova demon som någon – Blommaut", "Prova demon som någon",
		"Alla personer här är påhittade. Inget lösenord behövs, och det du skriver syns för alla som provar demon.",
		"Välj en person", "Avbryt", "Inloggningen är avslutad, eller tog längre tid än tio minuter.", "Till startsidan",
	}
}
