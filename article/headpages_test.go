package article

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/markup"
)

// linkedAs puts members into the JSON-LD of a story.
func linkedAs(members string) string {
	return `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge to close for a month",` + members + `}</script>`
}

func TestAccessPages(t *testing.T) {
	for _, c := range []struct {
		name, page string
		want       Access
	}{
		{"free, a boolean", linkedAs(`"isAccessibleForFree":true`), Free},
		{"free, a word", linkedAs(`"isAccessibleForFree":"True"`), Free},
		{"free, an address", linkedAs(`"isAccessibleForFree":"http://schema.org/True"`), Free},
		{"free, a number", linkedAs(`"isAccessibleForFree":1`), Free},
		{"not free", linkedAs(`"isAccessibleForFree":false`), Subscription},
		{"not free, an address", linkedAs(`"isAccessibleForFree":"https://schema.org/False"`), Subscription},
		{"a part is not free", linkedAs(`"hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"}`), Subscription},
		{"one of two parts is not free", linkedAs(`"hasPart":[{"@type":"WebPageElement","isAccessibleForFree":true,"cssSelector":".lead"},{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}]`), Subscription},
		{"another story is not free", `<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Ferry gets new engine","isAccessibleForFree":false}]}</script>` + linkedAs(`"isAccessibleForFree":true`), Free},
		{"the page is free, the story silent", `<script type="application/ld+json">{"@type":"WebPage","isAccessibleForFree":true}</script>` + linkedAs(`"url":"/x"`), Free},
		{"tier free", `<meta property="article:content_tier" content="free">`, Free},
		{"tier metered", `<meta property="article:content_tier" content="Metered">`, Metered},
		{"tier locked", `<meta property="article:content_tier" content="locked">`, Subscription},
		{"meta flag", `<meta name="cXenseParse:paywall" content="true">`, Subscription},
		{"microdata", `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="isAccessibleForFree" content="false"></div>`, Subscription},
		{"a wall on the page", storyText + `<div class="paywall-overlay"><p>Subscribe to read the full story.</p><a href="/offer">Subscribe</a></div>`, Subscription},
		{"a meter on the page", storyText + `<div class="regwall"><p>Register to continue reading.</p><button>Register</button></div>`, Metered},
		{"a class of the script alone", `<div class="no-paywall">` + storyText + `</div>`, ""},
		{"paragraphs for a wall", `<p class="paywall">The bridge was built a hundred years ago.</p>`, ""},
		{"an empty wall", storyText + `<div id="paywall"></div>`, ""},
		{"nothing", storyText, ""},
	} {
		assert.Equal(t, c.want, metadataOf(`<html lang="en">`+head+c.page+storyText).access, c.name)
	}
}

func TestAddressPages(t *testing.T) {
	for _, c := range []struct{ name, page, from, want string }{
		{"canonical", `<link rel="canonical" href="https://news.example/a">`, "", "https://news.example/a"},
		{"canonical is relative", `<link rel="canonical" href="/a">`, "https://news.example/b?x=1", "https://news.example/a"},
		{"canonical is relative, og:url is not", `<link rel="canonical" href="/a"><meta property="og:url" content="https://news.example/a">`, "", "https://news.example/a"},
		{"canonical without a scheme", `<link rel="canonical" href="//news.example/a">`, "https://news.example/b", "https://news.example/a"},
		{"canonical without a scheme, page unknown", `<link rel="canonical" href="//news.example/a">`, "", "https://news.example/a"},
		{"canonical is empty", `<link rel="canonical" href=""><meta property="og:url" content="https://news.example/a">`, "", "https://news.example/a"},
		{"canonical is a template", `<link rel="canonical" href="{{url}}"><meta property="og:url" content="https://news.example/a">`, "", "https://news.example/a"},
		{"canonical is the front page", `<link rel="canonical" href="https://news.example/"><meta property="og:url" content="https://news.example/2023/bridge">`, "", "https://news.example/2023/bridge"},
		{"og:url alone", `<meta property="og:url" content="https://news.example/a">`, "https://news.example/b", "https://news.example/a"},
		{"JSON-LD", linkedAs(`"url":"https://news.example/a"`), "", "https://news.example/a"},
		{"JSON-LD, page of the entity", linkedAs(`"mainEntityOfPage":{"@type":"WebPage","@id":"https://news.example/a"}`), "", "https://news.example/a"},
		{"where it came from", ``, "https://news.example/b", "https://news.example/b"},
		{"nothing", ``, "", ""},
	} {
		m := readMetadata(segmentPage(markup.Parse(head+c.page+storyText)), c.from)
		assert.Equal(t, c.want, m.url, c.name)
	}
}

func TestTopicPages(t *testing.T) {
	for _, c := range []struct {
		name, page, section string
		keywords            []string
	}{
		{"JSON-LD", linkedAs(`"articleSection":"Local","keywords":["bridge","harbour"]`), "Local", []string{"bridge", "harbour"}},
		{"JSON-LD, one string", linkedAs(`"articleSection":["Local","News"],"keywords":"bridge, harbour , bridge"`), "Local", []string{"bridge", "harbour"}},
		{"JSON-LD, terms", linkedAs(`"keywords":[{"@type":"DefinedTerm","name":"bridge"},{"name":"harbour"}]`), "", []string{"bridge", "harbour"}},
		{"meta", `<meta property="article:section" content="Local"><meta property="article:tag" content="bridge"><meta property="article:tag" content="harbour">`, "Local", []string{"bridge", "harbour"}},
		{"news keywords", `<meta name="keywords" content="all the site's words"><meta name="news_keywords" content="bridge; harbour">`, "", []string{"bridge", "harbour"}},
		{"crumbs", `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home"},{"@type":"ListItem","position":2,"item":{"@id":"https://news.example/local","name":"Local"}},{"@type":"ListItem","position":3,"name":"Bridge to close for a month"}]}</script>`, "Local", nil},
		{"nothing", ``, "", nil},
	} {
		m := metadataOf(head + c.page + storyText)
		assert.Equal(t, c.section, m.section, c.name)
		assert.Equal(t, c.keywords, m.keywords, c.name)
	}
}

func TestPublisherPages(t *testing.T) {
	const title = `<title>Bridge to close</title>`
	for _, c := range []struct{ name, page, want string }{
		{"JSON-LD", linkedAs(`"publisher":{"@type":"Organization","name":"Harbour Courier"}`), "Harbour Courier"},
		{"JSON-LD, a string", linkedAs(`"publisher":"Harbour Courier"`), "Harbour Courier"},
		{"JSON-LD, by an id", `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge to close","publisher":{"@id":"#o"}},{"@id":"#o","@type":"Organization","name":"Harbour Courier"}]}</script>`, "Harbour Courier"},
		{"og:site_name", `<meta property="og:site_name" content="Harbour Courier">`, "Harbour Courier"},
		{"site", `<script type="application/ld+json">{"@type":"WebSite","name":"Harbour Courier","url":"https://news.example"}</script>`, "Harbour Courier"},
		{"name of the app", `<meta name="application-name" content="Harbour Courier">`, "Harbour Courier"},
		{"Dublin Core", `<meta name="DC.publisher" content="Harbour Courier">`, "Harbour Courier"},
		{"nothing", ``, ""},
	} {
		assert.Equal(t, c.want, metadataOf(title+c.page+storyText).publisher.Name, c.name)
	}
}

// TestBrokenLinkedData: what can be read of JSON-LD is read.
func TestBrokenLinkedData(t *testing.T) {
	const good = `{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2023-05-07","author":"Ana Ruiz"}`
	script := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	for name, page := range map[string]string{
		"in a comment":            script("<!--" + good + "-->"),
		"in CDATA":                script("<![CDATA[" + good + "]]>"),
		"in CDATA behind slashes": script("//<![CDATA[\n" + good + "\n//]]>"),
		"in CDATA in a comment":   script("/*<![CDATA[*/" + good + "/*]]>*/"),
		"semicolon behind":        script(good + ";"),
		"two objects":             script(`{"@type":"WebSite","name":"Harbour"}` + good),
		"comma at the end":        script(`{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2023-05-07","author":"Ana Ruiz",}`),
		"line breaks in a string": script("{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\nto close\",\"datePublished\":\"2023-05-07\",\"author\":\"Ana\tRuiz\"}"),
		"quotes in a string":      script(`{"@type":"NewsArticle","headline":"Bridge to close","description":"He said "no" twice","datePublished":"2023-05-07","author":"Ana Ruiz"}`),
		"cut off":                 script(`{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2023-05-07","author":"Ana Ruiz","articleBody":"The cou`),
		"entities for quotes":     script(`{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bridge to close&quot;,&quot;datePublished&quot;:&quot;2023-05-07&quot;,&quot;author&quot;:&quot;Ana Ruiz&quot;}`),
		"byte order mark":         script("\ufeff" + good),
		"type in capitals":        `<script type="APPLICATION/LD+JSON">` + good + `</script>`,
		"type with a charset":     `<script type="application/ld+json; charset=utf-8">` + good + `</script>`,
		"list of lists":           script(`[[` + good + `]]`),
		"graph of graphs":         script(`{"@graph":[{"@graph":[` + good + `]}]}`),
		"in the entity of a page": script(`{"@type":"WebPage","mainEntity":` + good + `}`),
		"several types":           script(`{"@type":["Article","NewsArticle"],"headline":"Bridge to close","datePublished":"2023-05-07","author":"Ana Ruiz"}`),
		"several stories":         script(`[{"@type":"NewsArticle","headline":"Ferry gets new engine","datePublished":"2020-01-01","author":"Tom Hale"},` + good + `]`),
		"typed value":             script(`{"@type":"NewsArticle","headline":{"@value":"Bridge to close","@language":"en"},"datePublished":{"@type":"Date","@value":"2023-05-07"},"author":"Ana Ruiz"}`),
	} {
		m := metadataOf(`<title>Bridge to close</title>` + page + storyText)
		assert.Equal(t, "2023-05-07", m.published.Format("2006-01-02"), name)
		assert.Equal(t, "Ana Ruiz", people(m), name)
	}
}

// TestLanguagePages: a page may say another language than its words.
func TestLanguagePages(t *testing.T) {
	for _, c := range []struct{ name, page, want string }{
		{"English said, German printed", `<html lang="en"><h1>Brücke wird für einen Monat gesperrt</h1><p>Die Brücke am Hafen wird im Juni für einen Monat gesperrt, weil der Stahl vor dem Winter neu gestrichen werden muss. Das sagte der Bürgermeister am Dienstag im Rat der Stadt, und niemand sprach sich gegen den Plan aus.</p>`, "de"},
		{"English said, French printed", `<html lang="en-US"><h1>Le pont sera fermé pendant un mois</h1><p>Le pont du port sera fermé pendant un mois en juin, parce que l'acier doit être repeint avant l'hiver. C'est ce que le maire a dit mardi devant le conseil de la ville, et personne ne s'est opposé au projet.</p>`, "fr"},
		{"English said and printed, with a French name", `<html lang="en"><h1>Le Pont to close</h1>` + storyText, "en"},
		{"nothing said, Spanish printed", `<h1>El puente cierra un mes</h1><p>El puente del puerto cierra un mes en junio porque hay que pintar el acero antes del invierno. Lo dijo el alcalde el martes en el pleno de la ciudad, y nadie habló en contra del plan que se había anunciado en la primavera.</p>`, "es"},
		{"nothing said, English printed", `<h1>Bridge to close</h1>` + storyText, "en"},
		{"og:locale agrees with the words", `<html lang="en"><meta property="og:locale" content="de_AT"><h1>Brücke wird für einen Monat gesperrt</h1><p>Die Brücke am Hafen wird im Juni für einen Monat gesperrt, weil der Stahl vor dem Winter neu gestrichen werden muss. Das sagte der Bürgermeister am Dienstag im Rat der Stadt, und niemand sprach sich gegen den Plan aus.</p>`, "de-AT"},
	} {
		assert.Equal(t, c.want, metadataOf(c.page).language, c.name)
	}
}
