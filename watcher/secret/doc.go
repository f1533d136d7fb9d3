// Package secret holds bytes that must not be seen: key shares, Paillier primes, identity keys.
//
// It is for carrying such bytes between the packages that need them. A value prints as "[redacted]" through every
// formatter: all fmt verbs, log/slog, encoding/json, encoding text, and dumpers that walk structs by reflection.
//
// It never encrypts and never writes anywhere. It guards against a careless log line, not against somebody who can
// read the process's memory: Go's garbage collector may have copied what Reveal returned.
package secret
