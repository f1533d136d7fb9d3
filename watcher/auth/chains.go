package auth

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Endpoint is an RPC endpoint of a chain; *ethclient.Client is one.
type Endpoint interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
}

// Chains is a ContractCaller that asks RPC endpoints, by chain id, at the newest block. All endpoints of a chain must give
// the same answer, so one that lies can prevent an answer and not forge one, as long as another of them is honest.
type Chains map[uint64][]Endpoint

// callGas is what a wallet may use to check a signature.
const callGas = 5_000_000

// CallContract implements ContractCaller.
func (c Chains) CallContract(ctx context.Context, chainID uint64, contract common.Address, data []byte) ([]byte, error) {
	endpoints := c[chainID]
	if len(endpoints) == 0 {
		return nil, fmt.Errorf("chain %d: %w", chainID, ErrUnknownChain)
	}
	var first []byte
	reverts := 0
	for i, e := range endpoints {
		answer, err := e.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: data, Gas: callGas}, nil)
		if isRevert(err) {
			reverts++
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("call contract %s on chain %d: %w", contract, chainID, err)
		}
		if i-reverts > 0 && !bytes.Equal(first, answer) {
			return nil, disagree(chainID)
		}
		first = answer
	}
	switch reverts {
	case 0:
		return first, nil
	case len(endpoints):
		return nil, fmt.Errorf("contract %s on chain %d: %w", contract, chainID, ErrReverted)
	}
	return nil, disagree(chainID)
}

// isRevert tells a contract's refusal from an endpoint's: go-ethereum's code 3, which other nodes took over, or the words.
func isRevert(err error) bool {
	var coded rpc.Error
	return errors.As(err, &coded) && (coded.ErrorCode() == 3 || strings.Contains(coded.Error(), "execution reverted"))
}

// maxReply bounds what an endpoint may answer to one call.
const maxReply = 1 << 20

// DialEndpoint connects to an RPC endpoint over HTTP. It reads at most a mebibyte of any reply, and waits as long as the
// context of a call and at most contractTimeout. Nothing is sent before the first call.
func DialEndpoint(ctx context.Context, url string) (*ethclient.Client, error) {
	client := &http.Client{Timeout: contractTimeout, Transport: capped{&http.Transport{
		MaxIdleConns: 4, IdleConnTimeout: time.Minute, MaxResponseHeaderBytes: 64 << 10,
	}}, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	c, err := rpc.DialOptions(ctx, url, rpc.WithHTTPClient(client))
	if err != nil {
		return nil, fmt.Errorf("dial RPC endpoint: %w", err)
	}
	return ethclient.NewClient(c), nil
}

// capped cuts replies off.
type capped struct{ next http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (t capped) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	res.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(res.Body, maxReply), res.Body}
	return res, nil
}
