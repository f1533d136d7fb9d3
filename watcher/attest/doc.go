// Package attest makes and checks the evidence by which a node shows that it runs the agreed code inside an
// AMD SEV-SNP guest, and ties that evidence to the node's keys for one epoch.
//
// A node asks its security processor for a report over [Binding.ReportData], packs it with the certificate of the
// key that signed it into [Evidence], serves the encoding to its peers and posts [Evidence.Hash] on chain
// (IAttestations.post). A peer fetches the encoding before the first ceremony and calls [VerifyPosted].
//
// Sources: AMD 56860 "SEV Secure Nested Paging Firmware ABI" (ATTESTATION_REPORT, guest policy, TCB_VERSION),
// AMD 57230 "VCEK Certificate and KDS Interface" (names, algorithms and 3704.1 extensions of certificates), and
// AMD 56421 "GHCB" (the certificate table of an extended report). Parsing, chain and signature checks are
// github.com/google/go-sev-guest's; this package bounds what reaches it and adds what it leaves to its caller.
//
// What it never does: fetch anything from a network, trust a root that a peer presents (with one exception below),
// keep state, log, or start a goroutine.
//
// Development networks have no such hardware. For them [DevnetAuthority] plays the chip maker. Its root is believed
// only where the chain id is 1337 or 31337, and only if the contract of that chain names the root's hash. Both
// conditions are checked here, in Go, whatever the contract says.
//
// Threat line: every byte of evidence comes from somebody who wants in, and the certificate table comes from a
// hypervisor that wants the keys. Sizes are bounded before anything is parsed, what the signature does not cover is
// refused, and a panic inside the library becomes an error. What a good report does not prove is listed in
// docs/protocols/attestation.md.
package attest
