package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPageCalls asks for what a paragraph of the body is left out.
func TestPageCalls(t *testing.T) {
	for text, want := range map[string]Reason{
		"Story continues below advertisement":                                                                 Furniture,
		"Watch our films of the dam. Story continues below the video.":                                        Furniture,
		"De tekst gaat verder onder de foto.":                                                                 Furniture,
		"Der Artikel wird nach der Anzeige fortgesetzt":                                                       Furniture,
		"Dalsza część artykułu pod materiałem wideo":                                                          Furniture,
		"The mayor said that the story continues below the dam.":                                              "",
		"Follow us on WhatsApp for the news of the valley.":                                                   Promotion,
		"👉 Join our WhatsApp channel and never miss a story":                                                  Promotion,
		"Подписывайтесь на наш канал, чтобы не пропустить главное!":                                           Promotion,
		"Síguenos en Facebook y en X":                                                                         Promotion,
		"Entre no nosso grupo e receba as notícias do vale":                                                   Promotion,
		"“Follow us on the river,” she told them.":                                                            "",
		"- Följ oss på bron, säger Siv Rannerud.":                                                             "",
		"They follow us on every walk, the keeper said.":                                                      "",
		"This letter is free. To receive new posts and support my work, consider becoming a paid subscriber.": Promotion,
		"Last edited by Tom on Mon 12 May 2025, 06:30, edited 1 time in total.":                               TimeLabel,
		"Zuletzt geändert von Uschi am So 11. Mai 2025, 21:07":                                                TimeLabel,
		"Dernière modification par Babette le 2 juillet 2025":                                                 TimeLabel,
		"Última modificación de la ley en 2019: los embalses pagan menos.":                                    "",
		"Join us on the bridge at nine, the mayor told the keepers.":                                          "",
		"Letzte Änderung am Gesetz war die Abschaffung der Maut.":                                             "",
		"Do you live by the dam? Let us know in the comments below.":                                          Comments,
		"Wie sehen Sie das? Schreiben Sie uns in den Kommentaren!":                                            Comments,
		"Et vous ? Dites-nous en commentaire ce que vous en pensez.":                                          Comments,
		"¿Vives cerca de la presa? Cuéntanos en los comentarios.":                                             Comments,
		"Co o tym myślicie? Dajcie znać w komentarzach!":                                                      Comments,
		"Расскажите в комментариях, как вы провели эту ночь.":                                                 Comments,
		"Let us know if the water comes, the mayor told the keepers.":                                         "",
		"She wrote in the comments below his picture that he was wrong.":                                      "",
		"Got a story? Get in touch with our news team at desk@courier.example.":                               Promotion,
		"Do you have a story for us? Write to desk@courier.example":                                           Promotion,
		"Har du et nyhetstips? Skriv til oss.":                                                                Promotion,
		"Masz dla nas temat? Napisz na adres redakcji.":                                                       Promotion,
		"“Do you have a story?” the keeper asked his daughter every night.":                                   "",
		"Реклама. ООО «Гавань», ИНН 7700000000":                                                               Advertisement,
		"Реклама: ИП Рыбаков":                                                                                 Advertisement,
		"erid: 2SDnjcAbCdE":                                                                                   Advertisement,
		"Реклама моста обошлась городу в миллион.":                                                            "",
		"": "",
	} {
		assert.Equal(t, want, callReason(text), text)
	}
}
