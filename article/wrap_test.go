package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestJoinLines: Japanese and Chinese have no spaces for a line's end to stand for,
// Korean has.
func TestJoinLines(t *testing.T) {
	for want, lines := range map[string][]string{
		"The dam held.":      {"The dam", "held."},
		"A well-known dam":   {"A well-", "known dam"},
		"two- and three-day": {"two-", "and three-day"},
		"橋の通行止め":             {"橋の", "通行止め"},
		"서울시는 새 노선을 개통한다고 밝혔다": {"서울시는 새 노선을", "개통한다고", "밝혔다"},
		"東京에서": {"東京", "에서"},
	} {
		var list []line
		for _, text := range lines {
			list = append(list, line{text: text})
		}
		assert.Equal(t, want, joinLines(list))
	}
}
