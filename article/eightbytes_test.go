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

func TestControlsIn(t *testing.T) {
	for s, want := range map[string]uint64{
		"The dam.": 0, "Mühle ~}": 0, "dam\nheld": 0, "\t\n\v\f\r dam": 0, "\bdam held": 0x80, "dam \x0eheld": 0x80 << 32, "\x00dam hel": 0x80, "dam hel\x7f": 0x80 << 56,
		"\xff\xa0\x80 dam!": 0, "\xff\xa0\x80\x1f dam": 0x80 << 24,
	} {
		assert.Equal(t, want, controlsIn(eight.Load(s)), "%q", s)
	}
}

func TestHasDigit(t *testing.T) {
	for s, want := range map[string][2]bool{ // hasDigit, hasASCIIDigit
		"": {}, "dam": {}, "The dam held overnight": {}, "May 7": {true, true}, "It held on May 7": {true, true},
		"The dam held until 7 a.m.": {true, true}, "Mühle": {true, false}, "The dam of Mühle": {true, false}, "/:": {},
	} {
		assert.Equal(t, want, [2]bool{hasDigit(s), hasASCIIDigit(s)}, s)
	}
}
