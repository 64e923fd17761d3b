package hostile

import "strings"

const (
	script    = `<script type="application/ld+json">`
	newsWork  = script + `{"@type":"NewsArticle","headline":"Ferry to stay"`
	endScript = "</script>" + head
)

// headInputs are hard on whoever reads what a page says of itself: JSON-LD, meta
// elements, bylines, dates.
func headInputs() []Input {
	return []Input{
		{"many JSON-LD scripts", false, page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>`)},
		{"deep JSON-LD", false, deepJSON},
		{"long JSON-LD graph", false, between(script+`{"@graph":[`, `{"@type":"Person","@id":"x","name":"Ana Ruiz"},`, `{}]}`+endScript)},
		{"JSON-LD stories", false, between(script+`{"@graph":[`, `{"@type":"NewsArticle","@id":"¤","headline":"The ¤ ferry","author":[{"@id":"x"},{"@id":"¤"}]},`, `{}]}`+endScript)},
		{"JSON-LD cycle", false, between(newsWork+`,"author":{"@id":"#A"}}`, `,{"@type":"Person","@id":"#¤","author":{"@id":"#A"},"name":{"@id":"#¤"}}`, endScript)},
		{"JSON-LD object named again and again", false, both(between(script+`{"@graph":[{"@id":"#a"`, `,"¤":1`, "}"), between(`,{"@type":"NewsArticle","author":[{}`, `,{"@id":"#a"}`, "]}]}"+endScript))},
		{"JSON-LD authors", false, between(newsWork+`,"author":[{}`, `,{"@type":"Person","name":"Ana ¤son"}`, "]}"+endScript)},
		{"JSON-LD pictures and figures", false, both(between(newsWork+`,"image":{"@type":"ImageObject","caption":"A ferry at sea","url":"`, "a", `"}}`+endScript), between("", `<figure><img src="/¤-2023-x.jpg"></figure>`, news))},
		{"JSON-LD body and blocks", false, both(between(newsWork+`,"articleBody":"`, "The ¤ council voted. ", `"}`+endScript), between("", "<p>The ¤ council voted.</p>", ""))},
		{"JSON-LD text with tags", false, between(script+`{"@type":"NewsArticle","headline":"`, "<1", `>"}`+endScript)},
		{"JSON-LD without commas", false, between(script, `{"a":"b" `, endScript)},
		{"JSON-LD open strings", false, between(script, `{"a:`, endScript)},
		{"strings in scripts", false, between("<script>", `"<p>The ferry stays.</p><p>It does.</p>",`, `</script><title>Ferry</title><meta property="article:published_time" content="2023-05-07T10:00:00Z">`)},
		{"meta elements", false, page(`<meta property="article:author" content="Ana Ruiz">`)},
		{"meta authors", false, between("", `<meta name="author" content="Ana ¤son">`, head)},
		{"meta titles", false, between("", `<meta property="og:title" content="The ¤ ferry">`, head)},
		{"site names and authors", false, both(between("", `<meta property="og:site_name" content="Port ¤ Herald">`, ""), between("", `<meta name="author" content="Ana ¤son">`, head))},
		{"long keywords", false, between(`<meta name=keywords content="`, "ferry ¤, ", `">`+head)},
		{"long description", false, both(between("<meta name=description content='", "The ¤ ferry stays. ", "'>"+head), between("", "<p>The ¤ ferry stays.</p>", ""))},
		{"canonical links", false, between("", "<link rel=canonical href=/¤>", head)},
		{"bylines", false, page(`<span class="byline author">By Ana Ruiz</span>`)},
		{"distinct bylines", false, between(head, `<span class="byline author">By Ana ¤son</span>`, news)},
		{"bylines in bylines", false, between("<h1>Ferry to stay</h1>", "<span class=byline>By Ana Ruiz ", news)},
		{"long byline", false, between(head+"<p class=byline>By ", "Ana ¤son, ", "</p>"+news)},
		{"times", false, between(head, `<time datetime="2023-05-07T10:00:00Z">May 7, 2023</time>`, news)},
		{"times in times", false, between("<h1>Ferry to stay</h1>", "<time>May 7 ", news)},
		{"dates in one line", false, between(head+"<p class=date>Updated ", "May 7, 2023 10:00 a.m. ", "</p>"+news)},
		{"decks in decks", false, between("<h1>Ferry to stay</h1>", "<div class=deck>The ferry stays. ", news)},
		{"author cards", false, between(head, `<div itemscope itemprop=author itemtype="https://schema.org/Person"><span itemprop=name>Ana ¤son`, news)},
	}
}

func deepJSON(n int) string {
	depth := n / len(`{"author":[`)
	return script + strings.Repeat(`{"author":[`, depth) + endScript
}
