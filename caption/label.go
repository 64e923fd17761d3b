package caption

// A labelling is a label at the head of a credit or between its parts.
type labelling struct {
	length int  // in tokens; 0 where there is none
	sure   bool // "Photo:", "Photo by", "©": no ordinary text
	by     bool // it ends with "by"
	slash  bool // it ends with a slash: "Photo/Ana Ruiz"
	favour bool // "Courtesy of"
}

// label reads the label at token i.
//
//	label = *(qualifier / flag) noun *(noun / qualifier) [by] [":"]
//	      / bare [year] [by] [":"] / courtesy [":"] / ("Handout" / "File") ":"
//
// "Photo:", "File photo by", "© 2024", "Courtesy of". Without a colon or
// "by" a noun alone isn't sure: "Photo Ana Ruiz". The flags of a label are the credit's.
func (r *reader) label(i, end int, c *reading) labelling {
	const words = noun | qualifier | bare | courtesy
	start, seen, flags := i, role(0), role(0)
	for i < end {
		m := r.mark(i)
		roles := m.roles & words
		if roles == 0 && seen&^qualifier == 0 && m.roles&(staff|file|handout|pool|social) != 0 {
			roles = r.flagInLabel(i, m)
		}
		if roles == 0 && seen == 0 && m.roles&by != 0 && m.length > 1 && !r.isLowerWord(i) {
			return labelling{length: m.length, sure: true, by: true} // "(Submitted by Ana Ruiz)"
		}
		if roles == 0 && seen == 0 && m.roles&rights != 0 && r.tokenShape(i+m.length) >= capital && r.mark(i+m.length).roles&rights == 0 {
			roles = bare // "Alle Rechte vorbehalten IMAGO / Ana Ruiz"
		}
		if m.length == 0 || roles == 0 || m.agency >= m.length && !r.is(i+m.length, ":：") && !(i == 0 && r.is(i+m.length, ",")) {
			break
		}
		if seen&(noun|bare) != 0 && r.tokens[i].shape != lower && roles&(noun|qualifier|bare) == noun && !r.tokens[i].glued && !r.is(i+1, ":：") {
			break // "Photo Graphic House": the second is a name's
		}
		seen |= roles
		flags |= m.roles & (file | handout | pool | courtesy)
		i += m.length
		if roles&courtesy != 0 {
			break
		}
		if seen&bare != 0 && i < end && r.tokens[i].shape == number { // "© 2024"
			i++
			i += boolInt(r.is(i, ","))
		}
	}
	if seen == 0 {
		return r.flagLabel(start, end, c)
	}
	l := labelling{length: i - start}
	if seen&(noun|bare) == 0 && seen&courtesy == 0 && !r.is(i, ":：") {
		return labelling{} // "Staff" alone
	}
	l.sure, l.favour = seen&(bare|courtesy) != 0, seen&courtesy != 0
	if m := r.mark(i); i < end && m.roles&(by|via) != 0 && m.length > 0 && (r.tokens[i].shape == lower || m.length > 1 || r.tokens[i].shape == upper) {
		l.by, l.sure = true, true
		i += m.length
	}
	i = r.labelColon(i, end, &l)
	l.length = i - start
	c.flags |= flags
	return l
}

// flagInLabel returns what a flag at i does in a label: "Staff photo", "File
// Photo by".
// It is 0 where the flag is no part of a label: "Pool Reuters".
func (r *reader) flagInLabel(i int, m mark) role {
	after := i + m.length
	switch {
	case r.startsNoun(after), m.roles&staff != 0 && r.mark(after).roles&file != 0 && r.mark(after).length > 1: // "Staff file photo"
		return qualifier
	case m.length > 1 && r.mark(after).roles&by != 0 && r.tokens[after].shape == lower:
		return noun
	}
	return 0
}

// labelColon reads the colon or what is printed for it behind a label, and the
// label signs that follow: "Photo: ©".
// It returns the token behind. Of "Photo/Ana Ruiz" the slash does the same, and of
// "Fot. Ana Ruiz" the full stop.
func (r *reader) labelColon(i, end int, l *labelling) int {
	for l.sure && i+1 < end && r.is(i, ".…") && r.tokens[i].glued && r.tokens[i+1].glued { // "Credit...Ana Ruiz"
		i++
	}
	switch {
	case i < end && r.is(i, ":：=＝"), i+1 < end && r.is(i, ",،") && l.sure: // "Image source, Getty Images"
		l.sure = true
		return i + 1
	case i+2 < end && r.is(i, ".") && r.is(i+1, ":"): // "Fot.: Ana Ruiz"
		l.sure = true
		return i + 2
	case i+1 < end && r.is(i, ".") && l.length == 1 && r.tokens[i-1].end-r.tokens[i-1].start <= 5 && r.tokens[i+1].named():
		l.sure = true // "Fot. Ana Ruiz"
		return i + 1
	case i+1 < end && r.is(i, "/／|.") && r.tokens[i].glued && r.tokens[i+1].shape != punct && r.tokens[i-1].shape != number:
		l.slash = !l.sure && r.is(i, "/／|")
		l.sure = l.sure || l.slash
		return i + 1
	}
	return i
}

// flagLabel reads "Handout:", "File:", "Cedida por", as labels.
// "Handout" without a colon is a flag, and "File" too.
func (r *reader) flagLabel(i, end int, c *reading) labelling {
	m := r.mark(i)
	if m.roles&(file|handout|social|pool) == 0 || m.agency > 0 {
		return labelling{}
	}
	after := i + m.length
	if r.is(after, ":：") && after+1 < end {
		c.flags |= m.roles & (file | handout | social | pool)
		return labelling{length: m.length + 1, sure: true}
	}
	if m.length > 1 && m.roles&handout != 0 && after < end && r.mark(after).roles&and == 0 && (!r.breaks(after, end) || r.is(after, "'‘\"“„«")) { // "Cedida por X"
		c.flags |= handout
		return labelling{length: m.length, sure: true}
	}
	return labelling{}
}

// startsNoun tells whether a noun of labels begins at token i.
func (r *reader) startsNoun(i int) bool {
	m := r.mark(i)
	return m.roles&noun != 0 && m.agency < m.length
}

// boolInt returns 1 for true: what a condition adds to a count or a length.
func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
