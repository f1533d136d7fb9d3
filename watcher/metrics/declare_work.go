package metrics

// Other nodes.
var (
	PeersConnected = declare(Metric{
		Group: "Peers", Name: "conclave_peers_connected", Kind: Gauge,
		Help: "Other nodes of the epoch that are connected.", Bad: "See `conclave_threshold_margin`.", Remedy: "See `conclave_peer_connected`.",
	})
	PeerConnected = declare(Metric{
		Group: "Peers", Name: "conclave_peer_connected", Kind: Gauge, Labels: []string{"peer"},
		Help: "1 if there is a connection to the peer.", Bad: "0 at one node: the way between the two. 0 at all: the peer is down.",
		Alert: `conclave_peer_connected == 0`, For: "15m", Remedy: "Ask the peer's operator; `conclave doctor` tries its port from here.",
	})
	PeerRoundTrip = declare(Metric{
		Group: "Peers", Name: "conclave_peer_round_trip_seconds", Kind: Gauge, Unit: "seconds", Labels: []string{"peer"},
		Help: "How long the peer took for its last sign of life.", Bad: "It is far away, or overloaded: each round of each ceremony waits for it.",
		Alert: `conclave_peer_round_trip_seconds > 2`, For: "10m", Remedy: "If all peers are slow, this machine or its line is; otherwise tell the operator.",
	})
	PeerFailures = declare(Metric{
		Group: "Peers", Name: "conclave_peer_failures_total", Kind: Counter, Labels: []string{"peer", "proven"},
		Help: "Failed ceremonies that the peer had to do with.", Bad: "Proven: it broke the protocol, by malice or by a fault. Not proven: it is slow, cut off, or accused.",
		Alert:  `increase(conclave_peer_failures_total{proven="true"}[1h]) > 0`,
		For:    "0m",
		Remedy: "The log line `node misbehaved` has the evidence; `docs/reasons.md` says what a kick needs.",
	})
)

// What nodes do together.
var (
	Ceremonies = declare(Metric{
		Group: "Ceremonies", Name: "conclave_ceremonies_total", Kind: Counter, Labels: []string{"protocol", "outcome"},
		Help:   "Ceremonies that ended at this node: `done`, `blamed`, `silent`, `lost`, `aborted`, `cancelled`, `failed`.",
		Bad:    "Many that are not done: a member is slow, cut off or hostile. Each costs an attempt, not the request.",
		Alert:  `sum by (instance) (rate(conclave_ceremonies_total{outcome!~"done|cancelled"}[15m])) > 0.5 * sum by (instance) (rate(conclave_ceremonies_total[15m]))`,
		For:    "15m",
		Remedy: "See `conclave_peer_failures_total` for with whom they fail.",
	})
	CeremonyDuration = declare(Metric{
		Group: "Ceremonies", Name: "conclave_ceremony_duration_seconds", Kind: Histogram, Unit: "seconds", Labels: []string{"protocol"}, buckets: seconds,
		Help: "Time of ceremonies that were done.", Bad: "Longer than usual: a member is slow or far, or this machine has too much to do.",
		Alert: `histogram_quantile(0.95, sum by (le, instance) (rate(conclave_ceremony_duration_seconds_bucket{protocol="gg18/sign"}[15m]))) > 20`, For: "15m",
		Remedy: "Compare `conclave_peer_round_trip_seconds` and the machine's load.",
	})
	Blames = declare(Metric{
		Group: "Ceremonies", Name: "conclave_blames_total", Kind: Counter, Labels: []string{"protocol"},
		Help: "Members that this node has evidence against, once for each ceremony.", Bad: "A member lies or is broken.",
		Alert: `increase(conclave_blames_total[1h]) > 0`, For: "0m", Remedy: "See `conclave_peer_failures_total{proven=\"true\"}` for whom.",
	})
)

// What the node is asked for.
var (
	RequestsWorking = declare(Metric{
		Group: "Requests", Name: "conclave_requests_working", Kind: Gauge, Labels: []string{"kind"},
		Help: "Requests of the chain that are being worked on.", Bad: "It grows and does not fall: answers do not come through.",
		Alert: `conclave_requests_working > 500`, For: "10m", Remedy: "See ceremonies, peers and transactions: one of them is stuck.",
	})
	Requests = declare(Metric{
		Group: "Requests", Name: "conclave_requests_total", Kind: Counter, Labels: []string{"kind", "outcome"},
		Help:  "Requests of the chain that this node is done with for now: `answered`, `refused`, `failed` (tried again), `ended` (no longer open).",
		Bad:   "Failed: this node cannot do its part. Refused: the rules on chain say no, or the caller's action disagrees between nodes.",
		Alert: `increase(conclave_requests_total{outcome="failed"}[15m]) > 10`, For: "5m", Remedy: "`request not finished` in the log; grep its id over the nodes.",
	})
	RequestDuration = declare(Metric{
		Group: "Requests", Name: "conclave_request_duration_seconds", Kind: Histogram, Unit: "seconds", Labels: []string{"kind"},
		buckets: []float64{1, 2.5, 5, 10, 20, 40, 60, 120, 300, 600},
		Help:    "Time from when this node saw a request of the chain until the chain had the answer.", Bad: "Users wait.",
		Alert: `histogram_quantile(0.95, sum by (le, instance) (rate(conclave_request_duration_seconds_bucket{kind="signature"}[30m]))) > 120`, For: "15m",
		Remedy: "See `conclave_ceremony_duration_seconds`, then transactions.",
	})
	DecryptShares = declare(Metric{
		Group: "Requests", Name: "conclave_decrypt_shares_total", Kind: Counter, Labels: []string{"outcome"},
		Help:  "Shares of decryption keys asked for over HTTP: `given`, `refused` (who asked does not meet the conditions, or did not prove to be anybody), `failed`.",
		Bad:   "Failed: another chain's endpoint cannot be asked. Refused, many: somebody tries.",
		Alert: `increase(conclave_decrypt_shares_total{outcome="failed"}[15m]) > 10`, For: "5m", Remedy: "The log names the chain by its host; see Other chains in operations.md.",
	})
)

// Actions.
var (
	ActionRuns = declare(Metric{
		Group: "Actions", Name: "conclave_action_runs_total", Kind: Counter, Labels: []string{"pool", "code"},
		Help: "Runs of actions, by what ended them.", Bad: "`error` or `crashed`: this machine cannot run workers. `limit_...`: the author's to mend.",
		Alert: `increase(conclave_action_runs_total{code=~"error|crashed"}[15m]) > 5`, For: "5m", Remedy: "See the log; is there memory, and is `conclave-action` beside `conclave`?",
	})
	ActionDuration = declare(Metric{
		Group: "Actions", Name: "conclave_action_duration_seconds", Kind: Histogram, Unit: "seconds", Labels: []string{"pool"}, buckets: seconds,
		Help: "Time of runs, waiting for a place included.", Bad: "Runs wait for places, or for what they fetch.", Remedy: "Compare `conclave_actions_running` with the places.",
	})
	ActionsRunning = declare(Metric{
		Group: "Actions", Name: "conclave_actions_running", Kind: Gauge, Labels: []string{"pool"},
		Help: "Actions that run or wait for a worker.", Bad: "At 16 requests, or 4 checks, others wait.",
		Alert: `conclave_actions_running{pool="requests"} >= 16`, For: "10m", Remedy: "A larger machine does not help: the places are constants. Look for callers that flood it.",
	})
)

// The HTTP face.
var (
	HTTPRequests = declare(Metric{
		Group: "HTTP", Name: "conclave_http_requests_total", Kind: Counter, Labels: []string{"route", "method", "code"},
		Help: "Requests over HTTP that were answered.", Bad: "500: a fault of the node. 502: an endpoint of a chain failed. 503: it is not ready. 504: nodes did not come together in time.",
		Alert: `increase(conclave_http_requests_total{code=~"5.."}[15m]) > 10`, For: "5m", Remedy: "`request failed` in the log has the code; reasons.md says what to do about each.",
	})
	HTTPDuration = declare(Metric{
		Group: "HTTP", Name: "conclave_http_request_duration_seconds", Kind: Histogram, Unit: "seconds", Labels: []string{"route"}, buckets: seconds,
		Help: "Time from a request's headers to the end of its answer.", Bad: "Clients wait, or give up.", Remedy: "See ceremonies for signing, other chains for conditions.",
	})
	HTTPInFlight = declare(Metric{
		Group: "HTTP", Name: "conclave_http_in_flight", Kind: Gauge, Labels: []string{"class"},
		Help: "Requests that hold a place of their class.", Bad: "At the class's limit others are refused.", Remedy: "See `conclave_http_refused_total`.",
	})
	HTTPRefused = declare(Metric{
		Group: "HTTP", Name: "conclave_http_refused_total", Kind: Counter, kept: true, Labels: []string{"limit"},
		Help: "Requests refused with 429 by a limit.", Bad: "The node is asked for more than it can do, or somebody floods it.",
		Alert: `increase(conclave_http_refused_total{limit!="caller"}[15m]) > 100`, For: "10m", Remedy: "Put a proxy or a provider's filter in front; see Limits in operations.md.",
	})
)

// The node's own transactions.
var (
	Transactions = declare(Metric{
		Group: "Transactions", Name: "conclave_transactions_open", Kind: Gauge, Labels: []string{"status"},
		Help: "The node's transactions that are not final: sent, being cancelled, or in a block that is not deep yet.", Bad: "Pending ones that pile up: no gas, or fees too low.",
		Alert: `conclave_transactions_open{status="pending"} > 20`, For: "10m", Remedy: "See the balance; see the log for `transaction`.",
	})
	TransactionsReplaced = declare(Metric{
		Group: "Transactions", Name: "conclave_transactions_replaced", Kind: Gauge,
		Help: "How often open transactions were signed anew, with a higher fee or to cancel them.", Bad: "Fees rise faster than the node offers.",
		Alert: `conclave_transactions_replaced > 20`, For: "15m", Remedy: "Wait, or look whether another program uses the node's account.",
	})
	TransactionOldest = declare(Metric{
		Group: "Transactions", Name: "conclave_transaction_oldest_seconds", Kind: Gauge, Unit: "seconds",
		Help: "Age of the oldest transaction that is in no block; 0 if there is none.", Bad: "It holds up all that come after it.",
		Alert: `conclave_transaction_oldest_seconds > 600`, For: "5m", Remedy: "Is there gas, and is the endpoint in touch with the chain?",
	})
	GasBalance = declare(Metric{
		Group: "Transactions", Name: "conclave_gas_balance_ether", Kind: Gauge, Unit: "ether",
		Help: "What the node's account can pay gas with.", Bad: "Without gas the node brings no answer to the chain and takes part in no new epoch.",
		Alert: `conclave_gas_balance_ether < 0.05`, For: "10m", Remedy: "Send ether to the node's address.",
	})
)
