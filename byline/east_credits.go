package byline

import "github.com/copydesk/copydesk/internal/person"

// addName credits the person whose name stands at s. A place glued to a
// Chinese name is cut off: 陳思瑜台北.
// People of a list share what was said before them: "新华社记者林晓峰、周倩" has two
// reporters of the agency.
func (p *east) addName(s Span) {
	if p.closed {
		p.group, p.closed = len(p.list), false
	}
	c := Credit{Role: p.role, Name: p.s[s.Start:s.End], Span: s}
	c.Title, c.Organization, c.Location = p.title, p.org, p.place
	p.list = append(p.list, c)
	p.joined = false
}

// setTitle gives a title to the people it stands behind, or keeps it for those
// it stands before: 한서윤·김민준 기자, 记者林晓峰.
// A title before people begins a group of its own and forgets the place and the
// organization of the last one: "记者林晓峰 实习生周倩". Directly behind an
// organization, a place or "本报" it keeps them: "新华社记者林晓峰".
func (p *east) setTitle(title string) {
	p.firm = true
	behind := len(p.list) > p.group && !p.closed && p.list[len(p.list)-1].Title == ""
	if !behind {
		p.title = title
		p.group, p.closed = len(p.list), false
		if p.kind(p.pos-1) != eastOrg && p.kind(p.pos-1) != eastOur && p.kind(p.pos-1) != eastPlace && len(p.list) > 0 {
			p.org, p.place = "", ""
		}
		return
	}
	for i := p.group; i < len(p.list); i++ {
		if p.list[i].Title == "" {
			p.list[i].Title = title
		}
	}
	p.closed = true
}

// setOrg gives an organization to the people it stands behind, "藤本 遥 (ロイター)",
// or keeps it for those it stands before, "朝日新聞 藤本遥".
func (p *east) setOrg(org string, at Span) {
	p.firm = true
	if len(p.list) == p.group || p.closed && p.nameFollows() {
		p.org, p.orgAt = org, at
		p.group = len(p.list)
		return
	}
	for i := p.group; i < len(p.list); i++ {
		if p.list[i].Organization == "" {
			p.list[i].Organization = org
		}
	}
}

// nameFollows tells whether a title or a name stands behind the organization.
func (p *east) nameFollows() bool {
	next := p.kind(p.pos + 1)
	return next == eastTitle || next == eastRun
}

// setPlace does the same with a place: "藤本遥＝ソウル", "ソウル＝藤本遥".
func (p *east) setPlace(place string) {
	p.firm = true
	if len(p.list) == p.group {
		p.place = place
		return
	}
	for i := p.group; i < len(p.list); i++ {
		if p.list[i].Location == "" {
			p.list[i].Location = place
		}
	}
}

// finish returns the credits, an organization alone among them, or nil.
// An organization alone is credited: "共同通信". One name alone, without a role, a
// title, an organization or a place, needs a known family name: "林晓峰".
func (p *east) finish() []Credit {
	p.list = repeatAs(p.list, p.clause, p.also)
	if len(p.list) == 0 && p.org != "" && p.title == "" {
		return []Credit{{Role: p.role, Organization: p.org, Location: p.place, Span: p.orgAt}}
	}
	if len(p.list) == 0 && p.org != "" {
		return []Credit{{Role: p.role, Title: p.title, Organization: p.org, Location: p.place, Span: p.orgAt}}
	}
	for _, c := range p.list {
		if c.Name == "" || p.firm || len(p.list) > 1 {
			continue
		}
		if n, ok := person.Parse(c.Name); !ok || !person.HasEastSurname(c.Name) && n.Given == "" {
			return nil
		}
	}
	return p.list
}
