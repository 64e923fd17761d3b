package lexicon

// Cities lists cities by GeoNames' names, with the codes of their countries.
func Cities() *Table { return cities() }

// WorldCities lists the names that the press gives to cities, with the country's
// code and "alone" for those that stand alone in datelines.
func WorldCities() *Table { return worldCities() }

// Towns lists towns of South Asia and Malaysia that Cities lacks, with the codes
// of their countries.
func Towns() *Table { return towns() }

// Regions lists states and provinces with their abbreviations, with the
// country's code.
func Regions() *Table { return regions() }

// Countries lists countries and territories, present and former, with their
// codes.
func Countries() *Table { return countries() }

// WorldRegions lists the parts of the world, of a continent and of a country that
// correspondents are of.
func WorldRegions() *Table { return worldRegions() }

// PlaceWords lists the words that TitleCase of package place treats apart.
func PlaceWords() *Table { return placeWords() }

var (
	placeWords  = table("placewords.txt")
	cities      = table("cities.txt")
	worldCities = table("worldcities.txt")
	towns       = table("towns.txt")
	regions     = table("regions.txt")
	countries   = table("countries.txt")

	worldRegions = table("worldregions.txt")
)
