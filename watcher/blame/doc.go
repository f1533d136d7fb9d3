// Package blame decides what comes of a ceremony that failed: whether some node provably broke the rules, or was silent
// too often, and whether this node votes to have it kicked.
//
// A fault that shows who is guilty (*tss.BlameError) is stored with its evidence, and voted on once in each attempt of the
// epoch in which it was seen, until the node is kicked. Votes count by k of the set, each node judges by itself: by what it
// saw, or by evidence of another node that it has verified. Evidence convinces others only if it consists of what the
// culprit signed: two different broadcasts in one place, or one that no honest node sends whatever the rest of the run.
// Direct messages are not signed, and proofs that refer to the rest of a run are not checked a second time: about those a
// node is heard as one voter.
//
// Silence, a lost connection and an abort prove nothing. A node that has told others that it waits is not called silent,
// since a third party may be keeping it waiting; what an abort says is one node's word and never a vote. Only who was mute
// or gone in several ceremonies, apart in time, while this node was in contact with enough others to be on the larger side
// of any split, is voted against as unresponsive.
//
// A node never votes against itself, nor against more than n-k members in an epoch: the rest could not go on without them.
//
// Threat line: hostile nodes may send any evidence, blame anybody, and fail in ways that look like another's fault. They
// cannot make an honest node vote against an honest one by words, and what they send is bounded and verified before it is
// kept. With fewer than k nodes they kick nobody.
package blame
