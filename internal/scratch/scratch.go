// Package scratch helps readers to keep their slices from one page to the next.
// A page needs a dozen slices as long as its nodes or its blocks, and to have
// them anew for each page costs as much as to read it.
package scratch

// Zeroed returns n zeros, in the memory of s where there is enough of it. What s
// held is gone.
func Zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}
