package place

import "unicode"

// plain returns the ASCII letters, in lower case, that a Latin letter with an
// accent is filed under, and any other rune in lower case. Letters that the
// press writes in two ways ("Zürich", "Zuerich") are filed under the short one.
// Samples: "é" is "e", "ß" is "ss", "Ж" is "ж". The dot of "İ" gives nothing.
func plain(r rune) string {
	r = unicode.ToLower(r)
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	case '\u0307': // the dot that İ leaves behind
		return ""
	}
	for i, accented := range accents {
		for _, a := range accented {
			if a == r {
				return string(rune('a' + i))
			}
		}
	}
	return string(r)
}

// accents lists the letters of Latin-1 Supplement, Latin Extended-A and the
// comma letters of Romanian under their base letters, from a to z.
var accents = [26]string{
	0:  "àáâãäåāăąảạấầẩậắằ",
	2:  "çćĉċč",
	3:  "ďđð",
	4:  "èéêëēĕėęěếềểệẹ",
	6:  "ĝğġģ",
	7:  "ĥħḥ",
	8:  "ìíîïĩīĭįı",
	9:  "ĵ",
	10: "ķ",
	11: "ĺļľŀł",
	13: "ñńņňŋ",
	14: "òóôõöøōŏőơốồổộớờọ",
	17: "ŕŗř",
	18: "śŝşšșṣ",
	19: "ţťŧțṭ",
	20: "ùúûüũūŭůűųưứừụủ",
	22: "ŵ",
	24: "ýÿŷ",
	25: "źżžẓ",
}
