package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSpeakers(t *testing.T) {
	t.Run("short name before the full one", func(t *testing.T) {
		check(t, "Oduya Says Bridge Is Safe\n\nMayor Grace Oduya spoke on Monday. Oduya said the bridge was safe.",
			"indirect | Oduya=Grace Oduya | Says | Bridge Is Safe",
			"indirect | Oduya=Grace Oduya | said | the bridge was safe")
	})
	t.Run("she across paragraphs", func(t *testing.T) {
		check(t, "Mayor Grace Oduya met Tom Hale on Monday.\nShe said the bridge was safe.",
			"indirect | She=Grace Oduya | said | the bridge was safe")
	})
	t.Run("he is the last man who spoke", func(t *testing.T) {
		check(t, "“It is late,” Tom Hale said. Grace Oduya left.\n“We go home,” he said.",
			"direct | Tom Hale | said | “It is late,”",
			"direct | he=Tom Hale | said | “We go home,”")
	})
	t.Run("description", func(t *testing.T) {
		check(t, "Japan’s Prime Minister Kenji Mori met Mayor Grace Oduya.\nThe Japanese leader said the talks had gone well.",
			"indirect | The Japanese leader=Kenji Mori | said | the talks had gone well")
	})
	t.Run("relative clause", func(t *testing.T) {
		check(t, "Grace Oduya, who has led the board since 2009, said the bridge was safe.",
			"indirect | Grace Oduya, who has led the board since 2009=Grace Oduya | said | the bridge was safe")
	})
	t.Run("a name in a dependent phrase isn't the speaker", func(t *testing.T) {
		check(t, "A spokesman for Tom Hale said the bridge was safe.",
			"indirect | A spokesman for Tom Hale | said | the bridge was safe")
	})
	t.Run("subject of the main clause", func(t *testing.T) {
		check(t, "Tom Hale attacked Grace Oduya, calling her “weak.”",
			"mixed | Tom Hale | calling | her “weak.”")
	})
	t.Run("she is who spoke behind the verb just before", func(t *testing.T) {
		check(t, "Grace Oduya was elected in May.\n“Trains will stop,” said Ana Sol, of the union. “We have to strike,” she warned.",
			"direct | Ana Sol | said | “Trains will stop,”",
			"direct | she=Ana Sol | warned | “We have to strike,”")
	})
	t.Run("a name put behind what stands for it", func(t *testing.T) {
		check(t, "Tom Hale did not attend.\nOne of them, retired teacher Bill Sol, 71, had waited.\n“It was late,” he said.",
			"direct | he=Bill Sol | said | “It was late,”")
		check(t, "His wife, longtime Tom Hale aide Ana Sol, said it was over.",
			"indirect | His wife, longtime Tom Hale aide Ana Sol=Ana Sol | said | it was over")
	})
	t.Run("the subject of a verb whose past is its base form", func(t *testing.T) {
		check(t, "Norvale Corp on Thursday cut its forecast and said it would close a plant.",
			"indirect | Norvale Corp | said | it would close a plant")
	})
	t.Run("a country isn't a person of that name", func(t *testing.T) {
		check(t, "Defense Minister Israel Hale spoke on Monday. Israel said the bridge was safe.",
			"indirect | Israel | said | the bridge was safe")
	})
	t.Run("somebody without a name stands nearer", func(t *testing.T) {
		check(t, "Tom Hale left.\nHer husband, a paramedic, has taken a second job.\n“We pay our bills,” he said.",
			"direct | he | said | “We pay our bills,”")
		check(t, "“It is late,” Ana Sol said.\nA spokeswoman for the union said it was sad. It would go on, she said.",
			"direct | Ana Sol | said | “It is late,”",
			"indirect | A spokeswoman for the union | said | it was sad",
			"indirect | she | said | It would go on")
		check(t, "Ana Sol was born in Lyle. Her mother never complained, she said.",
			"indirect | she=Ana Sol | said | Her mother never complained")
	})
	t.Run("an office is no name", func(t *testing.T) {
		check(t, "The Health Secretary, Tom Hale, insisted the offer was fair. The Attorney General said it was not.",
			"indirect | The Health Secretary, Tom Hale=Tom Hale | insisted | the offer was fair",
			"indirect | The Attorney General | said | it was not")
	})
	t.Run("hit back", func(t *testing.T) {
		check(t, "Grace Oduya spoke on Monday.\nBut her rival, Ana Sol, hit back. “It is late,” she said.",
			"direct | she=Ana Sol | said | “It is late,”")
	})
	t.Run("a committee is not its chairman", func(t *testing.T) {
		check(t, "Tom Hale, chairman of the bridge committee, left. The committee said it was late. The chairman said he was tired.",
			"indirect | The committee | said | it was late",
			"indirect | The chairman=Tom Hale | said | he was tired")
	})
	t.Run("a title behind a county", func(t *testing.T) {
		check(t, "Lyle County Sheriff Tom Hale said it was late. “We wait,” he said.",
			"indirect | Lyle County Sheriff Tom Hale=Tom Hale | said | it was late",
			"direct | he=Tom Hale | said | “We wait,”")
	})
	t.Run("asked by somebody", func(t *testing.T) {
		check(t, "Asked by reporters if she planned to resign, Oduya answered simply: “No.”",
			"direct | Oduya | answered | “No.”")
	})
	t.Run("according to, behind a quotation", func(t *testing.T) {
		check(t, "“The first hours matter,” according to Dr. Ana Sol, who studies mountain rescue.",
			"direct | Dr. Ana Sol=Ana Sol | according to | “The first hours matter,”")
	})
	t.Run("the head of another office", func(t *testing.T) {
		check(t, "Prime Minister Kenji Mori met Health Minister Ana Sol.\nThe information minister said it was late. The health minister said it was not.",
			"indirect | The information minister | said | it was late",
			"indirect | The health minister=Ana Sol | said | it was not")
	})
	t.Run("somebody of either sex", func(t *testing.T) {
		check(t, "Prime Minister Kenji Mori left.\nA 34-year-old farmer, who gave his name as Idris, said he had lost his house. “The water came at night,” he told reporters.",
			"indirect | A 34-year-old farmer, who gave his name as Idris | said | he had lost his house",
			"direct | he | told | “The water came at night,”")
	})
	t.Run("asked what", func(t *testing.T) {
		check(t, "Tom Hale said it was late. Asked what he would say to her if he could, he paused. “I’d ask her why.”",
			"indirect | Tom Hale | said | it was late",
			"direct | he=Tom Hale |  | “I’d ask her why.”")
	})
	t.Run("set, behind an apposition", func(t *testing.T) {
		check(t, "Mayor Dale Hale left. The judge, Tom Sol, set sentencing for March 3. He denied that it was late.",
			"indirect | He=Tom Sol | denied | that it was late")
	})
	t.Run("two verbs of a clause with its own subject", func(t *testing.T) {
		check(t, "Forty people have died, officials said Friday, as Mayor Grace Oduya closed the bridge and appealed for help.",
			"indirect | officials | said | Forty people have died",
			"indirect | Mayor Grace Oduya=Grace Oduya | appealed for | help")
	})
	t.Run("told a briefing", func(t *testing.T) {
		check(t, "Foreign ministry spokesman Tom Hale told a regular briefing that the bridge was safe.",
			"indirect | Foreign ministry spokesman Tom Hale=Tom Hale | told | that the bridge was safe")
	})
	t.Run("subject of the clause that the verbs share", func(t *testing.T) {
		check(t, "When asked whom she supported, Ms. Oduya smiled and said, “I am waiting for Tom Hale.”",
			"direct | Ms. Oduya=Oduya | said | “I am waiting for Tom Hale.”")
		check(t, "As voters went to the polls, the Hale campaign sent out a letter and accused the union of being “traitors” to him.",
			"mixed | the Hale campaign | accused | the union of being “traitors” to him")
		check(t, "Conceding that there would be a deal “in the end,” Tom Hale warned: “It will take years.”",
			"mixed | Tom Hale | Conceding | that there would be a deal “in the end,”",
			"direct | Tom Hale | warned | “It will take years.”")
		check(t, "Ana Sol said it was too early to thank the winners but added, “You know the results.”",
			"indirect | Ana Sol | said | it was too early to thank the winners",
			"direct | Ana Sol | added | “You know the results.”")
	})
	t.Run("a verb behind the quotation that doesn't report it", func(t *testing.T) {
		check(t, "When Tom Hale said he would “protect our town,” the crowd applauded loudly.",
			"mixed | Tom Hale | said | he would “protect our town,”")
		check(t, "“Should I go?” Tom Hale said. “Or should I stay?” Hale put his house up for sale.",
			"direct | Tom Hale | said | “Should I go?” … “Or should I stay?”")
	})
	t.Run("what is read aloud", func(t *testing.T) {
		check(t, "“If she wants to lead, she should act like it,” the editorial read.",
			"direct | the editorial | read | “If she wants to lead, she should act like it,”")
		check(t, "“You chose a new rule,” the two write.",
			"direct | the two | write | “You chose a new rule,”")
	})
	t.Run("apposition without its second comma", func(t *testing.T) {
		check(t, "Dan Hale, president of Lyle Bakers stated, “It is not a problem.”",
			"direct | Dan Hale, president of Lyle Bakers=Dan Hale | stated | “It is not a problem.”")
		check(t, "After the talks with Dan Hale, a spokesman said the bridge was safe.",
			"indirect | a spokesman | said | the bridge was safe")
	})
	t.Run("party in brackets", func(t *testing.T) {
		check(t, "Lyle Gov. Dan Hale (R), a staunch ally, defended the plan, saying, “It is late.”",
			"direct | Lyle Gov. Dan Hale (R), a staunch ally=Dan Hale | saying | “It is late.”")
	})
	t.Run("he is not whom the speaker spoke about", func(t *testing.T) {
		check(t, "Tom Hale argued that the vote was lost but suggested Dan Reyes went too far.\n“Was it a mistake?” he asked.",
			"indirect | Tom Hale | argued | that the vote was lost",
			"indirect | Tom Hale | suggested | Dan Reyes went too far",
			"direct | he=Tom Hale | asked | “Was it a mistake?”")
	})
	t.Run("a given name that no table knows", func(t *testing.T) {
		check(t, "Tom Hale sold the mill.\nXelku Oduya went home. “It should shock us all,” she said.",
			"direct | she=Xelku Oduya | said | “It should shock us all,”")
	})
	t.Run("stray words in marks belong to the main clause", func(t *testing.T) {
		check(t, "Tom Hale vented to his wife that the merger would be “a fight from start to finish.”",
			"mixed | Tom Hale | vented | that the merger would be “a fight from start to finish.”")
	})
	t.Run("a cue behind reports what another verb took", func(t *testing.T) {
		check(t, "Candidates who think “the town no longer has friends here are wrong,” Ana Sol said.",
			"mixed | Ana Sol | said | Candidates who think “the town no longer has friends here are wrong,”")
		check(t, "Tom Hale called her “weak,” Ana Sol told friends.",
			"mixed | Ana Sol | told | Tom Hale called her “weak,”")
	})
	t.Run("words in marks that end a sentence aren't the next one's", func(t *testing.T) {
		check(t, "Ana Sol tells the crowd that after many years, “It’s time.” Sol also gushes about the river.",
			"mixed | Ana Sol | tells | that after many years, “It’s time.”")
	})
	t.Run("names with and", func(t *testing.T) {
		check(t, "“It is late,” lawyers Dan Hale and Ana Sol of the Institute for Roads and Lyle Bridges wrote.",
			"direct | lawyers Dan Hale and Ana Sol of the Institute for Roads and Lyle Bridges=Dan Hale | wrote | “It is late,”")
	})
	t.Run("a participle before the cue", func(t *testing.T) {
		check(t, "“The roof is safe,” the order released Friday said.",
			"direct | the order released | said | “The roof is safe,”")
		check(t, "Ana Sol also is reported to have called the union “free riders.”",
			"mixed | Ana Sol | have called | the union “free riders.”")
	})
	t.Run("of a country", func(t *testing.T) {
		check(t, "President Dan Sol of Russia met Tom Hale, the president of a bank.\n“It is late,” the Russian leader said.",
			"direct | the Russian leader=Dan Sol | said | “It is late,”")
	})
	t.Run("a colon whose cue stands behind as", func(t *testing.T) {
		check(t, "As Norvale News reported, even on Friday the town was refusing to open the bridge:\n“The town has had enough of the bridge.\n“It asked Ana Sol about it.”",
			"indirect | the town | was refusing | to open the bridge",
			"direct | Norvale News | reported | “The town has had enough of the bridge.",
			"direct | Norvale News |  | “It asked Ana Sol about it.”")
	})
	t.Run("paragraphs left open before their cue", func(t *testing.T) {
		check(t, "“It is late in the old town.\n“We do not want to talk.\n“We go home now,” Dan Sol said.",
			"direct | Dan Sol |  | “It is late in the old town.",
			"direct | Dan Sol |  | “We do not want to talk.",
			"direct | Dan Sol | said | “We go home now,”")
	})
	t.Run("the title of a work in the apposition", func(t *testing.T) {
		check(t, "Tom Hale, star of the film “Lyle,” thanked Ana Sol for “taking these steps to make us safer.”",
			"mixed | Tom Hale, star of the film “Lyle,”=Tom Hale | thanked | Ana Sol for “taking these steps to make us safer.”")
	})
	t.Run("said on a channel", func(t *testing.T) {
		check(t, "“We go home,” said Tom Hale on Monday.\nThen, later that month on Norvale TV: “I never said we go home to the river.”",
			"direct | Tom Hale | said | “We go home,”",
			"direct | Tom Hale | : | “I never said we go home to the river.”")
	})
	t.Run("what can't speak", func(t *testing.T) {
		check(t, "This makes it hard to open the bridge, he said. Good work can still help, but usually only when “the truth is louder than the lie.”",
			"indirect | he | said | This makes it hard to open the bridge",
			"direct | he |  | “the truth is louder than the lie.”")
	})
	t.Run("carried over a paragraph", func(t *testing.T) {
		check(t, "“It is late,” Tom Hale said.\n“We all go home now.”",
			"direct | Tom Hale | said | “It is late,”",
			"direct | Tom Hale |  | “We all go home now.”")
	})
}

func TestBasis(t *testing.T) {
	got := Find("“It is late,” Tom Hale said.\n“We go home,” he said.\n“Now or never again.”")
	require.Len(t, got, 3)
	assert.Equal(t, Named, got[0].Speaker.Basis)
	assert.Equal(t, Pronoun, got[1].Speaker.Basis)
	assert.Equal(t, Continuation, got[2].Speaker.Basis)
}

func TestAddressee(t *testing.T) {
	for text, want := range map[string]string{
		"“It is late,” Reyes told reporters on Friday.":   "reporters",
		"Reyes told CNN's Lena Ruiz that it was late.":    "CNN's Lena Ruiz",
		"Reyes told them the bridge would close in May.":  "them",
		"Reyes said the bridge would close in the spring": "",
	} {
		got := Find(text)
		require.Len(t, got, 1, text)
		assert.Equal(t, want, got[0].Addressee.Text, text)
	}
}

func TestCue(t *testing.T) {
	for text, want := range map[string]Cue{
		"Reyes did not say whether the bridge would close.": {Text: "did not say", Lemma: "say", Class: "neutral", Negated: true},
		"Reyes has long argued that the bridge is old.":     {Text: "has long argued", Lemma: "argue", Class: "strong"},
		"Reyes called for a new bridge.":                    {Text: "called for", Lemma: "call", Class: "neutral"},
		"Reyes denied that the bridge was old.":             {Text: "denied", Lemma: "deny", Class: "deny"},
	} {
		got := Find(text)
		require.Len(t, got, 1, text)
		got[0].Cue.Span = Span{}
		assert.Equal(t, want, got[0].Cue, text)
	}
}

func TestEditorial(t *testing.T) {
	text := "“He [Tom Hale] knew . . . and left [sic] … early,” Reyes said."
	got := Find(text)
	require.Len(t, got, 1)
	var cut []string
	for _, list := range [][]Span{got[0].Insertions, got[0].Ellipses} {
		for _, s := range list {
			cut = append(cut, text[s.Start:s.End])
		}
	}
	assert.Equal(t, []string{"[Tom Hale]", "[sic]", ". . .", "…"}, cut)
}

func TestNotSpeech(t *testing.T) {
	for _, text := range []string{
		"The novel “Deep Cut” sold well.",
		"James “Buddy” Hale walked home.",
		"He drives a so-called “truck” to work.",
	} {
		assert.Empty(t, Find(text), text)
	}
}

func TestLabels(t *testing.T) {
	check(t, "Oduya and Hale Debate\nTom Hale: The bridge is safe.\nMenu Planning: Map out your meals for the week.",
		"indirect | Tom Hale | : | The bridge is safe")
	check(t, "Poll: Most people like the bridge\nIt opened on Monday.",
		"indirect | Poll | : | Most people like the bridge")
}

func TestNoNames(t *testing.T) {
	for text, want := range map[string]string{
		"Critics said the bridge was weak.":                 "",
		"Then Banks spoke. Banks said the bridge was weak.": "Banks",
		"Norvale said the bridge was weak.":                 "Norvale",
		"The newspaper in Lyle said the bridge was weak.":   "",
	} {
		got := Find(text)
		require.Len(t, got, 1, text)
		assert.Equal(t, want, got[0].Speaker.Name, text)
	}
}
