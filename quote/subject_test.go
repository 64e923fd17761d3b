package quote

import "testing"

func TestSubjects(t *testing.T) {
	t.Run("whom somebody sees", func(t *testing.T) {
		check(t, "We watched the mayor’s partners in Lyle loudly referring to the town as the “Great Swamp.”",
			"mixed | the mayor’s partners in Lyle | referring to | the town as the “Great Swamp.”")
		check(t, "Ana Sol showed the plan, saying it was “late.”",
			"mixed | Ana Sol | saying | it was “late.”")
	})
	t.Run("a day inside the subject", func(t *testing.T) {
		check(t, "An article on Monday about Tom Hale, one of the owners, reported that he had “sold the mill.”",
			"mixed | An article on Monday about Tom Hale, one of the owners | reported | that he had “sold the mill.”")
	})
	t.Run("a day between the cue and what is said", func(t *testing.T) {
		check(t, "The mayor said Monday the bridge would close.",
			"indirect | The mayor | said | the bridge would close")
		check(t, "Tom Hale said on Tuesday the ferry was late.",
			"indirect | Tom Hale | said | the ferry was late")
		check(t, "Officials briefed on the plan said the bridge was safe.",
			"indirect | Officials briefed on the plan | said | the bridge was safe")
	})
	t.Run("what goes on in marks behind which", func(t *testing.T) {
		check(t, "The complaint alleged that the town “failed to take care of the bridge,” which led to “the slow decay” of it.",
			"mixed | The complaint | alleged | that the town “failed to take care of the bridge,” which led to “the slow decay” of it")
	})
	t.Run("subject of the clause that the verbs share", func(t *testing.T) {
		check(t, "When asked whom she supported, Ms. Oduya smiled and said, “I am waiting for Tom Hale.”",
			"indirect |  | asked | whom she supported",
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
	t.Run("apposition without its second comma", func(t *testing.T) {
		check(t, "Dan Hale, president of Lyle Bakers stated, “It is not a problem.”",
			"direct | Dan Hale, president of Lyle Bakers=Dan Hale | stated | “It is not a problem.”")
		check(t, "After the talks with Dan Hale, a spokesman said the bridge was safe.",
			"indirect | a spokesman | said | the bridge was safe")
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
	t.Run("the title of a work in the apposition", func(t *testing.T) {
		check(t, "Tom Hale, star of the film “Lyle,” thanked Ana Sol for “taking these steps to make us safer.”",
			"mixed | Tom Hale, star of the film “Lyle,”=Tom Hale | thanked | Ana Sol for “taking these steps to make us safer.”")
	})
	t.Run("relative behind a preposition", func(t *testing.T) {
		check(t, "There was a vote that asked the town about it, to which Dan Hale said “not today.”",
			"indirect | that | asked | the town about it",
			"direct | Dan Hale | said | “not today.”")
	})
	t.Run("comment of a month", func(t *testing.T) {
		check(t, "Ana Sol gave no answer after her March comment that, “We go home.” The union left.",
			"direct | her=Ana Sol | comment | “We go home.”")
	})
	t.Run("headline with an infinitive", func(t *testing.T) {
		check(t, "Hale to denounce bridge vote as “a waste of time”\n\nMayor Tom Hale will speak on Monday.",
			"mixed | Hale=Tom Hale | denounce | bridge vote as “a waste of time”")
	})
	t.Run("whom somebody makes act", func(t *testing.T) {
		check(t, "Her news prompted the leader, Sen. Tom Hale, to call it “late.”",
			"mixed | the leader, Sen. Tom Hale=Tom Hale | call | it “late.”")
		check(t, "The record led the Lyle Almanac, which counts bridges, to state, “The bridge is the oldest.”",
			"direct | the Lyle Almanac, which counts bridges=Lyle Almanac | state | “The bridge is the oldest.”")
	})
	t.Run("called with a name", func(t *testing.T) {
		check(t, "“We have a problem,” said Tim Hale, organizer of a group called Citizens for Lyle, which expects 5,000 to attend. “They made it worse.”",
			"direct | Tim Hale, organizer of a group called Citizens for Lyle, which expects 5,000 to attend=Tim Hale | said | “We have a problem,” … “They made it worse.”")
		check(t, "But Tom Hale, at a firm called Lyle Dynamics, argues that as the town’s ties deepen, “its influence will grow,” too.",
			"mixed | Tom Hale, at a firm called Lyle Dynamics=Tom Hale | argues | that as the town’s ties deepen, “its influence will grow,” too")
		check(t, "The mayor called Hale a “liar.”",
			"mixed | The mayor | called | Hale a “liar.”")
	})
	t.Run("asked whether, put in", func(t *testing.T) {
		check(t, "Minister Ana Sol, asked whether the checks had failed, said only that “lessons will be learned.”",
			"mixed | Minister Ana Sol, asked whether the checks had failed=Ana Sol | said | that “lessons will be learned.”")
	})
	t.Run("a new subject with its name", func(t *testing.T) {
		check(t, "The agency said it would send a team, and its director, Ana Sol, urged donors to “act before the rain does.”",
			"indirect | The agency | said | it would send a team",
			"direct | its director, Ana Sol=Ana Sol | urged | “act before the rain does.”")
	})
	t.Run("hit back", func(t *testing.T) {
		check(t, "A pal of the striker hit back: “Tom has done nothing.”",
			"direct | A pal of the striker | : | “Tom has done nothing.”")
	})
	t.Run("a cue with its name put in", func(t *testing.T) {
		check(t, "Because of how the union drew the rules, explained Ana Sol, “it will take a year to vote.”",
			"mixed | Ana Sol | explained | Because of how the union drew the rules … “it will take a year to vote.”")
	})
	t.Run("a main clause behind an object", func(t *testing.T) {
		check(t, "In what may be the first time the union and the mayor have ever agreed on anything, the town board is calling on Ana Sol to “stop the trucks.”",
			"indirect | the mayor | have ever agreed on | anything",
			"mixed | the town board | is calling on | Ana Sol to “stop the trucks.”")
	})
	t.Run("a participle behind the cue put in", func(t *testing.T) {
		check(t, "While some clerks could get a warning, Ana Sol added, revoking their passes would be “really very harsh.”",
			"mixed | Ana Sol | added | While some clerks could get a warning … revoking their passes would be “really very harsh.”")
		check(t, "Tom Hale and Ana Sol wore a campaign hat reading, “Make Lyle Big,” on Monday.",
			"mixed | a campaign hat | reading | “Make Lyle Big,” on Monday")
	})
	t.Run("another speaker in a clause behind the comma", func(t *testing.T) {
		check(t, "Advisers say any move could anger the mayor and his voters, both of which Ana Sol praised Tuesday “for pushing us.”",
			"indirect | Advisers | say | any move could anger the mayor and his voters",
			"direct | Ana Sol | praised | “for pushing us.”")
		check(t, "Some members said they feared a copy of the 1992 meeting, when Mr. Hale, who had lost the vote, called for a “war on trucks.”",
			"indirect | Some members | said | they feared a copy of the 1992 meeting",
			"mixed | Mr. Hale, who had lost the vote=Hale | called for | a “war on trucks.”")
		check(t, "Rather, Ana Sol said, continued fights on the board will unite people around “a better plan.”",
			"mixed | Ana Sol | said | Rather … continued fights on the board will unite people around “a better plan.”")
	})
	t.Run("cues in -s that are nouns too, before a name", func(t *testing.T) {
		for _, cue := range [...]string{"jokes", "stresses", "comments", "answers", "claims", "counters", "tweets"} {
			check(t, "“It is late for us,” "+cue+" Ana Sol of the union.",
				"direct | Ana Sol of the union=Ana Sol | "+cue+" | “It is late for us,”")
			check(t, "“It is late for us,” the mayor of Lyle "+cue+".",
				"direct | the mayor of Lyle | "+cue+" | “It is late for us,”")
			check(t, "“It is late for us,” Ana Sol, a lawyer, "+cue+".",
				"direct | Ana Sol, a lawyer=Ana Sol | "+cue+" | “It is late for us,”")
			check(t, "Ana Sol, the mayor, "+cue+", “It is late for us.”",
				"direct | Ana Sol, the mayor=Ana Sol | "+cue+" | “It is late for us.”")
		}
	})
	t.Run("who spoke on the condition of anonymity", func(t *testing.T) {
		check(t, "An official who spoke on the condition of anonymity said it was “too late for us.”",
			"mixed | An official who spoke on the condition of anonymity | said | it was “too late for us.”")
		check(t, "“It is late,” an aide to Ana Sol who spoke of the talks on Monday said in an interview, “and we go home.”",
			"direct | an aide to Ana Sol who spoke of the talks | said | “It is late,” … “and we go home.”")
		check(t, "In Lyle, a spokesman for the agency who asked not to be named warned that it was “late.”",
			"mixed | a spokesman for the agency who asked not to be named | warned | that it was “late.”")
	})
	t.Run("a name behind the source of according to", func(t *testing.T) {
		check(t, "“It is late for us,” according to Sol’s lawyer, Tom Hale.",
			"direct | Sol’s lawyer, Tom Hale=Tom Hale | according to | “It is late for us,”")
		check(t, "According to the report, Tom Hale, a lawyer, paid “too late.”",
			"mixed | the report | According to | Tom Hale, a lawyer, paid “too late.”")
	})
	t.Run("an ampersand in a name", func(t *testing.T) {
		check(t, "“It is late for us,” an analyst at Carrow & Sons said.",
			"direct | an analyst at Carrow & Sons | said | “It is late for us,”")
	})
	t.Run("talks of two days", func(t *testing.T) {
		check(t, "Norvale invites rebels, Lyle officials for two-day talks")
	})
	t.Run("a chain of verbs", func(t *testing.T) {
		check(t, "Ana Sol is winning nods as she keeps talking about the “power of the town.”",
			"mixed | she=Ana Sol | talking about | the “power of the town.”")
	})
}

func TestWho(t *testing.T) {
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
	t.Run("of a country", func(t *testing.T) {
		check(t, "President Dan Sol of Russia met Tom Hale, the president of a bank.\n“It is late,” the Russian leader said.",
			"direct | the Russian leader=Dan Sol | said | “It is late,”")
	})
	t.Run("names that are little words", func(t *testing.T) {
		check(t, "“My side is ready,” Theresa May said. “We go,” May said on Tuesday.",
			"direct | Theresa May | said | “My side is ready,”",
			"direct | May=Theresa May | said | “We go,”")
		check(t, "“It is late,” Al From said on Monday. “We go on,” From said.",
			"direct | Al From | said | “It is late,”",
			"direct | From=Al From | said | “We go on,”")
		check(t, "Police in May said the bridge was safe. Last May Ana Sol said it was late.",
			"indirect | Police in May | said | the bridge was safe",
			"indirect | Ana Sol | said | it was late")
	})
	t.Run("the state of a town is no speaker", func(t *testing.T) {
		check(t, "Tuesday in Lyle, OH, after winning Ohio in the vote, Gov. Dan Hale (R-OH), said, “It is late.”",
			"direct | Gov. Dan Hale=Dan Hale | said | “It is late.”")
	})
}

func TestStrayQuotations(t *testing.T) {
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
}
