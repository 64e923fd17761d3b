package article

import (
	"strings"
	"unicode"

	"golang.org/x/text/language"
)

// readLanguage finds the language as a BCP 47 tag. What a page declares counts
// only if its letters and its commonest words allow of it: templates say "en" over
// Arabic stories and German ones. Words alone tell the languages of the table.
// The element's lang attribute goes first, then JSON-LD, then meta elements.
func (p *profile) readLanguage(m *metadata, works []work) {
	var all []claim
	for _, c := range p.claims[languageField] {
		if c.from == element {
			all = append(all, c)
		}
	}
	for _, w := range works {
		v := w.value.Get("inLanguage")
		code := ldText(v)
		if code == "" {
			code = ldText(v.Get("alternateName"))
		}
		all = append(all, claim{value: code, from: linkedData, rank: 1})
	}
	for rank := 1; rank <= 4; rank++ {
		for _, c := range p.claims[languageField] {
			if c.from != element && c.rank == rank {
				all = append(all, c)
			}
		}
	}
	script, byScript := p.script(m.headline)
	for i := range all {
		all[i].value = languageTag(all[i].value)
	}
	words := p.countWords()
	for _, c := range all {
		if c.value != "" && writtenIn(c.value, script) && !words.denies(c.value) {
			m.language = c.value
			if !strings.Contains(c.value, "-") {
				m.language = withRegion(c.value, all)
			}
			m.evidence = append(m.evidence, evidence(languageField, c, m.language, all))
			return
		}
	}
	if told := words.told(); told != "" && script < 0 {
		m.language = withRegion(told, all)
		m.evidence = append(m.evidence, evidence(languageField, claim{from: visibleText, name: "words"}, m.language, all))
		return
	}
	if byScript != "" {
		m.language = byScript
		m.evidence = append(m.evidence, evidence(languageField, claim{from: visibleText, name: "script"}, byScript, all))
	}
}

// withRegion returns the claim that says the same language with its region, for
// the page's own URL to read numeric dates by; else tag.
// lang="de" beside og:locale "de_AT" is "de-AT".
func withRegion(tag string, all []claim) string {
	for _, c := range all {
		if strings.HasPrefix(c.value, tag+"-") {
			return c.value
		}
	}
	return tag
}

// languageTag returns s as a BCP 47 tag: "en_us" is "en-US". It is "" for what
// is none.
// "de_DE.UTF-8" is "de-DE" and "en-US,de" the first of its list; "English" is none.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	s, _, _ = strings.Cut(s, ".")
	if s == "" || len(s) > 20 {
		return ""
	}
	tag, err := language.Parse(strings.ReplaceAll(s, "_", "-"))
	if err != nil || tag == language.Und {
		return ""
	}
	return tag.String()
}

// scripts are the scripts that tell a language, or keep others out.
var scripts = [...]struct {
	table     *unicode.RangeTable
	languages string // that are written in it, the most likely first
}{
	{unicode.Hangul, "ko"},
	{unicode.Hiragana, "ja"},
	{unicode.Katakana, "ja"},
	{unicode.Han, "zh yue ja ko"},
	{unicode.Arabic, "ar fa ur ps ckb sd ug ku pa az ms"},
	{unicode.Hebrew, "he iw yi ji"},
	{unicode.Thai, "th"},
	{unicode.Greek, "el"},
	{unicode.Cyrillic, "ru uk bg sr mk be kk ky mn tg tt uz bs sh az ba cv os ce ab"},
	{unicode.Devanagari, "hi mr ne sa kok mai bho"},
	{unicode.Bengali, "bn as"},
	{unicode.Tamil, "ta"},
	{unicode.Telugu, "te"},
	{unicode.Kannada, "kn"},
	{unicode.Malayalam, "ml"},
	{unicode.Gujarati, "gu"},
	{unicode.Gurmukhi, "pa"},
	{unicode.Sinhala, "si"},
	{unicode.Georgian, "ka"},
	{unicode.Armenian, "hy"},
	{unicode.Khmer, "km"},
	{unicode.Lao, "lo"},
	{unicode.Myanmar, "my shn mnw"},
	{unicode.Ethiopic, "am ti"},
}

// script finds the script of most letters of the headline and the description:
// an index into scripts, -1 for Latin and others, and the language that it
// tells by itself.
// A script needs more than a third of the letters. Han with any kana is Japanese:
// "橋の通行止め".
func (p *profile) script(headline string) (script int, lang string) {
	sample := headline
	for _, c := range p.claims[deckField] {
		sample += " " + c.value
		break
	}
	var counts [len(scripts)]int
	letters := 0
	for _, r := range sample {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if r <= unicode.MaxLatin1 {
			continue
		}
		for i, s := range scripts {
			if unicode.Is(s.table, r) {
				counts[i]++
				break
			}
		}
	}
	script = -1
	for i, n := range counts {
		if 3*n > letters && (script < 0 || n > counts[script]) {
			script = i
		}
	}
	if script < 0 {
		return -1, ""
	}
	if scripts[script].table == unicode.Han && counts[1]+counts[2] > 0 {
		script = 1
	}
	lang, _, _ = strings.Cut(scripts[script].languages, " ")
	return script, lang
}

// writtenIn tells whether a language is written in a script of the table. Where
// script is -1, Latin, every language will do that isn't bound to a script here
// - and those too: a story may be told in romanised words.
// "en" isn't over an Arabic headline.
func writtenIn(tag string, script int) bool {
	if script < 0 {
		return true
	}
	base, _, _ := strings.Cut(tag, "-")
	for lang := range strings.FieldsSeq(scripts[script].languages) {
		if lang == base {
			return true
		}
	}
	return false
}
