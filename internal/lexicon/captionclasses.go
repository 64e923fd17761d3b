package lexicon

// CaptionClasses lists the class names of captions that are told as such only right
// below a picture.
func CaptionClasses() *Table { return captionClasses() }

var captionClasses = table("captionclasses.txt")
