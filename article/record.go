package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxRecordLine is the most bytes of a line of a record.
const maxRecordLine = 200

// dropRecord takes out a list above the first paragraph in which a catalogue or an
// institute describes the text: each item is a label and its value, and at least two
// labels, and half of them, are those of records. A page that is nothing else keeps it.
//
//	<ul><li>Authors: Ana Ruiz; Tom Hale</li><li>Pages: 14</li><li>DOI: 10.5555/dam.7</li></ul>
func (s *story) dropRecord() {
	if s.last < s.first {
		return
	}
	list := s.topList(s.segs[s.first].list)
	if list == 0 {
		return
	}
	end, known, lines := s.first, 0, 0
	for ; end <= s.last && s.tree.Within(int(s.segs[end].node), int(list)); end++ {
		if s.roles[end] != roleBody {
			continue
		}
		label, _, ok := cutColon(s.textOf(end))
		if !ok || s.size(end) > maxRecordLine || len(label) > maxCue {
			return
		}
		lines++
		if lexicon.RecordLabels().Has(strings.TrimSpace(label)) {
			known++
		}
	}
	if known < 2 || 2*known < lines || end > s.last {
		return
	}
	s.leaveBehind(s.first-1, end-1)
	s.shrink()
}
