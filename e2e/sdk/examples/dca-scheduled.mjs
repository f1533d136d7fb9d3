// The same as dca.mjs, but nobody asks: a schedule on chain has the nodes run the action, again and again.
import {
  action, arbitrum, assert, at, deploy, entrust, ethers, later, market, mined, newKey, ok, owner, provider, publish, world,
} from './stage.mjs';

const maker = new ethers.Wallet(world.owner, arbitrum);
const saver = ethers.Wallet.createRandom().address;
const { gold, usd, pool, e18 } = await market(maker);
const pkp = await newKey();
const vault = await deploy(maker, 'DcaVault', saver, pkp.address, pool.address, usd.address, e18(100), 30 * 24 * 60 * 60);
await mined(usd.transfer(vault.address, e18(250)));
await mined(maker.sendTransaction({ to: pkp.address, value: e18(1) }));
await later(2);
const example = await action('dca', {
  CHAIN: 'arbitrum', CHAIN_ID: 42161, VAULT: vault.address, PKP_PUBLIC_KEY: pkp.publicKey, CONFIRMATIONS: 1,
});
await publish(example);
await entrust(pkp, example);

const schedules = new ethers.Contract(at.schedules, [
  'function register((uint8 trigger,uint64 value,uint64 endsAt,uint32 maxRuns,uint32 expiresAfter,uint32 callbackGas,uint128 maxFee,uint256 tokenId) terms,(address emitter,uint8 mask,bytes32[4] topics) filter,string cid,bytes params) payable returns (uint256)',
  'function cancel(uint256,address)',
  'event ScheduleFired(uint256 indexed scheduleId,bytes32 indexed requestId,bytes32 indexed occurrence,uint256 fee,uint64 nextAt,uint32 runsLeft)',
], owner);
const coordinator = new ethers.Contract(at.coordinator, [
  'event ActionFulfilled(bytes32 indexed requestId,bytes result,bytes32 r,bytes32 s,uint8 v,address fulfiller)',
], provider);

const begin = await provider.getBlock('latest');
const registered = await mined(schedules.register({
  trigger: 1, value: 5, endsAt: begin.timestamp + 3600, maxRuns: 20, // every five blocks
  expiresAfter: 100, callbackGas: 0, maxFee: e18(1), tokenId: 0,
}, { emitter: ethers.constants.AddressZero, mask: 0, topics: Array(4).fill(ethers.constants.HashZero) },
example.cid, ethers.utils.toUtf8Bytes('{}'), { value: e18(1) }));
const scheduleId = registered.logs.at(-1).topics[1];

// until waits for a run whose answer on chain fulfils a condition, and returns the answer.
const until = async (condition) => {
  for (;;) {
    const fired = await schedules.queryFilter(schedules.filters.ScheduleFired(scheduleId), begin.number);
    const mine = new Set(fired.map((event) => event.args.requestId));
    const answered = await coordinator.queryFilter(coordinator.filters.ActionFulfilled(), begin.number);
    const said = answered.filter((event) => mine.has(event.args.requestId)).map((event) => JSON.parse(ethers.utils.toUtf8String(event.args.result)));
    const found = said.find(condition);
    if (found) return found;
    await new Promise((r) => setTimeout(r, 200));
  }
};

while ((await gold.balanceOf(saver)).eq(0)) await new Promise((r) => setTimeout(r, 200));
await later(1); // the next run is to see it
const bought = await until((said) => said.bought);
assert.equal((await arbitrum.waitForTransaction(bought.hash)).status, 1);
assert.ok((await gold.balanceOf(saver)).gte(bought.minOut));
ok('the schedule buys');

// A run may have looked before the purchase was in a block: then the chain has refused what it signed.
await until((said) => said.why === 'too early');
assert.ok((await usd.balanceOf(vault.address)).eq(e18(150)));
await mined(schedules.cancel(scheduleId, owner.address));
ok('and not before the month is over');
process.exit(0);
