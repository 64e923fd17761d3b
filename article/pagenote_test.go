package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNotesOfPages: a note is the story's, in whatever element a page sets it.
func TestNotesOfPages(t *testing.T) {
	const story = `<article><h1>Dam holds through the night</h1>
		<p>The dam above the valley held through the night, the mayor said on Tuesday, and nobody had to leave the houses below it.</p>
		<p>Keepers had watched the water since Sunday, when it stood at the third mark, and opened the gates twice before dawn.</p>
		<p>The river will fall until Friday, the weather service said, and the road to the market opens again in the evening.</p>%</article>`
	for _, c := range []struct {
		html string
		want NoteKind
	}{
		{`<p><em>Correction, May 7, 2023: An earlier version of this story gave the wrong name of the dam.</em></p>`, Correction},
		{`<div class="footnote"><p>Editor’s note, May 7: This story has been updated with words of the keepers.</p></div>`, EditorNote},
		{`<p class="source">Originally published on Valley Science.</p>`, EditorNote},
		{`<div class="related"><p>Correction: dams of the valley and their keepers</p></div>`, ""},
		{`<div class="comments"><p>Editor’s note, May 7: comments are closed.</p></div>`, ""},
	} {
		a, err := Parse(strings.NewReader(strings.Replace(story, "%", c.html, 1)))
		require.NoError(t, err)
		got := NoteKind("")
		for _, b := range a.Blocks {
			if b.Kind == Note {
				got = b.Note
			}
		}
		assert.Equal(t, c.want, got, c.html)
	}
}

// TestLostTagline: a tagline set apart from the body names people all the same.
func TestLostTagline(t *testing.T) {
	_, a := parseMiddle(t, "")
	require.Empty(t, a.Bylines)
	for _, html := range []string{
		`<div class="sign-off"><span>Additional reporting by Tom Hale; editing by Eva Kern</span></div>`,
		`<footer><p class="small">Additional reporting by Tom Hale; editing by Eva Kern</p></footer>`,
	} {
		a, err := Parse(strings.NewReader(strings.Replace(newsPage(""), "</article>", html+"</article>", 1)))
		require.NoError(t, err)
		require.Len(t, a.Bylines, 1, html)
		require.Len(t, a.Bylines[0].Credits, 2)
		assert.Equal(t, "Tom Hale", a.Bylines[0].Credits[0].Name)
		assert.Empty(t, a.Residue)
	}
}
