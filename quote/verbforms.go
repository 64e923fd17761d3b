package quote

import "strings"

func thirdPerson(s string) string {
	switch {
	case endsInAny(s, "s", "x", "z", "ch", "sh", "o"):
		return s + "es"
	case isConsonantY(s):
		return s[:len(s)-1] + "ies"
	}
	return s + "s"
}

func regularPast(s string) string {
	switch {
	case strings.HasSuffix(s, "e"):
		return s + "d"
	case isConsonantY(s):
		return s[:len(s)-1] + "ied"
	}
	return s + "ed"
}

func participle(s string) string {
	if strings.HasSuffix(s, "ie") {
		return s[:len(s)-2] + "ying"
	}
	if strings.HasSuffix(s, "e") && !endsInAny(s, "ee", "oe", "ye") {
		return s[:len(s)-1] + "ing"
	}
	return s + "ing"
}

func endsInAny(s string, ends ...string) bool {
	for _, end := range ends {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

func isConsonantY(s string) bool {
	return len(s) > 1 && s[len(s)-1] == 'y' && !strings.ContainsRune("aeiou", rune(s[len(s)-2]))
}
