// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package constantproductpool

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

// ConstantProductPoolMetaData contains all meta data concerning the ConstantProductPool contract.
var ConstantProductPoolMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token0\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token1\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FEE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LOCKED_SHARES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_RESERVE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TOKEN0\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TOKEN1\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"most0\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most1\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quote\",\"inputs\":[{\"name\":\"sold\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve0\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reserve1\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"swap\",\"inputs\":[{\"name\":\"sold\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min0\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min1\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount0\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount1\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount0\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount1\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swapped\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sold\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amountIn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amountOut\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount0\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount1\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shares\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PoolAmountZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PoolDeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"timestamp\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolOutputTooLow\",\"inputs\":[{\"name\":\"amountOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minOut\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolReserveTooLarge\",\"inputs\":[{\"name\":\"reserve\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolSharesTooFew\",\"inputs\":[{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"minShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolTokenNotExact\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserve\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PoolTokenUnknown\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PoolTokensInvalid\",\"inputs\":[{\"name\":\"token0\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token1\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ConstantProductPool",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611a0c380380611a0c83398101604081905261002e91610168565b6040518060400160405280600a815260200169506f6f6c20736861726560b01b815250604051806040016040528060048152602001631413d3d360e21b815250816003908161007d919061023c565b50600461008a828261023c565b50505060016100a36100a061012960201b60201c565b90565b556001600160a01b03821615806100c157506001600160a01b038116155b806100dd5750806001600160a01b0316826001600160a01b0316145b156101125760405163facde52160e01b81526001600160a01b0380841660048301528216602482015260440160405180910390fd5b6001600160a01b039182166080521660a0526102fa565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0090565b80516001600160a01b0381168114610163575f5ffd5b919050565b5f5f60408385031215610179575f5ffd5b6101828361014d565b91506101906020840161014d565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806101c157607f821691505b6020821081036101df57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610237578282111561023757805f5260205f20601f840160051c602085101561021057505f5b90810190601f840160051c035f5b81811015610233575f8382015560010161021e565b5050505b505050565b81516001600160401b0381111561025557610255610199565b6102698161026384546101ad565b846101e5565b6020601f82116001811461029b575f83156102845750848201515b5f19600385901b1c1916600184901b1784556102f3565b5f84815260208120601f198516915b828110156102ca57878501518255602094850194600190920191016102aa565b50848210156102e757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a0516116a46103685f395f8181610209015281816105bc015281816107a801528181610a0e01528181610e270152610f0501525f81816101c101528181610587015281816107740152818161090c015281816109e801528181610dfb0152610ebd01526116a45ff3fe608060405234801561000f575f5ffd5b5060043610610127575f3560e01c8063674fb1b4116100a9578063acf0ae031161006e578063acf0ae03146102a9578063c57981b5146102bc578063dd62ed3e146102c4578063df00b2a6146102fc578063eff31e9e14610305575f5ffd5b8063674fb1b41461022b57806370a08231146102535780638f79306e1461027b57806395d89b411461028e578063a9059cbb14610296575f5ffd5b8063313ce567116100ef578063313ce567146101a4578063443cb4bc146101b3578063443ec74d146101bc5780635a76f25e146101fb5780635ee04d7814610204575f5ffd5b806306fdde031461012b578063095ea7b31461014957806318160ddd1461016c57806323b872dd1461017e5780632505c3d914610191575b5f5ffd5b610133610313565b6040516101409190611412565b60405180910390f35b61015c610157366004611462565b6103a3565b6040519015158152602001610140565b6002545b604051908152602001610140565b61015c61018c36600461148a565b6103bc565b61017061019f3660046114c4565b6103e1565b60405160128152602001610140565b61017060055481565b6101e37f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610140565b61017060065481565b6101e37f000000000000000000000000000000000000000000000000000000000000000081565b61023e6102393660046114c4565b61060e565b60408051928352602083019190915201610140565b6101706102613660046114f3565b6001600160a01b03165f9081526020819052604090205490565b610170610289366004611462565b6107f0565b610133610862565b61015c6102a4366004611462565b610871565b6101706102b736600461150c565b61087e565b610170600381565b6101706102d2366004611556565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b6101706103e881565b6101706001600160701b0381565b60606003805461032290611587565b80601f016020809104026020016040519081016040528092919081815260200182805461034e90611587565b80156103995780601f1061037057610100808354040283529160200191610399565b820191905f5260205f20905b81548152906001019060200180831161037c57829003601f168201915b5050505050905090565b5f336103b0818585610a67565b60019150505b92915050565b5f336103c9858285610a79565b6103d4858585610af5565b60019150505b9392505050565b5f6103ea610b52565b818042111561041a57604051637377632360e11b8152600481018290524260248201526044015b60405180910390fd5b5f61042460025490565b905086865f8390036104625761044d6104456104408a8c6115d3565b610b6d565b6103e8610cc5565b945061045d61dead6103e8610cd6565b6104be565b60055461049990610473858c6115d3565b61047d91906115fe565b60065461048a868c6115d3565b61049491906115fe565b610d0e565b94506104aa85600554856001610d1d565b91506104bb85600654856001610d1d565b90505b845f036104de576040516386ff5fbf60e01b815260040160405180910390fd5b868510156105095760405163cfd9e4cb60e01b81526004810186905260248101889052604401610411565b61052d8260055461051a9190611611565b826006546105289190611611565b610d5f565b6105373386610cd6565b604080518381526020810183905290810186905233907f91ede45f04a37a7c170f5c1207df3b6bc748dc1e04ad5e917a241d0f52feada39060600160405180910390a26105af6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333085610dc0565b6105e46001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333084610dc0565b6105ec610df6565b5050505061060660015f5160206116845f395f51905f5255565b949350505050565b5f5f610618610b52565b828042111561064357604051637377632360e11b815260048101829052426024820152604401610411565b5f61064d60025490565b9050875f0361066f576040516386ff5fbf60e01b815260040160405180910390fd5b6106793389610e50565b806005548961068891906115d3565b61069291906115fe565b935080600654896106a391906115d3565b6106ad91906115fe565b9250868410156106da57604051636b3646cd60e01b81526004810185905260248101889052604401610411565b8583101561070557604051636b3646cd60e01b81526004810184905260248101879052604401610411565b610724846005546107169190611624565b846006546105289190611624565b604080518581526020810185905290810189905233907f75e161b3e824b114fc1a33274bd7091918dd4e639cede50b78b15a4eea956a219060600160405180910390a261079b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163386610e84565b6107cf6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163385610e84565b50506107e760015f5160206116845f395f51905f5255565b94509492505050565b5f5f5f6107fc85610eb9565b90925090505f61080f60036103e8611624565b61081990866115d3565b90505f81610829856103e86115d3565b6108339190611611565b90508015610855578061084683856115d3565b61085091906115fe565b610857565b5f5b979650505050505050565b60606004805461032290611587565b5f336103b0818585610af5565b5f610887610b52565b81804211156108b257604051637377632360e11b815260048101829052426024820152604401610411565b6108bc87876107f0565b9150815f036108de576040516386ff5fbf60e01b815260040160405180910390fd5b8482101561090957604051636b3646cd60e01b81526004810183905260248101869052604401610411565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316886001600160a01b0316149050801561095d57610958876005546107169190611611565b61097c565b61097c8360055461096e9190611624565b886006546105289190611611565b60408051888152602081018590526001600160a01b03808b16929088169133917f6782190c91d4a7e8ad2a867deed6ec0a970cab8ff137ae2bd4abd92b3810f4d3910160405180910390a46109dc6001600160a01b03891633308a610dc0565b610a3e858483610a0c577f0000000000000000000000000000000000000000000000000000000000000000610a2e565b7f00000000000000000000000000000000000000000000000000000000000000005b6001600160a01b03169190610e84565b610a46610df6565b5050610a5e60015f5160206116845f395f51905f5255565b95945050505050565b610a748383836001610f6f565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610aef5781811015610ae157604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610411565b610aef84848484035f610f6f565b50505050565b6001600160a01b038316610b1e57604051634b637e8f60e11b81525f6004820152602401610411565b6001600160a01b038216610b475760405163ec442f0560e01b81525f6004820152602401610411565b610a74838383611041565b610b5a611167565b60025f5160206116845f395f51905f5255565b5f60018211610b7a575090565b816001600160801b8210610b935760809190911c9060401b5b680100000000000000008210610bae5760409190911c9060201b5b6401000000008210610bc55760209190911c9060101b5b620100008210610bda5760109190911c9060081b5b6101008210610bee5760089190911c9060041b5b60108210610c015760049190911c9060021b5b60048210610c0d5760011b5b600302600190811c90818581610c2557610c256115ea565b048201901c90506001818581610c3d57610c3d6115ea565b048201901c90506001818581610c5557610c556115ea565b048201901c90506001818581610c6d57610c6d6115ea565b048201901c90506001818581610c8557610c856115ea565b048201901c90506001818581610c9d57610c9d6115ea565b048201901c9050610cbc818581610cb657610cb66115ea565b04821190565b90039392505050565b5f8082840384811115908102610a5e565b6001600160a01b038216610cff5760405163ec442f0560e01b81525f6004820152602401610411565b610d0a5f8383611041565b5050565b5f8282188284100282186103da565b5f610d4a610d2a83611196565b8015610d4557505f8480610d4057610d406115ea565b868809115b151590565b610d558686866111c2565b610a5e9190611611565b6001600160701b03821115610d8a576040516313ffa86d60e31b815260048101839052602401610411565b6001600160701b03811115610db5576040516313ffa86d60e31b815260048101829052602401610411565b600591909155600655565b610dce848484846001611272565b610aef57604051635274afe760e01b81526001600160a01b0385166004820152602401610411565b610e227f00000000000000000000000000000000000000000000000000000000000000006005546112df565b610e4e7f00000000000000000000000000000000000000000000000000000000000000006006546112df565b565b6001600160a01b038216610e7957604051634b637e8f60e11b81525f6004820152602401610411565b610d0a825f83611041565b610e918383836001611383565b610a7457604051635274afe760e01b81526001600160a01b0384166004820152602401610411565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b031603610f035760055460065491509150915091565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b031603610f4b5760065460055491509150915091565b604051636aa5179b60e01b81526001600160a01b0384166004820152602401610411565b6001600160a01b038416610f985760405163e602df0560e01b81525f6004820152602401610411565b6001600160a01b038316610fc157604051634a1406b160e11b81525f6004820152602401610411565b6001600160a01b038085165f9081526001602090815260408083209387168352929052208290558015610aef57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161103391815260200190565b60405180910390a350505050565b6001600160a01b03831661106b578060025f8282546110609190611611565b909155506110db9050565b6001600160a01b0383165f90815260208190526040902054818110156110bd5760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610411565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166110f757600280548290039055611115565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161115a91815260200190565b60405180910390a3505050565b5f5160206116845f395f51905f5254600203610e4e57604051633ee5aeb560e01b815260040160405180910390fd5b5f60028260038111156111ab576111ab611637565b6111b5919061164b565b60ff166001149050919050565b5f5f5f6111cf86866113e5565b91509150815f036111f3578381816111e9576111e96115ea565b04925050506103da565b81841161120a5761120a6003851502601118611401565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166112ce5783831516156112c2573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040516370a0823160e01b81523060048201525f906001600160a01b038416906370a0823190602401602060405180830381865afa158015611323573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611347919061166c565b905081811015610a745760405163bdf703e960e01b81526001600160a01b03841660048201526024810182905260448101839052606401610411565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166113d95783831516156113cd573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b038116811461145d575f5ffd5b919050565b5f5f60408385031215611473575f5ffd5b61147c83611447565b946020939093013593505050565b5f5f5f6060848603121561149c575f5ffd5b6114a584611447565b92506114b360208501611447565b929592945050506040919091013590565b5f5f5f5f608085870312156114d7575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f60208284031215611503575f5ffd5b6103da82611447565b5f5f5f5f5f60a08688031215611520575f5ffd5b61152986611447565b9450602086013593506040860135925061154560608701611447565b949793965091946080013592915050565b5f5f60408385031215611567575f5ffd5b61157083611447565b915061157e60208401611447565b90509250929050565b600181811c9082168061159b57607f821691505b6020821081036115b957634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176103b6576103b66115bf565b634e487b7160e01b5f52601260045260245ffd5b5f8261160c5761160c6115ea565b500490565b808201808211156103b6576103b66115bf565b818103818111156103b6576103b66115bf565b634e487b7160e01b5f52602160045260245ffd5b5f60ff83168061165d5761165d6115ea565b8060ff84160691505092915050565b5f6020828403121561167c575f5ffd5b505191905056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// ConstantProductPool is an auto generated Go binding around an Ethereum contract.
type ConstantProductPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ConstantProductPool) GetABI() abi.ABI {
	return c.abi
}

// NewConstantProductPool creates a new instance of ConstantProductPool.
func NewConstantProductPool() *ConstantProductPool {
	parsed, err := ConstantProductPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ConstantProductPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ConstantProductPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token0, address token1) returns()
func (constantProductPool *ConstantProductPool) PackConstructor(token0 common.Address, token1 common.Address) []byte {
	enc, err := constantProductPool.abi.Pack("", token0, token1)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc57981b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE() view returns(uint256)
func (constantProductPool *ConstantProductPool) PackFEE() []byte {
	enc, err := constantProductPool.abi.Pack("FEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc57981b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE() view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackFEE() ([]byte, error) {
	return constantProductPool.abi.Pack("FEE")
}

// UnpackFEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc57981b5.
//
// Solidity: function FEE() view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackFEE(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("FEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLOCKEDSHARES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf00b2a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LOCKED_SHARES() view returns(uint256)
func (constantProductPool *ConstantProductPool) PackLOCKEDSHARES() []byte {
	enc, err := constantProductPool.abi.Pack("LOCKED_SHARES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLOCKEDSHARES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf00b2a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LOCKED_SHARES() view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackLOCKEDSHARES() ([]byte, error) {
	return constantProductPool.abi.Pack("LOCKED_SHARES")
}

// UnpackLOCKEDSHARES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf00b2a6.
//
// Solidity: function LOCKED_SHARES() view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackLOCKEDSHARES(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("LOCKED_SHARES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXRESERVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeff31e9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_RESERVE() view returns(uint256)
func (constantProductPool *ConstantProductPool) PackMAXRESERVE() []byte {
	enc, err := constantProductPool.abi.Pack("MAX_RESERVE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXRESERVE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeff31e9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_RESERVE() view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackMAXRESERVE() ([]byte, error) {
	return constantProductPool.abi.Pack("MAX_RESERVE")
}

// UnpackMAXRESERVE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeff31e9e.
//
// Solidity: function MAX_RESERVE() view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackMAXRESERVE(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("MAX_RESERVE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTOKEN0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443ec74d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN0() view returns(address)
func (constantProductPool *ConstantProductPool) PackTOKEN0() []byte {
	enc, err := constantProductPool.abi.Pack("TOKEN0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443ec74d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN0() view returns(address)
func (constantProductPool *ConstantProductPool) TryPackTOKEN0() ([]byte, error) {
	return constantProductPool.abi.Pack("TOKEN0")
}

// UnpackTOKEN0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x443ec74d.
//
// Solidity: function TOKEN0() view returns(address)
func (constantProductPool *ConstantProductPool) UnpackTOKEN0(data []byte) (common.Address, error) {
	out, err := constantProductPool.abi.Unpack("TOKEN0", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKEN1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee04d78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN1() view returns(address)
func (constantProductPool *ConstantProductPool) PackTOKEN1() []byte {
	enc, err := constantProductPool.abi.Pack("TOKEN1")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ee04d78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN1() view returns(address)
func (constantProductPool *ConstantProductPool) TryPackTOKEN1() ([]byte, error) {
	return constantProductPool.abi.Pack("TOKEN1")
}

// UnpackTOKEN1 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ee04d78.
//
// Solidity: function TOKEN1() view returns(address)
func (constantProductPool *ConstantProductPool) UnpackTOKEN1(data []byte) (common.Address, error) {
	out, err := constantProductPool.abi.Unpack("TOKEN1", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (constantProductPool *ConstantProductPool) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := constantProductPool.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return constantProductPool.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := constantProductPool.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return constantProductPool.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) UnpackApprove(data []byte) (bool, error) {
	out, err := constantProductPool.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (constantProductPool *ConstantProductPool) PackBalanceOf(account common.Address) []byte {
	enc, err := constantProductPool.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return constantProductPool.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (constantProductPool *ConstantProductPool) PackDecimals() []byte {
	enc, err := constantProductPool.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (constantProductPool *ConstantProductPool) TryPackDecimals() ([]byte, error) {
	return constantProductPool.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (constantProductPool *ConstantProductPool) UnpackDecimals(data []byte) (uint8, error) {
	out, err := constantProductPool.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2505c3d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 most0, uint256 most1, uint256 minShares, uint256 deadline) returns(uint256 shares)
func (constantProductPool *ConstantProductPool) PackDeposit(most0 *big.Int, most1 *big.Int, minShares *big.Int, deadline *big.Int) []byte {
	enc, err := constantProductPool.abi.Pack("deposit", most0, most1, minShares, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2505c3d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 most0, uint256 most1, uint256 minShares, uint256 deadline) returns(uint256 shares)
func (constantProductPool *ConstantProductPool) TryPackDeposit(most0 *big.Int, most1 *big.Int, minShares *big.Int, deadline *big.Int) ([]byte, error) {
	return constantProductPool.abi.Pack("deposit", most0, most1, minShares, deadline)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2505c3d9.
//
// Solidity: function deposit(uint256 most0, uint256 most1, uint256 minShares, uint256 deadline) returns(uint256 shares)
func (constantProductPool *ConstantProductPool) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (constantProductPool *ConstantProductPool) PackName() []byte {
	enc, err := constantProductPool.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (constantProductPool *ConstantProductPool) TryPackName() ([]byte, error) {
	return constantProductPool.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (constantProductPool *ConstantProductPool) UnpackName(data []byte) (string, error) {
	out, err := constantProductPool.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f79306e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quote(address sold, uint256 amountIn) view returns(uint256 amountOut)
func (constantProductPool *ConstantProductPool) PackQuote(sold common.Address, amountIn *big.Int) []byte {
	enc, err := constantProductPool.abi.Pack("quote", sold, amountIn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f79306e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quote(address sold, uint256 amountIn) view returns(uint256 amountOut)
func (constantProductPool *ConstantProductPool) TryPackQuote(sold common.Address, amountIn *big.Int) ([]byte, error) {
	return constantProductPool.abi.Pack("quote", sold, amountIn)
}

// UnpackQuote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f79306e.
//
// Solidity: function quote(address sold, uint256 amountIn) view returns(uint256 amountOut)
func (constantProductPool *ConstantProductPool) UnpackQuote(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("quote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReserve0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443cb4bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve0() view returns(uint256)
func (constantProductPool *ConstantProductPool) PackReserve0() []byte {
	enc, err := constantProductPool.abi.Pack("reserve0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x443cb4bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve0() view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackReserve0() ([]byte, error) {
	return constantProductPool.abi.Pack("reserve0")
}

// UnpackReserve0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x443cb4bc.
//
// Solidity: function reserve0() view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackReserve0(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("reserve0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReserve1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a76f25e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve1() view returns(uint256)
func (constantProductPool *ConstantProductPool) PackReserve1() []byte {
	enc, err := constantProductPool.abi.Pack("reserve1")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve1 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a76f25e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve1() view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackReserve1() ([]byte, error) {
	return constantProductPool.abi.Pack("reserve1")
}

// UnpackReserve1 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a76f25e.
//
// Solidity: function reserve1() view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackReserve1(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("reserve1", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf0ae03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swap(address sold, uint256 amountIn, uint256 minOut, address to, uint256 deadline) returns(uint256 amountOut)
func (constantProductPool *ConstantProductPool) PackSwap(sold common.Address, amountIn *big.Int, minOut *big.Int, to common.Address, deadline *big.Int) []byte {
	enc, err := constantProductPool.abi.Pack("swap", sold, amountIn, minOut, to, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacf0ae03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swap(address sold, uint256 amountIn, uint256 minOut, address to, uint256 deadline) returns(uint256 amountOut)
func (constantProductPool *ConstantProductPool) TryPackSwap(sold common.Address, amountIn *big.Int, minOut *big.Int, to common.Address, deadline *big.Int) ([]byte, error) {
	return constantProductPool.abi.Pack("swap", sold, amountIn, minOut, to, deadline)
}

// UnpackSwap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacf0ae03.
//
// Solidity: function swap(address sold, uint256 amountIn, uint256 minOut, address to, uint256 deadline) returns(uint256 amountOut)
func (constantProductPool *ConstantProductPool) UnpackSwap(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("swap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (constantProductPool *ConstantProductPool) PackSymbol() []byte {
	enc, err := constantProductPool.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (constantProductPool *ConstantProductPool) TryPackSymbol() ([]byte, error) {
	return constantProductPool.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (constantProductPool *ConstantProductPool) UnpackSymbol(data []byte) (string, error) {
	out, err := constantProductPool.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (constantProductPool *ConstantProductPool) PackTotalSupply() []byte {
	enc, err := constantProductPool.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (constantProductPool *ConstantProductPool) TryPackTotalSupply() ([]byte, error) {
	return constantProductPool.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (constantProductPool *ConstantProductPool) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := constantProductPool.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := constantProductPool.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return constantProductPool.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) UnpackTransfer(data []byte) (bool, error) {
	out, err := constantProductPool.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := constantProductPool.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return constantProductPool.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (constantProductPool *ConstantProductPool) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := constantProductPool.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x674fb1b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 shares, uint256 min0, uint256 min1, uint256 deadline) returns(uint256 amount0, uint256 amount1)
func (constantProductPool *ConstantProductPool) PackWithdraw(shares *big.Int, min0 *big.Int, min1 *big.Int, deadline *big.Int) []byte {
	enc, err := constantProductPool.abi.Pack("withdraw", shares, min0, min1, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x674fb1b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 shares, uint256 min0, uint256 min1, uint256 deadline) returns(uint256 amount0, uint256 amount1)
func (constantProductPool *ConstantProductPool) TryPackWithdraw(shares *big.Int, min0 *big.Int, min1 *big.Int, deadline *big.Int) ([]byte, error) {
	return constantProductPool.abi.Pack("withdraw", shares, min0, min1, deadline)
}

// WithdrawOutput serves as a container for the return parameters of contract
// method Withdraw.
type WithdrawOutput struct {
	Amount0 *big.Int
	Amount1 *big.Int
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x674fb1b4.
//
// Solidity: function withdraw(uint256 shares, uint256 min0, uint256 min1, uint256 deadline) returns(uint256 amount0, uint256 amount1)
func (constantProductPool *ConstantProductPool) UnpackWithdraw(data []byte) (WithdrawOutput, error) {
	out, err := constantProductPool.abi.Unpack("withdraw", data)
	outstruct := new(WithdrawOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Amount1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// ConstantProductPoolApproval represents a Approval event raised by the ConstantProductPool contract.
type ConstantProductPoolApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ConstantProductPoolApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ConstantProductPoolApproval) ContractEventName() string {
	return ConstantProductPoolApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (constantProductPool *ConstantProductPool) UnpackApprovalEvent(log *types.Log) (*ConstantProductPoolApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != constantProductPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConstantProductPoolApproval)
	if len(log.Data) > 0 {
		if err := constantProductPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range constantProductPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConstantProductPoolDeposited represents a Deposited event raised by the ConstantProductPool contract.
type ConstantProductPoolDeposited struct {
	By      common.Address
	Amount0 *big.Int
	Amount1 *big.Int
	Shares  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ConstantProductPoolDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (ConstantProductPoolDeposited) ContractEventName() string {
	return ConstantProductPoolDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed by, uint256 amount0, uint256 amount1, uint256 shares)
func (constantProductPool *ConstantProductPool) UnpackDepositedEvent(log *types.Log) (*ConstantProductPoolDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != constantProductPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConstantProductPoolDeposited)
	if len(log.Data) > 0 {
		if err := constantProductPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range constantProductPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConstantProductPoolSwapped represents a Swapped event raised by the ConstantProductPool contract.
type ConstantProductPoolSwapped struct {
	By        common.Address
	To        common.Address
	Sold      common.Address
	AmountIn  *big.Int
	AmountOut *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConstantProductPoolSwappedEventName = "Swapped"

// ContractEventName returns the user-defined event name.
func (ConstantProductPoolSwapped) ContractEventName() string {
	return ConstantProductPoolSwappedEventName
}

// UnpackSwappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swapped(address indexed by, address indexed to, address indexed sold, uint256 amountIn, uint256 amountOut)
func (constantProductPool *ConstantProductPool) UnpackSwappedEvent(log *types.Log) (*ConstantProductPoolSwapped, error) {
	event := "Swapped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != constantProductPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConstantProductPoolSwapped)
	if len(log.Data) > 0 {
		if err := constantProductPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range constantProductPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConstantProductPoolTransfer represents a Transfer event raised by the ConstantProductPool contract.
type ConstantProductPoolTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ConstantProductPoolTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ConstantProductPoolTransfer) ContractEventName() string {
	return ConstantProductPoolTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (constantProductPool *ConstantProductPool) UnpackTransferEvent(log *types.Log) (*ConstantProductPoolTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != constantProductPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConstantProductPoolTransfer)
	if len(log.Data) > 0 {
		if err := constantProductPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range constantProductPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConstantProductPoolWithdrawn represents a Withdrawn event raised by the ConstantProductPool contract.
type ConstantProductPoolWithdrawn struct {
	By      common.Address
	Amount0 *big.Int
	Amount1 *big.Int
	Shares  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ConstantProductPoolWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ConstantProductPoolWithdrawn) ContractEventName() string {
	return ConstantProductPoolWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed by, uint256 amount0, uint256 amount1, uint256 shares)
func (constantProductPool *ConstantProductPool) UnpackWithdrawnEvent(log *types.Log) (*ConstantProductPoolWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != constantProductPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConstantProductPoolWithdrawn)
	if len(log.Data) > 0 {
		if err := constantProductPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range constantProductPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (constantProductPool *ConstantProductPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolAmountZero"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolDeadlinePassed"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolOutputTooLow"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolOutputTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolReserveTooLarge"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolReserveTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolSharesTooFew"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolSharesTooFewError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolTokenNotExact"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolTokenNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolTokenUnknown"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolTokenUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["PoolTokensInvalid"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackPoolTokensInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], constantProductPool.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return constantProductPool.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ConstantProductPoolERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the ConstantProductPool contract.
type ConstantProductPoolERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func ConstantProductPoolERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (constantProductPool *ConstantProductPool) UnpackERC20InsufficientAllowanceError(raw []byte) (*ConstantProductPoolERC20InsufficientAllowance, error) {
	out := new(ConstantProductPoolERC20InsufficientAllowance)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the ConstantProductPool contract.
type ConstantProductPoolERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func ConstantProductPoolERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (constantProductPool *ConstantProductPool) UnpackERC20InsufficientBalanceError(raw []byte) (*ConstantProductPoolERC20InsufficientBalance, error) {
	out := new(ConstantProductPoolERC20InsufficientBalance)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolERC20InvalidApprover represents a ERC20InvalidApprover error raised by the ConstantProductPool contract.
type ConstantProductPoolERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func ConstantProductPoolERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (constantProductPool *ConstantProductPool) UnpackERC20InvalidApproverError(raw []byte) (*ConstantProductPoolERC20InvalidApprover, error) {
	out := new(ConstantProductPoolERC20InvalidApprover)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the ConstantProductPool contract.
type ConstantProductPoolERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func ConstantProductPoolERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (constantProductPool *ConstantProductPool) UnpackERC20InvalidReceiverError(raw []byte) (*ConstantProductPoolERC20InvalidReceiver, error) {
	out := new(ConstantProductPoolERC20InvalidReceiver)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolERC20InvalidSender represents a ERC20InvalidSender error raised by the ConstantProductPool contract.
type ConstantProductPoolERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func ConstantProductPoolERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (constantProductPool *ConstantProductPool) UnpackERC20InvalidSenderError(raw []byte) (*ConstantProductPoolERC20InvalidSender, error) {
	out := new(ConstantProductPoolERC20InvalidSender)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolERC20InvalidSpender represents a ERC20InvalidSpender error raised by the ConstantProductPool contract.
type ConstantProductPoolERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func ConstantProductPoolERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (constantProductPool *ConstantProductPool) UnpackERC20InvalidSpenderError(raw []byte) (*ConstantProductPoolERC20InvalidSpender, error) {
	out := new(ConstantProductPoolERC20InvalidSpender)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolAmountZero represents a PoolAmountZero error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolAmountZero()
func ConstantProductPoolPoolAmountZeroErrorID() common.Hash {
	return common.HexToHash("0x86ff5fbf462ce30b38023288a9d78e95866c4c50c8c017f83b6285b9ca2a40c3")
}

// UnpackPoolAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolAmountZero()
func (constantProductPool *ConstantProductPool) UnpackPoolAmountZeroError(raw []byte) (*ConstantProductPoolPoolAmountZero, error) {
	out := new(ConstantProductPoolPoolAmountZero)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolAmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolDeadlinePassed represents a PoolDeadlinePassed error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolDeadlinePassed struct {
	Deadline  *big.Int
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolDeadlinePassed(uint256 deadline, uint256 timestamp)
func ConstantProductPoolPoolDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0xe6eec6463f646865907cc3d203987d3b40ff85bde3eccc67934169204c3c7b4c")
}

// UnpackPoolDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolDeadlinePassed(uint256 deadline, uint256 timestamp)
func (constantProductPool *ConstantProductPool) UnpackPoolDeadlinePassedError(raw []byte) (*ConstantProductPoolPoolDeadlinePassed, error) {
	out := new(ConstantProductPoolPoolDeadlinePassed)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolDeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolOutputTooLow represents a PoolOutputTooLow error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolOutputTooLow struct {
	AmountOut *big.Int
	MinOut    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolOutputTooLow(uint256 amountOut, uint256 minOut)
func ConstantProductPoolPoolOutputTooLowErrorID() common.Hash {
	return common.HexToHash("0x6b3646cdbbfbc7732d0da0659b9cc2a6250420530d8c1282f501a23764d07b95")
}

// UnpackPoolOutputTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolOutputTooLow(uint256 amountOut, uint256 minOut)
func (constantProductPool *ConstantProductPool) UnpackPoolOutputTooLowError(raw []byte) (*ConstantProductPoolPoolOutputTooLow, error) {
	out := new(ConstantProductPoolPoolOutputTooLow)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolOutputTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolReserveTooLarge represents a PoolReserveTooLarge error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolReserveTooLarge struct {
	Reserve *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolReserveTooLarge(uint256 reserve)
func ConstantProductPoolPoolReserveTooLargeErrorID() common.Hash {
	return common.HexToHash("0x9ffd43687c98416081c11b2dd0319efee6da4d4b27edc05ea4b86a009e257cce")
}

// UnpackPoolReserveTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolReserveTooLarge(uint256 reserve)
func (constantProductPool *ConstantProductPool) UnpackPoolReserveTooLargeError(raw []byte) (*ConstantProductPoolPoolReserveTooLarge, error) {
	out := new(ConstantProductPoolPoolReserveTooLarge)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolReserveTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolSharesTooFew represents a PoolSharesTooFew error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolSharesTooFew struct {
	Shares    *big.Int
	MinShares *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolSharesTooFew(uint256 shares, uint256 minShares)
func ConstantProductPoolPoolSharesTooFewErrorID() common.Hash {
	return common.HexToHash("0xcfd9e4cb645a2f262151abf63dfee63b6f47aa7d4fdfde1105baa990052573bf")
}

// UnpackPoolSharesTooFewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolSharesTooFew(uint256 shares, uint256 minShares)
func (constantProductPool *ConstantProductPool) UnpackPoolSharesTooFewError(raw []byte) (*ConstantProductPoolPoolSharesTooFew, error) {
	out := new(ConstantProductPoolPoolSharesTooFew)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolSharesTooFew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolTokenNotExact represents a PoolTokenNotExact error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolTokenNotExact struct {
	Token   common.Address
	Balance *big.Int
	Reserve *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolTokenNotExact(address token, uint256 balance, uint256 reserve)
func ConstantProductPoolPoolTokenNotExactErrorID() common.Hash {
	return common.HexToHash("0xbdf703e9a105198737cae99788410c475329d246c98193ae757aec8c22be7e9c")
}

// UnpackPoolTokenNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolTokenNotExact(address token, uint256 balance, uint256 reserve)
func (constantProductPool *ConstantProductPool) UnpackPoolTokenNotExactError(raw []byte) (*ConstantProductPoolPoolTokenNotExact, error) {
	out := new(ConstantProductPoolPoolTokenNotExact)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolTokenNotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolTokenUnknown represents a PoolTokenUnknown error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolTokenUnknown struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolTokenUnknown(address token)
func ConstantProductPoolPoolTokenUnknownErrorID() common.Hash {
	return common.HexToHash("0x6aa5179b7020a3735f224e16afe861ef6431aba1edf07c7ce7e9a6304d447b5f")
}

// UnpackPoolTokenUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolTokenUnknown(address token)
func (constantProductPool *ConstantProductPool) UnpackPoolTokenUnknownError(raw []byte) (*ConstantProductPoolPoolTokenUnknown, error) {
	out := new(ConstantProductPoolPoolTokenUnknown)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolTokenUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolPoolTokensInvalid represents a PoolTokensInvalid error raised by the ConstantProductPool contract.
type ConstantProductPoolPoolTokensInvalid struct {
	Token0 common.Address
	Token1 common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoolTokensInvalid(address token0, address token1)
func ConstantProductPoolPoolTokensInvalidErrorID() common.Hash {
	return common.HexToHash("0xfacde52139fe90a153eca59bd3863c1db7f1b1a0570ad21dad59dc66dbcad862")
}

// UnpackPoolTokensInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoolTokensInvalid(address token0, address token1)
func (constantProductPool *ConstantProductPool) UnpackPoolTokensInvalidError(raw []byte) (*ConstantProductPoolPoolTokensInvalid, error) {
	out := new(ConstantProductPoolPoolTokensInvalid)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "PoolTokensInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the ConstantProductPool contract.
type ConstantProductPoolReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ConstantProductPoolReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (constantProductPool *ConstantProductPool) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ConstantProductPoolReentrancyGuardReentrantCall, error) {
	out := new(ConstantProductPoolReentrancyGuardReentrantCall)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ConstantProductPoolSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ConstantProductPool contract.
type ConstantProductPoolSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ConstantProductPoolSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (constantProductPool *ConstantProductPool) UnpackSafeERC20FailedOperationError(raw []byte) (*ConstantProductPoolSafeERC20FailedOperation, error) {
	out := new(ConstantProductPoolSafeERC20FailedOperation)
	if err := constantProductPool.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
