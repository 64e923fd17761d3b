package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

// textCases are stories, and what some of their fields are. A field that isn't
// named isn't compared.
var textCases = []struct {
	name, text string
	want       article.Article
	kinds      string // of the blocks, by their first letters
}{
	{
		name:  "one paragraph a line",
		text:  "Ferry line opens\nBy Ana Ruiz\nPORTO (AP) — The line opened on Monday.\nIt had rained.\n",
		want:  article.Article{Headline: "Ferry line opens"},
		kinds: "pp",
	},
	{
		name:  "a deck above the dateline",
		text:  "Ferry line opens\n\nTown had waited for a year.\n\nPORTO - The line opened on Monday.\n",
		want:  article.Article{Headline: "Ferry line opens", Deck: "Town had waited for a year."},
		kinds: "p",
	},
	{
		name:  "a kicker",
		text:  "ANALYSIS\nWhy the ferry line took a year\n\nPORTO (AP) - The line opened on Monday.\n",
		want:  article.Article{Kicker: "ANALYSIS", Headline: "Why the ferry line took a year"},
		kinds: "p",
	},
	{
		name:  "a lone sentence",
		text:  "The line opened on Monday after a year.",
		kinds: "p",
	},
	{
		name: "a lone headline",
		text: "Ferry line opens after a year",
		want: article.Article{Headline: "Ferry line opens after a year"},
	},
	{
		name:  "a note to editors and a slug without control characters",
		text:  "r i BC-Ferry-Line   05-07 0210\nEds: RESTORES dropped word.\n\nFerry line opens\n\nPORTO (AP) _ The line opened.\n",
		want:  article.Article{Headline: "Ferry line opens", Slug: "BC-Ferry-Line"},
		kinds: "np",
	},
	{
		name:  "a dateline on its own line",
		text:  "Ferry line opens\n\nPORTO, Portugal, May 7 (Reuters)\n\nThe line opened on Monday.\n",
		want:  article.Article{Headline: "Ferry line opens"},
		kinds: "p",
	},
	{
		name:  "a dash inside a wrapped paragraph is no bullet",
		text:  "FERRY LINE OPENS\n\n    PORTO, May 7 - The town, which had waited for over a year now\n- and longer than that - has its line, and the mayor, who had\nsaid so, was there.\n    It rained.\n",
		want:  article.Article{Headline: "FERRY LINE OPENS"},
		kinds: "pp",
	},
	{
		name:  "a subhead and a list",
		text:  "Ferry line opens\n\nThe line opened on Monday after a year.\n\nWhat it costs\n\nThere are three fares on the new line, it said:\n\n• Adults pay 3 euros.\n• Children pay one.\n\nDogs are free.\n",
		want:  article.Article{Headline: "Ferry line opens"},
		kinds: "phplp",
	},
	{
		name:  "dialogue below the headline",
		text:  "La ligne ouvre\n\n– Quand la ligne ouvrira-t-elle ? a demandé le maire lundi matin.\n\n– Demain matin, a répondu la directrice de la société.\n\nLa ligne a ouvert mardi après un an de travaux.\n",
		want:  article.Article{Headline: "La ligne ouvre"},
		kinds: "ppp",
	},
	{
		name:  "a short story whose lines all begin with capitals",
		text:  "HALE <HAL.O> SELLS TWO UNITS TO NOREN\n\n    PORTO, May 7 - Hale Ferries Inc said the Porto Harbour Authority\nAgreed to buy its Lisbon Ferry Company and Madeira Lines Ltd for\n20 mln dlrs in cash and notes.\n Reuter\n",
		want:  article.Article{Headline: "HALE <HAL.O> SELLS TWO UNITS TO NOREN"},
		kinds: "p",
	},
	{
		name:  "a wrapped line that begins with a day or an agency",
		text:  "FERRY LINE OPENS\n\n    PORTO, May 7 - The commission gave its report to the mayor on April\n20. A copy was seen on Monday, and the fares in it were those of\n1985/86. The mayor will not say more, a spokesman for the city told\nReuters.\n    It rained on the quay.\n Reuter\n",
		want:  article.Article{Headline: "FERRY LINE OPENS"},
		kinds: "pp",
	},
	{
		name:  "header lines above a wrapped story without control characters",
		text:  "f0971 reute\nu f BC-HALE'S-\"FERRY\"-LINE   05-07 0210\n\nFERRY LINE OPENS\n\n    PORTO, May 7 - The line opened on Monday, a year after the bridge\nwas closed, and the mayor was there.\n Reuter\n",
		want:  article.Article{Headline: "FERRY LINE OPENS", Slug: "BC-HALE'S-\"FERRY\"-LINE"},
		kinds: "p",
	},
	{
		name:  "an end mark in brackets with initials",
		text:  "Fähre nimmt Betrieb auf\n\n    Hamburg (dpa) - Die Fähre hat am Mittwoch den Betrieb aufgenommen, sagte\nein Sprecher.\n    Die Fahrt kostet drei Euro.\n (Schluss) hau/tsc\n",
		want:  article.Article{Headline: "Fähre nimmt Betrieb auf"},
		kinds: "pp",
	},
	{
		name:  "an end mark in brackets with initials on a line of its own",
		text:  "Fähre nimmt Betrieb auf\n\nHamburg (dpa) - Die Fähre hat am Mittwoch den Betrieb aufgenommen.\n\nDie Fahrt kostet drei Euro.\n\n(Forts.) hau/tsc\n",
		want:  article.Article{Headline: "Fähre nimmt Betrieb auf"},
		kinds: "pp",
	},
	{
		name:  "a paper and its reporter in brackets, with an equals sign",
		text:  "새 노선 개통\n\n[한빛신문=김하늘 기자] 새 여객선 노선이 4일 문을 열었다고 시청이 밝혔다.\n\n시장은 매일 운항할 것이라고 말했다.\n",
		want:  article.Article{Headline: "새 노선 개통"},
		kinds: "pp",
	},
	{
		name:  "a headline that cites an agency",
		text:  "AP: Ferry line paid the mayor's aide\n\nThe line paid an aide of the mayor for a year, papers show.\n",
		want:  article.Article{Headline: "AP: Ferry line paid the mayor's aide"},
		kinds: "p",
	},
	{
		name:  "a correction that is a story of its own",
		text:  "Correction: Ferry-Line story\n\nPORTO, Portugal (AP) — In a story May 7 about a ferry, the name of the line was wrong.\n\nIt is Hale.\n",
		want:  article.Article{Headline: "Correction: Ferry-Line story"},
		kinds: "pp",
	},
	{
		name:  "a deck above a line with place, day and hour",
		text:  "Una crecida aísla un pueblo\nLos equipos intentan llegar en barca\n\nANA RUIZ\nLagos - 09 MAR 2024 - 15:12 CET\n\nUna crecida ha dejado aislado un pueblo, según las autoridades.\n",
		want:  article.Article{Headline: "Una crecida aísla un pueblo", Deck: "Los equipos intentan llegar en barca"},
		kinds: "p",
	},
	{
		name:  "a press release in German, with contacts below it",
		text:  "PRESSEMITTEILUNG\n\nHale Fähren eröffnet zweite Linie\n\nHamburg, 9. März 2024 – Die Hale Fähren GmbH hat heute ihre zweite Linie eröffnet.\n\nPressekontakt:\nJohanna Hale\npresse@hale.example\n",
		want:  article.Article{Headline: "Hale Fähren eröffnet zweite Linie"},
		kinds: "p",
	},
	{
		name:  "a list whose bullets are two stars",
		text:  "FACTBOX-Ferry lines\n\nMay 7 (Reuters) - A line opened on Monday. Here are others:\n\n** 1927 - A line to the north.\n\n** 1961 - A line to the isles.\n\n(Compiled by Ana Ruiz)\n",
		want:  article.Article{Headline: "FACTBOX-Ferry lines"},
		kinds: "pln",
	},
	{
		name:  "a byline again at the end",
		text:  "Une crue isole un village\n\nPar Anne Morel (Lagos, correspondante)\n\nUne crue a isolé un village, ont annoncé les autorités.\n\nLes secours ont essayé de l’atteindre.\n\nAnne Morel (Lagos, correspondante)\n",
		want:  article.Article{Headline: "Une crue isole un village"},
		kinds: "pp",
	},
	{
		name:  "where the reporter was, below the byline",
		text:  "Flood cuts off village\n\nBy Ana Ruiz\nReporting from Lagos, Nigeria\n\nA flood has cut off a village, officials said.\n\nA version of this article appears in print on March 10, 2024.\n",
		want:  article.Article{Headline: "Flood cuts off village"},
		kinds: "pn",
	},
	{
		name:  "a live report whose first line below the headline is a time",
		text:  "Flood: live updates\n\n17:30\n\nThe crews are there, the governor says.\n\n16:10\n\nThe crews are on their way, the governor says.\n",
		want:  article.Article{Headline: "Flood: live updates"},
		kinds: "pppp",
	},
	{
		name:  "sections above a headline, and the paper below the byline",
		text:  "Home\nNews\nIreland\n\nFishermen find chest on sea bed\n\nBy Ana Ruiz\nThe Ledger\n\nCORK, Ireland - A chest was found on Thursday.\n\nIt is empty.\n",
		want:  article.Article{Kicker: "Ireland", Headline: "Fishermen find chest on sea bed"},
		kinds: "pp",
	},
	{
		name:  "codes below an end mark",
		text:  "Cassa in fondo al mare\n\n(ANSA) - DUBLINO, 21 NOV - Alcuni pescatori hanno trovato una cassa. (ANSA).\n   XYZ-AB\n",
		want:  article.Article{Headline: "Cassa in fondo al mare"},
		kinds: "p",
	},
	{
		name:  "a short story with a blank line between its paragraphs",
		text:  "Museum reopens in Quito after repairs\n\nBy Ana Ruiz\n\nQUITO, Aug 14 (Reuters) - The museum in Quito reopened on Wednesday after two years of repairs, its director said.\n\n“We are glad,” said Joan Hale.\n\n(Reporting by Ana Ruiz; Editing by Tom Hale)\n\n((ana.ruiz@agency.example))\n",
		want:  article.Article{Headline: "Museum reopens in Quito after repairs"},
		kinds: "ppnp",
	},
	{
		name:  "a release with its day above the contacts",
		text:  "FOR IMMEDIATE RELEASE\nAugust 14, 2024\n\nContact:\nJoan Hale\n(555) 555-0100\n\nQUITO MUSEUM REOPENS\nNew wing holds works of ten nations\n\nQUITO, Ecuador – The museum in Quito reopened on Wednesday.\n\n# # #\n",
		want:  article.Article{Headline: "QUITO MUSEUM REOPENS", Deck: "New wing holds works of ten nations"},
		kinds: "p",
	},
	{
		name:  "figures in columns",
		text:  "GRAIN PRICES\n\n    May      152.8   152.8   153.0\n Aug      156.8   156.8   156.8\n Reuter\n",
		want:  article.Article{Headline: "GRAIN PRICES"},
		kinds: "t",
	},
}

func TestParseText(t *testing.T) {
	for _, c := range textCases {
		t.Run(c.name, func(t *testing.T) {
			a, err := article.ParseText(strings.NewReader(c.text))
			require.NoError(t, err)
			laws(t, a)
			assert.Empty(t, accounted(t, c.text, a))
			assert.Equal(t, c.want.Headline, a.Headline)
			assert.Equal(t, c.want.Deck, a.Deck)
			assert.Equal(t, c.want.Kicker, a.Kicker)
			assert.Equal(t, c.want.Slug, a.Slug)
			kinds := ""
			for _, b := range a.Blocks {
				kinds += string(b.Kind[:1])
			}
			assert.Equal(t, c.kinds, kinds)
		})
	}
}
