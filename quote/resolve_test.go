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
	t.Run("she is the subject of a sentence that says nothing, up to four paragraphs above", func(t *testing.T) {
		const rest = " The bridge was built in 1931. It was closed twice.\n"
		check(t, "Grace Oduya led Ana Sol to the bridge."+rest+rest+rest+rest+"She said the bridge was safe.",
			"indirect | She=Grace Oduya | said | the bridge was safe")
		check(t, "Tom Hale waited. Grace Oduya led Ana Sol to the bridge. Ana Reyes saw Mary Hale there."+rest+"She said the bridge was safe.",
			"indirect | She=Ana Reyes | said | the bridge was safe")
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
			"indirect |  | Asked | what he would say to her if he could",
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
	t.Run("a title that is a role", func(t *testing.T) {
		check(t, "Candidate Hale says it is late.\nTom Hale left.",
			"indirect | Candidate Hale=Tom Hale | says | it is late")
	})
	t.Run("inside its words, before their subject", func(t *testing.T) {
		check(t, "Under her watch, says Councilman Tom Hale, the agency bought 60 buses that couldn't climb the hills.",
			"indirect | Councilman Tom Hale=Tom Hale | says | Under her watch … the agency bought 60 buses that couldn't climb the hills")
	})
	t.Run("told a briefing", func(t *testing.T) {
		check(t, "Foreign ministry spokesman Tom Hale told a regular briefing that the bridge was safe.",
			"indirect | Foreign ministry spokesman Tom Hale=Tom Hale | told | that the bridge was safe")
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
		"“It is late,” Reyes told reporters on Friday.":                       "reporters",
		"Reyes told CNN's Lena Ruiz that it was late.":                        "CNN's Lena Ruiz",
		"Reyes told them the bridge would close in May.":                      "them",
		"“It is late,” Reyes said to reporters.":                              "reporters",
		"“It is late,” Reyes said in an interview with KLYL radio on Monday.": "KLYL radio",
		"Reyes said in a letter to the board that it was late.":               "the board",
		"“It is late,” Reyes said to applause in Lyle.":                       "",
		"“It is late,” Reyes said on Monday.":                                 "",
		"Reyes said the bridge would close in the spring":                     "",
	} {
		got := Find(text)
		require.Len(t, got, 1, text)
		assert.Equal(t, want, got[0].Addressee.Text, text)
	}
}

func TestCue(t *testing.T) {
	for text, want := range map[string]Cue{
		"Reyes did not say whether the bridge would close.": {Text: "did not say", Lemma: "say", Class: "neutral", Negated: true},
		"Reyes declined to comment.":                        {Text: "declined", Lemma: "decline", Class: "deny", Negated: true},
		"Reyes never said it was late.":                     {Text: "said", Lemma: "say", Class: "neutral", Negated: true},
		"Nobody said it was late.":                          {Text: "said", Lemma: "say", Class: "neutral", Negated: true},
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
