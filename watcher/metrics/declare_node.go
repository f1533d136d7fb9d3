package metrics

// What the node is, and what it stands on.
var (
	Ready = declare(Metric{
		Group: "Node", Name: "conclave_ready", Kind: Gauge,
		Help: "1 if the node can do its work now.", Bad: "It answers nothing, or refuses; `/readyz` says why.",
		Alert: `conclave_ready == 0`, For: "5m", Remedy: "`conclave doctor --data DIR` on the node's machine names the cause and what to do.",
	})
	Build = declare(Metric{
		Group: "Node", Name: "conclave_build_info", Kind: Gauge, Labels: []string{"version"},
		Help: "1; the label is the version that runs.", Bad: "Nodes of one network that run different versions for long.",
		Alert: `count(count by (version) (conclave_build_info)) > 1`, For: "24h", Remedy: "Finish the upgrade: see operations.md.",
	})
	DatabaseBytes = declare(Metric{
		Group: "Node", Name: "conclave_database_bytes", Kind: Gauge, Unit: "bytes",
		Help: "Size of the database with its log.", Bad: "Growth without end: what is over is dropped every hour.",
		Alert: `predict_linear(conclave_database_bytes[1d], 7*86400) > 20e9`, For: "6h",
		Remedy: "Look for `not dropped` in the log; give the disk more room.",
	})
	DiskFree = declare(Metric{
		Group: "Node", Name: "conclave_disk_free_bytes", Kind: Gauge, Unit: "bytes",
		Help: "Room for the node on the disk of its data folder.", Bad: "Without room the node takes on nothing, and loses nothing.",
		Alert: `conclave_disk_free_bytes < 1e9`, For: "10m", Remedy: "Make room, or move the data folder while the node is down.",
	})
	Goroutines = declare(Metric{
		Group: "Node", Name: "go_goroutines", Kind: Gauge, Library: true,
		Help: "Goroutines.", Bad: "More than requests in hand explain: a leak.",
		Alert: `go_goroutines{job="conclave"} > 20000`, For: "15m", Remedy: "Restart the node, and report it with its log.",
	})
	Memory = declare(Metric{
		Group: "Node", Name: "process_resident_memory_bytes", Kind: Gauge, Unit: "bytes", Library: true,
		Help: "Memory of the process, without its workers.", Bad: "It nears what the machine has: the kernel will kill it.",
		Alert: `process_resident_memory_bytes{job="conclave"} > 4e9`, For: "15m", Remedy: "Restart the node; give the machine more memory.",
	})
)

// The chain, as the node sees it.
var (
	HeadBlock = declare(Metric{
		Group: "Chain", Name: "conclave_head_block", Kind: Gauge, Unit: "blocks",
		Help: "Newest block that the endpoint told of.", Bad: "It stands while other nodes' moves: the endpoint is stuck.",
		Alert: `max(conclave_head_block) - on() group_right() conclave_head_block > 20`, For: "5m",
		Remedy: "Check the endpoint in `rpc` of node.yaml, or take another.",
	})
	TipBlock = declare(Metric{
		Group: "Chain", Name: "conclave_tip_block", Kind: Gauge, Unit: "blocks",
		Help: "Newest block that the node has processed: `confirmations` behind the head.", Bad: "Far behind the head: the node decides by an old state.",
		Alert: `conclave_head_block - conclave_tip_block > 50`, For: "5m",
		Remedy: "After a start it catches up by itself. Otherwise the log says which call to the endpoint fails.",
	})
	LookAge = declare(Metric{
		Group: "Chain", Name: "conclave_chain_look_age_seconds", Kind: Gauge, Unit: "seconds",
		Help: "Time since the endpoint answered last.", Bad: "The endpoint is down, frozen, or not reached.",
		Alert: `conclave_chain_look_age_seconds > 30`, For: "1m", Remedy: "Start the endpoint again or take another; the node reconnects by itself.",
	})
	HeadAge = declare(Metric{
		Group: "Chain", Name: "conclave_chain_head_age_seconds", Kind: Gauge, Unit: "seconds",
		Help: "This machine's time minus that of the newest block.", Bad: "Negative: this clock is slow. Large: the chain or the endpoint stands still.",
		Alert: `conclave_chain_head_age_seconds > 300 or conclave_chain_head_age_seconds < -15`, For: "5m",
		Remedy: "Compare the clock with NTP (`conclave doctor` does); then check the endpoint.",
	})
	ChainCalls = declare(Metric{
		Group: "Chain", Name: "conclave_chain_calls_total", Kind: Counter, kept: true,
		Help: "Calls to the endpoint.", Bad: "More than the endpoint's provider allows.", Remedy: "Run an endpoint of your own.",
	})
	ChainFailures = declare(Metric{
		Group: "Chain", Name: "conclave_chain_failures_total", Kind: Counter, kept: true,
		Help: "Calls that got no answer, or an error of the endpoint.", Bad: "The endpoint is overloaded or limits this node.",
		Alert: `rate(conclave_chain_failures_total[5m]) > 0.2 * rate(conclave_chain_calls_total[5m])`, For: "10m",
		Remedy: "See `chain connection interrupted` in the log; take another endpoint.",
	})
	ChainReconnects = declare(Metric{
		Group: "Chain", Name: "conclave_chain_reconnects_total", Kind: Counter, kept: true,
		Help: "Connections to the endpoint that were made.", Bad: "The connection breaks again and again.",
		Alert: `increase(conclave_chain_reconnects_total[15m]) > 10`, For: "5m", Remedy: "Check the network between node and endpoint, and proxies that cut idle connections.",
	})
	UndoneBlocks = declare(Metric{
		Group: "Chain", Name: "conclave_chain_undone_blocks_total", Kind: Counter, kept: true, Unit: "blocks",
		Help: "Processed blocks that left the chain again.", Bad: "The chain reorganises deeper than `confirmations`: decisions were taken back.",
		Alert: `increase(conclave_chain_undone_blocks_total[1h]) > 0`, For: "0m", Remedy: "Nothing is lost. If it repeats, raise `confirmations` in node.yaml.",
	})
)

// Epochs and this node's part in them.
var (
	Epoch = declare(Metric{
		Group: "Epochs", Name: "conclave_epoch", Kind: Gauge,
		Help: "Epoch that the node serves; 0 if none.", Bad: "Other than that of the chain: the node has no share of the epoch that serves.",
		Alert: `conclave_epoch != conclave_chain_epoch and conclave_chain_member == 1`, For: "5m",
		Remedy: "See the node's phase in `/v1/status`; `conclave doctor` says what is missing.",
	})
	ChainEpoch = declare(Metric{
		Group: "Epochs", Name: "conclave_chain_epoch", Kind: Gauge,
		Help: "Current epoch by the Staking contract; 0 before genesis.", Bad: "It does not grow although its end is past.",
		Remedy: "See the state and the attempt.",
	})
	EpochState = declare(Metric{
		Group: "Epochs", Name: "conclave_epoch_state", Kind: Gauge, Labels: []string{"state"},
		Help: "1 for the state that the epoch machine is in, 0 for the others.", Bad: "Paused or Restore: governance has stopped it. Locked for long: a member of the next set does not come.",
		Alert:  `conclave_epoch_state{state="NextValidatorSetLocked"} == 1 and on(instance) time() - conclave_epoch_locked_timestamp_seconds > 3600`,
		For:    "5m",
		Remedy: "`conclave network status` names the nodes that are not ready; ask their operators, or vote to kick them.",
	})
	EpochAttempt = declare(Metric{
		Group: "Epochs", Name: "conclave_epoch_attempt", Kind: Gauge,
		Help: "Attempts at the next epoch that have failed since the last one began.", Bad: "The sets cannot agree on new shares. The old epoch goes on serving.",
		Alert: `conclave_epoch_attempt >= 3`, For: "5m", Remedy: "See `conclave_ceremonies_total` and `conclave_peer_failures_total` for who is missing or lies.",
	})
	EpochBegan = declare(Metric{
		Group: "Epochs", Name: "conclave_epoch_began_timestamp_seconds", Kind: Gauge, Unit: "Unix seconds",
		Help: "When the current epoch began, as its end and length say.", Bad: "Long ago: epochs do not change.", Remedy: "See the state and the attempt.",
	})
	EpochEnd = declare(Metric{
		Group: "Epochs", Name: "conclave_epoch_end_timestamp_seconds", Kind: Gauge, Unit: "Unix seconds",
		Help: "From when the next set may be locked.", Bad: "Long past: nobody locks the next set, or it fails.",
		Alert: `time() - conclave_epoch_end_timestamp_seconds > 86400`, For: "10m",
		Remedy: "Do enough nodes want to serve, with bond and version? `conclave network status`.",
	})
	EpochLocked = declare(Metric{
		Group: "Epochs", Name: "conclave_epoch_locked_timestamp_seconds", Kind: Gauge, Unit: "Unix seconds",
		Help: "When a next set was locked last; 0 if never.", Bad: "See the state.", Remedy: "See the state.",
	})
	Member = declare(Metric{
		Group: "Epochs", Name: "conclave_chain_member", Kind: Gauge,
		Help: "1 if the chain has this node in the current set.", Bad: "0: it was kicked, displaced, or never chosen.",
		Alert: `conclave_chain_member == 0`, For: "1h", Remedy: "`conclave doctor` says whether it is banned, jailed, short of bond, or no candidate.",
	})
	Position = declare(Metric{
		Group: "Epochs", Name: "conclave_position", Kind: Gauge,
		Help: "Position in the set of the epoch that the node serves; -1 if it serves none.", Bad: "-1 while the chain has it in the set.", Remedy: "See `conclave_epoch`.",
	})
	SetSize = declare(Metric{
		Group: "Epochs", Name: "conclave_nodes", Kind: Gauge,
		Help: "Nodes of the epoch, n.", Bad: "Fewer than planned: less can fail.", Remedy: "Win operators.",
	})
	Threshold = declare(Metric{
		Group: "Epochs", Name: "conclave_threshold", Kind: Gauge,
		Help: "Nodes that must act together, k = floor(2n/3)+1.", Bad: "No value is bad by itself.", Remedy: "None.",
	})
	Reachable = declare(Metric{
		Group: "Epochs", Name: "conclave_nodes_reachable", Kind: Gauge,
		Help: "Nodes of the epoch that are connected, this one included.", Bad: "Fewer than n: somebody is down or cut off.", Remedy: "See `conclave_peer_connected`.",
	})
	Margin = declare(Metric{
		Group: "Epochs", Name: "conclave_threshold_margin", Kind: Gauge,
		Help: "Reachable nodes minus k: how many more may fail.", Bad: "0: the next failure stops the network. Negative: it has stopped for this node.",
		Alert: `conclave_threshold_margin < 1 and conclave_nodes > 0`, For: "5m",
		Remedy: "Bring the missing nodes back; if only this node sees it, check its p2p port and firewall.",
	})
	ShareLive = declare(Metric{
		Group: "Epochs", Name: "conclave_share_live", Kind: Gauge,
		Help: "1 if the node holds its share of the epoch that it serves, checked against the keys on chain.", Bad: "0 in a member of the set: it cannot sign or decrypt.",
		Alert: `conclave_share_live == 0 and conclave_chain_member == 1`, For: "10m",
		Remedy: "Is it the right data folder? Otherwise restore the share from a backup.",
	})
	NextReady = declare(Metric{
		Group: "Epochs", Name: "conclave_next_epoch_ready", Kind: Gauge,
		Help: "1 if this node has signalled ready for the locked next epoch.", Bad: "0 for long while a set is locked: this node holds the others up.",
		Alert: `conclave_next_epoch_ready == 0 and on(instance) conclave_epoch_state{state="NextValidatorSetLocked"} == 1`, For: "15m",
		Remedy: "See the phase in `/v1/status` and `step not done yet` in the log.",
	})
	ShareStage = declare(Metric{
		Group: "Epochs", Name: "conclave_next_share_stage", Kind: Gauge, Labels: []string{"stage"},
		Help: "1 for how far this node's share of the current attempt at the next epoch has come.", Bad: "`begun` for long: the ceremonies stand. `begun` after a restart: this attempt is lost here, the next one comes after the time-out.",
		Alert: `conclave_next_share_stage{stage="begun"} == 1`, For: "30m",
		Remedy: "See `conclave_ceremonies_total` for who does not come; the old epoch goes on serving.",
	})
	EvidenceExpiry = declare(Metric{
		Group: "Epochs", Name: "conclave_attestation_expiry_timestamp_seconds", Kind: Gauge, Unit: "Unix seconds",
		Help: "When this node's attestation of the current epoch, or its measurement, runs out; absent if none stands.", Bad: "Past: peers no longer talk to the node.",
		Alert: `conclave_attestation_expiry_timestamp_seconds - time() < 86400`, For: "10m",
		Remedy: "A new epoch brings new evidence. If the measurement runs out, run a release whose measurement is allowed.",
	})
	EvidenceValid = declare(Metric{
		Group: "Epochs", Name: "conclave_attestation_valid", Kind: Gauge,
		Help: "1 if the chain counts this node's attestation of the current epoch.", Bad: "0: it ran out, was revoked, or its firmware or measurement is not allowed any more.",
		Alert: `conclave_attestation_valid == 0 and conclave_chain_member == 1`, For: "10m", Remedy: "`conclave doctor` says which.",
	})
)
