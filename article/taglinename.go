package article

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// subject reads names with what stands before them: "Associated Press writers
// A in Rome and B", "The Post's A", "staff writer A".
// Employer and job go to every person of the list that has none of its own.
func (t *taglineReader) subject(start, end int, role byline.Role) bool {
	text := strings.TrimRight(t.Raw[start:end], " ,")
	if cut := otherEmployer(text); cut > 0 {
		return t.subject(start, start+cut, role) && t.subject(start+cut+len(" and "), end, role)
	}
	employer, job, at := cutJob(text)
	before := len(t.Credits)
	if !t.names(start+at, start+len(text), role) {
		return false
	}
	for i := before; i < len(t.Credits); i++ {
		c := &t.Credits[i]
		if c.Organization == "" && c.Name != "" {
			c.Organization = employer
		}
		if c.Title == "" && c.Name != "" {
			c.Title = job
		}
	}
	return true
}

// otherEmployer finds where, in a list of names, those of a second employer begin:
// the " and " of "AP Writer A in Rome and Associated Press writers B and C". It is
// 0 where there is none.
func otherEmployer(text string) int {
	for i := 1; i < len(text); i++ {
		if !strings.HasPrefix(text[i:], " and ") {
			continue
		}
		if employer, job, _ := cutJob(text[i+len(" and "):]); job != "" && isAgency(strings.TrimPrefix(employer, "The ")) {
			return i
		}
	}
	return 0
}

// cutJob reads the employer and the job before a name and returns where the
// name begins.
//
//	The Courier's Ana Ruiz         "Courier", ""
//	ABC News' Ana Ruiz             "ABC News", ""
//	AP Business Writer Ana Ruiz    "AP", "Business Writer"
//	Staff writers Ana Ruiz         "", "Staff writers"
//	Ana Ruiz                       "", ""
func cutJob(text string) (employer, job string, at int) {
	for _, possessive := range [...]string{"’s ", "'s ", "s’ ", "s' "} {
		if i := strings.Index(text, possessive); i > 0 && i < maxEmployer && startsUpper(text) {
			who := text[:i]
			if possessive[0] == 's' { // "ABC News' Ana Ruiz"
				who += "s"
			}
			return strings.TrimPrefix(who, "The "), "", i + len(possessive)
		}
	}
	end := 0
	for i := 0; i < len(text); {
		n := strings.IndexByte(text[i:], ' ')
		if n < 0 {
			break
		}
		if lexicon.JobWords().Has(text[i : i+n]) {
			end = i + n
		} else if end > 0 {
			break
		}
		i += n + 1
	}
	if end == 0 {
		return "", "", 0
	}
	employer, job = splitEmployer(text[:end])
	return employer, job, end + 1
}

// maxEmployer is the length in bytes up to which a name may be a paper's.
const maxEmployer = 40

// splitEmployer parts "Associated Press Business Writer" into the employer, the
// longest agency or the words before the first in small letters, and the job.
// "Courier staff writer" is "Courier" and "staff writer".
func splitEmployer(s string) (employer, job string) {
	for i := len(s); i > 0; i = strings.LastIndexByte(s[:i], ' ') {
		if isAgency(strings.TrimPrefix(s[:i], "The ")) {
			return s[:i], strings.TrimLeft(s[i:], " ")
		}
	}
	for i := 0; i < len(s); {
		n := strings.IndexByte(s[i:], ' ')
		if n < 0 {
			n = len(s) - i
		}
		word := s[i : i+n]
		if e, ok := lexicon.JobWords().Find(word); startsLower(word) || ok && e.Field(0) == "kind" {
			return strings.TrimRight(s[:i], " "), s[i:]
		}
		i += n + 1
	}
	return "", s
}

// names reads a list of names with their places as a byline and adds its
// credits in the given role.
// Spans are moved from the byline that is read to t.Raw. A list that begins in small
// letters, "noon", is none, but for a particle or an agency: "de Vries", "dpa".
func (t *taglineReader) names(start, end int, role byline.Role) bool {
	list := withoutUse(strings.TrimRight(t.Raw[start:end], " ,)"))
	if !endsAbbreviated(list) {
		list = strings.TrimRight(list, " ,.)")
	}
	list = withoutBureau(strings.TrimLeft(list, " "))
	start = end - len(strings.TrimLeft(t.Raw[start:end], " "))
	if list == "" || startsLower(list) && !isParticle(list) && !isAgency(list) {
		return false
	}
	const by = "By "
	parsed, err := byline.Parse(by + list)
	if err != nil {
		return t.plainNames(list, start, role)
	}
	for _, c := range parsed.Credits {
		if c.Role == byline.Author {
			c.Role = role
		}
		c.Start, c.End = c.Start-len(by)+start, c.End-len(by)+start
		if c.Start < start || c.End > end || c.End < c.Start {
			return false
		}
		t.Credits = append(t.Credits, c)
	}
	return true
}

// withoutUse cuts the verb off "The Associated Press was used in this report".
func withoutUse(list string) string {
	if i := strings.LastIndex(list, " used in this "); i > 0 {
		list = strings.TrimSuffix(strings.TrimSuffix(list[:i], " was"), " were")
	}
	return list
}

// isParticle tells whether a name may begin in lower case as s does.
// It may in "de Vries" and "d'Angelo", not in "the road" or "noon".
func isParticle(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	return len(word) <= 3 && startsUpper(rest) || strings.ContainsAny(word, "'’")
}

// plainNames takes a list of capitalised words, apart by commas and "and", as
// names: a surname alone, say.
// "Ruiz" and "Ruiz, Hale and Lind" are names. One has six words at most and no digit.
func (t *taglineReader) plainNames(list string, start int, role byline.Role) bool {
	for len(list) > 0 {
		n := len(list)
		skip := 0
		for _, mark := range [...]string{", and ", " and ", " & ", ", "} {
			if i := strings.Index(list, mark); i >= 0 && i < n {
				n, skip = i, len(mark)
			}
		}
		name := list[:n]
		if words := strings.Fields(name); len(words) == 0 || len(words) > 6 || !isPlaceName(name) || strings.ContainsFunc(name, unicode.IsDigit) {
			return false
		}
		t.Credits = append(t.Credits, byline.Credit{Role: role, Name: name, Span: byline.Span{Start: start, End: start + n}})
		start += n + skip
		list = list[n+skip:]
	}
	return true
}
