package lexicon

// Labels lists words in capitals before a dash that are no place.
func Labels() *Table { return labels() }

// Newswires lists agencies as datelines and end lines print them, beside those
// of Agencies.
func Newswires() *Table { return newswires() }

// EndMarks lists lines that end a story or one of its pages.
func EndMarks() *Table { return endMarks() }

// TextLabels lists lines that aren't the story, with the reason.
func TextLabels() *Table { return textLabels() }

// Rubrics lists kinds and sections of stories that stand above a headline.
func Rubrics() *Table { return rubrics() }

// NoteLabels lists the openings of notes, with their kind.
func NoteLabels() *Table { return noteLabels() }

// HeaderLines lists lines of the wire above a headline.
func HeaderLines() *Table { return headerLines() }

// ContactLabels lists the labels before those whom a press release names for
// questions.
func ContactLabels() *Table { return contactLabels() }

// Taglines lists how the credits at a story's end open, with the role.
func Taglines() *Table { return taglines() }

// TaglineVerbs lists what stands behind the names of a tagline, with the role.
func TaglineVerbs() *Table { return taglineVerbs() }

// DialogueCues lists verbs of saying behind lines of dialogue, beside those of
// ForeignCues.
func DialogueCues() *Table { return dialogueCues() }

// JobWords lists words for those who make news.
func JobWords() *Table { return jobWords() }

var (
	taglines      = table("taglines.txt")
	taglineVerbs  = table("taglineverbs.txt")
	jobWords      = table("jobwords.txt")
	dialogueCues  = table("dialoguecues.txt")
	headerLines   = table("headerlines.txt")
	endMarks      = table("endmarks.txt")
	textLabels    = table("textlabels.txt")
	rubrics       = table("rubrics.txt")
	noteLabels    = table("notelabels.txt")
	labels        = table("labels.txt")
	contactLabels = table("contactlabels.txt")
	newswires     = table("newswires.txt")
)
