package receipt

import "time"

// Hurry makes nodes ask for what they lack at once.
func Hurry() { lookEvery, firstAsk = 5*time.Millisecond, 5*time.Millisecond }

// Bounds that tests look at.
const (
	MaxMail  = maxMail
	MaxEarly = maxEarly
)

// Held returns how many messages of all peers are held.
func (k *Keeper) Held() (in, early int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, b := range k.mail.peers {
		in, early = in+len(b.in), early+len(b.early)
	}
	return in, early
}
