package caption

import "strings"

// Parse reads one caption with its credit line. Its only error is ErrEmpty: a
// text that is not understood is returned in Text.
func Parse(s string) (Caption, error) {
	text := strings.TrimSpace(s)
	if text == "" {
		return Caption{Raw: s}, ErrEmpty
	}
	return Caption{Raw: s, Text: text}, nil
}
