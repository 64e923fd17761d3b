package byline

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// Small words ask for look-ahead; heaped up they must not cost more than their
// number does.
func TestParseHeaps(t *testing.T) {
	for _, unit := range []string{"y ", "A ", "Ana y ", "de la ", "By ", "Ana Ruiz and ", "Editor of ", "News ", "1 ", "May ", "- ", "(", "The Harbor ", "Ana de ", "и ", "文/", "林晓峰、", "기자 ", "a@b.cd ", "'", "@", "X.", "San ", "von und zu "} {
		s := strings.Repeat(unit, maxLen/len(unit))
		start := time.Now()
		_, _ = Parse(s)
		assert.Less(t, time.Since(start), time.Second, unit)
		start = time.Now()
		_, _ = Parse("By Ana Ruiz " + strings.Repeat(unit, maxLen/len(unit)-20))
		assert.Less(t, time.Since(start), time.Second, unit)
	}
}
