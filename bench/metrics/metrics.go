// Package metrics computes the published measures of body extraction.
//
//   - Shingle: article-extraction-benchmark (Scrapinghub 2020). Four-word
//     shingles; precision and recall are means over pages, F1 is of the means,
//     accuracy is the share of pages with exactly the same words.
//   - Words: WCXB (2025). F1 of the bags of lower-case words, mean over pages.
//   - Paragraphs: F1 of exact paragraphs, white space aside, over all pages.
package metrics

import (
	"regexp"
	"strings"

	"golang.org/x/text/unicode/norm"
)

var word = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// PRF is precision, recall and their harmonic mean.
type PRF struct{ P, R, F1 float64 }

func prf(p, r float64) PRF {
	if p+r == 0 {
		return PRF{}
	}
	return PRF{p, r, 2 * p * r / (p + r)}
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// overlap returns the size of the common part of two bags.
func overlap(a, b map[string]int) int {
	n := 0
	for k, x := range a {
		n += min(x, b[k])
	}
	return n
}

func bag(items []string) map[string]int {
	m := make(map[string]int, len(items))
	for _, x := range items {
		m[x]++
	}
	return m
}

// Shingle gathers the article-extraction-benchmark figures page by page. Its
// zero value is ready.
type Shingle struct {
	p, r         float64
	np, nr, same int
	pages        int
}

// Add counts one page.
func (s *Shingle) Add(truth, got string) {
	a, b := word.FindAllString(truth, -1), word.FindAllString(got, -1)
	x, y := shingles(a), shingles(b)
	both := overlap(bag(x), bag(y))
	if len(y) > 0 {
		s.p, s.np = s.p+share(both, len(y)), s.np+1
	}
	if len(x) > 0 {
		s.r, s.nr = s.r+share(both, len(x)), s.nr+1
	}
	if strings.Join(a, " ") == strings.Join(b, " ") {
		s.same++
	}
	s.pages++
}

// shingles returns each run of four words; a shorter text is one shingle.
func shingles(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	var out []string
	for i := range max(1, len(words)-3) {
		out = append(out, strings.Join(words[i:min(i+4, len(words))], " "))
	}
	return out
}

// Result returns the figures and the share of exact pages.
func (s *Shingle) Result() (PRF, float64) {
	p, r := 0.0, 0.0
	if s.np > 0 {
		p = s.p / float64(s.np)
	}
	if s.nr > 0 {
		r = s.r / float64(s.nr)
	}
	return prf(p, r), share(s.same, s.pages)
}

// Words gathers the WCXB figures page by page. Its zero value is ready.
type Words struct {
	sum   PRF
	pages int
}

// Add counts one page.
func (w *Words) Add(truth, got string) {
	a := word.FindAllString(strings.ToLower(truth), -1)
	b := word.FindAllString(strings.ToLower(got), -1)
	both := overlap(bag(a), bag(b))
	page := prf(share(both, len(b)), share(both, len(a)))
	w.sum.P, w.sum.R, w.sum.F1 = w.sum.P+page.P, w.sum.R+page.R, w.sum.F1+page.F1
	w.pages++
}

// Result returns the means over the pages.
func (w *Words) Result() PRF {
	n := float64(max(1, w.pages))
	return PRF{w.sum.P / n, w.sum.R / n, w.sum.F1 / n}
}

// Paragraphs gathers exact paragraphs over all pages. Its zero value is ready.
type Paragraphs struct{ both, got, want int }

// Add counts one page. Paragraphs in ignore count neither way. A paragraph of
// several lines, such as a list, counts line by line unless the truth has it whole.
func (p *Paragraphs) Add(truth, got, ignore []string) {
	want := bag(keys(truth))
	skip := bag(keys(ignore))
	have := make(map[string]int)
	for _, text := range got {
		parts := keys([]string{text})
		if len(parts) > 0 && want[parts[0]] == 0 {
			parts = keys(strings.Split(text, "\n"))
		}
		for _, k := range parts {
			if skip[k] == 0 || want[k] > 0 {
				have[k]++
				p.got++
			}
		}
	}
	for _, n := range want {
		p.want += n
	}
	p.both += overlap(want, have)
}

// Result returns the figures over all paragraphs.
func (p *Paragraphs) Result() PRF {
	return prf(share(p.both, p.got), share(p.both, p.want))
}

var unify = strings.NewReplacer("‘", "'", "’", "'", "“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`,
	"–", "-", "—", "-", "‐", "-", "‑", "-", "…", "...", "\u00ad", "", "\u200b", "")

// keys returns what makes two paragraphs the same: their characters without a
// bullet, case, white space and kind of quotation mark. Empty paragraphs are
// left out.
func keys(paragraphs []string) []string {
	var out []string
	for _, s := range paragraphs {
		s = strings.TrimLeft(s, " \t-*•·▪◦‣●■►▶–—")
		if k := strings.Join(strings.Fields(strings.ToLower(unify.Replace(norm.NFKC.String(s)))), ""); k != "" {
			out = append(out, k)
		}
	}
	return out
}
