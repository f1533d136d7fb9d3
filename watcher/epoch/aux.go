package epoch

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/conclave-network/conclave/tss/auxdata"
	"github.com/conclave-network/conclave/watcher/secret"
	"github.com/conclave-network/conclave/watcher/store"
)

// auxiliary is this node's own auxiliary data, there once ready is closed.
type auxiliary struct {
	ready   chan struct{}
	private *auxdata.Private
	record  *auxdata.Record
}

// own returns the auxiliary data if they are there.
func (w *Worker) own() (auxiliary, bool) {
	select {
	case <-w.aux.ready:
		return w.aux, true
	default:
		return auxiliary{}, false
	}
}

// auxContext binds a record to one node of one network.
func (w *Worker) auxContext(node common.Address) [32]byte {
	staking := w.Views.Contracts().Staking
	b := []byte("conclave/aux/v1\x00")
	b = binary.BigEndian.AppendUint64(b, w.ChainID)
	b = append(b, staking[:]...)
	b = append(b, node[:]...)
	return crypto.Keccak256Hash(b)
}

// makeAux loads the auxiliary data, or makes and stores them, and tries until it has them.
func (w *Worker) makeAux(ctx context.Context) {
	for ctx.Err() == nil {
		err := w.loadAux(ctx)
		if errors.Is(err, store.ErrNotFound) {
			err = w.newAux(ctx)
		}
		if err == nil {
			close(w.aux.ready)
			return
		}
		w.trouble("auxiliary data", err)
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

func (w *Worker) loadAux(ctx context.Context) error {
	stored, err := w.Store.Aux(ctx)
	if err != nil {
		return err
	}
	defer stored.Secret.Wipe()
	private, err := auxdata.ParsePrivate(stored.Secret.Reveal())
	if err != nil {
		return fmt.Errorf("stored auxiliary data: %w", err)
	}
	record, err := auxdata.ParseRecord(stored.Record)
	if err != nil {
		return fmt.Errorf("stored auxiliary record: %w", err)
	}
	w.aux.private, w.aux.record = private, record
	return nil
}

func (w *Worker) newAux(ctx context.Context) error {
	begun := w.Now()
	private, err := auxdata.Generate(ctx, w.Rand, func(done, total int) {
		w.Log.Info("making auxiliary data", "prime", done, "of", total)
	})
	if err != nil {
		return fmt.Errorf("make auxiliary data: %w", err)
	}
	record, err := private.Prove(w.auxContext(w.Identity.Address()), w.Rand)
	if err != nil {
		return fmt.Errorf("prove auxiliary data: %w", err)
	}
	if err := w.Store.PutAux(ctx, store.Aux{Secret: secret.New(private.Bytes()), Record: record.Bytes()}); err != nil {
		return err
	}
	w.Log.Info("auxiliary data made and proven", "took", w.Now().Sub(begun))
	w.aux.private, w.aux.record = private, record
	return nil
}
