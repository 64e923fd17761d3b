package date

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// day stands for a moment without a time of day, local for one without a zone.
const (
	day   = "2006-01-02"
	local = "2006-01-02T15:04:05"
)

var momentCases = []struct{ text, want string }{
	{"2023-05-07T16:35:00Z", "2023-05-07T16:35:00Z"},
	{"2023-05-07T16:35:00.123+02:00", "2023-05-07T16:35:00+02:00"},
	{"2023-05-07T16:35:00.0000000Z", "2023-05-07T16:35:00Z"},
	{"2023-05-07T16:35:00-0400", "2023-05-07T16:35:00-04:00"},
	{"2023-05-07T16:35+02", "2023-05-07T16:35:00+02:00"},
	{"2023-05-07 16:35:00 +0200", "2023-05-07T16:35:00+02:00"},
	{"2023-05-07 16:35:00", "2023-05-07T16:35:00"},
	{"2023-05-07 16:35:00 UTC", "2023-05-07T16:35:00Z"},
	{"2023-05-07T16:35:00−04:00", "2023-05-07T16:35:00-04:00"},
	{"2023/05/07 16:35", "2023-05-07T16:35:00"},
	{"2023-05-07", "2023-05-07"},
	{"20230507", "2023-05-07"},
	{"20230507T143500Z", "2023-05-07T14:35:00Z"},
	{"20230507143500", "2023-05-07T14:35:00"},
	{"1683470100", "2023-05-07T14:35:00Z"},
	{"1683470100000", "2023-05-07T14:35:00Z"},
	{"Sun, 07 May 2023 16:35:00 +0000", "2023-05-07T16:35:00Z"},
	{"Sun, 07 May 2023 16:35:00 GMT", "2023-05-07T16:35:00Z"},
	{"Sun May 07 2023 16:35:00 GMT+0200 (CEST)", "2023-05-07T16:35:00+02:00"},
	{"Sun May 07 16:35:00 EDT 2023", "2023-05-07T16:35:00-04:00"},
	{"2023-05-07T4:35:00 PM", "2023-05-07T16:35:00"},
	{"May 7, 2023 4:35 p.m. ET", "2023-05-07T16:35:00-04:00"},
	{"Jan. 7, 2023 4:35 p.m. ET", "2023-01-07T16:35:00-05:00"},
	{"May 7, 2023 | Updated 4:35pm EDT", "2023-05-07T16:35:00-04:00"},
	{"May 7, 2023 at 12:05 a.m.", "2023-05-07T00:05:00"},
	{"Published 4 p.m. PDT Sunday, May 7, 2023", "2023-05-07T16:00:00-07:00"},
	{"16:35 BST, 7 May 2023", "2023-05-07T16:35:00+01:00"},
	{"07.05.2023, 14:30 Uhr", "2023-05-07T14:30:00"},
	{"07.05.2023 - 14.30 Uhr", "2023-05-07T14:30:00"},
	{"Stand: 7. Mai 2023, 9:05 Uhr", "2023-05-07T09:05:00"},
	{"Sonntag, 7. Mai 2023 um 14 Uhr", "2023-05-07T14:00:00"},
	{"Publié le 7 mai 2023 à 14h30", "2023-05-07T14:30:00"},
	{"7 mai 2023 à 14 h 05", "2023-05-07T14:05:00"},
	{"7 de mayo de 2023 a las 14:30 h", "2023-05-07T14:30:00"},
	{"7 maggio 2023 alle ore 14:30", "2023-05-07T14:30:00"},
	{"7. maj 2023 kl. 14.30", "2023-05-07T14:30:00"},
	{"2023年5月7日 14時30分", "2023-05-07T14:30:00"},
	{"2023年5月7日 午後2時30分更新", "2023-05-07T14:30:00"},
	{"2023年05月07日14:30", "2023-05-07T14:30:00"},
	{"2023년 5월 7일 오후 2:30", "2023-05-07T14:30:00"},
	{"입력 2023.05.07. 오후 2:30", "2023-05-07T14:30:00"},
	{"2023.05.07 14:30", "2023-05-07T14:30:00"},
	{"7 мая 2023, 14:30 МСК", "2023-05-07T14:30:00+03:00"},
	{"7 Mayıs 2023, 14:30", "2023-05-07T14:30:00"},
	{"7 พ.ค. 2566 14:30 น.", "2023-05-07T14:30:00"},
	{"7 مايو 2023 - 2:30 مساءً", "2023-05-07T14:30:00"},
	{"7 May 2023 (3 min read)", "2023-05-07"},
	{"May 7, 2023 12 comments", "2023-05-07"},
	{"May 7, 2023 — 300 people", "2023-05-07"},
	{"May 7", ""},
	{"12:30", ""},
	{"", ""},
	{"yesterday", ""},
	{"2023-13-45T00:00:00Z", ""},
	{"0000-00-00 00:00:00", ""},
	{"99999999", ""},
}

// print writes m with as much as is known.
func print(m Moment) string {
	switch {
	case m.IsZero():
		return ""
	case !m.Clock:
		return m.Time.Format(day)
	case !m.Zone:
		return m.Time.Format(local)
	}
	return m.Time.Format(time.RFC3339)
}

func TestMoment(t *testing.T) {
	for _, c := range momentCases {
		assert.Equal(t, c.want, print(Finder{}.Moment(c.text)), c.text)
	}
	assert.Equal(t, "2023-05-07T10:00:00", print(Finder{Language: "en-US"}.Moment("05/07/2023 10:00 am")))
	assert.Equal(t, "2023-05-07", print(Finder{Language: "en-GB"}.Moment("07/05/2023")))
}

func TestMoments(t *testing.T) {
	var got []string
	text := "Published May 7, 2023 9:05 am | Updated 8 May 2023 14:30, seen May 9"
	for m := range (Finder{}).Moments(text) {
		got = append(got, print(m.Moment)+" "+text[m.Start:m.End])
	}
	assert.Equal(t, []string{"2023-05-07T09:05:00 May 7, 2023 9:05 am", "2023-05-08T14:30:00 8 May 2023 14:30"}, got)
}

func TestMomentsDateBehind(t *testing.T) {
	var got []string
	for m := range (Finder{}).Moments("05.04.2025 - Güncelleme : 06.04.2025 10:30") {
		got = append(got, print(m.Moment))
	}
	assert.Equal(t, []string{"2025-04-05", "2025-04-06T10:30:00"}, got)
}

func TestMomentsClockFirst(t *testing.T) {
	for _, text := range []string{
		"PUBLISHED: 17:12 GMT, 29 May 2014 | UPDATED: 08:10 GMT, 30 May 2014",
		"Posted 5:12 PM GMT, May 29, 2014, by Ana, Updated at 08:10AM GMT, May 30, 2014",
	} {
		var got []string
		for m := range (Finder{}).Moments(text) {
			got = append(got, print(m.Moment))
		}
		assert.Equal(t, []string{"2014-05-29T17:12:00Z", "2014-05-30T08:10:00Z"}, got, text)
	}
}

func FuzzMoment(f *testing.F) {
	for _, c := range momentCases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for m := range (Finder{Language: "en-US"}).Moments(s) {
			require.True(t, at <= m.Start && m.Start < m.End && m.End <= len(s))
			at = m.End
		}
		m := Finder{}.Moment(s)
		require.True(t, m.IsZero() || 1000 <= m.Time.Year() && m.Time.Year() <= 9999)
		require.True(t, m.Clock || m.Time.Hour() == 0 && m.Time.Minute() == 0)
	})
}

func ExampleFinder_Moment() {
	m := Finder{}.Moment("Published May 7, 2023 4:35 p.m. ET")
	fmt.Println(m.Time.Format(time.RFC3339), m.Clock, m.Zone)
	// Output: 2023-05-07T16:35:00-04:00 true true
}
