// Package devchain runs an Ethereum chain inside the process, for development networks and tests.
//
// It is go-ethereum without peers: the real state machine (Osaka rules), transaction pool and JSON-RPC, driven by a
// block maker of our own. HTTP and WebSocket share one loopback port. Besides eth, net, web3 and txpool there is a
// namespace dev, which moves the chain by hand:
//
//	dev_mine(n)                 makes n blocks (1 if left out) and returns the new head's hash
//	dev_reorg(depth, keep)      replaces the newest depth blocks by depth+1 others; see Chain.Reorg
//	dev_increaseTime(seconds)   makes a block whose time is that much after its parent's
//	dev_setAutomine(on)         pauses or resumes making blocks by itself
//
// Unlike other development chains it sends the logs of blocks that a reorganisation took away again with removed =
// true, as real nodes do.
//
// The chain's clock: a block's time is the wall clock's, in whole seconds, but always later than its parent's. Blocks made
// more often than once a second (several transactions in a row, dev_mine, dev_increaseTime) therefore put the chain's
// clock ahead of the wall clock, and it stays ahead until the wall clock has caught up.
//
// Threat: anyone who can reach the port can move the chain, and any web page may call it (CORS is open, so that
// applications under development work). It binds to loopback unless told otherwise and serves neither the admin nor
// the debug namespace, whose methods write files. It never belongs on a machine whose loopback is shared with
// strangers, nor in front of anything of value.
package devchain
