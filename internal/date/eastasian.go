package date

import "strings"

// An era is a count of years that East Asian print uses, with what is added to
// a year of it.
type era struct {
	name string
	add  int
}

// eras are the Japanese eras since 1868 and the Chinese Republic's.
var eras = [...]era{{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}, {"民國", 1911}, {"民国", 1911}}

// eraBefore returns the start of the era's name that s ends with, or -1.
func eraBefore(s string) int {
	s = strings.TrimRight(s, " ")
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
	offset := 0
	for _, e := range eras {
		if strings.HasPrefix(r.s[r.pos:], e.name) {
			offset = e.add
			r.pos = r.skipSpace(r.pos + len(e.name))
			break
		}
	}
	var d Date
	n, digits, ok := r.number()
	if !ok {
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
