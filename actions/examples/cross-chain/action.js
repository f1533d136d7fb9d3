// A one-way bridge without a bridge's contract at the far end: what somebody deposits in a DepositBox on one chain, a PKP
// pays out on another.
//
// params: { index }: the number of the deposit.
//
// Nothing is paid twice, and no list of what is paid is kept: deposit number i is paid with the PKP's transaction of nonce
// i, and no chain takes a nonce twice. That holds as long as this code is all that may sign for the PKP. Who has it paid to
// a contract that refuses the money has lost it: the nonce is used all the same.
const SOURCE = "{{SOURCE}}"; // chains, as the nodes' operators call them
const SOURCE_ID = Number("{{SOURCE_ID}}");
const TARGET = "{{TARGET}}";
const TARGET_ID = Number("{{TARGET_ID}}");
const BOX = "{{BOX}}"; // on the source
const PKP = "{{PKP_PUBLIC_KEY}}";
const CONFIRMATIONS = Number("{{CONFIRMATIONS}}"); // what is paid cannot be had back, so: as many as the source's forks are deep

const boxABI = ["function count() view returns (uint256)", "function get(uint256) view returns (tuple(address to, uint256 amount))"];

const connect = async (chain, id) => new ethers.providers.StaticJsonRpcProvider(await Lit.Actions.getRpcUrl({ chain }), id);

// All nodes must sign the same bytes, so all must read the same state: that of the middle one of their newest blocks, less
// CONFIRMATIONS. A bad node's number is never beyond those of good ones on both sides.
const agreedBlock = async (provider, name) => {
  const heads = await Lit.Actions.broadcastAndCollect({ name, value: String(await provider.getBlockNumber()) });
  const sorted = heads.filter((v) => /^\d{1,15}$/.test(v)).map(Number).sort((a, b) => a - b);
  return provider.getBlock(sorted[sorted.length >> 1] - CONFIRMATIONS);
};

const go = async () => {
  if (!Number.isSafeInteger(index) || index < 0) throw new Error("index must be a number from 0");
  const source = await connect(SOURCE, SOURCE_ID);
  const box = new ethers.Contract(BOX, boxABI, source);
  const { number: at } = await agreedBlock(source, "source");
  if ((await box.count({ blockTag: at })).lte(index)) return { paid: false, why: "there is no such deposit yet", at };
  const deposit = await box.get(index, { blockTag: at });

  const target = await connect(TARGET, TARGET_ID);
  const block = await agreedBlock(target, "target");
  const done = await target.getTransactionCount(ethers.utils.computeAddress(PKP), block.number);
  if (done > index) return { paid: false, why: "it has been paid already" };
  if (done < index) return { paid: false, why: `deposit ${done} comes first` };
  const tip = ethers.utils.parseUnits("1", "gwei");
  const payment = {
    type: 2, chainId: TARGET_ID, nonce: index, to: deposit.to, value: deposit.amount, gasLimit: 50000,
    maxFeePerGas: block.baseFeePerGas.mul(2).add(tip), maxPriorityFeePerGas: tip,
  };
  const { r, s, v } = JSON.parse(await Lit.Actions.signAndCombineEcdsa({
    toSign: ethers.utils.arrayify(ethers.utils.keccak256(ethers.utils.serializeTransaction(payment))), publicKey: PKP, sigName: "payment",
  }));
  const raw = ethers.utils.serializeTransaction(payment, { r: "0x" + r.slice(2), s: "0x" + s, v });
  // One node sends. If it fails to, or lies, who called has the transaction too.
  const sent = await Lit.Actions.runOnce({ waitForResponse: true, name: "send" }, () =>
    target.send("eth_sendRawTransaction", [raw]).catch(() => "not accepted"));
  return { paid: true, sent, hash: ethers.utils.keccak256(raw), raw };
};

go().then((result) => Lit.Actions.setResponse({ response: JSON.stringify(result) }));
