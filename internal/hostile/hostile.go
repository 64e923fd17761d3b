// Package hostile makes inputs that are built to hurt a parser: deep, wide,
// unclosed, repeated, broken. Tests and benchmarks read them at several sizes
// to see that time and memory grow with the size and no faster.
package hostile

import (
	"fmt"
	"strings"
)

// An Input is one way of being hostile. Make returns an input of about size
// bytes.
type Input struct {
	Name string
	Text bool // plain text; else HTML
	Make func(size int) string
}

// news is an ordinary paragraph, so that hostile pages hold an article as well.
const news = "<p>The council of Port Alder voted on Tuesday to keep the ferry, said Dana Reyes, who runs the harbor office. “We will sail,” she said.</p>\n"

const newsText = "The council of Port Alder voted on Tuesday to keep the ferry, said Dana Reyes, who runs the harbor office. “We will sail,” she said.\n\n"

// Inputs lists them all.
func Inputs() []Input {
	return append(htmlInputs(), textInputs()...)
}

func htmlInputs() []Input {
	return []Input{
		{"nested div", false, page("<div>")},
		{"unclosed a", false, page("<a href=x>")},
		{"unclosed b", false, page("<b>b")},
		{"unclosed b closed as i", false, page("<b>x</i>")},
		{"stray end tags", false, page("</section></div></p>")},
		{"open and stray", false, page("<div></span>")},
		{"nested tables", false, page("<table><tr><td>x")},
		{"nested lists", false, page("<ul><li>x")},
		{"nested quotations", false, page("<blockquote>x")},
		{"nested figures", false, page("<figure><img src=x><figcaption>Ana Ruiz")},
		{"tiny blocks", false, page("<p>x</p>")},
		{"tiny links", false, page("<p><a href=y>x</a></p>")},
		{"empty blocks", false, page("<p></p>")},
		{"one table row", false, func(n int) string { return "<table><tr>" + fill("<td>x</td>", n) }},
		{"one long line", false, func(n int) string { return news + "<p>" + fill("ferry ", n) }},
		{"one long word", false, func(n int) string { return news + "<p>" + fill("x", n) }},
		{"line breaks", false, func(n int) string { return news + "<p>" + fill("x<br>", n) }},
		{"comments", false, page("<!-- x -->")},
		{"unclosed comment", false, func(n int) string { return news + "<!--" + fill("- -> ", n) }},
		{"entities", false, page("&amp;&#x41;&notanentity")},
		{"many attributes", false, func(n int) string { return news + "<div " + fill("data-a=b ", n) + ">x</div>" }},
		{"distinct attributes", false, distinctAttributes},
		{"long class", false, func(n int) string { return news + `<div class="` + fill("byline share ", n) + `">x</div>` }},
		{"long href", false, func(n int) string { return news + `<p><a href="` + fill("/../x", n) + `">x</a></p>` }},
		{"many JSON-LD scripts", false, page(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>`)},
		{"deep JSON-LD", false, deepJSON},
		{"long JSON-LD graph", false, func(n int) string {
			return `<script type="application/ld+json">{"@graph":[` + fill(`{"@type":"Person","@id":"x","name":"Ana Ruiz"},`, n) + `{}]}</script>` + news
		}},
		{"meta elements", false, page(`<meta property="article:author" content="Ana Ruiz">`)},
		{"bylines", false, page(`<span class="byline author">By Ana Ruiz</span>`)},
		{"headings", false, page("<h1>Ferry to stay</h1>")},
		{"news repeated", false, page(news)},
		{"quotation marks in HTML", false, func(n int) string { return news + "<p>" + fill("“", n) }},
		{"script openers", false, page("<script>")},
		{"less-than signs", false, page("<")},
		{"unclosed tag", false, func(n int) string { return news + "<div " + fill("<", n) }},
	}
}

func textInputs() []Input {
	return []Input{
		{"news text repeated", true, func(n int) string { return fill(newsText, n) }},
		{"straight marks", true, text(`"`)},
		{"curly openers", true, text("“")},
		{"apostrophes", true, text("'")},
		{"marks and words", true, text(`"a" `)},
		{"unclosed marks by line", true, text("“We will sail, he said\n\n")},
		{"parentheses", true, text("(")},
		{"brackets", true, text("“[")},
		{"he said", true, text("he said ")},
		{"he said, marked", true, text("“x,” he said. ")},
		{"said that said that", true, text("said that ")},
		{"names", true, text("Ana Ruiz ")},
		{"names apart", true, distinctNames},
		{"commas", true, text("Reyes, ")},
		{"capitals", true, text("A")},
		{"short lines", true, text("x\n")},
		{"blank lines", true, text("\n")},
		{"datelines", true, text("SEOUL, South Korea (AP) — x\n\n")},
		{"captions", true, text("Ana Ruiz, left, in Seoul, May 7, 2023. Tom Hale/Pool Photo via AP\n\n")},
		{"bylines by line", true, text("By Ana Ruiz and Tom Hale\n\n")},
		{"combining marks", true, text("a\u0301\u0302\u0303")},
		{"zero-width characters", true, text("\u200b\u00ad")},
		{"no-break spaces", true, text("\u00a0x")},
		{"lone surrogates", true, text("x\xed\xa0\x80")},
		{"overlong UTF-8", true, text("x\xc0\xaf\xe0\x80\xaf")},
		{"digits and stops", true, text("1.")},
		{"abbreviations", true, text("U.S. Mr. ")},
		{"full stops", true, text(". ")},
	}
}

// page repeats unit behind an ordinary paragraph.
func page(unit string) func(int) string {
	return func(n int) string { return news + fill(unit, n) }
}

func text(unit string) func(int) string {
	return func(n int) string { return newsText + fill(unit, n) }
}

// fill repeats unit up to about n bytes.
func fill(unit string, n int) string {
	return strings.Repeat(unit, max(1, n/len(unit)))
}

func deepJSON(n int) string {
	depth := n / len(`{"author":[`)
	return `<script type="application/ld+json">` + strings.Repeat(`{"author":[`, depth) + `</script>` + news
}

func distinctAttributes(n int) string {
	return distinct(n, news+"<div ", "a%d=b ") + ">x</div>"
}

func distinctNames(n int) string {
	return distinct(n, newsText, "Ana Ruiz%dson said. ")
}

// distinct appends format with a counter until n bytes are reached.
func distinct(n int, head, format string) string {
	var b strings.Builder
	b.WriteString(head)
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}
