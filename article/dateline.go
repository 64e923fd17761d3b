package article

// splitDateline reads the dateline at the head of a paragraph. Its Span cuts
// Raw out of paragraph.
func splitDateline(paragraph string) (Dateline, bool) {
	return Dateline{}, false
}
