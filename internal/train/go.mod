module github.com/copydesk/copydesk/internal/train

go 1.26.0

require (
	github.com/copydesk/copydesk v0.0.0
	golang.org/x/net v0.62.0
)

replace github.com/copydesk/copydesk => ../..
