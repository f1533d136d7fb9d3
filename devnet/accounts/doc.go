// Package accounts derives the well-known accounts of a development network.
//
// They come from the mnemonic that development chains have in common, so wallets, scripts and people already know
// them: account 0 is 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266. Derivation follows BIP-39 (mnemonic to seed), BIP-32
// (private child keys) and BIP-44 (path m/44'/60'/0'/0/i).
//
// Warning: everyone has these private keys. Whatever is sent to these addresses on a public network is taken within
// seconds. The package never holds a key that is meant to be secret and takes no care to erase any.
package accounts
