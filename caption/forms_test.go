package caption

// creditForms are the forms of credits that are read.
var creditForms = []form{
	{"ap", "Ferries leave the harbor. ⟦(AP Photo/Ana Ruiz)⟧", "Ana Ruiz | AP"},
	{"ap file", "Ferries leave the harbor. ⟦(AP Photo/Ana Ruiz, File)⟧", "Ana Ruiz | AP | file"},
	{"ap pool", "Ferries leave the harbor. ⟦(AP Photo/Ana Ruiz, Pool)⟧", "Ana Ruiz | AP | pool"},
	{"ap bare", "Ferries leave the harbor. ⟦AP⟧", "| AP"},
	{"ap no space", "Ferries leave the harbor.⟦AP Photo/Ana Ruiz⟧", "Ana Ruiz | AP"},
	{"pool via", "Ferries leave. ⟦Ana Ruiz/Pool Photo via AP⟧", "Ana Ruiz | AP | pool"},
	{"pool via, in brackets", "Ferries leave. ⟦(Ana Ruiz/Pool via REUTERS)⟧", "Ana Ruiz | REUTERS | pool"},
	{"paper via", "Ferries leave. ⟦(Ana Ruiz/The Dunmore Ledger via AP)⟧", "Ana Ruiz | The Dunmore Ledger + AP"},
	{"handout via", "Ferries leave. ⟦(Dunmore Police Department via AP)⟧", "| Dunmore Police Department + AP"},
	{"reuters", "Ferries leave. ⟦REUTERS/Ana Ruiz⟧", "Ana Ruiz | REUTERS"},
	{"reuters file", "Ferries leave. ⟦REUTERS/Ana Ruiz/File Photo⟧", "Ana Ruiz | REUTERS | file"},
	{"reuters handle", "Ferries leave. ⟦@dunmoreport/via REUTERS⟧", "@dunmoreport | REUTERS"},
	{"getty", "Ferries leave. ⟦(Photo by Ana Ruiz/Getty Images)⟧", "Ana Ruiz | Getty Images"},
	{"getty for a client", "Ferries leave. ⟦(Photo by Ana Ruiz/Getty Images for Dunmore Festival)⟧", "Ana Ruiz | Getty Images + Dunmore Festival"},
	{"afp via getty", "Ferries leave. ⟦(Photo by ANA RUIZ/AFP via Getty Images)⟧", "ANA RUIZ | AFP + Getty Images"},
}

// knownFailures are forms of credits that are not read yet, with the reason.
var knownFailures = []form{}
