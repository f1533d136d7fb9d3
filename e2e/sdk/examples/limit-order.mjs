// A PKP sells its tokens at a price or better, and never below it.
import { account } from '../common.mjs';
import {
  action, arbitrum, assert, entrust, ethers, later, market, mined, newKey, ok, other, owner, runner, sandwich, world,
} from './stage.mjs';

const maker = new ethers.Wallet(world.owner, arbitrum);
const { gold, usd, pool, trade, e18 } = await market(maker);
const pkp = await newKey();
const seller = account(world.seller);
const example = await action('limit-order', {
  CHAIN: 'arbitrum', CHAIN_ID: 42161, POOL: pool.address, SOLD: gold.address, AMOUNT: 10, LIMIT: '1000', OWNER: seller.address,
  PKP_PUBLIC_KEY: pkp.publicKey, CONFIRMATIONS: 1,
});
await entrust(pkp, example);
const run = runner(example);
const order = async (params, wallet) => {
  await later(1);
  return run(params, wallet);
};
const held = () => gold.balanceOf(pkp.address);
const earned = () => usd.balanceOf(seller.address);

await mined(gold.transfer(pkp.address, e18(10)));
await mined(maker.sendTransaction({ to: pkp.address, value: e18(1) }));
const low = await order();
assert.equal(low.why, 'the price is below the limit');
assert.equal(low.raws, undefined);
assert.equal(await arbitrum.getTransactionCount(pkp.address), 0);
ok('below the limit nothing is signed');

await mined(trade(usd, e18(60000))); // gold gets dearer
const bent = await sandwich(order, (fees) => trade(gold, e18(80), fees));
assert.equal(bent.done, true);
const [approved, swapped] = await Promise.all(bent.hashes.map((hash) => arbitrum.getTransactionReceipt(hash)));
assert.deepEqual([approved.status, swapped.status], [1, 0]);
assert.ok((await held()).eq(e18(10)) && (await earned()).eq(0));
ok('a sandwich gets nothing');

assert.equal((await order()).why, 'the price is below the limit'); // as the attacker left it
await mined(trade(usd, e18(90000)));
const sold = await order();
assert.equal((await arbitrum.waitForTransaction(sold.hashes.at(-1))).status, 1);
assert.ok((await held()).eq(0));
assert.ok((await earned()).gte(e18(10000)));
assert.equal(await arbitrum.getTransactionCount(pkp.address), 3);
ok('at the limit it is sold');

assert.equal((await order()).why, 'nothing is left to sell');
await mined(gold.transfer(pkp.address, e18(7)));
assert.equal((await order({ cancel: true }, other)).why, 'only the owner may cancel');
const back = await order({ cancel: true }, seller);
assert.equal((await arbitrum.waitForTransaction(back.hashes[0])).status, 1);
assert.ok((await gold.balanceOf(seller.address)).eq(e18(7)));
ok('the owner, and nobody else, cancels');
process.exit(0);
