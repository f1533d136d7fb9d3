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
//	  "contracts": {"timelock": "0x…", "token": "0x…", "staking": "0x…", "keyRegistry": "0x…", "curveComb": "0x…",
//	                "pkpNft": "0x…", "pkpNftMetadata": "0x…", "pkpPermissions": "0x…", "pkpHelper": "0x…",
//	                "coordinator": "0x…", "schedules": "0x…", "attestations": "0x…", "actionLimits": "0x…",
//	                "rateLimitNft": "0x…", "paymentDelegation": "0x…", "allowlist": "0x…", "multisender": "0x…",
//	                "stakingBalances": "0x…", "contractResolver": "0x…"},
//	  "params": {"staking": {"minStake": "1000000000000000000000", "minNodes": "4", …}, "coordinator": {…}, …}
//	}
package network
