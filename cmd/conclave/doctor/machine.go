package doctor

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"github.com/conclave-network/conclave/actions/worker"
	"github.com/conclave-network/conclave/cmd/conclave/face"
	"github.com/conclave-network/conclave/network"
	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/config"
	"github.com/conclave-network/conclave/watcher/identity"
	"github.com/conclave-network/conclave/watcher/node"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// configuration reads node.yaml and the network file.
func (p *patient) configuration(context.Context) bool {
	var err error
	if p.cfg, err = config.Load(p.File); err != nil {
		p.fail("configuration", hintOf(err, "compare with docs/operations.md"), "%v", err)
		return false
	}
	if p.net, err = network.Load(p.cfg.Network); err != nil {
		p.fail("configuration", hintOf(err, "get the network file from those who run the network"), "%v", err)
		return false
	}
	for _, err := range []error{node.CheckChains(p.cfg.Chains, p.net.ChainID), node.CheckIPFS(p.cfg.IPFS)} {
		if err != nil {
			p.fail("configuration", hintOf(err, "compare with docs/operations.md"), "%v", err)
			return true
		}
	}
	p.ok("configuration", "network %s on chain %d", p.net.Name, p.net.ChainID)
	return true
}

// hintOf is the hint that comes with an error, or a general one.
func hintOf(err error, otherwise string) string {
	var hinted interface{ Hint() string }
	if errors.As(err, &hinted) && hinted.Hint() != "" {
		return hinted.Hint()
	}
	return otherwise
}

// keys opens the node's keys, and looks where the key that opens them lies.
func (p *patient) keys(context.Context) bool {
	var err error
	p.id, err = identity.Load(p.cfg.Data, p.cfg.Unlock)
	remedy := "give the unlock key that was made together with these keys: see unlock in node.yaml"
	switch {
	case errors.Is(err, identity.ErrPermissions):
		remedy = "chmod 600 the file: keys that others can read are no secret"
	case errors.Is(err, fs.ErrNotExist):
		remedy = "mount what holds the unlock key, or make a node: conclave node init"
	}
	if err != nil {
		p.fail("keys", remedy, "%v", err)
		return false
	}
	if rel, err := filepath.Rel(p.cfg.Data, p.cfg.Unlock); err == nil && !strings.HasPrefix(rel, "..") {
		p.warn("keys", "move it to another disk and change unlock in node.yaml", "the unlock key lies in the data folder: who takes the disk has both")
		return true
	}
	p.ok("keys", "node %s; readable by their owner alone", p.id.Address())
	return true
}

// Room on the disk of the data folder.
const (
	leastRoom  = 256 << 20 // bytes; below, the node may stop at any time
	wantedRoom = 2 << 30
)

// folder looks at the data folder: who may change it, and how much room there is.
func (p *patient) folder(context.Context) bool {
	info, err := os.Stat(p.cfg.Data)
	if err != nil {
		p.fail("data folder", "see data in node.yaml", "%v", err)
		return false
	}
	switch probe, err := os.CreateTemp(p.cfg.Data, ".doctor-*"); {
	case err != nil:
		p.fail("data folder", "make it writable for the user that the node runs as", "cannot be written: %v", err)
	case errors.Join(probe.Close(), os.Remove(probe.Name())) != nil:
		p.fail("data folder", "make it writable for the user that the node runs as", "a file in it cannot be removed again")
	case info.Mode().Perm()&0o022 != 0:
		p.fail("data folder", "chmod 700 the folder", "others may change it: mode %04o", info.Mode().Perm())
	default:
		p.ok("data folder", "mode %04o", info.Mode().Perm())
	}
	var disk syscall.Statfs_t
	if err := syscall.Statfs(p.cfg.Data, &disk); err != nil {
		p.fail("disk", "see data in node.yaml", "free space cannot be read: %v", err)
		return true
	}
	room := uint64(disk.Bavail) * uint64(disk.Bsize)
	p.judgeRoom(room)
	return true
}

func (p *patient) judgeRoom(room uint64) {
	const remedy = "make room, or move the data folder to a larger disk while the node is down"
	switch {
	case room < leastRoom:
		p.fail("disk", remedy, "%d MiB free: without room the node takes nothing on", room>>20)
	case room < wantedRoom:
		p.warn("disk", remedy, "%d MiB free", room>>20)
	default:
		p.ok("disk", "%d GiB free", room>>30)
	}
}

// database has SQLite check the file, and compares it with program and network.
func (p *patient) database(ctx context.Context) bool {
	path := filepath.Join(p.cfg.Data, node.Database)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		p.warn("database", "conclave node run makes it", "there is none: the node has never run")
		return true
	}
	const restore = "stop the node, keep the damaged file, and restore the data folder from a backup of this epoch; never an older one over a newer"
	found, err := store.Inspect(ctx, path)
	switch {
	case err != nil:
		p.fail("database", restore, "%v", err)
		return true
	case found.Damage != "":
		p.fail("database", restore, "SQLite finds it damaged: %.300s", found.Damage)
	case found.Version > store.SchemaVersion():
		p.fail("database", "run the newer version", "version %d: a newer program wrote it; this one knows up to %d", found.Version, store.SchemaVersion())
	case found.Bound && (found.ChainID != p.net.ChainID || found.Staking != p.net.Contracts.Staking):
		p.fail("database", "use one data folder for each network", "it belongs to another network: chain %d, staking contract %s", found.ChainID, found.Staking)
	default:
		p.ok("database", "sound, version %d, block %d", found.Version, found.Tip)
	}
	p.stored = &found
	return true
}

// actions starts the program that runs actions, as the node does.
func (p *patient) actions(context.Context) bool {
	pool, err := worker.New(worker.Config{Path: p.Worker, Running: 1, Warm: 1})
	if err != nil {
		p.fail("actions", "put conclave-action of the same release beside conclave; see actions.md for what the kernel must allow", "no worker starts: %v", err)
		return true
	}
	pool.Close()
	p.ok("actions", "a worker starts")
	return true
}

// ports says whether the node has its ports, or could have them.
func (p *patient) ports(ctx context.Context) bool {
	at := p.cfg.Listen
	if at.IsUnspecified() {
		at = netip.AddrFrom4([4]byte{127, 0, 0, 1})
	}
	http := netip.AddrPortFrom(at, p.cfg.HTTPPort)
	said, err := face.Status(ctx, "http://"+http.String())
	p.running = err == nil && said.Node == p.id.Address()
	if p.running {
		p.ok("process", "the node runs: %s", said.Phase)
		p.ok("http port", "%d is this node's", p.cfg.HTTPPort)
	} else {
		p.warn("process", "conclave node run --data "+p.cfg.Data, "the node does not run")
		p.free("http port", p.cfg.HTTPPort)
	}
	err = p2p.Probe(ctx, netip.AddrPortFrom(at, p.cfg.P2PPort), p.id.PeerKey())
	switch {
	case err == nil:
		p.ok("p2p port", "%d is this node's", p.cfg.P2PPort)
	case p.running:
		p.fail("p2p port", "restart the node; see its log", "the node does not answer peers at %d: %v", p.cfg.P2PPort, err)
	default:
		p.free("p2p port", p.cfg.P2PPort)
	}
	return true
}

// free says whether a port could be taken.
func (p *patient) free(check string, port uint16) {
	l, err := net.Listen("tcp", net.JoinHostPort(p.cfg.Listen.String(), strconv.Itoa(int(port))))
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		p.fail(check, fmt.Sprintf("stop the other program (ss -ltnp 'sport = :%d' names it), or change the port in node.yaml and on chain", port), "another program has %d", port)
	case err != nil:
		p.fail(check, "see listen in node.yaml: the address must be one of this machine", "%d cannot be taken: %v", port, err)
	default:
		_ = l.Close()
		p.ok(check, "%d is free", port)
	}
}

// devnet reports whether the network is for development: clocks are moved by hand there, and evidence is make-believe.
func (p *patient) devnet() bool { return attest.DevnetChain(p.net.ChainID) }
