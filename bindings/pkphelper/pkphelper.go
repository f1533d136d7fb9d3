// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pkphelper

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IPKPHelperAuthMethodData is an auto generated low-level Go binding around an user-defined struct.
type IPKPHelperAuthMethodData struct {
	KeyType                            *big.Int
	PermittedIpfsCIDs                  [][]byte
	PermittedIpfsCIDScopes             [][]*big.Int
	PermittedAddresses                 []common.Address
	PermittedAddressScopes             [][]*big.Int
	PermittedAuthMethodTypes           []*big.Int
	PermittedAuthMethodIds             [][]byte
	PermittedAuthMethodPubkeys         [][]byte
	PermittedAuthMethodScopes          [][]*big.Int
	AddPkpEthAddressAsPermittedAddress bool
	SendPkpToItself                    bool
}

// IPKPHelperClaimMaterial is an auto generated low-level Go binding around an user-defined struct.
type IPKPHelperClaimMaterial struct {
	KeyType      *big.Int
	DerivedKeyId [32]byte
	Signatures   []IPKPNFTSignature
}

// IPKPHelperNewPKPParams is an auto generated low-level Go binding around an user-defined struct.
type IPKPHelperNewPKPParams struct {
	KeyType                            *big.Int
	PermittedAuthMethodTypes           []*big.Int
	PermittedAuthMethodIds             [][]byte
	PermittedAuthMethodPubkeys         [][]byte
	PermittedAuthMethodScopes          [][]*big.Int
	AddPkpEthAddressAsPermittedAddress bool
	PkpEthAddressScopes                []*big.Int
	SendPkpToItself                    bool
	BurnPkp                            bool
}

// IPKPNFTSignature is an auto generated low-level Go binding around an user-defined struct.
type IPKPNFTSignature struct {
	R [32]byte
	S [32]byte
	V uint8
}

// PKPHelperMetaData contains all meta data concerning the PKPHelper contract.
var PKPHelperMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"pkpNft_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pkpPermissions_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAndMintNextAndAddAuthMethods\",\"inputs\":[{\"name\":\"claimMaterial\",\"type\":\"tuple\",\"internalType\":\"structIPKPHelper.ClaimMaterial\",\"components\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPNFT.Signature[]\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]},{\"name\":\"authMethodData\",\"type\":\"tuple\",\"internalType\":\"structIPKPHelper.AuthMethodData\",\"components\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permittedIpfsCIDs\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedIpfsCIDScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"permittedAddresses\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"permittedAddressScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"permittedAuthMethodTypes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"permittedAuthMethodIds\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodPubkeys\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"addPkpEthAddressAsPermittedAddress\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sendPkpToItself\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"claimAndMintNextAndAddAuthMethodsWithTypes\",\"inputs\":[{\"name\":\"claimMaterial\",\"type\":\"tuple\",\"internalType\":\"structIPKPHelper.ClaimMaterial\",\"components\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"derivedKeyId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signatures\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPNFT.Signature[]\",\"components\":[{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]},{\"name\":\"authMethodData\",\"type\":\"tuple\",\"internalType\":\"structIPKPHelper.AuthMethodData\",\"components\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permittedIpfsCIDs\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedIpfsCIDScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"permittedAddresses\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"permittedAddressScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"permittedAuthMethodTypes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"permittedAuthMethodIds\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodPubkeys\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"addPkpEthAddressAsPermittedAddress\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sendPkpToItself\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"mintNextAndAddAuthMethods\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permittedAuthMethodTypes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"permittedAuthMethodIds\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodPubkeys\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"addPkpEthAddressAsPermittedAddress\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sendPkpToItself\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"mintNextAndAddAuthMethodsV2\",\"inputs\":[{\"name\":\"params\",\"type\":\"tuple\",\"internalType\":\"structIPKPHelper.NewPKPParams\",\"components\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permittedAuthMethodTypes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"permittedAuthMethodIds\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodPubkeys\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"addPkpEthAddressAsPermittedAddress\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"pkpEthAddressScopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"sendPkpToItself\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"burnPkp\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"mintNextAndAddAuthMethodsWithTypes\",\"inputs\":[{\"name\":\"keyType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permittedIpfsCIDs\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedIpfsCIDScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"permittedAddresses\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"permittedAddressScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"permittedAuthMethodTypes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"permittedAuthMethodIds\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodPubkeys\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"permittedAuthMethodScopes\",\"type\":\"uint256[][]\",\"internalType\":\"uint256[][]\"},{\"name\":\"addPkpEthAddressAsPermittedAddress\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"sendPkpToItself\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"pkpNft\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pkpPermissions\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"PKPHelperConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPHelperKeyTypesDiffer\",\"inputs\":[{\"name\":\"ofClaim\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ofData\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPHelperLengthsDiffer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPHelperOwnerAmbiguous\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPHelperScopesWithoutGrant\",\"inputs\":[]}]",
	ID:  "PKPHelper",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161192938038061192983398101604081905261002e9161009b565b6001600160a01b038216158061004b57506001600160a01b038116155b156100695760405163ec65fa5960e01b815260040160405180910390fd5b6001600160a01b039182166080521660a0526100cc565b80516001600160a01b0381168114610096575f5ffd5b919050565b5f5f604083850312156100ac575f5ffd5b6100b583610080565b91506100c360208401610080565b90509250929050565b60805160a0516118286101015f395f818160cf01526107fe01525f818161012d015281816104a001526105c001526118285ff3fe60806040526004361061006e575f3560e01c8063783053ee1161004c578063783053ee146100ab57806397016f3f146100be5780639fba176b14610109578063fd4c9bad1461011c575f5ffd5b806313af411b146100725780631f71cb3114610098578063202f724f14610072575b5f5ffd5b610085610080366004610d62565b61014f565b6040519081526020015b60405180910390f35b6100856100a63660046110c2565b61016b565b6100856100b9366004611248565b610209565b3480156100c9575f5ffd5b506100f17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161008f565b61008561011736600461127f565b6103cb565b348015610127575f5ffd5b506100f17f000000000000000000000000000000000000000000000000000000000000000081565b5f6101628361015d8461135d565b61041d565b90505b92915050565b5f610174610d07565b8c8152602081018c9052604081018b9052606081018a90526080810189905260a0810188905260c0810187905260e0810186905261010081018590528315156101208201528215156101408201526101f8815f5b6040519080825280602002602001820160405280156101f1578160200160208202803683370190505b505f610588565b9d9c50505050505050505050505050565b5f61021b610100830160e084016114f8565b80156102345750610234610120830161010084016114f8565b1561025257604051633dfe5eb960e11b815260040160405180910390fd5b61026260c0830160a084016114f8565b15801561027c575061027760c0830183611511565b151590505b1561029a5760405163c6c7cecf60e01b815260040160405180910390fd5b6102a2610d07565b823581526102b36020840184611511565b808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525050505060a08201526102f56040840184611511565b6102fe9161155d565b60c08201526103106060840184611511565b6103199161155d565b60e082015261032b6080840184611511565b61033491611569565b61010082015261034a60c0840160a085016114f8565b1515610120820152610363610100840160e085016114f8565b15156101408201526103c48161037c60c0860186611511565b808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152506103bf92505050610120870161010088016114f8565b610588565b9392505050565b5f6103d4610d07565b88815260a0810188905260c0810187905260e081018690526101008101859052831515610120820152821515610140820152610410815f6101c8565b9998505050505050505050565b80515f90833514610452578151604051630e513bbf60e11b815284356004820152602481019190915260440160405180910390fd5b335f61046260208601358561064d565b15610495575f91508360a001515f8151811061048057610480611575565b60209081029190910101515f61012086015290505b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016634b2bece034883560208a01356104da60408c018c611589565b89898d61014001516040518963ffffffff1660e01b815260040161050497969594939291906115cd565b604080518083038185885af115801561051f573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906105449190611668565b909450905061057f8482875f604051908082528060200260200182016040528015610579578160200160208202803683370190505b506107ce565b50505092915050565b825161014084015160405163790f76f360e11b815260048101929092523360248301521515604482015281151560648201525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063f21eede6903490608401604080518083038185885af115801561060f573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906106349190611668565b9092509050610645828287876107ce565b509392505050565b5f81610140015180156106635750602082015151155b80156106725750606082015151155b801561068357508160a00151516001145b80156106ac57508160a001515f815181106106a0576106a0611575565b60200260200101515f14155b80156106bd57508160c00151516001145b801561070d5750604080516020810185905201604051602081830303815290604052805190602001208260c001515f815181106106fc576106fc611575565b602002602001015180519060200120145b801561071e57508160e00151516001145b801561074757508160e001515f8151811061073b5761073b611575565b6020026020010151515f145b80156107595750816101000151516001145b801561078457508161010001515f8151811061077757610777611575565b6020026020010151516001145b8015610162575060018261010001515f815181106107a4576107a4611575565b60200260200101515f815181106107bd576107bd611575565b602002602001015114905092915050565b5f5f6107db84868561086d565b9150915081515f1461086557604051634d15324d60e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634d15324d906108379089908690869060040161173b565b5f604051808303815f87803b15801561084e575f5ffd5b505af1158015610860573d5f5f3e3d5ffd5b505050505b505050505050565b6020830151516060848101515160a0860151516040870151519293849390929190831415806108a157508188608001515114155b806108b15750808860c001515114155b806108c15750808860e001515114155b806108d25750808861010001515114155b156108f0576040516366b129bf60e11b815260040160405180910390fd5b5f816108fc84866117fd565b61090691906117fd565b90508861012001511561091f5761091c81611810565b90505b806001600160401b0381111561093757610937610dd0565b60405190808252806020026020018201604052801561098b57816020015b61097860405180606001604052805f815260200160608152602001606081525090565b8152602001906001900390816109555790505b509550806001600160401b038111156109a6576109a6610dd0565b6040519080825280602002602001820160405280156109d957816020015b60608152602001906001900390816109c45790505b5094505f90505f5b84811015610a9c576040518060600160405280600281526020018b602001518381518110610a1157610a11611575565b6020026020010151815260200160405180602001604052805f815250815250878381518110610a4257610a42611575565b602002602001018190525089604001518181518110610a6357610a63611575565b6020026020010151868380610a7790611810565b945081518110610a8957610a89611575565b60209081029190910101526001016109e1565b505f5b83811015610b3957610acd8a606001518281518110610ac057610ac0611575565b6020026020010151610c80565b878381518110610adf57610adf611575565b602002602001018190525089608001518181518110610b0057610b00611575565b6020026020010151868380610b1490611810565b945081518110610b2657610b26611575565b6020908102919091010152600101610a9f565b505f5b82811015610c235760405180606001604052808b60a001518381518110610b6557610b65611575565b602002602001015181526020018b60c001518381518110610b8857610b88611575565b602002602001015181526020018b60e001518381518110610bab57610bab611575565b6020026020010151815250878381518110610bc857610bc8611575565b60200260200101819052508961010001518181518110610bea57610bea611575565b6020026020010151868380610bfe90611810565b945081518110610c1057610c10611575565b6020908102919091010152600101610b3c565b5088610120015115610c7457610c3888610c80565b868281518110610c4a57610c4a611575565b602002602001018190525086858281518110610c6857610c68611575565b60200260200101819052505b50505050935093915050565b610ca360405180606001604052805f815260200160608152602001606081525090565b60405180606001604052806001815260200183604051602001610cde919060609190911b6bffffffffffffffffffffffff1916815260140190565b60408051601f19818403018152918152908252805160208181019092525f815291015292915050565b6040518061016001604052805f815260200160608152602001606081526020016060815260200160608152602001606081526020016060815260200160608152602001606081526020015f151581526020015f151581525090565b5f5f60408385031215610d73575f5ffd5b82356001600160401b03811115610d88575f5ffd5b830160608186031215610d99575f5ffd5b915060208301356001600160401b03811115610db3575f5ffd5b83016101608186031215610dc5575f5ffd5b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b60405161016081016001600160401b0381118282101715610e0757610e07610dd0565b60405290565b604051601f8201601f191681016001600160401b0381118282101715610e3557610e35610dd0565b604052919050565b5f6001600160401b03821115610e5557610e55610dd0565b5060051b60200190565b5f610e71610e6c84610e3d565b610e0d565b838152905060208101600584901b830185811115610e8d575f5ffd5b835b81811015610f255780356001600160401b03811115610eac575f5ffd5b8501601f81018813610ebc575f5ffd5b80356001600160401b03811115610ed557610ed5610dd0565b610ee8601f8201601f1916602001610e0d565b818152896020838501011115610efc575f5ffd5b816020840160208301375f60208383010152808652505050602083019250602081019050610e8f565b5050509392505050565b5f82601f830112610f3e575f5ffd5b61016283833560208501610e5f565b5f82601f830112610f5c575f5ffd5b8135610f6a610e6c82610e3d565b8082825260208201915060208360051b860101925085831115610f8b575f5ffd5b602085015b83811015610fa8578035835260209283019201610f90565b5095945050505050565b5f610fbf610e6c84610e3d565b838152905060208101600584901b830185811115610fdb575f5ffd5b835b81811015610f255780356001600160401b03811115610ffa575f5ffd5b61100688828801610f4d565b84525060209283019201610fdd565b5f82601f830112611024575f5ffd5b61016283833560208501610fb2565b6001600160a01b0381168114611047575f5ffd5b50565b5f82601f830112611059575f5ffd5b8135611067610e6c82610e3d565b8082825260208201915060208360051b860101925085831115611088575f5ffd5b602085015b83811015610fa85780356110a081611033565b83526020928301920161108d565b803580151581146110bd575f5ffd5b919050565b5f5f5f5f5f5f5f5f5f5f5f6101608c8e0312156110dd575f5ffd5b8b359a5060208c01356001600160401b038111156110f9575f5ffd5b6111058e828f01610f2f565b9a505060408c01356001600160401b03811115611120575f5ffd5b61112c8e828f01611015565b99505060608c01356001600160401b03811115611147575f5ffd5b6111538e828f0161104a565b98505060808c01356001600160401b0381111561116e575f5ffd5b61117a8e828f01611015565b97505060a08c01356001600160401b03811115611195575f5ffd5b6111a18e828f01610f4d565b96505060c08c01356001600160401b038111156111bc575f5ffd5b6111c88e828f01610f2f565b95505060e08c01356001600160401b038111156111e3575f5ffd5b6111ef8e828f01610f2f565b9450506101008c01356001600160401b0381111561120b575f5ffd5b6112178e828f01611015565b9350506112276101208d016110ae565b91506112366101408d016110ae565b90509295989b509295989b9093969950565b5f60208284031215611258575f5ffd5b81356001600160401b0381111561126d575f5ffd5b820161012081850312156103c4575f5ffd5b5f5f5f5f5f5f5f60e0888a031215611295575f5ffd5b8735965060208801356001600160401b038111156112b1575f5ffd5b6112bd8a828b01610f4d565b96505060408801356001600160401b038111156112d8575f5ffd5b6112e48a828b01610f2f565b95505060608801356001600160401b038111156112ff575f5ffd5b61130b8a828b01610f2f565b94505060808801356001600160401b03811115611326575f5ffd5b6113328a828b01611015565b93505061134160a089016110ae565b915061134f60c089016110ae565b905092959891949750929550565b5f610160823603121561136e575f5ffd5b611376610de4565b8235815260208301356001600160401b03811115611392575f5ffd5b61139e36828601610f2f565b60208301525060408301356001600160401b038111156113bc575f5ffd5b6113c836828601611015565b60408301525060608301356001600160401b038111156113e6575f5ffd5b6113f23682860161104a565b60608301525060808301356001600160401b03811115611410575f5ffd5b61141c36828601611015565b60808301525060a08301356001600160401b0381111561143a575f5ffd5b61144636828601610f4d565b60a08301525060c08301356001600160401b03811115611464575f5ffd5b61147036828601610f2f565b60c08301525060e08301356001600160401b0381111561148e575f5ffd5b61149a36828601610f2f565b60e0830152506101008301356001600160401b038111156114b9575f5ffd5b6114c536828601611015565b610100830152506114d961012084016110ae565b6101208201526114ec61014084016110ae565b61014082015292915050565b5f60208284031215611508575f5ffd5b610162826110ae565b5f5f8335601e19843603018112611526575f5ffd5b8301803591506001600160401b0382111561153f575f5ffd5b6020019150600581901b3603821315611556575f5ffd5b9250929050565b5f610162368484610e5f565b5f610162368484610fb2565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e1984360301811261159e575f5ffd5b8301803591506001600160401b038211156115b7575f5ffd5b6020019150606081023603821315611556575f5ffd5b8781526020810187905260c06040820181905281018590525f8660e08301825b8881101561162f578235825260208084013590830152604083013560ff8116808214611617575f5ffd5b604084015250606092830192909101906001016115ed565b506001600160a01b038716606085015291506116489050565b83608083015261165c60a083018415159052565b98975050505050505050565b5f5f60408385031215611679575f5ffd5b825191506020830151610dc581611033565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f82825180855260208501945060208160051b830101602085015f5b8381101561172f57848303601f19018852815180518085526020918201918501905f5b818110156117165783518352602093840193909201916001016116f8565b50506020998a01999094509290920191506001016116d5565b50909695505050505050565b5f606082018583526060602084015280855180835260808501915060808160051b8601019250602087015f5b828110156117c957607f19878603018452815180518652602081015160606020880152611797606088018261168b565b90506040820151915086810360408801526117b2818361168b565b965050506020938401939190910190600101611767565b5050505082810360408401526117df81856116b9565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610165576101656117e9565b5f60018201611821576118216117e9565b506001019056",
}

// PKPHelper is an auto generated Go binding around an Ethereum contract.
type PKPHelper struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PKPHelper) GetABI() abi.ABI {
	return c.abi
}

// NewPKPHelper creates a new instance of PKPHelper.
func NewPKPHelper() *PKPHelper {
	parsed, err := PKPHelperMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PKPHelper{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PKPHelper) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address pkpNft_, address pkpPermissions_) returns()
func (pKPHelper *PKPHelper) PackConstructor(pkpNft_ common.Address, pkpPermissions_ common.Address) []byte {
	enc, err := pKPHelper.abi.Pack("", pkpNft_, pkpPermissions_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaimAndMintNextAndAddAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x202f724f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAndMintNextAndAddAuthMethods((uint256,bytes32,(bytes32,bytes32,uint8)[]) claimMaterial, (uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool) authMethodData) payable returns(uint256)
func (pKPHelper *PKPHelper) PackClaimAndMintNextAndAddAuthMethods(claimMaterial IPKPHelperClaimMaterial, authMethodData IPKPHelperAuthMethodData) []byte {
	enc, err := pKPHelper.abi.Pack("claimAndMintNextAndAddAuthMethods", claimMaterial, authMethodData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAndMintNextAndAddAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x202f724f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAndMintNextAndAddAuthMethods((uint256,bytes32,(bytes32,bytes32,uint8)[]) claimMaterial, (uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool) authMethodData) payable returns(uint256)
func (pKPHelper *PKPHelper) TryPackClaimAndMintNextAndAddAuthMethods(claimMaterial IPKPHelperClaimMaterial, authMethodData IPKPHelperAuthMethodData) ([]byte, error) {
	return pKPHelper.abi.Pack("claimAndMintNextAndAddAuthMethods", claimMaterial, authMethodData)
}

// UnpackClaimAndMintNextAndAddAuthMethods is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x202f724f.
//
// Solidity: function claimAndMintNextAndAddAuthMethods((uint256,bytes32,(bytes32,bytes32,uint8)[]) claimMaterial, (uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool) authMethodData) payable returns(uint256)
func (pKPHelper *PKPHelper) UnpackClaimAndMintNextAndAddAuthMethods(data []byte) (*big.Int, error) {
	out, err := pKPHelper.abi.Unpack("claimAndMintNextAndAddAuthMethods", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimAndMintNextAndAddAuthMethodsWithTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13af411b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAndMintNextAndAddAuthMethodsWithTypes((uint256,bytes32,(bytes32,bytes32,uint8)[]) claimMaterial, (uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool) authMethodData) payable returns(uint256)
func (pKPHelper *PKPHelper) PackClaimAndMintNextAndAddAuthMethodsWithTypes(claimMaterial IPKPHelperClaimMaterial, authMethodData IPKPHelperAuthMethodData) []byte {
	enc, err := pKPHelper.abi.Pack("claimAndMintNextAndAddAuthMethodsWithTypes", claimMaterial, authMethodData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAndMintNextAndAddAuthMethodsWithTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13af411b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAndMintNextAndAddAuthMethodsWithTypes((uint256,bytes32,(bytes32,bytes32,uint8)[]) claimMaterial, (uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool) authMethodData) payable returns(uint256)
func (pKPHelper *PKPHelper) TryPackClaimAndMintNextAndAddAuthMethodsWithTypes(claimMaterial IPKPHelperClaimMaterial, authMethodData IPKPHelperAuthMethodData) ([]byte, error) {
	return pKPHelper.abi.Pack("claimAndMintNextAndAddAuthMethodsWithTypes", claimMaterial, authMethodData)
}

// UnpackClaimAndMintNextAndAddAuthMethodsWithTypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13af411b.
//
// Solidity: function claimAndMintNextAndAddAuthMethodsWithTypes((uint256,bytes32,(bytes32,bytes32,uint8)[]) claimMaterial, (uint256,bytes[],uint256[][],address[],uint256[][],uint256[],bytes[],bytes[],uint256[][],bool,bool) authMethodData) payable returns(uint256)
func (pKPHelper *PKPHelper) UnpackClaimAndMintNextAndAddAuthMethodsWithTypes(data []byte) (*big.Int, error) {
	out, err := pKPHelper.abi.Unpack("claimAndMintNextAndAddAuthMethodsWithTypes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintNextAndAddAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fba176b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintNextAndAddAuthMethods(uint256 keyType, uint256[] permittedAuthMethodTypes, bytes[] permittedAuthMethodIds, bytes[] permittedAuthMethodPubkeys, uint256[][] permittedAuthMethodScopes, bool addPkpEthAddressAsPermittedAddress, bool sendPkpToItself) payable returns(uint256)
func (pKPHelper *PKPHelper) PackMintNextAndAddAuthMethods(keyType *big.Int, permittedAuthMethodTypes []*big.Int, permittedAuthMethodIds [][]byte, permittedAuthMethodPubkeys [][]byte, permittedAuthMethodScopes [][]*big.Int, addPkpEthAddressAsPermittedAddress bool, sendPkpToItself bool) []byte {
	enc, err := pKPHelper.abi.Pack("mintNextAndAddAuthMethods", keyType, permittedAuthMethodTypes, permittedAuthMethodIds, permittedAuthMethodPubkeys, permittedAuthMethodScopes, addPkpEthAddressAsPermittedAddress, sendPkpToItself)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintNextAndAddAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fba176b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintNextAndAddAuthMethods(uint256 keyType, uint256[] permittedAuthMethodTypes, bytes[] permittedAuthMethodIds, bytes[] permittedAuthMethodPubkeys, uint256[][] permittedAuthMethodScopes, bool addPkpEthAddressAsPermittedAddress, bool sendPkpToItself) payable returns(uint256)
func (pKPHelper *PKPHelper) TryPackMintNextAndAddAuthMethods(keyType *big.Int, permittedAuthMethodTypes []*big.Int, permittedAuthMethodIds [][]byte, permittedAuthMethodPubkeys [][]byte, permittedAuthMethodScopes [][]*big.Int, addPkpEthAddressAsPermittedAddress bool, sendPkpToItself bool) ([]byte, error) {
	return pKPHelper.abi.Pack("mintNextAndAddAuthMethods", keyType, permittedAuthMethodTypes, permittedAuthMethodIds, permittedAuthMethodPubkeys, permittedAuthMethodScopes, addPkpEthAddressAsPermittedAddress, sendPkpToItself)
}

// UnpackMintNextAndAddAuthMethods is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fba176b.
//
// Solidity: function mintNextAndAddAuthMethods(uint256 keyType, uint256[] permittedAuthMethodTypes, bytes[] permittedAuthMethodIds, bytes[] permittedAuthMethodPubkeys, uint256[][] permittedAuthMethodScopes, bool addPkpEthAddressAsPermittedAddress, bool sendPkpToItself) payable returns(uint256)
func (pKPHelper *PKPHelper) UnpackMintNextAndAddAuthMethods(data []byte) (*big.Int, error) {
	out, err := pKPHelper.abi.Unpack("mintNextAndAddAuthMethods", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintNextAndAddAuthMethodsV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x783053ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintNextAndAddAuthMethodsV2((uint256,uint256[],bytes[],bytes[],uint256[][],bool,uint256[],bool,bool) params) payable returns(uint256)
func (pKPHelper *PKPHelper) PackMintNextAndAddAuthMethodsV2(params IPKPHelperNewPKPParams) []byte {
	enc, err := pKPHelper.abi.Pack("mintNextAndAddAuthMethodsV2", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintNextAndAddAuthMethodsV2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x783053ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintNextAndAddAuthMethodsV2((uint256,uint256[],bytes[],bytes[],uint256[][],bool,uint256[],bool,bool) params) payable returns(uint256)
func (pKPHelper *PKPHelper) TryPackMintNextAndAddAuthMethodsV2(params IPKPHelperNewPKPParams) ([]byte, error) {
	return pKPHelper.abi.Pack("mintNextAndAddAuthMethodsV2", params)
}

// UnpackMintNextAndAddAuthMethodsV2 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x783053ee.
//
// Solidity: function mintNextAndAddAuthMethodsV2((uint256,uint256[],bytes[],bytes[],uint256[][],bool,uint256[],bool,bool) params) payable returns(uint256)
func (pKPHelper *PKPHelper) UnpackMintNextAndAddAuthMethodsV2(data []byte) (*big.Int, error) {
	out, err := pKPHelper.abi.Unpack("mintNextAndAddAuthMethodsV2", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintNextAndAddAuthMethodsWithTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f71cb31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintNextAndAddAuthMethodsWithTypes(uint256 keyType, bytes[] permittedIpfsCIDs, uint256[][] permittedIpfsCIDScopes, address[] permittedAddresses, uint256[][] permittedAddressScopes, uint256[] permittedAuthMethodTypes, bytes[] permittedAuthMethodIds, bytes[] permittedAuthMethodPubkeys, uint256[][] permittedAuthMethodScopes, bool addPkpEthAddressAsPermittedAddress, bool sendPkpToItself) payable returns(uint256)
func (pKPHelper *PKPHelper) PackMintNextAndAddAuthMethodsWithTypes(keyType *big.Int, permittedIpfsCIDs [][]byte, permittedIpfsCIDScopes [][]*big.Int, permittedAddresses []common.Address, permittedAddressScopes [][]*big.Int, permittedAuthMethodTypes []*big.Int, permittedAuthMethodIds [][]byte, permittedAuthMethodPubkeys [][]byte, permittedAuthMethodScopes [][]*big.Int, addPkpEthAddressAsPermittedAddress bool, sendPkpToItself bool) []byte {
	enc, err := pKPHelper.abi.Pack("mintNextAndAddAuthMethodsWithTypes", keyType, permittedIpfsCIDs, permittedIpfsCIDScopes, permittedAddresses, permittedAddressScopes, permittedAuthMethodTypes, permittedAuthMethodIds, permittedAuthMethodPubkeys, permittedAuthMethodScopes, addPkpEthAddressAsPermittedAddress, sendPkpToItself)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintNextAndAddAuthMethodsWithTypes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f71cb31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintNextAndAddAuthMethodsWithTypes(uint256 keyType, bytes[] permittedIpfsCIDs, uint256[][] permittedIpfsCIDScopes, address[] permittedAddresses, uint256[][] permittedAddressScopes, uint256[] permittedAuthMethodTypes, bytes[] permittedAuthMethodIds, bytes[] permittedAuthMethodPubkeys, uint256[][] permittedAuthMethodScopes, bool addPkpEthAddressAsPermittedAddress, bool sendPkpToItself) payable returns(uint256)
func (pKPHelper *PKPHelper) TryPackMintNextAndAddAuthMethodsWithTypes(keyType *big.Int, permittedIpfsCIDs [][]byte, permittedIpfsCIDScopes [][]*big.Int, permittedAddresses []common.Address, permittedAddressScopes [][]*big.Int, permittedAuthMethodTypes []*big.Int, permittedAuthMethodIds [][]byte, permittedAuthMethodPubkeys [][]byte, permittedAuthMethodScopes [][]*big.Int, addPkpEthAddressAsPermittedAddress bool, sendPkpToItself bool) ([]byte, error) {
	return pKPHelper.abi.Pack("mintNextAndAddAuthMethodsWithTypes", keyType, permittedIpfsCIDs, permittedIpfsCIDScopes, permittedAddresses, permittedAddressScopes, permittedAuthMethodTypes, permittedAuthMethodIds, permittedAuthMethodPubkeys, permittedAuthMethodScopes, addPkpEthAddressAsPermittedAddress, sendPkpToItself)
}

// UnpackMintNextAndAddAuthMethodsWithTypes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f71cb31.
//
// Solidity: function mintNextAndAddAuthMethodsWithTypes(uint256 keyType, bytes[] permittedIpfsCIDs, uint256[][] permittedIpfsCIDScopes, address[] permittedAddresses, uint256[][] permittedAddressScopes, uint256[] permittedAuthMethodTypes, bytes[] permittedAuthMethodIds, bytes[] permittedAuthMethodPubkeys, uint256[][] permittedAuthMethodScopes, bool addPkpEthAddressAsPermittedAddress, bool sendPkpToItself) payable returns(uint256)
func (pKPHelper *PKPHelper) UnpackMintNextAndAddAuthMethodsWithTypes(data []byte) (*big.Int, error) {
	out, err := pKPHelper.abi.Unpack("mintNextAndAddAuthMethodsWithTypes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpNft() view returns(address)
func (pKPHelper *PKPHelper) PackPkpNft() []byte {
	enc, err := pKPHelper.abi.Pack("pkpNft")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pkpNft() view returns(address)
func (pKPHelper *PKPHelper) TryPackPkpNft() ([]byte, error) {
	return pKPHelper.abi.Pack("pkpNft")
}

// UnpackPkpNft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd4c9bad.
//
// Solidity: function pkpNft() view returns(address)
func (pKPHelper *PKPHelper) UnpackPkpNft(data []byte) (common.Address, error) {
	out, err := pKPHelper.abi.Unpack("pkpNft", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPkpPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97016f3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpPermissions() view returns(address)
func (pKPHelper *PKPHelper) PackPkpPermissions() []byte {
	enc, err := pKPHelper.abi.Pack("pkpPermissions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPkpPermissions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97016f3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pkpPermissions() view returns(address)
func (pKPHelper *PKPHelper) TryPackPkpPermissions() ([]byte, error) {
	return pKPHelper.abi.Pack("pkpPermissions")
}

// UnpackPkpPermissions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97016f3f.
//
// Solidity: function pkpPermissions() view returns(address)
func (pKPHelper *PKPHelper) UnpackPkpPermissions(data []byte) (common.Address, error) {
	out, err := pKPHelper.abi.Unpack("pkpPermissions", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (pKPHelper *PKPHelper) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pKPHelper.abi.Errors["PKPHelperConfigInvalid"].ID.Bytes()[:4]) {
		return pKPHelper.UnpackPKPHelperConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPHelper.abi.Errors["PKPHelperKeyTypesDiffer"].ID.Bytes()[:4]) {
		return pKPHelper.UnpackPKPHelperKeyTypesDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPHelper.abi.Errors["PKPHelperLengthsDiffer"].ID.Bytes()[:4]) {
		return pKPHelper.UnpackPKPHelperLengthsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPHelper.abi.Errors["PKPHelperOwnerAmbiguous"].ID.Bytes()[:4]) {
		return pKPHelper.UnpackPKPHelperOwnerAmbiguousError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPHelper.abi.Errors["PKPHelperScopesWithoutGrant"].ID.Bytes()[:4]) {
		return pKPHelper.UnpackPKPHelperScopesWithoutGrantError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PKPHelperPKPHelperConfigInvalid represents a PKPHelperConfigInvalid error raised by the PKPHelper contract.
type PKPHelperPKPHelperConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPHelperConfigInvalid()
func PKPHelperPKPHelperConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xec65fa592263eee58e65e1ef46753663f46f42e0a5009b7faadf4c00c4ebbb10")
}

// UnpackPKPHelperConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPHelperConfigInvalid()
func (pKPHelper *PKPHelper) UnpackPKPHelperConfigInvalidError(raw []byte) (*PKPHelperPKPHelperConfigInvalid, error) {
	out := new(PKPHelperPKPHelperConfigInvalid)
	if err := pKPHelper.abi.UnpackIntoInterface(out, "PKPHelperConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPHelperPKPHelperKeyTypesDiffer represents a PKPHelperKeyTypesDiffer error raised by the PKPHelper contract.
type PKPHelperPKPHelperKeyTypesDiffer struct {
	OfClaim *big.Int
	OfData  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPHelperKeyTypesDiffer(uint256 ofClaim, uint256 ofData)
func PKPHelperPKPHelperKeyTypesDifferErrorID() common.Hash {
	return common.HexToHash("0x1ca2777ed410fde1943c6326f82e3729424c45d746555e3f2285c4abeb81afae")
}

// UnpackPKPHelperKeyTypesDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPHelperKeyTypesDiffer(uint256 ofClaim, uint256 ofData)
func (pKPHelper *PKPHelper) UnpackPKPHelperKeyTypesDifferError(raw []byte) (*PKPHelperPKPHelperKeyTypesDiffer, error) {
	out := new(PKPHelperPKPHelperKeyTypesDiffer)
	if err := pKPHelper.abi.UnpackIntoInterface(out, "PKPHelperKeyTypesDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPHelperPKPHelperLengthsDiffer represents a PKPHelperLengthsDiffer error raised by the PKPHelper contract.
type PKPHelperPKPHelperLengthsDiffer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPHelperLengthsDiffer()
func PKPHelperPKPHelperLengthsDifferErrorID() common.Hash {
	return common.HexToHash("0xcd62537e06a9af8fabfb66c9081e6ec6bf192239c86387765ea52f32a45274da")
}

// UnpackPKPHelperLengthsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPHelperLengthsDiffer()
func (pKPHelper *PKPHelper) UnpackPKPHelperLengthsDifferError(raw []byte) (*PKPHelperPKPHelperLengthsDiffer, error) {
	out := new(PKPHelperPKPHelperLengthsDiffer)
	if err := pKPHelper.abi.UnpackIntoInterface(out, "PKPHelperLengthsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPHelperPKPHelperOwnerAmbiguous represents a PKPHelperOwnerAmbiguous error raised by the PKPHelper contract.
type PKPHelperPKPHelperOwnerAmbiguous struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPHelperOwnerAmbiguous()
func PKPHelperPKPHelperOwnerAmbiguousErrorID() common.Hash {
	return common.HexToHash("0x7bfcbd72945932bbd9bf6f7a765862c1cbf0c908a3cad0f7baa38d3dffcc811f")
}

// UnpackPKPHelperOwnerAmbiguousError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPHelperOwnerAmbiguous()
func (pKPHelper *PKPHelper) UnpackPKPHelperOwnerAmbiguousError(raw []byte) (*PKPHelperPKPHelperOwnerAmbiguous, error) {
	out := new(PKPHelperPKPHelperOwnerAmbiguous)
	if err := pKPHelper.abi.UnpackIntoInterface(out, "PKPHelperOwnerAmbiguous", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPHelperPKPHelperScopesWithoutGrant represents a PKPHelperScopesWithoutGrant error raised by the PKPHelper contract.
type PKPHelperPKPHelperScopesWithoutGrant struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPHelperScopesWithoutGrant()
func PKPHelperPKPHelperScopesWithoutGrantErrorID() common.Hash {
	return common.HexToHash("0xc6c7cecf0a4ab70cc341347c68571658e253f0cda0aa8c06fb2ef5dd655c966e")
}

// UnpackPKPHelperScopesWithoutGrantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPHelperScopesWithoutGrant()
func (pKPHelper *PKPHelper) UnpackPKPHelperScopesWithoutGrantError(raw []byte) (*PKPHelperPKPHelperScopesWithoutGrant, error) {
	out := new(PKPHelperPKPHelperScopesWithoutGrant)
	if err := pKPHelper.abi.UnpackIntoInterface(out, "PKPHelperScopesWithoutGrant", raw); err != nil {
		return nil, err
	}
	return out, nil
}
