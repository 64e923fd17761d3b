package quote

import (
	"slices"

	"github.com/copydesk/copydesk/internal/scan"
)

// A draft is an English paragraph whose words are tagged and whose sentences are
// still to be read.
type draft struct {
	start    int // byte
	headline bool
	dashed   bool // a dash opens it: a signature, perhaps, its words not tagged yet

	units, segs, sentences [2]int // from and to, in drafts
}

// A taggedSentence is a sentence of a draft.
type taggedSentence struct {
	end   int // of its units, in those of the paragraph
	signs sign
}

// drafts are paragraphs that are tagged one after the other and then read one
// after the other, since the rules for both are more than the processor's first
// cache for instructions holds.
type drafts struct {
	list      []draft
	units     []unit
	segs      []segment
	sentences []taggedSentence
}

// maxDrafted is the number of units at which drafts are read, so that they are
// few and near when they are.
const maxDrafted = 512

// emptied returns no drafts, with the buffers of these.
func (d *drafts) emptied() drafts {
	return drafts{d.list[:0], d.units[:0], d.segs[:0], d.sentences[:0]}
}

// draft tags the words of a paragraph.
func (p *reader) draft(para scan.Paragraph) {
	all := &p.drafts
	d := draft{start: para.Start, headline: isHeadline(p.text, para), sentences: [2]int{len(all.sentences)}}
	d.units[0], d.segs[0] = len(all.units), len(all.segs)
	p.fillTokens(para)
	all.segs = pair(all.segs, p.text, p.tokens)
	all.units = slices.Grow(all.units, len(p.tokens))
	p.headline, p.segs, p.units = d.headline, all.segs[d.segs[0]:], all.units[d.units[0]:]
	p.fillUnits()
	p.markWorks()
	all.units = all.units[:d.units[0]+len(p.units)]
	if d.dashed = p.mayBeSignature(); !d.dashed {
		p.tagSentences()
	}
	d.units[1], d.segs[1], d.sentences[1] = len(all.units), len(all.segs), len(all.sentences)
	all.list = append(all.list, d)
}

// tagSentences tags the words of the paragraph, sentence by sentence.
func (p *reader) tagSentences() {
	for from := 0; from < len(p.units); {
		to := p.sentenceEnd(from)
		p.drafts.sentences = append(p.drafts.sentences, taggedSentence{to, p.tagUnits(from, to)})
		from = to
	}
}

// readDrafts reads the sentences of the drafts, which are none then.
func (p *reader) readDrafts() {
	for i := range p.drafts.list {
		p.readDraft(&p.drafts.list[i])
		p.para++
	}
	p.drafts = p.drafts.emptied()
}

// readDraft reads the sentences of a draft.
func (p *reader) readDraft(d *draft) {
	p.enterPart(d.start)
	p.headline = d.headline
	p.units, p.segs = p.drafts.units[d.units[0]:d.units[1]], p.drafts.segs[d.segs[0]:d.segs[1]]
	if d.dashed {
		if p.signature() {
			return
		}
		d.sentences[0] = len(p.drafts.sentences)
		p.tagSentences()
		d.sentences[1] = len(p.drafts.sentences)
	}
	before, from := len(p.found), 0
	for _, s := range p.drafts.sentences[d.sentences[0]:d.sentences[1]] {
		p.sentences++
		if p.isSilent(s.signs) {
			p.silent(from, s.end, s.signs)
		} else {
			p.sentence(from, s.end, s.signs)
		}
		from = s.end
	}
	p.unclaimed(before)
	p.lookAhead(before)
}
