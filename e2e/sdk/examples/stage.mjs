// What the scripts of the examples share: the code of actions with their settings filled in, contracts, keys, and runs.
// A script is called with
//
//   NETWORK_FILE WORLD_FILE
//
// where the second says what the test has set up: see examples_test.go.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

import { account, at, connected, ethers, mint, ok, provider, require, sessionOf } from '../common.mjs';

const { LitActionResource } = require('@lit-protocol/auth-helpers');

export { assert, at, ethers, ok, provider };
export const world = JSON.parse(readFileSync(process.argv[3], 'utf8'));
export const owner = account(world.owner);
export const other = account(world.other);
export const client = await connected(world.context);

// The other chain: a block for each transaction, unless a script says otherwise.
export const arbitrum = new ethers.providers.StaticJsonRpcProvider({ url: world.arbitrum, skipFetchSetup: true });
arbitrum.pollingInterval = 50;

export const mined = async (transaction) => (await transaction).wait();

// deploy makes a contract of contracts/src/examples.
export const deploy = async (wallet, name, ...args) => {
  const { abi, bin } = world.contracts[name];
  return (await new ethers.ContractFactory(abi, bin, wallet).deploy(...args)).deployed();
};

// action fills an example's settings in, and finds out its CID.
export const action = async (name, settings = {}) => {
  const file = new URL(`../../../actions/examples/${name}/action.js`, import.meta.url);
  const code = readFileSync(file, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, key) => {
    assert.ok(key in settings, `${name} wants ${key}`);
    return settings[key];
  });
  return { code, cid: await client.getIpfsId({ str: code }) };
};

// publish puts an action to where nodes find it by its CID.
export const publish = async ({ code, cid }) => {
  const body = new FormData();
  body.append('file', new Blob([code]));
  const answer = await fetch(`${world.ipfs}/api/v0/add`, { method: 'POST', body });
  assert.equal((await answer.json()).Hash, cid);
};

export const newKey = () => mint(owner, mined);

const permissions = new ethers.Contract(at.pkpPermissions, ['function addPermittedAction(uint256,bytes,uint256[])'], owner);
const keys = new ethers.Contract(at.pkpNft, ['function burn(uint256)'], owner);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

// entrust lets an action sign with a PKP, and burns the token: the key stays, nobody owns it, and that action is for ever all
// that may use it. It comes back when all nodes know.
export const entrust = async (pkp, { cid }) => {
  await mined(permissions.addPermittedAction(pkp.tokenId, ethers.utils.base58.decode(cid), [1]));
  await mined(keys.burn(pkp.tokenId));
  ok('entrusted');
  await lines.next();
};

// session lets nodes know who asks. All it may is run actions.
const sessions = new Map();
const session = async (wallet) => {
  const execution = [{ resource: new LitActionResource('*'), ability: 'lit-action-execution' }];
  if (!sessions.has(wallet.address)) sessions.set(wallet.address, await sessionOf(client, wallet, execution));
  return sessions.get(wallet.address);
};

// runner returns what runs an action over HTTP, and returns what it said.
export const runner = ({ code }) => async (jsParams = {}, wallet = owner) => {
  const { response } = await client.executeJs({ code, jsParams, sessionSigs: await session(wallet) });
  return JSON.parse(response);
};

// market makes two tokens and a pool of them on the other chain: a GOLD is worth about 1000 USD. The pool has stood for a
// while when it comes back.
export const market = async (maker) => {
  const e18 = (n) => ethers.utils.parseEther(String(n));
  const gold = await deploy(maker, 'ExampleToken', 'Gold', 'GOLD', e18(1e6));
  const usd = await deploy(maker, 'ExampleToken', 'Dollar', 'USD', e18(1e9));
  const pool = await deploy(maker, 'ConstantProductPool', gold.address, usd.address);
  for (const token of [gold, usd]) await mined(token.approve(pool.address, ethers.constants.MaxUint256));
  await mined(pool.deposit(e18(1000), e18(1e6), 1, forever));
  await later(20);
  const trade = (token, amount, fees = {}) => pool.swap(token.address, amount, 1, maker.address, forever, { gasLimit: 300000, ...fees });
  return { gold, usd, pool, trade, e18 };
};
export const forever = ethers.constants.MaxUint256;

// later makes blocks on the other chain, each seconds after the one before it.
export const later = (blocks, seconds = 1) => arbitrum.send('anvil_mine', [blocks, seconds].map(ethers.utils.hexValue));

// sandwich has what act sends to the other chain wait, until somebody's transaction, who pays more for it, stands before it.
export const sandwich = async (act, attack) => {
  await arbitrum.send('evm_setAutomine', [false]);
  try {
    const result = await act();
    await attack({ maxFeePerGas: 1e12, maxPriorityFeePerGas: 1e11 });
    await arbitrum.send('evm_mine', []);
    return result;
  } finally {
    await arbitrum.send('evm_setAutomine', [true]);
  }
};
