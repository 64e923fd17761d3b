package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/person"
)

// Residue is what the page prints at a byline and is none of it:
//
//	residue = date / time / count unit / label / address / template
//	count   = number ("min read" / "comments" / "hours ago")
//	label   = an entry of the residue table: "Share", "Updated", "Lesezeit"
//
// A label of one word must not be a surname ("David Share"): see labelLen.
//
// markResidue marks the tokens of dates, times, read times, share labels, web
// addresses and unfilled templates. What follows them in the byline is read
// only if it is introduced anew.
func (p *parser) markResidue() {
	for i := 0; i < len(p.tokens)-1; {
		n := p.residueLen(i)
		for k := range n {
			p.tokens[i+k].residue = true
		}
		if n > 0 {
			p.leadIn(i)
		}
		i += max(n, 1)
	}
}

// residueLen returns how many tokens of residue begin at the i-th.
// A weekday alone counts, "Friday", but not as a part of a name or paper's name:
// "Sunday Times", "Ana Friday".
func (p *parser) residueLen(i int) int {
	t := p.tokens[i]
	switch t.kind {
	case junk:
		return 1
	case open:
		return p.templateLen(i)
	case number:
		return max(p.dateLen(i), p.numberLen(i))
	case word:
		if t.hits[hitMonth] > 0 || t.hits[hitDay] > 0 {
			if n := p.dateLen(i); n > 0 {
				return n
			}
		}
		if n := int(t.hits[hitRelDay]); n > 0 && p.at(i, -1).residue {
			return n // "Updated yesterday"
		}
		next := p.at(i, 1)
		short := t.end-t.start <= 3 && next.kind != number && next.kind != comma && next.kind != stop && next.hits[hitMonth] == 0 // "Aung San Thu"
		if t.hits[hitDay] > 0 && !short && next.hits[hitOrgEnd] == 0 && t.class != person.GivenName && p.at(i, -1).class != person.GivenName {
			return 1
		}
		return p.labelLen(i)
	}
	return 0
}

// dateLen returns how many tokens the calendar date at the i-th takes. A date
// needs a digit: "May Lee" is a person.
func (p *parser) dateLen(i int) int {
	start := p.tokens[i].start
	_, size, ok := date.ParsePrefix(p.s[start:])
	if !ok || !strings.ContainsAny(p.s[start:start+size], "0123456789０１２３４５６７８９") {
		return 0
	}
	n := 0
	for p.tokens[i+n].kind != tokenEnd && p.tokens[i+n].end <= start+size {
		n++
	}
	return n
}

// numberLen takes times and counts: "19:09", "13h36", "5 Min Read", "203
// comments", "11 Edit"; with the zone or half of day that follows.
func (p *parser) numberLen(i int) int {
	n := 1
	text := p.text(i, i+1)
	isTime := strings.ContainsAny(text, ":.h") || len(text) >= 4
	for ; n < 4; n++ {
		next := p.at(i, n)
		if next.kind != word || !isClockWord(p.text(i+n, i+n+1)) {
			break
		}
		isTime = true
	}
	switch next := p.at(i, n); {
	case isTime:
		return n
	case next.hits[hitResidue] > 0:
		return n + int(next.hits[hitResidue])
	case next.kind == word && isMinutes(p.text(i+n, i+n+1)):
		return n + 1
	case next.kind == junk && p.at(i, n+1).kind == word && isMinutes(p.text(i+n+1, i+n+2)): // "5-minute read"
		return n + 2
	case p.at(i, -1).residue:
		return n
	case next.kind == tokenEnd && i > 0:
		return n
	}
	return 0
}

// isMinutes reports the units of read times, ages and counts, in many languages: "5 min",
// "3 hours ago", "vor 2 Stunden", "12 views".
func isMinutes(w string) bool {
	switch strings.ToLower(strings.TrimSuffix(w, ".")) {
	case "min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "minuter", "minutter", "minuuttia", "minut", "dk", "dakika", "мин", "минут", "хв",
		"menit", "stunden", "stunde", "tagen", "tage", "heures", "heure", "jours", "horas", "hora", "días", "dias", "ore", "giorni", "uur", "dagen", "timer", "timmar", "dager", "dage", "dagar",
		"tuntia", "päivää", "godzin", "godziny", "dni", "hodinami", "hodin", "dny", "saat", "gün", "часов", "часа", "дней", "дня", "годин", "днів", "jam", "hari", "views", "articles", "posts", "shares", "likes", "hours", "hour", "days", "day", "ago", "h", "sec", "seconds", "replies", "kommentare", "commentaires", "comentarios":
		return true
	}
	return false
}

// isClockWord reports halves of the day, time zones and the words for "o'clock".
func isClockWord(w string) bool {
	switch w {
	case "AM", "PM", "am", "pm", "a.m.", "p.m.", "A.M.", "P.M.", "a.m", "p.m", "Uhr", "uhr", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT",
		"PST", "PDT", "PT", "GMT", "BST", "UTC", "CET", "CEST", "MESZ", "MEZ", "HKT", "IST", "JST", "KST", "AEST", "AEDT", "WIB", "WITA", "MSK", "TSİ",
		"Z", "h", "hrs", "hs", "МСК", "o'clock", "SGT", "AEST.", "NZST", "WAT", "EAT", "SAST":
		return true
	}
	return false
}

// templateLen takes what a page left unfilled: "[hour]:[minute]", and the
// label that hides an address.
// Only square brackets with one or two words count: round ones hold places and agencies.
func (p *parser) templateLen(i int) int {
	if p.text(i, i+1) != "[" {
		return 0
	}
	for n := 1; n < 4; n++ {
		switch p.at(i, n).kind {
		case closing:
			return n + 1
		case word:
		default:
			return 0
		}
	}
	return 0
}

// labelLen takes the words of the residue table. A single word counts where
// it can't be part of a name: behind a whole name or other residue, and before
// a sign, a number, more residue or the end.
// A phrase of two words or more always counts: "min read".
func (p *parser) labelLen(i int) int {
	t := p.tokens[i]
	n := int(t.hits[hitResidue])
	if n != 1 {
		return n
	}
	next := p.at(i, 1)
	ends := next.kind != word || next.hits[hitResidue] > 0 || next.hits[hitMonth] > 0 || next.hits[hitDay] > 0 || next.hits[hitRole] > 0 || next.hits[hitRelDay] > 0 && startsNumber(p, i+1)
	if before := p.at(i, -1); !ends && !before.residue {
		return 0
	}
	if i == 0 || p.at(i, -1).kind != word || p.at(i, -1).residue {
		return n
	}
	if t.hits[hitRole] > 0 && next.kind == colon {
		return 0
	}
	if led := p.at(i, -2); i == 1 || led.hits[hitRole] > 0 && (i == 2 || led.class != person.Particle) {
		return 0
	}
	return n
}

// startsNumber tells whether a number follows the i-th token, a day told from
// today, with at most two small words between: "hier à 18:44".
func startsNumber(p *parser, i int) bool {
	at := i + int(p.at(i, 0).hits[hitRelDay])
	for n := 0; n < 3 && p.at(at, 0).hits[hitLeadIn] > 0 || n > 0 && p.at(at, 0).kind == stop; n++ {
		at++
	}
	next := p.at(at, 0)
	return next.kind == number || next.kind == tokenEnd
}

// leadIn marks the small words that lead on to the residue at the i-th token:
// "on May 7", "am 3. Mai", "le 12/07/2023".
func (p *parser) leadIn(i int) {
	for k := i - 1; k >= 0 && i-k <= 4; k-- {
		t := &p.tokens[k]
		if t.kind == bar || t.kind == comma || t.kind == stop {
			continue
		}
		if t.kind != word || t.hits[hitLeadIn] == 0 && (t.hits[hitShortDay] == 0 || p.couldBeName(k)) {
			return
		}
		t.residue = true
	}
}

// couldBeName tells whether a weekday's short form ends a name here: "Kim So May
// 7", but "am So. 7. Mai".
func (p *parser) couldBeName(i int) bool {
	t := p.tokens[i]
	return i > 0 && t.class != person.Lower && p.at(i, 1).kind != stop
}
