package article

// keepBlocks returns for each segment how likely it is part of the article's
// body, from 0 to 1.
func keepBlocks(p *page) []float64 {
	area, unwanted := chooseArea(p)
	keep := make([]float64, len(p.segs))
	lo, hi := p.segsIn(area)
	for i := lo; i < hi; i++ {
		s := &p.segs[i]
		switch {
		case unwanted[s.node] || s.has(controlText) || s.caption != 0:
		case p.isProse(i):
			keep[i] = 0.9
		case p.isLinkList(i):
			keep[i] = 0.2
		default:
			keep[i] = 0.6
		}
	}
	return keep
}

const (
	// otherWeight is what a byte of other text costs in the choice of the
	// area, against a byte of prose.
	otherWeight = 0.5
	// furnitureShare is the most of a page's prose, as a divisor, that a class
	// word may call furniture: what holds more is the story, whatever its name.
	furnitureShare = 10
)

// chooseArea returns the node that holds the article: the one with the most
// prose, less what other text it holds. unwanted marks the nodes that are
// furniture by name, or stand in such.
func chooseArea(p *page) (area int, unwanted []bool) {
	prose := p.sumUp(func(i int) int32 {
		if p.isProse(i) {
			return p.size(i)
		}
		return 0
	})
	unwanted = make([]bool, len(p.tree.Nodes))
	for n := 1; n < len(unwanted); n++ {
		unwanted[n] = unwanted[p.tree.Nodes[n].Parent] ||
			p.hints[n]&hintFurniture != 0 && prose[n] <= prose[0]/furnitureShare
	}
	value := p.sumUp(func(i int) int32 {
		if p.isProse(i) && !unwanted[p.segs[i].node] {
			return p.size(i)
		}
		return -int32(otherWeight * float64(p.size(i)))
	})
	for n := range value {
		if value[n] > value[area] {
			area = n
		}
	}
	return area, unwanted
}
