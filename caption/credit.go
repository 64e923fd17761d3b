package caption

import "strings"

// A joint is what stands in front of a part of a credit.
type joint uint8

const (
	begin  joint = iota // nothing: the first part
	slash               // "/", "|", ":", "="
	dash                // " - ", "—"
	comma               // ",", ";", a full stop before another label
	paren               // "("
	viaOrg              // "via"
	forOrg              // "for"
	andSep              // "and", "&"
	label               // "Photo by", "©"
)

// A part is a run of tokens that names somebody: [from, to).
type part struct {
	from, to int
	before   joint
	by       bool // "by" stands before it
}

// A reading is a credit as it was read, with what tells how sure it is.
type reading struct {
	parts    []part
	flags    role // pool, handout, file, courtesy, staff, social, rights
	label    bool // a label with a colon, "by" or "©" begins it
	labels   int  // labels of any kind
	known    int  // agencies of the table
	doubtful int  // agencies whose name is an ordinary word
	joints   int  // slashes, pipes, "via", brackets between parts
	lowers   int  // words in small letters that names don't hold
	capitals int  // other words
	numbers  int
	depth    int // open brackets
}

// maxLowers is the number of words in small letters that a credit may have
// though it has fewer capitals.
const maxLowers = 3

// read reads tokens [i, end) as a credit. It is false where a token can't stand
// in one.
//
//	credit = [label] part *(joint [label] part)
//	part   = name / agency / flag        each with a noun behind it: "AP Photo"
//	joint  = "/" / "|" / "," / "-" / "(" / "via" / "for" / "and"
//	label  = [qualifier] noun [qualifier] [by] [":"] / "©" [year] / "Courtesy of"
//	flag   = "Pool" / "Handout" / "File" / "STR"
func (r *reader) read(i, end int) (reading, bool) {
	var c reading
	next := begin
	byNext := false
	for i < end {
		if (len(c.parts) > 0 || c.label) && r.isCount(i) {
			i += 3
			continue
		}
		if j, n := r.joint(i, end, &c); n > 0 {
			next = c.join(next, j)
			c.depth += boolInt(j == paren)
			i += n
			continue
		}
		if r.tokens[i].shape == punct && !r.isBareLabel(i) {
			n := r.sign(i, end, &c)
			if n == 0 || !c.closes(r, i, end) {
				return c, false
			}
			i += n
			continue
		}
		if l := r.label(i, end, &c); l.length > 0 {
			switch {
			case len(c.parts) == 0 && l.sure:
				c.label = true
			case l.sure && !l.slash && r.startsAnew(i, l, c):
				return c, false
			}
			c.labels++
			byNext = byNext || l.by
			next = label
			i += l.length
			continue
		}
		if n := r.flag(i, end, &c); n > 0 {
			i += n
			continue
		}
		if n := r.code(i, end); n > 0 && len(c.parts) > 0 && next == slash {
			i += n
			continue
		}
		n := r.name(i, end, &c)
		if c.lowers > maxLowers && c.lowers > c.capitals {
			return c, false // a sentence
		}
		if len(c.parts) > 0 && next == begin {
			next = slash // "AFP PHOTO Ana Ruiz"
		}
		c.parts = append(c.parts, part{from: i, to: i + n, before: next, by: byNext})
		next, byNext = begin, false
		i += n
	}
	return c, len(c.parts) > 0 || c.flags != 0
}

// isCount tells whether "(2)" stands at token i, the number of pictures that the
// one before it took, or the "[M]" of a montage.
func (r *reader) isCount(i int) bool {
	return r.is(i, "(（") && r.is(i+2, ")）") && r.tokens[i+1].end-r.tokens[i+1].start <= 3 && r.wordDigits(i+1) ||
		r.is(i, "[") && r.is(i+2, "]") && r.word(i+1) == "M"
}

// code returns the number of tokens of a code of an editor, a desk or a picture
// at token i: "ANTARA FOTO/Ana Ruiz/foc.", "UNICEF/UN0640796/Ruiz", "TT / Kod 10080".
func (r *reader) code(i, end int) int {
	word := r.word(i)
	letters := len(word) - len(strings.TrimLeft(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	switch {
	case r.isDeskCode(i, end), letters > 0 && letters <= 4 && len(word) > letters+3 && digits(word[letters:]) == len(word)-letters:
		return 1
	case i+1 < end && strings.EqualFold(word, "kod") && r.tokens[i+1].shape == number:
		return 2
	}
	return 0
}

// isDeskCode tells whether the last word is the code of an editor or a desk:
// "ANTARA FOTO/Ana Ruiz/foc."
func (r *reader) isDeskCode(i, end int) bool {
	t := r.tokens[i]
	return t.shape == lower && t.end-t.start <= 4 && r.mark(i).agency == 0 && r.isClosing(i+1, end)
}

// startsAnew tells whether the label at i begins the credit, so that what was
// read before it is text: "… by the Dunmore Zoo Photo: Ana Ruiz".
func (r *reader) startsAnew(i int, l labelling, c reading) bool {
	if l.favour && r.is(i-1, ".,;/") {
		return false // "Ana Ruiz / UN Photo. Courtesy of the court"
	}
	if c.label {
		first := r.word(c.parts[0].from)
		return c.lowers+c.numbers > 0 || r.is(i-1, ".") && isArticle(first) && first != "The" // "Photos of the sea Photo: Ana Ruiz"
	}
	return !l.by && (c.known == 0 || !r.is(i-1, "-–—|"))
}

// join returns what stands before the next part once j was read behind before.
func (c *reading) join(before, j joint) joint {
	if j != comma && j != andSep && j != forOrg && (j != paren || len(c.parts) > 0) {
		c.joints++
	}
	if before == begin || before == comma || before == label && j == viaOrg {
		return j
	}
	return before
}

// joint reads what joins two parts, with its length in tokens.
func (r *reader) joint(i, end int, c *reading) (joint, int) {
	switch {
	case r.is(i, "/|=＝／｜"), r.is(i, ".") && !r.tokens[i].glued && len(c.parts) > 0 && c.known > 0 && r.tokenShape(i+1) >= capital: // "РИА Новости . Анна Вольская"
		return slash, 1
	case r.is(i, ":：") && len(c.parts) > 0:
		return slash, 1
	case r.is(i, "([（［【") && !r.isBareLabel(i):
		return paren, 1
	case r.is(i, "—–−-―•·"):
		return dash, 1
	case r.is(i, ",;，、；"):
		return comma, 1
	}
	m := r.mark(i)
	lone := r.tokens[i].shape == lower || r.tokens[i].shape == punct
	switch {
	case m.roles&via != 0 && m.length > 0 && i+m.length < end, lone && r.word(i) == "on" && r.mark(i+1).agency > 0:
		return viaOrg, max(m.length, 1)
	case m.roles&client != 0 && m.length > 1 && i+m.length < end:
		return forOrg, m.length
	case len(c.parts) > 0 && m.roles&client != 0 && m.length == 1 && i+2 < end && (r.isShoutedFor(i) || r.is(i-1, "/|") && r.tokens[i].shape == capital):
		return forOrg, 1
	case len(c.parts) == 0 || !lone || i+1 >= end:
		return begin, 0
	case m.roles&client != 0 && (r.tokens[i+1].named() || r.mark(i+1).agency > 0 || r.word(i+1) == "the"):
		return forOrg, 1
	case m.roles&and != 0 && m.length == 1 && r.tokens[i+1].named():
		return andSep, 1
	}
	return begin, 0
}

// isShoutedFor tells whether the word for "for" at i stands in a credit that is
// all in capitals: "ÉLODIE GARNIER POUR « LE MONDE »".
func (r *reader) isShoutedFor(i int) bool {
	if i < 2 || r.tokens[i].shape != upper || r.tokens[i].end-r.tokens[i].start < 3 {
		return false
	}
	before := i - 1 - boolInt(r.is(i-1, "'’")) // "AGENCE VU’ POUR LE MONDE"
	return r.tokens[before].shape == upper && (before < i-1 || r.tokens[before-1].named()) && (r.tokens[i+1].shape == upper || r.tokens[i+1].shape == punct)
}

// sign reads a sign that may stand in a credit without meaning: closing
// brackets, quotation marks, the last full stop or one before another label.
func (r *reader) sign(i, end int, c *reading) int {
	switch {
	case r.is(i, ")]）］】\"'’‘“”„«»*"):
		return 1
	case r.is(i, ".。") && (i+1 >= end || r.isClosing(i+1, end)):
		return 1
	case r.is(i, ".") && (r.mark(i+1).roles&(courtesy|rights) != 0 || c.label && r.mark(i+1).roles&(noun|bare|qualifier) != 0):
		return 1
	case r.is(i, "+&#") && i+1 < end:
		return 1
	}
	return 0
}

// closes tells whether the sign at i is no closing bracket, or one that was
// opened inside the credit, or the last sign.
func (c *reading) closes(r *reader, i, end int) bool {
	if !r.is(i, ")]）］】") {
		return true
	}
	c.depth--
	return c.depth >= 0 || r.isClosing(i, end)
}

// isClosing tells whether only closing signs are left in [i, end).
func (r *reader) isClosing(i, end int) bool {
	for ; i < end; i++ {
		if !r.is(i, ")]）］】\"'’”».。") {
			return false
		}
	}
	return true
}

// isBareLabel tells whether a label made of signs begins at i: "©", "(c)".
func (r *reader) isBareLabel(i int) bool { return r.mark(i).roles&bare != 0 }

// flag reads a phrase that names nobody, such as "Pool", "Handout", "File
// Photo", where it stands for a whole part or ends one.
func (r *reader) flag(i, end int, c *reading) int {
	const flags = pool | handout | file | staff | social | rights | side
	m := r.mark(i)
	if m.roles&flags == 0 || m.agency > m.length {
		return 0
	}
	after := i + m.length
	if after+1 < end && r.mark(after).roles&and != 0 && r.tokens[after].shape == lower && c.flags&courtesy != 0 {
		c.flags |= m.roles & flags
		return m.length + 1 // "Courtesy of the artist and Dunmore Gallery"
	}
	if after < end && !r.breaks(after, end) && (m.roles&(pool|file) == 0 || r.mark(after).agency == 0) && !(m.roles&file != 0 && after+1 == end && r.tokens[after].shape == upper) {
		return 0 // but "Pool Reuters", "ARCHIVES LA PRESSE"
	}
	c.flags |= m.roles & flags
	if r.is(after, ".") && after+1 < end && r.tokens[after+1].named() {
		return m.length + 1 // "Dok. Humas"
	}
	return m.length
}

// breaks tells whether a part can't go on at token i.
func (r *reader) breaks(i, end int) bool {
	if i >= end || r.tokens[i].shape == punct {
		return true
	}
	m := r.mark(i)
	return m.length > 0 && m.roles&(via|rights|bare|courtesy) != 0 ||
		m.roles&by != 0 && r.tokens[i].shape == lower || m.roles&noun != 0 && m.agency == 0 ||
		m.roles&client != 0 && r.tokens[i].shape == lower
}

// name reads the words of one part and counts them. There is always one.
func (r *reader) name(i, end int, c *reading) int {
	start := i
	for i < end {
		m := r.mark(i)
		switch {
		case m.agency > 0:
			c.count(m)
			c.capitals += m.agency
			i += m.agency
			continue
		case i > start && r.ends(i, end, c):
			return i - start
		}
		r.countWord(i, c)
		i++
	}
	return i - start
}

// count notes an agency.
func (c *reading) count(m mark) {
	if m.uncertain {
		c.doubtful++
	} else {
		c.known++
	}
}

// ends tells whether a part that has begun ends before token i.
func (r *reader) ends(i, end int, c *reading) bool {
	t := r.tokens[i]
	if t.shape == punct {
		if r.is(i, "-–") && t.glued && r.mark(i+1).roles&(pool|handout) != 0 {
			return true
		}
		inside := r.is(i, "&+") && i+1 < end && r.tokens[i+1].shape != punct ||
			r.is(i, "-–") && t.glued && i+1 < end && r.tokens[i+1].glued && r.tokens[i+1].shape != punct && r.mark(i+1).agency == 0
		return !inside
	}
	c.parts = append(c.parts, part{}) // a joining word needs a part before it
	_, n := r.joint(i, end, c)
	c.parts = c.parts[:len(c.parts)-1]
	if n > 0 {
		return true
	}
	m := r.mark(i)
	switch {
	case m.length == 0:
		return false
	case m.roles&(bare|courtesy|rights) != 0:
		return true
	case m.roles&(noun|qualifier) != 0:
		return r.endsBeforeNoun(i, end)
	case t.shape == capital && t.end-t.start <= 3:
		return false // "Kelly Ho"
	case m.roles&(pool|file|handout|staff|social) != 0 && r.breaks(i+m.length, end):
		return m.roles&pool != 0 || t.shape == lower || !r.isOrgWord(i)
	}
	return false
}

// endsBeforeNoun tells whether the noun at i stands behind a name ("AP Photo",
// "Army photo by") and is not its last word ("SOPA Images", "Staff Photo Club").
func (r *reader) endsBeforeNoun(i, end int) bool {
	var c reading
	if l := r.label(i, end, &c); l.length > 0 && (l.sure || l.by) {
		return true
	}
	if r.mark(i).roles&noun == 0 && r.tokens[i].shape != lower {
		return false // "Diamond Light Source"
	}
	after := i + r.mark(i).length
	if r.tokens[i].shape == lower {
		return true
	}
	if r.breaks(after, end) {
		return !isPlural(r.word(i))
	}
	return r.tokens[i].shape == upper && r.mark(i-1).agency > 0
}

// isPlural tells whether a noun for pictures in the plural may end a company's
// name: "Images", "Pictures", "Photography".
func isPlural(word string) bool {
	switch lowerASCII(word) {
	case "images", "pictures", "photography", "photos", "graphics", "video", "art", "arts", "fotografie", "fotografia", "bilder", "fotos", "cartoon", "montage":
		return true
	}
	return false
}

// lowerASCII returns word in small letters, without an allocation where it is
// already.
func lowerASCII(word string) string {
	var buf [maxKey]byte
	return string(appendKey(buf[:0], clip(word)))
}

// countWord notes what kind of word token i is.
func (r *reader) countWord(i int, c *reading) {
	t := r.tokens[i]
	switch {
	case t.shape == punct, t.shape == caseless:
	case t.shape == lower && !r.isNameParticle(i):
		c.lowers++
	case t.shape == lower:
	case t.shape == number:
		c.numbers++
	default:
		c.capitals++
	}
}
