package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestInterview: the questions of an interview, in bold type, are its paragraphs; bold
// questions among other bold lines, or few of them, are subheads.
func TestInterview(t *testing.T) {
	answer := func(q string) string {
		return `<p><strong>` + q + `</strong></p><p>We looked at the wall every morning, and nobody wrote it down.</p>`
	}
	for name, c := range map[string]struct {
		middle   string
		headings []string
	}{
		"questions alone":        {answer("Who looked at the wall?") + answer("And at night?") + answer("Who will pay for it?"), nil},
		"a remark among them":    {answer("Wer sah nach der Mauer?") + answer("Das klingt nach viel Arbeit.") + answer("Und nachts?") + answer("Wer bezahlt das alles?"), nil},
		"quotation marks, marks": {answer("« Qui surveillait le mur ? »") + answer("Et la nuit ?") + answer("Qui va payer ?"), nil},
		"full width":             {answer("誰が壁を見ていましたか？") + answer("夜はどうでしたか？") + answer("費用は誰が払いますか？"), nil},
		"Arabic":                 {answer("من راقب الجدار؟") + answer("وفي الليل؟") + answer("من سيدفع؟"), nil},
		"one question":           {answer("Who will pay for it?"), []string{"Who will pay for it?"}},
		"among other lines":      {answer("Who will pay?") + answer("The second gate") + answer("The wall of 1931") + answer("What comes next?") + answer("Is it safe?"), []string{"Who will pay?", "The second gate", "The wall of 1931", "What comes next?", "Is it safe?"}},
		"below headings":         {`<h2>The wall</h2><p>Ninety years ago the valley had no wall, and every spring the water came up to the church.</p><h2>Your questions</h2>` + answer("Who will pay?") + answer("Is it safe?") + answer("What comes after the flood?"), []string{"The wall", "Your questions", "Who will pay?", "Is it safe?", "What comes after the flood?"}},
		"set as headings":        {strings.NewReplacer("<p><strong>", "<h3>", "</strong></p>", "</h3>").Replace(answer("Who will pay?") + answer("Is it safe?") + answer("And then?")), []string{"Who will pay?", "Is it safe?", "And then?"}},
	} {
		blocks, _ := parseMiddle(t, c.middle)
		assert.Equal(t, c.headings, headingsOf(blocks), name)
	}
}

// TestSubheadInLayout: old pages set the whole story in the cell of a table.
func TestSubheadInLayout(t *testing.T) {
	story := before + `<p><b>The second gate</b></p><p>Nobody knows yet who will pay for it, the mayor said.</p>` + after
	for name, page := range map[string]string{
		"paragraphs": story,
		"open ones":  strings.ReplaceAll(story, "</p>", ""),
		"breaks":     strings.NewReplacer("<p>", "", "</p>", "<br><br>").Replace(story),
	} {
		a, err := Parse(strings.NewReader(`<html><head><title>Dam holds</title></head><body><table width="100%"><tr><td><a href="/">Home</a></td></tr></table>` +
			`<table><tr><td width="640"><font size="5"><b>Dam holds</b></font></td></tr><tr><td><font size="2">` + page + `</font></td></tr></table></body></html>`))
		assert.NoError(t, err, name)
		assert.Equal(t, []string{"The second gate"}, headingsOf(a.Blocks), name)
	}
}

// TestAccordion: what opens a part of the text is its heading, be it a button in a
// heading or a summary.
func TestAccordion(t *testing.T) {
	const panel = `<div class="panel"><p>All wells that take less than a thousand cubic metres a year are concerned by the rule.</p></div>`
	for name, c := range map[string]struct {
		middle   string
		headings []string
	}{
		"button in a heading":      {`<h2><button aria-expanded="false">Which wells are concerned?</button></h2>` + panel, []string{"Which wells are concerned?"}},
		"Bootstrap":                {`<div class="accordion-item"><h3 class="accordion-header" id="a"><button class="accordion-button collapsed" type="button"><span>Quels puits sont concernés ?</span></button></h3>` + panel + `</div>`, []string{"Quels puits sont concernés ?"}},
		"summary":                  {`<details><summary>Welche Brunnen sind gemeint</summary>` + panel + `</details>`, []string{"Welche Brunnen sind gemeint"}},
		"summary above a list":     {`<details open><summary>Lo que hay que llevar</summary><ul><li>El formulario firmado</li><li>Un plano del lugar</li></ul></details>`, []string{"Lo que hay que llevar"}},
		"summary that is a clause": {`<details><summary>The mayor said:</summary>` + panel + `</details>`, nil},
	} {
		blocks, _ := parseMiddle(t, c.middle)
		assert.Equal(t, c.headings, headingsOf(blocks), name)
	}
}

// headingsOf are the texts of the headings among blocks.
func headingsOf(blocks []Block) []string {
	var texts []string
	for _, b := range blocks {
		if b.Kind == Heading {
			texts = append(texts, b.Text)
		}
	}
	return texts
}
