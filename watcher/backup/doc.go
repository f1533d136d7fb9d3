// Package backup keeps a node's shares where its operator can get them back: it writes the backup file of each epoch,
// reads the files that backups need, and puts recovered shares into the data folder of a fresh node. What a backup is,
// and why it can be trusted without decrypting, is in tss/backup and docs/protocols/backup.md.
//
// Three kinds of files lie around it. The party's description is public: who can give shares back. The blinder is the
// operator's secret, kept apart from the data folder and from the backups; lost, every backup made with it is worth
// nothing. A backup holds no secret in the clear, and is as public as the operator likes.
//
// Threat line: files come from anywhere, and are bounded and verified before they are believed. Who can change the
// party's description on a node's disk chooses who gets its pieces of later backups, and still lacks the blinder; the
// node shows and logs the party's hash. Nothing that exists is ever overwritten.
package backup
