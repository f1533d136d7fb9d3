package epoch

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/chain"
	"github.com/conclave-network/conclave/watcher/internal/lowly"
	"github.com/conclave-network/conclave/watcher/p2p"
	"github.com/conclave-network/conclave/watcher/store"
)

// Topics of the questions that nodes ask each other before a ceremony.
const (
	// TopicEvidence: epoch (8 bytes, big endian) -> encoded attestation evidence.
	TopicEvidence = "/conclave/evidence/1"
	// TopicRecord: nothing -> encoded auxiliary record.
	TopicRecord = "/conclave/aux/record/1"
	// TopicPair: nothing -> encoded pair proof for the asker; refused until its record has been verified.
	TopicPair = "/conclave/aux/pair/1"
)

// serve answers peers.
func (w *Worker) serve() {
	w.Host.HandleRequests(TopicEvidence, 8, func(ctx context.Context, _ p2p.PeerKey, request []byte) ([]byte, error) {
		if len(request) != 8 {
			return nil, errors.New("request is not an epoch")
		}
		evidence, _, err := w.Store.Evidence(ctx, binary.BigEndian.Uint64(request))
		return evidence, err
	})
	w.Host.HandleRequests(TopicRecord, 0, func(context.Context, p2p.PeerKey, []byte) ([]byte, error) {
		own, ok := w.own()
		if !ok {
			return nil, errors.New("auxiliary data are still being made")
		}
		return own.record.Bytes(), nil
	})
	w.Host.HandleRequests(TopicSharing, 8, w.serveSharing)
	w.Host.HandleRequests(TopicPair, 32, func(_ context.Context, from p2p.PeerKey, request []byte) ([]byte, error) {
		return w.pairProof(from, request)
	})
}

// pairProof proves this node's auxiliary data to the asking peer, whose record has the given hash. A proof is made once.
func (w *Worker) pairProof(from p2p.PeerKey, hash []byte) ([]byte, error) {
	own, ok := w.own()
	if !ok || len(hash) != 32 {
		return nil, errors.New("auxiliary data are still being made, or no record named")
	}
	w.pairs.Lock() // one at a time: an asker that asks often waits for itself
	defer w.pairs.Unlock()
	w.mu.Lock()
	verifier, address, made := w.records[from], w.owners[from], w.proofs[[32]byte(hash)]
	w.mu.Unlock()
	if verifier == nil || verifier.Hash() != [32]byte(hash) {
		return nil, errors.New("asker's record has not been verified here yet")
	}
	if made != nil {
		return made, nil
	}
	if err := w.verify(own.record, w.Identity.Address()); err != nil {
		return nil, err
	}
	if err := w.verify(verifier, address); err != nil {
		return nil, err
	}
	var proof *auxdata.PairProof
	err := w.heavy(func() (err error) {
		proof, err = own.private.ProvePair(own.record, verifier, w.Rand)
		return err
	})
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	w.proofs[[32]byte(hash)] = proof.Bytes()
	w.mu.Unlock()
	return proof.Bytes(), nil
}

// binding says what a node's evidence must speak for.
func (w *Worker) binding(epoch uint64, n chain.Node) attest.Binding {
	return attest.Binding{
		ChainID: w.ChainID, Staking: w.Views.Contracts().Staking, Epoch: epoch,
		NodeAddress: n.Address, PeerKey: n.PeerKey, EncryptionKey: n.EncryptionKey,
	}
}

// policy reads what evidence must satisfy.
func (w *Worker) policy(ctx context.Context, v chain.View) (attest.Policy, error) {
	p, err := v.AttestationPolicy(ctx)
	if err != nil {
		return attest.Policy{}, fmt.Errorf("read attestation policy: %w", err)
	}
	pol := attest.Policy{
		ChainID: w.ChainID, DevnetRootHash: p.DevnetRoot,
		MinimumTCB: attest.MinimumTCB{Milan: levels(p.Milan), Genoa: levels(p.Genoa)},
	}
	now := w.Now().Unix()
	for hash, until := range p.Measurements {
		if now >= 0 && uint64(now) < until {
			pol.Measurements = append(pol.Measurements, hash)
		}
	}
	return pol, nil
}

func levels(t chain.TCB) attest.TCB {
	return attest.TCB{BootLoader: t.Bootloader, TEE: t.Tee, SNP: t.Snp, Microcode: t.Microcode}
}

// checkEvidence fetches a peer's evidence and checks it against the hash on chain, once per hash.
func (w *Worker) checkEvidence(ctx context.Context, v chain.View, epoch uint64, n chain.Node) error {
	posted, err := v.EvidenceOf(ctx, epoch, n.Address)
	if err != nil {
		return fmt.Errorf("read evidence hash: %w", err)
	}
	if posted == (common.Hash{}) {
		return errors.New("has not posted its attestation yet")
	}
	if counts, err := v.EvidenceCounts(ctx, epoch, n.Address); err != nil {
		return fmt.Errorf("ask whether the evidence counts: %w", err)
	} else if !counts {
		return errors.New("its attestation has run out or was revoked")
	}
	if known, err := w.Store.PeerEvidence(ctx, epoch, n.Address); err == nil && known == posted {
		return nil
	}
	request := binary.BigEndian.AppendUint64(nil, epoch)
	encoded, err := w.Host.Request(ctx, n.PeerKey, TopicEvidence, request, attest.MaxEvidenceSize)
	if err != nil {
		return fmt.Errorf("fetch attestation: %w", err)
	}
	pol, err := w.policy(ctx, v)
	if err != nil {
		return err
	}
	if _, err := attest.VerifyPosted(encoded, posted, w.binding(epoch, n), pol, w.Now()); err != nil {
		return fmt.Errorf("attestation refused: %w", err)
	}
	w.Log.Info("attestation of peer accepted", "peer", n.Address, "epoch", epoch)
	return w.Store.SetPeerEvidence(ctx, epoch, n.Address, posted)
}

// checkAux fetches and verifies a peer's auxiliary record and its proof to this node, and keeps what was proven.
func (w *Worker) checkAux(ctx context.Context, n chain.Node) error {
	own, ok := w.own()
	if !ok {
		return errors.New("own auxiliary data are still being made")
	}
	record, err := w.fetchRecord(ctx, n)
	if err != nil {
		return err
	}
	hash := common.Hash(record.Hash())
	if known, err := w.Store.ProvenPeer(ctx, n.Address, hash); err == nil && known.Proven {
		return nil
	}
	mine := own.record.Hash()
	raw, err := w.Host.Request(ctx, n.PeerKey, TopicPair, mine[:], auxdata.PairProofSize)
	if err != nil {
		return fmt.Errorf("fetch pair proof: %w", err)
	}
	if err := w.verify(own.record, w.Identity.Address()); err != nil {
		return err
	}
	proof, err := auxdata.ParsePairProof(raw)
	if err == nil {
		err = w.heavy(func() error { return proof.Verify(record, own.record) })
	}
	if err != nil {
		return fmt.Errorf("pair proof: %w", err)
	}
	w.Log.Info("auxiliary data of peer proven", "peer", n.Address)
	return w.Store.SetProven(ctx, store.Proven{Peer: n.Address, Record: hash, Proven: true, Public: record.Public().Bytes()})
}

// badRecordPause is how long a peer whose record did not verify is not asked again: verifying costs a second.
const badRecordPause = 30 * time.Second

// forget drops the records that were fetched for an earlier attempt: a node that has lost its disk has another one now.
// What was verified stays known by its hash, so that only new records cost anything.
func (w *Worker) forget(a attempt) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.fetched != a {
		w.fetched = a
		clear(w.records)
	}
}

// fetchRecord returns a peer's record, which this node has verified: now, or ever before.
func (w *Worker) fetchRecord(ctx context.Context, n chain.Node) (*auxdata.Record, error) {
	w.mu.Lock()
	known, refused := w.records[n.PeerKey], w.refused[n.PeerKey]
	w.mu.Unlock()
	if known != nil {
		return known, nil
	}
	if w.Now().Sub(refused) < badRecordPause {
		return nil, fmt.Errorf("auxiliary record: %w", auxdata.ErrRefused)
	}
	raw, err := w.Host.Request(ctx, n.PeerKey, TopicRecord, nil, auxdata.RecordSize)
	if err != nil {
		return nil, fmt.Errorf("fetch auxiliary record: %w", err)
	}
	record, err := auxdata.ParseRecord(raw)
	if err == nil {
		record, err = w.checked(ctx, n, record)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if err != nil {
		w.refused[n.PeerKey] = w.Now()
		return nil, fmt.Errorf("auxiliary record: %w", err)
	}
	w.records[n.PeerKey], w.owners[n.PeerKey] = record, n.Address
	return record, nil
}

// checked verifies a record, unless the store says that it was proven to this node before, and returns it, or the same one as
// this process has it already.
func (w *Worker) checked(ctx context.Context, n chain.Node, record *auxdata.Record) (*auxdata.Record, error) {
	key := verifiedKey{n.Address, record.Hash()}
	w.mu.Lock()
	if known := w.verified[key]; known != nil {
		record = known
	}
	w.mu.Unlock()
	if p, err := w.Store.ProvenPeer(ctx, n.Address, key.hash); err == nil && p.Proven {
		return record, nil
	}
	if err := w.verify(record, n.Address); err != nil {
		return nil, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.verified[key] = record
	return record, nil
}

// verify verifies a node's record unless this process has.
func (w *Worker) verify(record *auxdata.Record, node common.Address) error {
	if node == w.Identity.Address() { // asked for by several at once
		w.itself.Lock()
		defer w.itself.Unlock()
	}
	if record.Verified() {
		return record.Verify(w.auxContext(node)) // costs nothing, and sees whose it is
	}
	return w.heavy(func() error { return record.Verify(w.auxContext(node)) })
}

// heavy computes what takes a second of a processor: at low priority once there are requests that may need it.
func (w *Worker) heavy(f func() error) error {
	if w.Keysets.Current() == nil {
		return f()
	}
	return lowly.Do(f)
}
