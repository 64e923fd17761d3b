package byline_test

import (
	"testing"

	"github.com/copydesk/copydesk/byline"
)

// TestAnyRune reads every character between two names and expects an end: a Korean dot
// is a letter to Unicode, and once took the reading nowhere.
func TestAnyRune(t *testing.T) {
	if testing.Short() {
		t.Skip("reads every character")
	}
	for r := rune(1); r < 0x20000; r++ {
		_, _ = byline.Parse("한서윤" + string(r) + "김민준 기자")
		_, _ = byline.Parse("By Ana Ruiz" + string(r) + "Tom Hale")
	}
}
