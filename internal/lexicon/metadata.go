package lexicon

// MetaNames lists the names of meta elements that say something of a story. An
// entry's fields are the article's field and the rank of the name among those
// for the same field, 1 the best.
func MetaNames() *Table { return metaNames() }

// SchemaTypes lists the types of schema.org that stand for a story or a page.
// An entry's field is "article", "page" or "other".
func SchemaTypes() *Table { return schemaTypes() }

var (
	metaNames   = table("metanames.txt")
	schemaTypes = table("schematypes.txt")
)

// NoAuthors lists values that pages declare as their author and that name
// nobody.
func NoAuthors() *Table { return noAuthors() }

var noAuthors = table("noauthors.txt")

// Checkers lists the words in front of a name that say its bearer checked a
// story and did not write it.
func Checkers() *Table { return checkers() }

var checkers = table("checkers.txt")

// Signers lists the words in front of the name of who wrote a story, as they
// begin a line.
func Signers() *Table { return signers() }

var signers = table("signers.txt")
