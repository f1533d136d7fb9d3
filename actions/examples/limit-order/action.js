// A limit order: sells an amount of a token that a PKP holds as soon as a pool pays at least a certain price, and never
// for less.
//
// params: none to try, { cancel: true } to give the tokens back (only for the owner).
//
// To place an order: mint a PKP, fill in and publish this code, permit its CID, and burn the token, so that nobody can permit
// anything else: the key stays. Then send the PKP the tokens and a little gas. From now on the order is what this code
// says. Anybody may run it: who does decides when it is tried, not what happens.
//
// The price limit stands in the swap itself (minOut). So there is nothing to gain by bending the price before this code
// looks, or between its look and the block: at worst the swap reverts and is tried again.
const CHAIN = "{{CHAIN}}"; // as the nodes' operators call it
const CHAIN_ID = Number("{{CHAIN_ID}}");
const POOL = "{{POOL}}";
const SOLD = "{{SOLD}}";
const AMOUNT = ethers.utils.parseUnits("{{AMOUNT}}", 18); // fixed: else any dust that is sent here would cost gas to sell
const LIMIT = ethers.utils.parseUnits("{{LIMIT}}", 18); // least price: of the other token for one of SOLD, both of 18 decimals
const OWNER = ethers.utils.getAddress("{{OWNER}}"); // gets what is bought, or all of it back
const PKP = "{{PKP_PUBLIC_KEY}}";
const CONFIRMATIONS = Number("{{CONFIRMATIONS}}"); // blocks that stand on the one that is read

const tokenABI = [
  "function balanceOf(address) view returns (uint256)", "function allowance(address owner, address spender) view returns (uint256)",
  "function approve(address spender, uint256 amount)", "function transfer(address to, uint256 amount)",
];
const poolABI = [
  "function quote(address sold, uint256 amountIn) view returns (uint256)",
  "function swap(address sold, uint256 amountIn, uint256 minOut, address to, uint256 deadline)",
];

// All nodes must sign the same bytes, so all must read the same state: that of the middle one of their newest blocks, less a
// few that might still change. A bad node's number is never beyond those of good ones on both sides.
const agreedBlock = async (provider) => {
  const heads = await Lit.Actions.broadcastAndCollect({ name: "head", value: String(await provider.getBlockNumber()) });
  const sorted = heads.filter((v) => /^\d{1,15}$/.test(v)).map(Number).sort((a, b) => a - b);
  return provider.getBlock(sorted[sorted.length >> 1] - CONFIRMATIONS);
};

const sign = async (transaction, sigName) => {
  const digest = ethers.utils.keccak256(ethers.utils.serializeTransaction(transaction));
  const { r, s, v } = JSON.parse(await Lit.Actions.signAndCombineEcdsa({
    toSign: ethers.utils.arrayify(digest), publicKey: PKP, sigName,
  }));
  return ethers.utils.serializeTransaction(transaction, { r: "0x" + r.slice(2), s: "0x" + s, v });
};

// What has to be done: calls of the PKP's, one after the other. An allowance is for this swap alone.
const plan = async (provider, me, block) => {
  const at = { blockTag: block.number };
  const token = new ethers.Contract(SOLD, tokenABI, provider);
  const pool = new ethers.Contract(POOL, poolABI, provider);
  const held = await token.balanceOf(me, at);
  if (typeof cancel !== "undefined" && cancel === true) {
    // A session proves who asks. Whoever else says "cancel" has no say.
    if (Lit.Auth.authSigAddress !== OWNER) return { why: "only the owner may cancel" };
    return { calls: [{ to: SOLD, data: token.interface.encodeFunctionData("transfer", [OWNER, held]) }] };
  }
  if (held.lt(AMOUNT)) return { why: "nothing is left to sell" };
  const least = AMOUNT.mul(LIMIT).div(ethers.constants.WeiPerEther);
  const out = await pool.quote(SOLD, AMOUNT, at);
  if (out.lt(least)) return { why: "the price is below the limit", out: out.toString(), least: least.toString() };
  const calls = [];
  if ((await token.allowance(me, POOL, at)).lt(AMOUNT)) {
    calls.push({ to: SOLD, data: token.interface.encodeFunctionData("approve", [POOL, AMOUNT]) });
  }
  calls.push({ to: POOL, data: pool.interface.encodeFunctionData("swap", [SOLD, AMOUNT, least, OWNER, block.timestamp + 600]) });
  return { calls };
};

const go = async () => {
  const provider = new ethers.providers.StaticJsonRpcProvider(await Lit.Actions.getRpcUrl({ chain: CHAIN }), CHAIN_ID);
  const me = ethers.utils.computeAddress(PKP);
  const block = await agreedBlock(provider);
  const { calls, ...no } = await plan(provider, me, block);
  if (!calls) return { done: false, ...no };

  const tip = ethers.utils.parseUnits("1", "gwei");
  const fees = { gasLimit: 200000, maxFeePerGas: block.baseFeePerGas.mul(2).add(tip), maxPriorityFeePerGas: tip };
  const nonce = await provider.getTransactionCount(me, block.number); // what was done since, the chain refuses to do again
  const raws = [];
  for (const [i, call] of calls.entries()) {
    raws.push(await sign({ type: 2, chainId: CHAIN_ID, nonce: nonce + i, ...call, ...fees }, `transaction ${i}`));
  }
  // One node sends. If it fails to, or lies, who called has the transactions too, and can only do good with them.
  const sent = await Lit.Actions.runOnce({ waitForResponse: true, name: "send" }, async () => {
    for (const raw of raws) await provider.send("eth_sendRawTransaction", [raw]).catch(() => {}); // known already, or too late
    return "sent";
  });
  return { done: true, sent, hashes: raws.map((raw) => ethers.utils.keccak256(raw)), raws };
};

go().then((result) => Lit.Actions.setResponse({ response: JSON.stringify(result) }));
