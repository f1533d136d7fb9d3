// A PKP buys for the same amount once a period, from savings that a contract keeps.
import {
  action, arbitrum, assert, deploy, entrust, ethers, later, market, mined, newKey, ok, owner, runner, sandwich, world,
} from './stage.mjs';

const month = 30 * 24 * 60 * 60;
const maker = new ethers.Wallet(world.owner, arbitrum);
const saver = ethers.Wallet.createRandom().address;
const { gold, usd, pool, trade, e18 } = await market(maker);
const pkp = await newKey();
const vault = await deploy(maker, 'DcaVault', saver, pkp.address, pool.address, usd.address, e18(100), month);
const example = await action('dca', {
  CHAIN: 'arbitrum', CHAIN_ID: 42161, VAULT: vault.address, PKP_PUBLIC_KEY: pkp.publicKey, CONFIRMATIONS: 1,
});
await entrust(pkp, example);
const run = runner(example);
const buy = async () => {
  await later(1);
  return run();
};

assert.equal((await buy()).why, 'the vault is empty');
await mined(usd.transfer(vault.address, e18(250)));
await mined(maker.sendTransaction({ to: pkp.address, value: e18(1) }));

const first = await buy();
assert.equal(first.bought, true);
assert.equal((await arbitrum.waitForTransaction(first.hash)).status, 1);
const got = await gold.balanceOf(saver);
assert.ok(got.gte(first.minOut) && got.gt(0));
assert.ok((await usd.balanceOf(vault.address)).eq(e18(150)));
ok('the first purchase');

assert.equal((await buy()).why, 'too early');
await assert.rejects(arbitrum.send('eth_sendRawTransaction', [first.raw]), /nonce/i);
assert.equal(await arbitrum.getTransactionCount(pkp.address), 1);
ok('asked again in the same month, it buys nothing');

await later(2, month);
const [before, funds] = [await gold.balanceOf(saver), await usd.balanceOf(vault.address)];
const bent = await sandwich(buy, (fees) => trade(usd, e18(50000), fees));
assert.equal(bent.bought, true);
assert.equal((await arbitrum.getTransactionReceipt(bent.hash)).status, 0);
assert.ok((await gold.balanceOf(saver)).eq(before) && (await usd.balanceOf(vault.address)).eq(funds));
ok('a sandwich gets nothing');

await mined(trade(gold, (await pool.reserve0()).mul(5).div(100))); // the attacker sells again
await later(20);
const second = await buy();
assert.equal((await arbitrum.waitForTransaction(second.hash)).status, 1);
assert.ok((await gold.balanceOf(saver)).sub(before).gte(second.minOut));
assert.ok((await usd.balanceOf(vault.address)).eq(e18(50)));
ok('next month it buys again');

await later(2, month);
assert.equal((await buy()).why, 'the vault is empty');
ok('savings that are used up end it');
process.exit(0);
