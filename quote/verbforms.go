package quote

import "strings"

// thirdPerson returns the form in -s of a verb: "says", "stresses", "replies".
func thirdPerson(s string) string {
	switch {
	case endsInAny(s, "s", "x", "z", "ch", "sh", "o"):
		return s + "es"
	case isConsonantY(s):
		return s[:len(s)-1] + "ies"
	}
	return s + "s"
}

// regularPast returns the past form of a verb that is regular: "added", "noted", "replied".
func regularPast(s string) string {
	switch {
	case strings.HasSuffix(s, "e"):
		return s + "d"
	case isConsonantY(s):
		return s[:len(s)-1] + "ied"
	}
	return s + "ed"
}

// participle returns the form in -ing: "saying", "noting", "lying", "agreeing". It doubles no
// letter; the tables list such forms.
func participle(s string) string {
	if strings.HasSuffix(s, "ie") {
		return s[:len(s)-2] + "ying"
	}
	if strings.HasSuffix(s, "e") && !endsInAny(s, "ee", "oe", "ye") {
		return s[:len(s)-1] + "ing"
	}
	return s + "ing"
}

// endsInAny tells whether s ends with one of the ends.
func endsInAny(s string, ends ...string) bool {
	for _, end := range ends {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// isConsonantY tells whether s ends with a consonant and y, as "reply" does and "say" doesn't.
func isConsonantY(s string) bool {
	return len(s) > 1 && s[len(s)-1] == 'y' && !strings.ContainsRune("aeiou", rune(s[len(s)-2]))
}
