// Package chaintest gives tests a real chain: an anvil process, and a whole network of contracts on it.
//
// It is for tests only. The keys in it are public, and it never belongs into a program that handles value.
package chaintest
