package date

import (
	"strings"
	"unicode/utf8"
)

// An era is a count of years that East Asian print uses, with what is added to
// a year of it.
type era struct {
	name string
	add  int
}

// eras are the Japanese eras since 1868 and the Chinese Republic's.
var eras = [...]era{{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}, {"民國", republicEra}, {"民国", republicEra}}

// eraBefore returns the start of the era's name that s ends with, or -1.
func eraBefore(s string) int {
	s = strings.TrimRight(s, " ")
	if s == "" || s[len(s)-1] < utf8.RuneSelf {
		return -1
	}
	for _, e := range eras {
		if strings.HasSuffix(s, e.name) {
			return len(s) - len(e.name)
		}
	}
	return -1
}

// eastAsian reads Chinese, Japanese and Korean dates.
//
//	east-asian = [era] number year-mark number month-mark [number day-mark]
//	           / number month-mark number day-mark
//
// with spaces anywhere: "2023年5月7日", "令和5年5月7日", "2023년 5월 7일".
func (r *reader) eastAsian() (Date, bool) {
	offset := r.era()
	var d Date
	n, digits, ok := r.number()
	if !ok || !r.markFollows() {
		return Date{}, false
	}
	if r.literal("年", "년") {
		if offset == 0 && digits == 2 {
			n = century(n)
		}
		d.Year = n + offset
		r.pos = r.skipSpace(r.pos)
		if n, _, ok = r.number(); !ok {
			return Date{}, false
		}
	}
	if !r.literal("月", "월") {
		return Date{}, false
	}
	d.Month = n
	end := r.pos
	r.pos = r.skipSpace(r.pos)
	if day, _, ok := r.number(); ok && r.literal("日", "号", "號", "일") {
		d.Day = day
		return d, true
	}
	r.pos = end
	return d, d.Year >= 1000
}

// era reads the name of an era and returns what is added to its years, 0 where
// there is none.
func (r *reader) era() int {
	if r.pos < len(r.s) && r.s[r.pos] < utf8.RuneSelf {
		return 0 // most dates begin with a number
	}
	for _, e := range eras {
		if strings.HasPrefix(r.s[r.pos:], e.name) {
			r.pos = r.skipSpace(r.pos + len(e.name))
			return e.add
		}
	}
	return 0
}

// markFollows tells whether a mark may stand behind spaces at the cursor: none
// is ASCII.
func (r *reader) markFollows() bool {
	at := r.skipSpace(r.pos)
	return at < len(r.s) && r.s[at] >= utf8.RuneSelf
}
