package meet

// Bounds and parts that tests look at.
const (
	MaxQuestion  = maxQuestion
	MaxAnswer    = maxAnswer
	MaxWaiting   = maxWaiting
	MaxLingering = maxLingering
	MaxHeld      = maxHeld
)

// Question returns what travels to a node that is asked for a slot of this run.
func (t *Table) Question(name string) []byte { return t.question(name).encode() }

// Statement returns what a node signs that lays data into a slot of this run.
func (t *Table) Statement(name string, data []byte) []byte { return t.question(name).statement(data) }

// EncodeAnswer returns what travels back.
func EncodeAnswer(s Status, v Value) []byte { return encodeAnswer(s, v) }

// Counts returns how many tables there are, and for how many runs somebody waits.
func (b *Board) Counts() (tables, lingering, expected int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.tables), len(b.lingering), len(b.expected)
}

// Slots returns how many slots there are.
func (t *Table) Slots() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.slots)
}
