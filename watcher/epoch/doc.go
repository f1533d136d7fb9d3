// Package epoch takes a node through the epochs of the Staking contract: it locks, attests, checks its peers, runs the
// distributed key generation, votes for the keys, says when it is ready, advances, and hands the live shares out.
//
// It is driven by state alone. Every step reads the contracts and the store, does the one thing that is missing, and
// returns; after a crash at any point the next step finds the same or a later state. What cannot be taken up again (a
// DKG whose dealer died with the process) ends by the contract's time-out, and the next attempt starts from nothing.
//
// It never signs anything for anybody, and never uses a share before the chain has accepted its key.
//
// Threat line: peers may attest falsely, publish bad auxiliary data, deal badly, or stay silent. Each costs an attempt
// at most; whoever is provably at fault is named in the log. Deal commitments are read at confirmed blocks: a dealer
// that can reorganise the chain deeper than that can choose its deal by the others'.
package epoch
