package caption

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
// It is the same whether the tokens are a credit or not: accepts decides.
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
	numbers  int  // years and counts
	depth    int  // open brackets
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

// startsAnew tells whether the label at i begins the credit, so that what was
// read before it is text: "… by the Dunmore Zoo Photo: Ana Ruiz".
func (r *reader) startsAnew(i int, l labelling, c reading) bool {
	if l.favour && r.is(i-1, ".,;/") {
		return false // "Ana Ruiz / UN Photo. Courtesy of the court"
	}
	if r.isShoutedPhoto(i, c) {
		return false
	}
	if c.label {
		first := r.word(c.parts[0].from)
		return c.lowers+c.numbers > 0 || r.is(i-1, ".") && isArticle(first) && first != "The" // "Photos of the sea Photo: Ana Ruiz"
	}
	return !l.by && (c.known == 0 || !r.is(i-1, "-–—|"))
}

// isShoutedPhoto tells whether the label at i stands in capitals behind a
// paper's letters, all that was read: "DNT PHOTO: ANA RUIZ".
// Behind a longer word the label begins the credit: "THE HARBOR PHOTO: ANA RUIZ".
func (r *reader) isShoutedPhoto(i int, c reading) bool {
	if len(c.parts) != 1 || c.labels > 0 || r.tokens[i].shape != upper || r.mark(i).roles&noun == 0 {
		return false
	}
	p := c.parts[0]
	t := r.tokens[p.from]
	return p.to == i && p.to-p.from == 1 && t.shape == upper && t.end-t.start <= maxLetters && !r.tokens[i].glued
}

// maxLetters is the length of a paper's letters before "PHOTO".
const maxLetters = 4

// name reads the words of one part and counts them. There is always one.
// Agencies are taken whole: in "AFP Forum" no word is looked at by itself.
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
// Doubtful ones, such as "Dawn" or "Stern", need more to show a credit.
func (c *reading) count(m mark) {
	if m.uncertain {
		c.doubtful++
	} else {
		c.known++
	}
}

// ends tells whether a part that has begun ends before token i.
// A joining sign or word ends it, a label, a flag that stands for a part, "Pool"; an
// inner "&" doesn't: "Marks & Hale".
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
// Particles and signs count as nothing, "van", "/"; a sentence is known by its small
// words.
func (r *reader) countWord(i int, c *reading) {
	t := r.tokens[i]
	switch {
	case t.shape == punct, t.shape == caseless:
	case t.shape == lower && !r.isNameParticle(i):
		c.lowers++
	case t.shape == lower:
	case t.shape == number && r.wordAt(i+1) != "Class": // "Seaman 2nd Class Ana Ruiz"
		c.numbers++
	default:
		c.capitals++
	}
}
