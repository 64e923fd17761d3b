// Package quote finds the quotations of a news text and their speakers.
//
//	for _, q := range quote.Find(text) {
//		fmt.Println(q.Speaker.Name, q.Cue.Text, q.Text)
//	}
//
// A quotation is direct (all its words stand in quotation marks), mixed (some
// of them do) or indirect (reported without marks). Each has the words of its
// speaker in place, the speaker's full name where the text gives it, the cue
// ("said"), and the one addressed ("told reporters"). Scare quotes, titles of
// works and nicknames are no quotations.
//
// # How a text is read
//
// A text is read once, paragraph by paragraph. Marks are paired, so that words
// in marks are one unit; the other words get a part of speech from tables and
// from the word before them. Verb groups are found, and the subject of each:
// behind appositions, relative clauses and participles, or shared with the
// verb before. A group whose verb is a cue takes its content from before it,
// behind it, or both. Words in marks that no cue takes go on with the
// quotation before them, or belong to the subject of their own clause. At the
// end names are resolved, full ones first; then pronouns and descriptions.
//
// Indirect speech is reported for verbs and nouns of speech only. What people
// think, plan or do counts where words stand in marks. A quotation inside the
// words of another, with marks of its own, is part of the outer one.
//
// # Languages
//
// All this is for English. French, German, Spanish, Italian, Portuguese and
// Dutch, told by their little words, have shorter rules: words in marks, dialogue
// behind dashes and reported clauses (dass, que, che, dat, German clauses in the
// subjunctive, "selon", "laut") get a speaker where a verb of saying stands
// beside them, or a person is named before a colon. In any other language words
// in marks come without a speaker.
//
// Time and memory grow with the length of the text, whatever it holds.
package quote

import (
	"encoding/json"
	"fmt"
)

// A Span is a half-open range of byte offsets into the text that was given to
// Find. Both ends lie on rune borders. A span with Start equal to End stands
// for nothing printed.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Spans is a list of spans in order. Its JSON is a list of pairs, start and end:
// [[0,21],[31,58]].
type Spans []Span

// MarshalJSON writes the spans as pairs.
func (s Spans) MarshalJSON() ([]byte, error) {
	pairs := make([][2]int, len(s))
	for i, span := range s {
		pairs[i] = [2]int{span.Start, span.End}
	}
	return json.Marshal(pairs)
}

// UnmarshalJSON reads a list of pairs.
func (s *Spans) UnmarshalJSON(src []byte) error {
	var pairs [][2]int
	if err := json.Unmarshal(src, &pairs); err != nil {
		return fmt.Errorf("quote: spans: %w", err)
	}
	*s = make(Spans, len(pairs))
	for i, pair := range pairs {
		(*s)[i] = Span{pair[0], pair[1]}
	}
	return nil
}

// A Kind says how much of a quotation stands in quotation marks.
type Kind string

// The kinds of quotations.
const (
	Direct   Kind = "direct"   // every word in marks
	Mixed    Kind = "mixed"    // a reported clause with some words in marks
	Indirect Kind = "indirect" // no marks
)

// A Basis says how a speaker's name was found.
type Basis string

// The ways a speaker is resolved. The empty Basis goes with a speaker that has
// no name.
const (
	Named        Basis = "named"        // a name stands at the cue
	Pronoun      Basis = "pronoun"      // "he said"
	Description  Basis = "description"  // "the Japanese leader said"
	Continuation Basis = "continuation" // carried over from the quotation before
	Group        Basis = "group"        // "police", "the White House": Name is the group as printed
)

// A Speaker is the source of a quotation. The zero Speaker is an unknown one.
type Speaker struct {
	Name    string `json:"name,omitempty"`    // the full name as the text gives it; empty when not resolved; never a pronoun
	Mention string `json:"mention,omitempty"` // the words in place: "he", "Kishida", "the Japanese leader"
	Span           // of Mention
	Basis   Basis  `json:"basis,omitempty"`
}

// A Cue is the word or words that mark a quotation as said.
type Cue struct {
	Text    string `json:"text,omitempty"` // "said", "according to", ":"
	Span           // of Text
	Lemma   string `json:"lemma,omitempty"`   // "say"
	Class   string `json:"class,omitempty"`   // "neutral", "strong", "doubt", …
	Negated bool   `json:"negated,omitempty"` // "did not say", "declined to comment"
}

// An Addressee is the one spoken to: "told reporters".
type Addressee struct {
	Text string `json:"text,omitempty"`
	Span        // of Text
}

// A Where says which part of an article a quotation stands in.
type Where string

// The parts. The empty Where is the text given to Find, in an article its body.
const (
	InHeadline Where = "headline"
	InDeck     Where = "deck"
	InCaption  Where = "caption"
)

// A Quote is one quotation.
//
// Start and End bound the whole content, marks included. Where the cue splits
// it (“A,” he said. “B.”) Spans lists the parts in order and Text joins them
// with a space; otherwise Spans is empty and Text is text[Start:End].
type Quote struct {
	Kind       Kind      `json:"kind"`
	Text       string    `json:"text"`
	Span                 // of the content, from its first part to its last
	Spans      Spans     `json:"spans,omitempty"`      // the parts, where there are several
	Segments   Spans     `json:"segments,omitempty"`   // the words inside marks, marks left out
	Insertions Spans     `json:"insertions,omitempty"` // editorial insertions with their brackets: "[for the G-7 summit]"
	Ellipses   Spans     `json:"ellipses,omitempty"`   // "…", "...", ". . ."
	Speaker    Speaker   `json:"speaker,omitzero"`
	Cue        Cue       `json:"cue,omitzero"`
	Addressee  Addressee `json:"addressee,omitzero"`
	Where      Where     `json:"where,omitempty"` // set by package article; offsets then count in that part
	Index      int       `json:"index,omitempty"` // which caption, where Where is "caption"
}
