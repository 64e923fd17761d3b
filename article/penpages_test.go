package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// penPages are pages whose authors sign with a name that no table of names has.
var penPages = []struct{ name, page, want string }{
	{"French, date before the name", `<p class="info">Publié le 7 Mai 2023 par Zézette, dans <a href="/c">Rando</a></p>`, "Zézette"},
	{"Portuguese, category behind", `<div class="meta">Postado por <strong>Tia Nenzinha</strong> em <a href="/c">Doces</a></div>`, "Tia Nenzinha"},
	{"Spanish, two words", `<p>Publicado por Abuelita Chon en Recetas</p>`, "Abuelita Chon"},
	{"German, time behind", `<p>Eingestellt von Oma Trudi um 20:14</p>`, "Oma Trudi"},
	{"Swedish", `<p>Upplagd av Syrenflickan kl. 20:14</p>`, "Syrenflickan"},
	{"Polish", `<p>Dodane przez Babcia Hela, 7 maja 2023</p>`, "Babcia Hela"},
	{"Danish, bare by-word with a date", `<p>af Havnefuglen, 7. maj 2023</p>`, "Havnefuglen"},
	{"bare by-word, name in an element", `<p>Door <em>Polderpiet</em></p>`, "Polderpiet"},
	{"phpBB", `<p class="author">von <strong><a class="username">Karpfenfritz</a></strong> » So 7. Mai 2023, 21:07</p>`, "Karpfenfritz"},
	{"nobody before a date", `<div><span>Written By </span><span>Feb 11, 2023 · 3 min read</span></div>`, ""},
	{"second post", `<p class="author">by <b>Quayrat</b> » Sun May 07, 2023 9:05 am</p><p>I see no reason.</p><p class="author">by <b>Tom Hale</b> » Sun May 07, 2023 9:15 am</p>`, "Quayrat"},
	{"desk", `<p>Publié le 7 mai 2023 par Rédaction</p>`, ""},
	{"agency", `<p>Publié le 7 mai 2023 par AFP</p>`, "[AFP]"},
	{"paper that begins with a by-word", `<p>De Volksstem, 7 mei 2023</p>`, ""},
	{"phrase", `<p>Von Hand gezogen</p>`, ""},
	{"service", `<p>Posted by Customer Service on 7 May 2023</p>`, ""},
}

func TestPenPages(t *testing.T) {
	for _, c := range penPages {
		assert.Equal(t, c.want, people(metadataOf(`<html>`+head+c.page+storyText)), c.name)
	}
}
