// Package deploy puts Conclave's contracts on a chain, links them, and funds accounts.
//
// All transactions are sent at once: the addresses of contracts follow from the deployer's nonce, so no transaction
// waits for the receipt of another. Before anything is sent the whole deployment is tried on the chain's own state
// (eth_simulateV1), which finds parameters that a constructor refuses and measures the gas. An endpoint that cannot do
// that (anvil 1.7.1 cannot simulate the creation of a contract) gets ample gas limits instead.
//
// It works on every chain with Osaka's rules or Prague's and EIP-7825's limit of 16,777,216 gas for a transaction.
//
// Threat: the deployer's key links the contracts, once, and afterwards has no power over them but the token supply.
// The chain's endpoint is trusted to say the truth.
package deploy
