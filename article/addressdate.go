package article

import (
	"strings"
	"time"

	"github.com/copydesk/copydesk/internal/date"
)

// addressDate reads the day in the path of an address:
//
//	day  = year [sep] month [sep] day          ; no digit before or behind
//	sep  = "/" / "-" / "_" / "."
//
// Without marks between them month and day have two digits. A month may be
// named in English: /2023/05/07/, /2023/may/07/, /2023-05/07/, /20230507/,
// bridge-2023-05-07.html.
// Of several days the first counts. The host is skipped where the address has one:
// no day stands in "https://news2023.example/". A number within a longer one is none:
// /story-120230507/.
func addressDate(s string) (dated, bool) {
	path := s
	if i := strings.Index(s, "://"); i >= 0 {
		path = s[i+len("://"):]
		if i = strings.IndexByte(path, '/'); i < 0 {
			return dated{}, false
		}
		path = path[i:]
	}
	for i := 0; i+len("20230507") <= len(path); i++ {
		if path[i] != '1' && path[i] != '2' || i > 0 && isDigit(path[i-1]) {
			continue
		}
		if t, size, ok := addressDay(path[i:]); ok {
			c := claim{value: path[i : i+size], from: address, rank: rankAddress}
			return dated{claim: c, Moment: date.Moment{Time: t}}, true
		}
	}
	return dated{}, false
}

// Addresses are as old as the web. A number above lastYear is no year yet.
const (
	// firstWebYear is the year in which CERN gave the web to everybody.
	firstWebYear = 1993
	lastYear     = 2099
)

// addressDay reads the day that s begins with and returns its size in bytes.
// Days that no calendar has are refused: /2023/02/30/. So is a single digit with no
// mark before it: /2023057/.
func addressDay(s string) (t time.Time, size int, ok bool) {
	year, size := leadingNumber(s, 4)
	if size != 4 || year < firstWebYear || year > lastYear {
		return time.Time{}, 0, false
	}
	marks := addressMark(s[size:])
	size += marks
	month, n := leadingNumber(s[size:], 2)
	if n == 0 && marks > 0 {
		month, n = leadingMonth(s[size:])
	}
	whole := n >= 2
	size += n
	marks = addressMark(s[size:])
	size += marks
	day, m := leadingNumber(s[size:], 2)
	size += m
	if marks == 0 && (!whole || m < 2) || n == 0 || m == 0 || size < len(s) && isDigit(s[size]) {
		return time.Time{}, 0, false
	}
	t = time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return t, size, t.Day() == day && t.Year() == year
}

// addressMark returns the size of the mark between two numbers, 0 for none.
// One mark is read: "2023--05" is no day.
func addressMark(s string) int {
	if s != "" && strings.IndexByte("/-_.", s[0]) >= 0 {
		return 1
	}
	return 0
}

// leadingNumber reads up to limit digits.
// The size is in bytes, 0 where s begins with no digit.
func leadingNumber(s string, limit int) (value, size int) {
	for size < len(s) && size < limit && isDigit(s[size]) {
		value = 10*value + int(s[size]-'0')
		size++
	}
	return value, size
}

// leadingMonth reads the English name of a month, whole or of three letters.
// In any case: "may/", "May-", "september_". What follows must be no letter:
// "mayor/" is no month. The size is in bytes, 0 for none.
func leadingMonth(s string) (month, size int) {
	for m := time.January; m <= time.December; m++ {
		for _, name := range [...]string{m.String(), m.String()[:3]} {
			if len(s) > len(name) && strings.EqualFold(s[:len(name)], name) && !isLetter(s[len(name)]) {
				return int(m), len(name)
			}
		}
	}
	return 0, 0
}

func isDigit(c byte) bool  { return '0' <= c && c <= '9' }
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
