package hostile

// scriptInputs are stories in other languages and scripts.
func scriptInputs() []Input {
	return []Input{
		{"French", true, between("La mairie a voté mardi pour garder le bac, a déclaré Ana Ruiz.\n\n", "« Le bac reste », a-t-elle déclaré. ", "")},
		{"French cues", true, between("La mairie a voté mardi pour garder le bac, a déclaré Ana Ruiz.\n\n", "selon Ana Ruiz, qui a déclaré que ", "")},
		{"German", true, between("Der Rat von Port Alder stimmte am Dienstag für die Fähre, sagte Ana Ruiz.\n\n", "„Die Fähre bleibt“, sagte sie, ", "")},
		{"Spanish dashes", true, between("El consejo votó el martes para mantener el ferry, dijo Ana Ruiz.\n\n", "—El ferry se queda —dijo Ana Ruiz— y ", "")},
		{"Russian", true, between("Совет проголосовал во вторник за паром, сказала Анна Руис.\n\n", "«Паром останется», — сказала Анна, ", "")},
		{"Japanese without a stop", true, between("会議は火曜日に船を残すと決めた。\n\n", "会議は船を残すと決めたと述べた", "")},
		{"Japanese marks", true, between("会議は火曜日に船を残すと決めた。\n\n", "「船『は", "")},
		{"Chinese", true, between("理事会星期二投票决定保留渡轮。\n\n", "他说：“渡轮”，", "")},
		{"Korean", true, between("위원회는 화요일 배를 유지하기로 했다.\n\n", `김 위원장은 "배"라고 말했다 `, "")},
		{"Thai", true, between("สภาลงมติเมื่อวันอังคาร\n\n", "เรือจะยังคงอยู่", "")},
		{"Arabic", true, between("صوت المجلس يوم الثلاثاء.\n\n", "قال المجلس إن العبارة ", "")},
		{"emoji", true, text("👩‍👩‍👧‍👦")},
	}
}
