package main

import (
	"fmt"
	"html"
	"math"
	"strings"
	"time"
)

const (
	width, height = 760, 460
	left, right   = 70, 20
	top, bottom   = 40, 50
)

// plot draws all series over logarithmic axes, ordinary input on top of the
// hostile ones, with a line of slope one to compare them with.
func plot(all []series) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n", width, height)
	b.WriteString(`<style>text{fill:#333}.a{stroke:#999}.h{fill:none;stroke:#c0392b;stroke-opacity:.35}.n{fill:none;stroke:#1f5fa8;stroke-width:3}.l{stroke:#777;stroke-dasharray:4 4}` +
		`@media(prefers-color-scheme:dark){text{fill:#ddd}.h{stroke:#ff8a75}.n{stroke:#7db8ff}}</style>` + "\n")
	ax := axesOf(all)
	ax.draw(&b)
	for _, normal := range []bool{false, true} {
		for _, s := range all {
			if strings.Contains(s.name, "news") == normal {
				ax.line(&b, s, normal)
			}
		}
	}
	fmt.Fprintf(&b, `<text x="%d" y="22" font-size="14">Time to parse against size: ordinary pages (blue), hostile input (red), slope one (dashed)</text>`+"\n</svg>\n", left)
	return b.String()
}

// axes maps sizes and times to the picture by their logarithms.
type axes struct{ x0, x1, y0, y1 float64 }

func axesOf(all []series) axes {
	ax := axes{math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)}
	for _, s := range all {
		for i, n := range s.sizes {
			x, y := math.Log10(float64(n)), math.Log10(s.times[i].Seconds())
			ax.x0, ax.x1 = math.Min(ax.x0, x), math.Max(ax.x1, x)
			ax.y0, ax.y1 = math.Min(ax.y0, y), math.Max(ax.y1, y)
		}
	}
	return ax
}

func (ax axes) at(x, y float64) (float64, float64) {
	return left + (x-ax.x0)/(ax.x1-ax.x0)*(width-left-right),
		height - bottom - (y-ax.y0)/(ax.y1-ax.y0)*(height-top-bottom)
}

func (ax axes) draw(b *strings.Builder) {
	for e := math.Ceil(ax.x0); e <= ax.x1; e++ {
		x, y := ax.at(e, ax.y0)
		fmt.Fprintf(b, `<line class="a" x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f"/><text x="%.1f" y="%.1f" text-anchor="middle">%s</text>`+"\n",
			x, x, y, y+5, x, y+20, bytesLabel(math.Pow(10, e)))
	}
	for e := math.Ceil(ax.y0); e <= ax.y1; e++ {
		x, y := ax.at(ax.x0, e)
		fmt.Fprintf(b, `<line class="a" x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f"/><text x="%.1f" y="%.1f" text-anchor="end">%v</text>`+"\n",
			x-5, x, y, y, x-8, y+4, time.Duration(math.Pow(10, e)*1e9).Round(time.Microsecond))
	}
	start := max(ax.x0, ax.x1-(ax.y1-ax.y0))
	x0, y0 := ax.at(start, ax.y1-(ax.x1-start))
	x1, y1 := ax.at(ax.x1, ax.y1)
	fmt.Fprintf(b, `<line class="l" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>`+"\n", x0, y0, x1, y1)
}

func (ax axes) line(b *strings.Builder, s series, normal bool) {
	class := "h"
	if normal {
		class = "n"
	}
	var points strings.Builder
	for i, n := range s.sizes {
		x, y := ax.at(math.Log10(float64(n)), math.Log10(s.times[i].Seconds()))
		fmt.Fprintf(&points, "%.1f,%.1f ", x, y)
	}
	fmt.Fprintf(b, `<polyline class="%s" points="%s"><title>%s</title></polyline>`+"\n", class, points.String(), html.EscapeString(s.name))
}

func bytesLabel(n float64) string {
	switch {
	case n >= 1e6:
		return fmt.Sprintf("%.0f MB", n/1e6)
	case n >= 1e3:
		return fmt.Sprintf("%.0f KB", n/1e3)
	}
	return fmt.Sprintf("%.0f B", n)
}
