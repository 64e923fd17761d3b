package quote

import (
	"strings"
	"testing"
)

// TestContent holds where a content begins and ends.
func TestContent(t *testing.T) {
	t.Run("part of the day", func(t *testing.T) {
		check(t, "Reyes said Thursday night that the bridge would close.",
			"indirect | Reyes | said | that the bridge would close")
		check(t, "“It is late,” Reyes told reporters Tuesday afternoon.",
			"direct | Reyes | told | “It is late,”")
	})
	t.Run("a whole sentence in marks behind an opening phrase", func(t *testing.T) {
		check(t, "Despite the tone, “We will do it together,” Reyes said.",
			"direct | Reyes | said | “We will do it together,”")
		check(t, "He was “tired of it,” Reyes said.",
			"mixed | Reyes | said | He was “tired of it,”")
	})
	t.Run("a clause before the cue goes on in marks", func(t *testing.T) {
		check(t, "If the bridge is closed, Reyes said, “the shops will be the first to go.”",
			"mixed | Reyes | said | If the bridge is closed … “the shops will be the first to go.”")
	})
	t.Run("a statement saying", func(t *testing.T) {
		check(t, "Reyes released a statement on Tuesday saying the bridge was “a ruin.”",
			"mixed | Reyes | saying | the bridge was “a ruin.”")
	})
	t.Run("pronoun spoken to", func(t *testing.T) {
		check(t, "Reyes assured me he was going to keep it “simple.”",
			"mixed | Reyes | assured | he was going to keep it “simple.”")
	})
	t.Run("goes on with the words at the sentence's head", func(t *testing.T) {
		check(t, "“All is open,” Reyes said after hinting that “big changes” could come. “All of it.”",
			"direct | Reyes | said | “All is open,” … “All of it.”",
			"mixed | Reyes | hinting | that “big changes” could come")
	})
	t.Run("what trails behind the words in marks", func(t *testing.T) {
		check(t, "Hale says he is “excited where we stand” as he faces a test on Tuesday.",
			"mixed | Hale | says | he is “excited where we stand”")
		check(t, "Hale called him “the next Oduya” – the founder whom the town reveres.",
			"mixed | Hale | called | him “the next Oduya”")
	})
	t.Run("when he", func(t *testing.T) {
		check(t, "The mayor who drew attention in 2009 when he yelled “You lie!” at Hale left.",
			"mixed | he | yelled | “You lie!” at Hale left")
	})
	t.Run("dash before the words", func(t *testing.T) {
		check(t, "Reyes has a fondness for bridges — “I would have built it,” she said twice — and for boats.",
			"direct | she=Reyes | said | “I would have built it,”")
	})
	t.Run("what is put in before the verb", func(t *testing.T) {
		check(t, "She seemed to imply that Hale, a former mayor, could win.",
			"indirect | She | imply | that Hale, a former mayor, could win")
		check(t, "The Post reported that, according to a letter, the bridge was closed.",
			"indirect | The Post=Post | reported | that, according to a letter, the bridge was closed",
			"indirect | a letter | according to | the bridge was closed")
	})
	t.Run("subjects", func(t *testing.T) {
		check(t, "Running for office is hard, but Hale says running for mayor is harder.",
			"indirect | Hale | says | running for mayor is harder")
		check(t, "Hale’s former manager, Tom Boyle, said the man who succeeded him should go.",
			"indirect | Hale’s former manager, Tom Boyle=Tom Boyle | said | the man who succeeded him should go")
		check(t, "Kelly Smith told The Post she was tired.",
			"indirect | Kelly Smith | told | she was tired")
		check(t, "Hale has won 758 pledged delegates.")
	})
	t.Run("subhead", func(t *testing.T) {
		check(t, strings.Repeat("The bridge over the river was closed for the winter. ", 10)+"\n\nOduya Explained Why She Felt “Invisible” As A Child",
			"mixed | Oduya | Explained | Why She Felt “Invisible” As A Child")
	})
	t.Run("bracket behind the words", func(t *testing.T) {
		check(t, "(He claimed to “retire.”) Then Hale left for the coast.",
			"mixed | He | claimed | to “retire.”")
	})
	t.Run("a name that looks like a verb", func(t *testing.T) {
		check(t, "“There are issues here,” Shook said.",
			"direct | Shook | said | “There are issues here,”")
	})
}
