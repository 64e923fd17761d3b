package article

import "github.com/copydesk/copydesk/internal/eight"

// A hintReader looks up attribute values, most class attributes and most of the
// names in them once.
// It belongs to a page and is used again for the next one; begin makes it ready.
type hintReader struct {
	table   *partTable
	classes [1 << classBits]classNames // read last, by the highest bits of valueHash
	known   [1 << nameBits]partName    // likewise, from page to page
	words   [maxNames]byte             // those of one name, in small letters
	cuts    []int                      // where they begin
	hides   bool                       // a name in the last value keeps text for screen readers
}

// classNames are what a class attribute says.
// The hint, hidden and trait of "share-bar sr-only" are kept for each element that has it.
type classNames struct {
	value  string
	hint   hint
	hidden segmentFlags
	trait  trait
}

// A partName is one name in an attribute value, with what it says. It has the
// name's bytes, and so nothing of a page.
type partName struct {
	name  [maxKnown]byte
	size  uint8 // of name; 0 for none
	hides bool  // it keeps text for screen readers
	hint  hint
}

// begin makes r ready for a page.
// The table is the one of class words.
func (r *hintReader) begin() { r.table = classHints() }

// forget lets go of the strings of a page.
func (r *hintReader) forget() { clear(r.classes[:]) }

// class returns what a class attribute says.
// A page has few class attributes that differ, so that the last ones are kept.
func (r *hintReader) class(value string) *classNames {
	c := &r.classes[valueHash(value)>>(64-classBits)]
	if c.value != value {
		*c = classNames{value: value, hint: r.read(value), trait: wallTrait(value)}
		if r.hides {
			c.hidden = hiddenText
		}
	}
	return c
}

// valueHash is a hash of a class attribute or a name: of its length, its ends and
// its middle.
func valueHash(value string) uint64 {
	n := len(value)
	h := eight.Mix(uint64(n), eight.Start(value))
	if n > 8 {
		h = eight.Mix(eight.Mix(h, eight.Load(value[n/2-4:])), eight.Load(value[n-8:]))
	}
	return eight.Mix(h, 0)
}

const (
	classBits    = 10   // of the places for class attributes
	nameBits     = 11   // and for names
	maxKnown     = 26   // bytes of a name that is kept: those of longer ones are often generated
	maxNames     = 2000 // bytes of an attribute value that are read: classes beyond are generated
	maxClassWord = 24   // longer than any entry of the table
	minJoined    = 5    // bytes; shorter ones are chance: "a--d"
	maxJoined    = 3    // words of a name that make up one entry: "you-may-like"
)

// read returns the hints of an attribute value: those of its names, which spaces,
// slashes and dots part.
func (r *hintReader) read(value string) hint {
	r.hides = false
	value = value[:min(len(value), maxNames)]
	var found hint
	for value != "" {
		end := 0
		for end < len(value) && nameBytes[value[end]] != endsName {
			end++
		}
		if end > 0 {
			h, hides := r.name(value[:end])
			found |= h
			r.hides = r.hides || hides
		}
		value = value[min(end+1, len(value)):]
	}
	return found
}

// name returns the hints of a name and whether it keeps text for screen readers.
// Pages have their names in common, and each in many attributes: those read last are
// known.
func (r *hintReader) name(name string) (hint, bool) {
	if len(name) > maxKnown {
		return r.hintOf(name), screenReaderOnly(name)
	}
	n := &r.known[valueHash(name)>>(64-nameBits)]
	if string(n.name[:n.size]) != name {
		*n = partName{size: uint8(len(name)), hides: screenReaderOnly(name), hint: r.hintOf(name)}
		copy(n.name[:], name)
	}
	return n.hint, n.hides
}

// hintOf returns the hints of a name, which is made of words parted by hyphens,
// underscores or capitals.
//
//	"article-body"    article, articlebody, body
//	"print:hidden"    hidden: what stands before the colon is dropped
//	"shareBox"        share, sharebox, box
func (r *hintReader) hintOf(name string) hint {
	n, before := 0, partsWords // bytes in r.words; the kind of the byte before
	for i := range len(name) {
		c := name[i]
		kind := nameBytes[c]
		if kind >= smallLetter {
			if kind > before {
				r.cuts = append(r.cuts, n)
			}
			r.words[n] = c | 0x20
			n++
			before = kind
			continue
		}
		if kind == endsPrefix {
			n, r.cuts = 0, r.cuts[:0]
		}
		before = partsWords
	}
	return r.hintOfWords(n)
}

// A nameByte is what a byte is in an attribute value. A word begins where it
// rises to a letter: "share-Box", "shareBox".
// The order matters: a rise from one kind to a higher one begins a word.
type nameByte uint8

const (
	partsWords  nameByte = iota
	endsName             // parts names
	endsPrefix           // of utility classes: "print:hidden"
	smallLetter          // or a digit
	capital
)

var nameBytes = func() (of [256]nameByte) {
	for c := range of {
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			of[c] = smallLetter
		case 'A' <= c && c <= 'Z':
			of[c] = capital
		case c == ':':
			of[c] = endsPrefix
		case c <= ' ' || c == '/' || c == '.':
			of[c] = endsName
		}
	}
	return of
}()

// hintOfWords looks up the first n bytes of r.words, word by word, alone and joined
// with their neighbours.
// "you-may-like" is looked up as "you", "youmay", "youmaylike", "may" and so on.
func (r *hintReader) hintOfWords(n int) hint {
	var found hint
	words, cuts := r.words[:n], r.cuts
	r.cuts = r.cuts[:0]
	if len(cuts) > 1 && isNegation(words[:cuts[1]]) {
		return 0
	}
	for i, start := range cuts {
		for n := 1; n <= maxJoined && i+n <= len(cuts); n++ {
			end := len(words)
			if i+n < len(cuts) {
				end = cuts[i+n]
			}
			if end-start > maxClassWord {
				break
			}
			if n > 1 && end-start < minJoined {
				continue
			}
			word := words[start:end]
			if at, bit := form(word); r.table.forms[at]&bit != 0 {
				found |= r.table.known(string(word))
			}
		}
	}
	return found
}

// isNegation tells the words that make a name say what an element is not, or
// what is in it: "no-share", "has-caption".
// The name then has no hint at all.
func isNegation(word []byte) bool {
	switch string(word) {
	case "no", "not", "has", "with", "without", "hide", "show", "disable":
		return true
	}
	return false
}
