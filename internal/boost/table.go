package boost

import (
	"encoding/binary"
	"errors"
	"math"
)

// A table is a model as bytes, all numbers little-endian:
//
//	table  = "boost2" features:u16 depth:u8 trees:u16 bias:f32 scale:f32 stops:u8 { stop } { edges } { tree }
//	stop   = trees:u16 low:f32 high:f32
//	edges  = count:u8 { edge:f32 }         one per feature, edges ascending
//	tree   = { feature:u8 edge:u8 } { leaf:i16 }
//
// A question's threshold is an edge of its feature by its index, leaves are
// multiples of scale. The index noEdge stands for a node that asks nothing.
const (
	magic       = "boost2"
	noEdge      = 0xff
	maxFeatures = noEdge + 1
	maxDepth    = 8
	maxLeaf     = math.MaxInt16
	headBytes   = len(magic) + 2 + 1 + 2 + 4 + 4 + 1
)

// ErrTable is the error for bytes that are no table.
var ErrTable = errors.New("boost: not a table of trees")

// MarshalBinary writes the model as a table. Leaves are rounded to one part in
// 32,767 of the greatest of them.
// It fails for more than 256 features, a depth of more than 8, 65,535 trees, or 254
// thresholds of a feature.
func (m *Model) MarshalBinary() ([]byte, error) {
	if m.features > maxFeatures || m.depth > maxDepth || m.Trees() > math.MaxUint16 {
		return nil, errors.New("boost: model too large for a table")
	}
	edges, index := m.edges()
	scale := m.leafScale()
	out := append(make([]byte, 0, headBytes+len(m.nodes)*2+len(m.leaves)*2), magic...)
	out = binary.LittleEndian.AppendUint16(out, uint16(m.features))
	out = append(out, byte(m.depth))
	out = binary.LittleEndian.AppendUint16(out, uint16(m.Trees()))
	out = appendFloat(out, m.bias)
	out = appendFloat(out, scale)
	out = append(out, byte(len(m.stops)))
	for _, s := range m.stops {
		out = binary.LittleEndian.AppendUint16(out, uint16(s.trees))
		out = appendFloat(appendFloat(out, s.low), s.high)
	}
	for _, es := range edges {
		if len(es) >= noEdge {
			return nil, errors.New("boost: too many thresholds for a table")
		}
		out = append(out, byte(len(es)))
		for _, e := range es {
			out = appendFloat(out, e)
		}
	}
	inner := 1<<m.depth - 1
	for t := range m.Trees() {
		for i, n := range m.nodes[t*inner : (t+1)*inner] {
			out = append(out, byte(n.feature), index[t*inner+i])
		}
		for _, leaf := range m.leaves[t<<m.depth : (t+1)<<m.depth] {
			out = binary.LittleEndian.AppendUint16(out, uint16(int16(math.Round(float64(leaf/scale)))))
		}
	}
	return out, nil
}

// appendFloat appends the four bytes of f.
func appendFloat(b []byte, f float32) []byte {
	return binary.LittleEndian.AppendUint32(b, math.Float32bits(f))
}

// edges returns each feature's thresholds, ascending, and each node's index
// among those of its feature.
// A node that asks nothing has the index noEdge.
func (m *Model) edges() ([][]float32, []byte) {
	edges := make([][]float32, m.features)
	for _, n := range m.nodes {
		if !math.IsInf(float64(n.threshold), 1) {
			edges[n.feature] = insert(edges[n.feature], n.threshold)
		}
	}
	index := make([]byte, len(m.nodes))
	for i, n := range m.nodes {
		index[i] = noEdge
		for k, e := range edges[n.feature] {
			if e == n.threshold && k < noEdge {
				index[i] = byte(k)
			}
		}
	}
	return edges, index
}

// insert puts f into the ascending edges unless it is there.
func insert(edges []float32, f float32) []float32 {
	at := 0
	for at < len(edges) && edges[at] < f {
		at++
	}
	if at < len(edges) && edges[at] == f {
		return edges
	}
	edges = append(edges, 0)
	copy(edges[at+1:], edges[at:])
	edges[at] = f
	return edges
}

// leafScale returns what one step of a leaf's 16 bits stands for; 1 where all leaves are 0.
func (m *Model) leafScale() float32 {
	most := float32(0)
	for _, leaf := range m.leaves {
		most = max(most, leaf, -leaf)
	}
	if most == 0 {
		return 1
	}
	return most / maxLeaf
}

// UnmarshalBinary reads a table. It fails with ErrTable.
// Whatever the bytes are, m is changed only where they are a whole table.
func (m *Model) UnmarshalBinary(table []byte) error {
	r := tableReader{rest: table}
	if string(r.take(len(magic))) != magic {
		return ErrTable
	}
	out := Model{features: int(r.u16()), depth: int(r.u8())}
	trees := int(r.u16())
	bias, scale := r.float(), r.float()
	if out.depth > maxDepth || out.features > maxFeatures {
		return ErrTable
	}
	out.bias, out.scale = bias, scale
	for range r.u8() {
		s := stop{trees: int(r.u16()), low: r.float(), high: r.float()}
		if s.trees > trees || len(out.stops) > 0 && s.trees < out.stops[len(out.stops)-1].trees {
			return ErrTable
		}
		out.stops = append(out.stops, s)
	}
	edges := make([][]float32, out.features)
	for f := range edges {
		edges[f] = make([]float32, r.u8())
		for k := range edges[f] {
			edges[f][k] = r.float()
		}
	}
	inner := 1<<out.depth - 1
	if r.failed || len(r.rest) != trees*(2*inner+2*(inner+1)) {
		return ErrTable
	}
	out.nodes = make([]node, 0, trees*inner)
	out.leaves = make([]float32, 0, trees*(inner+1))
	for range trees {
		for range inner {
			feature, edge := r.u8(), r.u8()
			n := node{feature: uint32(feature), threshold: float32(math.Inf(1))}
			switch {
			case int(feature) >= out.features:
				return ErrTable
			case int(edge) < len(edges[feature]):
				n.threshold = edges[feature][edge]
			case edge != noEdge:
				return ErrTable
			}
			out.nodes = append(out.nodes, n)
		}
		for range inner + 1 {
			out.leaves = append(out.leaves, float32(int16(r.u16()))*scale)
		}
	}
	out.usual = out.usualTrees()
	*m = out
	return nil
}

// A tableReader takes numbers off a table's front. Past the end it returns
// zeros and has failed.
type tableReader struct {
	rest   []byte
	failed bool
}

// take returns the next n bytes.
func (r *tableReader) take(n int) []byte {
	if len(r.rest) < n {
		r.failed, r.rest = true, nil
		return make([]byte, n)
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

// The methods are named for what they take: unsigned numbers of one and two bytes, and a
// number with a point of four (IEEE 754).
func (r *tableReader) u8() byte    { return r.take(1)[0] }
func (r *tableReader) u16() uint16 { return binary.LittleEndian.Uint16(r.take(2)) }
func (r *tableReader) float() float32 {
	return math.Float32frombits(binary.LittleEndian.Uint32(r.take(4)))
}
