package lexicon

// BylineRoles lists the phrases that introduce people: field 0 is the role,
// field 1 says where the phrase counts: "start", "word" or "label".
func BylineRoles() *Table { return bylineRoles() }

// BylineVerbs lists what stands behind people in a tagline, such as
// "contributed reporting". Field 0 is the role.
func BylineVerbs() *Table { return bylineVerbs() }

// BylineWords lists small words. Field 0 is "and", "in", "weakin", "of" or
// "our".
func BylineWords() *Table { return bylineWords() }

// BylineResidue lists what sticks to bylines and is none: share labels, words
// before dates, read times.
func BylineResidue() *Table { return bylineResidue() }

// Genres lists labels such as "Opinion" that stand before a byline.
func Genres() *Table { return genres() }

// Staff lists credits without a person. Field 0 is "title" or "org", field 1
// "weak" for words that are no byline when they stand alone.
func Staff() *Table { return staff() }

// JobTitles lists the nouns of job titles. Field 0 is "one" or "many".
func JobTitles() *Table { return jobTitles() }

// TitleWords lists words that stand before the noun of a job title.
func TitleWords() *Table { return titleWords() }

// Outlets lists papers, broadcasters and news sites.
func Outlets() *Table { return outlets() }

// OutletWords lists words that mark the name of an organization. Field 0 is
// "end" or "begin".
func OutletWords() *Table { return outletWords() }

// FamilyWords lists family names that are frequent words too.
func FamilyWords() *Table { return familyWords() }

// BySayings lists phrases that begin as bylines do and are none.
func BySayings() *Table { return bySayings() }

var (
	bySayings     = table("bysayings.txt")
	bylineRoles   = table("bylineroles.txt")
	bylineVerbs   = table("bylineverbs.txt")
	bylineWords   = table("bylinewords.txt")
	bylineResidue = table("bylineresidue.txt")
	genres        = table("genres.txt")
	staff         = table("staff.txt")
	jobTitles     = table("jobtitles.txt")
	titleWords    = table("titlewords.txt")
	outlets       = table("outlets.txt")
	outletWords   = table("outletwords.txt")
	familyWords   = table("familywords.txt")
)
