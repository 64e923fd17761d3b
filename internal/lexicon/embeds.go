package lexicon

// Embeds lists the services that pages embed, by host and by class name. An
// entry's first field is the provider's name.
func Embeds() *Table { return embeds() }

var embeds = table("embeds.txt")
