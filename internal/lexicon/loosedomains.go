package lexicon

// LooseDomains lists the top-level domains of two letters that tell no country.
func LooseDomains() *Table { return looseDomains() }

var looseDomains = table("loosedomains.txt")
