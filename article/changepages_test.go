package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// changePages are pages that say when they were changed and not, or not clearly,
// when they were published.
var changePages = []struct{ name, page, published, updated string }{
	{"printed change, later stamp of a system", `<html lang="en"><meta property="article:modified_time" content="2023-06-02T08:12:44+00:00"><h1>How to book the ferry</h1><p>Last updated: May 7, 2023</p>` + storyText, "2023-05-07", "2023-06-02"},
	{"change printed in the footer of the page", `<html lang="en"><meta property="article:modified_time" content="2023-05-07T08:12:44+00:00"><h1>How to book the ferry</h1>` + storyText + manyLines + `<p>Page last modified: May 3, 2021</p>`, "2023-05-07", "2023-05-07"},
	{"printed change is later than the head's", `<html lang="en"><script type="application/ld+json">{"@type":"Article","headline":"How to book the ferry","datePublished":"2023-02-01","dateModified":"2023-02-01"}</script><h1>How to book the ferry</h1><div class="info">Updated May 7, 2023 · 12 min read</div>` + storyText, "2023-02-01", "2023-05-07"},
	{"printed change is that of UTC's day before", `<html lang="en"><meta property="article:published_time" content="2023-02-01T08:00:00Z"><meta property="article:modified_time" content="2023-05-08T02:12:44Z"><h1>How to book the ferry</h1><p>Updated May 7, 2023</p>` + storyText, "2023-02-01", "2023-05-08"},
	{"publication stamped at each save", `<html lang="en"><script type="application/ld+json">{"@type":"Article","headline":"How to book the ferry","datePublished":"2024-11-13T09:21:40Z","dateModified":"2024-11-13T09:21:40Z"}</script><h1>How to book the ferry</h1><time class="date-info"><div>Page updated:</div><div class="date">7 May 2023</div></time>` + storyText, "2023-05-07", "2024-11-13"},
	{"event, its day below the headline and again in a list", `<html lang="en"><meta property="article:published_time" content="2023-05-07T09:05:00+00:00"><h1>Bridge walk</h1><div><h2><span class="event-date-start">24 June 2023 @ 11:00 am</span> - <span>3:00 pm</span></h2></div><p>Bring boots and a light: the walk leads along the old towpath, over the new bridge and back by the ferry, whose captain waits for us with soup and stories of the flood. Children come for nothing, dogs stay on the lead, and who wants to hear the bells of the chapel should be at the gate by half past ten.</p>` + storyText + `<dl><dt>Date:</dt><dd>24 June 2023</dd><dt>Time:</dt><dd>11:00 am - 3:00 pm</dd></dl>`, "2023-05-07", ""},
	{"changed, Italian, in brackets", `<html lang="it"><h1>Prenotare il traghetto</h1>` + storyText + `<p class="footer">7 maggio 2023 (modifica il 9 maggio 2023 | 19:20)</p>`, "2023-05-07", "2023-05-09"},
	{"checked, French", `<html lang="fr"><h1>Réserver le bac</h1><p>7 mai 2023</p>` + storyText + `<p>Vérifié le 9 mai 2023 - Office du port</p>`, "2023-05-07", "2023-05-09"},
	{"checked, Dutch", `<html lang="nl"><h1>De veerboot boeken</h1><p>Gepubliceerd: 2023-05-07</p>` + storyText + `<p>Laatst gecontroleerd: 2023-05-09</p>`, "2023-05-07", "2023-05-09"},
	{"checked, German", `<html lang="de"><h1>Fähre buchen</h1><p>7. Mai 2023</p>` + storyText + `<p>Zuletzt geprüft: 9. Mai 2023</p>`, "2023-05-07", "2023-05-09"},
	{"checked, Spanish", `<html lang="es"><h1>Reservar el barco</h1><p>Publicado: 7 de mayo de 2023</p>` + storyText + `<p>Última revisión: 9 de mayo de 2023</p>`, "2023-05-07", "2023-05-09"},
	{"who changed it and when", `<html lang="es"><h1>Reservar el barco</h1><ul><li>Creado por <span class="author">Ana Ruiz</span> el 07 may. 2023</li><li>Última modificación por <span class="editor">Jo Lind</span> el 9 may. 2023</li></ul>` + storyText, "2023-05-07", "2023-05-09"},
	{"who changed it and when, Italian", `<html lang="it"><h1>Prenotare il traghetto</h1><p>Creato da Ana Ruiz il 7 maggio 2023</p><p>Ultima modifica di Jo Lind il 9 maggio 2023</p>` + storyText, "2023-05-07", "2023-05-09"},
	{"last change, Dutch", `<html lang="nl"><h1>De veerboot boeken</h1><p>7 mei 2023</p>` + storyText + `<p>Laatste wijziging: 9 mei 2023</p>`, "2023-05-07", "2023-05-09"},
	{"last change, Polish", `<html lang="pl"><h1>Rezerwacja promu</h1><p>Dodano: 7 maja 2023</p>` + storyText + `<p>Ostatnia modyfikacja: 9 maja 2023</p>`, "2023-05-07", "2023-05-09"},
	{"change of the whole site", `<html lang="es"><h1>Cierre del puente</h1><p>7 de mayo de 2023</p>` + storyText + `<p>Última actualización de la web: 2 de noviembre de 2023</p>`, "2023-05-07", ""},
	{"change of the whole site, English", `<html lang="en"><h1>Bridge to close</h1><p>May 7, 2023</p>` + storyText + `<p>Site last updated: Nov 2, 2023</p>`, "2023-05-07", ""},
	{"change of the whole site, French", `<html lang="fr"><h1>Pont fermé</h1><p>7 mai 2023</p>` + storyText + `<p>Dernière mise à jour du site : 2 novembre 2023</p>`, "2023-05-07", ""},
	{"change of the whole site, Portuguese", `<html lang="pt"><h1>Ponte fechada</h1><p>7 de maio de 2023</p>` + storyText + `<p>Última atualização do site: 2 de novembro de 2023</p>`, "2023-05-07", ""},
}

func TestChangePages(t *testing.T) {
	for _, c := range changePages {
		m := metadataOf(c.page)
		assert.Equal(t, c.published, dayOf(m.published), "%s: published", c.name)
		assert.Equal(t, c.updated, dayOf(m.updated), "%s: updated", c.name)
	}
}
