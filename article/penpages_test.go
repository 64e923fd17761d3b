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

// linePages are pages with bylines in languages whose papers print them in forms of
// their own.
var linePages = []struct{ name, page, want string }{
	{"Korean, mail behind", `<p>김하늘 기자 haneul@paper.example</p>` + oldText, "김하늘"},
	{"Korean, at the end", oldText + `<p>김하늘 기자 haneul@paper.example</p>`, "김하늘"},
	{"Chinese, source and editor beside", `<div><span>来源：海港报</span> <span>作者：李晓明</span> <span>编辑：王芳</span></div>` + oldText, "李晓明, 王芳"},
	{"Chinese, bracket at the end", oldText + `<p>（记者 李晓明）</p>`, "李晓明"},
	{"Japanese, bracket at the end", oldText + `<p>（山田花子）</p>`, "山田花子"},
	{"Japanese, reporter", `<p>山田花子記者</p>` + oldText, "山田花子"},
	{"Hindi", `<p>लेखक: राकेश पंवार</p>` + oldText, "राकेश पंवार"},
	{"Persian", `<p>نویسنده: زهرا کریمی</p>` + oldText, "زهرا کریمی"},
	{"Vietnamese", `<p>Tác giả: Lê Thu Hà</p>` + oldText, "Lê Thu Hà"},
	{"Indonesian", `<p>Laporan: Ratna Sari</p>` + oldText, "Ratna Sari"},
	{"Greek, writes", `<p>Γράφει η Ελένη Παππά</p>` + oldText, "Ελένη Παππά"},
	{"Turkish", `<p>Muhabir: Zeynep Arslan</p>` + oldText, "Zeynep Arslan"},
	{"Catalan", `<p>Per Jordi Puig</p>` + oldText, "Jordi Puig"},
	{"Basque", `<p>Egilea: Ane Etxeberria</p>` + oldText, "Ane Etxeberria"},
	{"photographer alone, Chinese", `<p>摄影：王芳</p>` + oldText, ""},
}

func TestLinePages(t *testing.T) {
	for _, c := range linePages {
		assert.Equal(t, c.want, people(metadataOf(`<html>`+head+c.page)), c.name)
	}
}

func TestPenPages(t *testing.T) {
	for _, c := range penPages {
		assert.Equal(t, c.want, people(metadataOf(`<html>`+head+c.page+storyText)), c.name)
	}
}

// ldSite is the JSON-LD of a paper that gives its own name as that of a person.
const ldSite = `<meta property="og:site_name" content="Ege Haberleri"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close for a month","author":{"@type":"Person","name":"Ege Haberleri"},"publisher":{"@type":"Organization","name":"Ege Haberleri"}}</script>`

// loginPages are pages whose head names a login or nobody as the author, and whose
// text names a person.
var loginPages = []struct{ name, page, want string }{
	{"paper with a given name in front", ldSite + `<div class="muhabir">Haber: Zeynep Arslan / Kamera: Onur Kaya</div>` + oldText, "Zeynep Arslan, Onur Kaya"},
	{"author who is called like the site", ldSite + oldText, "Ege Haberleri"},
	{"box about the author with a heading", `<meta name="author" content="marek7">` + manyLines + `<div class="author-bio"><h4>Marek Hale</h4><p>Rides a bicycle.</p></div>`, "Marek Hale"},
	{"class of the line", `<p class="essay-by">Wrenna Tolliver</p><p>7 May 2023</p>` + oldText, "Wrenna Tolliver"},
	{"line about the same name at the end", `<p>Wrenna Tolliver</p><p>7 May 2023</p>` + oldText + oldText + `<p><em>Wrenna Tolliver is the author of</em> Salt <em>and teaches at the quay.</em></p>`, "Wrenna Tolliver"},
	{"place above the day", `<p>Norra Vassvik</p><p>7 May 2023</p>` + oldText, ""},
	{"names with places over the text", `<meta name="author" content="admin"><p><strong>Ana Ruiz, Lagos and Tom Hale, Abuja</strong></p>` + oldText, "Ana Ruiz, Tom Hale"},
	{"place in brackets", `<p>Ngozi Eze (Enugu)</p>` + oldText, "Ngozi Eze"},
	{"plant with its kind", `<p>Radiator Plant (Peperomia)</p>` + oldText, ""},
	{"Chinese, report and bracket", `<meta name="author" content="user_17"><p>　　本报讯（记者 李晓明）清江大桥昨天上午正式通车，沿江两岸的居民不再需要乘坐渡船过江，来往时间由半小时缩短为五分钟。</p>`, "李晓明"},
	{"Chinese, agency, city and day", `<p>新华社北京5月7日电（记者王晓明）清江大桥昨天上午正式通车，沿江两岸的居民不再需要乘坐渡船过江，来往时间由半小时缩短。</p>`, "王晓明"},
	{"Taiwan, bracket with the city", `<p>〔記者陳美玲／台北報導〕清江大橋昨天上午正式通車，沿江兩岸的居民不再需要乘坐渡船過江，來往時間由半小時縮短為五分鐘。</p>`, "陳美玲"},
	{"Korean, paper in the bracket", `<p>[한빛일보 김하늘 기자] 시는 다음 달부터 다리를 한 달 동안 막고 낡은 난간과 바닥을 고친다고 일요일에 밝혔다.</p>`, "김하늘"},
	{"bracket that explains a word", `<p>清江大桥（全长二公里）昨天上午正式通车，沿江两岸的居民不再需要乘坐渡船过江，来往时间由半小时缩短为五分钟。</p>`, ""},
}

func TestLoginPages(t *testing.T) {
	for _, c := range loginPages {
		assert.Equal(t, c.want, people(metadataOf(`<html>`+head+c.page+storyText)), c.name)
	}
}

// agencyPages are pages that name nobody but an agency, at the end of their text.
var agencyPages = []struct{ name, page, want string }{
	{"slashes in a line of their own", oldText + `<p>/ritzau/</p>`, "[ritzau]"},
	{"slashes in JSON-LD", ld(`{"@type":"Organization","name":"/ritzau/"}`) + oldText, "[ritzau]"},
	{"brackets behind the last sentence", oldText + `<p>Die Brücke soll im Herbst wieder frei sein, sagte eine Sprecherin der Stadt am Freitag, wenn das Wetter hält. (dpa)</p>`, "[dpa]"},
	{"agency with its service", oldText + `<p class="foot">(dpa/lno)</p>`, "[dpa]"},
	{"Italian", oldText + `<p>(ANSA).</p>`, "[ANSA]"},
	{"source with a colon", oldText + `<p>Quelle: APA</p>`, "[APA]"},
	{"sign of rights", oldText + `<p>© AFP</p>`, "[AFP]"},
	{"bracket of another kind", oldText + `<p>The bridge is among the oldest works of the river board and the county's road department (RBC).</p>`, ""},
	{"writer beside the agency", `<p class="byline">By Ana Ruiz</p>` + oldText + `<p>/ritzau/</p>`, "Ana Ruiz"},
}

func TestAgencyPages(t *testing.T) {
	for _, c := range agencyPages {
		assert.Equal(t, c.want, people(metadataOf(`<html>`+head+c.page+storyText)), c.name)
	}
}

// listPages are pages that list stories, whose authors and days are none of the page.
var listPages = []struct{ name, page string }{
	{"category", `<article><h2>Bread on the quay</h2><div><time datetime="2023-05-09">May 9, 2023</time> by <a>Ana Ruiz</a></div><p>The oven is back.</p></article><article><h2>Why the ferries stay</h2><div><time datetime="2023-05-08">May 8, 2023</time> by <a>Tom Hale</a></div></article><article><h2>Salt and rope</h2><div><time datetime="2023-05-07">May 7, 2023</time> by <a>Ana Ruiz</a></div></article>`},
	{"boxes with linked titles", `<div class="item"><h3><a href="/a">Bread on the old quay</a></h3><span class="date">May 9, 2023</span> <span class="author">Ana Ruiz</span></div><div class="item"><h3><a href="/b">Why the ferries stay ashore</a></h3><span class="date">May 8, 2023</span> <span class="author">Tom Hale</span></div><div class="item"><h3><a href="/c">Salt and rope for all</a></h3><span class="date">May 7, 2023</span> <span class="author">Jo Lind</span></div>`},
	{"list items, bylines by their words", `<ul><li><a href="/a">Bread on the old quay</a><p><time>May 9, 2023</time></p><p>By Ana Ruiz</p></li><li><a href="/b">Why the ferries stay ashore</a><p><time>May 8, 2023</time></p><p>By Tom Hale</p></li><li><a href="/c">Salt and rope for all</a><p><time>May 7, 2023</time></p><p>By Jo Lind</p></li></ul>`},
	{"search, headings are links", `<article><h3><a href="/a">Bread</a></h3><p class="byline">By Ana Ruiz</p><p>Published 9 May 2023</p></article><article><h3><a href="/b">Ferries</a></h3><p class="byline">By Tom Hale</p><p>Published 8 May 2023</p></article><article><h3><a href="/c">Salt</a></h3><p class="byline">By Jo Lind</p><p>Published 7 May 2023</p></article>`},
}

func TestListPages(t *testing.T) {
	for _, c := range listPages {
		m := metadataOf(`<html lang="en"><title>Harbour life</title><h1>Harbour life</h1><p>Notes from the quay.</p>` + c.page)
		assert.Empty(t, people(m), c.name)
		assert.True(t, m.published.IsZero(), c.name)
	}
}
