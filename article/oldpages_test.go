package article

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/byline"
)

// An oldPage is a whole page in the manner of a template, with what it says of
// its story: names of authors with ", " between them, organizations in brackets,
// days; "" where it says nothing.
type oldPage struct {
	name, page                            string
	headline, authors, published, updated string
}

// openCells stands for a table of links round the story, as sites had before 2005.
const openCells = `<table width="760"><tr><td width="140" valign="top"><font size="1"><a href="/">Home</a><br><a href="/local">Local</a><br><a href="/sports">Sports</a><br><a href="/obits">Obituaries</a></font></td><td valign="top">`

const endCells = `</td><td width="160" valign="top"><font size="1"><b>Top stories</b><br><a href="/a1">Mill fire kept crews busy all night</a><br>June 2, 2004<br><a href="/a2">School board picks a new chief</a><br>June 1, 2004</font></td></tr></table>`

// oldPages are pages of papers and blogs from before JSON-LD.
var oldPages = []oldPage{
	{"table layout, fonts", `<html><head><title>The Harbour Gazette: Ferry strike enters third week</title></head><body bgcolor="#FFFFFF">` + openCells + `<font size="5" face="Times"><b>Ferry strike enters third week</b></font><br><font size="2"><b>By ANA RUIZ</b><br>Gazette staff writer</font><br><font size="1">Published May 29, 2004</font><p>` + oldText + endCells + `</body></html>`,
		"Ferry strike enters third week", "ANA RUIZ", "2004-05-29", ""},
	{"table layout, h2 and small date", `<html><head><title>Ferry strike enters third week - Harbour Gazette</title></head><body>` + openCells + `<h2>Ferry strike enters third week</h2><small>Saturday, May 29, 2004</small><p><i>By Ana Ruiz and Tom Hale</i></p>` + oldText + endCells + `</body></html>`,
		"Ferry strike enters third week", "Ana Ruiz, Tom Hale", "2004-05-29", ""},
	{"day of the visit above", `<html><head><title>Ferry strike enters third week</title></head><body><div id="masthead">Harbour Gazette<br>Tuesday, March 3, 2009</div><h1>Ferry strike enters third week</h1><div class="byline">By Ana Ruiz</div><div class="dateline">Posted: 05/29/2004 12:00:00 AM PDT</div>` + oldText + `</body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2004-05-29", ""},
	{"wire copy", `<html><head><title>Ferry strike enters third week | Harbour Gazette</title></head><body><h1>Ferry strike enters third week</h1><p class="byline">By ANA RUIZ<br>Associated Press Writer</p><p class="timestamp">May 29, 2004, 6:14 PM EDT</p><p>ROTTERDAM, Netherlands (AP) -- The crews of two ferries stayed ashore on Saturday.</p>` + oldText + `</body></html>`,
		"Ferry strike enters third week", "ANA RUIZ", "2004-05-29", ""},
	{"print edition line", `<html><head><title>Ferry strike enters third week</title></head><body><h1>Ferry strike enters third week</h1><p>By Ana Ruiz</p>` + oldText + `<p>This story appeared on page B1 of the Harbour Gazette on Saturday, May 29, 2004.</p></body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2004-05-29", ""},
	{"article published on", `<html><head><title>Ferry strike enters third week</title></head><body><h1>Ferry strike enters third week</h1><p>By Ana Ruiz, Gazette Staff</p>` + oldText + oldText + `<p>Article published Saturday, May 29, 2004</p><p>Copyright 2009 Harbour Gazette</p></body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2004-05-29", ""},
	{"last modified line", `<html><head><title>Ferry strike enters third week</title></head><body><h1>Ferry strike enters third week</h1><h4>BY ANA RUIZ</h4>` + oldText + `<p><i>Last modified: May 29, 2004 - 09:14 am</i></p></body></html>`,
		"Ferry strike enters third week", "ANA RUIZ", "2004-05-29", "2004-05-29"},
	{"originally published line", `<html><head><title>Ferry strike enters third week : Gazette</title></head><body><h1>Ferry strike enters third week</h1><h4 class="byline"><a href="/staff/ana-ruiz/">Ana Ruiz</a></h4><p class="pub_date">Originally published 10:51 p.m., May 29, 2004<br>Updated 11:20 a.m., May 30, 2004</p>` + oldText + `</body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2004-05-29", "2004-05-30"},
	{"story highlights, agency", `<html><head><title>Ferry strike enters third week - Gazette.example</title></head><body><h1>Ferry strike enters third week</h1><div class="source">Associated Press</div><div class="date">updated 6:14 p.m. ET, Sat., May 29, 2004</div>` + oldText + `</body></html>`,
		"Ferry strike enters third week", "[Associated Press]", "2004-05-29", "2004-05-29"},
	{"definition list", `<html><head><title>Ferry strike enters third week</title></head><body><div id="article"><h1>Ferry strike enters third week</h1><ul class="info"><li class="author">Ana Ruiz</li><li class="pub">The Guild of Ferries</li><li>Saturday 29 May 2004 09.14 BST</li></ul>` + oldText + `</div></body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2004-05-29", ""},
	{"hNews", `<html><head><title>Ferry strike enters third week</title></head><body><div class="hnews hentry item"><h1 class="entry-title">Ferry strike enters third week</h1><p class="byline author vcard">By <span class="fn">Ana Ruiz</span></p><span class="source-org vcard"><span class="org fn">Harbour Press</span></span><abbr class="updated" title="2004-05-30T08:00:00Z">May 30</abbr> <abbr class="published" title="2004-05-29T18:14:00Z">May 29, 2004 6:14 p.m.</abbr><div class="entry-content">` + oldText + `</div></div></body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2004-05-29", "2004-05-30"},
	{"rNews", `<html><body vocab="http://iptc.org/std/rNews/2011-10-07#" typeof="NewsItem"><h1 property="headline">Ferry strike enters third week</h1><div property="creator" typeof="Person">By <span property="name">Ana Ruiz</span></div><span property="datePublished" content="2011-05-29T18:14:00Z">May 29, 2011</span><div property="articleBody">` + oldText + `</div></body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2011-05-29", ""},
	{"microdata, 2012", `<html><body><div itemscope itemtype="http://schema.org/Article"><h1 itemprop="name">Ferry strike enters third week</h1><span itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="url" href="/staff/ana"><span itemprop="name">Ana Ruiz</span></a></span><meta itemprop="datePublished" content="2012-05-29"><meta itemprop="dateModified" content="2012-06-02"><div itemprop="articleBody">` + oldText + `</div></div></body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2012-05-29", "2012-06-02"},
	{"Dublin Core", `<html><head><title>Gazette - Ferry strike enters third week</title><meta name="DC.title" content="Ferry strike enters third week"><meta name="DC.creator" content="Ana Ruiz"><meta name="DC.date.issued" content="2004-05-29"><meta name="DC.publisher" content="Gazette"></head><body><h1>Ferry strike enters third week</h1>` + oldText + `</body></html>`,
		"Ferry strike enters third week", "Ana Ruiz", "2004-05-29", ""},
	{"meta of a paper's system", `<html><head><title>Ferry strike enters third week</title><meta name="byl" content="By ANA RUIZ and TOM HALE"><meta name="pdate" content="20040529"><meta name="utime" content="20040530101010"></head><body><h1>Ferry strike enters third week</h1>` + oldText + `</body></html>`,
		"Ferry strike enters third week", "ANA RUIZ, TOM HALE", "2004-05-29", "2004-05-30"},
	{"address only", `<html><head><title>Ferry strike enters third week</title><link rel="canonical" href="http://www.gazette.example/2004/05/29/ferry.html"></head><body><h1>Ferry strike enters third week</h1>` + oldText + `</body></html>`,
		"Ferry strike enters third week", "", "2004-05-29", ""},
	{"copyright only", `<html><head><title>Ferry strike enters third week</title></head><body><h1>Ferry strike enters third week</h1>` + oldText + `<p align="center">Copyright &copy; 1998-2009 Harbour Gazette. All rights reserved.</p></body></html>`,
		"Ferry strike enters third week", "", "", ""},
	{"press release", `<html><head><title>Acme Marine :: News</title></head><body><p><b>FOR IMMEDIATE RELEASE</b></p><p>March 3, 2009</p><p>Contact: Tom Hale, (555) 010-7788</p><h2>Acme Marine Names New Chief Engineer</h2><p>CASTLE BAY, March 3, 2009 -- Acme Marine said today that it has named a new chief engineer.</p>` + oldText + `<p>About Acme Marine: founded on May 1, 1971, it builds ferries.</p></body></html>`,
		"Acme Marine Names New Chief Engineer", "", "2009-03-03", ""},
	{"press release, dateline in the story", `<html><head><title>Acme Marine Names New Chief Engineer | Acme Marine</title></head><body><h1>Acme Marine Names New Chief Engineer</h1><p><strong>CASTLE BAY, Ore. – March 3, 2009 –</strong> Acme Marine said today that it has named a new chief engineer.</p>` + oldText + `</body></html>`,
		"Acme Marine Names New Chief Engineer", "", "2009-03-03", ""},
	{"press release, German", `<html lang="de"><head><title>Pressemitteilungen - Hafenwerk AG</title></head><body><h1>Hafenwerk AG beruft neue Leiterin</h1><p>Pressemitteilung vom 03.03.2009</p>` + deText + `<p>Pressekontakt: Tom Hale</p></body></html>`,
		"Hafenwerk AG beruft neue Leiterin", "", "2009-03-03", ""},
	{"company's news list above", `<html><head><title>News - Acme Marine</title></head><body><div class="sidebar"><ul><li>12 June 2010 <a href="/n1">New dock</a></li><li>3 May 2010 <a href="/n2">New crane</a></li></ul></div><h1>Acme Marine names new chief engineer</h1><p class="date">3 March 2009</p>` + oldText + `</body></html>`,
		"Acme Marine names new chief engineer", "", "2009-03-03", ""},
}

const oldText = `<p>The crews of two ferries stayed ashore for a third week on Saturday and shop owners on the quay said that they had never seen so few people. ` +
	`"We want the pay that we were told of," said one deckhand who gave no name.</p><p>The company said that it would talk when the boats sail again, and that no pay was ever told of to anybody.</p>`

const deText = `<p>Die Mannschaften der beiden Fähren blieben auch am Samstag an Land, und die Händler am Kai sagten, sie hätten noch nie so wenige Leute gesehen. Der Betreiber will erst reden, wenn die Boote wieder fahren.</p><p>Die Gewerkschaft nannte das Angebot eine Frechheit und kündigte an, dass der Streik bis zum Ende des Monats dauern werde.</p>`

func TestOldPages(t *testing.T) { checkOldPages(t, oldPages) }

// unsolved are the fields of pages that are not found yet, with the reason.
var unsolved = map[string]string{
	"mailing list: authors":                                 "a name in bold with a mail address behind it has neither by-word nor date in its line",
	"commenter and editor in a column: published":           "the column stands over the headline and its date has a class, the story's has none",
	"German association, day with place in front: headline": "an h1 without a word of the title is more often a section's or the site's than the headline",
}

func checkOldPages(t *testing.T, pages []oldPage) {
	for _, c := range pages {
		m := metadataOf(c.page)
		checkField(t, c.name+": headline", c.headline, m.headline)
		checkField(t, c.name+": authors", c.authors, authorsOf(m))
		checkField(t, c.name+": published", c.published, dayOf(m.published))
		if c.updated != "" {
			checkField(t, c.name+": updated", c.updated, dayOf(m.updated))
		}
	}
}

// checkField checks one field of a page; an unsolved one must still be wrong.
func checkField(t *testing.T, name, want, got string) {
	if unsolved[name] != "" {
		assert.NotEqual(t, want, got, "%s is found now", name)
		return
	}
	assert.Equal(t, want, got, name)
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// authorsOf lists the people who wrote a story; organizations, in brackets,
// where there are no people.
func authorsOf(m *metadata) string {
	var people, orgs []string
	for _, b := range m.bylines {
		for _, c := range b.Credits {
			switch {
			case c.Role != byline.Author:
			case c.Name != "":
				people = append(people, c.Name)
			default:
				orgs = append(orgs, "["+c.Organization+"]")
			}
		}
	}
	if len(people) == 0 {
		people = orgs
	}
	return strings.Join(people, ", ")
}
