package deploy

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/coordinator"
	"github.com/conclave-network/conclave/bindings/keyregistry"
	"github.com/conclave-network/conclave/bindings/pkpnft"
	"github.com/conclave-network/conclave/bindings/pkppermissions"
	"github.com/conclave-network/conclave/bindings/staking"
	"github.com/conclave-network/conclave/devnet/accounts"
	"github.com/conclave-network/conclave/network"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"
)

// unusual are parameters that are no one's default and differ from each other, so that a swap shows.
func unusual(url string) Params {
	return Params{
		Name:   "test",
		RPCURL: url,
		Contracts: network.Params{
			TokenSupply:     ether(12_345),
			MinStake:        big.NewInt(678),
			MinNodes:        4,
			MaxNodes:        11,
			EpochLength:     901,
			Timeout:         77,
			MintCost:        big.NewInt(1_001),
			MinFee:          big.NewInt(1_002),
			MaxExpiryBlocks: 503,
			AttemptBlocks:   13,
			MeasurementHash: common.HexToHash("0xaa01"),
			DevnetRootHash:  common.HexToHash("0xbb02"),
		},
	}
}

func deployer() accounts.Account { return accounts.Development()[0] }

func TestDeployLinksAndKeepsEveryParameter(t *testing.T) {
	onEachChain(t, func(t *testing.T, url string) {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		client := dial(t, url)
		p := unusual(url)
		var steps []string
		p.Progress = func(step string) { steps = append(steps, step) }
		began := time.Now()
		n, err := Deploy(ctx, client, deployer().Key, p)
		require.NoError(t, err)
		t.Logf("deployed in %v", time.Since(began))
		require.Len(t, steps, 3)
		require.NoError(t, n.Verify(ctx, client))
		requireReadsBack(t, client, n, p.Contracts)

		logGas(t, client, n.StartBlock)
		code, err := client.CodeAt(ctx, n.Contracts.Token, new(big.Int).SetUint64(n.StartBlock-1))
		require.NoError(t, err)
		require.Empty(t, code, "the contracts are older than startBlock")

		file := filepath.Join(t.TempDir(), "network.json")
		require.NoError(t, n.Save(file))
		loaded, err := network.Load(file)
		require.NoError(t, err)
		require.Equal(t, n, loaded)

		again, err := Deploy(ctx, client, deployer().Key, p)
		require.NoError(t, err, "a second network beside the first")
		require.NotEqual(t, n.Contracts, again.Contracts)
	})
}

// requireReadsBack asks the contracts for all that they were told.
func requireReadsBack(t *testing.T, client *ethclient.Client, n *network.Network, p network.Params) {
	t.Helper()
	c := n.Contracts

	token := conclavetoken.NewConclaveToken()
	tokenAt := token.Instance(client, c.Token)
	requireNumber(t, p.TokenSupply, read(t, tokenAt, token.PackTotalSupply(), token.UnpackTotalSupply))
	requireNumber(t, p.TokenSupply, read(t, tokenAt, token.PackBalanceOf(deployer().Address), token.UnpackBalanceOf))

	stake := staking.NewStaking()
	stakeAt := stake.Instance(client, c.Staking)
	require.Equal(t, c.Token, read(t, stakeAt, stake.PackToken(), stake.UnpackToken))
	require.Equal(t, c.KeyRegistry, read(t, stakeAt, stake.PackKeyRegistry(), stake.UnpackKeyRegistry))
	requireNumber(t, p.MinStake, read(t, stakeAt, stake.PackMinStake(), stake.UnpackMinStake))
	require.EqualValues(t, p.MinNodes, read(t, stakeAt, stake.PackMinNodes(), stake.UnpackMinNodes).Uint64())
	require.EqualValues(t, p.MaxNodes, read(t, stakeAt, stake.PackMaxNodes(), stake.UnpackMaxNodes).Uint64())
	epoch := read(t, stakeAt, stake.PackEpoch(), stake.UnpackEpoch)
	require.EqualValues(t, p.EpochLength, epoch.EpochLength.Uint64())
	require.EqualValues(t, p.Timeout, epoch.Timeout.Uint64())

	registry := keyregistry.NewKeyRegistry()
	registryAt := registry.Instance(client, c.KeyRegistry)
	require.Equal(t, c.Staking, read(t, registryAt, registry.PackStaking(), registry.UnpackStaking))
	require.Equal(t, c.CurveComb, read(t, registryAt, registry.PackComb(), registry.UnpackComb))

	nft := pkpnft.NewPKPNFT()
	nftAt := nft.Instance(client, c.PKPNFT)
	require.Equal(t, c.KeyRegistry, read(t, nftAt, nft.PackKeyRegistry(), nft.UnpackKeyRegistry))
	require.Equal(t, c.PKPPermissions, read(t, nftAt, nft.PackPermissions(), nft.UnpackPermissions))
	requireNumber(t, p.MintCost, read(t, nftAt, nft.PackMintCost(), nft.UnpackMintCost))

	permissions := pkppermissions.NewPKPPermissions()
	permissionsAt := permissions.Instance(client, c.PKPPermissions)
	require.Equal(t, c.PKPNFT, read(t, permissionsAt, permissions.PackPkpNft(), permissions.UnpackPkpNft))

	coordinate := coordinator.NewCoordinator()
	coordinateAt := coordinate.Instance(client, c.Coordinator)
	require.Equal(t, c.PKPPermissions, read(t, coordinateAt, coordinate.PackPkpPermissions(), coordinate.UnpackPkpPermissions))
	require.Equal(t, c.PKPNFT, read(t, coordinateAt, coordinate.PackPkpNft(), coordinate.UnpackPkpNft))
	require.Equal(t, c.Staking, read(t, coordinateAt, coordinate.PackStaking(), coordinate.UnpackStaking))
	requireNumber(t, p.MinFee, read(t, coordinateAt, coordinate.PackMinFee(), coordinate.UnpackMinFee))
	require.Equal(t, p.MaxExpiryBlocks, read(t, coordinateAt, coordinate.PackMaxExpiryBlocks(), coordinate.UnpackMaxExpiryBlocks))
	require.Equal(t, p.AttemptBlocks, read(t, coordinateAt, coordinate.PackAttemptBlocks(), coordinate.UnpackAttemptBlocks))

	attest := attestations.NewAttestations()
	attestAt := attest.Instance(client, c.Attestations)
	require.Equal(t, c.Staking, read(t, attestAt, attest.PackStaking(), attest.UnpackStaking))
	require.EqualValues(t, p.MeasurementHash, read(t, attestAt, attest.PackMeasurementHash(), attest.UnpackMeasurementHash))
	require.EqualValues(t, p.DevnetRootHash, read(t, attestAt, attest.PackDevnetRootHash(), attest.UnpackDevnetRootHash))
}

func read[T any](t *testing.T, at *bind.BoundContract, data []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	v, err := bind.Call(at, &bind.CallOpts{Context: t.Context()}, data, unpack)
	require.NoError(t, err)
	return v
}

func requireNumber(t *testing.T, want, got *big.Int) {
	t.Helper()
	require.Equal(t, want.String(), got.String())
}

// logGas says what the blocks from start on have used.
func logGas(t *testing.T, client *ethclient.Client, start uint64) {
	t.Helper()
	head, err := client.BlockNumber(t.Context())
	require.NoError(t, err)
	var gas uint64
	for i := start; i <= head; i++ {
		header, err := client.HeaderByNumber(t.Context(), new(big.Int).SetUint64(i))
		require.NoError(t, err)
		gas += header.GasUsed
	}
	t.Logf("%d gas in blocks %d to %d", gas, start, head)
}

func TestDeployNamesWhatAContractRefuses(t *testing.T) {
	onEachChain(t, func(t *testing.T, url string) {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		client := dial(t, url)
		fails := func(want string, change func(*Params)) {
			t.Helper()
			p := unusual(url)
			change(&p)
			_, err := Deploy(ctx, client, deployer().Key, p)
			require.ErrorContains(t, err, want)
		}
		fails("field name", func(p *Params) { p.Name = "Bad Name" })
		fails("field rpcUrl", func(p *Params) { p.RPCURL = "localhost:8545" })
		fails("field params.mintCost", func(p *Params) { p.Contracts.MintCost = nil })
		fails("the measurement hash is zero", func(p *Params) { p.Contracts.MeasurementHash = common.Hash{} })
		poor, err := crypto.GenerateKey()
		require.NoError(t, err)
		_, err = Deploy(ctx, client, poor, unusual(url))
		require.ErrorContains(t, err, "has 0 wei on chain 31337")
		requireNonce(t, client, 0)

		fails("deploy staking: ", func(p *Params) { p.Contracts.MaxNodes = 3 })
		fails("StakingConfigInvalid()", func(p *Params) { p.Contracts.MaxNodes = 3 })
		fails("deploy coordinator: ", func(p *Params) { p.Contracts.AttemptBlocks = 0 })
		fails("CoordinatorConfigInvalid()", func(p *Params) { p.Contracts.AttemptBlocks = 0 })
		if t.Name() == "TestDeployNamesWhatAContractRefuses/embedded" {
			requireNonce(t, client, 0) // found by simulation
		}
	})
}

func requireNonce(t *testing.T, client *ethclient.Client, want uint64) {
	t.Helper()
	nonce, err := client.PendingNonceAt(t.Context(), deployer().Address)
	require.NoError(t, err)
	require.Equal(t, want, nonce, "transactions of the deployer")
}

// Transactions of the deployer that wait in the pool come first: the new contracts' addresses count them in.
func TestDeployAfterWaitingTransactions(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	url := embedded(t)
	client := dial(t, url)
	require.NoError(t, client.Client().Call(nil, "dev_setAutomine", false))
	line, err := newPipeline(ctx, client, deployer().Key)
	require.NoError(t, err)
	to := accounts.Development()[1].Address
	tx, err := line.sign(job{to: &to, gas: 21_000})
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(ctx, tx))
	p := unusual(url)
	p.Progress = func(step string) {
		if step != "try the deployment" { // tried while the transaction still waits
			require.NoError(t, client.Client().Call(nil, "dev_setAutomine", true))
		}
	}
	n, err := Deploy(ctx, client, deployer().Key, p)
	require.NoError(t, err)
	require.Equal(t, crypto.CreateAddress(deployer().Address, 1), n.Contracts.Token)
}

func TestFund(t *testing.T) {
	onEachChain(t, func(t *testing.T, url string) {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		client := dial(t, url)
		n, err := Deploy(ctx, client, deployer().Key, unusual(url))
		require.NoError(t, err)
		var to []common.Address
		for i := range 12 {
			to = append(to, common.BytesToAddress([]byte{0xee, byte(i)}))
		}
		grant := Grant{Wei: ether(3), Tokens: big.NewInt(789), Token: n.Contracts.Token}
		began := time.Now()
		require.NoError(t, Fund(ctx, client, deployer().Key, grant, to))
		t.Logf("funded %d accounts in %v", len(to), time.Since(began))
		token := conclavetoken.NewConclaveToken()
		for _, address := range to {
			balance, err := client.BalanceAt(ctx, address, nil)
			require.NoError(t, err)
			requireNumber(t, ether(3), balance)
			requireNumber(t, grant.Tokens,
				read(t, token.Instance(client, n.Contracts.Token), token.PackBalanceOf(address), token.UnpackBalanceOf))
		}

		nonce, err := client.PendingNonceAt(ctx, deployer().Address)
		require.NoError(t, err)
		grant.Tokens = ether(1_100)
		require.ErrorContains(t, Fund(ctx, client, deployer().Key, grant, to), "smallest units")
		require.ErrorContains(t, Fund(ctx, client, deployer().Key, Grant{Wei: ether(900)}, to), "are needed")
		require.ErrorContains(t, Fund(ctx, client, deployer().Key,
			Grant{Tokens: common.Big1, Token: common.Address{1}}, to), "there is no token at")
		require.NoError(t, Fund(ctx, client, deployer().Key, Grant{}, to))
		require.NoError(t, Fund(ctx, client, deployer().Key, grant, nil))
		after, err := client.PendingNonceAt(ctx, deployer().Address)
		require.NoError(t, err)
		require.Equal(t, nonce, after, "nothing was sent")
	})
}
