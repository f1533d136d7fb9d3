// What is deposited on one chain is paid out on another, once.
import { settled } from '../common.mjs';
import { action, arbitrum, assert, deploy, entrust, ethers, later, mined, newKey, ok, other, owner, provider, runner, world } from './stage.mjs';

const depositor = new ethers.Wallet(world.owner, arbitrum);
const treasury = ethers.Wallet.createRandom().address;
const box = await deploy(depositor, 'DepositBox', treasury);
const pkp = await newKey();
const { chainId } = await provider.getNetwork();
const example = await action('cross-chain', {
  SOURCE: 'arbitrum', SOURCE_ID: 42161, TARGET: 'yellowstone', TARGET_ID: chainId, BOX: box.address,
  PKP_PUBLIC_KEY: pkp.publicKey, CONFIRMATIONS: 2,
});
await entrust(pkp, example);
await mined(owner.sendTransaction({ to: pkp.address, value: ethers.utils.parseEther('1') }));
const run = runner(example);
const eth = ethers.utils.parseEther;
const [ann, ben] = [1, 2].map(() => ethers.Wallet.createRandom().address);

await later(3);
assert.equal((await run({ index: 0 })).why, 'there is no such deposit yet');
await mined(box.deposit(ann, { value: eth('0.3') }));
assert.equal((await run({ index: 0 })).why, 'there is no such deposit yet');
ok('what the source does not say, or not for long enough, is not paid');

await mined(box.deposit(ben, { value: eth('0.1') }));
await later(2);
assert.equal((await run({ index: 1 })).why, 'deposit 0 comes first');
const paid = await run({ index: 0 }, other);
assert.equal(paid.paid, true);
await settled(provider.getTransaction(paid.hash));
assert.ok((await provider.getBalance(ann)).eq(eth('0.3')));
assert.ok((await arbitrum.getBalance(treasury)).eq(eth('0.4')));
ok('a deposit on one chain is paid on the other');

assert.equal((await run({ index: 0 })).why, 'it has been paid already');
await assert.rejects(provider.send('eth_sendRawTransaction', [paid.raw]), /nonce/i);
ok('and only once');

const next = await run({ index: 1 });
await mined(provider.getTransaction(next.hash));
assert.ok((await provider.getBalance(ben)).eq(eth('0.1')));
ok('then the next');
process.exit(0);
