package laxjson

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// dump writes v as JSON, arrays and members in order.
func dump(v Value) string {
	switch v.Kind() {
	case Array:
		var items []string
		for item := range v.Items() {
			items = append(items, dump(item))
		}
		return "[" + strings.Join(items, ",") + "]"
	case Object:
		var members []string
		for name, member := range v.Members() {
			members = append(members, name+":"+dump(member))
		}
		return "{" + strings.Join(members, ",") + "}"
	case String:
		return fmt.Sprintf("%q", v.Text())
	case Null:
		return "null"
	}
	return v.Text()
}

var parseCases = []struct{ name, src, want string }{
	{"plain", `{"a": "b", "n": 1.5, "t": true, "z": null, "l": ["x", 2]}`, `[{a:"b",n:1.5,t:true,z:null,l:["x",2]}]`},
	{"trailing commas", `{"a": ["x",], "b": "c",}`, `[{a:["x"],b:"c"}]`},
	{"missing comma", "{\"a\": \"b\"\n \"c\": \"d\"}", `[{a:"b",c:"d"}]`},
	{"missing value", `{"a": , "c": "d"}`, `[{c:"d"}]`},
	{"missing brackets", `{"a": {"b": ["c"`, `[{a:{b:["c"]}}]`},
	{"line break in a string", "{\"a\": \"two\nlines\"}", `[{a:"two\nlines"}]`},
	{"marks not escaped", `{"a": "he said "yes", again", "c": "d"}`, `[{a:"he said \"yes\", again",c:"d"}]`},
	{"a word in marks at the end", `{"a": "called "Storm"", "c": "d"}`, `[{a:"called \"Storm\"",c:"d"}]`},
	{"HTML comment around", "<!-- {\"a\": \"b\"} -->", `[{a:"b"}]`},
	{"CDATA on comment lines", "//<![CDATA[\n{\"a\": \"b\"}\n//]]>", `[{a:"b"}]`},
	{"CDATA", "<![CDATA[{\"a\": [\"b\"]}]]>", `[{a:["b"]}]`},
	{"comments inside", "{ /* first */ \"a\": \"b\", // second\n \"c\": \"http://x\"}", `[{a:"b",c:"http://x"}]`},
	{"several values", `{"a": 1}{"b": 2}, [3]`, `[{a:1},{b:2},[3]]`},
	{"script around", `var data = {"a": 1};`, `[{a:1}]`},
	{"JavaScript names", `{a: 'it', 'b': "x"}`, `[{a:"it",b:"x"}]`},
	{"HTML escaped", `{&quot;a&quot;: &quot;R&amp;amp;D&quot;}`, `[{a:"R&amp;D"}]`},
	{"escapes", `{"a": "caf\u00e9 \ud83d\ude00 \"q\" a\/b \q \u12"}`, `[{a:"café 😀 \"q\" a/b q u12"}]`},
	{"stray bracket", `{"a": "b"], "c": "d"}`, `[{a:"b",c:"d"}]`},
	{"empty", ``, `[]`},
	{"no JSON", `hello "there"`, `[]`},
}

func TestParse(t *testing.T) {
	for _, c := range parseCases {
		assert.Equal(t, c.want, dump(Parse(c.src)), c.name)
	}
}

func TestGet(t *testing.T) {
	v := Parse(`{"Author": {"name": "Ana Ruiz"}}`)
	for top := range v.Items() {
		assert.Equal(t, "Ana Ruiz", top.Get("author").Get("name").Text())
		assert.Equal(t, Missing, top.Get("author").Get("url").Get("x").Kind())
	}
	for range (Value{}).Items() {
		t.Error("a missing value has no items")
	}
}

func TestDepth(t *testing.T) {
	const deep = 100_000
	for _, src := range []string{
		strings.Repeat("[", deep),
		strings.Repeat(`{"a":`, deep) + "1" + strings.Repeat("}", deep),
		strings.Repeat(`[{"a":`, deep),
		strings.Repeat(`"`, deep), strings.Repeat(`{"`, deep), strings.Repeat(`/*`, deep),
		`{"a":"` + strings.Repeat(`" `, deep),
	} {
		Parse(src)
	}
	got := dump(Parse(`{"deep": ` + strings.Repeat("[", deep) + strings.Repeat("]", deep) + `, "name": "kept"}`))
	assert.True(t, strings.HasSuffix(got, `name:"kept"}]`))
}

func FuzzParse(f *testing.F) {
	for _, c := range parseCases {
		f.Add(c.src)
	}
	f.Fuzz(func(t *testing.T, src string) {
		v := Parse(src)
		require.LessOrEqual(t, len(v.doc.nodes), len(v.doc.src)+1)
		dump(v)
		if !json.Valid([]byte(src)) || !strings.HasPrefix(src, "{") {
			return
		}
		var want map[string]any
		if json.Unmarshal([]byte(src), &want) != nil || strings.Contains(src, "&quot;") || !utf8.ValidString(src) {
			return
		}
		for top := range v.Items() {
			for name, member := range top.Members() {
				if s, ok := want[name].(string); ok && strings.Count(src, `"`+name+`"`) == 1 {
					require.Equal(t, s, member.Text(), src)
				}
			}
			return
		}
	})
}

func ExampleParse() {
	doc := Parse(`<!-- {"@type": "NewsArticle", "author": {"name": "Ana Ruiz",},} -->`)
	for v := range doc.Items() {
		fmt.Println(v.Get("@type").Text(), "by", v.Get("author").Get("name").Text())
	}
	// Output: NewsArticle by Ana Ruiz
}
