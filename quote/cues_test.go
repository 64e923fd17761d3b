package quote

import "testing"

// TestCues holds what stands between a cue and its words, or around both.
func TestCues(t *testing.T) {
	t.Run("question asked of a pronoun", func(t *testing.T) {
		check(t, "“But why?” reporter Dana Reyes asked him.",
			"direct | reporter Dana Reyes=Dana Reyes | asked | “But why?”")
	})
	t.Run("participle in the occasion", func(t *testing.T) {
		check(t, "Hale had said in a television interview taped before the storm that the city had “contained” the flood.",
			"mixed | Hale | had said | that the city had “contained” the flood")
	})
	t.Run("relative clause with a cue of its own", func(t *testing.T) {
		check(t, "“It was not good,” said one engineer, who added that the board seemed “rattled” by it.",
			"direct | one engineer | said | “It was not good,”",
			"mixed | who | added | that the board seemed “rattled” by it")
	})
	t.Run("object relative", func(t *testing.T) {
		check(t, "The board chose Tom Hale, whom she blasted as a “bully.”",
			"mixed | she | blasted as | a “bully.”")
	})
	t.Run("that before a noun behind a verb without clauses", func(t *testing.T) {
		check(t, "Hale dismissed that suggestion as a sign of “disarray.”",
			"mixed | Hale | dismissed | that suggestion as a sign of “disarray.”")
	})
	t.Run("warned of behind a relative clause", func(t *testing.T) {
		check(t, "The delegate, who backs Reyes, warned of a “ferocious” battle ahead that could split the board.",
			"mixed | The delegate, who backs Reyes | warned of | a “ferocious” battle ahead that could split the board")
	})
	t.Run("and words in marks behind the cue", func(t *testing.T) {
		check(t, "A truck went through the fence, she said, and “everyone started running.”",
			"mixed | she | said | A truck went through the fence … “everyone started running.”")
	})
	t.Run("make clear", func(t *testing.T) {
		check(t, "Hale made clear that the bridge would close.",
			"indirect | Hale | made clear | that the bridge would close")
		check(t, "Hale has made it very clear that the bridge “must” close.",
			"mixed | Hale | has made it very clear | that the bridge “must” close")
		check(t, "Hale made the bridge “safe” again.")
	})
	t.Run("asked", func(t *testing.T) {
		check(t, "Asked whether the bridge was safe, Reyes said it was.",
			"indirect |  | Asked | whether the bridge was safe",
			"indirect | Reyes | said | it was")
		check(t, "When asked if the bridge was safe, Reyes laughed.",
			"indirect |  | asked | if the bridge was safe")
	})
	t.Run("noun of somebody", func(t *testing.T) {
		check(t, "The report backs the contention of Mayor Dana Reyes that the bridge is “a ruin.”",
			"mixed | Mayor Dana Reyes=Dana Reyes | contention | that the bridge is “a ruin.”")
	})
	t.Run("noun, be and words in marks", func(t *testing.T) {
		check(t, "Reyes’s slogan was “One bridge for all.” Now she has none.",
			"direct | Reyes | slogan was | “One bridge for all.”")
		check(t, "His answer: “Not today.”",
			"direct | His | answer | “Not today.”")
		check(t, "Her message was that the bridge would close.",
			"indirect | Her | message was | that the bridge would close")
	})
}
