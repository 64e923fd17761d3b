package article

import "strings"

// fillCut gives titles that were cut short, with an ellipsis, the whole text of
// another claim.
// "Bridge to close for a…" becomes "Bridge to close for a month".
func fillCut(all []title) {
	for i := range all {
		start, cut := strings.CutSuffix(all[i].value, "…")
		if !cut {
			start, cut = strings.CutSuffix(all[i].value, "...")
		}
		key := wordKey(start)
		if !cut || key == "" {
			continue
		}
		for j := range all {
			if other := wordKey(all[j].value); len(other) > len(key) && strings.HasPrefix(other, key) {
				all[i].value, all[i].words = all[j].value, all[j].words
				break
			}
		}
	}
}

// cutAgreed cuts titles behind or before a separator to what another claim says
// alone: the rest is a site's name that the page states nowhere else.
//
//	og:title  Bridge to close – The Daily Harbour
//	title     Bridge to close
//
// are both "Bridge to close". A title that another place says in full, such as the h1
// "Bridge closes - for good", keeps its dash.
func cutAgreed(all []title) {
	for i := range all {
		if saidTwice(all, i) {
			continue
		}
		for _, sep := range separators {
			at := strings.LastIndex(all[i].value, sep)
			if at <= 0 {
				continue
			}
			front := all[i].value[:at]
			for j := range all {
				if j != i && len(all[j].words) > 1 && sameWords(all[j].value, front) {
					all[i].value, all[i].words = all[j].value, all[j].words
					break
				}
			}
		}
	}
}

// saidTwice tells whether another claim says all that all[i] says.
func saidTwice(all []title, i int) bool {
	for j := range all {
		if j != i && all[j].from != all[i].from && sameWords(all[j].value, all[i].value) {
			return true
		}
	}
	return false
}

// cutPrinted cuts a title to its longest part, between separators, if the page
// prints it as a heading; or else to the part behind the first separator or before
// the last.
// "Bridge to close for a month | Harbour Blog" is cut so over an h2 of the first part,
// and "Notes from the old harbour: Mud 1, Boots 0" over an h3 of the second.
func (p *profile) cutPrinted(t *title) {
	part := longestPart(t.value)
	if part == "" {
		return
	}
	if !p.printsHeading(part) && p.titleLine(part) == 0 {
		if part = p.printedEnd(t.value); part == "" {
			return
		}
	}
	t.value, t.words = part, tokens(part)
}

// printedEnd returns what stands behind the first separator of a title or before
// the last, where the page prints it as a heading that is no teaser; "" for nothing.
func (p *profile) printedEnd(s string) string {
	for _, sep := range separators {
		i := strings.Index(s, sep)
		if i <= 0 {
			continue
		}
		parts := [...]string{s[i+len(sep):], s[:strings.LastIndex(s, sep)]}
		if sep == ": " {
			parts[1] = "" // "Ferries: what we know" begins with its subject
		}
		for _, part := range parts {
			if len(strings.Fields(part)) >= minHeadline && p.isPrinted(part) {
				return strings.TrimSpace(part)
			}
		}
		return ""
	}
	return ""
}
