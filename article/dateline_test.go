package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// datelineCases are heads of stories; the dateline ends at "¶".
var datelineCases = []struct {
	text                                string
	city, region, country, date, agency string
}{
	// The Associated Press and papers that print it.
	{"SEOUL, South Korea (AP) —¶ The two leaders met.", "Seoul", "", "South Korea", "", "AP"},
	{"WASHINGTON (AP) _¶ The Senate voted.", "Washington", "", "", "", "AP"},
	{"RENO, Nev. (AP) —¶ Two brothers won.", "Reno", "Nev.", "", "", "AP"},
	{"BEDFORD, N.H. (AP) --¶ Voters lined up.", "Bedford", "N.H.", "", "", "AP"},
	{"McALLEN, Texas (AP) —¶ A judge said.", "McAllen", "Texas", "", "", "AP"},
	{"ABOARD AIR FORCE ONE (AP) —¶ The president said.", "Aboard Air Force One", "", "", "", "AP"},
	{"ISLAMABAD and KABUL, Afghanistan (AP) —¶ Envoys met.", "Islamabad and Kabul", "", "Afghanistan", "", "AP"},
	{"RAMALLAH, West Bank (AP) —¶ Shops closed.", "Ramallah", "", "West Bank", "", "AP"},
	{"TBILISI, Georgia (AP) —¶ Crowds gathered.", "Tbilisi", "", "Georgia", "", "AP"},
	{"ATHENS, Ga. (AP) —¶ Crowds gathered.", "Athens", "Ga.", "", "", "AP"},
	// UPI, Reuters, with dates.
	{"CAMBRIDGE, Mass., Dec. 11 (UPI) —¶ Young voters moved.", "Cambridge", "Mass.", "", "--12-11", "UPI"},
	{"PARIS, Aug 31 (Reuters) -¶ France will vote.", "Paris", "", "", "--08-31", "Reuters"},
	{"BEIJING/MOSCOW, Aug 31 (Reuters) -¶ China said.", "Beijing/Moscow", "", "", "--08-31", "Reuters"},
	{"Dec 29 (Reuters) -¶ Shares rose.", "", "", "", "--12-29", "Reuters"},
	{"SAN MATEO, Calif., March 2 -¶ Oil rose.", "San Mateo", "Calif.", "", "--03-02", ""},
	{"OKLAHOMA CITY, Okla. March 11, Reuter -¶ The chief will appeal.", "Oklahoma City", "Okla.", "", "--03-11", "Reuter"},
	{"Hauppauge, N.Y,. March 13 -¶ The company said.", "Hauppauge", "N.Y", "", "--03-13", ""},
	{"sioux falls, april 7 -¶ Hogs were steady.", "sioux falls", "", "", "--04-07", ""},
	{"Ottawa, Apr 7-¶ The bank said.", "Ottawa", "", "", "--04-07", ""},
	{"TULSA, June 2-¶ The bank said.", "Tulsa", "", "", "--06-02", ""},
	{"ARNHEM, the Netherlands, April 1 -¶ The firm said.", "Arnhem", "", "the Netherlands", "--04-01", ""},
	{"DALLAS/FORT WORTH AIRPORT, Texas, March 9 -¶ The firm said.", "Dallas/Fort Worth Airport", "Texas", "", "--03-09", ""},
	{"WASHINGTON, D.C. March 18 -¶ The firm said.", "Washington", "D.C.", "", "--03-18", ""},
	{"WASHINGTON D.C. —¶ The firm said.", "Washington", "D.C.", "", "", ""},
	{"NEW YORK, June 29, -¶ The firm said.", "New York", "", "", "--06-29", ""},
	{"COLUMBUS, IND., Feb 26 -¶ The firm said.", "Columbus", "IND.", "", "--02-26", ""},
	// Newspapers.
	{"TALLAHASSEE —¶ Two candidates met in a debate on Friday.", "Tallahassee", "", "", "", ""},
	{"MIDWAY ATOLL -¶ The president walked along a beach on Thursday.", "Midway Atoll", "", "", "", ""},
	{"LA CROSSE, Wisc. —¶ The senator spoke.", "La Crosse", "Wisc.", "", "", ""},
	{"RANGOON, Burma -¶ The parade drew thousands.", "Rangoon", "", "Burma", "", ""},
	{"WASHINGTON—¶The president signed a bill on Friday.", "Washington", "", "", "", ""},
	{"BERLIN -¶ \"We can't wait,\" the minister told reporters.", "Berlin", "", "", "", ""},
	{"NEW DELHI:¶ The court ruled on Monday.", "New Delhi", "", "", "", ""},
	{"Washington -¶ The president signed a bill.", "Washington", "", "", "", ""},
	{"PARIS, France —¶ The president signed a bill.", "Paris", "", "France", "", ""},
	// Broadcasters.
	{"Washington (CNN)¶ The president signed a bill.", "Washington", "", "", "", "CNN"},
	{"(CNN)¶The president signed a bill.", "", "", "", "", "CNN"},
	{"DALLAS (CBSDFW.COM) –¶ Police arrested two men.", "Dallas", "", "", "", "CBSDFW.COM"},
	// AFP, dpa, EFE, ANSA and other agencies.
	{"Mexico City (AFP) –¶ The president said.", "Mexico City", "", "", "", "AFP"},
	{"PARIS, 3 mai (AFP) –¶ Le ministre a dit.", "Paris", "", "", "--05-03", "AFP"},
	{"KIEV (Ukraine), 3 mai (AFP) –¶ Le ministre a dit.", "Kiev", "", "Ukraine", "--05-03", "AFP"},
	{"Berlin (dpa) -¶ Die Regierung will sparen.", "Berlin", "", "", "", "dpa"},
	{"Berlin/München (dpa/lby) -¶ Die Regierung will sparen.", "Berlin/München", "", "", "", "dpa/lby"},
	{"Wien (APA) -¶ Die Regierung will sparen.", "Wien", "", "", "", "APA"},
	{"MADRID, 3 mar. (EFE).-¶ El Gobierno aprobó.", "Madrid", "", "", "--03-03", "EFE"},
	{"Madrid, 3 mar (EFE).-¶ El Gobierno aprobó.", "Madrid", "", "", "--03-03", "EFE"},
	{"(ANSA) - ROMA, 03 MAR -¶ Il ministro ha detto.", "Roma", "", "", "--03-03", "ANSA"},
	{"Lisboa, 03 mar 2023 (Lusa) –¶ O ministro disse.", "Lisboa", "", "", "2023-03-03", "Lusa"},
	{"SÃO PAULO, SP (FOLHAPRESS) -¶ O ministro disse.", "São Paulo", "SP", "", "", "FOLHAPRESS"},
	{"STOCKHOLM (TT)¶ Regeringen vill spara.", "Stockholm", "", "", "", "TT"},
	{"OSLO (NTB):¶ Regjeringen vil spare.", "Oslo", "", "", "", "NTB"},
	{"Praha 7. května (ČTK) -¶ Vláda schválila.", "Praha", "", "", "--05-07", "ČTK"},
	{"MOSCOW, May 7. /TASS/.¶ The ministry said.", "Moscow", "", "", "--05-07", "TASS"},
	{"МОСКВА, 7 мая. /ТАСС/.¶ Министерство сообщило.", "Москва", "", "", "--05-07", "ТАСС"},
	{"МОСКВА, 7 мая - РИА Новости.¶ Министерство сообщило.", "Москва", "", "", "--05-07", "РИА Новости"},
	{"BEIJING, May 7 (Xinhua) --¶ China said.", "Beijing", "", "", "--05-07", "Xinhua"},
	{"TOKYO, May 7, Kyodo -¶ Japan said.", "Tokyo", "", "", "--05-07", "Kyodo"},
	{"New Delhi, May 7 (PTI)¶ The court ruled.", "New Delhi", "", "", "--05-07", "PTI"},
	{"New Delhi [India], May 7 (ANI):¶ The court ruled.", "New Delhi", "", "India", "--05-07", "ANI"},
	{"KUALA LUMPUR, May 7 (Bernama) --¶ The court ruled.", "Kuala Lumpur", "", "", "--05-07", "Bernama"},
	{"RIYADH, May 7, 2023, SPA --¶ The court ruled.", "Riyadh", "", "", "2023-05-07", "SPA"},
	{"OTTAWA (CP) —¶ The court ruled.", "Ottawa", "", "", "", "CP"},
	{"ANKARA (AA) -¶ The court ruled.", "Ankara", "", "", "", "AA"},
	// Press releases.
	{"NEW YORK, May 7, 2023 /PRNewswire/ --¶ Acme Corp. said.", "New York", "", "", "2023-05-07", "PRNewswire"},
	{"AUSTIN, Texas--(BUSINESS WIRE)--¶Acme Corp. said.", "Austin", "Texas", "", "", "BUSINESS WIRE"},
	{"TORONTO, May 07, 2023 (GLOBE NEWSWIRE) --¶ Acme Corp. said.", "Toronto", "", "", "2023-05-07", "GLOBE NEWSWIRE"},
}

func TestSplitDateline(t *testing.T) {
	for _, c := range datelineCases {
		raw, _, _ := strings.Cut(c.text, "¶")
		text := strings.Replace(c.text, "¶", "", 1)
		d, ok := splitDateline(text)
		assert.True(t, ok, text)
		assert.Equal(t, raw, d.Raw)
		assert.Equal(t, raw, text[d.Start:d.End])
		want := Dateline{Raw: raw, City: c.city, Region: c.region, Country: c.country, Date: c.date, Agency: c.agency, Span: d.Span}
		assert.Equal(t, want, d)
	}
}

func TestSplitDatelineNone(t *testing.T) {
	for _, text := range []string{
		"",
		"The president said on Friday - and again on Sunday - that he would go.",
		"Kishida met with Yoon (right) - for the second time - on Sunday.",
		"WHEAT - 2,602,000 bushels including 955,000 in storage.",
		"April 7 - as of Friday, April 3.",
		"Today - 1631.4",
		"NOTE - Fin div pay May 27, record May 23 this year again.",
		"UPDATE - The mayor has now resigned from the council.",
		"EXCLUSIVE — The mayor has now resigned from the council.",
		"WHAT HAPPENED — The mayor has now resigned from the council.",
		"Jun --- --- --- 5507",
		"MAR8 -- -- MINNEAPOLIS WHEAT MAY7 285 UP 1 1/2",
		"THE MAYOR — a man of few words — has resigned.",
		"Joe Marsh (D) - the only member to vote no - said.",
		"Paris — the city of light — went dark.",
		"On Tuesday, March 4 - the day of the vote - rain fell.",
		"Friday, March 4 - the day of the vote - was dry.",
		"Smith, Texas and the rest of it all.",
		"“SEOUL is ready,” he said — and meant it.",
		"NASA (the space agency) — said the launch was off.",
		"Apple Inc. (AAPL) - shares of the company rose.",
		"Q - What is next for the team now?",
		"A: The team will meet on Monday in the hall.",
	} {
		d, ok := splitDateline(text)
		assert.False(t, ok, "%q gave %+v", text, d)
	}
}
