package lexicon

// CreditWords lists the words of picture credits beside names. An entry's field
// says what the phrase does: "noun", "by", "pool" …
func CreditWords() *Table { return creditWords() }

// OrgWords lists words that make a name an organization's. An entry's field is
// "suffix" for endings of compound words, "surname" for words that are family
// names too, else empty.
func OrgWords() *Table { return orgWords() }

// Positions lists where people stand in a picture. An entry's first field is
// the position's plain English name: "left", "second from right".
func Positions() *Table { return positions() }

// CaptionFurniture lists what pages print around captions, case as printed. An
// entry's field is "label" for words in front, "button" for words behind, "picture" for
// words in front that are credits' too.
func CaptionFurniture() *Table { return furniture() }

// EastCredits lists the words of credits in Chinese, Japanese and Korean. An
// entry's field says what the word does: "label", "maker", "giver" …
func EastCredits() *Table { return eastCredits() }

// CaptionWords lists words of captions' own text. An entry's field says what
// the word does: "job", "modifier", "order", "in" …
func CaptionWords() *Table { return captionWords() }

// EastTitles lists offices and forms of address in Chinese, Japanese and Korean.
// An entry's field is "office" or "address".
func EastTitles() *Table { return eastTitles() }

// FullStops lists words whose full stop ends no sentence of a caption, in lower
// case, of many languages.
func FullStops() *Table { return fullStops() }

// DomainEnds lists what ends a site's address: "com", "mx".
func DomainEnds() *Table { return domainEnds() }

var (
	domainEnds   = table("domainends.txt")
	furniture    = table("furniture.txt")
	fullStops    = table("fullstops.txt")
	eastCredits  = table("eastcredits.txt")
	captionWords = table("captionwords.txt")
	eastTitles   = table("easttitles.txt")
	creditWords  = table("creditwords.txt")
	orgWords     = table("orgwords.txt")
	positions    = table("positions.txt")
)
