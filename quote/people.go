package quote

// people resolves names.
type people struct{}
