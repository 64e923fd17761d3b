package hostile

// quoteInputs are hard on whoever looks for names and who said what.
func quoteInputs() []Input {
	return []Input{
		{"straight marks", true, text(`"`)},
		{"curly openers", true, text("“")},
		{"openers, then closers", true, both(between(newsText, "“x ", ""), between("", "y” ", ""))},
		{"marks of all languages", true, text("“»„«‘’『」")},
		{"apostrophes", true, text("'")},
		{"marks and words", true, text(`"a" `)},
		{"feet and inches", true, text(`5'10" `)},
		{"unclosed marks by line", true, text("“We will sail, he said\n\n")},
		{"unclosed mark and cues", true, between(newsText+"“", "he said, ", "")},
		{"parentheses", true, text("(")},
		{"brackets", true, text("“[")},
		{"he said", true, text("he said ")},
		{"he said, marked", true, text("“x,” he said. ")},
		{"said that said that", true, text("said that ")},
		{"who said", true, text(", who said ")},
		{"according to", true, text("according to Ana ¤son, ")},
		{"quotations of one sentence", true, text("“it ¤ stays” and ")},
		{"titles of offices", true, text("the president of the minister of ")},
		{"pronouns", true, text("She said it stays. He said it goes. They said no. ")},
		{"names", true, text("Ana Ruiz ")},
		{"names apart", true, text("Ana ¤son said. ")},
		{"one last name", true, text("“It stays,” said ¤ Reyes.\n\n")},
		{"one first name and pronouns", true, text("“It stays,” said Ana ¤son.\n\n“It does,” she said.\n\n")},
		{"names, then last names", true, both(between(newsText, "Ana ¤son sails. ", "\n\n"), between("", "“It stays,” ¤son said. ", ""))},
		{"initials", true, text("A. ")},
		{"particles", true, text("de la ")},
		{"commas", true, text("Reyes, ")},
	}
}
