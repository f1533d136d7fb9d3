package dag_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"math"
	"testing"

	"github.com/ipfs/boxo/ipld/merkledag"
	"github.com/ipfs/boxo/ipld/unixfs"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/conclave-network/conclave/actions/ipfs/dag"
)

var limits = dag.Limits{Bytes: 4 << 20, Blocks: 64, Parallel: 4}

// shelf is blocks by CID.
type shelf map[cid.Cid][]byte

func (s shelf) keep(c cid.Cid, block []byte) error {
	s[c] = block
	return nil
}

var errMissing = errors.New("missing")

func (s shelf) get(_ context.Context, c cid.Cid) ([]byte, error) {
	if block, ok := s[c]; ok {
		return block, nil
	}
	return nil, errMissing
}

// add keeps a node of UnixFS: type, own data, declared sizes, parts.
func (s shelf) add(t testing.TB, kind func(*unixfs.FSNode), data []byte, parts ...part) part {
	t.Helper()
	file := unixfs.NewFSNode(unixfs.TFile)
	if kind != nil {
		file = unixfs.NewFSNode(unixfs.TDirectory)
		kind(file)
	}
	if data != nil {
		file.SetData(data)
	}
	node := merkledag.NodeWithData(nil)
	prefix, err := merkledag.PrefixForCidVersion(1)
	require.NoError(t, err)
	require.NoError(t, node.SetCidBuilder(prefix))
	for _, p := range parts {
		file.AddBlockSize(p.size)
		require.NoError(t, node.AddRawLink("", &ipld.Link{Cid: p.cid, Size: min(p.size, math.MaxInt64)}))
	}
	raw, err := file.GetBytes()
	require.NoError(t, err)
	node.SetData(raw)
	s[node.Cid()] = node.RawData()
	return part{node.Cid(), file.FileSize()}
}

type part struct {
	cid  cid.Cid
	size uint64
}

// leaf keeps a raw block.
func (s shelf) leaf(data []byte) part {
	c, err := dag.Build(bytes.NewReader(data), dag.V1, s.keep)
	if err != nil {
		panic(err)
	}
	return part{c, uint64(len(data))}
}

// pattern is bytes that do not repeat in steps of a chunk.
func pattern(size int) []byte {
	out := make([]byte, 0, size+32)
	for sum := sha256.Sum256(nil); len(out) < size; sum = sha256.Sum256(sum[:]) {
		out = append(out, sum[:]...)
	}
	return out[:size]
}

func TestFilesComeBack(t *testing.T) {
	for _, version := range []int{dag.V0, dag.V1} {
		for _, size := range []int{0, 1, 262144, 262145, 1 << 20, 3_000_000} {
			s, data := shelf{}, pattern(size)
			root, err := dag.Build(bytes.NewReader(data), version, s.keep)
			require.NoError(t, err)
			same, err := dag.CID(data, version)
			require.NoError(t, err)
			require.Equal(t, root, same)
			got, err := dag.Read(t.Context(), root, s.get, limits)
			require.NoError(t, err)
			require.True(t, bytes.Equal(data, got))
		}
	}
}

func TestAnySizeComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, data := shelf{}, pattern(rapid.IntRange(0, 2<<20).Draw(t, "size"))
		root, err := dag.Build(bytes.NewReader(data), rapid.IntRange(0, 1).Draw(t, "version"), s.keep)
		require.NoError(t, err)
		got, err := dag.Read(context.Background(), root, s.get, limits)
		require.NoError(t, err)
		require.True(t, bytes.Equal(data, got))
	})
}

func TestRepetitionsAreAskedForOnce(t *testing.T) {
	s := shelf{}
	root, err := dag.Build(bytes.NewReader(make([]byte, 3<<20)), dag.V1, s.keep)
	require.NoError(t, err)
	require.Len(t, s, 2, "a root and one leaf of zeros")
	asked := 0
	_, err = dag.Read(t.Context(), root, func(ctx context.Context, c cid.Cid) ([]byte, error) {
		asked++
		return s.get(ctx, c)
	}, dag.Limits{Bytes: 3 << 20, Blocks: 64, Parallel: 1})
	require.NoError(t, err)
	require.Equal(t, 2, asked)
}

// TestDataBesideParts reads what older tools make: nodes with data of their own before that of the nodes below.
func TestDataBesideParts(t *testing.T) {
	s := shelf{}
	inner := s.add(t, nil, []byte("b"), s.leaf([]byte("c")), s.leaf([]byte("d")))
	root := s.add(t, nil, []byte("a"), inner, s.leaf([]byte("e")))
	got, err := dag.Read(t.Context(), root.cid, s.get, limits)
	require.NoError(t, err)
	require.Equal(t, "abcde", string(got))
}

func TestRefusals(t *testing.T) {
	s := shelf{}
	one, two := s.leaf([]byte("1")), s.leaf([]byte("22"))
	deep := s.add(t, nil, nil, one)
	for range 8 {
		deep = s.add(t, nil, nil, deep)
	}
	wide := make([]part, limits.Blocks)
	for i := range wide {
		wide[i] = s.leaf(nil)
	}
	node := merkledag.NodeWithData([]byte("no UnixFS"))
	s[node.Cid()] = node.RawData()
	junk := cid.NewCidV1(cid.DagProtobuf, one.cid.Hash())
	s[junk] = s[one.cid]
	swapped := s.leaf([]byte("right"))
	s[swapped.cid] = []byte("wrong")
	weak := cid.NewCidV1(cid.DagCBOR, one.cid.Hash())
	long := s.leaf(make([]byte, 1000))
	for what, c := range map[string]struct {
		root cid.Cid
		most int
		want error
	}{
		"a part is shorter than declared":  {s.add(t, nil, nil, part{one.cid, 2}).cid, 0, dag.ErrMalformed},
		"a part is longer than declared":   {s.add(t, nil, nil, part{two.cid, 1}).cid, 0, dag.ErrMalformed},
		"many parts behind a small claim":  {s.add(t, nil, nil, part{long.cid, 1}, part{long.cid, 1}).cid, 0, dag.ErrMalformed},
		"sizes beyond all numbers":         {s.add(t, nil, nil, part{one.cid, math.MaxUint64}, part{two.cid, 3}).cid, 0, dag.ErrMalformed},
		"it declares too much":             {s.add(t, nil, nil, part{one.cid, 5 << 20}).cid, 0, dag.ErrTooLong},
		"it declares more than there is":   {s.add(t, nil, nil, part{one.cid, math.MaxInt64}).cid, 0, dag.ErrTooLong},
		"too long a raw block":             {two.cid, 1, dag.ErrTooLong},
		"too long a file":                  {s.add(t, nil, nil, one, two).cid, 2, dag.ErrTooLong},
		"too many blocks":                  {s.add(t, nil, nil, wide...).cid, 0, dag.ErrTooLong},
		"too deep":                         {deep.cid, 0, dag.ErrMalformed},
		"a directory":                      {s.add(t, func(*unixfs.FSNode) {}, nil).cid, 0, dag.ErrNotFile},
		"no UnixFS":                        {node.Cid(), 0, dag.ErrNotFile},
		"no dag-pb":                        {junk, 0, dag.ErrNotFile},
		"another block":                    {swapped.cid, 0, dag.ErrMismatch},
		"a missing block":                  {s.add(t, nil, nil, part{cid.NewCidV1(cid.Raw, node.Cid().Hash()), 1}).cid, 0, errMissing},
		"another codec":                    {weak, 0, dag.ErrUnsupported},
		"a part of another codec":          {s.add(t, nil, nil, part{weak, 1}).cid, 0, dag.ErrUnsupported},
		"a part whose CID is its own data": {s.add(t, nil, nil, part{cid.MustParse("bafkqaaa"), 0}).cid, 0, dag.ErrUnsupported},
	} {
		l := limits
		if c.most > 0 {
			l.Bytes = c.most
		}
		_, err := dag.Read(t.Context(), c.root, s.get, l)
		require.ErrorIs(t, err, c.want, what)
	}
}

// TestTooLongIsRefusedAtTheRoot makes sure that nothing below a root is asked for when the root says enough.
func TestTooLongIsRefusedAtTheRoot(t *testing.T) {
	s := shelf{}
	root, err := dag.Build(bytes.NewReader(pattern(3_000_000)), dag.V0, s.keep)
	require.NoError(t, err)
	asked := 0
	_, err = dag.Read(t.Context(), root, func(ctx context.Context, c cid.Cid) ([]byte, error) {
		asked++
		return s.get(ctx, c)
	}, dag.Limits{Bytes: 1 << 20, Blocks: 64, Parallel: 4})
	require.ErrorIs(t, err, dag.ErrTooLong)
	require.Equal(t, 1, asked)
}

func TestParse(t *testing.T) {
	for text, want := range map[string]error{
		"bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq": nil,
		"QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o":              nil,
		"zdj7WWeQ43G6JJvLWQWZpyHuAMq6uYWRjkBXFad11vE2LHhQ7":           nil, // dag-pb, version 1, base 58
		"": dag.ErrCID,
		"/ipfs/bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4yeq": dag.ErrCID,
		"bafkreibm6jg3ux5qumhcn2b3flc3tyu6dmlb4xa7u5bf44yegnrjhc4y":         dag.ErrCID,
		string(bytes.Repeat([]byte("b"), 4000)):                             dag.ErrCID,
		"bafyreib2rxk3rybk3aobmv5cjuql3bm2twh4jo5uxgf5kpqcsgz7soitae":       dag.ErrUnsupported, // CBOR
		"bafkqablimvwgy3y": dag.ErrUnsupported, // identity
		"bafkrgqe3ohjcjplc6n4f3fwunlj6upltggn7xqujbsvnvyw764srszz4u4rshq6ztos4chl4plgg4ffyyxnayrtdi5oc4xb2332g645433aeg": dag.ErrUnsupported, // SHA-512
	} {
		c, err := dag.Parse(text)
		if want != nil {
			require.ErrorIs(t, err, want, text)
			continue
		}
		require.NoError(t, err, text)
		require.ErrorIs(t, dag.Verify(c, []byte("hallo")), dag.ErrMismatch)
	}
}

// FuzzRead reads a root that anybody may have written.
func FuzzRead(f *testing.F) {
	s := shelf{}
	for _, p := range []part{s.add(f, nil, []byte("a"), s.leaf([]byte("b"))), s.add(f, func(*unixfs.FSNode) {}, nil)} {
		f.Add(s[p.cid])
	}
	f.Fuzz(func(t *testing.T, block []byte) {
		sum := sha256.Sum256(block)
		prefix := cid.NewPrefixV1(cid.DagProtobuf, 0x12)
		root, err := prefix.Sum(block)
		require.NoError(t, err)
		require.Equal(t, sum, dag.Digest(root))
		asked := 0
		got, err := dag.Read(context.Background(), root, func(_ context.Context, c cid.Cid) ([]byte, error) {
			if asked++; c == root {
				return block, nil
			}
			return s.get(context.Background(), c)
		}, dag.Limits{Bytes: 1 << 10, Blocks: 8, Parallel: 1})
		require.LessOrEqual(t, asked, 8)
		if err == nil {
			require.LessOrEqual(t, len(got), 1<<10)
		}
	})
}
