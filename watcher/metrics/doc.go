// Package metrics is what an operator's Prometheus reads of a node. Each metric is declared once, with what it means, what
// is wrong when it is bad, an alert and a remedy; from the declarations come the collectors, docs/metrics.md and the rules
// in docs/alerts.yml.
//
// What the node knows at any time is read when metrics are (a Source); only what passes is counted where it happens.
//
// Threat line: everybody may cause events, so no label holds what a client, a peer or an action sent. The values of every
// label are a closed set that is described beside its name, or the addresses of registered nodes. No secret and no URL is a
// label or a value.
package metrics
