package lexicon

// PictureMakers lists with what a word begins that makes a name that of a supplier of
// pictures: "foto", "agenc".
func PictureMakers() *Table { return pictureMakers() }

var pictureMakers = table("picturemakers.txt")
