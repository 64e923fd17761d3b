package article

const (
	minCopied  = 4 // segments of a copy, at least
	copiedPart = 5 // the least part of the body that is a copy of it, as a divisor
)

// dropCopy takes a second copy of the body, or of a large part of it, out of the
// body: some pages hold their story once for narrow screens and once for wide
// ones. A copy is a run of segments that stood in the same order before.
func (s *story) dropCopy() {
	body := s.bodySegs()
	total := int32(0)
	for _, i := range body {
		total += s.size(i)
	}
	last := make(map[string]int, len(body)) // by text: where in body it stood last
	before, from, size := -2, 0, int32(0)   // of the run: where its last segment stood before, its first, its bytes
	for k, i := range body {
		at, stood := last[s.textOf(i)]
		if next := before + 1; 0 < next && next < from && s.textOf(body[next]) == s.textOf(i) {
			at = next // a refrain: the run goes on
		}
		if !stood || at != before+1 || at >= from && from < k {
			s.dropRun(body[from:k], size, total)
			from, size = k, 0
		}
		if before = at; stood {
			size += s.size(i)
		} else {
			before, from = -2, k+1
		}
		last[s.textOf(i)] = k
	}
	s.dropRun(body[min(from, len(body)):], size, total)
	s.shrink()
}

// dropRun makes residue of a run that is a copy. Three lines that stand twice are none;
// nor are four in a story of a hundred like them: that is less than a fifth of its bytes.
func (s *story) dropRun(run []int, size, total int32) {
	if len(run) < minCopied || size*copiedPart < total {
		return
	}
	for _, i := range run {
		s.roles[i], s.reasons[i] = roleResidue, RepeatedText
	}
}

// bodySegs are the segments of the body.
// They are indices into segs, in the order of the page.
func (s *story) bodySegs() []int {
	var body []int
	for i := s.first; i <= s.last; i++ {
		if s.roles[i] == roleBody {
			body = append(body, i)
		}
	}
	return body
}

const (
	refrain  = 3 // times that a text stands which is repeated on purpose
	refrains = 3 // such texts of a body that repeats on purpose: a plan of meals, a script
)

// repeatsOnPurpose tells whether several long paragraphs of the body stand in it
// again and again.
// A plan of meals says "Breakfast: porridge with berries, nuts and a cup of milk" each
// day. Three texts of minRepeated bytes or more must stand three times each.
func (s *story) repeatsOnPurpose() bool {
	body := s.bodySegs()
	if !s.mayRepeat(body) {
		return false
	}
	count := make(map[string]int)
	found := 0
	for _, i := range body {
		if text := s.textOf(i); len(text) >= minRepeated {
			if count[text]++; count[text] == refrain {
				found++
			}
		}
	}
	return found >= refrains
}

// mayRepeat tells whether so many of the long paragraphs are as long as others
// that refrains of them could be the same.
// It spares most stories the map: a text of 80 bytes that stands three times makes
// three texts of 80 bytes.
func (s *story) mayRepeat(body []int) bool {
	var lengths [512]int32 // paragraphs by their bytes, modulo 512
	found := 0
	for _, i := range body {
		if n := len(s.textOf(i)); n >= minRepeated {
			if lengths[n%len(lengths)]++; lengths[n%len(lengths)]%refrain == 0 {
				found++
			}
		}
	}
	return found >= refrains
}
