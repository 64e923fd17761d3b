package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/caption"
)

func TestAssembly(t *testing.T) {
	s := newAssembly()
	s.headline("  Dam\u00a0holds ")
	s.leaveOut("Share", Share)
	s.add(Block{Kind: Paragraph}, "The dam\n held.\u200b ")
	s.figure("The dam.", caption.Image{URL: "dam.jpg"})
	s.leaveOut("Read also", Related)
	s.begin(Block{Kind: List})
	s.item(0)
	s.write("first ")
	s.item(1)
	link := Link{URL: "/second", Span: Span{Start: s.here()}}
	s.write(" second")
	link.End = s.here()
	s.block().Links = append(s.block().Links, link)
	s.end()
	s.begin(Block{Kind: Table})
	for _, row := range [][]string{{"Team", ""}, {"", " 2 "}} {
		s.row()
		for _, cell := range row {
			s.cell(false)
			s.write(cell)
		}
	}
	s.end()
	s.leaveOut("End", EndMark)
	a := s.finish()

	assert.Equal(t, "Dam holds", a.Headline)
	assert.Equal(t, "The dam held.\n\nfirst\nsecond\n\nTeam\t\n\t2", a.Text)
	cut := func(span Span) string { return a.Text[span.Start:span.End] }
	require.Len(t, a.Blocks, 4)
	for _, b := range a.Blocks {
		assert.Equal(t, cut(b.Span), b.Text)
	}
	figure, list, table := a.Blocks[1], a.Blocks[2], a.Blocks[3]
	assert.Equal(t, 0, *figure.Caption)
	assert.Equal(t, list.Start, figure.Start)
	assert.Equal(t, "first", cut(list.Items[0].Span))
	assert.Equal(t, "second", cut(list.Items[1].Span))
	assert.Equal(t, 1, list.Items[1].Depth)
	assert.Equal(t, "second", cut(list.Links[0].Span))
	assert.Equal(t, "2", cut(table.Rows[1][1].Span))
	assert.Empty(t, cut(table.Rows[0][1].Span))
	assert.Equal(t, []Residue{
		{Text: "Share", Reason: Share, Offset: 0},
		{Text: "Read also", Reason: Related, Offset: list.Start},
		{Text: "End", Reason: EndMark, Offset: len(a.Text)},
	}, a.Residue)
}

func TestAssemblyFoldsWhatStandsTwice(t *testing.T) {
	const long = "The river crested at nine metres on Sunday night, a metre below the wall."
	s := newAssembly()
	s.headline("River crests")
	s.add(Block{Kind: Heading, Level: 2}, "RIVER CRESTS")
	s.add(Block{Kind: Paragraph}, long)
	s.add(Block{Kind: Paragraph}, "No.")
	s.figure("The wall. Ana Ruiz/AP", caption.Image{})
	s.figure("The wall. Ana Ruiz/AP", caption.Image{})
	s.add(Block{Kind: Paragraph}, long)
	s.add(Block{Kind: Paragraph}, " \u00a0")
	s.add(Block{Kind: Paragraph}, "No.")
	a := s.finish()

	assert.Equal(t, long+"\n\nNo.\n\nNo.", a.Text)
	require.Len(t, a.Captions, 1)
	var why []Reason
	for _, r := range a.Residue {
		why = append(why, r.Reason)
	}
	assert.Equal(t, []Reason{RepeatedHeadline, RepeatedCaption, RepeatedText}, why)
	require.Len(t, a.Blocks, 5)
	assert.Equal(t, *a.Blocks[2].Caption, *a.Blocks[3].Caption)
}

func TestNormalSpace(t *testing.T) {
	for in, want := range map[string]string{
		"":                           "",
		" \t\n":                      "",
		"plain words":                "plain words",
		" two  words\r\n":            "two words",
		"no\u00a0break\u3000space":   "no break space",
		"soft\u00adhyphen\ufeff\x01": "softhyphen",
		"zero\u200bwidth\u200djoin":  "zerowidthjoin",
		"می\u200cخواهم":              "می\u200cخواهم",
		"“kept” — as is…":            "“kept” — as is…",
	} {
		assert.Equal(t, want, normalSpace(in))
	}
}

// TestParagraphRepeatsCaption holds that a caption which a page prints once more right
// below its figure is left out there, and a sentence of the story isn't.
func TestParagraphRepeatsCaption(t *testing.T) {
	s := newAssembly()
	s.add(Block{Kind: Paragraph}, "The dam held through the night.")
	s.figure("The dam on Friday, as seen from the bridge. Ana Ruiz/AP", caption.Image{})
	s.add(Block{Kind: Paragraph}, "The dam on Friday, as seen from the bridge.")
	s.add(Block{Kind: Paragraph}, "The keepers stayed awake.")
	a := s.finish()
	assert.Equal(t, "The dam held through the night.\n\nThe keepers stayed awake.", a.Text)
	require.Len(t, a.Residue, 1)
	assert.Equal(t, RepeatedCaption, a.Residue[0].Reason)
}
