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

// AuthorPaths lists the parts of web addresses below which sites keep the pages
// of their authors.
func AuthorPaths() *Table { return authorPaths() }

// BylineParts lists the words in the class of an element in a byline that holds
// something about an author but the name.
func BylineParts() *Table { return bylineParts() }

// MetaWords lists the words by which names of meta elements that are not in
// MetaNames tell their field. An entry's fields are those of MetaNames.
func MetaWords() *Table { return metaWords() }

// Tiers lists what pages write for the kind of access to a story. An entry's
// field is the kind.
func Tiers() *Table { return tiers() }

// OtherMembers lists the members of schema.org objects that name other things
// than the story the object is about.
func OtherMembers() *Table { return otherMembers() }

var (
	authorPaths  = table("authorpaths.txt")
	bylineParts  = table("bylineparts.txt")
	metaWords    = table("metawords.txt")
	tiers        = table("tiers.txt")
	otherMembers = table("othermembers.txt")
)
