package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// roleTexts returns the body's texts of a page whose every segment is likely to
// be body, and the texts left out with their reasons.
func roleTexts(t *testing.T, src string) (body []string, left map[string]Reason) {
	t.Helper()
	a, err := Parse(strings.NewReader(src))
	require.NoError(t, err)
	left = make(map[string]Reason)
	for _, b := range a.Blocks {
		body = append(body, string(b.Kind)+" "+b.Text)
	}
	for _, r := range a.Residue {
		left[r.Text] = r.Reason
	}
	return body, left
}

func TestTrim(t *testing.T) {
	cases := []struct {
		name, middle string
		gone         string
		reason       Reason
	}{
		{"pointer", `<p>READ MORE: <a href=/w>The wall that held for a hundred years</a></p>`, "READ MORE: The wall that held for a hundred years", Related},
		{"pointer behind a bar", `<p>Les også | <a href=/w>Demningen som holdt i hundre år</a></p>`, "Les også | Demningen som holdt i hundre år", Related},
		{"consent dialog", `<div id="onetrust-consent-sdk"><p>` + strings.Repeat("We and our partners store information on a device. ", 5) + `</p></div>`, "", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			body, left := roleTexts(t, newsPage(c.middle))
			assert.Len(t, body, 2)
			if c.gone != "" {
				assert.Equal(t, c.reason, left[c.gone])
			}
		})
	}
}

func TestSubhead(t *testing.T) {
	body, _ := roleTexts(t, newsPage(`<p><strong>The second gate</strong></p>`))
	require.Len(t, body, 3)
	assert.Equal(t, "heading The second gate", body[1])
	body, _ = roleTexts(t, newsPage(`<p class="x-line">The second gate</p>`))
	require.Len(t, body, 3)
	assert.Equal(t, "heading The second gate", body[1])
	body, _ = roleTexts(t, newsPage(`<p><strong>The second gate is broken, too.</strong></p>`))
	require.Len(t, body, 3)
	assert.Equal(t, "paragraph The second gate is broken, too.", body[1])
}

// TestTimesBelowDeck: the time of publishing and the time of reading are no paragraphs,
// though a deck stands above them; a day that the story tells of is one.
func TestTimesBelowDeck(t *testing.T) {
	for line, kept := range map[string]bool{
		`<p>Published May 7, 2023 at 9:05. / Updated May 8, 2023 at 7:44.</p>`: false,
		`<div>2 min. de lecture</div>`:                                         false,
		`<p>Lesedauer: 3 Minuten</p>`:                                          false,
		`<p>Publicado el 7 de mayo de 2023, 09:05 h</p>`:                       false,
		`<p>On May 7, 2023 the dam gave way at nine.</p>`:                      true,
	} {
		body, _ := roleTexts(t, newsPage(line))
		assert.Len(t, body, map[bool]int{false: 2, true: 3}[kept], line)
	}
}

// TestBioAtEnd: the author's own lines end no story.
func TestBioAtEnd(t *testing.T) {
	const bio = `<em>Ana Ruiz is the author of</em> Dams <em>and teaches in Rio. Her last piece appeared in May.</em></`
	for _, box := range []string{`<p class="bio">` + bio + `p>`, `<div class="author-box"><p>` + bio + `p></div>`, `<div class="about-the-author"><div>` + bio + `div></div>`} {
		body, _ := roleTexts(t, strings.Replace(newsPage(``), `</div></article>`, box+`</div></article>`, 1))
		assert.Len(t, body, 2, box)
	}
}

// TestRecord: a list above the text that describes it, as catalogues do, is none of it.
func TestRecord(t *testing.T) {
	page := func(list string) string {
		return strings.Replace(newsPage(``), `<div class=story-body>`, `<div class=story-body>`+list, 1)
	}
	for _, list := range []string{
		`<ul><li><b>Authors:</b> Ana Ruiz, PhD; Tom Hale, LLM</li><li><b>Date:</b> 7 May 2023</li><li><b>Pages:</b> 14</li><li><b>DOI:</b> 10.5555/dam.7</li></ul>`,
		`<ul><li>Editore: Marina</li><li>Data di uscita: 07/05/2023</li><li>Pagine: 288</li><li>ISBN: 9788800000000</li></ul>`,
		`<ul><li>Verlag: Talpresse</li><li>Seiten: 14</li><li>Preis: 18 Euro</li></ul>`,
	} {
		body, _ := roleTexts(t, page(list))
		assert.Len(t, body, 2, list)
	}
	for _, list := range []string{
		`<ul><li>What: a walk along the dam</li><li>Date: May 7, 2023</li><li>Where: at the old mill</li></ul>`,
		`<ul><li>The wall holds: nobody was hurt in the valley.</li><li>The gate: it is broken.</li></ul>`,
	} {
		body, _ := roleTexts(t, page(list))
		assert.Len(t, body, 3, list)
	}
}

// TestPhoneBelow: a notice ends with whom to ask.
func TestPhoneBelow(t *testing.T) {
	for line, n := range map[string]int{
		`<p>Info: Hafenamt Rio (☎ 055-555-0131)</p>`: 3,
		`<p>문의: 자원순환과 (☎ 055-555-0131)</p>`:          3,
		`<p>Rio, 7 May 2023 09:05</p>`:               2,
	} {
		body, _ := roleTexts(t, strings.Replace(newsPage(``), `</div></article>`, line+`</div></article>`, 1))
		assert.Len(t, body, n, line)
	}
}
