package byline

import (
	"strings"
	"unicode"
)

// handleLen returns the length of "@name" or of "@in/name", with its sign.
func handleLen(s string) int {
	for i := 1; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' && s[i-1] >= 'a' && startsDate(s[i:]) { // "@dosgoodMay 4"
			return i
		}
		letter := c == '_' || c == '.' || c == '/' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
		if !letter {
			return i
		}
	}
	return len(s)
}

// emailLen returns the length of an e-mail address at the begin of s, or 0.
func emailLen(s string) int {
	at := 0
	for at < len(s) && at < 64 && isAddressByte(s[at]) {
		at++
	}
	if at == 0 || at >= len(s) || s[at] != '@' {
		return 0
	}
	end := at + 1
	for end < len(s) && (isAddressByte(s[end]) && s[end] != '_' && s[end] != '+' && s[end] != '%') {
		end++
	}
	for s[end-1] == '.' { // of the sentence
		end--
	}
	if dot := strings.LastIndexByte(s[:end], '.'); dot <= at+1 || end-dot < 3 {
		return 0
	}
	return end
}

func isAddressByte(c byte) bool {
	return c == '.' || c == '_' || c == '-' || c == '+' || c == '%' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

func webLen(s string) int {
	for _, head := range [...]string{"http://", "https://", "www.", "mailto:"} {
		if len(s) > len(head) && strings.EqualFold(s[:len(head)], head) {
			if head == "mailto:" {
				return len(head)
			}
			if end := strings.IndexFunc(s, unicode.IsSpace); end >= 0 {
				return end
			}
			return len(s)
		}
	}
	return 0
}
