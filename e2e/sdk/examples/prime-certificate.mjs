// A contract takes an action's word that a number is prime.
import { action, assert, at, deploy, ethers, mined, ok, other, owner, provider, runner } from './stage.mjs';

const example = await action('prime-certificate');
const registry = await deploy(owner, 'PrimeRegistry', at.keyRegistry, example.cid);
const elsewhere = await deploy(owner, 'PrimeRegistry', at.keyRegistry, example.cid);
const { chainId } = await provider.getNetwork();
const say = runner(example);
const ask = (number) => say({ number, registry: registry.address, chainId });

const prime = (2n ** 255n - 19n).toString();
const { r, s, v, ...said } = await ask(prime);
assert.deepEqual(said, { prime: true });
await mined(registry.connect(other).record(prime, r, s, v));
assert.equal(await registry.isPrime(prime), true);
ok('a prime is recorded, by whoever brings the certificate');

await assert.rejects(registry.callStatic.record('7', r, s, v), { errorName: 'PrimeRegistryNotSaid' });
await assert.rejects(elsewhere.callStatic.record(prime, r, s, v), { errorName: 'PrimeRegistryNotSaid' });
ok('for another number, or at another contract, it is worth nothing');

// Carmichael numbers pass Fermat's test; the last is a product of two large primes.
const product = ((2n ** 127n - 1n) * (2n ** 89n - 1n)).toString();
for (const number of ['0', '1', '561', '3215031751', product]) assert.deepEqual(await ask(number), { prime: false });
await assert.rejects(say({ number: ethers.constants.MaxUint256.add(1).toString(), registry: registry.address, chainId }));
ok('what is not prime is not certified');
process.exit(0);
