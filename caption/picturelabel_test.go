package caption

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPictureLabel: a word for the picture in front of a caption is none of its text. In
// front of a name it is a credit's.
func TestPictureLabel(t *testing.T) {
	for _, c := range []struct{ raw, text, credit string }{
		{"Image: Ben Okonjo celebrates in front of the travelling fans", "Ben Okonjo celebrates in front of the travelling fans", ""},
		{"Photo: The ferry leaves the harbor. (AP Photo/Ana Ruiz)", "The ferry leaves the harbor.", "(AP Photo/Ana Ruiz)"},
		{"Bild: Die Talsperre hielt dem Wasser stand", "Die Talsperre hielt dem Wasser stand", ""},
		{"Foto: El puente de Vigo, reabierto el viernes", "El puente de Vigo, reabierto el viernes", ""},
		{"Photo : Le pont de Lille rouvre vendredi", "Le pont de Lille rouvre vendredi", ""},
		{"Kuva: Silta avattiin perjantaina liikenteelle", "Silta avattiin perjantaina liikenteelle", ""},
		{"Zdjęcie: Most w Łodzi otwarto w piątek", "Most w Łodzi otwarto w piątek", ""},
		{"Фото: Мост в Казани открыли для движения", "Мост в Казани открыли для движения", ""},
		{"Bild: Die Talsperre am Freitag. Foto: Ana Ruiz", "Die Talsperre am Freitag.", "Foto: Ana Ruiz"},
		{"Foto: La Presse", "", "Foto: La Presse"},
		{"Foto: Ana Ruiz", "", "Foto: Ana Ruiz"},
		{"Foto: Ana de la Cruz / EFE", "", "Foto: Ana de la Cruz / EFE"},
		{"Bild: Ana Ruiz und Tom Hale", "", "Bild: Ana Ruiz und Tom Hale"},
		{"Image: Dunmore Zoo", "", "Image: Dunmore Zoo"},
		{"Map: The ferry leaves the harbor", "Map: The ferry leaves the harbor", ""},
		{"Image of the year: the ferry leaves", "Image of the year: the ferry leaves", ""},
	} {
		got, err := Parse(c.raw)
		require.NoError(t, err)
		assert.Equal(t, c.text, got.Text, c.raw)
		assert.Equal(t, c.credit, got.Credit.Raw, c.raw)
	}
}
