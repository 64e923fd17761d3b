package caption

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// maxOfficeWords is the number of tokens that an office may have behind its job:
// "for Health and Social Care" has five.
const maxOfficeWords = 12

// officeAhead returns the number of tokens at i that go on with an office before
// a name: "Secretary of State Ana Ruiz", "Minister for Health and Social Care
// Tom Hale". It is 0 where none do.
//
// The name begins at a known given name with another word behind, or behind
// common words at one that is none: "Minister of Finance Wszebor Kowal".
func (r *reader) officeAhead(i, b int) int {
	if !r.isJob(i-1) || !r.isOfficeLink(i) {
		return 0
	}
	start := i + 1
	if start < b && r.tokens[start].shape == lower && r.kind(start)&article != 0 {
		start++
	}
	common, joined := true, false
	for k := start; k+1 < min(b, i+maxOfficeWords); k++ {
		if !r.tokens[k].named() {
			if !r.linksOffice(k) {
				return 0
			}
			joined = joined || isJoiner(r.word(k))
			continue
		}
		if joined && r.isJob(k) {
			return 0 // "Mayor of Rome and President Ana Ruiz"
		}
		class := r.class(k)
		if k > start && r.tokens[k-1].named() && r.tokens[k+1].named() && (class == person.GivenName || common && class != person.CommonWord && !r.isPlace(k-1, k+1)) {
			return k - i
		}
		if class == person.GivenName && !r.tokens[k-1].named() && k > start {
			return 0 // "Mayor of Rome and Ana Ruiz"
		}
		common = common && class == person.CommonWord
	}
	return 0
}

// isOfficeLink tells whether the small word at token i joins an office to its
// job: "Minister for Trade", "assessora alla Cultura", "Ordfører i Bergen".
func (r *reader) isOfficeLink(i int) bool {
	switch r.word(i) {
	case "for", "to", "für", "voor", "för", "pour", "para", "al", "alla", "allo", "ai", "agli", "alle":
		return true
	case "i":
		return i+1 < len(r.tokens) && r.isPlace(i+1, i+2)
	}
	return r.isOf(i)
}

// isElidedOf reports words with "of" in one with them: "dell'Interno",
// "d'opposition".
func (r *reader) isElidedOf(i int) bool {
	head, _, ok := strings.Cut(r.word(i), "'")
	if !ok {
		head, _, ok = strings.Cut(r.word(i), "’")
	}
	return ok && (head == "dell" || head == "all" || head == "d")
}

// linksOffice tells whether the small word or sign at token i may stand inside
// an office: "Health and Social Care", "State for Education".
func (r *reader) linksOffice(i int) bool {
	switch r.word(i) {
	case "and", "for", "the", "&", "y", "e", "et":
		return true
	}
	return r.isOf(i)
}

// bodyStart returns where the name of a body begins that goes on with "of"
// before the title at token i, or of an office with "and": "Bank of Norrland
// Governor Ana Ruiz", "Police and Crime Commissioner". It is i for others:
// "Supporters of Georgian President Ana Ruiz".
func (r *reader) bodyStart(i, a int) int {
	if i-2 < a || r.isJob(i) || !r.tokens[i-2].named() || r.tokens[i].shape == lower {
		return i
	}
	if and := r.class(i) == person.CommonWord && r.class(i-2) == person.CommonWord && r.word(i-1) == "and"; !and && !(r.isOf(i-1) && r.isOrgWord(i-2)) {
		return i
	}
	from := i - 2
	for from > a && r.tokens[from-1].named() && r.kind(from-1)&article == 0 && !r.isPossessive(from-1) && i-from < maxTitle {
		from--
	}
	return from
}

// titleBehind takes the title that stands behind the name without a comma, as
// Hungarian has it: "Kovács Anna külügyminiszter".
func (r *reader) titleBehind(m *mention, b int) {
	end := m.after
	for end < b && r.tokens[end].shape == lower && r.kind(end)&trailing != 0 {
		end++
	}
	if m.title[1] == 0 && end > m.after && m.name[1]-m.name[0] >= 2 {
		m.title, m.after = [2]int{m.after, end}, end
	}
}

// behindOffice returns where the name begins behind a job whose office goes on
// with "of": "Secretary of State Ana Ruiz".
func (r *reader) behindOffice(i, to int) int {
	if n := r.officeAhead(i, to); n > 0 {
		return i + n
	}
	return i
}

// behindTown returns where the name begins behind the town or the ministry at
// token i that follows the job at k: "Prezydent Krakowa Ana Ruiz", "Menteri
// Perhubungan Ana Ruiz", "ministro dell'Interno Ana Ruiz". A known given name must follow within three words.
func (r *reader) behindTown(k, i, to int) int {
	if kind, n := r.phrase(i); kind&portfolio != 0 && i+n < to {
		i += n
	}
	if r.kind(k)&bareJob == 0 && !r.isElidedOf(i) || r.class(i) == person.GivenName && !r.isPlace(i, i+1) {
		return i
	}
	for at := i + 1; at < min(i+4, to-1); at++ {
		if r.class(at) == person.GivenName {
			return at
		}
	}
	if i+3 == to && isSlavicGenitive(r.word(i)) && !isPatronymic(r.word(i+1)) {
		return i + 1
	}
	return i
}

// isSlavicGenitive reports Russian and Ukrainian words in the genitive, which
// the names of countries have behind an office: "Президент Франции".
func isSlavicGenitive(word string) bool {
	last, _ := utf8.DecodeLastRuneInString(word)
	return strings.ContainsRune("иыяаії", last)
}

// isPatronymic reports the middle names of Russian and Ukrainian: "Сергеевна",
// "Иванович".
func isPatronymic(word string) bool {
	return strings.HasSuffix(word, "вна") || strings.HasSuffix(word, "чна") || strings.HasSuffix(word, "ич")
}

// regionAhead tells whether the small word at token i goes on with the region
// behind an office: "Губернатор Самарской области Анна Вольская".
func (r *reader) regionAhead(i, b int) bool {
	return i >= 2 && i+1 < b && r.kind(i)&portfolio != 0 && r.kind(i-2)&bareJob != 0 && r.tokens[i-1].named() && r.tokens[i+1].named()
}

// smallOfficeBefore returns the job whose office, in small letters, ends at
// token k before a name, or k: "la cheffe de l'opposition Ana Ruiz", "head of
// security Tom Hale", "ministre des Affaires étrangères Luc Arnaud". An office has three words at most.
func (r *reader) smallOfficeBefore(k, a int) int {
	for i := k; i > max(a, k-3) && (r.tokens[i].shape == lower || i < k && r.tokens[i].named()) && r.kind(i)&(inPlace|job) == 0; i-- {
		if r.isElidedOf(i) && r.isJob(i-1) {
			return i - 1
		}
		link := i - 1
		if r.kind(link)&article != 0 && !r.isOf(link) {
			link--
		}
		if link > a && r.isOf(link) && r.isJob(link-1) {
			return link - 1
		}
	}
	return k
}

// classAhead returns the number of tokens at i that go on with the rank or the
// office before it: "1st Class", "First Class", in German "a. D." and "i. R.",
// out of office. It is 0 where none stand there.
func (r *reader) classAhead(i, b int) int {
	if i+2 >= b || !r.isJob(i-1) {
		return 0
	}
	switch word := r.word(i); {
	case word == "a.D." || word == "i.R.":
		return 1
	case (word == "a." || word == "i.") && (r.word(i+1) == "D." || r.word(i+1) == "R."):
		return 2
	}
	if r.word(i+1) == "Class" && (r.tokens[i].shape == number || r.tokens[i].named()) {
		return 2
	}
	return 0
}

// behindBody returns where the name begins behind the acronym of a body at token
// i: "Prezes NBP Anna Ruiz".
func (r *reader) behindBody(i, to int) int {
	if i+2 < to && r.tokens[i].shape == upper && r.tokens[i+1].shape == capital && (r.class(i+1) == person.GivenName || i+3 == to) {
		return i + 1
	}
	return i
}

// officeBefore returns the job whose office, in capitals, stands before the name
// at token i, or 0: "ministre de l'Intérieur Ana Ruiz".
// At most three capitals are the office's.
func (r *reader) officeBefore(i, a int) int {
	k := i - 1
	for n := 0; n < 3 && k > a && r.tokens[k].named(); n++ {
		k--
	}
	if k == i-1 {
		return 0
	}
	if k > a && r.kind(k)&article != 0 && !r.isOf(k) {
		k--
	}
	if k > a && r.isOfficeLink(k) && r.isJob(k-1) {
		return k - 1
	}
	if k >= a && r.isElidedOf(k+1) && r.isJob(k) {
		return k // "ministro dell'Interno Ana Ruiz"
	}
	return 0
}
