package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestOutsideOfMain reads pages with a text outside of their main element.
func TestOutsideOfMain(t *testing.T) {
	outside := "Please enter the code that we have sent you, and choose a new password for your account."
	streamed := "The army sent boats to the lower town before midnight, and forty people spent the night in the school."
	for _, c := range []struct {
		name, middle, text string
		want               bool
	}{
		{"a dialog", `</div></article></main><section><h3>New password</h3><p>` + outside + `</p></section><div><div>`, outside, false},
		{"a part that is streamed", `</div></article></main><div hidden id="S:1"><p>` + streamed + `</p></div><div><div>`, streamed, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := strings.Replace(newsPage(before+after), after+"</div></article></main>", after+c.middle, 1)
			a, err := Parse(strings.NewReader(page))
			require.NoError(t, err)
			assert.Equal(t, c.want, strings.Contains(a.Text, c.text))
		})
	}
}
