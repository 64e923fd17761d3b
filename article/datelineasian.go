package article

import "strings"

// eastAsianDateline is a stub.
func eastAsianDateline(s string) (Dateline, bool) {
	_ = strings.Cut
	return Dateline{}, false
}
