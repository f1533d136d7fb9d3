// Has the published node client sign, decrypt and run an action, unmodified, and says under which id nodes keep the receipt
// of each: the X-Receipt-Id header of their answers, the same at all of them.
//
//   node receipts.mjs NETWORK_FILE OWNER_KEY CONTEXT_FILE
import assert from 'node:assert/strict';

import { account, connected, ethers, mint, ok, require, sessionOf } from './common.mjs';

const { LitAccessControlConditionResource, LitActionResource, LitPKPResource } = require('@lit-protocol/auth-helpers');

// receiptOf runs f and returns the id that the answers to it name first: those to the last try, if the client tried again.
let last;
const ask = globalThis.fetch;
globalThis.fetch = async (...request) => {
  const answer = await ask(...request);
  const named = answer.headers.get('x-receipt-id');
  if (named) [last] = named.split(', ');
  return answer;
};
const receiptOf = async (f) => {
  last = undefined;
  await f();
  assert.match(last, /^0x[0-9a-f]{64}$/);
  return last;
};

const [ownerKey, contextFile] = process.argv.slice(3);
const owner = account(ownerKey);
const pkp = await mint(owner);
const client = await connected(contextFile);
const sessionSigs = await sessionOf(client, owner, [
  { resource: new LitPKPResource('*'), ability: 'pkp-signing' },
  { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' },
  { resource: new LitActionResource('*'), ability: 'lit-action-execution' },
]);

const toSign = ethers.utils.arrayify(ethers.utils.id('to be signed'));
ok(`sign ${await receiptOf(() => client.pkpSign({ toSign, pubKey: pkp.publicKey, sessionSigs }))}`);

const accessControlConditions = [{
  contractAddress: '', standardContractType: '', chain: 'ethereum', method: '',
  parameters: [':userAddress'], returnValueTest: { comparator: '=', value: owner.address },
}];
const sealed = await client.encrypt({ accessControlConditions, dataToEncrypt: new TextEncoder().encode('for the owner') });
ok(`decryption ${await receiptOf(() => client.decrypt({ accessControlConditions, chain: 'ethereum', sessionSigs, ...sealed }))}`);

const code = '(async () => { Lit.Actions.setResponse({ response: "said" }); })();';
ok(`action ${await receiptOf(() => client.executeJs({ sessionSigs, code, jsParams: {} }))}`);
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
