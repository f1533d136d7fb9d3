// Package wallet holds one account's key and sends its transactions: what a person's command line needs, where a node
// has the store-backed manager of watcher/chain.
//
// Keys come from files only, never from arguments or the environment, which other processes can read. A transaction is
// tried before it is sent, so that a contract's refusal costs nothing.
//
// Threat line: whoever can read the key file is the account. A file that others than its owner may read is refused.
package wallet
