// Dollar cost averaging: buys for the same amount once a period, whatever the price is, from savings in a DcaVault.
//
// No params: whoever runs it, and however often, it does the one thing that is due. A schedule may run it as well as anybody
// over HTTP.
//
// Two designs come to mind. In one the PKP holds the savings, and this code sees to it that only AMOUNT leaves, once a
// period. In the other a contract holds them (DcaVault.sol), enforces amount and period, and gives the PKP nothing but the
// right to say when. This is the second, and it is the safer: the chain keeps the rule even if this code has a flaw, if
// two runs meet, or if a run is repeated. The PKP owns no more than gas. What is left to this code is the one thing the
// contract cannot know: what price is fair, that is, `minOut`.
const CHAIN = "{{CHAIN}}"; // as the nodes' operators call it
const CHAIN_ID = Number("{{CHAIN_ID}}");
const VAULT = "{{VAULT}}";
const PKP = "{{PKP_PUBLIC_KEY}}";
const SLIPPAGE = 100; // ten-thousandths of the price
const CONFIRMATIONS = Number("{{CONFIRMATIONS}}"); // blocks that stand on the one that is read
const SPAN = 5; // blocks between two looks at the price

const vaultABI = [
  "function POOL() view returns (address)", "function SOLD() view returns (address)", "function AMOUNT() view returns (uint256)",
  "function nextBuy() view returns (uint256)", "function buy(uint256 minOut, uint256 deadline)",
];
const tokenABI = ["function balanceOf(address) view returns (uint256)"];
const poolABI = ["function quote(address sold, uint256 amountIn) view returns (uint256)"];

const middle = (values) => [...values].sort((a, b) => (a.lt(b) ? -1 : a.gt(b) ? 1 : 0))[values.length >> 1];

// All nodes must sign the same bytes, so all must read the same state. They do not have the same newest block: each says
// its own, all take the middle one, and go back a little, to where every node has followed and no fork comes.
const agreedBlock = async (provider) => {
  const heads = await Lit.Actions.broadcastAndCollect({ name: "head", value: String(await provider.getBlockNumber()) });
  const head = middle(heads.filter((v) => /^\d{1,15}$/.test(v)).map(ethers.BigNumber.from)).toNumber();
  return provider.getBlock(head - CONFIRMATIONS);
};

// The price is the middle of three blocks. One block's price is cheap to bend: trade, let it be read, trade back.
const fairOutput = async (pool, sold, amount, at) => {
  const quotes = [];
  for (const back of [0, SPAN, 2 * SPAN]) quotes.push(await pool.quote(sold, amount, { blockTag: at - back }));
  return middle(quotes);
};

const sign = async (transaction) => {
  const digest = ethers.utils.keccak256(ethers.utils.serializeTransaction(transaction));
  const { r, s, v } = JSON.parse(await Lit.Actions.signAndCombineEcdsa({
    toSign: ethers.utils.arrayify(digest), publicKey: PKP, sigName: "buy",
  }));
  return ethers.utils.serializeTransaction(transaction, { r: "0x" + r.slice(2), s: "0x" + s, v });
};

const go = async () => {
  const provider = new ethers.providers.StaticJsonRpcProvider(await Lit.Actions.getRpcUrl({ chain: CHAIN }), CHAIN_ID);
  const block = await agreedBlock(provider);
  const at = block.number;
  const vault = new ethers.Contract(VAULT, vaultABI, provider);
  const nextBuy = (await vault.nextBuy({ blockTag: at })).toNumber();
  if (block.timestamp < nextBuy) return { bought: false, why: "too early", nextBuy };

  const [sold, amount] = [await vault.SOLD({ blockTag: at }), await vault.AMOUNT({ blockTag: at })];
  const left = await new ethers.Contract(sold, tokenABI, provider).balanceOf(VAULT, { blockTag: at });
  if (left.lt(amount)) return { bought: false, why: "the vault is empty" }; // what must fail is not worth the gas

  const pool = new ethers.Contract(await vault.POOL({ blockTag: at }), poolABI, provider);
  const minOut = (await fairOutput(pool, sold, amount, at)).mul(10000 - SLIPPAGE).div(10000);
  const deadline = block.timestamp + 600;
  const tip = ethers.utils.parseUnits("1", "gwei");
  // The nonce is that of the agreed block. If another run got there first, the chain refuses this one's transaction.
  const raw = await sign({
    type: 2, chainId: CHAIN_ID, nonce: await provider.getTransactionCount(ethers.utils.computeAddress(PKP), at),
    to: VAULT, data: vault.interface.encodeFunctionData("buy", [minOut, deadline]), gasLimit: 300000,
    maxFeePerGas: block.baseFeePerGas.mul(2).add(tip), maxPriorityFeePerGas: tip,
  });
  // One node sends. If it fails to, or lies, who called has the transaction too, and can only do good with it.
  const sent = await Lit.Actions.runOnce({ waitForResponse: true, name: "send" }, () =>
    provider.send("eth_sendRawTransaction", [raw]).catch(() => "not accepted"));
  return { bought: true, sent, hash: ethers.utils.keccak256(raw), raw, minOut: minOut.toString() };
};

go().then((result) => Lit.Actions.setResponse({ response: JSON.stringify(result) }));
