package chains

import (
	"slices"
	"strings"
)

// Kind is the family of a chain: what its endpoints speak.
type Kind string

// The kinds of chains.
const (
	EVMKind    Kind = "evm"    // Ethereum JSON-RPC
	SolanaKind Kind = "solana" // Solana JSON-RPC
	CosmosKind Kind = "cosmos" // Cosmos SDK REST ("LCD")
)

// names are the chains that a condition may name: the closed enumerations of @lit-protocol/accs-schemas 0.0.36
// (LPACC_EVM_BASIC, LPACC_SOL, LPACC_ATOM), in their order. They are the same on every node, so that nodes agree on what
// is a valid condition; which of them a node can reach is its operator's configuration.
var names = map[Kind][]string{
	EVMKind: strings.Fields(`
		ethereum polygon fantom xdai bsc arbitrum arbitrumSepolia avalanche fuji harmony mumbai goerli
		cronos optimism celo aurora eluvio alfajores xdc evmos evmosTestnet bscTestnet baseGoerli
		baseSepolia moonbeam moonriver moonbaseAlpha filecoin filecoinCalibrationTestnet hyperspace hedera
		sepolia scrollSepolia scroll zksync base lukso luksoTestnet zora zoraGoerli zksyncTestnet
		lineaGoerli lineaSepolia chronicleTestnet yellowstone lit chiado zkEvm mantleTestnet mantle klaytn
		publicGoodsNetwork optimismGoerli waevEclipseTestnet waevEclipseDevnet verifyTestnet fuse
		campNetwork vanar lisk chilizMainnet chilizTestnet skaleTestnet skale skaleCalypso
		skaleCalypsoTestnet skaleEuropaTestnet skaleEuropa skaleTitanTestnet skaleTitan fhenixHelium
		fhenixNitrogen hederaTestnet bitTorrentTestnet storyOdyssey campTestnet hushedNorthstar amoy
		matchain coreDao zkCandySepoliaTestnet vana moksha rootstock rootstockTestnet merlin merlinTestnet
		bsquared bsquaredTestnet monadTestnet bitlayer bitlayerTestnet bob 5fire load 0gGalileoTestnet
		peaqTestnet peaqMainnet sonicMainnet sonicBlazeTestnet holeskyTestnet flowEvmTestnet flowEvmMainnet
		confluxEspaceMainnet statusNetworkSepolia 0gMainnet elastosSmartChainMainnet
		elastosSmartChainTestnet elastosIdentityChainMainnet elastosIdentityChainTestnet taikoAlethiaMainnet
		taikoHeklaTestnet`),
	SolanaKind: {"solana", "solanaDevnet", "solanaTestnet"},
	CosmosKind: {"cosmos", "kyve", "evmosCosmos", "evmosCosmosTestnet", "cheqdMainnet", "cheqdTestnet", "juno"},
}

var kinds = func() map[string]Kind {
	out := map[string]Kind{}
	for kind, list := range names {
		for _, n := range list {
			out[n] = kind
		}
	}
	return out
}()

// KindOf returns the kind of the chain that conditions call by this name; false if no condition may name it.
func KindOf(name string) (Kind, bool) {
	k, ok := kinds[name]
	return k, ok
}

// Names returns the names of all chains of a kind.
func Names(kind Kind) []string { return slices.Clone(names[kind]) }
