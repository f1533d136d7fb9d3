// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pkppermissions

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

// IPKPPermissionsAuthMethod is an auto generated low-level Go binding around an user-defined struct.
type IPKPPermissionsAuthMethod struct {
	AuthMethodType *big.Int
	Id             []byte
	UserPubkey     []byte
}

// PKPPermissionsMetaData contains all meta data concerning the PKPPermissions contract.
var PKPPermissionsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"pkpNft_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethod\",\"type\":\"tuple\",\"internalType\":\"structIPKPPermissions.AuthMethod\",\"components\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"scopes\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addPermittedAuthMethodScope\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"generation\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"generation\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedActions\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAddresses\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"users\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAuthMethodScopes\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"maxScopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"present\",\"type\":\"bool[]\",\"internalType\":\"bool[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPermittedAuthMethods\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"methods\",\"type\":\"tuple[]\",\"internalType\":\"structIPKPPermissions.AuthMethod[]\",\"components\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isPermittedAuthMethodScopePresent\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maySignAnything\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onTransfer\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pkpNft\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removePermittedAction\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"ipfsCID\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAddress\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"user\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAuthMethod\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"removePermittedAuthMethodScope\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"PermissionGenerationBumped\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodAdded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"userPubkey\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodRemoved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodScopeAdded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PermittedAuthMethodScopeRemoved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"generation\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"scopeId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"PKPPermissionsAlreadyGranted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsConfigInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PKPPermissionsIdInvalid\",\"inputs\":[{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotGranted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"authMethodType\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"id\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotNFT\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsNotOwner\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PKPPermissionsScopeOutOfRange\",\"inputs\":[{\"name\":\"scopeId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "PKPPermissions",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611dff380380611dff83398101604081905261002e91610069565b806001600160a01b03163b5f0361005857604051637edb56fb60e11b815260040160405180910390fd5b6001600160a01b0316608052610096565b5f60208284031215610079575f5ffd5b81516001600160a01b038116811461008f575f5ffd5b9392505050565b608051611d436100bc5f395f81816102fb015281816106840152610e050152611d435ff3fe608060405234801561000f575f5ffd5b5060043610610124575f3560e01c80639dd4349b116100a9578063bb7a10701161006e578063bb7a107014610290578063d41a3272146102b0578063f34f21ba146102c3578063fceb3983146102e3578063fd4c9bad146102f6575f5ffd5b80639dd4349b14610224578063a1c805fa14610237578063abc541ae1461024a578063b39600571461026a578063b997606f1461027d575f5ffd5b80636821c8e2116100ef5780636821c8e2146101ab57806379f14d9d146101be5780637d71dc35146101d157806382559561146101fe5780638a43157814610211575f5ffd5b80618b4f14610128578062221c08146101505780631663c12114610170578063557b5eba1461018557806366fc654114610198575b5f5ffd5b61013b6101363660046114b2565b610335565b60405190151581526020015b60405180910390f35b61016361015e366004611524565b610370565b6040516101479190611579565b61018361017e3660046115fd565b610471565b005b61013b610193366004611654565b6104fd565b6101836101a6366004611654565b61054d565b6101836101b9366004611524565b6105be565b6101836101cc366004611696565b610679565b6101f06101df366004611696565b5f6020819052908152604090205481565b604051908152602001610147565b61018361020c366004611524565b61071a565b61018361021f3660046116ad565b610830565b610183610232366004611724565b6108c8565b61013b610245366004611524565b61090d565b61025d610258366004611696565b610972565b6040516101479190611764565b61013b6102783660046114b2565b610a31565b61018361028b3660046114b2565b610a6f565b6102a361029e366004611696565b610ad0565b60405161014791906117d2565b6101836102be366004611835565b610add565b6102d66102d1366004611696565b610b55565b604051610147919061187c565b61013b6102f1366004611835565b610d78565b61031d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610147565b5f6103618360018460405160200161034d9190611904565b604051602081830303815290604052610dc8565b60040154151590505b92915050565b606061010082111561039d57604051634c159c6b60e01b8152600481018390526024015b60405180910390fd5b5f6103de878787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610dc892505050565b600301549050826001600160401b038111156103fc576103fc61191c565b604051908082528060200260200182016040528015610425578160200160208202803683370190505b5091505f5b83811015610466578082901c60011660011483828151811061044e5761044e611930565b9115156020928302919091019091015260010161042a565b505095945050505050565b8361047c8133610ded565b6104a257604051638396354160e01b815260048101829052336024820152604401610394565b6104f685604051806060016040528060018152602001876040516020016104c99190611904565b604051602081830303815290604052815260200160405180602001604052805f8152508152508585610e98565b5050505050565b5f61053e858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610dc892505050565b60040154151595945050505050565b836105588133610ded565b61057e57604051638396354160e01b815260048101829052336024820152604401610394565b6104f6858585858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061102b92505050565b846105c98133610ded565b6105ef57604051638396354160e01b815260048101829052336024820152604401610394565b61067186610633888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061118592505050565b8787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508992506111bd915050565b505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146106c45760405163973bf88960e01b8152336004820152602401610394565b5f818152602081905260408120805483927f68d67d05f4ab7718d8a00df0f14499ed0a2df24fb3072c30a5835efa7e0fd4d6929161070190611958565b918290555060405190815260200160405180910390a250565b846107258133610ded565b61074b57604051638396354160e01b815260048101829052336024820152604401610394565b5f61078c878787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061118592505050565b905061010083106107b357604051634c159c6b60e01b815260048101849052602401610394565b828160030154901c6001165f036107ca5750610671565b6003810180546001851b191690555f878152602081905260409081902054905188907f612dd2a6bf02a687af204da7584c368c33a2b80504b558ca99ed8cf4bfd061f19061081f908a908a908a908a90611970565b60405180910390a350505050505050565b8461083b8133610ded565b61086157604051638396354160e01b815260048101829052336024820152604401610394565b6106718660405180606001604052806002815260200188888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920182905250938552505060408051602081810190925292835290920152508585610e98565b836108d38133610ded565b6108f957604051638396354160e01b815260048101829052336024820152604401610394565b6104f68561090686611a37565b8585610e98565b5f6101008210801561096857508161095b878787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610dc892505050565b60030154901c6001166001145b9695505050505050565b60605f610980836001611254565b905080516001600160401b0381111561099b5761099b61191c565b6040519080825280602002602001820160405280156109c4578160200160208202803683370190505b5091505f5b8151811015610a2a578181815181106109e4576109e4611930565b60200260200101516109f590611aca565b60601c838281518110610a0a57610a0a611930565b6001600160a01b03909216602092830291909101909101526001016109c9565b5050919050565b5f610a3c8383610ded565b80610a6857506001610a5b8460018560405160200161034d9190611904565b60030154901c6001166001145b9392505050565b81610a7a8133610ded565b610aa057604051638396354160e01b815260048101829052336024820152604401610394565b610acb83600184604051602001610ab79190611904565b60405160208183030381529060405261102b565b505050565b606061036a826002611254565b82610ae88133610ded565b610b0e57604051638396354160e01b815260048101829052336024820152604401610394565b610b4f84600285858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061102b92505050565b50505050565b5f81815260026020908152604080832083835281842054845290915290208054606091906001600160401b03811115610b9057610b9061191c565b604051908082528060200260200182016040528015610be457816020015b610bd160405180606001604052805f815260200160608152602001606081525090565b815260200190600190039081610bae5790505b5091505f5b8251811015610a2a5760015f838381548110610c0757610c07611930565b905f5260205f20015481526020019081526020015f205f016040518060600160405290815f8201548152602001600182018054610c4390611b04565b80601f0160208091040260200160405190810160405280929190818152602001828054610c6f90611b04565b8015610cba5780601f10610c9157610100808354040283529160200191610cba565b820191905f5260205f20905b815481529060010190602001808311610c9d57829003601f168201915b50505050508152602001600282018054610cd390611b04565b80601f0160208091040260200160405190810160405280929190818152602001828054610cff90611b04565b8015610d4a5780601f10610d2157610100808354040283529160200191610d4a565b820191905f5260205f20905b815481529060010190602001808311610d2d57829003601f168201915b505050505081525050838281518110610d6557610d65611930565b6020908102919091010152600101610be9565b5f610dba84600285858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610dc892505050565b600401541515949350505050565b5f60015f610dd78686866113d3565b81526020019081526020015f2090509392505050565b6040516331a9108f60e11b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636352211e90602401602060405180830381865afa925050508015610e70575060408051601f3d908101601f19168201909252610e6d91810190611b3c565b60015b610e7b57505f61036a565b826001600160a01b0316816001600160a01b03161491505061036a565b610eaa835f0151846020015151611414565b610ecd5782516040516364bbbab960e01b81526004810191909152602401610394565b5f610ee085855f015186602001516113d3565b5f81815260016020526040902060048101549192509015610f1f5784516020860151604051635fb7277960e11b81526103949289929091600401611b57565b5f868152600260209081526040808320838352818420548452825282208054600180820183558285529383902001859055805460048501558751845590870151909187918491820190610f729082611bcc565b5060408201516002820190610f879082611bcc565b509050505f5f8881526020019081526020015f2054877f0a85a676cfb2d75507ac5a4b47fc971eb1e78474b54cd5a713479cc41b852a25885f015189602001518a60400151604051610fdb93929190611c86565b60405180910390a35f5b84811015611021576110198884895f01518a602001518a8a8781811061100d5761100d611930565b905060200201356111bd565b600101610fe5565b5050505050505050565b5f6110378484846113d3565b90505f611045858585611185565b600401545f8681526002602090815260408083208383528184205484529091528120805492935091829061107b90600190611cb0565b8154811061108b5761108b611930565b905f5260205f200154905080826001856110a59190611cb0565b815481106110b5576110b5611930565b5f91825260208083209091019290925582815260019091526040902060040183905581548290806110e8576110e8611cc3565b5f828152602080822083015f19908101839055909201909255858252600190819052604082208281559190829082906111239083018261144e565b611130600283015f61144e565b5050600382015f9055600482015f905550505f5f8881526020019081526020015f2054877f371715d050f6e811379dee48251816fc860763914fed4dbc2d25fdfe1c258fce888860405161081f929190611cd7565b5f611191848484610dc8565b905080600401545f03610a6857838383604051633cfa150b60e11b815260040161039493929190611b57565b61010081106111e257604051634c159c6b60e01b815260048101829052602401610394565b6003840154600190821c8116146104f6576003840180546001831b1790555f858152602081905260409081902054905186907f28ae92d8a9e938a3b6ae4e4812875cab0f1a8f853722507abbf2a71f47364c909061124590879087908790611cf7565b60405180910390a35050505050565b5f82815260026020908152604080832083835281842054845290915290208054606091906001600160401b0381111561128f5761128f61191c565b6040519080825280602002602001820160405280156112c257816020015b60608152602001906001900390816112ad5790505b5091505f5f5b82548110156113c9575f60015f8584815481106112e7576112e7611930565b905f5260205f20015481526020019081526020015f205f01905085815f0154036113c05780600101805461131a90611b04565b80601f016020809104026020016040519081016040528092919081815260200182805461134690611b04565b80156113915780601f1061136857610100808354040283529160200191611391565b820191905f5260205f20905b81548152906001019060200180831161137457829003601f168201915b50505050508584806113a290611958565b9550815181106113b4576113b4611930565b60200260200101819052505b506001016112c8565b5082525092915050565b5f838152602081815260408083205490516113f5928792918791879101611d1f565b6040516020818303038152906040528051906020012090509392505050565b5f6001830361142757506014811461036a565b8115801590610a6857506002831461144157610100611444565b60805b9091111592915050565b50805461145a90611b04565b5f825580601f10611469575050565b601f0160209004905f5260205f20906114829190611484565b565b5f5b80821115610acb575f81840155600101611486565b6001600160a01b03811681146114af575f5ffd5b50565b5f5f604083850312156114c3575f5ffd5b8235915060208301356114d58161149b565b809150509250929050565b5f5f83601f8401126114f0575f5ffd5b5081356001600160401b03811115611506575f5ffd5b60208301915083602082850101111561151d575f5ffd5b9250929050565b5f5f5f5f5f60808688031215611538575f5ffd5b853594506020860135935060408601356001600160401b0381111561155b575f5ffd5b611567888289016114e0565b96999598509660600135949350505050565b602080825282518282018190525f918401906040840190835b818110156115b25783511515835260209384019390920191600101611592565b509095945050505050565b5f5f83601f8401126115cd575f5ffd5b5081356001600160401b038111156115e3575f5ffd5b6020830191508360208260051b850101111561151d575f5ffd5b5f5f5f5f60608587031215611610575f5ffd5b8435935060208501356116228161149b565b925060408501356001600160401b0381111561163c575f5ffd5b611648878288016115bd565b95989497509550505050565b5f5f5f5f60608587031215611667575f5ffd5b843593506020850135925060408501356001600160401b0381111561168a575f5ffd5b611648878288016114e0565b5f602082840312156116a6575f5ffd5b5035919050565b5f5f5f5f5f606086880312156116c1575f5ffd5b8535945060208601356001600160401b038111156116dd575f5ffd5b6116e9888289016114e0565b90955093505060408601356001600160401b03811115611707575f5ffd5b611713888289016115bd565b969995985093965092949392505050565b5f5f5f5f60608587031215611737575f5ffd5b8435935060208501356001600160401b03811115611753575f5ffd5b850160608188031215611622575f5ffd5b602080825282518282018190525f918401906040840190835b818110156115b25783516001600160a01b031683526020938401939092019160010161177d565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561182957603f198786030184526118148583516117a4565b945060209384019391909101906001016117f8565b50929695505050505050565b5f5f5f60408486031215611847575f5ffd5b8335925060208401356001600160401b03811115611863575f5ffd5b61186f868287016114e0565b9497909650939450505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561182957603f198786030184528151805186526020810151606060208801526118d260608801826117a4565b90506040820151915086810360408801526118ed81836117a4565b9650505060209384019391909101906001016118a2565b60609190911b6001600160601b031916815260140190565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f6001820161196957611969611944565b5060010190565b84815260606020820152826060820152828460808301375f608084830101525f6080601f19601f860116830101905082604083015295945050505050565b5f82601f8301126119bd575f5ffd5b81356001600160401b038111156119d6576119d661191c565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611a0457611a0461191c565b604052818152838201602001851015611a1b575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60608236031215611a47575f5ffd5b604051606081016001600160401b0381118282101715611a6957611a6961191c565b6040528235815260208301356001600160401b03811115611a88575f5ffd5b611a94368286016119ae565b60208301525060408301356001600160401b03811115611ab2575f5ffd5b611abe368286016119ae565b60408301525092915050565b805160208201516001600160601b0319811691906014821015610a2a576001600160601b031960149290920360031b82901b161692915050565b600181811c90821680611b1857607f821691505b602082108103611b3657634e487b7160e01b5f52602260045260245ffd5b50919050565b5f60208284031215611b4c575f5ffd5b8151610a688161149b565b838152826020820152606060408201525f611b7560608301846117a4565b95945050505050565b601f821115610acb5782821115610acb57805f5260205f20601f840160051c6020851015611ba957505f5b90810190601f840160051c035f5b81811015610671575f83820155600101611bb7565b81516001600160401b03811115611be557611be561191c565b611bf981611bf38454611b04565b84611b7e565b6020601f821160018114611c2b575f8315611c145750848201515b5f19600385901b1c1916600184901b1784556104f6565b5f84815260208120601f198516915b82811015611c5a5787850151825560209485019460019092019101611c3a565b5084821015611c7757868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f611c9e60608301856117a4565b828103604084015261096881856117a4565b8181038181111561036a5761036a611944565b634e487b7160e01b5f52603160045260245ffd5b828152604060208201525f611cef60408301846117a4565b949350505050565b838152606060208201525f611d0f60608301856117a4565b9050826040830152949350505050565b848152836020820152826040820152608060608201525f61096860808301846117a456",
}

// PKPPermissions is an auto generated Go binding around an Ethereum contract.
type PKPPermissions struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PKPPermissions) GetABI() abi.ABI {
	return c.abi
}

// NewPKPPermissions creates a new instance of PKPPermissions.
func NewPKPPermissions() *PKPPermissions {
	parsed, err := PKPPermissionsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PKPPermissions{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PKPPermissions) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address pkpNft_) returns()
func (pKPPermissions *PKPPermissions) PackConstructor(pkpNft_ common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("", pkpNft_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a431578.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAction(uint256 tokenId, bytes ipfsCID, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAction(tokenId *big.Int, ipfsCID []byte, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAction", tokenId, ipfsCID, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a431578.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAction(uint256 tokenId, bytes ipfsCID, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAction(tokenId *big.Int, ipfsCID []byte, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAction", tokenId, ipfsCID, scopes)
}

// PackAddPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1663c121.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAddress(uint256 tokenId, address user, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAddress(tokenId *big.Int, user common.Address, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAddress", tokenId, user, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1663c121.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAddress(uint256 tokenId, address user, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAddress(tokenId *big.Int, user common.Address, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAddress", tokenId, user, scopes)
}

// PackAddPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd4349b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAuthMethod(uint256 tokenId, (uint256,bytes,bytes) authMethod, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAuthMethod(tokenId *big.Int, authMethod IPKPPermissionsAuthMethod, scopes []*big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAuthMethod", tokenId, authMethod, scopes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dd4349b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAuthMethod(uint256 tokenId, (uint256,bytes,bytes) authMethod, uint256[] scopes) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAuthMethod(tokenId *big.Int, authMethod IPKPPermissionsAuthMethod, scopes []*big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAuthMethod", tokenId, authMethod, scopes)
}

// PackAddPermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6821c8e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) PackAddPermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("addPermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddPermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6821c8e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addPermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) TryPackAddPermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("addPermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
}

// PackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dc35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256 generation)
func (pKPPermissions *PKPPermissions) PackGeneration(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("generation", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d71dc35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256 generation)
func (pKPPermissions *PKPPermissions) TryPackGeneration(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("generation", tokenId)
}

// UnpackGeneration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d71dc35.
//
// Solidity: function generation(uint256 tokenId) view returns(uint256 generation)
func (pKPPermissions *PKPPermissions) UnpackGeneration(data []byte) (*big.Int, error) {
	out, err := pKPPermissions.abi.Unpack("generation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPermittedActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7a1070.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) PackGetPermittedActions(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedActions", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb7a1070.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) TryPackGetPermittedActions(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedActions", tokenId)
}

// UnpackGetPermittedActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb7a1070.
//
// Solidity: function getPermittedActions(uint256 tokenId) view returns(bytes[])
func (pKPPermissions *PKPPermissions) UnpackGetPermittedActions(data []byte) ([][]byte, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedActions", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackGetPermittedAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc541ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[] users)
func (pKPPermissions *PKPPermissions) PackGetPermittedAddresses(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAddresses", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAddresses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabc541ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[] users)
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAddresses(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAddresses", tokenId)
}

// UnpackGetPermittedAddresses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabc541ae.
//
// Solidity: function getPermittedAddresses(uint256 tokenId) view returns(address[] users)
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAddresses(data []byte) ([]common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAddresses", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetPermittedAuthMethodScopes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00221c08.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[] present)
func (pKPPermissions *PKPPermissions) PackGetPermittedAuthMethodScopes(tokenId *big.Int, authMethodType *big.Int, id []byte, maxScopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAuthMethodScopes", tokenId, authMethodType, id, maxScopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAuthMethodScopes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00221c08.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[] present)
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAuthMethodScopes(tokenId *big.Int, authMethodType *big.Int, id []byte, maxScopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAuthMethodScopes", tokenId, authMethodType, id, maxScopeId)
}

// UnpackGetPermittedAuthMethodScopes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00221c08.
//
// Solidity: function getPermittedAuthMethodScopes(uint256 tokenId, uint256 authMethodType, bytes id, uint256 maxScopeId) view returns(bool[] present)
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAuthMethodScopes(data []byte) ([]bool, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAuthMethodScopes", data)
	if err != nil {
		return *new([]bool), err
	}
	out0 := *abi.ConvertType(out[0], new([]bool)).(*[]bool)
	return out0, nil
}

// PackGetPermittedAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf34f21ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[] methods)
func (pKPPermissions *PKPPermissions) PackGetPermittedAuthMethods(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("getPermittedAuthMethods", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPermittedAuthMethods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf34f21ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[] methods)
func (pKPPermissions *PKPPermissions) TryPackGetPermittedAuthMethods(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("getPermittedAuthMethods", tokenId)
}

// UnpackGetPermittedAuthMethods is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf34f21ba.
//
// Solidity: function getPermittedAuthMethods(uint256 tokenId) view returns((uint256,bytes,bytes)[] methods)
func (pKPPermissions *PKPPermissions) UnpackGetPermittedAuthMethods(data []byte) ([]IPKPPermissionsAuthMethod, error) {
	out, err := pKPPermissions.abi.Unpack("getPermittedAuthMethods", data)
	if err != nil {
		return *new([]IPKPPermissionsAuthMethod), err
	}
	out0 := *abi.ConvertType(out[0], new([]IPKPPermissionsAuthMethod)).(*[]IPKPPermissionsAuthMethod)
	return out0, nil
}

// PackIsPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfceb3983.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAction(tokenId *big.Int, ipfsCID []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAction", tokenId, ipfsCID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfceb3983.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAction(tokenId *big.Int, ipfsCID []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAction", tokenId, ipfsCID)
}

// UnpackIsPermittedAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfceb3983.
//
// Solidity: function isPermittedAction(uint256 tokenId, bytes ipfsCID) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAction(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAction", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00008b4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAddress(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAddress", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00008b4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAddress(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAddress", tokenId, user)
}

// UnpackIsPermittedAddress is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00008b4f.
//
// Solidity: function isPermittedAddress(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAddress(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAddress", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557b5eba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAuthMethod", tokenId, authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557b5eba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAuthMethod", tokenId, authMethodType, id)
}

// UnpackIsPermittedAuthMethod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x557b5eba.
//
// Solidity: function isPermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAuthMethod(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAuthMethod", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPermittedAuthMethodScopePresent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1c805fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) PackIsPermittedAuthMethodScopePresent(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("isPermittedAuthMethodScopePresent", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPermittedAuthMethodScopePresent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1c805fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackIsPermittedAuthMethodScopePresent(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("isPermittedAuthMethodScopePresent", tokenId, authMethodType, id, scopeId)
}

// UnpackIsPermittedAuthMethodScopePresent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1c805fa.
//
// Solidity: function isPermittedAuthMethodScopePresent(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackIsPermittedAuthMethodScopePresent(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("isPermittedAuthMethodScopePresent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaySignAnything is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3960057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) PackMaySignAnything(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("maySignAnything", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaySignAnything is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3960057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) TryPackMaySignAnything(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("maySignAnything", tokenId, user)
}

// UnpackMaySignAnything is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3960057.
//
// Solidity: function maySignAnything(uint256 tokenId, address user) view returns(bool)
func (pKPPermissions *PKPPermissions) UnpackMaySignAnything(data []byte) (bool, error) {
	out, err := pKPPermissions.abi.Unpack("maySignAnything", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f14d9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTransfer(uint256 tokenId) returns()
func (pKPPermissions *PKPPermissions) PackOnTransfer(tokenId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("onTransfer", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f14d9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTransfer(uint256 tokenId) returns()
func (pKPPermissions *PKPPermissions) TryPackOnTransfer(tokenId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("onTransfer", tokenId)
}

// PackPkpNft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd4c9bad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) PackPkpNft() []byte {
	enc, err := pKPPermissions.abi.Pack("pkpNft")
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
func (pKPPermissions *PKPPermissions) TryPackPkpNft() ([]byte, error) {
	return pKPPermissions.abi.Pack("pkpNft")
}

// UnpackPkpNft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd4c9bad.
//
// Solidity: function pkpNft() view returns(address)
func (pKPPermissions *PKPPermissions) UnpackPkpNft(data []byte) (common.Address, error) {
	out, err := pKPPermissions.abi.Unpack("pkpNft", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemovePermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd41a3272.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAction(uint256 tokenId, bytes ipfsCID) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAction(tokenId *big.Int, ipfsCID []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAction", tokenId, ipfsCID)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd41a3272.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAction(uint256 tokenId, bytes ipfsCID) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAction(tokenId *big.Int, ipfsCID []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAction", tokenId, ipfsCID)
}

// PackRemovePermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb997606f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAddress(uint256 tokenId, address user) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAddress(tokenId *big.Int, user common.Address) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAddress", tokenId, user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAddress is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb997606f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAddress(uint256 tokenId, address user) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAddress(tokenId *big.Int, user common.Address) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAddress", tokenId, user)
}

// PackRemovePermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fc6541.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAuthMethod", tokenId, authMethodType, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAuthMethod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fc6541.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAuthMethod(uint256 tokenId, uint256 authMethodType, bytes id) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAuthMethod(tokenId *big.Int, authMethodType *big.Int, id []byte) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAuthMethod", tokenId, authMethodType, id)
}

// PackRemovePermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82559561.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) PackRemovePermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) []byte {
	enc, err := pKPPermissions.abi.Pack("removePermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemovePermittedAuthMethodScope is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82559561.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removePermittedAuthMethodScope(uint256 tokenId, uint256 authMethodType, bytes id, uint256 scopeId) returns()
func (pKPPermissions *PKPPermissions) TryPackRemovePermittedAuthMethodScope(tokenId *big.Int, authMethodType *big.Int, id []byte, scopeId *big.Int) ([]byte, error) {
	return pKPPermissions.abi.Pack("removePermittedAuthMethodScope", tokenId, authMethodType, id, scopeId)
}

// PKPPermissionsPermissionGenerationBumped represents a PermissionGenerationBumped event raised by the PKPPermissions contract.
type PKPPermissionsPermissionGenerationBumped struct {
	TokenId    *big.Int
	Generation *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermissionGenerationBumpedEventName = "PermissionGenerationBumped"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermissionGenerationBumped) ContractEventName() string {
	return PKPPermissionsPermissionGenerationBumpedEventName
}

// UnpackPermissionGenerationBumpedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermissionGenerationBumped(uint256 indexed tokenId, uint256 generation)
func (pKPPermissions *PKPPermissions) UnpackPermissionGenerationBumpedEvent(log *types.Log) (*PKPPermissionsPermissionGenerationBumped, error) {
	event := "PermissionGenerationBumped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermissionGenerationBumped)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodAdded represents a PermittedAuthMethodAdded event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodAdded struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	UserPubkey     []byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodAddedEventName = "PermittedAuthMethodAdded"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodAdded) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodAddedEventName
}

// UnpackPermittedAuthMethodAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodAdded(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, bytes userPubkey)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodAddedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodAdded, error) {
	event := "PermittedAuthMethodAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodAdded)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodRemoved represents a PermittedAuthMethodRemoved event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodRemoved struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodRemovedEventName = "PermittedAuthMethodRemoved"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodRemoved) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodRemovedEventName
}

// UnpackPermittedAuthMethodRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodRemoved(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodRemovedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodRemoved, error) {
	event := "PermittedAuthMethodRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodRemoved)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodScopeAdded represents a PermittedAuthMethodScopeAdded event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodScopeAdded struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	ScopeId        *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodScopeAddedEventName = "PermittedAuthMethodScopeAdded"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodScopeAdded) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodScopeAddedEventName
}

// UnpackPermittedAuthMethodScopeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodScopeAdded(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodScopeAddedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodScopeAdded, error) {
	event := "PermittedAuthMethodScopeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodScopeAdded)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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

// PKPPermissionsPermittedAuthMethodScopeRemoved represents a PermittedAuthMethodScopeRemoved event raised by the PKPPermissions contract.
type PKPPermissionsPermittedAuthMethodScopeRemoved struct {
	TokenId        *big.Int
	Generation     *big.Int
	AuthMethodType *big.Int
	Id             []byte
	ScopeId        *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const PKPPermissionsPermittedAuthMethodScopeRemovedEventName = "PermittedAuthMethodScopeRemoved"

// ContractEventName returns the user-defined event name.
func (PKPPermissionsPermittedAuthMethodScopeRemoved) ContractEventName() string {
	return PKPPermissionsPermittedAuthMethodScopeRemovedEventName
}

// UnpackPermittedAuthMethodScopeRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PermittedAuthMethodScopeRemoved(uint256 indexed tokenId, uint256 indexed generation, uint256 authMethodType, bytes id, uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPermittedAuthMethodScopeRemovedEvent(log *types.Log) (*PKPPermissionsPermittedAuthMethodScopeRemoved, error) {
	event := "PermittedAuthMethodScopeRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != pKPPermissions.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PKPPermissionsPermittedAuthMethodScopeRemoved)
	if len(log.Data) > 0 {
		if err := pKPPermissions.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range pKPPermissions.abi.Events[event].Inputs {
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
func (pKPPermissions *PKPPermissions) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsAlreadyGranted"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsAlreadyGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsConfigInvalid"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsConfigInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsIdInvalid"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsIdInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotGranted"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotGrantedError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotNFT"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotNFTError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsNotOwner"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], pKPPermissions.abi.Errors["PKPPermissionsScopeOutOfRange"].ID.Bytes()[:4]) {
		return pKPPermissions.UnpackPKPPermissionsScopeOutOfRangeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PKPPermissionsPKPPermissionsAlreadyGranted represents a PKPPermissionsAlreadyGranted error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsAlreadyGranted struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func PKPPermissionsPKPPermissionsAlreadyGrantedErrorID() common.Hash {
	return common.HexToHash("0xbf6e4ef24a82c9ada3df3c53dd4a7b660c6c09df62bd39b4354ced9d36f3df91")
}

// UnpackPKPPermissionsAlreadyGrantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsAlreadyGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsAlreadyGrantedError(raw []byte) (*PKPPermissionsPKPPermissionsAlreadyGranted, error) {
	out := new(PKPPermissionsPKPPermissionsAlreadyGranted)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsAlreadyGranted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsConfigInvalid represents a PKPPermissionsConfigInvalid error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsConfigInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsConfigInvalid()
func PKPPermissionsPKPPermissionsConfigInvalidErrorID() common.Hash {
	return common.HexToHash("0xfdb6adf6172f330d014293cb28cbd79fc4dc5d55b4ed4148676afbedf711fb03")
}

// UnpackPKPPermissionsConfigInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsConfigInvalid()
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsConfigInvalidError(raw []byte) (*PKPPermissionsPKPPermissionsConfigInvalid, error) {
	out := new(PKPPermissionsPKPPermissionsConfigInvalid)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsConfigInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsIdInvalid represents a PKPPermissionsIdInvalid error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsIdInvalid struct {
	AuthMethodType *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsIdInvalid(uint256 authMethodType)
func PKPPermissionsPKPPermissionsIdInvalidErrorID() common.Hash {
	return common.HexToHash("0x64bbbab9e940d98cae22b32d5ce7786be96ee94f0c0942eda6737b8fa71e4922")
}

// UnpackPKPPermissionsIdInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsIdInvalid(uint256 authMethodType)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsIdInvalidError(raw []byte) (*PKPPermissionsPKPPermissionsIdInvalid, error) {
	out := new(PKPPermissionsPKPPermissionsIdInvalid)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsIdInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotGranted represents a PKPPermissionsNotGranted error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotGranted struct {
	TokenId        *big.Int
	AuthMethodType *big.Int
	Id             []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func PKPPermissionsPKPPermissionsNotGrantedErrorID() common.Hash {
	return common.HexToHash("0x79f42a166737af8a425def38764f1a2c7ed373890888e51856cb2434eccf2627")
}

// UnpackPKPPermissionsNotGrantedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotGranted(uint256 tokenId, uint256 authMethodType, bytes id)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotGrantedError(raw []byte) (*PKPPermissionsPKPPermissionsNotGranted, error) {
	out := new(PKPPermissionsPKPPermissionsNotGranted)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotGranted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotNFT represents a PKPPermissionsNotNFT error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotNFT struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotNFT(address caller)
func PKPPermissionsPKPPermissionsNotNFTErrorID() common.Hash {
	return common.HexToHash("0x973bf88921034726fe70698c5c00c209203eba636431e34613d7453085b6acba")
}

// UnpackPKPPermissionsNotNFTError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotNFT(address caller)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotNFTError(raw []byte) (*PKPPermissionsPKPPermissionsNotNFT, error) {
	out := new(PKPPermissionsPKPPermissionsNotNFT)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotNFT", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsNotOwner represents a PKPPermissionsNotOwner error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsNotOwner struct {
	TokenId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsNotOwner(uint256 tokenId, address caller)
func PKPPermissionsPKPPermissionsNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x839635412bd85499630144d9791d3a93ad7460549a2d5905a92c1c26e2e558d7")
}

// UnpackPKPPermissionsNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsNotOwner(uint256 tokenId, address caller)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsNotOwnerError(raw []byte) (*PKPPermissionsPKPPermissionsNotOwner, error) {
	out := new(PKPPermissionsPKPPermissionsNotOwner)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsNotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PKPPermissionsPKPPermissionsScopeOutOfRange represents a PKPPermissionsScopeOutOfRange error raised by the PKPPermissions contract.
type PKPPermissionsPKPPermissionsScopeOutOfRange struct {
	ScopeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PKPPermissionsScopeOutOfRange(uint256 scopeId)
func PKPPermissionsPKPPermissionsScopeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4c159c6b410f45efed128c8073206eced225d6f275e647d412d4038801530e49")
}

// UnpackPKPPermissionsScopeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PKPPermissionsScopeOutOfRange(uint256 scopeId)
func (pKPPermissions *PKPPermissions) UnpackPKPPermissionsScopeOutOfRangeError(raw []byte) (*PKPPermissionsPKPPermissionsScopeOutOfRange, error) {
	out := new(PKPPermissionsPKPPermissionsScopeOutOfRange)
	if err := pKPPermissions.abi.UnpackIntoInterface(out, "PKPPermissionsScopeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}
