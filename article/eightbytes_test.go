package article

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/eight"
)

func TestPlainBytes(t *testing.T) {
	for s, want := range map[string]int{
		"The dam ": 7, "The dams": 8, "The  dam": 3, " the dam": 8, "  dams  ": 0, "dam\nheld": 3,
		"dam\x7fheld": 3, "Mühle an": 1, "é dam an": 0, "dam é xx": 3, "~}|{!#$%": 8, "dam\xa0  xx": 3,
	} {
		assert.Equal(t, want, plainBytes(eight.Load(s)), "%q", s)
	}
}

func TestAnyControl(t *testing.T) {
	for s, want := range map[string]bool{
		"The dam.": false, "Mühle ~}": false, "dam\nheld": false, "\t\n\v\f\r dam": false, "\bdam held": true, "dam \x0eheld": true, "\x00dam hel": true, "dam hel\x7f": true,
		"\xff\xa0\x80 dam!": false, "\xff\xa0\x80\x1f dam": true,
	} {
		assert.Equal(t, want, anyControl(eight.Load(s)), "%q", s)
	}
}
