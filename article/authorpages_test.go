package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/byline"
)

// authorPages are the ways in which sites name who wrote a story, between the
// headline and the story unless the case holds these itself.
var authorPages = []struct{ name, page, want string }{
	{"rel author", `<a rel="author" href="/people/ana-ruiz">Ana Ruiz</a>`, "Ana Ruiz"},
	{"rel author with by-word", `<span>By <a rel="author" href="/ana">Ana Ruiz</a></span>`, "Ana Ruiz"},
	{"itemprop with a nested name", `<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ana Ruiz</span><span itemprop="jobTitle">Harbour reporter</span></div>`, "Ana Ruiz"},
	{"itemprop as a link", `<a itemprop="author" href="/ana">Ana Ruiz</a>`, "Ana Ruiz"},
	{"itemprop as meta", `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="author" content="Ana Ruiz"></div>`, "Ana Ruiz"},
	{"itemprop publisher has a name too", `<div itemprop="publisher" itemscope><span itemprop="name">Harbour Press</span></div><div itemprop="author" itemscope><span itemprop="name">Ana Ruiz</span></div>`, "Ana Ruiz"},
	{"vcard", `<p class="entry-meta">Posted on May 7, 2023 by <span class="author vcard"><a class="url fn n" href="/author/ana">Ana Ruiz</a></span></p>`, "Ana Ruiz"},
	{"posted by", `<p>Posted by Ana Ruiz on May 7, 2023</p>`, "Ana Ruiz"},
	{"written by", `<p>Written by: Ana Ruiz</p>`, "Ana Ruiz"},
	{"author with a colon", `<p>Author: Ana Ruiz</p>`, "Ana Ruiz"},
	{"by-word and name in lines of their own", `<div>By</div><div>Ana Ruiz</div>`, "Ana Ruiz"},
	{"capitals", `<p class="byline">BY ANA RUIZ AND TOM HALE</p>`, "ANA RUIZ, TOM HALE"},
	{"list of authors", `<ul class="authors"><li><a href="/author/ana-ruiz">Ana Ruiz</a></li><li><a href="/author/tom-hale">Tom Hale</a></li><li><a href="/author/jo-lind">Jo Lind</a></li></ul>`, "Ana Ruiz, Tom Hale, Jo Lind"},
	{"list of names with titles, photographer last", `<ul class="byline"><li><span>Ana Ruiz</span> <span>Reporter</span></li><li><span>Tom Hale</span> <span>Reporter</span></li><li><span>Jo Lind</span> <span>Photographer</span></li></ul>`, "Ana Ruiz, Tom Hale"},
	{"list of names and mails", `<ul class="authors"><li>Ana Ruiz ana@harbour.example</li><li>Tom Hale tom@harbour.example</li></ul>`, "Ana Ruiz, Tom Hale"},
	{"list of a name and its title", `<ul class="byline"><li>Ana Ruiz</li><li>Harbour correspondent</li></ul>`, "Ana Ruiz"},
	{"names with titles", `<div class="byline"><span class="byline-name">Ana Ruiz</span><span class="byline-title">Harbour correspondent</span></div>`, "Ana Ruiz"},
	{"name with title behind a comma", `<div class="byline">By Ana Ruiz, harbour correspondent</div>`, "Ana Ruiz"},
	{"title in front", `<div class="author">Political correspondent Ana Ruiz</div>`, "Ana Ruiz"},
	{"with city", `<div class="byline">Ana Ruiz in Rotterdam</div>`, "Ana Ruiz"},
	{"and others", `<div class="byline">By Ana Ruiz, Tom Hale & Jo Lind</div>`, "Ana Ruiz, Tom Hale, Jo Lind"},
	{"time of reading behind", `<div class="byline">By Ana Ruiz | May 7, 2023 | 4 min read</div>`, "Ana Ruiz"},
	{"handle behind", `<div class="byline">By Ana Ruiz <a href="https://social.example/anaruiz">@anaruiz</a></div>`, "Ana Ruiz"},
	{"mail behind", `<div class="byline">By Ana Ruiz <a href="mailto:a.ruiz@harbour.example">a.ruiz@harbour.example</a></div>`, "Ana Ruiz"},
	{"follow button", `<div class="author"><a href="/author/ana">Ana Ruiz</a><button>Follow</button></div>`, "Ana Ruiz"},
	{"agency behind", `<div class="byline">By Ana Ruiz, Associated Press</div>`, "Ana Ruiz"},
	{"German", `<p class="autor">Von Ana Ruiz und Tom Hale</p>`, "Ana Ruiz, Tom Hale"},
	{"German, ein Beitrag von", `<p>Ein Beitrag von Ana Ruiz</p>`, "Ana Ruiz"},
	{"German, Autor", `<p>Autor: Ana Ruiz</p>`, "Ana Ruiz"},
	{"French", `<p class="auteur">Par Ana Ruiz</p>`, "Ana Ruiz"},
	{"Spanish", `<p>Por Ana Ruiz</p>`, "Ana Ruiz"},
	{"Italian", `<p>di Ana Ruiz</p>`, "Ana Ruiz"},
	{"Dutch", `<p>Door Ana Ruiz</p>`, "Ana Ruiz"},
	{"Polish", `<p>Autor: Ana Ruiz</p>`, "Ana Ruiz"},
	{"Swedish", `<p>Av Ana Ruiz</p>`, "Ana Ruiz"},
	{"Turkish", `<p>Yazar: Ana Ruiz</p>`, "Ana Ruiz"},
	{"Russian", `<p>Автор: Анна Руис</p>`, "Анна Руис"},
	{"Japanese", `<p class="author">文：山田花子</p>`, "山田花子"},
	{"link to somebody whom the story is about", `<p>Engineers told the mayor, <a href="/people/tom-hale">Tom Hale</a>, that the wall would need new stones before winter, and that they had said so before.</p>`, ""},
	{"link behind an office", `<p>Mayor <a href="/people/tom-hale">Tom Hale</a> has long been eager to give the old wall new stones, and said so again on Friday.</p>`, ""},
	{"link to an author's page in a line", `<p>Our writer <a href="/authors/tom-hale">Tom Hale</a> has long been eager to see the old wall get new stones, and went there on Friday.</p>`, "Tom Hale"},
	{"by-word in front of a long line", `<p>By <a href="/people/tom-hale">Tom Hale</a>, who has written of the town on the river and of the people who live behind its wall for years.</p>`, "Tom Hale"},
	{"box at the end", storyText + `<div class="author-box"><h4>About the author</h4><div class="author-name"><a href="/author/ana">Ana Ruiz</a></div><p>Ana Ruiz covers the harbour. She lives in Castle Bay.</p></div>`, "Ana Ruiz"},
	{"signature to the right", storyText + storyText + `<p style="text-align:right;"><strong>Lê Thu Hà</strong></p>`, "Lê Thu Hà"},
	{"commenter", storyText + `<div id="comments"><div class="comment-author vcard"><cite class="fn">Tom Hale</cite> says:</div></div>`, ""},
	{"commenter beside an author", `<p class="byline">By Ana Ruiz</p>` + storyText + `<ol class="commentlist"><li><div class="comment-author vcard">Tom Hale</div></li></ol>`, "Ana Ruiz"},
	{"most read box", `<p class="byline">By Ana Ruiz</p>` + storyText + `<div class="most-read"><span class="author">Tom Hale</span></div>`, "Ana Ruiz"},
	{"next story", `<p class="byline">By Ana Ruiz</p>` + storyText + storyText + `<article><h2>Ferry gets new engine</h2><p class="byline">By Tom Hale</p></article>`, "Ana Ruiz"},
	{"columnists beside the story", oldText + `<div class="opinions"><div><img alt="Tom Hale"><a href="/author/1" class="author-name">Tom Hale</a> <a href="/x">Bread on the quay again</a></div><div><a href="/author/2" class="author-name">Jo Lind</a> <a href="/y">Why the ferries stay ashore</a></div></div>`, ""},
	{"teasers of others with names below", oldText + `<div class="cards"><div><a href="/x"><b>Bread on the quay again</b></a><p class="author">Tom Hale</p></div><div><a href="/y"><b>Why the ferries stay ashore</b></a><p class="author">Jo Lind</p></div></div>`, ""},
	{"person quoted is no author", `<p>By the end of June Tom Hale wants a new bridge.</p>`, ""},
	{"meta author is admin, name printed", `<meta name="author" content="admin"><p class="byline">By Ana Ruiz</p>`, "Ana Ruiz"},
	{"meta author is the site", `<meta name="author" content="Castle Bay Courier"><p class="byline">By Ana Ruiz</p>`, "Ana Ruiz"},
	{"meta author is an address", `<meta name="author" content="https://www.castlebay.example/author/ana"><p>By Ana Ruiz</p>`, "Ana Ruiz"},
	{"meta author is a mail address", `<meta name="author" content="a.ruiz@castlebay.example"><p>By Ana Ruiz</p>`, "Ana Ruiz"},
	{"meta author with mail and name", `<meta name="author" content="a.ruiz@castlebay.example (Ana Ruiz)">`, "Ana Ruiz"},
	{"meta author is a handle", `<meta name="author" content="@anaruiz"><p>By Ana Ruiz</p>`, "Ana Ruiz"},
	{"twitter creator", `<meta name="twitter:creator" content="@anaruiz">`, ""},
	{"article author is a profile", `<meta property="article:author" content="https://www.facebook.com/castlebaycourier">`, ""},
	{"article author is a profile without a scheme", `<meta property="article:author" content="facebook.com/anaruiz"><p>By Ana Ruiz</p>`, "Ana Ruiz"},
	{"several in one meta, commas", `<meta name="author" content="Ana Ruiz, Tom Hale">`, "Ana Ruiz, Tom Hale"},
	{"several in one meta, semicolons", `<meta name="author" content="Ana Ruiz; Tom Hale">`, "Ana Ruiz, Tom Hale"},
	{"by in the meta", `<meta name="author" content="By Ana Ruiz">`, "Ana Ruiz"},
	{"capitals in the meta", `<meta name="author" content="ANA RUIZ">`, "ANA RUIZ"},
	{"dublin core", `<meta name="DC.creator" content="Ruiz, Ana">`, "Ana Ruiz"},
	{"dublin core, plain", `<meta name="DC.creator" content="Ana Ruiz">`, "Ana Ruiz"},
	{"parsely", `<meta name="parsely-author" content="Ana Ruiz"><meta name="parsely-author" content="Tom Hale">`, "Ana Ruiz, Tom Hale"},
	{"sailthru", `<meta name="sailthru.author" content="Ana Ruiz">`, "Ana Ruiz"},
	{"JSON-LD string", ld(`"Ana Ruiz"`), "Ana Ruiz"},
	{"JSON-LD strings", ld(`["Ana Ruiz","Tom Hale"]`), "Ana Ruiz, Tom Hale"},
	{"JSON-LD name is a list", ld(`{"@type":"Person","name":["Ana Ruiz","Tom Hale"]}`), "Ana Ruiz, Tom Hale"},
	{"JSON-LD names in one", ld(`{"@type":"Person","name":"Ana Ruiz, Tom Hale"}`), "Ana Ruiz, Tom Hale"},
	{"JSON-LD job title", ld(`{"@type":"Person","name":"Ana Ruiz","jobTitle":"Harbour reporter","url":"/ana"}`), "Ana Ruiz"},
	{"JSON-LD given and family name", ld(`{"@type":"Person","givenName":"Ana","familyName":"Ruiz"}`), "Ana Ruiz"},
	{"JSON-LD organization that is a person", ld(`{"@type":"Organization","name":"Ana Ruiz"}`), "Ana Ruiz"},
	{"JSON-LD person that is the site", ld(`{"@type":"Person","name":"Castle Bay Courier"}`), "[Castle Bay Courier]"},
	{"JSON-LD empty, printed", ld(`{"@type":"Person","name":""}`) + `<p class="byline">By Ana Ruiz</p>`, "Ana Ruiz"},
	{"JSON-LD null, printed", ld(`null`) + `<p class="byline">By Ana Ruiz</p>`, "Ana Ruiz"},
	{"JSON-LD by an id", `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge to close for a month","author":{"@id":"#p7"}},{"@id":"#p7","@type":"Person","name":"Ana Ruiz"},{"@type":"Person","@id":"#p8","name":"Tom Hale"}]}</script>`, "Ana Ruiz"},
	{"JSON-LD by an id with a name that is a login", `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge to close for a month","author":{"@id":"#p7","name":"aruiz"}},{"@id":"#p7","@type":"Person","name":"Ana Ruiz"}]}</script>`, "Ana Ruiz"},
	{"JSON-LD in two scripts", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close for a month","author":{"@id":"#p7"}}</script><script type="application/ld+json">{"@id":"#p7","@type":"Person","name":"Ana Ruiz"}</script>`, "Ana Ruiz"},
	{"JSON-LD person and site", ld(`[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Organization","name":"Castle Bay Courier"}]`), "Ana Ruiz"},
	{"JSON-LD entity", ld(`"Ana O&#039;Neill"`), "Ana O'Neill"},
	{"JSON-LD markup", ld(`"<a href=\"/ana\">Ana Ruiz</a>"`), "Ana Ruiz"},
	{"JSON-LD staff", ld(`"Castle Bay Courier Staff"`) + `<p class="byline">By Ana Ruiz</p>`, "Ana Ruiz"},
	{"guest post", `<p class="byline">Guest post by Ana Ruiz</p>`, "Ana Ruiz"},
	{"photographer's own line", `<p class="byline">By Ana Ruiz</p><p class="byline">Photos by Tom Hale</p>`, "Ana Ruiz"},
	{"editor's line", `<p class="byline">By Ana Ruiz</p><p>Edited by Tom Hale</p>`, "Ana Ruiz"},
	{"JSON-LD names who edited", ld(`"Tom Hale"`) + `<div>By <a href="/authors/ana">Ana Ruiz</a> <span>Edited By: Tom Hale</span></div>`, "Ana Ruiz"},
	{"meta names who edited", `<meta name="author" content="Tom Hale"><p class="byline">Reported by: Ana Ruiz | Edited by: Tom Hale</p>`, "Ana Ruiz"},
	{"an unknown name and its editor", ld(`"Tom Hale"`) + `<p class="byline">By कविता रावत Edited By: Tom Hale</p>`, "कविता रावत"},
	{"JSON-LD names the author, who is edited", ld(`"Ana Ruiz"`) + `<p class="byline">By Ana Ruiz, edited by Tom Hale</p>`, "Ana Ruiz"},
	{"photographs in a line of their own", `<div class="credits"><p>by <a href="/profile/ana-ruiz">Ana Ruiz</a></p><p>Photographs by <a href="/profile/tom-hale">Tom Hale</a></p></div>`, "Ana Ruiz"},
	{"pictures and words, French", `<p>Texte <a href="/author/ana-ruiz">Ana Ruiz</a>, photos <a href="/author/tom-hale">Tom Hale</a></p>`, "Ana Ruiz"},
	{"illustrator, German", `<p>Von <a href="/autor/ana-ruiz">Ana Ruiz</a>, Illustrationen: <a href="/autor/tom-hale">Tom Hale</a></p>`, "Ana Ruiz"},
	{"translator, Spanish", `<p>Por <a href="/autor/ana-ruiz">Ana Ruiz</a> Traducción: <a href="/autor/tom-hale">Tom Hale</a></p>`, "Ana Ruiz"},
	{"hidden template", `<p class="byline">By Ana Ruiz</p><div style="display:none"><p class="byline">By Tom Hale</p></div>`, "Ana Ruiz"},
	{"site printed as the author", `<p class="byline">By <span>Castle Bay Courier</span></p>`, "[Castle Bay Courier]"},
	{"single name", `<div class="byline">By <a rel="author" href="/author/ana">Ana</a></div>`, "Ana"},
	{"login", `<p>Submitted by <a href="/user/7">aruiz</a> on May 7, 2023</p>`, ""},
	{"degree behind", `<p class="byline">By Ana Ruiz, PhD</p>`, "Ana Ruiz"},
	{"by-word and name in elements without a space", `<div><span>By</span><span>Ana Ruiz</span></div><div>Published May 7, 2023</div>`, "Ana Ruiz"},
	{"title that is a by-word", `<p>Journalist & Sommelier</p>`, ""},
	{"contributions from others", `<div>By <a href="/author/ana-ruiz">Ana Ruiz</a> ⋅ Harbour editor ⋅ Updated May 6, 2025</div><div>Contributions from: <a href="/author/tom-hale">Tom Hale</a>, <a href="/author/jo-lind">Jo Lind</a> & <a href="/author/amy-wong">Amy Wong</a></div>`, "Ana Ruiz"},
	{"authors of a library", `<h6>Author(s)</h6><ul><li><a href="/library/?_author=Ana%20Ruiz">Ana Ruiz</a></li><li><a href="/library/?_author=Tom%20Hale">Tom Hale</a></li></ul>`, "Ana Ruiz, Tom Hale"},
	{"site is called like its author", `<meta property="og:site_name" content="Ana Ruiz Blog"><p><span>By</span> <strong itemprop="author">Ana Ruiz</strong></p>`, "Ana Ruiz"},
	{"several names in one property", `<meta property="dc:creator twitter:site_name" content="Ana Ruiz">`, "Ana Ruiz"},
	{"meta author is whoever keeps the site", `<meta name="author" content="Tom Hale"><p class="byline">By Ana Ruiz, Harbour columnist</p>`, "Ana Ruiz"},
	{"JSON-LD names the first of linked authors", ld(`"Ana Ruiz"`) + `<p><a href="/author/ana">Ana Ruiz</a>, <a href="/author/heba">Heba Ledwall</a> & <a href="/author/suparn">Suparn Patrova</a></p>`, "Ana Ruiz, Heba Ledwall, Suparn Patrova"},
	{"page of an author with a nickname", `<p><a href="/writer/rj-hale">Richard (R.J.) Hale</a></p>`, "Richard (R.J.) Hale"},
	{"nickname in a meta element", `<meta name="author" content="Paramita (Gita) Ghosh">`, "Paramita (Gita) Ghosh"},
	{"authors of a journal", `<meta name="DC.Creator" content="Ana Ruiz"><meta name="citation_authors" content="Ana Ruiz"><meta name="citation_authors" content="Tom Hale">`, "Ana Ruiz, Tom Hale"},
	{"date and by in one line", `<div><time datetime="2017-03-01T12:00:00Z">03/01/2017</time> by Ana Ruiz, Harbour Liaison to the Ferry Board</div>`, "Ana Ruiz"},
	{"name and date in one line", `<div class="signoff">Ana Ruiz , May 7th, 2023</div>`, "Ana Ruiz"},
	{"name and date in brackets", `<p>Ana Ruiz (7 May 2023)</p>`, "Ana Ruiz"},
	{"name and date, a login in the head", `<meta name="author" content="quay_admin"><p>Ana Ruiz - May 7, 2023</p>`, "Ana Ruiz"},
	{"town and date", `<p>St. Paul, May 7, 2023</p>`, ""},
	{"town like a name and date", `<p>Virginia Beach, May 7, 2023</p>`, ""},
	{"date and name glued", `<div><span>Dec 17, 2025</span><span>Ana K. Ruiz</span></div>`, "Ana K. Ruiz"},
	{"this post was written by", manyLines + `<div class="about"><img src="a.png"> This post was written by Ana Ruiz, Head of Ferries and Docks</div>`, "Ana Ruiz"},
	{"box of data", manyLines + `<aside class="card"><h3>Published</h3><p>May 7, 2023</p><h3>Author</h3><p>Lisa D. Hale</p><h3>Topic</h3><p>Roads</p></aside>`, "Lisa D. Hale"},
	{"reviewed by a doctor", `<p class="byline">Written by <a href="/author/ana">Ana Ruiz</a></p><p class="byline">Medically reviewed by <a href="/author/tom">Tom Hale, MD</a></p>`, "Ana Ruiz"},
}

func TestAuthorPages(t *testing.T) {
	for _, c := range authorPages {
		m := metadataOf(`<html lang="en">` + head + c.page + storyText)
		var out []string
		for _, b := range m.bylines {
			for _, credit := range b.Credits {
				if credit.Role == byline.Author && credit.Name != "" {
					out = append(out, credit.Name)
				}
			}
		}
		if len(out) == 0 {
			assert.Equal(t, c.want, people(m), c.name)
		} else {
			assert.Equal(t, c.want, strings.Join(out, ", "), c.name)
		}
	}
}

// paperLD declares the paper as the author, as papers do whose stories are signed in
// the text.
const paperLD = `<html lang="ja"><script type="application/ld+json">{"@type":"NewsArticle","headline":"フェリー、港に残る","author":{"@type":"Organization","name":"港日報社"},"publisher":{"@type":"Organization","name":"港日報"}}</script><h1>フェリー、港に残る</h1>` + jaText

// signedPages are pages whose writers sign at the end of the text.
var signedPages = []struct{ name, end, want string }{
	{"brackets behind the last sentence", `<p>船長は「待つだけだ」と語った。（中川健太）</p>`, "中川健太"},
	{"square brackets", `<p>船長は「待つだけだ」と語った。港は静かな日が続いている。【山田花子】</p>`, "山田花子"},
	{"line of its own", `<p>船長は「待つだけだ」と語った。</p><p>【山田花子】</p>`, "山田花子"},
	{"two writers", `<p>船長は「待つだけだ」と語った。港は静かな日が続いている。（中川健太、山田花子）</p>`, "中川健太, 山田花子"},
	{"note behind the signature", `<p>船長は「待つだけだ」と語った。港は静かな日が続いている。（中川健太）</p><p>　◇</p>`, "中川健太"},
	{"titles left out", `<p>船長は「待つだけだ」と語った。港は静かな日が続いている。（敬称略）</p>`, ""},
	{"end of a series", `<p>船長は「待つだけだ」と語った。港は静かな日が続いている。（おわり）</p>`, ""},
	{"photographer", `<p>船長は「待つだけだ」と語った。港は静かな日が続いている。（写真・中川健太）</p>`, ""},
	{"somebody in the sentence", `<p>「待つだけだ」と語ったのは、二十年にわたり港で働いてきた船長（中川健太）</p>`, ""},
}

func TestSignedPages(t *testing.T) {
	for _, c := range signedPages {
		m := metadataOf(paperLD + c.end)
		got := authorsOf(m)
		if c.want == "" {
			assert.NotContains(t, got, "健太", c.name)
			assert.NotContains(t, got, "略", c.name)
			assert.NotContains(t, got, "おわり", c.name)
			continue
		}
		assert.Equal(t, c.want, got, c.name)
	}
}
