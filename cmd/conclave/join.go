package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"net/netip"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/network/typed"
	"github.com/conclave-network/conclave/wallet"
	"github.com/conclave-network/conclave/watcher/attest"
	"github.com/conclave-network/conclave/watcher/identity"
)

// joinResult is a node's registration.
type joinResult struct {
	Node    common.Address `json:"node"`
	Staker  common.Address `json:"staker"`
	Already bool           `json:"already"`         // it had joined before: nothing was sent
	Again   bool           `json:"again,omitempty"` // it had left, with its bond
	Stake   *amount        `json:"stake,omitempty"`
	IP      string         `json:"ip,omitempty"`
	Port    uint16         `json:"port,omitempty"`
	P2PPort uint16         `json:"p2pPort,omitempty"`
	*sent
}

func (r joinResult) text(t *table) {
	t.row("node", "%s", r.Node)
	t.row("staker", "%s", r.Staker)
	if r.Already {
		t.row("joined", "before; nothing to do")
		return
	}
	if r.Again {
		t.row("joined", "again, with the bond that it has")
		r.sent.text(t)
		return
	}
	t.row("stake", "%s tokens", r.Stake.units())
	t.row("registered at", "%s, HTTP %d, peers %d", r.IP, r.Port, r.P2PPort)
	r.sent.text(t)
}

func (a *app) nodeJoin() *cobra.Command {
	var data, stake, advertise string
	cmd := &cobra.Command{
		Use: "join", Short: "Bond tokens and register the node on chain", Args: exactly(),
		Long: `Bond tokens of the network and register the node for the next set, with the node's own key: its address needs the
tokens, and ether for gas. A node that has left comes back with the bond that it has; one that has joined already is left
as it is.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := loadNode(cmd, data)
			if err != nil {
				return err
			}
			var bond *big.Int
			if stake != "" {
				if bond, err = parseUnits(stake); err != nil {
					return usage(cmd, "--stake: %w", err)
				}
			}
			ip := c.Listen
			if advertise != "" {
				if ip, err = netip.ParseAddr(advertise); err != nil || !ip.Is4() {
					return usage(cmd, "--advertise: %q is no IPv4 address", advertise)
				}
			}
			id, err := identity.Load(c.Data, c.Unlock)
			if err != nil {
				return err
			}
			s, err := a.openNode(cmd.Context(), c)
			if err != nil {
				return err
			}
			defer s.close()
			if ip.IsUnspecified() {
				if !attest.DevnetChain(s.net.ChainID) {
					return usage(cmd, "--advertise is missing: the node listens on all addresses, others need one to reach it")
				}
				ip = netip.AddrFrom4([4]byte{127, 0, 0, 1})
			}
			if !ip.Is4() {
				return usage(cmd, "--advertise is missing: %s cannot be registered, only IPv4 can", ip)
			}
			return a.join(cmd.Context(), s, id, bond, ip.As4(), c.HTTPPort, c.P2PPort)
		},
	}
	cmd.Flags().StringVar(&data, "data", "", "data folder `DIR` of the node")
	cmd.Flags().StringVar(&stake, "stake", "", "`AMOUNT` of tokens to bond, such as 1000 (default: the least)")
	cmd.Flags().StringVar(&advertise, "advertise", "", "IPv4 `ADDRESS` at which others reach the node (default: where it listens)")
	return cmd
}

func (a *app) join(ctx context.Context, s *session, id *identity.Identity, bond *big.Int, ip [4]byte, port, p2p uint16) error {
	bound := staking.NewStaking()
	raw, err := s.chain.Call(ctx, s.net.Contracts.Staking, bound.PackStakerOf(id.Address()), common.Hash{})
	if err != nil {
		return fmt.Errorf("read registration: %w", err)
	}
	staker, err := bound.UnpackStakerOf(raw)
	if err != nil {
		return fmt.Errorf("read registration: %w", err)
	}
	if staker != (common.Address{}) {
		return a.rejoin(ctx, s, id, staker)
	}
	if bond == nil {
		if bond, err = s.view().MinStake(ctx); err != nil {
			return err
		}
	}
	w, err := a.sender(s, wallet.NewKey(id.Node()), "")
	if err != nil {
		return err
	}
	if err := s.approve(ctx, w, bond); err != nil {
		return err
	}
	reg := staking.IStakingRegistration{
		NodeAddress: id.Address(), Ipv4: binary.BigEndian.Uint32(ip[:]), Port: port, P2pPort: p2p,
		PeerKey: id.PeerKey(), EncryptionKey: id.EncryptionKey(),
	}
	digest, err := registrationDigest(s.net.ChainID, s.net.Contracts.Staking, id.Address(), reg)
	if err != nil {
		return err
	}
	sig, err := crypto.Sign(digest[:], id.Node())
	if err != nil {
		return fmt.Errorf("sign registration: %w", err)
	}
	sig[64] += 27
	receipt, err := w.Send(ctx, wallet.Call{To: s.net.Contracts.Staking, Data: bound.PackStakeAndJoin(bond, reg, sig)})
	if err != nil {
		return fmt.Errorf("join: %w", err)
	}
	done := sentBy(receipt)
	return a.print(joinResult{
		Node: id.Address(), Staker: id.Address(), Stake: &amount{bond}, IP: netip.AddrFrom4(ip).String(), Port: port, P2PPort: p2p,
		sent: &done,
	})
}

// rejoin makes a registered node a candidate again, unless it is one.
func (a *app) rejoin(ctx context.Context, s *session, id *identity.Identity, staker common.Address) error {
	candidate, err := s.candidate(ctx, id.Address())
	if err != nil {
		return err
	}
	if candidate || staker != id.Address() { // another staker's node is that one's to bring back
		return a.print(joinResult{Node: id.Address(), Staker: staker, Already: true})
	}
	w, err := a.sender(s, wallet.NewKey(id.Node()), "")
	if err != nil {
		return err
	}
	receipt, err := w.Send(ctx, wallet.Call{To: s.net.Contracts.Staking, Data: staking.NewStaking().PackRequestToJoin()})
	if err != nil {
		return fmt.Errorf("join again: %w", err)
	}
	done := sentBy(receipt)
	return a.print(joinResult{Node: id.Address(), Staker: staker, Again: true, sent: &done})
}

// approve lets the staking contract take the bond, unless it may already.
func (s *session) approve(ctx context.Context, w *wallet.Sender, bond *big.Int) error {
	token := conclavetoken.NewConclaveToken()
	from := w.Key.Address()
	read := func(data []byte, unpack func([]byte) (*big.Int, error)) (*big.Int, error) {
		raw, err := s.chain.Call(ctx, s.net.Contracts.Token, data, common.Hash{})
		if err != nil {
			return nil, fmt.Errorf("read tokens of %s: %w", from, err)
		}
		return unpack(raw)
	}
	have, err := read(token.PackBalanceOf(from), token.UnpackBalanceOf)
	if err != nil {
		return err
	}
	if have.Cmp(bond) < 0 {
		return hint(fmt.Errorf("%s holds %s tokens, %s shall be bonded", from, amount{have}.units(), amount{bond}.units()),
			"send tokens of %s and some ether to %s first", s.net.Contracts.Token, from)
	}
	allowed, err := read(token.PackAllowance(from, s.net.Contracts.Staking), token.UnpackAllowance)
	if err != nil {
		return err
	}
	if allowed.Cmp(bond) >= 0 {
		return nil
	}
	if _, err = w.Send(ctx, wallet.Call{To: s.net.Contracts.Token, Data: token.PackApprove(s.net.Contracts.Staking, bond)}); err != nil {
		return fmt.Errorf("approve the bond: %w", err)
	}
	return nil
}

// registrationDigest is what a node signs to be registered; see IStaking.register.
func registrationDigest(chainID uint64, contract, staker common.Address, r staking.IStakingRegistration) (common.Hash, error) {
	return typed.Domain{Name: typed.Staking, ChainID: chainID, Contract: contract}.Digest(typed.Registration{
		Staker: staker, IPv4: r.Ipv4, Port: r.Port, P2PPort: r.P2pPort, PeerKey: r.PeerKey, EncryptionKey: r.EncryptionKey,
	})
}
