package byline

import (
	"strings"
	"unicode"
)

// handleLen returns the length of "@name" or of "@in/name", with its sign.
// s begins with the sign. Letters of other scripts end it: handles are ASCII. A
// length of 1 is a sign alone: "@ 5pm".
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
// A domain needs a dot with two signs or more behind it: "ana@bay.example", but
// not "ana@bay". 64 bytes are the most that RFC 5321 gives the part before the sign.
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

// isAddressByte reports the ASCII letters, digits and signs of ordinary addresses:
// "ana.ruiz+desk@bay.example". RFC 5322 allows more, which print doesn't use.
func isAddressByte(c byte) bool {
	return c == '.' || c == '_' || c == '-' || c == '+' || c == '%' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// webLen returns the length of a web address at the begin of s, up to the next
// blank, or 0: "https://bay.example/ana". Of "mailto:ana@bay.example" it takes the
// scheme alone, so that the address behind it is read as one.
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
