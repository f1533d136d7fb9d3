// Package deploy puts Conclave's contracts on a chain and funds accounts.
//
// Contracts name each other by addresses that are known before any of them stands; all that can change stands behind
// proxies whose owner is a timelock from the first block on. Addresses follow from the deployer's nonce, so transactions
// are sent as many at once as a block holds. Before anything is sent as much of the deployment as an endpoint may be
// expected to allow is tried on the chain's own state (eth_simulateV1), which finds parameters that a contract refuses
// and measures the gas: most of the network's own contracts, none of the services around them. What is not tried, and
// everything on an endpoint that cannot do that (anvil 1.7.1 cannot simulate the creation of a contract), gets ample
// gas limits.
//
// It works on every chain with Osaka's rules or Prague's and EIP-7825's limit of 16,777,216 gas for a transaction.
//
// Threat: the deployer holds the token supply and, unless others are named, proposes to the timelock and may pause the
// epoch machine. It has no other power, not even while it deploys. The chain's endpoint is trusted to say the truth.
package deploy
