package article

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// frontPage is a page of teasers.
func frontPage() string {
	var b strings.Builder
	b.WriteString(`<html lang=en><head><title>The Valley Post</title><meta property="og:site_name" content="The Valley Post"></head><body><header><a href=/>The Valley Post</a></header><main>`)
	for _, head := range []string{"Dam holds through the night", "Ferry line reopens after storm", "Mayor resigns over seawall",
		"Rice prices rise again", "School opens its doors", "Orchard thieves caught", "Two towns share one bus",
		"A bridge for the north", "Library saved by readers", "Harbor wins its appeal"} {
		b.WriteString(`<div class=card><h3><a href=/x>` + head + `</a></h3><p>Officials said on Friday that nobody had been hurt in the valley.</p></div>`)
	}
	b.WriteString(`</main><footer>© The Valley Post</footer></body></html>`)
	return b.String()
}

// guide is a story of short paragraphs and items.
const guide = `<main><article><h1>How to keep a fern</h1>
	<p>A fern wants shade, water and a pot that is a little too small for it, says the gardener of the valley's school.</p>
	<p>Most of those that die in a house die of thirst in their first winter, when the stove runs day and night beside them.</p>
	<h2>What to do in summer</h2>
	<ul><li>Water it every second morning, and never let it stand in what runs out of the pot.</li>
	<li>Turn it once a week, so that each side of it sees as much of the window as the others.</li>
	<li>Cut off the fronds that have turned brown, close to the ground and with a clean knife.</li></ul>
	<h2>What to do in winter</h2>
	<p>In winter it can live with less, and it would rather stand in a cold room than beside a stove, she says.</p>
	<p>Put a bowl of water next to it if the air in the room is dry, and a handful of leaves on the soil of the pot.</p>
	<p>In April, when the first green tips come up, move it to a larger pot and begin with the water again, slowly.</p>
	<p>A fern that has been kept like this will live for twenty years, as the one in the school's hall has done.</p></article>`

func TestNoArticle(t *testing.T) {
	cases := []struct{ name, src string }{
		{"front page", frontPage()},
		{"only navigation", `<html><head><title>Valley</title></head><body><nav><a href=/a>News</a><a href=/b>Sports</a></nav></body></html>`},
		{"nothing visible", `<html><head><title>Valley</title><script>x()</script></head><body></body></html>`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse(strings.NewReader(c.src))
			require.ErrorIs(t, err, ErrNoArticle)
			require.NotNil(t, a)
			assert.Empty(t, a.Blocks)
		})
	}
	more := strings.ReplaceAll(frontPage(), "<p>Officials said on Friday that nobody had been hurt in the valley.</p>", "")
	a, err := Parse(strings.NewReader(strings.Replace(more, "<main>", guide, 1)))
	require.NoError(t, err, "teasers below a story make it no front page")
	assert.Contains(t, a.Text, "Water it")
	a, _ = Parse(strings.NewReader(frontPage()))
	assert.Equal(t, "The Valley Post", a.Publisher.Name)
	assert.Equal(t, "en", a.Language)
}

func TestBadInput(t *testing.T) {
	_, err := Parse(strings.NewReader(" \n\t "))
	require.ErrorIs(t, err, ErrEmpty)
	_, err = Parse(strings.NewReader("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"))
	require.ErrorIs(t, err, ErrBinary)
	_, err = (&Parser{MaxBytes: 1000}).Parse(strings.NewReader(newsPage("")))
	require.ErrorIs(t, err, ErrTooLarge)
}

// TestCharsets reads one page in several encodings.
func TestCharsets(t *testing.T) {
	page := strings.ReplaceAll(newsPage("<p>Der Damm in Köln hielt, sagte die Bürgermeisterin am Freitag.</p>"), "<title>", `<meta charset="CHARSET"><title>`)
	latin := strings.NewReplacer("CHARSET", "iso-8859-1", "ö", "\xf6", "ü", "\xfc").Replace(page)
	var utf16 strings.Builder
	utf16.WriteString("\xff\xfe")
	for _, r := range page {
		utf16.WriteString(string([]byte{byte(r), byte(r >> 8)}))
	}
	for name, src := range map[string]string{
		"utf-8": strings.ReplaceAll(page, "CHARSET", "utf-8"), "latin": latin, "utf-16": utf16.String(),
		"invalid utf-8": strings.NewReplacer("CHARSET", "utf-8", "ö", "\xf6").Replace(page),
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Parse(strings.NewReader(src))
			require.NoError(t, err)
			assert.Contains(t, a.Text, "Der Damm in Köln hielt, sagte die Bürgermeisterin am Freitag.")
		})
	}
}

// TestStoredBody reads a page that shows nothing of its story.
func TestStoredBody(t *testing.T) {
	first := strings.Repeat("The keeper said that the dam had held. ", 8)
	second := strings.Repeat("Engineers will come next week. ", 8)
	src := `<html><head><title>Dam holds</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam holds","articleBody":"` +
		first + `\n\n` + second + `"}</script></head><body><h1>Dam holds</h1><div id=app></div></body></html>`
	a, err := Parse(strings.NewReader(src))
	require.NoError(t, err)
	assert.Equal(t, "Dam holds", a.Headline)
	require.Len(t, a.Blocks, 2)
	assert.Equal(t, strings.TrimSpace(first), a.Blocks[0].Text)
	assert.Equal(t, strings.TrimSpace(second), a.Blocks[1].Text)
}

// TestStateBody reads pages that a script writes from what it carries.
func TestStateBody(t *testing.T) {
	first := strings.Repeat("The keeper said that the dam had held. ", 20)
	second := "\"Engineers\" will come next week, he said on Friday."
	markup := `<p class="t">` + first + `</p>$$AD$$<p>` + second + `</p>`
	once := jsonString(t, markup)
	twice := jsonString(t, `{"a":1,"body":`+once+`}`)
	for name, script := range map[string]string{
		"an object":             `window.state = {"story":{"id":7,"body":` + once + `}};`,
		"a string":              `push([1,` + once + `])`,
		"a string of an object": `push([1,` + twice + `])`,
	} {
		t.Run(name, func(t *testing.T) {
			src := `<html><head><title>Dam holds</title><meta property="article:published_time" content="2023-05-07T10:00:00Z"></head>` +
				`<body><h1>Dam holds</h1><div id=app></div><script>` + script + `</script></body></html>`
			a, err := Parse(strings.NewReader(src))
			require.NoError(t, err)
			require.Len(t, a.Blocks, 2)
			assert.Equal(t, strings.TrimSpace(first), a.Blocks[0].Text)
			assert.Equal(t, second, a.Blocks[1].Text)
		})
	}
}

// jsonString is s as JSON writes it in a page: with no < in it.
func jsonString(t *testing.T, s string) string {
	out, err := json.Marshal(s)
	require.NoError(t, err)
	return string(out)
}
