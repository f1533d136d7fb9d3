package deploy

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/conclave-network/conclave/bindings/conclavetoken"
	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Grant is what Fund sends to each address.
type Grant struct {
	Wei    *big.Int       // ether, in wei; nil or 0 sends none
	Tokens *big.Int       // of Token, in its smallest unit; nil or 0 sends none
	Token  common.Address // the network's ERC-20; ignored if Tokens is nil or 0
}

// Fund sends the grant to every address from the key's account, all at once, and waits until everything has arrived.
// It sends nothing if the account holds too little for all of it.
func Fund(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey, grant Grant, to []common.Address) error {
	if err := fund(ctx, client, key, grant, to); err != nil {
		return fmt.Errorf("fund %d accounts: %w", len(to), err)
	}
	return nil
}

func fund(ctx context.Context, client *ethclient.Client, key *ecdsa.PrivateKey, grant Grant, to []common.Address) error {
	line, err := newPipeline(ctx, client, key)
	if err != nil {
		return err
	}
	token := conclavetoken.NewConclaveToken()
	var jobs []job
	if some(grant.Tokens) {
		if err := line.holds(ctx, token, grant, len(to)); err != nil {
			return err
		}
	}
	for _, address := range to {
		if some(grant.Wei) {
			jobs = append(jobs, job{what: "send ether to " + address.Hex(), to: &address, value: grant.Wei})
		}
		if some(grant.Tokens) {
			jobs = append(jobs, job{
				what: "send tokens to " + address.Hex(), to: &grant.Token, data: token.PackTransfer(address, grant.Tokens),
			})
		}
	}
	for i, j := range jobs {
		// Transfers do not depend on each other, so each can be estimated on the newest state.
		gas, err := client.EstimateGas(ctx, ethereum.CallMsg{From: line.from, To: j.to, Value: j.value, Data: j.data})
		if err != nil {
			return fmt.Errorf("%s: estimate gas: %w", j.what, err)
		}
		jobs[i].gas = min(gas+gas/4, txGasLimit)
	}
	_, err = line.run(ctx, jobs)
	return err
}

func some(amount *big.Int) bool { return amount != nil && amount.Sign() != 0 }

// holds checks that the account has the tokens for n grants.
func (p *pipeline) holds(ctx context.Context, token *conclavetoken.ConclaveToken, grant Grant, n int) error {
	answer, err := p.client.CallContract(ctx, ethereum.CallMsg{To: &grant.Token, Data: token.PackBalanceOf(p.from)}, nil)
	if err != nil {
		return fmt.Errorf("read the token balance of %s: %w", p.from, err)
	}
	if len(answer) == 0 {
		return fmt.Errorf("there is no token at %s", grant.Token)
	}
	have, err := token.UnpackBalanceOf(answer)
	if err != nil {
		return fmt.Errorf("read the token balance of %s: %w", p.from, err)
	}
	need := new(big.Int).Mul(grant.Tokens, big.NewInt(int64(n)))
	if have.Cmp(need) < 0 {
		return fmt.Errorf("%s holds %v of the token's smallest units, %v are needed", p.from, have, need)
	}
	return nil
}
