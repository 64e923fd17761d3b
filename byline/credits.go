package byline

// A part is what an item was.
// It is the byline's view of what stands directly before: a title behind a name is
// that person's, one behind an organization the whole group's.
type part uint8

const (
	partNone  part = iota
	partName       // "Ana Ruiz"
	partTitle      // "Staff Writer"; also a staff line or a role in brackets
	partOrg        // "Reuters"
	partPlace      // "in Rome"
)

// A waitingPart holds what was printed before the person it belongs to:
// "Correspondent in Kiev Ana Ruiz".
type waitingPart struct {
	title, org, place string
	email             string
	span              Span // of the title or organization
	many              bool // a plural title: all people of the clause have it
}

// credits gathers the credits of a byline. People that stand together without
// anything said of them are a group; what follows is said of the whole group:
//
//	Ana Ruiz and Tom Hale, AP     both are of the AP
//	Ana Ruiz in Rome, Tom Hale    only the first is in Rome: saying it closed
//	                              her group, and the next person begins another
//
// A clause begins with a role phrase and its people share the role; a sentence
// begins a clause too.
type credits struct {
	list   []Credit
	group  int // first credit of the people that stand together
	clause int // first credit of the clause
	// groupEnd is behind the last credit of the group, or 0 where the list's
	// end is: what follows "A (with B)" belongs to A.
	groupEnd int
	bracket  bracket     // what stood before the open bracket
	as       Role        // the clause's role
	also     Role        // a second role of the clause's people, or ""
	led      bool        // a role phrase has been read
	sure     bool        // a name was surely one
	weak     bool        // only a staff line that is no byline alone
	fresh    bool        // a new part of the byline begins
	tail     bool        // residue was read: only introduced credits follow
	joined   bool        // "and" stands before the next item
	sep      tokenKind   // what stands before the next item; none where nothing does
	last     part        // what was read last in the clause
	waiting  waitingPart // what belongs to the next person
	// leadMany says that the lead organization's title is a plural.
	leadMany bool
	lead     bool // the last credit is an organization that may belong to the next person
}

// A bracket keeps the clause that an open bracket interrupts.
type bracket struct {
	as               Role
	clause, from, to int
	last             part
}

// openBracket and closeBracket return to the clause before the bracket when it
// ends, where the bracket held people of its own.
func (c *credits) openBracket() {
	c.bracket = bracket{as: c.as, clause: c.clause, from: c.group, to: len(c.list), last: c.last}
}

// "By Ana Ruiz (Photos by Tom Hale), Harbor Post": the paper is Ana Ruiz's. A bracket
// without people changes nothing.
func (c *credits) closeBracket() {
	b := c.bracket
	if b.to == 0 || b.to == len(c.list) {
		return
	}
	c.as, c.clause, c.group, c.groupEnd, c.last = b.as, b.clause, b.from, b.to, b.last
	c.bracket = bracket{}
}

// end returns where the group's people end.
func (c *credits) end() int {
	if c.groupEnd > 0 {
		return c.groupEnd
	}
	return len(c.list)
}

// startSentence begins a clause in which nothing is inherited.
func (c *credits) startSentence() {
	c.startClause(Author)
	c.sep = stop
}

// startClause begins a clause whose people have the role.
func (c *credits) startClause(r Role) {
	c.dropWaiting()
	c.repeat()
	if n := len(c.list) - 1; c.lead && !c.led && r == Author { // "Harbor Post | Von Ute Lang"
		c.waiting.org, c.waiting.title, c.waiting.span = c.list[n].Organization, c.list[n].Title, c.list[n].Span
		c.list = c.list[:n]
	}
	c.lead, c.groupEnd = false, 0
	c.as, c.clause, c.group = r, len(c.list), len(c.list)
	c.tail, c.fresh, c.joined = false, false, false
	c.sep, c.last = none, partNone
}

// repeat credits the clause's people with their second role too: "Story and
// photos by Ana Ruiz".
func (c *credits) repeat() {
	c.list = repeatAs(c.list, c.clause, c.also)
	c.also = ""
}

// repeatAs returns list with the people from the index from on once more, in the
// role; as it is where there is none.
func repeatAs(list []Credit, from int, role Role) []Credit {
	if role == "" {
		return list
	}
	for _, credit := range list[from:] {
		if credit.Name != "" {
			credit.Role = role
			list = append(list, credit)
		}
	}
	return list
}

// roleOf returns the clause's role for a person or an organization.
func (c *credits) roleOf(org bool) Role {
	switch {
	case c.as != with:
		return c.as
	case org:
		return Contributor
	}
	return Author
}

// done notes which part was read.
func (c *credits) done(what part) {
	c.last, c.sep, c.joined, c.fresh = what, none, false, false
}

// setName credits a person with all that waits for one: "AFP staff writer Ana Ruiz". An
// organization that leads the clause becomes hers; it was a credit of its own before.
func (p *parser) setName(s Span, sure bool) {
	credit := Credit{Role: p.roleOf(false), Name: p.s[s.Start:s.End], Span: s}
	if p.lead && len(p.list) == p.clause+1 && !p.joined {
		was := p.list[len(p.list)-1]
		p.list = p.list[:len(p.list)-1]
		credit.Organization, credit.Title, credit.Location = was.Organization, was.Title, was.Location
		if p.leadMany { // "Associated Press writers Ana Ruiz and Tom Hale"
			p.waiting = waitingPart{title: was.Title, org: was.Organization, many: true}
		}
	}
	p.lead, p.leadMany = false, false
	p.applyWaiting(&credit)
	if p.last != partName && p.last != partNone || len(p.list) < p.group || p.groupEnd > 0 {
		p.group, p.groupEnd = len(p.list), 0
	}
	p.list = append(p.list, credit)
	p.sure = p.sure || sure
	p.weak = false
	p.done(partName)
}

// applyWaiting moves what waits to the credit. A plural title and its organization go on
// waiting for the next person; a place and an address are of the first alone.
func (p *parser) applyWaiting(credit *Credit) {
	w := &p.waiting
	if w.title != "" {
		credit.Title = w.title
	}
	if w.org != "" {
		credit.Organization = w.org
	}
	if w.place != "" {
		credit.Location = w.place
	}
	credit.Email = w.email
	if w.many {
		w.place, w.email = "", ""
		return
	}
	*w = waitingPart{}
}

// waitingAny tells whether anything waits for a person.
func (p *parser) waitingAny() bool { return p.waiting != waitingPart{} }

// people tells whether the clause has a person yet.
func (p *parser) people() bool {
	for _, c := range p.list[p.clause:] {
		if c.Name != "" {
			return true
		}
	}
	return false
}
