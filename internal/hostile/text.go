package hostile

// textInputs are wire copy: lines, headers, datelines, taglines, lists, and bytes
// that are no text.
func textInputs() []Input {
	return []Input{
		{"news text repeated", true, text(newsText)},
		{"short lines", true, text("x\n")},
		{"one word a line", true, text("¤\n")},
		{"blank lines", true, text("\n")},
		{"one word a paragraph", true, text("¤\n\n")},
		{"carriage returns", true, text("x\r")},
		{"capitals", true, text("A")},
		{"full stops", true, text(". ")},
		{"digits and stops", true, text("1.")},
		{"abbreviations", true, text("U.S. Mr. ")},
		{"headers", true, between("", "Key¤: value\n", "\n"+newsText)},
		{"header without end", true, between("Subject: x\n", "  x\n", "")},
		{"datelines", true, text("SEOUL, South Korea (AP) — x\n\n")},
		{"cities of a dateline", true, between("", "SEOUL, ", "(AP) — x")},
		{"decks", true, between("Ferry to stay\n\n", "The ¤ ferry stays\n\n", newsText)},
		{"captions", true, text("Ana Ruiz, left, in Seoul, May 7, 2023. Tom Hale/Pool Photo via AP\n\n")},
		{"distinct captions", true, text("Ana ¤son, left, in Seoul, May 7, 2023. Tom Hale/Pool Photo via AP\n\n")},
		{"credits", true, text("Tom ¤son/Pool Photo via AP\n\n")},
		{"bylines by line", true, text("By Ana Ruiz and Tom Hale\n\n")},
		{"distinct bylines by line", true, between("Ferry to stay\n\n", "By Ana ¤son\n\n", newsText)},
		{"long tagline", true, between(newsText+"(Reporting by ", "Ana ¤son in Seoul; editing by ", ")")},
		{"taglines", true, text("(Reporting by Ana ¤son; Editing by Tom Hale)\n\n")},
		{"end marks", true, text("###\n\n")},
		{"list lines", true, text("* x\n  * y\n")},
		{"table lines", true, text("x    y    z\n")},
		{"cells of one line", true, text("x\t")},
		{"dialogue", true, text("– It stays.\n")},
		{"subheads", true, text("The ¤ ferry\n\nIt sails on and on to the islands.\n\n")},
		{"combining marks", true, text("a\u0301\u0302\u0303")},
		{"zero-width characters", true, text("\u200b\u00ad")},
		{"no-break spaces", true, text("\u00a0x")},
		{"lone surrogates", true, text("x\xed\xa0\x80")},
		{"overlong UTF-8", true, text("x\xc0\xaf\xe0\x80\xaf")},
		{"NULs", true, text("x\x00")},
	}
}
