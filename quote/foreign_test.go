package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLanguages(t *testing.T) {
	t.Run("French", func(t *testing.T) {
		check(t, "« Nous devons partir maintenant », a déclaré la maire Anne Lebrun dans la soirée. « Il est tard. »",
			"direct | la maire Anne Lebrun=Anne Lebrun | a déclaré | « Nous devons partir maintenant » … « Il est tard. »")
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
			"direct | il sindaco Luca Ferri=Luca Ferri | ha detto | «Dobbiamo andare via adesso»")
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

// TestReported holds the reported clauses of languages without clause rules, and
// what looks like one.
func TestReported(t *testing.T) {
	for text, want := range map[string]string{
		"Según explicó la alcaldesa de Villaluna, los trabajos empezarán en mayo y no habrá otro puente.": "indirect | la alcaldesa de Villaluna | explicó | los trabajos empezarán en mayo y no habrá otro puente",
		"El alcalde explicó el plan que aprobó el pleno en la sesión del lunes por la noche.":             "",
		"Carlos Peña, que dijo que los comerciantes irán a los tribunales, se marchó de la sala.":         "indirect | que=Carlos Peña | dijo | que los comerciantes irán a los tribunales",
		"Tras la reunión Ana Ruiz dijo que no hay otra salida para el puente de la ciudad.":               "indirect | Ana Ruiz | dijo | que no hay otra salida para el puente de la ciudad",
		"La maire n'a pas dit que le pont fermerait, mais les travaux sont prévus pour le mois de mai.":   "indirect | La maire | n'a pas dit | que le pont fermerait",
		"Comme l'a expliqué la maire Anne Lebrun, les travaux dureront deux ans et pas plus.":             "indirect | la maire Anne Lebrun=Anne Lebrun | l'a expliqué | les travaux dureront deux ans et pas plus",
		"Le maire dit souvent la vérité aux habitants de la ville et il est aimé pour cela.":              "",
		"Rund 300 Menschen kamen zu der Kundgebung auf dem Platz, wie die Polizei am Montag mitteilte.":   "indirect | die Polizei | mitteilte | Rund 300 Menschen kamen zu der Kundgebung auf dem Platz",
		"Anna Keller sagte der „Lindheimer Zeitung“, dass die Brücke im Mai nicht mehr öffnet.":           "indirect | Anna Keller | sagte | dass die Brücke im Mai nicht mehr öffnet",
		"Am Montag sagte Anna Keller, die Stadt habe kein Geld für eine neue Brücke und die Schulen.":     "indirect | Anna Keller | sagte | die Stadt habe kein Geld für eine neue Brücke und die Schulen",
		"Keller sagte das nicht zum ersten Mal, und die Stadt hat es auch nicht vergessen.":               "",
		"Die Stadt ist klein, so groß wie Lindheim, und sie hat nicht viel Geld auf der Bank.":            "",
		"La squadra ha vinto il secondo set e non ha più perso, ma il pubblico era deluso.":               "",
		"Volgens de politie is de brug in de nacht van zondag op maandag door een schip geraakt.":         "indirect | de politie | Volgens | is de brug in de nacht van zondag op maandag door een schip geraakt",
	} {
		if want == "" {
			assert.Nil(t, Find(text), text)
			continue
		}
		check(t, text, want)
	}
	assert.True(t, Find("La maire n'a pas dit que le pont fermerait, et les travaux sont prévus.")[0].Cue.Negated)
}

// TestFinder holds that the language given counts where the words don't tell.
func TestFinder(t *testing.T) {
	text := "Keller: „Wir müssen weg“, sagte Anna Keller"
	assert.Equal(t, "Anna Keller", Finder{Language: "de-AT"}.Find(text)[0].Speaker.Name)
	assert.Equal(t, Find("“It is late,” the mayor of the town said."), Finder{Language: "de"}.Find("“It is late,” the mayor of the town said."))
}

func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"":                               "en",
		"Reyes said so.":                 "en",
		"Der Rat hat den Plan nicht auf": "de",
		"Мэр города вчера сказала":                        "",
		"Den gamla bron stängs i maj och det är inte bra": "sv",
	} {
		assert.Equal(t, want, newReader(text, "").lang, text)
	}
}
