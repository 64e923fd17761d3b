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
	{"GWADAR:¶ Fishermen found a chest on the bed of the sea.", "Gwadar", "", "", "", ""},
	{"DERA GHAZI KHAN:¶ A court fined two mills on Monday.", "Dera Ghazi Khan", "", "", "", ""},
	{"Kasaragod:¶ The harbour opened on Monday.", "Kasaragod", "", "", "", ""},
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
	// More places and agencies.
	{"THE HAGUE, Netherlands (AP) —¶ Judges met.", "The Hague", "", "Netherlands", "", "AP"},
	{"UNITED NATIONS (AP) —¶ Envoys met.", "United Nations", "", "", "", "AP"},
	{"NEAR MOSUL, Iraq (AP) —¶ Troops moved.", "Near Mosul", "", "Iraq", "", "AP"},
	{"KHAN YOUNIS, Gaza Strip (AP) —¶ Shops closed.", "Khan Younis", "", "Gaza Strip", "", "AP"},
	{"O'FALLON, Mo. (AP) —¶ A man won.", "O'Fallon", "Mo.", "", "", "AP"},
	{"PORT-AU-PRINCE, Haiti (AP) —¶ Rain fell.", "Port-au-Prince", "", "Haiti", "", "AP"},
	{"ABOARD THE USS NIMITZ (AP) —¶ Sailors cheered.", "Aboard the USS Nimitz", "", "", "", "AP"},
	{"CHICAGO (WLS) --¶ A train stopped.", "Chicago", "", "", "", "WLS"},
	{"LONDON, England (CNN) --¶ The queen met.", "London", "", "England", "", "CNN"},
	{"TOKYO (Kyodo) --¶ A town rebuilt.", "Tokyo", "", "", "", "Kyodo"},
	{"TOKYO, (Kyodo) --¶ A town rebuilt.", "Tokyo", "", "", "", "Kyodo"},
	{"SEOUL, May 7 (Yonhap) --¶ A town rebuilt.", "Seoul", "", "", "--05-07", "Yonhap"},
	{"Hanoi (VNA) –¶ A town rebuilt.", "Hanoi", "", "", "", "VNA"},
	{"JAKARTA, KOMPAS.com -¶ Sebuah kota dibangun.", "Jakarta", "", "", "", "KOMPAS.com"},
	{"Jakarta (ANTARA) -¶ Sebuah kota dibangun.", "Jakarta", "", "", "", "ANTARA"},
	{"ADDIS ABABA, May 7, 2023 (ENA) —¶ A town rebuilt.", "Addis Ababa", "", "", "2023-05-07", "ENA"},
	{"Roma, 3 mar. - (Adnkronos) -¶ Il ministro ha detto.", "Roma", "", "", "--03-03", "Adnkronos"},
	{"Roma, 3 mar. (askanews) -¶ Il ministro ha detto.", "Roma", "", "", "--03-03", "askanews"},
	{"La Paz, 7 may (ABI).-¶ El Gobierno dijo.", "La Paz", "", "", "--05-07", "ABI"},
	{"Frankfurt/Main (dpa) -¶ Die Bank senkt.", "Frankfurt/Main", "", "", "", "dpa"},
	{"BERLIN (dpa-AFX) -¶ Die Bank senkt.", "Berlin", "", "", "", "dpa-AFX"},
	{"Genf (awp/sda/afp) -¶ Die Bank senkt.", "Genf", "", "", "", "awp/sda/afp"},
	{"Den Haag (ANP) -¶ De minister zegt.", "Den Haag", "", "", "", "ANP"},
	{"Warszawa, 7.05.2023 (PAP) -¶ Rząd przyjął.", "Warszawa", "", "", "2023-05-07", "PAP"},
	{"Bratislava 7. mája (TASR) -¶ Vláda schválila.", "Bratislava", "", "", "--05-07", "TASR"},
	{"ZAGREB, 7. svibnja 2023. (Hina) -¶ Vlada je prihvatila.", "Zagreb", "", "", "2023-05-07", "Hina"},
	{"Киев, 7 мая (УНИАН) —¶ Правительство приняло.", "Киев", "", "", "--05-07", "УНИАН"},
	{"New Delhi, May 7 (IANS)¶ India won.", "New Delhi", "", "", "--05-07", "IANS"},
	{"KARACHI:¶ The port reopened on Monday after a storm.", "Karachi", "", "", "", ""},
	{"MANILA, Philippines —¶ The port reopened.", "Manila", "", "Philippines", "", ""},
	{"SYDNEY, AAP -¶ The port reopened.", "Sydney", "", "", "", "AAP"},
	{"NEW YORK, NY (May 7, 2023) —¶ Acme said.", "New York", "NY", "", "2023-05-07", ""},
	{"SAN JOSE, CA – May 7, 2023 –¶ Acme Corp. said.", "San Jose", "CA", "", "2023-05-07", ""},
	{"SAN JOSE, Calif. — May 7, 2023 —¶ Acme Corp. said.", "San Jose", "Calif.", "", "2023-05-07", ""},
	{"BOSTON, MA / ACCESSWIRE / May 7, 2023 /¶ Acme Corp. said.", "Boston", "MA", "", "2023-05-07", "ACCESSWIRE"},
	{"VANCOUVER, British Columbia, May 07, 2023 (GLOBE NEWSWIRE) --¶ Acme said.", "Vancouver", "British Columbia", "", "2023-05-07", "GLOBE NEWSWIRE"},
	{"TORONTO, May 7, 2023 /CNW/ -¶ Acme said.", "Toronto", "", "", "2023-05-07", "CNW"},
	{"PARIS & NEW YORK--(BUSINESS WIRE)--¶Acme said.", "Paris & New York", "", "", "", "BUSINESS WIRE"},
	{"HAMILTON, Bermuda--(BUSINESS WIRE)--¶Acme said.", "Hamilton", "", "Bermuda", "", "BUSINESS WIRE"},
	{"CAIRO - 7 May 2023:¶ The port reopened.", "Cairo", "", "", "2023-05-07", ""},
	{"AFP - PARIS -¶ The port reopened.", "Paris", "", "", "", "AFP"},
	{"القاهرة (رويترز) -¶ قال الوزير.", "القاهرة", "", "", "", "رويترز"},
	{"नई दिल्ली, 7 मई (भाषा)¶ सरकार ने कहा।", "नई दिल्ली", "", "", "--05-07", "भाषा"},
	{"【ワシントン時事】¶米政府は７日、発表した。", "ワシントン", "", "", "", "時事"},
	{"［東京　７日　ロイター］ -¶ 日銀は発表した。", "東京", "", "", "", "ロイター"},
	{"[東京 5月7日 ロイター] -¶ 日銀は発表した。", "東京", "", "", "--05-07", "ロイター"},
	{"【ロンドン＝佐藤太郎】¶英政府は発表した。", "ロンドン", "", "", "", ""},
	{"[서울=뉴시스]¶ 정부는 7일 밝혔다.", "서울", "", "", "", "뉴시스"},
	{"中新社北京5月7日电¶ 记者获悉。", "北京", "", "", "--05-07", "中新社"},
	{"（中央社記者王小明台北7日電）¶今天表示。", "台北", "", "", "", "中央社"},
	{"(워싱턴=연합뉴스) 박도윤 특파원 =¶ 미국 정부는 4일 밝혔다.", "워싱턴", "", "", "", "연합뉴스"},
	{"[서울=뉴시스] 김하늘 박도윤 기자 =¶ 정부는 4일 밝혔다.", "서울", "", "", "", "뉴시스"},
	{"新华社北京3月4日电 （记者 王晓明）¶国务院总理说。", "北京", "", "", "--03-04", "新华社"},
	{"〔記者王小明／台北報導〕¶市長今天表示。", "台北", "", "", "", ""},
	{"КИЕВ, 4 мар — РИА Новости.¶ Министр сообщил.", "Киев", "", "", "--03-04", "РИА Новости"},
	{"Köln/Bonn. (epd)¶ Die Kirche sagt.", "Köln/Bonn", "", "", "", "epd"},
	{"RAFAH, Gaza Strip and JERUSALEM (AP) —¶ Aid came.", "Rafah and Jerusalem", "", "Gaza Strip", "", "AP"},
	{"KYIV, Ukraine/MOSCOW, March 4 (Reuters) -¶ Shells fell.", "Kyiv/Moscow", "", "Ukraine", "--03-04", "Reuters"},
	{"ALONG THE U.S.-MEXICO BORDER (AP) —¶ Agents waited.", "Along the U.S.-Mexico Border", "", "", "", "AP"},
	{"CAIRO - 4 March 2024 (MENA) -¶ The minister said.", "Cairo", "", "", "2024-03-04", "MENA"},
	{"SINGAPORE - Media OutReach Newswire - 4 March 2024 -¶ Acme said.", "Singapore", "", "", "2024-03-04", "Media OutReach Newswire"},
	{"SANTIAGO.-¶ El gobierno aprobó el lunes la ley.", "Santiago", "", "", "", ""},
	{"AGI -¶ Il ministro ha detto lunedì alla stampa.", "", "", "", "", "AGI"},
	{"Budapest, 2024. március 4., hétfő (MTI) -¶ A kormány döntött.", "Budapest", "", "", "2024-03-04", "MTI"},
	{"МИНСК, 4 марта (БелТА).¶ Министр сообщил.", "Минск", "", "", "--03-04", "БелТА"},
	{"ВАШИНГТОН, 4 марта. /Корр. ТАСС Анна Вольская/.¶ Министр сообщил.", "Вашингтон", "", "", "--03-04", "ТАСС"},
	{"İSTANBUL (DHA) -¶ Bakan açıkladı.", "İstanbul", "", "", "", "DHA"},
	{"(제네바 로이터=연합뉴스)¶ 정부는 4일 밝혔다.", "제네바", "", "", "", "연합뉴스"},
	{"人民网北京3月4日电（王晓明）¶国务院总理说。", "北京", "", "", "--03-04", "人民网"},
	{"LUANDA, 7 Mai (Lusa) -¶ O ministro disse.", "Luanda", "", "", "--05-07", "Lusa"},
	{"TAFT, Calif., April l -¶ Acme Corp said.", "Taft", "Calif.", "", "--04-01", ""},
	{"Mathura (UP), Jun 4 (PTI)¶ Police closed the bridge.", "Mathura", "UP", "", "--06-04", "PTI"},
	{"BRUXELLES 04/06 (BELGA) =¶ Le pont ferme.", "Bruxelles", "", "", "--06-04", "BELGA"},
	{"São Paulo, 04 -¶ A Câmara aprovou o projeto.", "São Paulo", "", "", "", ""},
	{"TRUTH OR CONSEQUENCES, N.M. (AP) —¶ Acme said.", "Truth or Consequences", "N.M.", "", "", "AP"},
	{"Köln (epd).¶ Die Kirche sagt.", "Köln", "", "", "", "epd"},
	{"Vilnius, kovo 9 d. (ELTA).¶ Seimas pritarė.", "Vilnius", "", "", "--03-09", "ELTA"},
	{"LAGOS.¶ En översvämning har isolerat en by, uppger polisen.", "Lagos", "", "", "", ""},
	{"Praha 21. listopadu (ČTK) -¶ Vláda jednala.", "Praha", "", "", "--11-21", "ČTK"},
	{"Szeged, 2024. november 21., csütörtök (MTI) -¶ A kormány döntött.", "Szeged", "", "", "2024-11-21", "MTI"},
	{"Esbjerg /ritzau/¶ Fiskere fandt en kiste.", "Esbjerg", "", "", "", "ritzau"},
	{"Friedrichshafen (lsw) -¶ Die Polizei sucht.", "Friedrichshafen", "", "", "", "lsw"},
	{"FORTALEZA, CE -¶ O governo disse na terça que a ponte fecha.", "Fortaleza", "CE", "", "", ""},
	{"Kochi:¶ The council agreed on Monday to close it.", "Kochi", "", "", "", ""},
	{"DEIR AL-BALAH, Gaza Strip (AP) —¶ Aid came.", "Deir al-Balah", "", "Gaza Strip", "", "AP"},
	{"Luxembourg, le 14 août 2024 –¶ Le musée rouvre.", "Luxembourg", "", "", "2024-08-14", ""},
	{"GENEVA, SWITZERLAND —¶ The envoys met again on Monday in the old hall.", "Geneva", "", "SWITZERLAND", "", ""},
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
		"Paris - Lyon en deux heures, c'est la promesse du train.",
		"Q - What is next for the team now?",
		"A: The team will meet on Monday in the hall.",
		"AP: Ferry line paid an aide of the mayor for a year.",
		"MAYOR JOAN HALE — The council will have to close the bridge.",
		"LETTERS - The bridge has been closed for a year, and I cannot see why.",
		"Washington - Adams - Jefferson: the names of the first three are on it.",
		"Santiago (25) - a goalkeeper - said he would stay at the club.",
		"CITY HALL — The mayor and the council met again on Friday to talk of it.",
		"THE ISSUE - The village has been cut off for a week, and no one helps.",
		"London (the writer, not the town) - Jack, that is - went to sea.",
		"UN - The Security Council met on Friday to talk about the flood.",
		"GOV. JOAN HALE — The road will be built by the end of the year.",
		"LOOKING BACK — A flood cut the village off in 1927, as old maps show.",
		"Chelsea: The club said on Thursday that it would sell its goalkeeper.",
		"Phoenix: The bird that rose from the ashes gave the town its name.",
		"HALE--Jerome Arthur, 98, of Maple Ridge, New York, passed away on Friday.",
	} {
		d, ok := splitDateline(text)
		assert.False(t, ok, "%q gave %+v", text, d)
	}
}

// writerCases are datelines of East Asia with the reporters that they name.
var writerCases = []struct{ dateline, want string }{
	{"(서울=연합뉴스) 김하늘 기자 =", "author: 김하늘"},
	{"[서울=뉴시스] 김하늘 박도윤 기자 =", "author: 김하늘; author: 박도윤"},
	{"(워싱턴=연합뉴스) 박도윤 특파원 =", "author: 박도윤"},
	{"【パリ＝中川健太】", "author: 中川健太 (パリ)"},
	{"新华社北京3月4日电（记者 王晓明、李娜）", "author: 王晓明; author: 李娜"},
	{"（中央社記者王小明台北7日電）", "author: 王小明 (台北) [中央社]"},
	{"〔記者王小明／台北報導〕", "author: 王小明 (台北)"},
	{"【北京共同】", ""},
	{"[서울=뉴시스]", ""},
	{"[서울=김하늘 기자]", "author: 김하늘 (서울)"},
	{"SEOUL, South Korea (AP) —", ""},
}

func TestDatelineWriter(t *testing.T) {
	for _, c := range writerCases {
		b, _ := datelineWriter(c.dateline)
		assert.Equal(t, c.want, credits(t, b.Raw, b.Credits), c.dateline)
	}
}

// unreadDatelines are datelines that are known and not read, with the reason.
var unreadDatelines = map[string]string{
	"Berlin. Die Regierung will sparen.":                      "a city and a full stop also open a sentence of prose",
	"DUNMORE: Fishermen found a chest on the bed of the sea.": "labels and names in capitals stand before a colon, too",
	"Nov 21 - Fishermen found a chest on the bed of the sea.": "a line of a calendar opens so, too",
	"КИЇВ. 7 травня. УНН. Уряд ухвалив рішення.":              "full stops between all parts",
}

func TestUnreadDatelines(t *testing.T) {
	for text, why := range unreadDatelines {
		d, ok := splitDateline(text)
		assert.False(t, ok, "%q is read now (%+v), take it off the list (%s)", text, d, why)
	}
}
