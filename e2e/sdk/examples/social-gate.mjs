// What is encrypted for followers opens for who follows, according to a social network's API.
import { action, assert, client, ok, other, runner, world } from './stage.mjs';

const { url, creator, follower, stranger } = world.social;
const example = await action('social-gate', { API: url, CREATOR: creator });
const run = runner(example);

const only = (cid) => [{
  conditionType: 'evmBasic', contractAddress: '', standardContractType: '', chain: 'ethereum', method: '',
  parameters: [':currentActionIpfsId'], returnValueTest: { comparator: '=', value: cid },
}];
const encrypt = (conditions) => client.encrypt({
  unifiedAccessControlConditions: conditions, dataToEncrypt: new TextEncoder().encode('for my followers'),
});
const conditions = only(example.cid);
const sealed = await encrypt(conditions);
ok('encrypted for the action');

assert.deepEqual(await run({ token: follower, conditions, ...sealed }, other), { open: true, text: 'for my followers' });
ok('a follower reads it');

assert.deepEqual(await run({ token: stranger, conditions, ...sealed }), { open: false, why: `you do not follow ${creator}` });
await assert.rejects(run({ token: 'made up', conditions, ...sealed }), /the social network says 401/);
ok('who does not follow reads nothing');

// The same code for another account, which this token does follow, or with the question taken out, is another action.
const mine = await action('social-gate', { API: url, CREATOR: 'somebody' });
await assert.rejects(runner(mine)({ token: stranger, conditions, ...sealed }), /conditions are not met/);
const greedy = await action('social-gate', { API: url, CREATOR: creator });
greedy.code = greedy.code.replace('if (!(await follows()))', 'if (false)');
await assert.rejects(runner(greedy)({ token: stranger, conditions, ...sealed }), /conditions are not met/);
ok('no other action opens it');
process.exit(0);
