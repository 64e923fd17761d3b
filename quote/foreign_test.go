package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLanguages(t *testing.T) {
	t.Run("French", func(t *testing.T) {
		check(t, "« Nous devons partir maintenant », a déclaré la maire Anne Lebrun dans la soirée. « Il est tard. »",
			"direct | la maire Anne Lebrun=Anne Lebrun | déclaré | « Nous devons partir maintenant » … « Il est tard. »")
	})
	t.Run("German", func(t *testing.T) {
		check(t, "„Wir müssen jetzt gehen“, sagte die Bürgermeisterin Anna Keller am Abend.\nKeller betonte: „Es ist schon sehr spät.“",
			"direct | die Bürgermeisterin Anna Keller=Anna Keller | sagte | „Wir müssen jetzt gehen“",
			"direct | Keller=Anna Keller | betonte | „Es ist schon sehr spät.“")
	})
	t.Run("Spanish", func(t *testing.T) {
		check(t, "—Tenemos que irnos ahora —dijo la alcaldesa Ana Ruiz—. Es muy tarde para los niños.",
			"direct | la alcaldesa Ana Ruiz=Ana Ruiz | dijo | Tenemos que irnos ahora … Es muy tarde para los niños.")
	})
	t.Run("Italian", func(t *testing.T) {
		check(t, "«Dobbiamo andare via adesso», ha detto il sindaco Luca Ferri. La città non è grande.",
			"direct | il sindaco Luca Ferri=Luca Ferri | detto | «Dobbiamo andare via adesso»")
	})
	t.Run("Portuguese", func(t *testing.T) {
		check(t, "“Não há mais dinheiro para as escolas”, afirmou a prefeita Ana Lobo.",
			"direct | a prefeita Ana Lobo=Ana Lobo | afirmou | “Não há mais dinheiro para as escolas”")
	})
	t.Run("Dutch", func(t *testing.T) {
		check(t, "‘We moeten nu echt weg van hier’, zei burgemeester Anna Bakker. Het is te laat voor een feest.",
			"direct | burgemeester Anna Bakker=Anna Bakker | zei | ‘We moeten nu echt weg van hier’")
	})
	t.Run("a language without rules", func(t *testing.T) {
		check(t, "«Мы должны сейчас уйти», сказала мэр Анна Белова.",
			"direct |  |  | «Мы должны сейчас уйти»")
	})
}

func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"":                               "en",
		"Reyes said so.":                 "en",
		"Der Rat hat den Plan nicht auf": "de",
		"Мэр города вчера сказала": "",
	} {
		assert.Equal(t, want, newReader(text).lang, text)
	}
}
