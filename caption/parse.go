package caption

import "strings"

// A Parser reads captions. Its zero value works.
type Parser struct {
	// Agencies are names of agencies, papers and others that credits name,
	// beside those that the package knows. Case doesn't matter.
	Agencies []string
}

// Parse reads one caption with its credit line, with the zero Parser.
func Parse(s string) (Caption, error) { return Parser{}.Parse(s) }

// Parse reads one caption with its credit line. Its only error is ErrEmpty: a
// text that is not understood is returned in Text.
// The credit is cut first; the rest is searched for the date, the place and the people.
func (p Parser) Parse(s string) (Caption, error) {
	c, start, r := p.split(s)
	if r == nil {
		return c, ErrEmpty
	}
	a, b := r.textTokens(c.Credit)
	d, dateStart, dateEnd, _ := r.dateIn(r.textOf(a, b))
	if dateEnd > 0 {
		dateStart += r.tokens[a].start
		dateEnd += r.tokens[a].start
	}
	if c.Date = d.ISO(); c.Date == "" && c.Credit.Raw != "" {
		if d, _, _, _ := r.dateIn(c.Credit.Raw); d.Year != 0 && d.Day != 0 { // "2024.3.4/뉴스1"
			c.Date = d.ISO()
		}
	}
	c.Place = r.place(a, b, dateStart, dateEnd)
	c.People = r.pictured(r.people(a, b), start)
	if r.isEasternText(a, b) {
		if len(c.People) == 0 {
			text, base := r.textOf(a, b), start+r.tokens[a].start
			if c.People = easternListed(text, base); c.People == nil {
				c.People = easternPeople(text, base)
			}
			c.People = easternTitled(text, base, c.People)
		}
		if c.Place == "" {
			c.Place = easternPlace(r.s[:r.tokens[b-1].end], dateEnd)
		}
	}
	c.Credit.shift(start)
	return c, nil
}

// Split reads a caption's credit line as Parse does, with the zero Parser, and
// nothing else.
func Split(s string) (Caption, error) { return Parser{}.Split(s) }

// Split reads a caption's credit line as Parse does, and nothing else: People,
// Place and Date stay empty. It takes half the time.
func (p Parser) Split(s string) (Caption, error) {
	c, start, r := p.split(s)
	if r == nil {
		return c, ErrEmpty
	}
	c.Credit.shift(start)
	return c, nil
}

// split takes off pages' furniture and cuts the credit, whose span counts in the
// words that the reader reads, from byte start of s on. There is no reader where
// no words are left.
func (p Parser) split(s string) (c Caption, start int, r *reader) {
	c.Raw = s
	start, end := trimFurniture(s)
	if start == end {
		return c, start, nil
	}
	r = newReader(s[start:end], p.Agencies)
	r.markTail()
	c.Text, c.Credit = r.split()
	c.Text = r.withoutPictureLabel(c.Text, c.Credit)
	return c, start, r
}

// shift moves the span of a credit that is printed by n bytes.
func (c *Credit) shift(n int) {
	if c.Raw != "" {
		c.Start += n
		c.End += n
	}
}

// ParseCredit reads a credit that stands alone, as pages print it in an element
// of its own, with the zero Parser.
func ParseCredit(s string) Credit { return Parser{}.ParseCredit(s) }

// ParseCredit reads a credit that stands alone, as pages print it in an element
// of its own. All of s is taken for the credit and ends in Raw, so that a name
// counts that Parse could not tell from text: "Minky". The zero Credit is
// returned for white space only.
func (p Parser) ParseCredit(s string) Credit {
	start, end := trimFurniture(s)
	if start == end {
		return Credit{}
	}
	r := newReader(s[start:end], p.Agencies)
	r.markTail()
	c, ok := r.findEastern()
	if !ok {
		reading, _ := r.read(0, len(r.tokens))
		c = r.credit(reading)
	}
	if e, alone := readEastern(r, r.s, 0); !ok && len(r.tokens) <= 2 && !alone && isEastName(r.s) && !isAgency(r, r.s) {
		e.unlabelled(r.s)
		c = e.Credit
	}
	c.Span, c.Raw = Span{start, end}, s[start:end]
	return c
}

// textTokens returns the tokens [a, b) of the longer text beside the credit.
// A credit in front leaves what stands behind it. Without a credit it is all.
func (r *reader) textTokens(c Credit) (a, b int) {
	if c.Raw == "" {
		return 0, len(r.tokens)
	}
	before, behind := r.tokenBefore(c.Start, len(r.tokens)), r.tokenFrom(c.End, len(r.tokens))
	if before >= len(r.tokens)-behind {
		return 0, before
	}
	return behind, len(r.tokens)
}

// isEasternText tells whether the text is Chinese, Japanese or Korean.
func (r *reader) isEasternText(a, b int) bool {
	for _, t := range r.tokens[a:max(a, b)] {
		if t.shape == eastern {
			return true
		}
	}
	return false
}

// textOf returns the text of tokens [a, b), which may be none.
func (r *reader) textOf(a, b int) string {
	if a >= b {
		return ""
	}
	return r.span(a, b)
}

// split parts the caption into its text and its credit.
// Eastern credits come first, then one at the end, then one in front or in the middle.
func (r *reader) split() (text string, credit Credit) {
	if c, ok := r.findEastern(); ok {
		return trimEnd(r.s[:c.Start]), c
	}
	end := len(r.tokens)
	reading, from, ok := r.findCredit(end)
	if !ok {
		return r.splitHead()
	}
	credit = r.credit(reading)
	if from > 0 && r.is(from-1, "„«“") && r.tokens[from].glued { // "„Scanpix“ nuotr."
		from--
	}
	credit.Span = Span{r.tokens[from].start, r.tokens[end-1].end}
	credit.Raw = r.s[credit.Start:credit.End]
	return trimEnd(r.s[:credit.Start]), credit
}

// trimEnd cuts the signs that part a text from its credit.
// "The harbor – Ana Ruiz" leaves "The harbor". A full stop stays.
func trimEnd(s string) string {
	return strings.TrimRightFunc(s, func(c rune) bool { return isBlank(c) || strings.ContainsRune(",、，;|/-–—＝•·", c) })
}
