package article

import (
	"compress/gzip"
	"encoding/gob"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/body"
	"github.com/copydesk/copydesk/internal/markup"
)

// A trainingPage is what internal/train reads of a page.
type trainingPage struct {
	File  string // base name, without .html.gz
	Texts []string
	Kinds []string
	Sheet body.Sheet
}

// TestWriteTrainingPages writes the features of all pages of the corpora to the
// file named by COPYDESK_TRAINING, for internal/train.
func TestWriteTrainingPages(t *testing.T) {
	out := os.Getenv("COPYDESK_TRAINING")
	if out == "" {
		t.Skip("COPYDESK_TRAINING names no file to write")
	}
	files := corpusPages(t)
	f, err := os.Create(out)
	require.NoError(t, err)
	enc := gob.NewEncoder(f)
	for _, file := range files {
		p, err := readTrainingPage(file)
		require.NoError(t, err, file)
		require.NoError(t, enc.Encode(p))
	}
	require.NoError(t, f.Close())
}

// readPage cuts a page of the corpora and reads its metadata.
func readPage(file string) (*page, *metadata, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, nil, err
	}
	src, err := io.ReadAll(z)
	if err != nil {
		return nil, nil, err
	}
	text, err := decode(string(src), "", webPage)
	if err != nil {
		text = ""
	}
	p := segmentPage(markup.Parse(text))
	return p, readMetadata(p, ""), nil
}

func readTrainingPage(file string) (*trainingPage, error) {
	p, m, err := readPage(file)
	if err != nil {
		return nil, err
	}
	out := &trainingPage{File: filepath.Base(file[:len(file)-len(".html.gz")]), Sheet: *body.Read(p.bodyPage(m))}
	for i := range p.segs {
		out.Texts = append(out.Texts, p.textOf(i))
		kind := "paragraph"
		switch s := &p.segs[i]; {
		case s.heading != 0:
			kind = "heading"
			if p.tree.Nodes[s.heading].Tag == atom.H1 {
				kind = "headline"
			}
		case s.caption != 0:
			kind = "caption"
		case s.item != 0:
			kind = "list"
		case s.table != 0:
			kind = "table"
		case s.quote != 0:
			kind = "quotation"
		}
		out.Kinds = append(out.Kinds, kind)
	}
	return out, nil
}

func corpusPages(t *testing.T) []string {
	files, err := filepath.Glob(filepath.Join(os.Getenv("COPYDESK_CORPORA"), "web/html/*.html.gz"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "COPYDESK_CORPORA names no corpora")
	return files
}

// TestWriteCrossValidated writes the articles of all pages of the corpora to
// the file that COPYDESK_ARTICLES names, one JSON object a line, with the
// cross-validated probabilities that internal/train wrote to the file that
// COPYDESK_PROBABILITIES names: what the library would make of pages whose
// sites it was not fitted to.
func TestWriteCrossValidated(t *testing.T) {
	in, out := os.Getenv("COPYDESK_PROBABILITIES"), os.Getenv("COPYDESK_ARTICLES")
	if in == "" || out == "" {
		t.Skip("COPYDESK_PROBABILITIES and COPYDESK_ARTICLES name no files")
	}
	f, err := os.Open(in)
	require.NoError(t, err)
	likely := make(map[string][]float64)
	require.NoError(t, gob.NewDecoder(f).Decode(&likely))
	w, err := os.Create(out)
	require.NoError(t, err)
	enc := json.NewEncoder(w)
	for _, file := range corpusPages(t) {
		p, m, err := readPage(file)
		require.NoError(t, err)
		probabilities, ok := likely[filepath.Base(file[:len(file)-len(".html.gz")])]
		if !ok {
			continue
		}
		require.Len(t, probabilities, len(p.segs), "%s: fit anew", file)
		a, _ := new(Parser).writeStory(p, m, listed(probabilities))
		require.NoError(t, enc.Encode(map[string]any{"source": file, "article": a}))
	}
	require.NoError(t, w.Close())
}
