package e2e

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// smallDisk lays a small disk over a node's data folder, which must rest, and copies the folder there. Only processes
// under the node's wrap see it; it goes when they do. The returned path is the folder as the test reaches it.
func smallDisk(t *testing.T, m *member) (folder string, remove func()) {
	t.Helper()
	require.Zero(t, command(t, "cp", "-a", m.data(), m.data()+".copy").code)
	used := command(t, "du", "-sk", m.data())
	kilobytes, err := strconv.Atoi(strings.Fields(used.out)[0])
	require.NoError(t, err)

	unshare, enter := []string{"--mount"}, []string{"--mount"}
	if os.Geteuid() != 0 {
		unshare, enter = append(unshare, "--map-root-user"), append(enter, "--user", "--preserve-credentials")
	}
	script := fmt.Sprintf(`mount -t tmpfs -o size=%dk,mode=700 small "$1" && cp -a "$1.copy/." "$1" && echo mounted && exec sleep 100000`, kilobytes+4096)
	log := filepath.Join(m.dir, "disk.log")
	holder, err := start(log, "unshare", append(unshare, "sh", "-c", script, "sh", m.data())...)
	require.NoError(t, err)
	until(t, "the small disk is mounted", func() (bool, string) {
		require.True(t, holder.alive(), "needs root or user namespaces: %s", tail(log, 5))
		said := tail(log, 5)
		return said == "mounted", said
	})
	pid := strconv.Itoa(holder.cmd.Process.Pid)
	m.wrap = append([]string{"nsenter", "--target", pid}, enter...)
	folder = filepath.Join("/proc", pid, "root", m.data())
	return folder, func() {
		require.Zero(t, command(t, "cp", "-a", folder+"/.", m.data()).code)
		holder.kill()
		m.wrap = nil
		require.NoError(t, os.RemoveAll(m.data()+".copy"))
	}
}

// fill leaves no byte on a file's disk.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	require.NoError(t, err)
	defer f.Close()
	for size := 1 << 20; size > 0; {
		if _, err := f.Write(make([]byte, size)); errors.Is(err, syscall.ENOSPC) {
			size /= 2
		} else {
			require.NoError(t, err)
		}
	}
}

func TestDiskIsFullForAWhile(t *testing.T) {
	for _, tool := range []string{"unshare", "nsenter"} {
		_, err := exec.LookPath(tool)
		require.NoError(t, err)
	}
	n := shared(t)
	m := n.nodes[3]
	m.stop()
	folder, remove := smallDisk(t, m)
	m.run()
	n.allReady()
	before := n.ask(n.owner, "before")
	n.answered(before)

	filler := filepath.Join(folder, "filler")
	full := func() {
		t.Helper()
		until(t, "the node says what is wrong", func() (bool, string) {
			require.True(t, m.p.alive(), tail(m.log(), 5))
			ready, why := m.ready()
			return !ready && strings.Contains(why, "disk is full"), why
		})
	}
	fill(t, filler)
	r := n.ask(n.owner, "during")
	full()
	_, why := m.ready()
	t.Log(why)
	n.fulfilled(r) // by the others
	require.NoError(t, os.Remove(filler))
	n.answered(r) // it catches up by itself
	n.allReady()

	fill(t, filler)
	again := n.ask(n.owner, "again")
	full()
	m.kill()
	m.run() // a restart does not help, and does no harm
	full()
	n.fulfilled(again)
	require.NoError(t, os.Remove(filler))
	n.answered(again)
	n.allReady()

	m.stop()
	remove()
	m.run()
	n.allReady()
	require.NotEmpty(t, m.work(before.id).Status, "the record of a request is lost")
}
