package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// cliError is a command that failed.
type cliError struct {
	code   int
	stderr string
}

func (e *cliError) Error() string { return fmt.Sprintf("exit code %d: %s", e.code, e.stderr) }

// conclave runs a command with --json and reads its output.
func (d *demo) conclave(ctx context.Context, into any, args ...string) error {
	cmd := exec.CommandContext(ctx, d.binary, append(args, "--json")...)
	cmd.Env = append(os.Environ(), "CONCLAVE_NETWORK="+d.net.NetworkFile)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 5 * time.Second
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return fmt.Errorf("conclave %s: %w", strings.Join(args[:2], " "), &cliError{exit.ExitCode(), strings.TrimSpace(stderr.String())})
	}
	if err != nil {
		return err
	}
	if err := json.Unmarshal(stdout.Bytes(), into); err != nil {
		return fmt.Errorf("conclave %s: read output: %w", strings.Join(args[:2], " "), err)
	}
	return nil
}

// The parts of the commands' output that the demo looks at.
type (
	sent struct {
		Tx      common.Hash `json:"tx"`
		Block   uint64      `json:"block"`
		GasUsed uint64      `json:"gasUsed"`
	}
	minted struct {
		TokenID common.Hash    `json:"tokenId"`
		Address common.Address `json:"address"`
		Owner   common.Address `json:"owner"`
		sent
	}
	answer struct {
		R       common.Hash `json:"r"`
		S       common.Hash `json:"s"`
		V       uint8       `json:"v"`
		Block   uint64      `json:"block"`
		Blocks  uint64      `json:"blocks"`
		Seconds float64     `json:"seconds"`
	}
	asked struct {
		RequestID common.Hash    `json:"requestId"`
		Digest    common.Hash    `json:"digest"`
		Requester common.Address `json:"requester"`
		ExpiresAt uint64         `json:"expiresAt"`
		Fee       string         `json:"fee"`
		Answer    *answer        `json:"answer"`
		sent
	}
	shown struct {
		Status string  `json:"status"`
		Head   uint64  `json:"head"`
		Answer *answer `json:"answer"`
		Nodes  []struct {
			Node  common.Address `json:"node"`
			Error string         `json:"error"`
			Work  *struct {
				Status      string      `json:"status"`
				Reason      string      `json:"reason"`
				PinnedBlock uint64      `json:"pinnedBlock"`
				Signature   *answer     `json:"signature"`
				PinnedHash  common.Hash `json:"pinnedHash"`
			} `json:"work"`
		} `json:"nodes"`
	}
	expired struct {
		Refund string `json:"refund"`
		sent
	}
	status struct {
		Epoch    uint64 `json:"epoch"`
		K        uint64 `json:"k"`
		Requests uint64 `json:"requests"`
		Nodes    []struct {
			Address   common.Address `json:"address"`
			URL       string         `json:"url"`
			Evidence  common.Hash    `json:"evidence"`
			Reachable bool           `json:"reachable"`
			Ready     bool           `json:"ready"`
		} `json:"nodes"`
	}
)

// wei reads a decimal string.
func wei(s string) (*big.Int, error) {
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return nil, fmt.Errorf("%q is no amount", s)
	}
	return n, nil
}
