package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/copydesk/copydesk/byline"
	"github.com/stretchr/testify/assert"
)

// taglineCases are taglines with their credits, written "role: name (place)
// [organization]", apart by semicolons.
var taglineCases = []struct{ text, want string }{
	{"(Reporting by Ana Ruiz in Madrid; Editing by Tom Hale)", "author: Ana Ruiz (Madrid); editor: Tom Hale"},
	{"(Reporting by Ana Ruiz and Lee Min-ho; Additional reporting by Omar Haddad in Cairo, Writing by Sara Lind; Editing by Tom Hale and Rosa Quinn.)",
		"author: Ana Ruiz; author: Lee Min-ho; contributor: Omar Haddad (Cairo); author: Sara Lind; editor: Tom Hale; editor: Rosa Quinn"},
	{"Reporting by Ana Ruiz, Editing by Tom Hale", "author: Ana Ruiz; editor: Tom Hale"},
	{"(Reporting by Ana Ruiz; Produced by Tom Hale)", "author: Ana Ruiz; contributor: Tom Hale"},
	{"--additional reporting by Ana Ruiz.", "contributor: Ana Ruiz"},
	{"— With files from Ana Ruiz in Ottawa", "contributor: Ana Ruiz (Ottawa)"},
	{"With files from The Canadian Press", "contributor:  [The Canadian Press]"},
	{"Associated Press writer Ana Ruiz in Madrid contributed to this report.", "contributor: Ana Ruiz (Madrid) [Associated Press]"},
	{"Associated Press writers Ana Ruiz in Madrid, Tom Hale in Rome and Sara Lind in Oslo, Norway, contributed to this report.",
		"contributor: Ana Ruiz (Madrid) [Associated Press]; contributor: Tom Hale (Rome) [Associated Press]; contributor: Sara Lind (Oslo, Norway) [Associated Press]"},
	{"AP Business Writer Ana Ruiz contributed from New York.", "contributor: Ana Ruiz (New York) [AP]"},
	{"AP writer Ana Ruiz contributed.", "contributor: Ana Ruiz [AP]"},
	{"Ana Ruiz contributed to this report.", "contributor: Ana Ruiz"},
	{"Ana Ruiz, Tom Hale and Sara Lind contributed to this story.", "contributor: Ana Ruiz; contributor: Tom Hale; contributor: Sara Lind"},
	{"Ana Ruiz contributed reporting from Madrid.", "contributor: Ana Ruiz (Madrid)"},
	{"Ana Ruiz contributed reporting from Lima and Tom Hale from London.", "contributor: Ana Ruiz (Lima); contributor: Tom Hale (London)"},
	{"(Additional reporting by Sara Lind in Oslo and the Nairobi newsroom; Editing by Tom Hale)", "contributor: Sara Lind (Oslo); editor: Tom Hale"},
	{"(Reporting by Lima newsroom; Editing by Tom Hale)", "editor: Tom Hale"},
	{"(This story has been written by Omar Haddad; edited by Tom Hale)", "author: Omar Haddad; editor: Tom Hale"},
	{"Translated from Spanish by Tom Hale.", "translator: Tom Hale"},
	{"(Ana Ruiz, avec Tom Hale à Londres, édité par Sara Lind)", "author: Ana Ruiz; contributor: Tom Hale (Londres); editor: Sara Lind"},
	{"Ana Ruiz reported from Madrid, and Tom Hale from Rome.", "author: Ana Ruiz (Madrid); author: Tom Hale (Rome)"},
	{"Ana Ruiz reported from Madrid, Tom Hale from Rome and Sara Lind from Oslo.", "author: Ana Ruiz (Madrid); author: Tom Hale (Rome); author: Sara Lind (Oslo)"},
	{"Ana Ruiz reported from Madrid and Tom Hale from Rome. Sara Lind contributed reporting.", "author: Ana Ruiz (Madrid); author: Tom Hale (Rome); contributor: Sara Lind"},
	{"Ruiz reported from Madrid.", "author: Ruiz (Madrid)"},
	{"Luis Arce contributed reporting and Sara Lind contributed research.", "contributor: Luis Arce; contributor: Sara Lind"},
	{"ABC News' Luis Arce and Sara Lind contributed to this report.", "contributor: Luis Arce [ABC News]; contributor: Sara Lind [ABC News]"},
	{"This article includes reporting from The Associated Press.", "contributor:  [The Associated Press]"},
	{"Information from The Associated Press was used in this report.", "contributor:  [The Associated Press]"},
	{"(With additional inputs from Reuters and AFP)", "contributor:  [Reuters]; contributor:  [AFP]"},
	{"Mit Material von dpa", "contributor:  [dpa]"},
	{"Com informações da Reuters", "contributor:  [Reuters]"},
	{"AP Diplomatic Writer Tom Hale in Washington and Associated Press writers Ana Ruiz in Lagos, Nigeria, and Sara Lind in Oslo contributed.",
		"contributor: Tom Hale (Washington) [AP]; contributor: Ana Ruiz (Lagos, Nigeria) [Associated Press]; contributor: Sara Lind (Oslo) [Associated Press]"},
	{"(With PTI inputs)", "contributor:  [PTI]"},
	{"(Inputs from ANI)", "contributor:  [ANI]"},
	{"Additional reporting: Tom Hale", "contributor: Tom Hale"},
	{"Reporting: Ana Ruiz. Editing: Tom Hale.", "author: Ana Ruiz; editor: Tom Hale"},
	{"Bron: ANP", "contributor:  [ANP]"},
	{"Ruiz reported from Oakland, Calif.; Hale, from Washington.", "author: Ruiz (Oakland, Calif.); author: Hale (Washington)"},
	{"Ana Ruiz reported from Washington, D.C.", "author: Ana Ruiz (Washington, D.C.)"},
	{"Ruiz reported from Madrid. Staff writer Tom Hale in Rome contributed to this report.", "author: Ruiz (Madrid); contributor: Tom Hale (Rome)"},
	{"Reporting was contributed by Ana Ruiz, Tom Hale and Sara Lind.", "contributor: Ana Ruiz; contributor: Tom Hale; contributor: Sara Lind"},
	{"Staff writers Ana Ruiz and Tom Hale contributed to this report.", "contributor: Ana Ruiz; contributor: Tom Hale"},
	{"The Courier's Ana Ruiz contributed to this report.", "contributor: Ana Ruiz [Courier]"},
	{"Contributing: Ana Ruiz", "contributor: Ana Ruiz"},
	{"Edited by: Tom Hale", "editor: Tom Hale"},
	{"Translated by Tom Hale.", "translator: Tom Hale"},
	{"(Reportage d'Ana Ruiz, édité par Tom Hale)", "author: Ana Ruiz; editor: Tom Hale"},
	{"(Ana Ruiz à Madrid, avec la contribution de Tom Hale, édité par Sara Lind)", "author: Ana Ruiz (Madrid); contributor: Tom Hale; editor: Sara Lind"},
	{"(Ana Ruiz, editing Tom Hale)", "author: Ana Ruiz; editor: Tom Hale"},
	{"(This story was edited by Tom Hale)", "editor: Tom Hale"},
	{"Met medewerking van Ana Ruiz.", "contributor: Ana Ruiz"},
	{"(Reporting by Reuters bureaus; Writing by Ana Ruiz; Editing by Tom Hale)", "author: Ana Ruiz; editor: Tom Hale"},
	{"Contributing: Ana Ruiz; The Associated Press", "contributor: Ana Ruiz; contributor:  [The Associated Press]"},
	{"Текст: Анна Руис. Фото: Иван Лунд", "author: Анна Руис; photographer: Иван Лунд"},
	{"Text: Ana Ruiz | Foto: Jo Lind", "author: Ana Ruiz; photographer: Jo Lind"},
	{"Texte : Ana Ruiz ; photos : Jo Lind", "author: Ana Ruiz; photographer: Jo Lind"},
	{"Words: Ana Ruiz. Photos: Jo Lind", "author: Ana Ruiz; photographer: Jo Lind"},
	{"Tekst: Ana Ruiz, zdjęcia: Jo Lind", "author: Ana Ruiz; photographer: Jo Lind"},
	{"Penulis: Ana Ruiz\nEditor: Tom Hale", "author: Ana Ruiz; editor: Tom Hale"},
	{"(Reporte de Ana Ruiz; Editado en español por Luis Arce)", "author: Ana Ruiz; editor: Luis Arce"},
	{"(Reportagem de Ana Ruiz; Edição de Luis Arce)", "author: Ana Ruiz; editor: Luis Arce"},
	{"(Bericht von Ana Ruiz, redigiert von Sara Lind)", "author: Ana Ruiz; editor: Sara Lind"},
}

func TestParseTagline(t *testing.T) {
	for _, c := range taglineCases {
		b, ok := parseTagline(c.text)
		got := credits(t, b.Raw, b.Credits)
		assert.True(t, ok, c.text)
		assert.Equal(t, c.want, got, c.text)
		assert.Equal(t, c.text, b.Raw)
	}
}

func TestParseTaglineNone(t *testing.T) {
	for _, text := range []string{
		"", "The agency reported from Kyiv that the line had opened.",
		"Ruiz reported the theft on Monday.",
		"By noon, the water had reached the square.",
		"Police contributed to the delay, she said.",
		"Editing is done by noon.",
		"Source Hale, who built the road, was there on Monday.",
		"The mayor contributed $300 to the fund.",
		"Contributing factors were ice and speed.",
		"(The line opened in May.)",
		"Ruiz wrote that he would go.",
		"Foto: Jo Lind", "Фото: Иван Лунд", "Text: see page 7", "Story: the ferry's long way home.",
	} {
		b, ok := parseTagline(text)
		assert.False(t, ok, "%q gave %+v", text, b.Credits)
	}
}

// credits writes credits as taglineCases do.
func credits(t *testing.T, raw string, list []byline.Credit) string {
	t.Helper()
	var out []string
	for _, c := range list {
		if c.Name != "" {
			assert.Equal(t, c.Name, raw[c.Start:c.End])
		}
		s := fmt.Sprintf("%s: %s", c.Role, c.Name)
		if c.Location != "" {
			s += " (" + c.Location + ")"
		}
		if c.Organization != "" {
			s += " [" + c.Organization + "]"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}
