package caption

import "github.com/copydesk/copydesk/internal/person"

// maxTitle is the number of tokens that a title may have.
// "mayor of Dunmore" has three; what has more than twelve is a clause.
const maxTitle = 12

// titleInside takes the title from the front of a run of capitalised words:
// "South Korean President Ana Ruiz", "Gov. Tom Hale". The royal style of one who
// has no family name stays in the name: "King Charles III".
// The last job of the run ends the title: "Former Prime Minister Ana Ruiz".
func (r *reader) titleInside(m *mention) {
	from, to := m.name[0], m.name[1]
	for k := to - 2; k >= from; k-- {
		if !r.isJob(k) || !r.tokens[k].named() || r.class(k+1) == person.Suffix {
			continue
		}
		if r.kind(k)&royal != 0 && r.isMononym(k+1, to) {
			if k > from && r.kind(k-1)&royal != 0 {
				k-- // "Crown Princess Ingrid"
			}
			m.name[0] = k
			if k > from {
				m.title = [2]int{from, k}
			}
			return
		}
		if k+1 == to-1 && k > from && r.isSurnameJob(from, k) {
			continue // "Ana King Ruiz"
		}
		at := k + 1 + r.classAhead(k+1, to)
		m.name[0] = r.behindTown(k, r.behindBody(r.behindOffice(at, to), to), to)
		m.title = [2]int{from, m.name[0]}
		return
	}
}

// isSurnameJob tells whether the job at k is rather a part of a name that a
// given name begins.
// "King" and "Major" are names, too.
func (r *reader) isSurnameJob(from, k int) bool {
	return k == from+1 && r.nameGuess(from, k+1) == nameSure && r.class(from) == person.GivenName
}

// isMononym tells whether [from, to) is one name, with a number perhaps.
// "Felipe", "Charles III".
func (r *reader) isMononym(from, to int) bool {
	return to-from == 1 || to-from == 2 && r.class(to-1) == person.Suffix
}

// titleBefore takes the title in small letters that stands before the name:
// "opposition leader Ana Ruiz", "la alcaldesa Ana Ruiz".
// A plural is none, since it is for several: "leaders Ana Ruiz and Tom Hale".
func (r *reader) titleBefore(m *mention, a int) {
	k := m.name[0] - 1
	office := r.officeBefore(m.name[0], a)
	if office > 0 {
		k = office
	} else if k > a && r.class(m.name[0]) == person.GivenName && !r.isJob(k) {
		k = r.smallOfficeBefore(k, a)
	}
	if k-1 > a && r.isOfficeAdjective(k) {
		k-- // "le président américain Ana Ruiz"
	}
	if head := r.behindPortfolio(k, a); head < k && r.isJob(head) {
		k = head
	} else if k < a || r.tokens[k].shape != lower && k != office || !r.isJob(k) || r.isPluralJob(k) {
		return
	}
	m.name[0] = r.behindTown(k, r.behindBody(m.name[0], m.name[1]), m.name[1])
	m.title = [2]int{r.titleStart(k, a), m.name[0]}
}

// behindPortfolio returns the token before the words for what an office looks
// after that end at token k, or k: "minister zdrowia Ana Ruiz", "министр
// иностранных дел Ana Ruiz".
func (r *reader) behindPortfolio(k, a int) int {
	for from := max(a+1, k-maxPortfolio+1); from <= k; from++ {
		if kind, n := r.phrase(from); kind&portfolio != 0 && from+n == k+1 {
			return from - 1
		}
	}
	return k
}

// maxPortfolio is the number of words of the longest portfolio of the table.
const maxPortfolio = 3

// isOfficeAdjective tells whether token i is an adjective, as of a nation, behind
// an office.
func (r *reader) isOfficeAdjective(i int) bool {
	if r.tokens[i].shape != lower || r.kind(i) != 0 || !r.isJob(i-1) || r.tokens[i-1].shape != lower {
		return false
	}
	var buf [maxKey]byte
	return captionGrammar().endings[adjective].end(string(appendKey(buf[:0], clip(r.word(i)))), 0)
}

// isOwner reports "son" and its kin, which stand before a title and are jobs in
// other languages: "son adjoint Paul Perrin".
func isOwner(word string) bool {
	switch word {
	case "son", "sa", "ses", "su", "sus", "suo", "sua", "seu":
		return true
	}
	return false
}

// titleStart walks back from the job at token k over the small words and then
// the capitals that belong to the title.
// "opposition leader", "Dunmore Fuel guard"; an article and a possessive stop it.
func (r *reader) titleStart(k, a int) int {
	from := k
	for from > a && k-from < maxTitle && r.modifiesJob(from-1) && !r.isPluralJob(from-1) && !isOwner(r.word(from-1)) {
		from--
	}
	if r.isNation(from) {
		return from // "Am Montag trifft die türkische Präsidentin"
	}
	if from-3 >= a && r.is(from-2, ":") && r.tokens[from-1].glued && r.tokens[from-2].glued && r.tokens[from-3].shape == upper {
		return from - 3 // "SAK:n puheenjohtaja", "FN:s generalsekreterare"
	}
	for from > a && r.tokens[from-1].named() && !r.isPossessive(from-1) && r.kind(from-1)&article == 0 && !r.isDayName(from-1) && !isInessive(r.word(from-1)) && k-from < maxTitle {
		from--
	}
	return from
}

// modifiesJob tells whether the small word at token i belongs to the title that
// follows it: "former", "opposition", "türkische".
func (r *reader) modifiesJob(i int) bool {
	return r.tokens[i].shape == lower && (r.kind(i)&(modifier|job) != 0 || r.isNation(i))
}

// minNation is the least length in bytes of an adjective of nations: "tyske".
const minNation = 5

// isNation tells whether token i is an adjective in small letters as they stand
// before offices: "türkische Außenminister", "norske statsminister".
func (r *reader) isNation(i int) bool {
	if r.tokens[i].shape != lower || r.kind(i)&^modifier != 0 || len(r.word(i)) < minNation {
		return false
	}
	var buf [maxKey]byte
	return captionGrammar().endings[nation].end(string(appendKey(buf[:0], clip(r.word(i)))), 0)
}

// isPluralJob reports "leaders", which belongs to several.
func (r *reader) isPluralJob(i int) bool {
	word := r.word(i)
	return word == "players" || word == "leaders"
}

// apposition takes the title that a comma parts from the name: "la secrétaire
// générale du parti, Ana Ruiz," or "Ana Ruiz, mayor of Dunmore,".
// A title before the comma has its article cut: "la secrétaire générale du parti".
func (r *reader) apposition(m *mention, a, b int) {
	if m.title[1] > 0 || m.name[1]-m.name[0] < 2 {
		return
	}
	if r.is(m.name[0]-1, ",") && (m.name[1] >= b || r.is(m.name[1], ",.()")) {
		start := r.behindPossessive(r.segmentStart(m.name[0]-1, a), m.name[0]-1)
		start = r.behindOthers(start, m.name[0]-1)
		if isJoiner(r.word(start)) {
			start++ // "and his wife, Ana Ruiz"
		}
		if from, ok := r.titleSegment(start, m.name[0]-1); ok {
			m.title = [2]int{from, m.name[0] - 1}
			return
		}
	}
	if r.is(m.after, "(") && r.tokenShape(m.after+1) == upper && r.is(m.after+2, ")") && r.is(m.after+3, ",") {
		m.after += 3 // "Ana Ruiz (CDU), mayor of Dunmore"
	}
	if !r.is(m.after, ",") || m.after+1 >= b {
		return
	}
	end := m.after + 1
	for end < b && !r.is(end, ",;:()") && !r.endsSentence(end) && end-m.after <= maxTitle {
		end++
	}
	from, ok := r.titleSegment(m.after+1, end)
	if !ok || end-m.after > maxTitle || r.tokens[from].named() && r.holdsName(from, end) {
		return
	}
	m.title = [2]int{from, end}
	m.after = end
	if m.position == "" {
		r.readPosition(m, b)
	}
}

// behindPossessive returns the token behind the last "his" or "her" of [from, to),
// or from: "talks to his assistant, Ana Ruiz".
func (r *reader) behindPossessive(from, to int) int {
	for i := to - 1; i >= from; i-- {
		switch r.word(i) {
		case "his", "her", "their":
			return i + 1
		}
		if r.tokens[i].shape == lower && r.isPossessive(i) {
			return i + 1 // "the company's founder, Ana Ruiz"
		}
	}
	return from
}

// behindOthers returns the last word for "and" of [from, to) with somebody's
// given name before it, or from: "Ana Ruiz y el obispo de Vigo, Luis Arce".
func (r *reader) behindOthers(from, to int) int {
	last, others := from, false
	for i := from; i < to; i++ {
		switch {
		case r.tokens[i].named():
			others = others || r.class(i) == person.GivenName
		case others && isJoiner(r.word(i)):
			last = i
		}
	}
	return last
}

// segmentStart returns the token behind the last comma or sentence end before i.
// A dash, a colon and a bar end one, too.
func (r *reader) segmentStart(i, a int) int {
	for i > a && !r.is(i-1, ",;:|–—") && !r.endsSentence(i-1) {
		i--
	}
	return i
}

// titleSegment tells whether tokens [from, to) are a title, which has a job
// among its first words and no verb; the article in front is not of it.
// "mayor of Dunmore" is one; "a nurse talks to them" has a job, but goes on with a verb.
func (r *reader) titleSegment(from, to int) (start int, ok bool) {
	if from < to && r.kind(from)&article != 0 {
		from++
	}
	if from >= to || isJoiner(r.word(from)) {
		return from, false
	}
	if from >= to || to-from > maxTitle {
		return from, false
	}
	head := from
	for head < to && head < from+4 && !r.isJob(head) {
		if r.tokens[head].shape == punct || r.tokens[head].shape == number {
			return from, false
		}
		head++
	}
	if head >= to || head >= from+4 || !r.isJob(head) {
		return from, false
	}
	next := head + 1
	for next < to && r.isJob(next) {
		next++
	}
	return from, next >= to || r.linksTitle(next)
}

// linksTitle tells whether the word behind a job goes on with the title: "of
// Dunmore", "générale", "européen", "und".
func (r *reader) linksTitle(i int) bool {
	word := r.word(i)
	switch word {
	case "of", "for", "de", "des", "du", "del", "della", "di", "da", "do", "der", "of the", "d'", "and", "et", "und", "y", "e", "at", "im", "von", "van", "för", "för ", "til", "z", "ze", "pour", "dell'", "général", "générale", "general", "européen", "européenne", "federal", "adjoint", "adjointe", "sortant", "interino", "électe", "primera", "primero", "segunda", "segundo", "tercera", "in", "bei", "beim", "with":
		return true
	}
	return r.tokens[i].named() || r.kind(i)&modifier != 0 || r.isOfficeAdjective(i)
}

// holdsName tells whether a job in [from, to) has a person's name behind it, so
// that the segment names somebody else: "Ana Ruiz, President Tom Hale".
func (r *reader) holdsName(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if r.isJob(i) && r.tokens[i+1].named() && r.class(i+1) == person.GivenName {
			return true
		}
	}
	return false
}
