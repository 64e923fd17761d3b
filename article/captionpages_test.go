package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// captionPages are the ways in which pages print a picture's caption and credit
// inside a story.
var captionPages = []struct{ name, middle, caption, credit string }{
	{"WordPress, classic", `<div id="attachment_7" class="wp-caption alignright" style="width: 310px"><a href="/dam.jpg"><img class="size-medium" src="/dam.jpg"></a><p class="wp-caption-text">The dam on Friday. (Photo: Ana Ruiz)</p></div>`, "The dam on Friday.", "(Photo: Ana Ruiz)"},
	{"WordPress, shortcode with dl", `<dl class="wp-caption"><dt class="wp-caption-dt"><img src="/dam.jpg"></dt><dd class="wp-caption-dd">The dam on Friday.</dd></dl>`, "The dam on Friday.", ""},
	{"WordPress, block", `<figure class="wp-block-image"><img src="/dam.jpg"><figcaption class="wp-element-caption">The dam on Friday. <em>Ana Ruiz/Harbour Courier</em></figcaption></figure>`, "The dam on Friday.", "Ana Ruiz/Harbour Courier"},
	{"Bootstrap", `<figure class="figure"><img src="/dam.jpg" class="figure-img img-fluid"><figcaption class="figure-caption text-end">The dam on Friday.</figcaption></figure>`, "The dam on Friday.", ""},
	{"Bootstrap thumbnail", `<div class="thumbnail"><img src="/dam.jpg"><div class="caption"><p>The dam on Friday.</p></div></div>`, "The dam on Friday.", ""},
	{"Blogger's table", `<table class="tr-caption-container"><tbody><tr><td><a href="/dam.jpg"><img src="/dam.jpg"></a></td></tr><tr><td class="tr-caption">The dam on Friday.</td></tr></tbody></table>`, "The dam on Friday.", ""},
	{"credit in front", `<figure><img src="/dam.jpg"><span class="credit">Ana Ruiz / AP</span><figcaption>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", "Ana Ruiz / AP"},
	{"credit over the picture", `<figure><div class="image"><img src="/dam.jpg"><span class="copyright">© Ana Ruiz</span></div><figcaption>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", "© Ana Ruiz"},
	{"credit beside the figure", `<div class="image-wrapper"><figure><img src="/dam.jpg"><figcaption>The dam on Friday.</figcaption></figure>
 <span class="image-credit">Ana Ruiz / AP</span></div>`, "The dam on Friday.", "Ana Ruiz / AP"},
	{"label and name in elements", `<figure><img src="/dam.jpg"><figcaption><span class="text">The dam on Friday.</span> <span class="credit"><span class="label">Photo:</span> <span class="name">Ana Ruiz</span></span></figcaption></figure>`, "The dam on Friday.", "Photo: Ana Ruiz"},
	{"credit alone", `<figure><img src="/dam.jpg"><figcaption><span class="credit">Ana Ruiz / AP</span></figcaption></figure>`, "", "Ana Ruiz / AP"},
	{"cite", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday. <cite>Ana Ruiz</cite></figcaption></figure>`, "The dam on Friday.", "Ana Ruiz"},
	{"copyright holder as microdata", `<figure itemscope itemtype="http://schema.org/ImageObject"><img src="/dam.jpg"><figcaption><span itemprop="caption">The dam on Friday.</span> <span itemprop="copyrightHolder">Ana Ruiz</span></figcaption></figure>`, "The dam on Friday.", "Ana Ruiz"},
	{"German, credit in brackets", `<figure><img src="/dam.jpg"><figcaption>Die Talsperre am Freitag. (Foto: Ana Ruiz/dpa)</figcaption></figure>`, "Die Talsperre am Freitag.", "(Foto: Ana Ruiz/dpa)"},
	{"German, Quelle", `<figure><img src="/dam.jpg"><figcaption>Die Talsperre am Freitag.<span class="source">Quelle: dpa</span></figcaption></figure>`, "Die Talsperre am Freitag.", "Quelle: dpa"},
	{"caption by ARIA", `<div role="figure"><img src="/dam.jpg"><p class="caption">The dam on Friday.</p></div>`, "The dam on Friday.", ""},
	{"data attributes of the picture", `<figure><img src="/dam.jpg" data-caption="The dam on Friday." data-credit="Ana Ruiz / AP"></figure>`, "The dam on Friday.", "Ana Ruiz / AP"},
	{"credit as data", `<figure><img src="/dam.jpg" data-copyright="© Ana Ruiz"><figcaption>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", "© Ana Ruiz"},
	{"credit at the end of the alternative text", `<figure><img src="/dam.jpg" alt="The dam on Friday. Photo: Ana Ruiz"><figcaption>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", "Photo: Ana Ruiz"},
	{"alternative text is no caption", `<figure><img src="/dam.jpg" alt="A wall with water behind it"></figure>`, "", ""},
	{"JSON-LD", `<script type="application/ld+json">{"@type":"ImageObject","url":"https://news.example/dam.jpg?w=1200","caption":"The dam on Friday.","creditText":"Ana Ruiz / AP"}</script><figure><img src="/dam.jpg?w=300"></figure>`, "The dam on Friday.", "Ana Ruiz / AP"},
	{"JSON-LD, credit alone", `<script type="application/ld+json">{"@type":"ImageObject","contentUrl":"https://news.example/dam.jpg","creator":{"@type":"Person","name":"Ana Ruiz"}}</script><figure><img src="/dam.jpg"><figcaption>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", "Ana Ruiz"},
	{"JSON-LD of another picture", `<script type="application/ld+json">{"@type":"ImageObject","url":"https://news.example/logo.png","caption":"Harbour Courier"}</script><figure><img src="/dam.jpg"></figure>`, "", ""},
	{"button in the caption", `<figure><img src="/dam.jpg"><figcaption><button>Enlarge</button>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", ""},
	{"label for screen readers", `<figure><img src="/dam.jpg"><figcaption><span class="visually-hidden">Image caption, </span>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", ""},
	{"credit with a label for screen readers", `<figure><div><span><picture><img src="/dam.jpg"></picture></span><span role="text" class="x1"><span class="visually-hidden">Image source, </span>Minky</span></div><figcaption class="x2"><span class="visually-hidden">Image caption, </span><div>The dam on Friday</div></figcaption></figure>`, "The dam on Friday", "Minky"},
	{"copyright with a label for screen readers", `<figure><div><img src="/dam.jpg"><span><span class="sr-only">Image copyright</span> Hohental Water Board</span></div><figcaption>The dam on Friday</figcaption></figure>`, "The dam on Friday", "Hohental Water Board"},
	{"hidden label beside the credit", `<figure><img src="/dam.jpg"><figcaption><span>Die Talsperre am Freitag</span> <span class="sr-only">Foto:</span> <span>Ana Ruiz</span></figcaption></figure>`, "Die Talsperre am Freitag", "Ana Ruiz"},
	{"hidden label in front of the only text", `<figure><div><img src="/dam.jpg"><p><span class="screen-reader-text">Crédit photo : </span>Mairie de Rio</p></div></figure>`, "", "Mairie de Rio"},
	{"credit named by ARIA", `<figure><img src="/dam.jpg"><figcaption><span>La presa, el viernes</span> <span aria-label="Crédito">Marisma</span></figcaption></figure>`, "La presa, el viernes", "Marisma"},
	{"caption with a label for screen readers", `<div class="pic"><div><img src="/dam.jpg"></div><div><span class="sr-only">Image caption: </span>The dam on Friday</div><div><span class="sr-only">Image source: </span>Minky</div></div>`, "The dam on Friday", "Minky"},
	{"hidden words that are no label", `<figure><img src="/dam.jpg"><figcaption><span>The dam on Friday</span> <span><span class="sr-only">The upper dam</span> in the morning</span></figcaption></figure>`, "The dam on Friday in the morning", ""},
	{"words of buttons in bold, credit twice", `<div class="image large"><div class="imagewrap"><img src="/dam.jpg"><div class="enlarge">Enlarge this image</div></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>The dam on Friday. <b class="credit">Ana Ruiz/KPR</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Ana Ruiz/KPR</span></div></div>`, "The dam on Friday.", "Ana Ruiz/KPR"},
	{"words of buttons in front", `<figure><img src="/dam.jpg"><figcaption><a href="#">Bild vergrößern</a> <span>Die Talsperre am Freitag.</span> <span>Foto: Ana Ruiz</span></figcaption></figure>`, "Die Talsperre am Freitag.", "Foto: Ana Ruiz"},
	{"words of buttons between caption and credit", `<figure><img src="/dam.jpg"><figcaption><p>La presa, el viernes <i>Ampliar</i></p><p>Ana Ruiz / EFE</p></figcaption></figure>`, "La presa, el viernes", "Ana Ruiz / EFE"},
	{"two buttons beside each other", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday <b>hide caption</b><b>toggle caption</b></figcaption></figure>`, "The dam on Friday", ""},
	{"words of a button in a sentence", `<figure><img src="/dam.jpg"><figcaption>Let us <em>share</em> the dam, the banner says</figcaption></figure>`, "Let us share the dam, the banner says", ""},
	{"word for the picture in an element", `<figure><img src="/dam.jpg"><figcaption><span class="u-hide">Image:</span> <span>The dam holds the water back</span></figcaption></figure>`, "The dam holds the water back", ""},
	{"credit in an element in front", `<figure><img src="/dam.jpg"><figcaption><span>Hohentaler Bildagentur</span> <span>Die Talsperre am Freitag</span></figcaption></figure>`, "Die Talsperre am Freitag", "Hohentaler Bildagentur"},
	{"agency in an element in front", `<figure><img src="/dam.jpg"><figcaption><p class="x1">Reuters</p><p class="x2">The dam on Friday</p></figcaption></figure>`, "The dam on Friday", "Reuters"},
	{"person and agency in front", `<div class="photo"><img src="/dam.jpg"><div class="caption"><div>Ana Ruiz / EFE</div><div>La presa, el viernes</div></div></div>`, "La presa, el viernes", "Ana Ruiz / EFE"},
	{"copyright in front", `<figure><img src="/dam.jpg"><figcaption><small>© Ana Ruiz</small> <span>De dam op vrijdag</span></figcaption></figure>`, "De dam op vrijdag", "© Ana Ruiz"},
	{"person in front", `<figure><img src="/dam.jpg"><figcaption><span>Ana Ruiz</span> <span>Director of the dam since 2010</span></figcaption></figure>`, "Ana Ruiz Director of the dam since 2010", ""},
	{"place in front", `<figure><img src="/dam.jpg"><figcaption><span>Rio Hondo</span> <span>The dam held through the night</span></figcaption></figure>`, "Rio Hondo The dam held through the night", ""},
	{"organization whose sentence goes on", `<figure><img src="/dam.jpg"><figcaption><span>Harbour Police</span> <span>have closed the dam</span></figcaption></figure>`, "Harbour Police have closed the dam", ""},
	{"organization alone in its element", `<figure><img src="/dam.jpg"><figcaption><span>Harbour Police</span> closed the dam on Friday</figcaption></figure>`, "Harbour Police closed the dam on Friday", ""},
	{"title in front", `<figure><img src="/dam.jpg"><figcaption><span>Best Lamp for Small Rooms</span> <span>Lumen Desk 4100 in matt black</span></figcaption></figure>`, "Best Lamp for Small Rooms Lumen Desk 4100 in matt black", ""},
	{"unnamed credit beside the picture", `<figure><div class="x1"><img src="/dam.jpg"><span class="x2">Ana Ruiz / AP</span></div><figcaption>The dam on Friday</figcaption></figure>`, "The dam on Friday", "Ana Ruiz / AP"},
	{"unnamed agency beside the picture", `<figure><div><img src="/dam.jpg"><div>Getty Images</div></div><figcaption><div>The dam on Friday</div></figcaption></figure>`, "The dam on Friday", "Getty Images"},
	{"unnamed label and name beside the picture", `<figure><div><div><img src="/dam.jpg"></div><p>Foto: Ana Ruiz</p></div><figcaption>La presa, el viernes</figcaption></figure>`, "La presa, el viernes", "Foto: Ana Ruiz"},
	{"unnamed credit, another in the caption", `<figure><img src="/dam.jpg"><span>Getty Images</span><figcaption>The dam on Friday. (Photo: Ana Ruiz/AP)</figcaption></figure>`, "The dam on Friday.", "(Photo: Ana Ruiz/AP)"},
	{"words over the picture", `<figure><span>Top stories</span><img src="/dam.jpg"><figcaption>The dam on Friday</figcaption></figure>`, "The dam on Friday", ""},
	{"credit as long as the caption", `<div class="media"><img src="/dam.jpg"><div class="caption"><p>The dam on Friday</p></div><div class="credit">Photo by Ana Ruiz</div></div>`, "The dam on Friday", "Photo by Ana Ruiz"},
	{"label that a style sheet of hashes hides", `<figure><div><img src="/dam.jpg"><span role="text" class="x1"><span class="x2">Image source, </span>Minky</span></div><figcaption><span class="x2">Image caption, </span><p>The dam on Friday</p></figcaption></figure>`, "The dam on Friday", "Image source, Minky"},
	{"label in Arabic, hidden", `<figure><div><img src="/dam.jpg"><span role="text"><span class="visually-hidden">صدر الصورة، </span>الدفاع المدني</span></div><figcaption><span class="visually-hidden">التعليق على الصورة، </span><p>السد يوم الجمعة</p></figcaption></figure>`, "السد يوم الجمعة", "الدفاع المدني"},
	{"label in Chinese, hidden", `<figure><div><img src="/dam.jpg"><span role="text"><span class="visually-hidden">图像来源，</span>王晓明</span></div><figcaption><span class="visually-hidden">图像加注文字，</span><p>星期五的大坝</p></figcaption></figure>`, "星期五的大坝", "王晓明"},
	{"button below the picture", `<div class="image-box"><div class="image"><img src="/dam.jpg"><button>Enlarge</button></div><div class="caption"><p>The dam on Friday.</p></div></div>`, "The dam on Friday.", ""},
	{"caption below the figure element", `<div class="media"><figure><img src="/dam.jpg"></figure><figcaption class="caption-text">The dam on Friday.</figcaption></div>`, "The dam on Friday.", ""},
	{"label in front of the credit's element", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday. Photo: <span class="credit">Ana Ruiz</span></figcaption></figure>`, "The dam on Friday.", "Photo: Ana Ruiz"},
	{"brackets round the credit's element", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday. (<cite>Valley News: Ana Ruiz</cite>)</figcaption></figure>`, "The dam on Friday.", "(Valley News: Ana Ruiz)"},
	{"brackets and label round the element", `<figure><img src="/dam.jpg"><figcaption>Die Talsperre am Freitag (Foto: <span class="credit">Ana Ruiz</span>)</figcaption></figure>`, "Die Talsperre am Freitag", "(Foto: Ana Ruiz)"},
	{"square brackets round the element", `<figure><img src="/dam.jpg"><figcaption>La presa, el viernes [<span class="credit">Marisma</span>]</figcaption></figure>`, "La presa, el viernes", "Marisma"},
	{"bar in front of the element", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday | <span class="credit">Ana Ruiz</span></figcaption></figure>`, "The dam on Friday", "Ana Ruiz"},
	{"dash in front of the element", `<figure><img src="/dam.jpg"><figcaption>Le barrage vendredi – <small>Ana Ruiz</small></figcaption></figure>`, "Le barrage vendredi", "Ana Ruiz"},
	{"unnamed element at the end", `<div class="photo"><img src="/dam.jpg"><p class="caption">Die Talsperre am Freitag <span>Wasserwacht Hohental</span></p></div>`, "Die Talsperre am Freitag", "Wasserwacht Hohental"},
	{"unnamed paragraph at the end", `<figure><img src="/dam.jpg"><figcaption><p>Keepers at the wall on Friday</p><p>Ana Ruiz</p></figcaption></figure>`, "Keepers at the wall on Friday", "Ana Ruiz"},
	{"unnamed elements", `<figure><img src="/dam.jpg"><figcaption><span class="x1">La presa resistió toda la noche</span><span class="x2">Policía Local de Rio</span></figcaption></figure>`, "La presa resistió toda la noche", "Policía Local de Rio"},
	{"a flag in an element of its own", `<figure><img src="/dam.jpg"><figcaption>Swimmers at Bayou Clair. <span class="x">COURTESY PHOTO</span></figcaption></figure>`, "Swimmers at Bayou Clair.", "COURTESY PHOTO"},
	{"place in an element", `<figure><img src="/dam.jpg"><figcaption>The keepers at the gate of <span>San Pedro</span></figcaption></figure>`, "The keepers at the gate of San Pedro", ""},
	{"title in an element", `<figure><img src="/dam.jpg"><figcaption>The mayor reads <em>The Last Dam</em></figcaption></figure>`, "The mayor reads The Last Dam", ""},
	{"button in an element", `<figure><img src="/dam.jpg"><figcaption>The keepers at the gate <span>Show More</span></figcaption></figure>`, "The keepers at the gate", ""},
	{"whole caption in the credit's element", `<figure><img src="/dam.jpg"><figcaption><small>The dam held through the night. Photo: Ana Ruiz</small></figcaption></figure>`, "The dam held through the night.", "Photo: Ana Ruiz"},
	{"distributor behind the credit", `<figure><img src="/dam.jpg"><figcaption><span class="caption">The dam on Friday.</span> <span class="credit">Photo by Ana Ruiz</span> <span class="distributor">/Harbour Courier</span></figcaption></figure>`, "The dam on Friday.", "Photo by Ana Ruiz /Harbour Courier"},
	{"agency behind the credit", `<figure><img src="/dam.jpg"><figcaption>Die Talsperre am Freitag. <small>Foto: Ana Ruiz</small><span> | dpa</span></figcaption></figure>`, "Die Talsperre am Freitag.", "Foto: Ana Ruiz | dpa"},
	{"archive behind the credit", `<figure><img src="/dam.jpg"><figcaption>La presa, el viernes. <span class="credit">Ana Ruiz</span><span>/Archivo</span></figcaption></figure>`, "La presa, el viernes.", "Ana Ruiz/Archivo"},
	{"Japanese, day, place and maker", `<figure><img src="/dam.jpg"><figcaption>水をせき止めたダム＝７日午前、三重県鳥羽市、中川健太撮影</figcaption></figure>`, "水をせき止めたダム＝７日午前、三重県鳥羽市", "中川健太撮影"},
	{"caption called a credit, name behind", `<figure><img src="/dam.jpg"><figcaption><span class="credit">The dam held the water back.</span> <small>Ana Ruiz</small></figcaption></figure>`, "The dam held the water back.", "Ana Ruiz"},
	{"class of captions below the picture", `<img src="/dam.jpg"><div class="img-cap">The dam on Friday</div>`, "The dam on Friday", ""},
	{"class in another language", `<div class="foto"><img src="/dam.jpg"></div><p class="art_podpis">Zapora w piątek</p>`, "Zapora w piątek", ""},
	{"class of two words in a name", `<p><img src="/dam.jpg"></p><p class="post__photo-text">La presa, el viernes.</p>`, "La presa, el viernes.", ""},
	{"italics below the picture in its paragraph", `<p><img src="/dam.jpg"><br><em>The dam on Friday. Photo: Ana Ruiz</em></p>`, "The dam on Friday.", "Photo: Ana Ruiz"},
	{"centred below the picture", `<div style="text-align: center"><a href="/dam-big.jpg"><img src="/dam.jpg"></a><br>Die Talsperre am Freitag</div>`, "Die Talsperre am Freitag", ""},
	{"small type below the picture", `<p><img src="/dam.jpg"><br><small>Le barrage vendredi</small></p>`, "Le barrage vendredi", ""},
	{"paragraph with a labelled credit", `<p><img src="/dam.jpg"></p><p>La diga, venerdì. Foto: Ana Ruiz</p>`, "La diga, venerdì.", "Foto: Ana Ruiz"},
	{"label and credit in front", `<figure><img src="/dam.jpg"><figcaption>Foto: <span class="credit">Ana Ruiz</span> Die Talsperre am Freitag.</figcaption></figure>`, "Die Talsperre am Freitag.", "Foto: Ana Ruiz"},
	{"brackets in front", `<figure><img src="/dam.jpg"><figcaption>(Photo: <cite>Ana Ruiz</cite>) The dam on Friday.</figcaption></figure>`, "The dam on Friday.", "(Photo: Ana Ruiz)"},
	{"the site's name in brackets", `<meta property="og:site_name" content="The Harbour Courier"><figure><img src="/dam.jpg"><figcaption>The dam on Friday (Harbour Courier)</figcaption></figure>`, "The dam on Friday", "(Harbour Courier)"},
	{"the site's name in Arabic", `<meta property="og:site_name" content="قناة الوادي نت"><figure><img src="/dam.jpg"><figcaption>السد يوم الجمعة (الوادي نت)</figcaption></figure>`, "السد يوم الجمعة", "(الوادي نت)"},
	{"another name in brackets", `<meta property="og:site_name" content="The Harbour Courier"><figure><img src="/dam.jpg"><figcaption>The dam on Friday (right)</figcaption></figure>`, "The dam on Friday (right)", ""},
	{"caption behind the credit's label, name behind", `<figure><img src="/dam.jpg"><figcaption><span class="credit">Foto: Die Talsperre hielt dem Wasser stand.</span> <small>Ana Ruiz</small></figcaption></figure>`, "Die Talsperre hielt dem Wasser stand.", "Ana Ruiz"},
	{"credit in a line of its own", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday<br>Ana Ruiz</figcaption></figure>`, "The dam on Friday", "Ana Ruiz"},
	{"credit in italics and brackets", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday <em>(Ana Ruiz)</em></figcaption></figure>`, "The dam on Friday", "(Ana Ruiz)"},
	{"lines of a caption", `<figure><img src="/dam.jpg"><figcaption>The dam on Friday:<br>Ana Ruiz<br>at the gate</figcaption></figure>`, "The dam on Friday: Ana Ruiz at the gate", ""},
	{"centre element", `<center><img src="/dam.jpg"><br>The dam on Friday</center>`, "The dam on Friday", ""},
	{"align attribute", `<p align="center"><img src="/dam.jpg"><br>The dam on Friday</p>`, "The dam on Friday", ""},
	{"italics in the middle of the next line", `<p><img src="/dam.jpg"></p><p style="text-align:center"><em>The dam on Friday</em></p>`, "The dam on Friday", ""},
	{"drawn by a script, and again without one", `<div class="image"><img src="data:image/svg+xml,x" data-src="/dam.jpg"><noscript><img src="/dam.jpg"></noscript></div>`, "", ""},
	{"linked to a gallery with its caption", `<div class="article-photo"><a class="lightbox" href="/dam/gallery"><div class="photo-image"><img src="/dam.jpg"></div><div class="photo-desc">The dam on Friday. | Photo: Ana Ruiz</div></a></div>`, "The dam on Friday.", "Photo: Ana Ruiz"},
	{"AMP", `<figure><amp-img src="/dam.jpg" width="3" height="2" layout="responsive"></amp-img><figcaption>The dam on Friday.</figcaption></figure>`, "The dam on Friday.", ""},
	{"text below without a class", `<p><img src="/dam.jpg"></p><p class="caption">The dam on Friday.</p>`, "The dam on Friday.", ""},
	{"picture and text in one paragraph", `<p class="image"><img src="/dam.jpg"><br><em>The dam on Friday. Photo: Ana Ruiz</em></p>`, "The dam on Friday.", "Photo: Ana Ruiz"},
}

func TestCaptionPages(t *testing.T) {
	for _, c := range captionPages {
		t.Run(c.name, func(t *testing.T) {
			blocks, a := parseMiddle(t, c.middle)
			require.Len(t, blocks, 1)
			assert.Equal(t, Figure, blocks[0].Kind)
			if c.caption+c.credit == "" {
				assert.Empty(t, a.Captions)
				return
			}
			require.Len(t, a.Captions, 1)
			assert.Equal(t, c.caption, a.Captions[0].Text)
			assert.Equal(t, c.credit, a.Captions[0].Credit.Raw)
			assert.Contains(t, a.Captions[0].Image.URL, "https://news.example/dam.jpg")
		})
	}
}

// TestParagraphBelowPicture: a picture floats in its paragraph, whatever its own class
// says, or a drop cap or an agency's name stands in the paragraph below.
func TestParagraphBelowPicture(t *testing.T) {
	for _, middle := range []string{
		`<p><img src="/dam.jpg" align="left">The keepers of the dam were praised by the mayor on Friday.</p>`,
		`<p><img src="/dam.jpg"><br>The keepers of the dam were praised by the mayor on Friday, he <em>said</em>.</p>`,
		`<p><img src="/dam.jpg"></p><p class="drop-cap">The keepers of the dam were praised by the mayor on Friday.</p>`,
		`<p><img src="/dam.jpg"></p><p>The keepers of the dam were praised by the mayor on Friday. (AP)</p>`,
		`<p><img class="alignright wp-image-7" src="/dam.jpg">The keepers of the lower gate stayed awake through the night, for the river rose.</p>`,
		`<div><img class="hero-image" src="/dam.jpg"><div class="rich-text">The keepers of the lower gate stayed awake through the night, for the river rose.</div></div>`,
	} {
		blocks, a := parseMiddle(t, middle)
		assert.Empty(t, a.Captions, middle)
		require.Len(t, blocks, 2, middle)
		assert.Equal(t, Paragraph, blocks[1].Kind, middle)
	}
}

// TestSameCredit: two pictures of one photographer are two captions.
func TestSameCredit(t *testing.T) {
	const figure = `<figure><img src="/dam%.jpg"><figcaption><span class="credit">Ana Ruiz / AP</span></figcaption></figure>`
	blocks, a := parseMiddle(t, strings.Replace(figure, "%", "1", 1)+strings.Replace(figure, "%", "2", 1))
	require.Len(t, blocks, 2)
	require.Len(t, a.Captions, 2)
	assert.Equal(t, "https://news.example/dam2.jpg", a.Captions[1].Image.URL)
}

// TestUnprintedCaption: what JSON-LD says of a picture that stands twice was
// printed nowhere, so that nothing of it is left out.
func TestUnprintedCaption(t *testing.T) {
	_, a := parseMiddle(t, `<script type="application/ld+json">{"@type":"ImageObject","url":"https://news.example/dam.jpg","caption":"The dam on Friday."}</script><figure><img src="/dam.jpg"></figure><p>The keepers stayed all night, the mayor said, and so did their dogs.</p><figure><img src="/dam.jpg"></figure>`)
	require.Len(t, a.Captions, 1)
	assert.Empty(t, a.Residue)
}

// TestCaptionInText: a caption that stands beside its figure, too, is repeated.
func TestCaptionInText(t *testing.T) {
	_, a := parseMiddle(t, `<figure><img src="/dam.jpg"><figcaption><span>The dam on Friday, as seen from the bridge.</span> <span class="credit">Ana Ruiz</span></figcaption></figure><div class="screen-text aside"><a href="#">The dam on Friday, as seen from the bridge.</a></div>`)
	require.Len(t, a.Residue, 1)
	assert.Equal(t, RepeatedCaption, a.Residue[0].Reason)
}

// TestStage: a slide show's stage has the captions of all slides beside it.
func TestStage(t *testing.T) {
	slide := func(file string) string {
		return `<li><img src="/` + file + `"><figcaption class="caption">` + file + ` on Friday.</figcaption></li>`
	}
	_, a := parseMiddle(t, `<div class="slideshow"><ul>`+slide("a.jpg")+slide("b.jpg")+slide("c.jpg")+`</ul><div class="stage"><img src="/a.jpg"></div></div>`)
	require.Len(t, a.Captions, 3)
}

// TestGalleries: every picture of a gallery is a figure with its own caption, and
// pictures of other stories are none.
func TestGalleries(t *testing.T) {
	slide := func(file, text string) string {
		return `<li class="slide"><img src="/` + file + `"><div class="caption">` + text + `</div></li>`
	}
	for name, middle := range map[string]string{
		"slides":            `<ul class="gallery slideshow">` + slide("a.jpg", "The dam on Friday.") + slide("b.jpg", "Water at the mark.") + `</ul>`,
		"figures":           `<div class="gallery"><figure><img src="/a.jpg"><figcaption>The dam on Friday.</figcaption></figure><figure><img src="/b.jpg"><figcaption>Water at the mark.</figcaption></figure></div>`,
		"WordPress":         `<dl class="gallery-item"><dt class="gallery-icon"><a href="/a"><img src="/a.jpg"></a></dt><dd class="wp-caption-text gallery-caption">The dam on Friday.</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><a href="/b"><img src="/b.jpg"></a></dt><dd class="wp-caption-text gallery-caption">Water at the mark.</dd></dl>`,
		"figure of figures": `<figure class="wp-block-gallery"><figure><img src="/a.jpg"><figcaption>The dam on Friday.</figcaption></figure><figure><img src="/b.jpg"><figcaption>Water at the mark.</figcaption></figure></figure>`,
		"carousel":          `<div class="carousel"><div class="carousel-item active"><img src="/a.jpg"><div class="carousel-caption"><p>The dam on Friday.</p></div></div><div class="carousel-item"><img src="/b.jpg"><div class="carousel-caption"><p>Water at the mark.</p></div></div></div>`,
	} {
		_, a := parseMiddle(t, middle)
		var got []string
		for _, c := range a.Captions {
			got = append(got, c.Text)
		}
		assert.Equal(t, []string{"The dam on Friday.", "Water at the mark."}, got, name)
	}
	blocks, a := parseMiddle(t, `<div class="related"><a href="/x"><img src="/x.jpg"><span class="caption">Ferry gets new engine</span></a></div><div class="teaser"><a href="/y"><figure><img src="/y.jpg"><figcaption>Market hall opens</figcaption></figure></a></div>`)
	assert.Empty(t, a.Captions)
	assert.Empty(t, blocks)
}

// TestCaptionControls: what the buttons in a caption say is residue.
func TestCaptionControls(t *testing.T) {
	_, a := parseMiddle(t, `<figure><img src="/dam.jpg"><figcaption><button>Share</button><p>The dam on Friday <b>hide caption</b></p><p>Ana Ruiz / AP <i>Ampliar</i></p></figcaption></figure>`)
	require.Len(t, a.Captions, 1)
	assert.Equal(t, "The dam on Friday Ana Ruiz / AP", a.Captions[0].Raw)
	var left []string
	for _, r := range a.Residue {
		left = append(left, string(r.Reason)+" "+r.Text)
	}
	assert.Subset(t, left, []string{"share Share", "page furniture hide caption", "page furniture Ampliar"})
}
