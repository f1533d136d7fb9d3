package reason

var httpCodes = Group{
	Name: HTTP, Title: "HTTP",
	About: "`errorCode` of an answer. The answer has a `hint` of its own, and the request's id; shapes are in\n" +
		"[openapi.yaml](../watcher/api/openapi.yaml).",
	Entries: []Entry{
		{"NodeAccessControlConditionsCheckFailed", "502", "The node could not find out whether the conditions are met.",
			"Another chain's endpoint is down, or the node knows no endpoint of that chain.", "Try again; operators: see Other chains in operations.md."},
		{"NodeAccessControlConditionsReturnedNotAuthorized", "401", "The conditions are not met.",
			"Who signed does not have what they demand, at the block that the node decides at.", "`POST /v1/explain` says which condition; a change on chain counts some blocks later."},
		{"NodeAuthMethodNotSupported", "400", "The auth method is of a kind that the node does not verify.", "A type other than 1.", "Prove a wallet: auth method type 1."},
		{"NodeAuthSigScopeTooLimited", "401", "The session may not do this.", "The session signatures were made for another resource or ability.", "Make them for this one."},
		{"NodeBusy", "429", "The node works on as many requests as it takes.", "Load; for signing also: fewer than k nodes got the request at the same time.", "Come again after `Retry-After` seconds; send signing requests to all nodes at once, with one X-Request-Id."},
		{"NodeCannotProvideAuthMethodForEndpoint", "400", "The route takes no auth methods.", "The client sent some.", "Send session signatures."},
		{"NodeCannotProvideAuthSigForEndpoint", "400", "The route does not take this kind of signature.", "A wallet's signature where a session is wanted.", "Send session signatures."},
		{"NodeContractAuthsigUnauthorized", "401", "The contract wallet does not take the signature.", "Wrong chain, wrong signer, or the wallet is not deployed.", "Check these three."},
		{"NodeExpiredAuthSig", "401", "The signature's time is over.", "It is old, or a clock is wrong.", "Sign anew; set the clock."},
		{"NodeInvalidAccessControlConditions", "400", "The conditions cannot be read.", "They are not in the SDK's form.", "Compare with docs/protocols/access.md."},
		{"NodeInvalidAuthSig", "401", "The proof is not good.", "It was made for another node, is not yet valid, or was changed.", "Make new session signatures with this node's address; check the clock."},
		{"NodeInvalidRequest", "400", "The request cannot be read, or asks for what cannot be.", "A member is missing or has the wrong form, or the body is too large.", "The message names it; compare with openapi.yaml."},
		{"NodeIpfsError", "502", "The action's code cannot be had.", "No source that the node knows has the file.", "Publish the file where nodes find it, or send the code along."},
		{"NodeJsExecutionError", "400, 503", "The action did not come to its end.", "It threw, met a limit, or (503) the worker died.", "The message has the code: see Actions below."},
		{"NodeJsUnavailable", "503", "The node can run no actions now.", "Limits cannot be read from the chain, or no worker starts.", "Try again; operators: `conclave doctor`."},
		{"NodeMethodNotAllowed", "405", "The route does not take the method.", "GET in place of POST, or the other way round.", "See the `Allow` header."},
		{"NodeNoQuorum", "504", "Not enough nodes took part in time.", "Nodes are down, or were not asked.", "Try again; see `conclave network status`."},
		{"NodeNoSuchRoute", "404", "There is no such path.", "A mistyped URL.", "See /v1/openapi.yaml."},
		{"NodeNotAuthorized", "403", "The caller may not use the PKP for this.", "No grant on chain, or it is not confirmed yet.", "Ask the owner for a grant: `conclave pkp permit`; `POST /v1/explain` says what would do."},
		{"NodeNotReady", "503", "The node has no keys, or has not read the chain yet.", "It starts, or its epoch has not begun.", "Wait; `/readyz` says for what."},
		{"NodeRateLimited", "429", "This caller sends more than one may.", "Too many requests from one address or /64.", "Come again after `Retry-After` seconds."},
		{"NodeRequestCancelled", "408", "The client went away.", "It closed the connection.", "Ask again."},
		{"NodeRequestTimeout", "504", "The time of the request's class was over.", "Slow endpoints or nodes.", "Ask again."},
		{"NodeRpcError", "502", "The node cannot ask the chain.", "Its endpoint is down.", "Try again; operators: `conclave doctor`."},
		{"NodeUnknownError", "500", "A fault of the node.", "Not known: the log has the error under the request's id.", "Report it with those lines."},
		{"NodeUnknownRequest", "404", "The node has not seen the request.", "Its block is not confirmed yet, or it is of another network.", "Wait some blocks."},
		{"NodeWrongEpoch", "409", "The client means another epoch.", "The set of nodes has changed.", "Connect again."},
	},
}

var requestReasons = Group{
	Name: Requests, Title: "Requests on chain",
	About: "What a node says of a request that it does not answer (`conclave request show ID --nodes`, `reason` in\n" +
		"`/v1/requests/{id}`). Each is a sentence with numbers in it; here stands what stays the same.",
	Entries: []Entry{
		{Code: "is neither owner of PKP", Meaning: "The caller may not have anything signed by the PKP.", Cause: "No grant with scope 1 at the block that the node decides at.", Remedy: "`conclave pkp permit ID --address ADDRESS`, then ask again."},
		{Code: "may not have anything signed by PKP", Meaning: "The same, asked over HTTP.", Cause: "No grant with scope 1 for the address or its auth methods.", Remedy: "The sentence ends with what would allow it."},
		{Code: "neither the action nor its caller may have this signed", Meaning: "An action asked for a signature that it may not have.", Cause: "Neither the action's CID nor its caller has a grant.", Remedy: "`conclave action permit ID CID --scope sign-anything`."},
		{Code: "no PKP has this key", Meaning: "Nobody minted a PKP with this key.", Cause: "It is not minted, not confirmed, or of another network.", Remedy: "Mint it, or wait for its block."},
		{Code: "may not sign in as this PKP", Meaning: "No session for this PKP.", Cause: "No grant with scope 2.", Remedy: "The sentence ends with what would allow it."},
		{Code: "a PKP signs for Ethereum addresses only", Meaning: "The session is of a wallet of another chain.", Cause: "Solana or Cosmos wallet.", Remedy: "Sign in with an Ethereum wallet, or as a PKP."},
		{Code: "request is ", Meaning: "The Coordinator does not hold it as open any more.", Cause: "It is answered or expired.", Remedy: "None is needed."},
		{Code: "request differs from its event", Meaning: "The chain does not hold what the event said.", Cause: "A faulty or lying endpoint.", Remedy: "Operators: take another endpoint."},
		{Code: "request expires at block", Meaning: "It is too late to answer.", Cause: "The request was made with a short time, or nodes were missing.", Remedy: "Ask again with more blocks (`--expires`)."},
		{Code: "request gives ", Meaning: "Its time is shorter than one attempt.", Cause: "`--expires` is too small.", Remedy: "Ask again with more blocks."},
		{Code: "digest is zero modulo the group order", Meaning: "No signature says anything about it.", Cause: "A digest of zeros.", Remedy: "Sign the hash of a message."},
		{Code: "no longer open on chain", Meaning: "The node stopped working on it.", Cause: "Another node answered, it expired, or its block left the chain.", Remedy: "None is needed."},
		{Code: "the nodes disagree", Meaning: "The action gives different results on different nodes.", Cause: "It depends on time, chance, or an answer that changes.", Remedy: "Its author's to mend: see writing-actions.md."},
		{Code: "the action ended with", Meaning: "It threw or met a limit. It is not run again.", Cause: "See Actions below.", Remedy: "Its author's to mend."},
		{Code: "the node cannot get the action's code from IPFS", Meaning: "The node tries again later.", Cause: "The file is not published, or this node knows no source.", Remedy: "Publish it; operators: see IPFS in operations.md."},
		{Code: "this node could not run it", Meaning: "The node tries again later.", Cause: "A fault of this node.", Remedy: "See the node's log under the request's id."},
		{Code: "the run names an occurrence that this node has not found on the chain", Meaning: "A schedule was fired for an event that is not there.", Cause: "A node fired too early or lies, or the event's block left the chain.", Remedy: "None is needed; if it repeats, see which node fires."},
	},
}

var readiness = Group{
	Name: Readiness, Title: "Readiness",
	About: "Reasons in `/readyz`, `conclave network status` and `conclave doctor`. Before keys are there, the reason is the\n" +
		"node's phase in the epoch, as in `/v1/status`.",
	Entries: []Entry{
		{Code: "database: ", Meaning: "The database does not answer.", Cause: "The disk is full or broken.", Remedy: "`conclave doctor`."},
		{Code: "chain has not been read yet", Meaning: "The node has just started.", Cause: "No block has been read.", Remedy: "Wait."},
		{Code: "chain has not answered for", Meaning: "The endpoint is down or frozen.", Cause: "The endpoint, or the way to it.", Remedy: "Mend the endpoint; the node reconnects by itself."},
		{Code: "chain is not followed: ", Meaning: "Blocks cannot be processed.", Cause: "The endpoint gives errors: the sentence ends with them.", Remedy: "Take another endpoint if it lasts."},
		{Code: "catching up: block", Meaning: "Blocks are being read.", Cause: "The node was down, or starts for the first time.", Remedy: "Wait."},
		{Code: "no action is run: ", Meaning: "The limits of actions cannot be kept.", Cause: "They cannot be read, or governance set some that bound nothing.", Remedy: "Tell those who govern the network."},
		{Code: "nodes connected, ", Meaning: "Fewer than k nodes can be reached.", Cause: "Nodes are down, or this node's p2p port is closed.", Remedy: "`conclave doctor` tries each."},
		{Code: "this node has not joined the network", Meaning: "No candidate has this node's address.", Cause: "It was not registered.", Remedy: "`conclave node join`."},
	},
}
