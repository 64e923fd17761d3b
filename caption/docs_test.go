package caption

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/internal/golden"
)

// TestDocs holds docs/captions.md against the tables of forms.
func TestDocs(t *testing.T) {
	var page golden.Page
	page.Write(`# Captions and credits: the forms that are read

[caption.Parse](../caption) reads the captions below; a test reads each of them
and writes this page from its tables (UPDATE_GOLDEN=1 go test ./caption). People,
places and papers are invented. ⟦ ⟧ mark the credit; it is shown as people, then
organizations, then what else it says. See [bylines](bylines.md) and [plain-text
stories](wire.md) for the others.
`)
	credits := func(heading string, forms []form) {
		page.Table(heading, "form", "caption", "people / organizations / marks")
		for _, f := range forms {
			page.Row(f.name, f.caption, strings.ReplaceAll(f.want, "|", "/"))
		}
	}
	credits("Credits", creditForms)
	credits("Owners, regions, families, restrictions", deskForms)
	credits("Credits in other languages", languageForms)
	credits("Sources, authors and kinds of picture", labelForms)
	page.Table("People, place and date", "form", "caption", "people, [title], {position}", "place", "date")
	for _, s := range scenes {
		page.Row(s.name, s.text, s.people, s.place, s.date)
	}
	page.Table("Offices, ranks and positions in twenty languages", "form", "caption", "people, [title], {position}")
	for _, s := range worldScenes {
		page.Row(s.name, s.text, s.people)
	}
	page.Table("Known and not read", "form", "caption", "why")
	for _, f := range knownFailures {
		page.Row(f.name, f.caption, f.reason)
	}
	golden.Text(t, "../docs/captions.md", page.String())
}
