// Runs actions by CID with the published client, unmodified.
//
//   node ipfs.mjs NETWORK_FILE OWNER_KEY CONTEXT_FILE CID...
import assert from 'node:assert/strict';

import { account, connected, ok, require, sessionOf } from './common.mjs';

const { LitActionResource } = require('@lit-protocol/auth-helpers');

const [ownerKey, contextFile, ...cids] = process.argv.slice(3);
const client = await connected(contextFile);
const sessionSigs = await sessionOf(client, account(ownerKey), [{ resource: new LitActionResource('*'), ability: 'lit-action-execution' }]);

for (const ipfsId of cids) {
  const { success, response } = await client.executeJs({ sessionSigs, ipfsId, jsParams: { n: 7 } });
  assert.deepEqual({ success, response }, { success: true, response: 'by CID 7' });
  ok(ipfsId);
}
await assert.rejects(
  client.executeJs({ sessionSigs, ipfsId: 'QmT78zSuBmuS4z925WZfrqQ1qHaJ56DQaTfyMUF7F8ff5o', jsParams: {} }),
  (e) => { assert.match(e.message, /cannot get the action's code from IPFS/); return true; },
);
ok('a CID that nobody has');
process.exit(0);
