package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// readAccess finds out whether the story can be read without paying. A tier of
// the publisher says most: a metered story is marked as not free in JSON-LD
// too.
func (p *profile) readAccess(m *metadata, works []work) {
	for _, c := range p.claims[accessField] {
		value := strings.ToLower(c.value)
		tier, _ := lexicon.Tiers().Find(value)
		kind := Access(tier.Field(0))
		if strings.HasPrefix(c.name, "is") || strings.HasSuffix(c.name, "paywall") {
			kind = flagged(value, strings.Contains(c.name, "free"))
		}
		if kind != "" {
			m.access = kind
			m.evidence = append(m.evidence, evidence(accessField, c, string(kind), p.claims[accessField]))
			return
		}
	}
	for _, w := range works {
		value := strings.ToLower(ldText(w.value.Get("isAccessibleForFree")))
		if kind := flagged(value, true); kind != "" {
			m.access = kind
			m.evidence = append(m.evidence, Evidence{Field: fieldNames[accessField], Source: sourceNames[linkedData], Value: value})
			return
		}
	}
}

// flagged reads a yes or no: to "is it free", or to "is it paid".
func flagged(value string, free bool) Access {
	switch value {
	case "true", "yes", "1":
	case "false", "no", "0":
		free = !free
	default:
		return ""
	}
	if free {
		return Free
	}
	return Subscription
}
