package reason

var actionCodes = Group{
	Name: Actions, Title: "Actions",
	About: "How a run ended: `code` in journals and in `the action ended with ...`. Limits are on chain, see\n[actions.md](actions.md).",
	Entries: []Entry{
		{Code: "ok", Meaning: "The script ended, and nothing it started is under way.", Cause: "-", Remedy: "-"},
		{Code: "exception", Meaning: "It threw, or a promise was rejected.", Cause: "The message is the action's own.", Remedy: "Run it by `conclave action test`."},
		{Code: "syntax", Meaning: "It is no script that the engine runs.", Cause: "ES modules, async generators, `for await`, or a mistake.", Remedy: "Bundle it: `conclave action publish` does."},
		{Code: "params", Meaning: "The params cannot be given to it.", Cause: "They are no JSON object, or name a global such as `Lit`.", Remedy: "Rename the member."},
		{Code: "unsettled", Meaning: "Its promise waits for what never comes.", Cause: "A promise that nobody resolves.", Remedy: "Its author's to mend."},
		{Code: "cancelled", Meaning: "The run was given up.", Cause: "The caller went away, or the node stops.", Remedy: "Ask again."},
		{Code: "crashed", Meaning: "The worker died.", Cause: "Not known, or it broke the protocol with the node.", Remedy: "Operators: is there memory? Report it if it repeats."},
		{Code: "limit_wall", Meaning: "It took too long.", Cause: "Slow fetches, or too much work.", Remedy: "Do less in one run."},
		{Code: "limit_cpu", Meaning: "It computed too long.", Cause: "Too much work, or an endless loop.", Remedy: "Do less in one run."},
		{Code: "limit_memory", Meaning: "It held too much memory.", Cause: "Large values.", Remedy: "Hold less."},
		{Code: "limit_stack", Meaning: "Calls within each other are too deep.", Cause: "Recursion.", Remedy: "Use a loop."},
		{Code: "limit_nesting", Meaning: "Brackets within each other are too deep.", Cause: "Code, params or JSON of odd form.", Remedy: "Flatten it."},
		{Code: "limit_code", Meaning: "The code is too long.", Cause: "Large libraries in the bundle.", Remedy: "Use the libraries that the engine has."},
		{Code: "limit_params", Meaning: "The params are too long.", Cause: "Data in params.", Remedy: "Fetch it, or name it by its hash."},
		{Code: "limit_response", Meaning: "The response is too long.", Cause: "Data in the response.", Remedy: "Answer with a hash or a part."},
		{Code: "limit_logs", Meaning: "It logged too much.", Cause: "console in a loop.", Remedy: "Log less."},
		{Code: "limit_message", Meaning: "One message to the node is too long.", Cause: "A large body to fetch, sign or broadcast.", Remedy: "Send less at a time."},
		{Code: "limit_pending", Meaning: "Too many timers and operations at once.", Cause: "Everything is begun at once.", Remedy: "Wait for some first."},
		{Code: "limit_fetches", Meaning: "Too many fetches.", Cause: "A loop over many URLs.", Remedy: "Fetch less in one run."},
		{Code: "limit_signatures", Meaning: "Too many signatures.", Cause: "A loop over many digests.", Remedy: "Sign less in one run."},
		{Code: "limit_decrypts", Meaning: "Too many decryptions.", Cause: "A loop over many ciphertexts.", Remedy: "Decrypt less in one run."},
		{Code: "limit_contract_calls", Meaning: "Too many calls of contracts.", Cause: "A loop over many calls.", Remedy: "Use a multicall contract."},
		{Code: "limit_broadcasts", Meaning: "Too many broadcasts or runOnce.", Cause: "A loop.", Remedy: "Collect first."},
		{Code: "limit_host_calls", Meaning: "Too many operations of all kinds together.", Cause: "A loop.", Remedy: "Do less in one run."},
		{Code: "limit_call_depth", Meaning: "Actions call each other too deep.", Cause: "Recursion over actions.", Remedy: "Call flatter."},
	},
}

var ceremonyOutcomes = Group{
	Name: Ceremony, Title: "Ceremonies",
	About: "`outcome` in the log line `ceremony ended` and in the metric `conclave_ceremonies_total`.",
	Entries: []Entry{
		{Code: "done", Meaning: "All parties came to the end.", Cause: "-", Remedy: "-"},
		{Code: "blamed", Meaning: "A party provably broke the protocol.", Cause: "Malice, a fault, or another version.", Remedy: "The log names it with evidence; it is cause for a kick."},
		{Code: "silent", Meaning: "Time ran out while parties owed a message.", Cause: "They are slow, cut off, or hold back. It is no proof.", Remedy: "See `conclave_peer_round_trip_seconds`. The next attempt takes others."},
		{Code: "lost", Meaning: "A connection broke.", Cause: "The peer died, or the network.", Remedy: "See `conclave_peer_connected`."},
		{Code: "aborted", Meaning: "Another party stopped.", Cause: "It says whom it waits for or holds at fault: its word only.", Remedy: "See that node's log."},
		{Code: "cancelled", Meaning: "This node gave it up.", Cause: "The request is answered, or the node stops.", Remedy: "None is needed."},
		{Code: "failed", Meaning: "This node's own fault.", Cause: "The log line has the error.", Remedy: "Report it."},
	},
}

var kickReasons = Group{
	Name: Kicks, Title: "Kicks",
	About: "`Reason` of a vote to kick (`IStakingKicks`). The penalty of each is in `Staking.config()`. A node that was kicked may\n" +
		"join again when its jail is over, unless it is banned: `conclave doctor` says which.",
	Entries: []Entry{
		{"None", "0", "No reason.", "It cannot be voted for.", "-"},
		{"Unresponsive", "1", "The node does not answer.", "It is down, or cannot be reached.", "Keep it running and its ports open; alerts in metrics.md come before this."},
		{"NonParticipation", "2", "The node answers, but takes no part.", "It has no share, is too busy, or its clock is off.", "`conclave doctor`."},
		{"IncorrectInfo", "3", "What it registered is not so.", "Wrong address, port or version.", "Register what is: `setEndpoint`, `reportVersion`."},
		{"InvalidShare", "4", "It dealt or showed a wrong share.", "Malice, a damaged database, or another version.", "Restore the right data folder; run the network's version."},
		{"BadAttestation", "5", "Its evidence does not hold.", "Another program, old firmware, or a forged report.", "Run an allowed release on current firmware."},
		{"Equivocation", "6", "It signed two different messages for one place in a protocol.", "Two processes with one key, a restored old database, or malice.", "Never run two nodes on one identity; never restore an old node.db over a newer one."},
	},
}

var exitCodes = Group{
	Name: Exit, Title: "Exit codes of the command line",
	About: "Errors go to standard error as `error:` and `hint:` lines.",
	Entries: []Entry{
		{"exitOK", "0", "Done.", "-", "-"},
		{"exitFailed", "1", "It did not work, or `conclave doctor` found something wrong.", "The `error:` line says what.", "The `hint:` line."},
		{"exitUsage", "2", "The command line is wrong.", "A flag or argument is missing or malformed.", "`--help`."},
		{"exitRefused", "3", "The rules say no: nodes or contracts refuse.", "A grant, a condition or a proof is missing.", "The `hint:` line; `POST /v1/explain`."},
	},
}
