package article

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// datePages are pages as old and new systems write them. In each the date of
// the story is 7 May 2023 unless the case says another; "" means none.
var datePages = []struct{ name, page string }{
	{"phpBB, the member's first day beside the post", `<html lang="en"><title>Whine of the ferry's engine - Harbour Forum</title><h2 class="topic-title">Whine of the ferry's engine</h2><dl class="postprofile"><dt>Quayrat</dt><dd><strong>Posts:</strong> 14</dd><dd><strong>Joined:</strong> 03 Jun 2019, 10:01</dd></dl><p class="author">by <b>Quayrat</b> » 07 May 2023, 19:14</p>` + oldText},
	{"forum in German", `<h1>Die Fähre pfeift</h1><div><b>Quayrat</b><br>Registriert: 3. Juni 2019</div><p>7. Mai 2023, 19:14</p>` + oldText},
	{"forum in Spanish", `<h1>El barco silba</h1><div><b>Quayrat</b><br>Miembro desde: 3 jun 2019</div><p>7 de mayo de 2023, 19:14</p>` + oldText},
	{"WordPress, classic", `<html lang="en-US"><div id="content"><div class="post"><h2 class="entry-title"><a href="/x">Bridge to close</a></h2><div class="entry-meta"><span class="meta-prep">Posted on</span> <a href="/x" rel="bookmark"><span class="entry-date">May 7, 2023</span></a> by <span class="author vcard">Ana Ruiz</span></div>` + storyText + `</div></div>`},
	{"WordPress, published and updated in one link", `<html lang="en"><article><h1 class="entry-title">Bridge to close</h1><span class="posted-on"><time class="entry-date published" datetime="2023-05-07T09:05:00+00:00">May 7, 2023</time><time class="updated" datetime="2023-06-01T09:05:00+00:00">June 1, 2023</time></span>` + storyText + `</article>`},
	{"WordPress, updated before published", `<html lang="en"><article><h1 class="entry-title">Bridge to close</h1><time class="updated" datetime="2023-06-01T09:05:00+00:00">June 1, 2023</time><time class="published" datetime="2023-05-07T09:05:00+00:00">May 7, 2023</time>` + storyText + `</article>`},
	{"Kubrick", `<html><div class="post"><h2><a href="/?p=7">Bridge to close</a></h2><small>May 7th, 2023 by Ana</small><div class="entry">` + storyText + `</div><p class="postmetadata alt"><small>This entry was posted on Sunday, May 7th, 2023 at 9:05 am and is filed under News.</small></p></div>`},
	{"foot of a blog's entry only", `<html lang="en"><h1>Bridge to close</h1><div class="entry">` + storyText + storyText + `</div><p class="postmetadata">This entry was posted on Sunday, May 7th, 2023 at 9:05 am and is filed under <a href="/news">News</a>. You can follow any responses to this entry through the RSS feed.</p>`},
	{"Blogger, date above the title", `<html lang="en"><div class="date-outer"><h2 class="date-header"><span>Sunday, May 7, 2023</span></h2><div class="date-posts"><div class="post hentry"><h3 class="post-title entry-title">Bridge to close</h3><div class="post-body entry-content">` + storyText + `</div><div class="post-footer">Posted by <span class="fn">Ana Ruiz</span> at <a class="timestamp-link" href="/x"><abbr class="published" title="2023-05-07T09:05:00+02:00">9:05 AM</abbr></a></div></div></div></div>`},
	{"Blogger, abbr only", `<html lang="de"><h3 class="post-title entry-title">Brücke gesperrt</h3><div class="post-body">` + storyText + `</div><span class="post-timestamp">um <abbr class="published" itemprop="datePublished" title="2023-05-07T09:05:00+02:00">09:05</abbr></span>`},
	{"Drupal, submitted", `<html lang="en"><h1 class="title">Bridge to close</h1><div class="submitted">Submitted by aruiz on Sun, 05/07/2023 - 09:05</div>` + storyText},
	{"Drupal, German", `<html lang="de"><h1 class="title">Brücke gesperrt</h1><div class="submitted">Verfasst von aruiz am So, 07.05.2023 - 09:05</div>` + storyText},
	{"Drupal, field", `<html lang="en"><h1>Bridge to close</h1><div class="field field--name-field-date"><div class="field__label">Date</div><div class="field__item">7 May 2023</div></div>` + storyText},
	{"TYPO3 news", `<html lang="de"><div class="news-single-item"><span class="news-list-date"><time datetime="2023-05-07">07.05.2023</time></span><h1>Brücke gesperrt</h1>` + storyText + `</div>`},
	{"TYPO3 tt_news", `<html lang="de"><div class="news-single-item"><div class="news-single-rightbox">07.05.2023</div><h1>Brücke gesperrt</h1><div class="news-single-timedata">07.05.23 09:05 </div>` + storyText + `</div>`},
	{"German, year of two digits", `<html lang="de"><h1>Brücke gesperrt</h1><p class="datum">07.05.23</p>` + storyText},
	{"German, place and date in front", `<html lang="de"><h1>Brücke gesperrt</h1><p>Bonn, 7. Mai 2023</p>` + storyText},
	{"German, press release", `<html lang="de"><h1>Pressemitteilung Nr. 12 vom 7. Mai 2023</h1><h2>Brücke wird gesperrt</h2>` + storyText},
	{"German, Autor und Datum", `<html lang="de"><h1>Brücke gesperrt</h1><p>Von Ana Ruiz am 7. Mai 2023 um 09:05 Uhr</p>` + storyText},
	{"German, geschrieben am", `<html lang="de"><h1>Brücke gesperrt</h1>` + storyText + `<div class="foot">Geschrieben am 7. Mai 2023 in Allgemein</div>`},
	{"German, veröffentlicht unter", `<html lang="de-DE"><h1 class="entry-title">Brücke gesperrt</h1><div class="entry-meta">Publiziert am <a href="/x" title="09:05" rel="bookmark"><span class="entry-date">Mai 7, 2023</span></a> von <a href="/author/ana">Ana</a></div>` + storyText},
	{"phpBB", `<html lang="en"><title>Bridge to close - Harbour Forum</title><h2 class="topic-title"><a href="/t7">Bridge to close</a></h2><div class="post"><p class="author">by <strong>aruiz</strong> » Sun May 07, 2023 9:05 am</p><div class="content">` + storyText + `</div></div><div class="post"><p class="author">by <strong>thale</strong> » Tue May 09, 2023 7:15 pm</p><div class="content">` + storyText + `</div></div>`},
	{"phpBB, German", `<html lang="de"><title>Hafenforum - Brücke gesperrt</title><h2 class="topic-title">Brücke gesperrt</h2><div class="post"><p class="author">von <strong>aruiz</strong> » So 7. Mai 2023, 09:05</p>` + storyText + `</div>`},
	{"vBulletin", `<html lang="en"><h1>Thread: Bridge to close</h1><div class="posthead"><span class="postdate">05-07-2023, 09:05 AM</span></div>` + storyText},
	{"government page", `<html lang="en"><meta name="DCTERMS.modified" content="2023-06-01"><meta name="DCTERMS.issued" title="W3CDTF" content="2023-05-07"><h1>Bridge to close</h1>` + storyText + `<dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2023-06-01</time></dd></dl>`},
	{"government, label list", `<html lang="en"><h1>Bridge to close</h1><dl><dt>From:</dt><dd>Ministry of Roads</dd><dt>Published</dt><dd>7 May 2023</dd><dt>Last updated</dt><dd>9 May 2023</dd></dl>` + storyText},
	{"government, release number", `<html lang="en"><h1>Bridge to close</h1><p>FOR IMMEDIATE RELEASE</p><p>Sunday, May 7, 2023</p>` + storyText},
	{"Dublin Core", `<html lang="en"><meta name="DC.Date" content="2023-05-07"><h1>Bridge to close</h1>` + storyText},
	{"Dublin Core, created and modified", `<html lang="it"><meta name="DC.date.created" content="2023-05-07"><meta name="DC.date.modified" content="2023-07-07"><h1>Ponte chiuso</h1>` + storyText},
	{"meta date, German order", `<html lang="de"><meta name="date" content="07.05.2023"><h1>Brücke gesperrt</h1>` + storyText},
	{"meta with words", `<html lang="en"><meta name="pubdate" content="Sun, 7 May 2023 09:05:00 +0000"><h1>Bridge to close</h1>` + storyText},
	{"time with pubdate", `<html lang="en"><article><header><h1>Bridge to close</h1><time pubdate="pubdate">7 May 2023</time></header>` + storyText + `</article>`},
	{"time without datetime, month short", `<html lang="en"><h1>Bridge to close</h1><time>07 MAY 2023</time>` + storyText},
	{"parts in spans", `<html lang="en"><div class="date"><span class="month">May</span> <span class="day">7</span>, <span class="year">2023</span></div><h1>Bridge to close</h1>` + storyText},
	{"calendar leaf", `<html lang="en"><div class="post-date"><span class="day">07</span><span class="month">May</span><span class="year">2023</span></div><h1>Bridge to close</h1>` + storyText},
	{"calendar leaf, month first", `<html lang="en"><div class="post-date"><div class="month">May</div><div class="day">07</div><div class="year">2023</div></div><h1>Bridge to close</h1>` + storyText},
	{"dots between", `<html lang="en"><h1>Bridge to close</h1><div class="meta">News · 7 May 2023 · 4 min read</div>` + storyText},
	{"bars between", `<html lang="en"><h1>Bridge to close</h1><div>Ana Ruiz | May 7, 2023 | Roads, Harbour | 3 comments</div>` + storyText},
	{"American numbers", `<html lang="en-US"><h1>Bridge to close</h1><p>Posted: 5/7/2023 9:05:00 AM</p>` + storyText},
	{"American numbers, short year", `<html lang="en-US"><h1>Bridge to close</h1><p class="date">05/07/23</p>` + storyText},
	{"British numbers", `<html lang="en-GB"><h1>Bridge to close</h1><p>Published: 07/05/2023</p>` + storyText},
	{"address tells the order", `<html lang="en"><link rel="canonical" href="https://example.com/2023/may/07/bridge"><h1>Bridge to close</h1><p>Published: 07/05/2023</p>` + storyText},
	{"machine's time elsewhere tells the order", `<html lang="en"><h1>Bridge to close</h1><ul><li><time datetime="07-05-2023">07-05-2023</time></li></ul>` + storyText + `<div class="sidebar"><h4><a href="/bridge">Bridge to close</a></h4><time datetime="2023-05-07">May 07, 2023</time></div>`},
	{"address with the month's name", `<html lang="en"><link rel="canonical" href="https://example.com/world/2023/may/07/bridge-to-close"><h1>Bridge to close</h1>` + storyText},
	{"address with hyphens", `<html lang="en"><link rel="canonical" href="https://example.com/news/2023-05-07-bridge-to-close.html"><h1>Bridge to close</h1>` + storyText},
	{"address with eight digits", `<html lang="en"><link rel="canonical" href="https://example.com/news/20230507/bridge.html"><h1>Bridge to close</h1>` + storyText},
	{"address with short parts", `<html lang="en"><link rel="canonical" href="https://example.com/2023/5/7/bridge"><h1>Bridge to close</h1>` + storyText},
	{"ISO line", `<html lang="sv"><h1>Bron stängs</h1><p>2023-05-07 09:05</p>` + storyText},
	{"Swedish", `<html lang="sv"><h1>Bron stängs</h1><p>Publicerad: 7 maj 2023 kl. 09.05</p><p>Uppdaterad: 9 maj 2023 kl. 10.00</p>` + storyText},
	{"Norwegian", `<html lang="no"><h1>Broen stenges</h1><p>Publisert 07.05.2023, kl. 09.05</p>` + storyText},
	{"Danish", `<html lang="da"><h1>Broen lukkes</h1><p>Af Ana Ruiz 7. maj 2023 kl. 09:05</p>` + storyText},
	{"Danish, d.", `<html lang="da"><h1>Broen lukkes</h1><p>Oprettet d. 07-05-2023</p>` + storyText},
	{"Finnish", `<html lang="fi"><h1>Silta suljetaan</h1><p>Julkaistu 7.5.2023 klo 9.05</p>` + storyText},
	{"Dutch", `<html lang="nl"><h1>Brug dicht</h1><p>zondag 7 mei 2023, 09:05</p>` + storyText},
	{"Dutch, numbers", `<html lang="nl"><h1>Brug dicht</h1><div>07-05-2023 | Ana Ruiz</div>` + storyText},
	{"French", `<html lang="fr"><h1>Le pont fermé</h1><p>Publié le 7 mai 2023 à 09h05, mis à jour le 9 mai 2023 à 10h00</p>` + storyText},
	{"French, numbers", `<html lang="fr"><h1>Le pont fermé</h1><p>Publié le 07/05/2023 à 09:05 - Mis à jour le 09/05/2023</p>` + storyText},
	{"French, day of the week", `<html lang="fr"><h1>Le pont fermé</h1><p>dimanche 7 mai 2023, par <a href="/a">Ana Ruiz</a></p>` + storyText},
	{"French, posté", `<html lang="fr"><h1>Le pont fermé</h1>` + storyText + `<p class="foot">Posté par aruiz le 07/05/2023 à 09:05 - Commentaires [3]</p>`},
	{"French, rédigé", `<html lang="fr"><h1>Le pont fermé</h1>` + storyText + `<div>Rédigé le 7 mai 2023 | Lien permanent</div>`},
	{"Italian", `<html lang="it"><h1>Ponte chiuso</h1><p>Pubblicato il 7 maggio 2023 alle 09:05</p>` + storyText},
	{"Italian, di", `<html lang="it"><h1>Ponte chiuso</h1><p>di Ana Ruiz - 07/05/2023</p>` + storyText},
	{"Spanish, numbers", `<html lang="es"><h1>Cierra el puente</h1><p>07/05/2023 09:05h. Actualizado: 09/05/2023</p>` + storyText},
	{"Spanish, words", `<html lang="es"><h1>Cierra el puente</h1><p>Domingo, 7 de mayo de 2023</p>` + storyText},
	{"Spanish, month first", `<html lang="es"><h1>Cierra el puente</h1><p>Mayo 7, 2023</p>` + storyText},
	{"Catalan", `<html lang="ca"><h1>Es tanca el pont</h1><p>Publicat el 7 de maig de 2023</p>` + storyText},
	{"Portuguese", `<html lang="pt"><h1>Ponte fecha</h1><p>Publicado em 07/05/2023 às 09h05</p>` + storyText},
	{"Portuguese, postado por", `<html lang="pt-BR"><h1>Ponte fecha</h1><p>Postado por aruiz em 7 de maio de 2023</p>` + storyText},
	{"Polish", `<html lang="pl"><h1>Most zamknięty</h1><p>Data publikacji: 07.05.2023, 09:05</p>` + storyText},
	{"Polish, words", `<html lang="pl"><h1>Most zamknięty</h1><p>7 maja 2023, 09:05</p>` + storyText},
	{"Polish, r.", `<html lang="pl"><h1>Most zamknięty</h1><p>Warszawa, 7 maja 2023 r.</p>` + storyText},
	{"Czech", `<html lang="cs"><h1>Most se zavírá</h1><p>7. května 2023 9:05</p>` + storyText},
	{"Czech, numbers", `<html lang="cs"><h1>Most se zavírá</h1><p>Vydáno 7. 5. 2023</p>` + storyText},
	{"Slovak", `<html lang="sk"><h1>Most sa zatvára</h1><p>Publikované 7. mája 2023</p>` + storyText},
	{"Hungarian", `<html lang="hu"><h1>Lezárják a hidat</h1><p>2023. május 7. 09:05</p>` + storyText},
	{"Hungarian, numbers", `<html lang="hu"><h1>Lezárják a hidat</h1><p>2023.05.07. 09:05</p>` + storyText},
	{"Romanian", `<html lang="ro"><h1>Podul se închide</h1><p>Publicat: 7 mai 2023</p>` + storyText},
	{"Croatian", `<html lang="hr"><h1>Most se zatvara</h1><p>Objavljeno: 7. svibnja 2023.</p>` + storyText},
	{"Serbian", `<html lang="sr"><h1>Мост се затвара</h1><p>7. мај 2023.</p>` + storyText},
	{"Slovenian", `<html lang="sl"><h1>Most zapirajo</h1><p>7. maj 2023 ob 9:05</p>` + storyText},
	{"Bulgarian", `<html lang="bg"><h1>Затварят моста</h1><p>07 май 2023, 09:05</p>` + storyText},
	{"Russian", `<html lang="ru"><h1>Мост закроют</h1><p>7 мая 2023, 09:05</p>` + storyText},
	{"Russian, numbers", `<html lang="ru"><h1>Мост закроют</h1><p>Дата публикации: 07.05.2023</p>` + storyText},
	{"Ukrainian", `<html lang="uk"><h1>Міст закриють</h1><p>7 травня 2023, 09:05</p>` + storyText},
	{"Greek", `<html lang="el"><h1>Κλείνει η γέφυρα</h1><p>7 Μαΐου 2023, 09:05</p>` + storyText},
	{"Turkish", `<html lang="tr"><h1>Köprü kapanıyor</h1><p>Yayınlanma: 07 Mayıs 2023 - 09:05 Güncelleme: 09 Mayıs 2023</p>` + storyText},
	{"Turkish, numbers", `<html lang="tr"><h1>Köprü kapanıyor</h1><p>07.05.2023 - 09:05 | Son Güncellenme: 09.05.2023</p>` + storyText},
	{"Arabic", `<html lang="ar"><h1>إغلاق الجسر</h1><p>نشر في: 7 مايو 2023</p>` + storyText},
	{"Arabic, digits", `<html lang="ar"><h1>إغلاق الجسر</h1><p>الأحد ٧ مايو ٢٠٢٣</p>` + storyText},
	{"time of day behind", `<html lang="en"><h1>Bridge to close</h1><p>May 07, 2023 12:35</p>` + storyText},
	{"Hebrew", `<html lang="he"><h1>הגשר ייסגר</h1><p>פורסם: 7 במאי 2023</p>` + storyText},
	{"Hebrew, numbers", `<html lang="he"><h1>הגשר ייסגר</h1><p>07.05.23, 09:05</p>` + storyText},
	{"Hindi", `<html lang="hi"><h1>पुल बंद होगा</h1><p>प्रकाशित: 7 मई 2023</p>` + storyText},
	{"Indonesian", `<html lang="id"><h1>Jembatan ditutup</h1><p>Minggu, 7 Mei 2023 09:05 WIB</p>` + storyText},
	{"Vietnamese", `<html lang="vi"><h1>Đóng cầu</h1><p>Chủ nhật, 7/5/2023, 09:05 (GMT+7)</p>` + storyText},
	{"Vietnamese, words", `<html lang="vi"><h1>Đóng cầu</h1><p>Ngày 7 tháng 5 năm 2023</p>` + storyText},
	{"Thai", `<html lang="th"><h1>ปิดสะพาน</h1><p>7 พฤษภาคม 2566</p>` + storyText},
	{"Thai, short", `<html lang="th"><h1>ปิดสะพาน</h1><p>เผยแพร่: 7 พ.ค. 2566 09:05</p>` + storyText},
	{"Chinese", `<html lang="zh"><h1>大桥下月关闭</h1><div>2023-05-07 09:05 来源：海港报</div>` + storyText},
	{"Chinese, words", `<html lang="zh"><h1>大桥下月关闭</h1><div>发布时间：2023年05月07日 09:05</div>` + storyText},
	{"Japanese, slashes", `<html lang="ja"><h1>橋の通行止め</h1><div>2023/05/07 09:05</div>` + storyText},
	{"Japanese, era", `<html lang="ja"><h1>橋の通行止め</h1><div>令和5年5月7日</div>` + storyText},
	{"Korean", `<html lang="ko"><h1>다리 폐쇄</h1><div>등록 2023-05-07 09:05 수정 2023-05-09 10:00</div>` + storyText},
	{"Korean, words", `<html lang="ko"><h1>다리 폐쇄</h1><div>2023년 5월 7일 (일) 오전 9:05</div>` + storyText},
	{"label in a heading", `<html lang="en"><h1>Bridge to close</h1>` + storyText + `<h3>Published</h3><p><time datetime="2023-05-07T12:00:00Z">May 7, 2023</time></p>`},
	{"label in a box of data", `<html lang="en"><h1>Bridge to close</h1>` + storyText + storyText + storyText + `<aside class="page-info"><h3>Published</h3><p><time datetime="2023-05-07T12:00:00Z">May 7, 2023</time></p><h3>Author</h3><p>Ana Ruiz</p></aside>`},
	{"originally published", `<html lang="en"><h1>Bridge to close</h1><p>30 Sep 2024, 11:07am</p>` + storyText + `<p>This article was originally published on 7 May 2023 at 4:12pm but is updated now and then.</p>`},
	{"moved from another system", `<html lang="en"><meta property="article:published_time" content="2024-08-07T12:01:51.460Z"><h1>Bridge to close</h1><div>Ana Ruiz</div><div>May 7, 2023</div>` + storyText},
	{"published behind the last change", `<html lang="en"><meta name="published-time" content="2026-03-09T08:45:32Z"><meta name="published-date" content="2023-05-07"><meta name="modified-date" content="2024-07-30"><h1>Bridge to close</h1>` + storyText},
	{"footer's year and updated line", `<html lang="en"><h1>Bridge to close</h1><p>7 May 2023</p>` + storyText + `<div>© 2019 Harbour Courier. Last modified 1 January 2024</div>`},
	{"comments", `<html lang="en"><h1>Bridge to close</h1>` + storyText + `<p>Posted May 7, 2023</p><div id="comments"><div class="comment"><b>thale</b> <span>May 9, 2023 at 7:15 pm</span><p>Good.</p></div></div>`},
	{"date in the head of the page", `<html lang="en"><div class="header">Friday, November 21, 2025</div><h1>Bridge to close</h1><p>By Ana Ruiz, May 7, 2023</p>` + storyText},
	{"event's date is in the story", `<html lang="en"><h1>Bridge to close</h1><p class="meta">Posted 7 May 2023</p><p>When: 9 June 2023, 7 pm</p>` + storyText},
	{"originally published, beside a time element", `<html lang="en"><h1>Bridge to close</h1><p class="publish-date">30 Sep 2024, 11:07am</p>` + storyText + `<p>This article was originally published on 7 May 2023 at 4:12pm but has been updated since.</p>`},
	{"originally published by somebody else", `<html lang="en"><h1>Bridge to close</h1><p class="publish-date">7 May 2023, 11:07am</p>` + storyText + `<p>This article was originally published by the Quay Street Review on 3 March 2021.</p>`},
	{"published at the end, head says the last change", `<html lang="en"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2024-11-29T12:28:31-05:00","dateCreated":"2023-05-02T00:00:00-04:00","dateModified":"2024-11-29T12:28:31-05:00"}</script><h1>Bridge to close</h1>` + manyLines + `<div>Published <time pubdate datetime="2023-05-07">May 7, 2023</time></div>`},
	{"published again on a later day", `<html lang="en"><meta property="article:published_time" content="2013-03-11T11:11:07-07:00"><meta property="article:modified_time" content="2026-02-18T07:49:16-08:00"><h1>Bridge to close</h1><div class="byline"><span class="byline__release-date"><time datetime="2023-05-07T00:00:00-07:00">May 7, 2023</time></span> | <span>Roads</span></div>` + storyText},
	{"published again, WordPress", `<html lang="en"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2022-08-29T10:00:00+00:00","dateModified":"2024-12-15T12:15:15-08:00"}</script><h1>Bridge to close</h1><div><span class="posted-on">May 7, 2023 5:00 am PST</span></div>` + storyText},
	{"last change printed where a theme prints the publication", `<html lang="en"><meta property="article:published_time" content="2023-05-07T09:05:00+00:00"><meta property="article:modified_time" content="2024-02-18T23:49:16+00:00"><h1>Bridge to close</h1><span class="posted-on">February 19, 2024</span>` + storyText},
	{"later day printed without a word", `<html lang="en"><meta property="article:published_time" content="2023-05-07T09:05:00+00:00"><meta property="article:modified_time" content="2024-02-18T23:49:16+00:00"><h1>Bridge to close</h1><span>February 11, 2024</span>` + storyText},
	{"later day printed in another order", `<html lang="en-US"><meta property="article:published_time" content="2023-05-07T09:05:00+00:00"><h1>Bridge to close</h1><span class="published-date">07.05.2023</span>` + storyText},
	{"later day printed, address says the head's", `<html lang="en"><link rel="canonical" href="https://example.com/2023/05/07/bridge"><meta property="article:published_time" content="2023-05-07T09:05:00+00:00"><h1>Bridge to close</h1><span class="published-date">June 12, 2023</span>` + storyText},
	{"head says when the page was created", `<html lang="en"><meta property="article:published_time" content="2023-05-02T00:00:00-04:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2024-11-29T12:28:31-05:00","dateCreated":"2023-05-02T00:00:00-04:00","dateModified":"2024-11-29T12:28:31-05:00"}</script><h1>Bridge to close</h1>` + manyLines + `<div>Published <time pubdate datetime="2023-05-07">May 7, 2023</time></div>`},
	{"date is a link, later posts below a short story", `<html lang="en"><h1>Bridge to close now</h1><a href="/bridge.jpg"><img src="/bridge.jpg" alt="Bridge to close now"></a><span class="meta-date"><a href="/x">May 7, 2023</a> by Ana Ruiz</span><p>"Nothing moves," said every driver in town.</p>` + `<h4><a href="/a">Bread on the old quay</a></h4><span class="date">June 1, 2024</span><h4><a href="/b">Soup of the week in winter</a></h4><span class="date">June 8, 2024</span><h4><a href="/c">Rye for people in a hurry</a></h4><span class="date">June 15, 2024</span>`},
	{"date under the headline in a box for newsletters", `<html lang="en"><script type="application/ld+json">{"@type":"Article","headline":"Bridge to close","datePublished":"Jun 12, 2025","dateCreated":"Aug 25, 2024","dateModified":"Jun 10, 2025"}</script><h1>Bridge to close</h1><div class="newsletter-details"><p>May 7, 2023</p><p>|</p><p>Sponsored by Quay Street Bakery</p></div>` + storyText},
	{"teaser is a link with a date", `<html lang="en"><meta property="article:modified_time" content="2023-05-07T12:00:00Z"><h1>Bridge to close</h1>` + manyLines + `<a href="/ferry"><h3>Ferry gets a new engine after two winters</h3><p>The ferry is back.</p><span>July 17, 2025</span></a>`},
	{"JSON-LD in a meta element", `<html lang="en"><meta name="script:ld+json" content="{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Bridge to close&quot;,&quot;datePublished&quot;:&quot;2023-05-07T09:00:00-05:00&quot;}"><h1>Bridge to close</h1>` + storyText},
	{"headline is a link with the date in it", `<html lang="en"><article><h1><a href="/x" rel="bookmark" title="Permalink to Bridge to close for a month"><time datetime="2023-05-07T13:21:19+00:00">May 7 2023</time> Harbour bridge to close for a month while the steel is painted</a></h1>` + storyText + `</article>`},
	{"newsletter archive line", `<html lang="en"><p>Issue 12, May 7, 2023</p><h1>Bridge to close</h1>` + storyText},
	{"mixed case and ordinals", `<html lang="en"><h1>Bridge to close</h1><p>On the 7th of May, 2023</p>` + storyText},
	{"JSON-LD with words", `<html lang="en"><script type="application/ld+json">{"@type":"BlogPosting","headline":"Bridge to close","datePublished":"May 7, 2023"}</script><h1>Bridge to close</h1>` + storyText},
	{"microdata text", `<html lang="en"><div itemscope itemtype="http://schema.org/BlogPosting"><h1 itemprop="headline">Bridge to close</h1><span itemprop="datePublished">7 May 2023</span>` + storyText + `</div>`},
	{"data attribute", `<html lang="en"><h1>Bridge to close</h1><span class="timestamp" data-timestamp="1683450300">3 years ago</span>` + storyText},
	{"title attribute", `<html lang="en"><h1>Bridge to close</h1><abbr class="timeago" title="2023-05-07T09:05:00Z">3 years ago</abbr>` + storyText},
	{"LiveJournal", `<html lang="en"><div class="entry"><div class="entry-date">@ <a>2023</a>-<a>05</a>-<a>07</a> 09:05:00</div><h1 class="entry-title">Bridge to close</h1>` + storyText + `</div>`},
	{"table cell", `<html lang="de"><table><tr><td><h1>Brücke gesperrt</h1></td></tr><tr><td><font size="1">07.05.2023</font></td></tr><tr><td>` + storyText + `</td></tr></table>`},
	{"Joomla", `<html lang="en"><h2 itemprop="headline">Bridge to close</h2><dl class="article-info"><dt>Details</dt><dd class="createdby">Written by Ana Ruiz</dd><dd class="published">Published: 07 May 2023</dd><dd class="hits">Hits: 712</dd></dl>` + storyText},
	{"Joomla, German", `<html lang="de"><h2>Brücke gesperrt</h2><dl class="article-info"><dd class="create">Erstellt am Sonntag, 07. Mai 2023 09:05</dd><dd class="modified">Zuletzt aktualisiert am 09. Mai 2023</dd></dl>` + storyText},
	{"rights in the picture above", `<html lang="de"><h1>Brücke gesperrt</h1><div class="rights">Copyright: Jo Lind</div><p class="meta">So 7. Mai 2023 · Ana Ruiz</p>` + storyText},
	{"rights in the picture above, sign", `<html lang="it"><h1>Ponte chiuso</h1><div>© Jo Lind</div><p class="data">dom 7 maggio 2023</p>` + storyText},
	{"event's label above another day", `<html lang="en"><h1>Bridge to close</h1><p>Posted May 7, 2023</p>` + storyText + `<div>Deadline:</div><div>June 1, 2023</div>`},
	{"day in a command", `<html lang="en"><h1>Restoring the harbour's data</h1><pre><code>tide restore --from s3://copies/2022-11-01</code></pre>` + storyText + `<p>7 May 2023</p>`},
	{"day in a program's answer, before the line of change", `<html lang="de"><h1>Pegel abfragen</h1><pre>$ pegel hafen
2022-11-01 4,21 m</pre>` + storyText + `<p>Zuletzt geändert am 7. Mai 2023</p>`},
	{"day in a record of what a program did", `<html lang="en"><h1>The tide server's log</h1>` + storyText + `<pre>2022-11-01 09:05 started</pre><p>Posted on May 7, 2023</p>`},
	{"Republic's year, Taiwan", `<html lang="zh-TW"><h1>大橋週日封閉</h1><div>112/05/07</div>` + storyText},
	{"Republic's year, hyphens", `<html lang="zh-Hant"><h1>大橋週日封閉</h1><div>發布日期：112-05-07</div>` + storyText},
	{"Republic's year, full stops", `<html lang="zh-Hant-TW"><h1>大橋週日封閉</h1><div>發布日期：112.5.7</div>` + storyText},
	{"microdata in a line that calls for support", `<html lang="en"><article itemscope itemtype="http://schema.org/Article"><h1>Bridge to close</h1><div class="article__cta"><span>Published <time datetime="2023-05-07 12:00:00Z" itemprop="datePublished">a day ago</time></span> <a href="/fund">Fund this paper</a></div>` + storyText + `<pre>2022-11-01: call the ferry</pre></article>`},
	{"story with an offer of what it tests", `<html lang="en"><script type="application/ld+json">[{"@type":"NewsArticle","headline":"The quay coat on test"},{"@type":"Product","name":"Quay coat","offers":{"@type":"Offer","price":"129.00"}}]</script><h1>The quay coat on test</h1><p>Ana Ruiz · 7 May 2023</p>` + storyText},
	{"Squarespace", `<html lang="en"><article><div class="entry-dateline"><a href="/x"><time datetime="2023-05-07" class="published">May 7, 2023</time></a></div><h1>Bridge to close</h1>` + storyText + `</article>`},
	{"shop blog", `<html lang="en"><h1>Bridge to close</h1><span class="article__date">Posted by Ana Ruiz on May 07 2023</span>` + storyText},
}

// manyLines are more lines than those that count as near the headline.
var manyLines = strings.Repeat(`<p>The council met on Tuesday and heard from two ferry captains.</p>`, 30)

// anyText is in no language, as the pages' stories are in many.
const anyText = `<p>Ana Ruiz, Tom Hale, Jo Lind, Castle Bay, Harbour Road, Quay Street, Mill Lane, Ferry Terminal, Market Hall.</p>`

func TestDatePages(t *testing.T) {
	for _, c := range datePages {
		got := ""
		if m := metadataOf(strings.ReplaceAll(c.page, storyText, anyText+anyText)); !m.published.IsZero() {
			got = m.published.Format(time.DateOnly)
		}
		assert.Equal(t, "2023-05-07", got, c.name)
	}
}

// undatedPages have dates that are not the story's.
var undatedPages = []struct{ name, page string }{
	{"copyright", `<html lang="en"><h1>Bridge to close</h1>` + storyText + `<p>© 2023 Harbour Courier</p>`},
	{"copyright with a day", `<html lang="en"><h1>Bridge to close</h1>` + storyText + `<footer>Copyright May 7, 2023</footer>`},
	{"story's own dates", `<html lang="en"><h1>Bridge to close</h1>` + storyText + `<p>The bridge was opened on May 7, 1923, by the king, and it has carried the road since.</p>`},
	{"customer's words", `<html lang="en"><h1>Bridge to close</h1>` + storyText + `<blockquote>Fast and clean. <cite>Jo L., March 3, 2022</cite></blockquote>`},
	{"list of links with days", `<html lang="en"><h1>Bell buoy</h1>` + storyText + `<ul><li><a href="/a">Rye</a> <span class="date">12 March 2023</span></li><li><a href="/b">Old pier</a> <span class="date">2 days ago</span></li></ul>`},
	{"reviews of a shop's product", `<html lang="en"><script type="application/ld+json">{"@type":"Product","name":"Quay coat","offers":{"@type":"Offer","price":"129.00"}}</script><h1>Quay coat</h1>` + storyText + `<div class="review"><b>Kept me dry</b> <span>Jo L. on Mar 3, 2023</span></div>`},
	{"reviews of a shop's product, German", `<html lang="de"><script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"Kaimantel"},{"@type":"Product","name":"Kaimantel","offers":[{"@type":"Offer","price":"129.00"}]}]}</script><h1>Kaimantel</h1>` + storyText + `<p>Jo L., 3. März 2023</p><p>Hält trocken.</p>`},
	{"day of a concert with tickets", `<html lang="en"><script type="application/ld+json">{"@type":"MusicEvent","name":"Bells at dusk","offers":{"@type":"Offer","price":"12.00"}}</script><script type="application/ld+json">{"@type":"Event","name":"Bells at dusk","offers":{"@type":"Offer","price":"12.00"}}</script><h1>Bells at dusk</h1><p>3 March 2023</p>` + storyText},
	{"reviews in a table", `<html lang="en"><h1>Mug with a handle</h1>` + storyText + `<table><tr><td>Lovely</td><td>K**</td><td>2023-06-01</td></tr><tr><td>Too big</td><td>L**</td><td>2023-05-22</td></tr></table>`},
	{"data of a book", `<html lang="en"><h1>Tides of the quay</h1><ul><li>Publisher: Quay Press</li><li>Publication date: 14 March 2023</li><li>Pages: 288</li><li>ISBN: 9788800000001</li></ul>` + storyText},
	{"data of a book in a table", `<html lang="de"><h1>Die Gezeiten am Kai</h1>` + storyText + `<table><tr><td>Erschienen</td><td>14.03.2023</td></tr><tr><td>ISBN</td><td>9788800000001</td></tr></table>`},
	{"day of release", `<html lang="it"><h1>Le maree del molo</h1><p>Data di uscita: 14/03/2023</p>` + storyText},
	{"comment", `<html lang="en"><h1>Bridge to close</h1>` + storyText + `<div class="comments"><p>thale, May 9, 2023</p><p>Good.</p></div>`},
}

func TestUndatedPages(t *testing.T) {
	for _, c := range undatedPages {
		assert.True(t, metadataOf(c.page).published.IsZero(), c.name)
	}
}
