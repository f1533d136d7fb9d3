package ipfs

import (
	"container/list"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"
)

type digest = [sha256.Size]byte

// page is what a file takes on a disk at least. Blocks count with whole pages, so that many small ones are bounded too.
const page = 4 << 10

// reserve is what is left free on the disk, in bytes: the node's database, often on the same, must always find room.
const reserve = 64 << 20

var errNoRoom = errors.New("the disk is nearly full")

// partial begins the names of files that are being written.
const partial = "partial-"

// cache keeps blocks in files, one each, named by its hash. Files appear by being renamed, so a process that is killed
// leaves whole ones and ones named partial, which the next start removes. Every read checks the hash: what a disk or a
// power cut spoils is dropped and fetched again. The order of use survives a restart as the files' times.
//
// A disk that is full or broken makes it forget blocks, and never fails a fetch.
type cache struct {
	dir     string
	most    int64
	reserve uint64

	mu    sync.Mutex
	used  int64
	order *list.List // of *kept, last used first
	index map[digest]*list.Element
}

type kept struct {
	digest digest
	size   int64
}

// openCache makes or opens a folder for at most so many bytes.
func openCache(dir string, most int64) (*cache, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil && !errors.Is(err, syscall.ENOSPC) {
		return nil, fmt.Errorf("make folder of IPFS blocks: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read folder of IPFS blocks: %w", err)
	}
	c := &cache{dir: dir, most: most, reserve: reserve, order: list.New(), index: make(map[digest]*list.Element)}
	var found []fs.FileInfo
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), partial) {
			_ = os.Remove(filepath.Join(dir, e.Name())) // the next start tries again
			continue
		}
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() {
			found = append(found, info)
		}
	}
	slices.SortFunc(found, func(a, b fs.FileInfo) int { return a.ModTime().Compare(b.ModTime()) })
	for _, info := range found {
		var d digest
		if n, err := hex.Decode(d[:], []byte(info.Name())); err == nil && n == len(d) {
			c.note(d, info.Size())
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.evict()
	return c, nil
}

func (c *cache) path(d digest) string { return filepath.Join(c.dir, hex.EncodeToString(d[:])) }

func pages(size int64) int64 { return (max(size, 1) + page - 1) / page * page }

// size returns the length of a block that is kept.
func (c *cache) size(d digest) (int, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.index[d]
	if !ok {
		return 0, false
	}
	return int(e.Value.(*kept).size), true
}

// get returns a block that is kept and sound.
func (c *cache) get(d digest) ([]byte, bool) {
	size, ok := c.size(d)
	if !ok {
		return nil, false
	}
	data, err := readFile(c.path(d), size)
	if err != nil || sha256.Sum256(data) != d {
		c.drop(d)
		return nil, false
	}
	c.note(d, int64(size))
	now := time.Now()
	_ = os.Chtimes(c.path(d), now, now) // only the order after a restart
	return data, true
}

// readFile reads a file of a known size, and no more of one that has grown.
func readFile(path string, size int) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data := make([]byte, size+1)
	n, err := f.ReadAt(data, 0)
	if n != size {
		return nil, errors.Join(err, errors.New("the file has another size"))
	}
	return data[:n], nil
}

// put keeps a verified block. The error is for the log.
func (c *cache) put(d digest, data []byte) error {
	if _, ok := c.size(d); ok || pages(int64(len(data))) > c.most {
		return nil
	}
	if err := os.MkdirAll(c.dir, 0o700); err != nil { // the disk may have been full when it was to be made
		return err
	}
	var disk syscall.Statfs_t
	if err := syscall.Statfs(c.dir, &disk); err != nil {
		return err
	}
	if disk.Bavail*uint64(disk.Bsize) < c.reserve+uint64(len(data)) {
		return errNoRoom
	}
	f, err := os.CreateTemp(c.dir, partial)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), c.path(d))
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	c.note(d, int64(len(data)))
	c.mu.Lock()
	defer c.mu.Unlock()
	c.evict()
	return nil
}

// note makes a block the one that was used last.
func (c *cache) note(d digest, size int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.index[d]; ok {
		c.order.MoveToFront(e)
		return
	}
	c.index[d] = c.order.PushFront(&kept{d, size})
	c.used += pages(size)
}

// drop removes a block.
func (c *cache) drop(d digest) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.index[d]; ok {
		c.remove(e)
	}
}

// evict removes blocks until the rest is within the bound. The caller holds mu.
func (c *cache) evict() {
	for c.used > c.most && c.order.Len() > 0 {
		c.remove(c.order.Back())
	}
}

// remove removes a block. The caller holds mu.
func (c *cache) remove(e *list.Element) {
	k := c.order.Remove(e).(*kept)
	delete(c.index, k.digest)
	c.used -= pages(k.size)
	_ = os.Remove(c.path(k.digest)) // one that stays is found by the next start
}
