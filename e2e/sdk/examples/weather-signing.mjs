// A PKP pays out only for a day on which a weather service says that it rained.
import { action, assert, entrust, ethers, mined, newKey, ok, other, owner, provider, runner, world } from './stage.mjs';

const { chainId } = await provider.getNetwork();
const insured = ethers.Wallet.createRandom().address;
const payout = ethers.utils.parseEther('0.5');
const pkp = await newKey();
const { url, firstDay, lastDay, wet, dry, down, today } = world.weather;
const example = await action('weather-signing', {
  API: url, STATION: 'vienna', FIRST_DAY: firstDay, LAST_DAY: lastDay, PKP_PUBLIC_KEY: pkp.publicKey, INSURED: insured,
  PAYOUT: payout.toString(), CHAIN_ID: chainId,
});
await entrust(pkp, example);
await mined(owner.sendTransaction({ to: pkp.address, value: ethers.utils.parseEther('1') }));
const run = runner(example);

const no = await run({ day: dry });
assert.equal(no.why, 'it did not rain enough');
assert.equal(no.transaction, undefined);
assert.equal((await run({ day: '2001-01-01' })).why, 'not a day of the season');
assert.equal((await run({ day: today })).why, 'the day is not over');
await assert.rejects(run({ day: down }), /the weather service says 503/);
// Names of a caller's own choice change nothing: the service is in the code.
assert.equal((await run({ day: dry, api: 'http://localhost:1', INSURED: other.address })).paid, false);
ok('no rain, no signature');

const yes = await run({ day: wet }, other); // anybody may ask
assert.equal(yes.paid, true);
assert.ok(yes.fell >= 120 && yes.fell <= 123, `one node in four heard nonsense, and it counts for nothing: ${yes.fell}`);
await mined(provider.sendTransaction(yes.transaction));
assert.ok((await provider.getBalance(insured)).eq(payout));
ok('it rained: the insured is paid');

const again = await run({ day: wet });
await assert.rejects(provider.sendTransaction(again.transaction), /nonce/i);
ok('the policy pays once');
process.exit(0);
