package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/contract"
)

func TestFields(t *testing.T) {
	for _, c := range []struct {
		kind, in string
		status   int
		want     []string // a part of each line
	}{
		{"caption", "The dam on Sunday.\n\n  \nThe wall.", 0,
			[]string{`{"caption":{"raw":"The dam on Sunday."`, `{"caption":{"raw":"The wall."`}},
		{"caption", `{"id": "c-1", "raw": "The dam.", "src": "x"}` + "\n" + `{"id": 2, "raw": "The wall."}`, 0,
			[]string{`{"id":"c-1","caption":{"raw":"The dam."`, `{"id":2,"caption":{"raw":"The wall."`}},
		{"caption", `{"id": 3, "raw": " "}`, 0,
			[]string{`{"id":3,"caption":null,"error":"caption: empty"}`}},
		{"byline", `{"id": 4, "raw": "The mayor said on Sunday that the dam would hold."}`, 0,
			[]string{`{"id":4,"byline":null,"error":"byline: no byline"}`}},
		{"byline", `{"id": 5}` + "\n{", 1,
			[]string{`{"id":5,"error":"fields: no \"raw\" in JSON object"}`, `{"error":"unexpected end of JSON input"}`}},
		{"byline", "", 0, nil},
	} {
		var stdout, stderr bytes.Buffer
		status := run([]string{"-kind", c.kind}, strings.NewReader(c.in), &stdout, &stderr)
		assert.Equal(t, c.status, status, c.in)
		assert.Empty(t, stderr.String())
		lines := strings.Split(strings.TrimSuffix(stdout.String(), "\n"), "\n")
		if c.want == nil {
			assert.Equal(t, []string{""}, lines)
			continue
		}
		assert.Len(t, lines, len(c.want))
		for i, want := range c.want {
			assert.True(t, strings.HasPrefix(lines[i], want), "%s\nwant %s", lines[i], want)
		}
	}
}

func TestFieldsKeepTheSchema(t *testing.T) {
	for kind, in := range map[string]string{
		"byline":  "By Ana Ruiz and Tom Hale, Business Writer\nBy ANA RUIZ in Lima, Reuters\nReuters",
		"caption": "Ana Ruiz, left, at the dam in Lima, May 7, 2023. (Tom Hale/Pool via AP)\nPhoto: AP",
	} {
		schema := contract.Read(t, "../../article/article.schema.json", kind)
		var stdout, stderr bytes.Buffer
		run([]string{"-kind", kind}, strings.NewReader(in), &stdout, &stderr)
		for dec := json.NewDecoder(&stdout); dec.More(); {
			var l map[string]json.RawMessage
			require.NoError(t, dec.Decode(&l))
			if l["error"] == nil {
				assert.NoError(t, schema.Check(l[kind]), "%s", l[kind])
			}
		}
	}
}

func TestMissingFile(t *testing.T) {
	var stdout, stderr bytes.Buffer
	assert.Equal(t, 1, run([]string{"-kind", "byline", "missing.txt"}, nil, &stdout, &stderr))
	assert.Contains(t, stdout.String(), `"error":"open missing.txt: `)
}

func TestWrongKind(t *testing.T) {
	for _, args := range [][]string{nil, {"-kind", "headline"}, {"-nonsense"}} {
		var stderr bytes.Buffer
		assert.Equal(t, 2, run(args, nil, nil, &stderr))
		assert.NotEmpty(t, stderr.String())
	}
}
