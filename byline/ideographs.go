package byline

import "unicode"

// isIdeographic tells whether a byline is written in Han, kana or Hangul.
func isIdeographic(s string) bool {
	letters, east := 0, 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
			east++
		}
	}
	return east > 0 && east*3 >= letters
}

func parseIdeographic(s string) []Credit { return nil }
