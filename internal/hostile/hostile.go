// Package hostile makes inputs that are built to hurt a parser: deep, wide,
// unclosed, repeated, broken. Tests and benchmarks read them at several sizes
// to see that time and memory grow with the size and no faster.
package hostile

import (
	"slices"
	"strings"
)

// An Input is one way of being hostile. Make returns an input of about size
// bytes.
type Input struct {
	Name string
	Text bool // plain text; else HTML
	Make func(size int) string
}

// Inputs lists them all.
func Inputs() []Input {
	return slices.Concat(markupInputs(), storyInputs(), headInputs(), textInputs(), quoteInputs(), scriptInputs())
}

// news is an ordinary paragraph, so that hostile pages hold an article as well.
const news = "<p>" + sentences + "</p>\n"

const newsText = sentences + "\n\n"

const sentences = "The council of Port Alder voted on Tuesday to keep the ferry, said Dana Reyes, who runs the harbor office. “We will sail,” she said."

// head is news under a headline.
const head = "<title>Ferry to stay</title><article><h1>Ferry to stay</h1>" + news

// page repeats unit behind an ordinary paragraph.
func page(unit string) func(int) string { return between(news, unit, "") }

func text(unit string) func(int) string { return between(newsText, unit, "") }

// between repeats unit, in which each "¤" becomes another word each time,
// between two texts.
func between(before, unit, after string) func(int) string {
	if !strings.Contains(unit, "¤") {
		return func(n int) string { return before + fill(unit, n) + after }
	}
	return func(n int) string {
		var b strings.Builder
		b.WriteString(before)
		for i := 0; b.Len() < n; i++ {
			b.WriteString(strings.ReplaceAll(unit, "¤", word(i)))
		}
		b.WriteString(after)
		return b.String()
	}
}

// both puts two inputs of half the size behind each other.
func both(a, b func(int) string) func(int) string {
	return func(n int) string { return a(n/2) + b(n/2) }
}

// nested repeats open, then as many times close.
func nested(before, open, closing, after string) func(int) string {
	return func(n int) string {
		depth := max(1, n/(len(open)+len(closing)))
		return before + strings.Repeat(open, depth) + strings.Repeat(closing, depth) + after
	}
}

// fill repeats unit up to about n bytes.
func fill(unit string, n int) string {
	return strings.Repeat(unit, max(1, n/len(unit)))
}

// word makes a word of number i: "A", "B", … "Ba", "Bb".
func word(i int) string {
	var letters []byte
	for {
		letters = append(letters, 'a'+byte(i%26))
		if i /= 26; i == 0 {
			break
		}
	}
	letters[len(letters)-1] -= 'a' - 'A'
	slices.Reverse(letters)
	return string(letters)
}
