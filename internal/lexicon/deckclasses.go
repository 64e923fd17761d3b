package lexicon

// DeckClasses lists the class names of decks that are told as such only in the first
// paragraph below the headline.
func DeckClasses() *Table { return deckClasses() }

var deckClasses = table("deckclasses.txt")
