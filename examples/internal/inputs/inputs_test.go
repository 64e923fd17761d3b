package inputs

import (
	"bytes"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestMapKeepsTheOrder(t *testing.T) {
	var in []int
	for i := range 200 {
		in = append(in, i)
	}
	out := slices.Collect(Map(slices.Values(in), func(i int) int {
		time.Sleep(time.Duration(i%7) * 100 * time.Microsecond)
		return i
	}))
	assert.Equal(t, in, out)
}

func TestMapStops(t *testing.T) {
	asked := 0
	endless := func(yield func(int) bool) {
		for yield(asked) {
			asked++
		}
	}
	for i := range Map(endless, func(i int) int { return i }) {
		if i == 10 {
			break
		}
	}
}

type result struct {
	Text string `json:"text"`
	err  bool
}

func (r result) Failed() bool { return r.err }

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestPrint(t *testing.T) {
	var stdout, stderr bytes.Buffer
	assert.Equal(t, 0, Print(&stdout, &stderr, 1, slices.Values([]result{{Text: "R&D <b>"}})))
	assert.Equal(t, "{\"text\":\"R&D <b>\"}\n", stdout.String())
	assert.Equal(t, 1, Print(&stdout, &stderr, 1, slices.Values([]result{{err: true}, {}})))
	assert.Empty(t, stderr.String(), "no progress line where there is no terminal")
	assert.Equal(t, 1, Print(fullDisk{}, &stderr, 1, slices.Values([]result{{}})))
	assert.Contains(t, stderr.String(), "disk full")
}

func TestProgress(t *testing.T) {
	var screen bytes.Buffer
	p := &progress{terminal: &screen, total: 3}
	p.step()
	p.step() // too soon to show
	p.clear()
	assert.Equal(t, eraseLine+"1 of 3"+eraseLine, screen.String())
}

func TestFiles(t *testing.T) {
	assert.Equal(t, []string{"-"}, Files(nil))
	assert.Equal(t, []string{"files.go"}, Files([]string{"files.go"}, ".txt"), "a file that is named is read, whatever its name")
	assert.Equal(t, []string{"files.go", "inputs_test.go"}, Files([]string{"."}, "s.go", "_test.go"))
}
