// Package network is the file that describes a deployed Conclave network: which chain, which endpoint, which contracts.
//
// Nodes, the command line, clients and tests all start from this one file. It holds addresses, not rules: what nodes
// must agree on (who serves, thresholds, fees, time limits) is read from the contracts; Params only records what they
// were deployed with.
//
// Threat: whoever can change the file can point its reader at other contracts. The package refuses malformed and
// incomplete files and can verify that an endpoint serves the chain and has the contracts, but cannot tell genuine
// contracts from look-alikes; get the file from someone you trust.
//
// The file is a JSON object; every field is required and no other is allowed:
//
//	{
//	  "name": "devnet",
//	  "chainId": 31337,
//	  "rpcUrl": "http://127.0.0.1:8545",
//	  "startBlock": 2,
//	  "contracts": {"token": "0x…", "staking": "0x…", "keyRegistry": "0x…", "curveComb": "0x…", "pkpNft": "0x…",
//	                "pkpPermissions": "0x…", "coordinator": "0x…", "attestations": "0x…"},
//	  "params": {"tokenSupply": "1000000000000000000000000", "minStake": "…", "minNodes": 4, "maxNodes": 30,
//	             "epochLength": 3600, "timeout": 120, "mintCost": "…", "minFee": "…", "maxExpiryBlocks": 1000,
//	             "attemptBlocks": 20, "measurementHash": "0x…", "devnetRootHash": "0x…"}
//	}
package network
