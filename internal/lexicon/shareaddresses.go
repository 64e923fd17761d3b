package lexicon

// ShareAddresses lists parts of addresses that share a page.
func ShareAddresses() *Table { return shareAddresses() }

var shareAddresses = table("shareaddresses.txt")
