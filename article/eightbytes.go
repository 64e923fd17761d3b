package article

// Most text is ASCII, and eight bytes of it can be looked at at once.

const everyByte = 0x0101010101010101

// load8 returns the first eight bytes of s, the first of them lowest.
func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// anyControl tells whether one of eight bytes is a control character: below ' ',
// or DEL.
func anyControl(b uint64) bool {
	low := (b - ' '*everyByte) &^ b
	del := b ^ 0x7f*everyByte
	return (low|(del-everyByte)&^del)&(0x80*everyByte) != 0
}
