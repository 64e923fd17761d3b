// Package inputs is what the example programs share: it finds their files,
// works on them on all cores, and prints one JSON object a line in the order of
// the inputs.
package inputs

import (
	"compress/gzip"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Files lists the files that a program's arguments name: a file as it is given,
// a directory as all files below it whose names end in one of suffixes, sorted.
// No argument means standard input. What can't be read stays in the list, so
// that opening it tells why.
func Files(args []string, suffixes ...string) []string {
	if len(args) == 0 {
		return []string{Stdin}
	}
	var files []string
	for _, arg := range args {
		if info, err := os.Stat(arg); err != nil || !info.IsDir() {
			files = append(files, arg)
			continue
		}
		files = append(files, below(arg, suffixes)...)
	}
	return files
}

// below walks dir, which lists the names of each directory in sorted order.
func below(dir string, suffixes []string) []string {
	var files []string
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() && hasSuffix(d.Name(), suffixes) {
			files = append(files, path)
		}
		return nil // a directory that can't be listed doesn't keep the rest back
	})
	return files
}

func hasSuffix(name string, suffixes []string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(name, s) {
			return true
		}
	}
	return false
}

// Open opens a file that Files named. It reads stdin for "-", and unpacks a
// file whose name ends in ".gz".
func Open(path string, stdin io.Reader) (io.ReadCloser, error) {
	if path == Stdin {
		return io.NopCloser(stdin), nil
	}
	f, err := os.Open(path)
	if err != nil || !strings.HasSuffix(path, ".gz") {
		return f, err
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, err
	}
	return unpacked{z, f}, nil
}

// An unpacked reads a gzip stream and closes the file under it.
type unpacked struct {
	*gzip.Reader
	file *os.File
}

func (u unpacked) Close() error {
	u.Reader.Close()
	return u.file.Close()
}
