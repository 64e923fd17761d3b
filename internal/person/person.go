// Package person reads the names of people as news copy prints them.
//
//	n, ok := person.Parse("Sen. Ludwig von und zu Ahlen Jr.")
//	n.Title     // "Sen."
//	n.Full()    // "Ludwig von und zu Ahlen Jr."
//	n.Given     // "Ludwig"
//	n.Family    // "von und zu Ahlen"
//
//	person.Gender("Fumio")        // person.Male
//	person.StripTitle("Dr. Osei") // "Dr.", "Osei"
//	person.Classify("van")        // person.Particle: word by word
//
// Parse takes a string that is a name and nothing else. It knows titles and
// forms of address, initials, particles (van der, de la, al-, O'), suffixes
// (Jr., III), degrees, East Asian order (Yoon Suk Yeol), names in capitals or
// in small letters, and names in Han, kana, Hangul, Cyrillic, Greek, Arabic and
// Hebrew script. It can't know that two capitalised words are no name: it says
// no only where a word is a small or very common one.
package person

import "strings"

// A Name is a personal name, split. Parts keep the printed spelling; parts
// that were not printed are empty.
type Name struct {
	Raw         string // as given
	Title       string // "Sen.", "Prime Minister", "Mr."; several apart by a blank
	Given       string // first name, or initials: "Fumio", "J. R."
	Middle      string // what stands between: "Fitzgerald", "J."
	Family      string // with its particles: "van der Berg", "Yoon"
	Suffix      string // "Jr.", "III"; degrees such as "PhD" are dropped
	FamilyFirst bool   // printed in East Asian order: "Yoon Suk Yeol", 林晓峰
	joined      bool   // the parts are written without blanks: 林晓峰
}

// Full returns the name as printed without title and degree, its blanks single.
func (n Name) Full() string {
	first, last := n.Given, n.Family
	if n.FamilyFirst {
		first, last = last, first
	}
	if n.joined {
		return first + last
	}
	var b strings.Builder
	b.Grow(len(n.Raw))
	for _, part := range [...]string{first, n.Middle, last, n.Suffix} {
		if part == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(part)
	}
	return b.String()
}
