package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWorks holds that titles of works are no quotations by themselves, and
// don't hide the quotations beside them.
func TestWorks(t *testing.T) {
	for _, text := range []string{
		"Hale appeared on “Lyle This Morning.”",
		"Hale first played the part in the film “Harbor Lights.”",
		"Oduya took the stage to the song “Walk On Home.” The crowd stood up.",
		"“Harbor Lights,” a novel about the docks, opens in May.",
		"“Harbor Lights,” which will be in bookstores in May, sold well abroad.",
		"Nobody had cast her in the “Harbor Lights” reboot.",
		"Voters can find some comfort in an essay titled “Why Bridges Last.”",
	} {
		assert.Nil(t, Find(text), text)
	}
	check(t, "“It is late,” Hale said on KLYL’s “Lyle This Morning.” “We go home.”",
		"direct | Hale | said | “It is late,” … “We go home.”")
	check(t, "On Tuesday’s “Lyle This Morning,” Tom Hale said the bridge would close.",
		"indirect | Tom Hale | said | the bridge would close")
	check(t, "The board ignored him, Hale wrote in his memoir, “Cold Water.”",
		"indirect | Hale | wrote | The board ignored him")
	check(t, "Hale called the book “A Waste of Paper.”",
		"mixed | Hale | called | the book “A Waste of Paper.”")
	check(t, "Hale identified the witness as “Norse,” which he is not.",
		"mixed | Hale | identified | the witness as “Norse,”")
	check(t, "“Never Again,” Hale said.",
		"direct | Hale | said | “Never Again,”")
}
