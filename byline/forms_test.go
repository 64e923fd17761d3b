package byline

import "slices"

// forms are all the ways of writing a byline that are read, by language. Names
// of people and papers are invented. In a form's name A, B and C are people.
var forms = slices.Concat(englishForms, wireForms, deskForms, nameForms, romanceForms, germanicForms, eastEuropeForms, asiaForms)

// knownFailures are forms of print that aren't read, each with the reason. Its
// want is the right reading.
var knownFailures = []form{
	{"a surname that is a city, or a city: nothing tells them apart", "Lucía Ferrándiz Madrid", []string{"author: Lucía Ferrándiz in Madrid"}},
	{"a place before a person in Slavic languages, whose given name no table has", "Z Berlina Wszebor Kowal", []string{"author: Wszebor Kowal in Berlina"}},
	{"an honorific without a stop that begins the line: authors sign so", "Dr Mira Kessler", []string{"author: Mira Kessler"}},
	{"a pen name that is a phrase", "The Curious Gardener", []string{"author: The Curious Gardener"}},
	{"an organization that no word marks, before a person or behind", "By Mira Kessler, Kessler Falls", []string{"author: Mira Kessler #Kessler Falls"}},
	{"a place of print in capitals behind a name in capitals", "LUCÍA FERRÁNDIZ SEVILLA", []string{"author: LUCÍA FERRÁNDIZ in SEVILLA"}},
	{"an outlet whose name no word marks", "Por Redação, O Estado", []string{"author: ~Redação #O Estado"}},
	{"an office outside of journalism", "By Mira Kessler, Harbor County Sheriff", []string{"author: Mira Kessler ~Harbor County Sheriff"}},
	{"a writer's initials without an agency: any short word", "(ula)", []string{"author: ula"}},
	{"a territorial title, whose place reads as an organization", "By Lord Hale of Harbor", []string{"author: Lord Hale of Harbor"}},
	{"a style of address of three words and stops", "By U.S. Rep. Ana Ruiz", []string{"author: Ana Ruiz"}},
	{"an unknown acronym before a noun of a title", "By HT Correspondent", []string{"author: ~Correspondent #HT"}},
	{"commas inside the name of an organization", "By Mira Kessler, Harbor Health, Housing, and Hunger Project", []string{"author: Mira Kessler #Harbor Health, Housing, and Hunger Project"}},
}
