const u = "ethers.utils.";
const q = JSON.stringify;
const cases = [];
const add = (...all) => cases.push(...all);

// Hashes and text.
for (const b of ["0x", "0x00", "0x1234", "0x" + "ab".repeat(135), "0x" + "cd".repeat(136), "0x" + "ef".repeat(300)]) {
  for (const f of ["keccak256", "sha256", "sha512", "ripemd160"]) add(`${u}${f}("${b}")`);
}
for (const s of ["", "hello", "Transfer(address,address,uint256)", "é€🎉"]) {
  add(`${u}id(${q(s)})`, `${u}hashMessage(${q(s)})`, `${u}toUtf8Bytes(${q(s)})`, `${u}toUtf8String(${u}toUtf8Bytes(${q(s)}))`, `${u}formatBytes32String(${q(s)})`);
}
add(`${u}keccak256("0x1")`, `${u}keccak256("xyz")`, `${u}keccak256([1,2,255])`, `${u}hashMessage([1,2,3])`, `${u}toUtf8String([255])`, `${u}toUtf8String([255], ${u}Utf8ErrorFuncs.replace)`);
add(`${u}parseBytes32String(${u}formatBytes32String("text"))`, `${u}formatBytes32String("x".repeat(32))`, `${u}nameprep("AbC")`);
for (const a of ["sha256", "sha512"]) add(`${u}computeHmac("${a}", "0x01", "0x0203")`);
for (const t of [`["uint256","address"],[1,"0x${"11".repeat(20)}"]`, `["string","bytes","bool"],["a","0x0102",true]`, `["uint8[]","bytes4"],[[1,2],"0x01020304"]`, `["uint8"],[256]`]) {
  for (const f of ["solidityPack", "solidityKeccak256", "soliditySha256"]) add(`${u}${f}(${t})`);
}

// Bytes.
add(`${u}hexlify([1,2,255])`, `${u}hexlify(255)`, `${u}hexlify("0xABCDEF")`, `${u}hexlify(${u}arrayify("0x0102"))`, `${u}hexlify("x")`, `${u}hexlify(-1)`, `${u}arrayify("0x1")`, `${u}arrayify("0x1",{hexPad:"left"})`, `${u}arrayify(65535)`,
  `${u}hexZeroPad("0x1",4)`, `${u}hexZeroPad("0x123456",2)`, `${u}hexStripZeros("0x00010")`, `${u}hexValue("0x0010")`, `${u}hexDataLength("0x010203")`, `${u}hexDataSlice("0x01020304",1,3)`, `${u}hexConcat(["0x01",[2],"0x0304"])`,
  `${u}concat(["0x01",[2,3]])`, `${u}stripZeros("0x000102")`, `${u}zeroPad("0x01",3)`, `${u}isBytes([1,256])`, `${u}isBytesLike("0x12")`, `${u}isHexString("0x12",1)`, `${u}isHexString("12")`, `${u}base64.encode("0x01ff")`, `${u}base64.decode("Af8=")`, `${u}base58.encode("0x0001ff")`, `${u}base58.decode("1LQ")`,
  `${u}RLP.encode(["0x01",["0x","0x0203"],"0x" + "aa".repeat(60)])`, `${u}RLP.decode("0xc80183820203c3808101")`, `${u}RLP.decode("0xc801")`, `${u}RLP.decode("0xf8")`, `${u}shuffled([1]).length`, `${u}randomBytes(8).length`);

// Numbers.
const numbers = ["0", "1", "-1", "255", `"0xff"`, `"12345678901234567890123456789"`, "2n**200n", `"-0x10"`];
for (const n of numbers) {
  add(`ethers.BigNumber.from(${n})`, `ethers.BigNumber.from(${n}).toHexString()`, `ethers.BigNumber.from(${n}).pow(3).mod(97)`, `ethers.BigNumber.from(${n}).mul("123456789012345678901").div(7)`, `ethers.BigNumber.from(${n}).add(1).sub(3).abs()`, `ethers.BigNumber.from(${n}).toTwos(256).fromTwos(256)`, `JSON.stringify(ethers.BigNumber.from(${n}))`, `${u}formatEther(ethers.BigNumber.from(${n}))`, `ethers.BigNumber.from(${n}).isNegative()`);
}
for (const n of ["1.5", "NaN", "9007199254740992", `"x"`, `"1.0"`, "null", "undefined", "{}", `"0x"`]) add(`ethers.BigNumber.from(${n})`);
add(`ethers.BigNumber.from(5).div(0)`, `ethers.BigNumber.from(5).pow(-1)`, `ethers.BigNumber.from("9007199254740993").toNumber()`, `ethers.BigNumber.from(6).and(3)`, `ethers.BigNumber.from(6).or(3)`, `ethers.BigNumber.from(6).xor(3)`, `ethers.BigNumber.from(6).shl(70)`, `ethers.BigNumber.from(-6).shr(1)`, `ethers.BigNumber.from(-6).and(1)`, `ethers.BigNumber.from(6).mask(2)`, `ethers.BigNumber.from(1).lt(2)`, `ethers.BigNumber.from(1).eq("0x1")`, `ethers.BigNumber.from(1).gte(2)`, `ethers.BigNumber.from(1).isZero()`, `ethers.BigNumber.isBigNumber({})`, `ethers.BigNumber.from(7).toBigInt()`);
for (const v of [`"1"`, `"1.5"`, `"0.000000000000000001"`, `"0.0000000000000000001"`, `"-3.25"`, `"1,000"`, `"."`, `""`]) add(`${u}parseEther(${v})`, `${u}parseUnits(${v},6)`, `${u}parseUnits(${v},"gwei")`, `${u}commify(${v})`);
add(`${u}formatUnits("1234567890",6)`, `${u}formatUnits("1","gwei")`, `${u}formatUnits(-15,1)`, `ethers.FixedNumber.from("1.25").mulUnsafe(ethers.FixedNumber.from("3.5")).toString()`, `ethers.FixedNumber.from("10").divUnsafe(ethers.FixedNumber.from("3")).round(4).toString()`, `ethers.FixedNumber.from("1.23456").floor().toString()`, `ethers.FixedNumber.from("x")`);
for (const c of ["AddressZero", "HashZero", "MaxUint256", "WeiPerEther", "EtherSymbol", "MinInt256", "Two"]) add(`ethers.constants.${c}`);

// Addresses.
const address = "0x8ba1f109551bD432803012645Ac136ddd64DBA72";
for (const a of [address, address.toLowerCase(), address.slice(2), address.replace("8ba1", "8Ba1"), "XE65GB6LDNXYOFTX0NSV3FUWKOWIXAMJK36", "0x12", ""]) add(`${u}getAddress(${q(a)})`, `${u}isAddress(${q(a)})`);
add(`${u}getIcapAddress("${address}")`, `${u}getContractAddress({from:"${address}",nonce:0})`, `${u}getContractAddress({from:"${address}",nonce:128})`, `${u}getCreate2Address("${address}","0x${"01".repeat(32)}","0x${"02".repeat(32)}")`, `${u}getCreate2Address("${address}","0x01","0x02")`);
for (const n of ["vitalik.eth", "", "a..b", "VITALIK.eth", "a-b.eth", "ab--c.eth", "_x.eth", "x_.eth", "faß.eth", "Ⅷ.eth", "👍🏽.eth", "日本.eth", "a b", "x\u200d.eth", "1️⃣.eth", "é.eth"]) add(`${u}namehash(${q(n)})`, `${u}isValidName(${q(n)})`);
add(`${u}dnsEncode("a.b.eth")`);

// Keys and signatures.
const key = "0x0123456789012345678901234567890123456789012345678901234567890123";
const keys = [key, "0x" + "00".repeat(31) + "01", "0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140", "0x" + "ff".repeat(32)];
for (const k of keys) {
  add(`new ethers.Wallet("${k}").address`, `new ethers.Wallet("${k}").publicKey`, `${u}computeAddress("${k}")`, `${u}computePublicKey("${k}")`, `${u}computePublicKey("${k}",true)`);
  for (const m of [`""`, `"hello"`, `"é🎉"`, `${u}arrayify("0x${"42".repeat(32)}")`]) add(`new ethers.Wallet("${k}").signMessage(${m})`, `(async () => ${u}verifyMessage(${m}, await new ethers.Wallet("${k}").signMessage(${m})))()`);
  for (const d of ["00".repeat(32), "ff".repeat(32), "5a".repeat(32)]) add(`new ${u}SigningKey("${k}").signDigest("0x${d}")`, `${u}recoverPublicKey("0x${d}", new ${u}SigningKey("${k}").signDigest("0x${d}"))`, `${u}recoverAddress("0x${d}", new ${u}SigningKey("${k}").signDigest("0x${d}"))`);
}
for (const k of ["0x12", "12".repeat(32), "0x" + "12".repeat(33), ""]) add(`new ethers.Wallet(${q(k)}).address`);
add(`new ${u}SigningKey("${key}").computeSharedSecret(${u}computePublicKey("${keys[1]}"))`, `new ${u}SigningKey("${key}").computeSharedSecret(${u}computePublicKey("${keys[1]}",true))`, `new ${u}SigningKey("${key}")._addPoint(${u}computePublicKey("${keys[1]}"))`, `new ${u}SigningKey("${key}").signDigest("0x01")`, `${u}SigningKey.isSigningKey(new ${u}SigningKey("${key}"))`, `${u}computePublicKey(${u}computePublicKey("${key}",true))`, `${u}computePublicKey(${u}computePublicKey("${key}"),true)`, `${u}computePublicKey("0x02")`);
const signature = `await new ethers.Wallet("${key}").signMessage("x")`;
add(`${u}splitSignature(${signature})`, `${u}joinSignature(${u}splitSignature(${signature}))`, `${u}splitSignature(${u}splitSignature(${signature}).compact)`, `${u}joinSignature({r:"0x${"01".repeat(32)}",s:"0x${"02".repeat(32)}",v:28})`, `${u}joinSignature({r:"0x01",s:"0x02",recoveryParam:1})`, `${u}splitSignature("0x1234")`, `${u}joinSignature({r:"0x${"01".repeat(32)}",s:"0x${"02".repeat(32)}",v:27,recoveryParam:1})`, `${u}verifyMessage("x","0x${"00".repeat(65)}").length`, `${u}verifyMessage("y", ${signature})`);
add(`new ethers.Wallet("${key}").connect(null).address`, `ethers.Wallet.createRandom().address.length`, `new ethers.VoidSigner("${address}").getAddress()`, `new ethers.VoidSigner("${address}").signMessage("x")`, `new ethers.Wallet("${key}").getBalance()`);

// Typed data.
const typed = `{name:"Ether Mail",version:"1",chainId:1,verifyingContract:"0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"}, {Person:[{name:"name",type:"string"},{name:"wallet",type:"address"}],Mail:[{name:"from",type:"Person"},{name:"to",type:"Person[]"},{name:"n",type:"int24"},{name:"contents",type:"string"},{name:"raw",type:"bytes3"}]}, {from:{name:"Cow",wallet:"0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},to:[{name:"Bob",wallet:"0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"}],n:-5,contents:"Hello",raw:"0x010203"}`;
add(`${u}_TypedDataEncoder.hash(${typed})`, `${u}_TypedDataEncoder.encode(${typed})`, `${u}_TypedDataEncoder.getPayload(${typed})`, `new ethers.Wallet("${key}")._signTypedData(${typed})`, `(async () => ${u}verifyTypedData(${typed}, await new ethers.Wallet("${key}")._signTypedData(${typed})))()`, `${u}_TypedDataEncoder.hashDomain({name:"x",salt:"0x${"01".repeat(32)}"})`, `${u}_TypedDataEncoder.hash({}, {A:[{name:"a",type:"A"}]}, {})`, `${u}_TypedDataEncoder.hash({}, {A:[{name:"a",type:"uint8"}]}, {a:256})`);

// Transactions.
const transactions = [
  `{to:"${address}",value:${u}parseEther("1"),nonce:9,gasLimit:21000,gasPrice:20000000000,chainId:1}`, `{nonce:0,gasLimit:100000,gasPrice:1,data:"0x6000"}`,
  `{type:2,to:"${address}",nonce:1,gasLimit:21000,maxFeePerGas:100,maxPriorityFeePerGas:2,chainId:137,value:1}`, `{type:1,to:"${address}",nonce:1,gasLimit:21000,gasPrice:100,chainId:5,accessList:{"${address}":["0x${"01".repeat(32)}"]}}`,
  `{type:3,chainId:1}`, `{to:"0x12"}`, `{from:"${address}"}`,
];
for (const t of transactions) add(`${u}serializeTransaction(${t})`, `new ethers.Wallet("${key}").signTransaction(${t})`, `(async () => ${u}parseTransaction(await new ethers.Wallet("${key}").signTransaction(${t})))()`);
add(`${u}serializeTransaction(${transactions[0]}, {r:"0x${"01".repeat(32)}",s:"0x${"02".repeat(32)}",v:27})`, `${u}accessListify([["${address}",["0x${"01".repeat(32)}"]]])`, `${u}parseTransaction("0x02")`, `${u}parseTransaction("0x05c0")`);

// ABI.
const abi = `["function transfer(address to, uint256 amount) returns (bool)","function get(uint8 a, tuple(string s, bytes32[2] b)[] c) view returns (uint256 x, string y)","event Transfer(address indexed from, address indexed to, uint256 amount)","error Broken(uint256 code, string why)","constructor(address owner)","fallback()","function over(uint8)","function over(string)"]`;
const I = `new ${u}Interface(${abi})`;
add(`${I}.format("full")`, `${I}.format("json")`, `${I}.format("minimal")`, `${I}.encodeFunctionData("transfer",["${address}",5])`, `${I}.decodeFunctionData("transfer",${I}.encodeFunctionData("transfer",["${address}",5]))`, `${I}.encodeFunctionResult("get",[7,"seven"])`, `${I}.decodeFunctionResult("get",${I}.encodeFunctionResult("get",[7,"seven"]))`, `${I}.decodeFunctionResult("get","0x")`, `${I}.decodeFunctionResult("get","0x08c379a0"+"0".repeat(62)+"20"+"0".repeat(62)+"02"+"6e6f"+"0".repeat(60))`, `${I}.getSighash("transfer")`, `${I}.getEventTopic("Transfer")`, `${I}.getFunction("over(string)").format("sighash")`, `${I}.getFunction("over")`, `${I}.getFunction("nothing")`, `${I}.encodeFilterTopics("Transfer",["${address}",null])`, `${I}.encodeEventLog("Transfer",["${address}","${address}",1])`, `${I}.parseLog({topics:${I}.encodeEventLog("Transfer",["${address}","${address}",1]).topics,data:"0x${"00".repeat(31)}01"}).args.amount`, `${I}.encodeErrorResult("Broken",[1,"x"])`, `${I}.parseError(${I}.encodeErrorResult("Broken",[1,"x"])).args.why`, `${I}.encodeDeploy(["${address}"])`, `${I}.parseTransaction({data:${I}.encodeFunctionData("transfer",["${address}",5]),value:3}).signature`, `${I}.encodeFunctionData("transfer",["x",5])`, `${I}.encodeFunctionData("transfer",[1])`, `${I}.encodeFunctionData("get",[1,[{s:"a",b:["0x${"01".repeat(32)}","0x${"02".repeat(32)}"]}]])`);
const values = [
  `["uint256"],[1]`, `["int8"],[-128]`, `["uint8"],[256]`, `["address"],["${address}"]`, `["bool","bool"],[true,false]`, `["bytes"],["0x010203"]`, `["bytes32"],["0x${"0a".repeat(32)}"]`, `["bytes4"],["0x01"]`, `["string"],["hello é🎉"]`,
  `["uint256[]"],[[1,2,3]]`, `["uint8[2][]"],[[[1,2],[3,4]]]`, `["tuple(uint256 a, string b)"],[{a:1,b:"x"}]`, `["tuple(uint256 a, tuple(bytes c)[] d) t"],[{a:1,d:[{c:"0x01"}]}]`, `["string[]"],[["a","","ccc"]]`, `["uint"],["x"]`, `["nothing"],[1]`, `["uint256"],[1,2]`, `["uint256[2]"],[[1]]`,
];
for (const v of values) add(`${u}defaultAbiCoder.encode(${v})`, `${u}defaultAbiCoder.decode(${v.split("],[")[0]}],${u}defaultAbiCoder.encode(${v}))`);
add(`${u}defaultAbiCoder.decode(["uint256[]"],"0x${"00".repeat(31)}20${"ff".repeat(32)}")`, `${u}defaultAbiCoder.decode(["string"],"0x${"00".repeat(31)}20${"00".repeat(31)}01ff${"00".repeat(31)}")[0]`, `${u}defaultAbiCoder.getDefaultValue(["uint8","string","tuple(bool b)"])`, `${u}FunctionFragment.from("function f(uint a) payable").format("json")`, `${u}Fragment.from("event E(uint indexed a)").format("full")`, `${u}ParamType.from("tuple(uint a, string b)[2] x").format("full")`);

// Wallets of words, and files.
const words = "test test test test test test test test test test test junk";
add(`ethers.Wallet.fromMnemonic("${words}").address`, `ethers.Wallet.fromMnemonic("${words}","m/44'/60'/0'/0/7").privateKey`, `${u}HDNode.fromMnemonic("${words}").extendedKey`, `${u}HDNode.fromMnemonic("${words}","pass").neuter().extendedKey`, `${u}HDNode.fromMnemonic("${words}").neuter().derivePath("0/5").address`, `${u}HDNode.fromExtendedKey(${u}HDNode.fromSeed("0x${"07".repeat(16)}").extendedKey).derivePath("m/1'/2").address`, `${u}mnemonicToSeed("${words}")`, `${u}mnemonicToEntropy("${words}")`, `${u}entropyToMnemonic("0x${"00".repeat(16)}")`, `${u}entropyToMnemonic("0x01")`, `${u}isValidMnemonic("${words}")`, `${u}isValidMnemonic("test test")`, `ethers.Wallet.fromMnemonic("test test")`, `${u}HDNode.fromSeed("0x01")`, `ethers.wordlists.en.getWord(7)`, `ethers.wordlists.en.getWordIndex("zoo")`);
const file = `new ethers.Wallet("${key}").encrypt("password",{scrypt:{N:1024},iv:"0x${"01".repeat(16)}",salt:"0x${"02".repeat(32)}",uuid:"0x${"03".repeat(16)}"})`;
add(`(async () => { const f = JSON.parse(await ${file}); delete f["x-ethers"]; return JSON.stringify(f.Crypto || f.crypto); })()`, `(async () => (await ethers.Wallet.fromEncryptedJson(await ${file},"password")).address)()`, `(async () => ethers.Wallet.fromEncryptedJson(await ${file},"wrong"))()`, `(async () => ethers.Wallet.fromEncryptedJsonSync(await ${file},"password").privateKey)()`, `${u}getJsonWalletAddress(JSON.stringify({address:"${address}",version:3}))`);

// The rest that needs no chain.
add(`Object.keys(ethers).sort()`, `Object.keys(${u.slice(0, -1)}).sort()`, `Object.keys(ethers.providers).sort()`, `Object.keys(ethers.constants).sort()`, `ethers.version`, `typeof ethers.getDefaultProvider`, `ethers.providers.getNetwork("homestead").chainId`, `ethers.providers.getNetwork(137).name`, `new ethers.providers.StaticJsonRpcProvider("https://a.example", 1).connection.url`, `new ethers.providers.JsonRpcProvider("https://a.example", {chainId:5,name:"goerli"}).network.chainId`,
  `new ethers.Contract("${address}",${abi}).interface.getSighash("transfer")`, `Object.keys(new ethers.Contract("${address}",${abi}).functions).sort()`, `new ethers.Contract("${address}",${abi}).transfer("${address}",1)`, `new ethers.Contract("${address}",${abi}).populateTransaction.transfer("${address}",1)`, `new ethers.ContractFactory(${abi},"0x6000").getDeployTransaction("${address}").data`, `${u}resolveProperties({a:Promise.resolve(1),b:2})`, `${u}deepCopy({a:[1,{b:2}]})`, `${u}checkProperties({a:1},{b:true})`, `${u}shallowCopy({a:1})`, `new ${u}Logger("x").makeError("m","CODE",{a:1}).code`, `ethers.errors.CALL_EXCEPTION`, `${u}supportedCrypto`, `${u}_toEscapedUtf8String([104,0,200])`, `${u}toUtf8CodePoints("é🎉")`);

export const ethers = { cases };
