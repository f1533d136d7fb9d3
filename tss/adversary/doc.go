// Package adversary holds tests alone: every protocol below tss, run by machines in memory against an adversary that, in
// every round, drops, delays, repeats, reorders, replays, equivocates, cuts short, makes too long, or alters what it says.
//
// What must hold, whatever it does: no two honest parties end with different results, no result is wrong, nothing panics,
// nobody honest is blamed. Where messages only come late, twice or in another order, or strangers speak, all honest parties
// finish. Where a message has a form that no honest party sends, its sender is named. Where only its content is wrong, its
// sender is named, or else the place is one of those that docs/faults.md lists. And after whatever failed, the others
// finish without the hostile ones.
//
// Key generation and signing with ECDSA are dear, so their tables are thinned out here. With CONCLAVE_ADVERSARY=all, as
// everything is run.
package adversary
