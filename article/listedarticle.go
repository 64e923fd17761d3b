package article

import "slices"

// isListed tells whether article element i is one of several stories in a list:
// three or more stand side by side, each with a heading, and none holds the page's
// headline.
//
//	<h1>Harbour</h1>
//	<article><h2>Bread on the quay</h2> <time>May 9, 2023</time> by Ana Ruiz</article>
//	<article>…
func (p *profile) isListed(i int) bool {
	at, ok := slices.BinarySearch(p.articles, i)
	if !ok || p.headNode == 0 || !p.isTeaserArticle(i) {
		return false
	}
	beside := 0
	for _, step := range [...]int{-1, 1} {
		for k := at + step; k >= 0 && k < len(p.articles) && k != at+step*maxNested; k += step {
			if j := p.articles[k]; p.tree.Parent(j) == p.tree.Parent(i) && p.isTeaserArticle(j) {
				beside++
			}
		}
	}
	return beside >= 2
}

// maxNested is how many article elements are looked at on either side: those of a
// list may hold others.
const maxNested = 5

// isTeaserArticle tells whether article element i has a heading and isn't round the
// headline.
func (p *profile) isTeaserArticle(i int) bool {
	if p.tree.Within(p.headNode, i) {
		return false
	}
	at, _ := slices.BinarySearch(p.titles, i)
	return at < len(p.titles) && p.tree.Within(p.titles[at], i)
}
