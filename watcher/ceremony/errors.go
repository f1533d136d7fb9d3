package ceremony

import (
	"errors"
	"fmt"
)

var (
	// ErrUsed is returned for an id that has already run in this process.
	ErrUsed = errors.New("ceremony id has run before")
	// ErrSpec is returned for a ceremony that cannot be run as described.
	ErrSpec = errors.New("ceremony is not well described")
	// ErrFrame is wrapped in the *tss.BlameError for a party that misreports what others said, or does not sign what it
	// says itself.
	ErrFrame = errors.New("frame that no honest party sends")
)

// SilentError means that time ran out while these parties still owed a message. It is no proof against them: one that
// another party keeps waiting owes its own messages through no fault of its own.
type SilentError struct {
	Protocol string
	Round    uint8
	Parties  []int
	// Mute are those of Parties of whom nothing at all came any more. Who waits says so, so they were not kept waiting.
	Mute []int
	Err  error // why waiting ended
}

func (e *SilentError) Error() string {
	return fmt.Sprintf("%s round %d: nothing from parties %v: %v", e.Protocol, e.Round, e.Parties, e.Err)
}

func (e *SilentError) Unwrap() error { return e.Err }

// LostError means that the connection to a party broke while it still owed a message.
type LostError struct {
	Protocol string
	Party    int
}

func (e *LostError) Error() string {
	return fmt.Sprintf("%s: connection to party %d lost", e.Protocol, e.Party)
}

// AbortError means that a party said that it stopped, because of the Accused as it says. That is its word only.
type AbortError struct {
	Protocol string
	Party    int
	Accused  []int // positions of the run, ascending; may be empty
}

func (e *AbortError) Error() string {
	return fmt.Sprintf("%s: party %d stopped because of %v, as it says", e.Protocol, e.Party, e.Accused)
}
