// Package copydesk turns a news article into typed values: raw copy in,
// structured copy out.
//
// The module has four packages to import; this one holds no code.
//
//   - [github.com/copydesk/copydesk/article] reads a whole article, a web page
//     or the plain text of a wire service, and returns its headline, bylines,
//     dateline, dates, blocks, captions, quotations, and what was left out.
//     Start here.
//   - [github.com/copydesk/copydesk/byline] reads one byline, such as
//     "By Ana Ruiz in Madrid and Tom Hale, Associated Press".
//   - [github.com/copydesk/copydesk/caption] reads one picture caption with its
//     credit line, such as "… in Seoul, May 7, 2023. (Ana Ruiz/Pool via AP)".
//   - [github.com/copydesk/copydesk/quote] finds the quotations of a text, each
//     with its speaker resolved across the text.
//
// Every value carries the span it was read from: Start and End are byte
// offsets, half-open, on rune borders. Nothing here opens a file, a connection
// or a model, logs, or keeps global state; the same input gives the same output
// from any number of goroutines.
package copydesk
