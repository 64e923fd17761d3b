// Package contract holds JSON against the schema that the module promises,
// article/article.schema.json. Only tests import it.
package contract

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// A Schema is one definition of the schema file.
type Schema struct{ compiled *jsonschema.Schema }

// Read compiles the definition called name, such as "quote", of the schema at
// path. An empty name is the whole: an article.
func Read(t testing.TB, path, name string) Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if name != "" {
		path += "#/$defs/" + name
	}
	compiled, err := c.Compile(path)
	require.NoError(t, err)
	return Schema{compiled}
}

// Check tells how src, a JSON document, breaks the schema; nil if it doesn't.
func (s Schema) Check(src []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(src))
	if err != nil {
		return err
	}
	return s.compiled.Validate(doc)
}

// Holds fails the test where v, as JSON, breaks the schema.
func (s Schema) Holds(t testing.TB, v any) {
	t.Helper()
	src, err := json.Marshal(v)
	require.NoError(t, err)
	require.NoError(t, s.Check(src), "%s", src)
}
