package deploy

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/conclave-network/conclave/bindings/actionlimits"
	"github.com/conclave-network/conclave/bindings/attestations"
	"github.com/conclave-network/conclave/bindings/conclavetimelock"
	"github.com/conclave-network/conclave/bindings/conclavetoken"
	"github.com/conclave-network/conclave/bindings/contractresolver"
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

// unusual are parameters that are no one's default, so that one that does not arrive shows.
func unusual(url string) Params {
	p := Params{Name: "test", RPCURL: url, Contracts: DefaultParams()}
	c := &p.Contracts
	c.TokenSupply, c.TimelockDelay = ether(12_345), 17
	c.Staking.MinStake, c.Staking.MinNodes, c.Staking.MaxNodes = big.NewInt(678), 4, 11
	c.Staking.EpochLength, c.Staking.Timeout = 901, 77
	c.PKPNFT.MintCost = big.NewInt(1_001)
	c.Coordinator.SignatureFee, c.Coordinator.MaxExpiryBlocks, c.Coordinator.AttemptBlocks = big.NewInt(1_002), 503, 13
	c.Attestations.Milan.Snp = 8
	c.ActionLimits.Wall, c.ActionLimits.CallDepth = 31_000_000_001, 6
	c.Measurements = []common.Hash{common.HexToHash("0xaa01"), common.HexToHash("0xaa02")}
	c.DevnetRoot = common.HexToHash("0xbb02")
	return p
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

// requireReadsBack asks the contracts for all that they were told, and for each other.
func requireReadsBack(t *testing.T, client *ethclient.Client, n *network.Network, p Parameters) {
	t.Helper()
	c := n.Contracts
	p.settle(c.Timelock, deployer().Address)

	token := conclavetoken.NewConclaveToken()
	tokenAt := token.Instance(client, c.Token)
	requireNumber(t, p.TokenSupply, read(t, tokenAt, token.PackTotalSupply(), token.UnpackTotalSupply))
	requireNumber(t, p.TokenSupply, read(t, tokenAt, token.PackBalanceOf(deployer().Address), token.UnpackBalanceOf))

	timelock := conclavetimelock.NewConclaveTimelock()
	timelockAt := timelock.Instance(client, c.Timelock)
	requireNumber(t, number(p.TimelockDelay), read(t, timelockAt, timelock.PackGetMinDelay(), timelock.UnpackGetMinDelay))
	proposer := read(t, timelockAt, timelock.PackPROPOSERROLE(), timelock.UnpackPROPOSERROLE)
	admin := read(t, timelockAt, timelock.PackDEFAULTADMINROLE(), timelock.UnpackDEFAULTADMINROLE)
	has := func(role [32]byte, who common.Address) bool {
		return read(t, timelockAt, timelock.PackHasRole(role, who), timelock.UnpackHasRole)
	}
	require.True(t, has(proposer, deployer().Address))
	require.False(t, has(admin, deployer().Address))
	require.True(t, has(admin, c.Timelock))

	stake := staking.NewStaking()
	stakeAt := stake.Instance(client, c.Staking)
	require.Equal(t, c.Token, read(t, stakeAt, stake.PackToken(), stake.UnpackToken))
	require.Equal(t, c.KeyRegistry, read(t, stakeAt, stake.PackKeyRegistry(), stake.UnpackKeyRegistry))
	require.Equal(t, p.Staking, read(t, stakeAt, stake.PackConfig(), stake.UnpackConfig))

	registry := keyregistry.NewKeyRegistry()
	registryAt := registry.Instance(client, c.KeyRegistry)
	require.Equal(t, c.Staking, read(t, registryAt, registry.PackStaking(), registry.UnpackStaking))
	require.Equal(t, c.CurveComb, read(t, registryAt, registry.PackComb(), registry.UnpackComb))
	require.Equal(t, c.PKPNFT, read(t, registryAt, registry.PackPkpNft(), registry.UnpackPkpNft))

	nft := pkpnft.NewPKPNFT()
	nftAt := nft.Instance(client, c.PKPNFT)
	require.Equal(t, c.KeyRegistry, read(t, nftAt, nft.PackKeyRegistry(), nft.UnpackKeyRegistry))
	require.Equal(t, c.PKPPermissions, read(t, nftAt, nft.PackPermissions(), nft.UnpackPermissions))
	requireNumber(t, p.PKPNFT.MintCost, read(t, nftAt, nft.PackMintCost(), nft.UnpackMintCost))

	permissions := pkppermissions.NewPKPPermissions()
	permissionsAt := permissions.Instance(client, c.PKPPermissions)
	require.Equal(t, c.PKPNFT, read(t, permissionsAt, permissions.PackPkpNft(), permissions.UnpackPkpNft))

	coordinate := coordinator.NewCoordinator()
	coordinateAt := coordinate.Instance(client, c.Coordinator)
	require.Equal(t, c.Schedules, read(t, coordinateAt, coordinate.PackSchedules(), coordinate.UnpackSchedules))
	require.Equal(t, p.Coordinator, read(t, coordinateAt, coordinate.PackConfig(), coordinate.UnpackConfig))

	attest := attestations.NewAttestations()
	attestAt := attest.Instance(client, c.Attestations)
	require.Equal(t, c.Staking, read(t, attestAt, attest.PackStaking(), attest.UnpackStaking))
	require.Equal(t, p.Attestations, read(t, attestAt, attest.PackConfig(), attest.UnpackConfig))
	for _, m := range p.Measurements {
		require.True(t, read(t, attestAt, attest.PackIsMeasurementAllowed(m), attest.UnpackIsMeasurementAllowed))
	}
	require.EqualValues(t, p.DevnetRoot, read(t, attestAt, attest.PackDevnetRootHash(), attest.UnpackDevnetRootHash))

	bounds := actionlimits.NewActionLimits()
	require.Equal(t, p.ActionLimits, read(t, bounds.Instance(client, c.ActionLimits), bounds.PackLimits(), bounds.UnpackLimits))

	resolver := contractresolver.NewContractResolver()
	resolverAt := resolver.Instance(client, c.ContractResolver)
	for _, e := range entries(&c) {
		got := read(t, resolverAt, resolver.PackGetContract(e.Typ, e.Env), resolver.UnpackGetContract)
		require.Equal(t, e.Addr, got)
	}
	requireOwners(t, client, c)
}

// requireOwners checks that the timelock owns every contract that stands behind a proxy, from the beginning.
func requireOwners(t *testing.T, client *ethclient.Client, c network.Contracts) {
	t.Helper()
	stake := staking.NewStaking() // owner() is the same function in all of them
	p := DefaultParams()
	proxied := 0
	for _, k := range creations(deployer().Address, &c, &p) {
		if k.init == nil {
			continue
		}
		proxied++
		require.Equal(t, c.Timelock, read(t, stake.Instance(client, *k.at), stake.PackOwner(), stake.UnpackOwner), k.name)
	}
	require.Equal(t, 12, proxied)
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
		fails("parameters.PKPNFT.MintCost is not between", func(p *Params) { p.Contracts.PKPNFT.MintCost = nil })
		fails("no measurement is allowed", func(p *Params) { p.Contracts.Measurements = nil })
		fails("measurement 0 is zero", func(p *Params) { p.Contracts.Measurements = make([]common.Hash, 1) })
		poor, err := crypto.GenerateKey()
		require.NoError(t, err)
		_, err = Deploy(ctx, client, poor, unusual(url))
		require.ErrorContains(t, err, "has 0 wei on chain 31337")
		requireNonce(t, client, 0)

		fails("initialize staking: ", func(p *Params) { p.Contracts.Staking.MaxNodes = 3 })
		fails("StakingConfigInvalid()", func(p *Params) { p.Contracts.Staking.MaxNodes = 3 })
		fails("initialize coordinator: ", func(p *Params) { p.Contracts.Coordinator.AttemptBlocks = 0 })
		fails("CoordinatorConfigInvalid()", func(p *Params) { p.Contracts.Coordinator.AttemptBlocks = 0 })
		if t.Name() == "TestDeployNamesWhatAContractRefuses/embedded" {
			requireNonce(t, client, 0) // found by simulation
		}
		fails("ActionLimitsOutOfRange(nesting, 0, 1, 5000)", func(p *Params) { p.Contracts.ActionLimits.Nesting = 0 })
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
	require.Equal(t, crypto.CreateAddress(deployer().Address, 1), n.Contracts.Timelock)
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
