package date

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestISO(t *testing.T) {
	for want, d := range map[string]Date{
		"2023-05-07": {2023, 5, 7},
		"2023-05":    {2023, 5, 0},
		"2023":       {2023, 0, 0},
		"--05-07":    {0, 5, 7},
		"--05":       {0, 5, 0},
		"":           {},
		"0987-01-02": {987, 1, 2},
	} {
		assert.Equal(t, want, d.ISO())
	}
}

// findCases hold a date between « and ».
var findCases = []struct{ text, want string }{
	{"in Seoul, «May 7, 2023».", "2023-05-07"},
	{"in Ardmore, «Monday, Jan. 12, 2015».", "2015-01-12"},
	{"on «Sept. 3, 2021», in Rome", "2021-09-03"},
	{"on «May 7» for a second time", "--05-07"},
	{"«May 7-9, 2023»", "2023-05-07"},
	{"since «May 2023», when", "2023-05"},
	{"since «May, 2023»", "2023-05"},
	{"«May 7,2023»", "2023-05-07"},
	{"«MAY 7, 2023»", "2023-05-07"},
	{"the end.«May 7, 2023»", "2023-05-07"},
	{"«the 3rd»", ""},
	{"on «3rd March 2024»", "2024-03-03"},
	{"on «3 of March, 2024»", "2024-03-03"},
	{"«07-May-23»", "2023-05-07"},
	{"«May 7, ’23»", "2023-05-07"},
	{"le «7 mai 2023» à Lyon", "2023-05-07"},
	{"le «1er août»", "--08-01"},
	{"«mercredi 1er août 2012»", "2012-08-01"},
	{"am «7. Mai 2023» in Bonn", "2023-05-07"},
	{"am «Montag, 7. März 2022»,", "2022-03-07"},
	{"vom «7.–9. Mai 2023»", "2023-05-07"},
	{"am «07.05.2023»", "2023-05-07"},
	{"am «7.5.2023».", "2023-05-07"},
	{"«7. 5. 2023»", "2023-05-07"},
	{"el «4 de marzo de 2024», en", "2024-03-04"},
	{"«miércoles, 15 de mayo del 2025»", "2025-05-15"},
	{"en «enero de 2024».", "2024-01"},
	{"il «7 maggio 2023»", "2023-05-07"},
	{"l’«8 settembre»", "--09-08"},
	{"nesta «segunda-feira, 7 de outubro de 2024»", "2024-10-07"},
	{"(«07/05/2023»)", ""},
	{"«13/05/2023»", "2023-05-13"},
	{"«05/13/2023»", "2023-05-13"},
	{"op «7 mei 2023»", "2023-05-07"},
	{"den «7 maj 2023»", "2023-05-07"},
	{"«8. august 2023»", "2023-08-08"},
	{"«7. toukokuuta 2023»", "2023-05-07"},
	{"«toukokuussa 2023»", "2023-05"},
	{"«7 maja 2023 r.»", "2023-05-07"},
	{"«7. května 2023»", "2023-05-07"},
	{"«7 Mayıs 2023»", "2023-05-07"},
	{"«12 мая 2023 года»", "2023-05-12"},
	{"«12 мая 2023 г.», Москва", "2023-05-12"},
	{"«12 травня 2023 року»", "2023-05-12"},
	{"«2023. május 7.», Pécs", "2023-05-07"},
	{"«május 7.»", "--05-07"},
	{"«7 mai 2023» la Iași", "2023-05-07"},
	{"«7 Μαΐου 2023»", "2023-05-07"},
	{"«7 tháng 5 năm 2023»", "2023-05-07"},
	{"«7 tháng 5, 2023»", "2023-05-07"},
	{"«7 מאי 2023»", "2023-05-07"},
	{"«7 במאי 2023»", "2023-05-07"},
	{"«7 مايو 2023»", "2023-05-07"},
	{"«٧ أيار/مايو ٢٠٢٣»", "2023-05-07"},
	{"«7 พ.ค. 2566»", "2023-05-07"},
	{"«7 พฤษภาคม 2566»", "2023-05-07"},
	{"«7 मई 2023»", "2023-05-07"},
	{"«7 Agustus 2023»", "2023-08-07"},
	{"«2023 m. gegužės 7» d.", "2023-05-07"},
	{"«2023年5月7日»、東京で", "2023-05-07"},
	{"«2023 年 5 月 7 日»", "2023-05-07"},
	{"写真は«5月7日»、都内", "--05-07"},
	{"东京«2023年5月»", "2023-05"},
	{"撮影は«令和5年5月7日»", "2023-05-07"},
	{"«民國112年5月7日»", "2023-05-07"},
	{"«2023년 5월 7일» 서울", "2023-05-07"},
	{"지난 «5월 7일» 오후", "--05-07"},
	{"at «2023-05-07»T10:00:00Z", "2023-05-07"},
	{"«2023. 5. 7.» 서울", "2023-05-07"},
	{"«2023/05/07»", "2023-05-07"},
	{"«February 29, 2023»", ""},
	{"«February 30»", ""},
	{"they «may 7» be", ""},
	{"the «G7 May» meeting", ""},
	{"may rise to «May 7.5» million", ""},
	{"a «12/5» vote", ""},
	{"version «1.2.3.4»", ""},
	{"the «1910–1945» rule", ""},
	{"in «2016», had", ""},
	{"«sept 2010»", ""},
	{"«31 mar» alto", ""},
}

// unmark splits a text with marks into the text and the span they held.
func unmark(s string) (text string, start, end int) {
	before, rest, _ := strings.Cut(s, "«")
	span, after, _ := strings.Cut(rest, "»")
	return before + span + after, len(before), len(before) + len(span)
}

func TestFind(t *testing.T) {
	for _, c := range findCases {
		text, wantStart, wantEnd := unmark(c.text)
		d, start, end, ok := Find(text)
		assert.Equal(t, c.want, d.ISO(), c.text)
		if c.want == "" {
			assert.False(t, ok, c.text)
			continue
		}
		require.True(t, ok, c.text)
		got := text[:start] + "«" + text[start:end] + "»" + text[end:]
		assert.True(t, start == wantStart && (end == wantEnd || text[end:wantEnd] == "."), "%s: got %s", c.text, got)
	}
}

func TestFinderLanguage(t *testing.T) {
	for language, want := range map[string]string{
		"en-US": "2023-03-04", "en-GB": "2023-04-03", "fr": "2023-04-03", "en": "", "": "",
	} {
		d, _, _, _ := Finder{Language: language}.Find("03/04/2023")
		assert.Equal(t, want, d.ISO(), language)
	}
}

func TestRepublicYears(t *testing.T) {
	for text, want := range map[string]string{
		"114/10/08": "2025-10-08", "發布日期：113-1-5": "2024-01-05", "112.05.07 報導": "2023-05-07",
		"03/04/2023": "2023-04-03", "080/10/08": "", "114/13/08": "", "114/10/08/2": "", "分機 2114/10": "",
	} {
		for _, language := range []string{"zh-TW", "zh-Hant", "zh-Hant-TW"} {
			d, _, _, _ := Finder{Language: language}.Find(text)
			assert.Equal(t, want, d.ISO(), text)
		}
	}
	for _, language := range []string{"zh-CN", "zh", "zh-HK", "en-US", ""} {
		_, _, _, ok := Finder{Language: language}.Find("114/10/08")
		assert.False(t, ok, language)
	}
}

func TestAll(t *testing.T) {
	var got []string
	for m := range (Finder{}).All("From May 7, 2023, to 9. Juni 2024; not 12.") {
		got = append(got, m.Date.ISO())
	}
	assert.Equal(t, []string{"2023-05-07", "2024-06-09"}, got)
}

func TestParsePrefix(t *testing.T) {
	d, n, ok := ParsePrefix("Monday, Jan. 12, 2015, at noon")
	require.True(t, ok)
	assert.Equal(t, "2015-01-12", d.ISO())
	assert.Equal(t, len("Monday, Jan. 12, 2015"), n)
	_, _, ok = ParsePrefix("on Jan. 12")
	assert.False(t, ok)
}

func FuzzFind(f *testing.F) {
	for _, c := range findCases {
		text, _, _ := unmark(c.text)
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for m := range (Finder{Language: "en-US"}).All(s) {
			require.True(t, at <= m.Start && m.Start < m.End && m.End <= len(s))
			require.True(t, m.Date.valid())
			if utf8.ValidString(s) {
				require.True(t, utf8.ValidString(s[m.Start:m.End]))
			}
			at = m.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	const text = "South Korean President Yoon Suk Yeol, right, shakes hands with a guest at the office in Seoul, May 7, 2023."
	b.ReportAllocs()
	for b.Loop() {
		Find(text)
	}
}
