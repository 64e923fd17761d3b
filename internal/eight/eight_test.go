package eight

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLoad(t *testing.T) {
	assert.EqualValues(t, 0x6820656854206e49, Load("In The home"))
	assert.EqualValues(t, Load("The dam held"), Start("The dam held"))
	for n, c := range "The dam" { // "T", "Th" and so on
		assert.Equal(t, Start("The dam"[:n])|uint64(c)<<(8*n), Start("The dam"[:n+1]))
	}
	assert.Zero(t, Start(""))
}

func TestLetters(t *testing.T) {
	for b := range 256 {
		want := uint64(0)
		if 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' {
			want = 0x80 << 16
		}
		assert.Equal(t, want, Letters(uint64(b)<<16|'{'<<8|'@'), "%#x", b)
	}
	assert.Equal(t, uint64(Highs), Letters(Load("Reservoi")))
}

func TestCountLetters(t *testing.T) {
	assert.Equal(t, 2, CountLetters(Load("In The home")))
	assert.Equal(t, 0, CountLetters(Load(" The home")))
	assert.Equal(t, 8, CountLetters(Load("Reservoir")))
	assert.Equal(t, 1, CountLetters(Load("Légère")))
}

func TestCountPrinted(t *testing.T) {
	for b := range 256 {
		want := 8
		if b <= ' ' || b > 0x7f {
			want = 2
		}
		assert.Equal(t, want, CountPrinted(0x7f21617a7e002121|uint64(b)<<16), "%#x", b)
	}
	assert.Equal(t, 5, CountPrinted(Load("say, so on")<<8|'I'))
}

func TestDigits(t *testing.T) {
	for b := range 256 {
		want := uint64(0)
		if '0' <= b && b <= '9' {
			want = 0x80 << 16
		}
		assert.Equal(t, want, Digits(uint64(b)<<16|':'<<8|'/'), "%#x", b)
	}
	assert.Equal(t, uint64(Highs), Digits(Load("20230507")))
}

func TestMix(t *testing.T) {
	assert.NotEqual(t, Mix(Mix(1, 2), 3), Mix(Mix(1, 3), 2))
}
