package article_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/internal/contract"
)

const schemaFile = "article.schema.json"

func TestGoldensKeepTheSchema(t *testing.T) {
	schema := contract.Read(t, schemaFile, "")
	for _, path := range inputs(t) {
		src, err := os.ReadFile(path + ".golden.json")
		require.NoError(t, err)
		assert.NoError(t, schema.Check(src), path)
	}
}

func TestArticlesKeepTheSchema(t *testing.T) {
	schema := contract.Read(t, schemaFile, "")
	for _, path := range inputs(t) {
		t.Run(path, func(t *testing.T) { schema.Holds(t, parseFile(t, path)) })
	}
}

func TestSchemaRejects(t *testing.T) {
	schema := contract.Read(t, schemaFile, "")
	require.NoError(t, schema.Check([]byte(`{"text": ""}`)))
	for _, c := range []struct{ fault, doc string }{
		{"no text", `{"headline": "Dam holds"}`},
		{"unknown field", `{"text": "", "title": "Dam holds"}`},
		{"empty string", `{"text": "", "headline": ""}`},
		{"empty list", `{"text": "", "bylines": []}`},
		{"time without a zone", `{"text": "", "published": "2023-05-07T10:00:00"}`},
		{"date in words", `{"text": "", "captions": [{"raw": "x", "text": "x", "date": "May 7"}]}`},
		{"thirteenth month", `{"text": "", "captions": [{"raw": "x", "text": "x", "date": "2023-13"}]}`},
		{"unknown access", `{"text": "", "access": "unknown"}`},
		{"unknown role", `{"text": "", "bylines": [{"raw": "x", "credits": [{"role": "poet", "name": "x", "start": 0, "end": 1}]}]}`},
		{"credit of nobody", `{"text": "", "bylines": [{"raw": "x", "credits": [{"role": "author", "start": 0, "end": 1}]}]}`},
		{"byline without credits", `{"text": "", "bylines": [{"raw": "x", "credits": []}]}`},
		{"unknown kind", `{"text": "", "blocks": [{"kind": "verse", "start": 0, "end": 0, "text": ""}]}`},
		{"negative offset", `{"text": "", "blocks": [{"kind": "paragraph", "start": -1, "end": 0, "text": ""}]}`},
		{"offset as a string", `{"text": "", "blocks": [{"kind": "paragraph", "start": "0", "end": 0, "text": ""}]}`},
		{"no end", `{"text": "", "blocks": [{"kind": "paragraph", "start": 0, "text": ""}]}`},
		{"heading without a level", `{"text": "", "blocks": [{"kind": "heading", "start": 0, "end": 0, "text": ""}]}`},
		{"paragraph with a level", `{"text": "", "blocks": [{"kind": "paragraph", "level": 2, "start": 0, "end": 0, "text": ""}]}`},
		{"figure with text", `{"text": "x", "blocks": [{"kind": "figure", "start": 0, "end": 1, "text": "x"}]}`},
		{"paragraph with a caption", `{"text": "x", "blocks": [{"kind": "paragraph", "caption": 0, "start": 0, "end": 1, "text": "x"}]}`},
		{"false that says nothing", `{"text": "", "captions": [{"raw": "x", "text": "x", "credit": {"raw": "x", "pool": false, "start": 0, "end": 1}}]}`},
		{"one part of a split quotation", `{"text": "x", "quotes": [{"kind": "direct", "text": "x", "start": 0, "end": 1, "spans": [[0, 1]]}]}`},
		{"parts that are no pairs", `{"text": "x y", "quotes": [{"kind": "direct", "text": "x y", "start": 0, "end": 3, "spans": [{"start": 0, "end": 1}, {"start": 2, "end": 3}]}]}`},
		{"basis without a name", `{"text": "x", "quotes": [{"kind": "direct", "text": "x", "start": 0, "end": 1, "speaker": {"mention": "he", "start": 0, "end": 1, "basis": "pronoun"}}]}`},
		{"caption index in the headline", `{"text": "x", "quotes": [{"kind": "direct", "text": "x", "start": 0, "end": 1, "where": "headline", "index": 1}]}`},
		{"unknown reason", `{"text": "", "residue": [{"text": "x", "reason": "boring", "offset": 0}]}`},
		{"candidate without its source", `{"text": "", "evidence": [{"field": "url", "source": "meta", "value": "x", "candidates": [{"value": "y"}]}]}`},
	} {
		assert.Error(t, schema.Check([]byte(c.doc)), c.fault)
	}
}

// node is as much of a schema as the comparison with the Go types reads.
type node struct {
	Ref         string           `json:"$ref"`
	Description string           `json:"description"`
	Properties  map[string]*node `json:"properties"`
	Required    []string         `json:"required"`
	Items       *node            `json:"items"`
	Enum        []string         `json:"enum"`
	Defs        map[string]*node `json:"$defs"`
}

func TestSchemaDescribesTheGoTypes(t *testing.T) {
	src, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	var root node
	require.NoError(t, json.Unmarshal(src, &root))
	for name, def := range root.Defs {
		assert.NotEmpty(t, def.Description, name)
	}
	compareType(t, &root, &root, reflect.TypeFor[article.Article](), "article")
}

// compareType holds a schema node, with the definitions of root, against a Go
// type: every field of the one is in the other, and required where it is always
// printed.
func compareType(t *testing.T, root, n *node, typ reflect.Type, where string) {
	t.Helper()
	if name, ok := strings.CutPrefix(n.Ref, "#/$defs/"); ok {
		n = root.Defs[name]
		require.NotNil(t, n, "%s: no definition %s", where, name)
	}
	switch {
	case typ.Implements(reflect.TypeFor[json.Marshaler]()): // it has a form of its own: a time, a list of pairs
		return
	case typ.Kind() == reflect.Pointer:
		compareType(t, root, n, typ.Elem(), where)
		return
	case typ.Kind() == reflect.Slice:
		require.NotNil(t, n.Items, "%s is no array in the schema", where)
		compareType(t, root, n.Items, typ.Elem(), where+"[]")
		return
	case typ.Kind() == reflect.String && typ.Name() != "string":
		assert.ElementsMatch(t, constants(t, typ), n.Enum, "%s: the values of %s", where, typ)
		return
	case typ.Kind() != reflect.Struct:
		return
	}
	fields := make(map[string]bool)
	for _, f := range reflect.VisibleFields(typ) {
		tag, _, omitted := strings.Cut(f.Tag.Get("json"), ",")
		if tag == "" {
			continue // the embedded Span, whose own fields follow
		}
		fields[tag] = true
		child := n.Properties[tag]
		if !assert.NotNil(t, child, "%s.%s is not in the schema", where, tag) {
			continue
		}
		if !omitted {
			assert.Contains(t, n.Required, tag, "%s.%s is always printed", where, tag)
		}
		compareType(t, root, child, f.Type, where+"."+tag)
	}
	for name := range n.Properties {
		assert.True(t, fields[name], "%s.%s is in the schema only", where, name)
	}
}

// constants lists the values of a string type's constants, as its package
// declares them.
func constants(t *testing.T, typ reflect.Type) []string {
	t.Helper()
	dir := "../" + path.Base(typ.PkgPath())
	files, err := filepath.Glob(dir + "/*.go")
	require.NoError(t, err)
	var values []string
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			if name, ok := spec.Type.(*ast.Ident); !ok || name.Name != typ.Name() {
				return true
			}
			if lit, ok := spec.Values[0].(*ast.BasicLit); ok {
				value, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				values = append(values, value)
			}
			return true
		})
	}
	return values
}
