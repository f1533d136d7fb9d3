// Writes vectors.json: what npm siwe-recap 0.0.2-alpha.0 makes of grants and of JSON. See README.md.
const { Recap } = require('siwe-recap');
const { writeFileSync } = require('fs');
const acc = 'lit-accesscontrolcondition', decrypt = 'access-control-condition-decryption', sign = 'access-control-condition-signing';
const names = { [decrypt]: ['Threshold', 'Decryption'], [sign]: ['Threshold', 'Signing'], 'pkp-signing': ['Threshold', 'Signing'],
  'lit-action-execution': ['Threshold', 'Execution'], 'rate-limit-increase-auth': ['Auth', 'Auth'] };

const built = Object.entries({
  none: [], one: [[acc, '*', decrypt]], 'two abilities': [[acc, '*', sign], [acc, '*', decrypt]],
  'out of order': [['lit-pkp', '*', 'pkp-signing'], [acc, 'ab/cd', decrypt], ['lit-litaction', 'QmX', 'lit-action-execution'], [acc, '*', decrypt]],
  'same twice': [[acc, '*', decrypt], [acc, '*', decrypt]],
  delegation: [['lit-ratelimitincrease', '12', 'rate-limit-increase-auth', { nft_id: ['12'], delegate_to: ['ab', 'CD'], uses: '1' }]],
  'two delegations': [['lit-ratelimitincrease', '*', 'rate-limit-increase-auth', { uses: '1' }], ['lit-ratelimitincrease', '*', 'rate-limit-increase-auth', { uses: '2' }]],
  'odd note': [['lit-ratelimitincrease', '*', 'rate-limit-increase-auth', { z: { b: [1, true, 'é\u2028"\\\n\u0001😀</x>&'], a: { '\uffee': 1, '😀': 2 } }, a: [] }]],
}).map(([name, adds]) => {
  const r = new Recap();
  for (const [prefix, id, ability, note] of adds) r.addAttenuation(`${prefix}://${id}`, ...names[ability], note);
  return { name, adds: adds.map(([prefix, id, ability, note]) => ({ prefix, id, ability, note })), urn: r.encode(), statement: r.statement };
});

const json = {
  empty: '{"att":{},"prf":[]}', grant: '{"att":{"a:b":{"c/d":[{}]}},"prf":[]}', 'no notes': '{"att":{"a:b":{"c/d":[]}},"prf":[]}',
  'several': '{"att":{"a:b":{"a/x":[{}],"a/y":[{}],"b/x":[{"n":1}]},"a:c":{"*/*":[{}]}},"prf":[]}',
  'namespaces that sort before the slash': '{"att":{"a:b":{"a*/z":[{}],"a-/y":[{}],"a/x":[{}]}},"prf":[]}',
  'white space': '{ "att" : {"a:b":{"c/d":[{}]} } , "prf":[]}', 'prf first': '{"prf":[],"att":{"a:b":{"c/d":[{}]}}}',
  'resources unsorted': '{"att":{"b:b":{"c/d":[{}]},"a:b":{"c/d":[{}]}},"prf":[]}', 'abilities unsorted': '{"att":{"a:b":{"d/d":[{}],"c/d":[{}]}},"prf":[]}',
  'ability without slash': '{"att":{"a:b":{"cd":[{}]}},"prf":[]}', 'ability of three': '{"att":{"a:b":{"c/d/e":[{}]}},"prf":[]}',
  'ability with space': '{"att":{"a:b":{"c /d":[{}]}},"prf":[]}', 'ability with quote': `{"att":{"a:b":{"c'/d":[{}]}},"prf":[]}`, 'ability empty': '{"att":{"a:b":{"/":[{}]}},"prf":[]}',
  'notes an object': '{"att":{"a:b":{"c/d":{}}},"prf":[]}', 'note a string': '{"att":{"a:b":{"c/d":["x"]}},"prf":[]}', 'note a list': '{"att":{"a:b":{"c/d":[[]]}},"prf":[]}',
  'note null': '{"att":{"a:b":{"c/d":[null]}},"prf":[]}', 'att a list': '{"att":[],"prf":[]}', 'att missing': '{"prf":[]}', 'prf missing': '{"att":{}}',
  'prf of numbers': '{"att":{},"prf":[1]}', 'not JSON': '{"att":', 'a string': '"att"', 'resource to a list': '{"att":{"a:b":[]},"prf":[]}', 'resource to null': '{"att":{"a:b":null},"prf":[]}',
  'resource without abilities': '{"att":{"a:b":{}},"prf":[]}', 'resource twice': '{"att":{"a:b":{"c/d":[{}]},"a:b":{"c/d":[{}]}},"prf":[]}',
  'resource with space': '{"att":{"a b":{"c/d":[{}]}},"prf":[]}', 'resource with quote': `{"att":{"a'b":{"c/d":[{}]}},"prf":[]}`, 'more members': '{"att":{},"prf":[],"x":1}',
  'unsorted note': '{"att":{"a:b":{"c/d":[{"b":1,"a":2}]}},"prf":[]}',
};
const read = Object.entries(json).map(([name, text]) => {
  const urn = 'urn:recap:' + Buffer.from(text).toString('base64url');
  try { const r = Recap.decode_urn(urn); return { name, urn, statement: r.statement, encoded: r.encode() }; } catch { return { name, urn, refused: true }; }
});
writeFileSync(__dirname + '/vectors.json', JSON.stringify({ built, read }, null, 1) + '\n');
