package article

import "testing"

// scripted is a page with a script of JSON-LD and a line below its headline.
func scripted(script, line string) string {
	return `<html lang="en"><head><title>Ferry strike enters third week | Harbour Gazette</title><meta property="og:site_name" content="Harbour Gazette"><link rel="canonical" href="https://www.gazette.example/news/ferry-strike"><script type="application/ld+json">` +
		script + `</script></head><body><h1>Ferry strike enters third week</h1>` + line + oldText + oldText + `</body></html>`
}

// ferryStory is the JSON-LD of the story with a value for its author.
func ferryStory(author string) string {
	return `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"2023-05-29T22:14:00-04:00","dateModified":"2023-05-30T08:00:00-04:00","author":` + author + `}`
}

// ldPages are the ways in which JSON-LD and meta elements go wrong.
var ldPages = []oldPage{
	{"trailing commas", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"2023-05-29","author":[{"@type":"Person","name":"Ana Ruiz",},],}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"raw newlines and tabs in strings", scripted("{\"@type\":\"NewsArticle\",\"headline\":\"Ferry strike enters third week\",\"description\":\"The crews\n\tstayed ashore\",\"datePublished\":\"2023-05-29\",\"author\":{\"name\":\"Ana\n Ruiz\"}}", ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"CDATA", scripted("//<![CDATA[\n"+ferryStory(`"Ana Ruiz"`)+"\n//]]>", ""), ferryStrike, "Ana Ruiz", "2023-05-29", "2023-05-30"},
	{"CDATA in comments", scripted("/*<![CDATA[*/"+ferryStory(`"Ana Ruiz"`)+"/*]]>*/", ""), ferryStrike, "Ana Ruiz", "2023-05-29", "2023-05-30"},
	{"HTML comment", scripted("<!-- "+ferryStory(`"Ana Ruiz"`)+" -->", ""), ferryStrike, "Ana Ruiz", "2023-05-29", "2023-05-30"},
	{"entities for quotes", scripted(`{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ferry strike enters third week&quot;,&quot;datePublished&quot;:&quot;2023-05-29&quot;,&quot;author&quot;:&quot;Ana Ruiz&quot;}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"quotes not escaped", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","description":"They said "no" to the offer","datePublished":"2023-05-29","author":{"@type":"Person","name":"Ana Ruiz"}}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"semicolon behind", scripted(ferryStory(`"Ana Ruiz"`)+";", ""), ferryStrike, "Ana Ruiz", "2023-05-29", "2023-05-30"},
	{"two objects in a row", scripted(`{"@type":"WebSite","name":"Harbour Gazette"}`+"\n"+ferryStory(`"Ana Ruiz"`), ""), ferryStrike, "Ana Ruiz", "2023-05-29", "2023-05-30"},
	{"broken at the end", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"2023-05-29","author":{"name":"Ana Ruiz"},"image":{"url":"x`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"author by id", scripted(`{"@graph":[{"@type":"WebPage","@id":"https://www.gazette.example/news/ferry-strike#p","datePublished":"2023-05-29T22:14:00+00:00"},{"@type":"Article","isPartOf":{"@id":"https://www.gazette.example/news/ferry-strike#p"},"headline":"Ferry strike enters third week","author":{"@id":"#/schema/person/7"},"datePublished":"2023-05-29T22:14:00+00:00"},{"@type":["Person"],"@id":"#/schema/person/7","name":"Ana Ruiz","sameAs":["https://social.example/ana"]},{"@type":"Person","@id":"#/schema/person/8","name":"Tom Hale"}]}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"several stories, own one by address", scripted(`[{"@type":"NewsArticle","headline":"Mill fire kept crews busy all night","url":"https://www.gazette.example/news/mill","datePublished":"2023-06-02","author":"Tom Hale"},{"@type":"NewsArticle","headline":"Strike: third week","url":"https://www.gazette.example/news/ferry-strike","datePublished":"2023-05-29","author":"Ana Ruiz"}]`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"other stories only", scripted(`{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"Mill fire kept crews busy all night","datePublished":"2023-06-02","author":"Tom Hale"}}]}`, `<p class="byline">By Ana Ruiz</p><p class="date">May 29, 2023</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"authors in one string, and", scripted(ferryStory(`"Ana Ruiz and Tom Hale"`), ""), ferryStrike, "Ana Ruiz, Tom Hale", "2023-05-29", ""},
	{"authors in one string, commas", scripted(ferryStory(`{"@type":"Person","name":"Ana Ruiz, Tom Hale, Jo Lind"}`), ""), ferryStrike, "Ana Ruiz, Tom Hale, Jo Lind", "2023-05-29", ""},
	{"authors in one string, bars", scripted(ferryStory(`"Ana Ruiz | Tom Hale"`), ""), ferryStrike, "Ana Ruiz, Tom Hale", "2023-05-29", ""},
	{"author with by", scripted(ferryStory(`"By Ana Ruiz"`), ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"author with by in capitals and paper", scripted(ferryStory(`"BY ANA RUIZ, HARBOUR GAZETTE"`), ""), ferryStrike, "ANA RUIZ", "2023-05-29", ""},
	{"agency", scripted(ferryStory(`{"@type":"Person","name":"Reuters"}`), ""), ferryStrike, "[Reuters]", "2023-05-29", ""},
	{"agency declared, person printed", scripted(ferryStory(`"Reuters"`), `<p class="byline">By Ana Ruiz</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"address as the author", scripted(ferryStory(`"https://www.gazette.example/author/ana-ruiz"`), `<p>By Ana Ruiz</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"address as the author's name", scripted(ferryStory(`{"@type":"Person","url":"https://www.gazette.example/author/ana-ruiz"}`), `<p>By Ana Ruiz</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"handle as the author", scripted(ferryStory(`"@anaruiz"`), `<p>By <a href="/author/ana-ruiz">Ana Ruiz</a></p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"site as the author", scripted(ferryStory(`{"@type":"Person","name":"Harbour Gazette"}`), `<p>By Ana Ruiz</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"site as the author, nobody printed", scripted(ferryStory(`{"@type":"Organization","name":"Harbour Gazette"}`), ""), ferryStrike, "[Harbour Gazette]", "2023-05-29", ""},
	{"mail address as the author", scripted(ferryStory(`"ana.ruiz@gazette.example"`), `<p>By Ana Ruiz</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"name with mail address", scripted(ferryStory(`"Ana Ruiz, aruiz@gazette.example"`), ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"author twice, in two spellings", scripted(ferryStory(`[{"name":"Ana Ruiz"},{"name":"ANA RUIZ"}]`), ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"empty strings", scripted(`{"@type":"NewsArticle","headline":"","datePublished":"","author":{"@type":"Person","name":""}}`, `<p class="byline">By Ana Ruiz</p><time datetime="2023-05-29T10:00">29 May</time>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"epoch and year one", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"1970-01-01T00:00:00Z","author":"Ana Ruiz"}`, `<p class="date">May 29, 2023</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"zeros for the day", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"0000-00-00","author":"Ana Ruiz"}`, `<p class="date">May 29, 2023</p>`), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"seconds since 1970", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":1685369640,"author":"Ana Ruiz"}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"words for the day", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"Mon, 29 May 2023 22:14:00 EDT","author":"Ana Ruiz"}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"a word before the day", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"Published: May 29, 2023","author":"Ana Ruiz"}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"single name of a profile", scripted(ferryStory(`{"@type":"Person","name":"Ana"}`), ""), ferryStrike, "Ana", "2023-05-29", ""},
	{"name with a title", scripted(ferryStory(`"Ana Ruiz, Harbour Correspondent"`), ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"creator and no author", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"2023-05-29","creator":["Ana Ruiz"]}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"headline with markup and entity", scripted(`{"@type":"NewsArticle","headline":"<em>Ferry<\/em> strike enters third week &amp; more","datePublished":"2023-05-29","author":"Ana Ruiz"}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"comments in JSON-LD have authors", scripted(`{"@type":"NewsArticle","headline":"Ferry strike enters third week","datePublished":"2023-05-29","author":"Ana Ruiz","comment":[{"@type":"Comment","author":{"name":"Tom Hale"},"dateCreated":"2023-06-02"}]}`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
	{"breadcrumb and video beside", scripted(`[{"@type":"BreadcrumbList","itemListElement":[]},{"@type":"VideoObject","name":"Ferries from above","uploadDate":"2021-01-01","author":"Tom Hale"},`+ferryStory(`"Ana Ruiz"`)+`]`, ""), ferryStrike, "Ana Ruiz", "2023-05-29", ""},
}

const ferryStrike = "Ferry strike enters third week"

func TestLinkedPages(t *testing.T) { checkOldPages(t, ldPages) }
