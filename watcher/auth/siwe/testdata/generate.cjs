// Writes vectors.json: messages, and what npm siwe 2.3.2 makes of them. See README.md.
const { SiweMessage } = require('siwe');
const { writeFileSync } = require('fs');
const log = console.error; console.error = () => {};

const address = '0x0E0e70e7151a8710A7Dc8A87cbCF5d881Ca7808f';
const base = {
  domain: 'example.com', address, statement: 'Let me in.', uri: 'https://example.com/login', version: '1', chainId: 1,
  nonce: '0xabababababababab', issuedAt: '2026-11-22T07:10:18.707Z',
};
const full = {
  ...base, expirationTime: '2026-11-29T07:10:18.707Z', notBefore: '2026-11-22T07:10:18Z', requestId: 'a-1/'.slice(0, 3),
  resources: ['urn:recap:eyJhdHQiOnt9LCJwcmYiOltdfQ', 'litParam:name:dmFsdWU', 'https://example.com/a?b=c#d'],
};
const texts = {};
const build = (name, fields) => { texts[name] = new SiweMessage(fields).prepareMessage(); };

// What the package builds.
build('base', base);
build('full', full);
for (const [k, v] of Object.entries({
  'no statement': { statement: undefined }, 'empty statement': { statement: '' }, 'scheme': { scheme: 'https' },
  'odd scheme': { scheme: 'a+b-c.d1' }, 'domain with port': { domain: 'localhost:3000' }, 'domain with user': { domain: 'me:pw@example.com:80' },
  'domain IPv4': { domain: '127.0.0.1' }, 'domain IPv6': { domain: '[::1]:8080' }, 'domain escaped': { domain: 'a%20b.org' },
  'domain underscore': { domain: 'not_rfc4501' }, 'session uri': { uri: 'lit:session:' + 'ab'.repeat(32) },
  'delegation uri': { uri: 'lit:capability:delegation' }, 'did uri': { uri: 'did:key:z6Mk' }, 'uri empty path': { uri: 'a:' },
  'uri query fragment': { uri: 'https://a.b/c/d//e?f=/?g#h/?i' }, 'uri IPv6': { uri: 'http://[2001:db8::1]:80/' },
  'uri file': { uri: 'file:///x' }, 'uri IPvFuture': { uri: 'http://[v1.a]/' }, 'chain 0': { chainId: 0 }, 'big chain': { chainId: 175188 },
  'long nonce': { nonce: 'a1'.repeat(100) }, 'nonce of 8': { nonce: 'abcd1234' }, 'offset time': { issuedAt: '2026-11-22T07:10:18+02:00' },
  'nanoseconds': { issuedAt: '2026-11-22T07:10:18.123456789-11:30' }, 'ten digits': { issuedAt: '2026-11-22T07:10:18.1234567890Z' },
  'leap second': { issuedAt: '2016-12-31T23:59:60Z' }, 'lower case time': { issuedAt: '2026-11-22t07:10:18z' },
  'leap day': { issuedAt: '2024-02-29T00:00:00Z' }, 'no resources': { resources: [] }, 'one resource': { resources: ['a:b'] },
  'resource is no URI': { resources: ['_no_'] }, 'resource empty': { resources: [''] }, 'request id': { requestId: 'x-%20@:!$' },
  'request id with slash': { requestId: 'a/b' }, 'statement of symbols': { statement: `a-._~:/?#[]@!$&'()*+,;= 1` },
  'statement like a field': { statement: 'URI: https://evil.example' }, 'statement of one space': { statement: ' ' },
  'statement percent': { statement: '100% free' }, 'statement unicode': { statement: 'Añmelden – 😀' },
  'statement quote': { statement: '"hi" <b>`{|}^' }, 'statement tab': { statement: 'a\tb' }, 'statement line break': { statement: 'a\nb' },
  'statement carriage return': { statement: 'a\rb' }, 'statement NUL': { statement: 'a\0b' }, 'statement override': { statement: 'a\u202eb' },
  'statement line separator': { statement: 'a\u2028b' }, 'zero address': { address: '0x' + '0'.repeat(40) },
})) build(k, { ...base, ...v });

// What it does not build.
const t = texts.full, swap = (a, b) => t.replace(a, b);
const lines = t.split('\n');
Object.assign(texts, {
  'empty': '', 'first line only': lines[0], 'address missing': lines.slice(0, 1).concat(lines.slice(2)).join('\n'),
  'lower case address': swap(address, address.toLowerCase()), 'upper case address': swap(address, '0x' + address.slice(2).toUpperCase()),
  '0X address': swap(address, '0X' + address.slice(2)), 'no 0x': swap(address, address.slice(2)), 'wrong checksum': swap('0x0E0e', '0x0e0e'),
  'address of 39': swap(address, address.slice(0, -1)), 'address of 41': swap(address, address + '0'), 'address with space': swap(address, address + ' '),
  'wrong preamble': swap('Ethereum account', 'ethereum account'), 'no domain': swap('example.com wants', ' wants'),
  'domain with space': swap('example.com wants', 'example com wants'), 'domain with path': swap('example.com wants', 'example.com/a wants'),
  'empty scheme': swap('example.com wants', '://example.com wants'), 'digit scheme': swap('example.com wants', '1a://example.com wants'),
  'domain bad escape': swap('example.com wants', 'a%2.com wants'), 'domain two users': swap('example.com wants', 'a@b@c wants'),
  'domain port word': swap('example.com wants', 'a:b wants'), 'domain bad literal': swap('example.com wants', '[1.2.3.4] wants'),
  'domain zone': swap('example.com wants', '[fe80::1%25a] wants'),
  'no line after address': swap(address + '\n\n', address + '\n'), 'three lines after address': swap(address + '\n\n', address + '\n\n\n'),
  'no line after statement': swap('in.\n\n', 'in.\n'), 'two lines after statement': swap('in.\n\n', 'in.\n\n\n'),
  'version 2': swap('Version: 1', 'Version: 2'), 'version 1.0': swap('Version: 1', 'Version: 1.0'), 'version 11': swap('Version: 1', 'Version: 11'),
  'version empty': swap('Version: 1', 'Version: '), 'chain empty': swap('Chain ID: 1', 'Chain ID: '), 'chain word': swap('Chain ID: 1', 'Chain ID: one'),
  'chain minus': swap('Chain ID: 1', 'Chain ID: -1'), 'chain hex': swap('Chain ID: 1', 'Chain ID: 0x1'), 'chain 01': swap('Chain ID: 1', 'Chain ID: 01'),
  'chain 2^64': swap('Chain ID: 1', 'Chain ID: 18446744073709551616'), 'chain with space': swap('Chain ID: 1', 'Chain ID: 1 '),
  'nonce of 7': swap(/Nonce: .*/, 'Nonce: abcd123'), 'nonce dash': swap(/Nonce: .*/, 'Nonce: abcd-1234'), 'nonce empty': swap(/Nonce: .*/, 'Nonce: '),
  'uri relative': swap(/URI: .*/, 'URI: /login'), 'uri no scheme': swap(/URI: .*/, 'URI: example.com'), 'uri empty': swap(/URI: .*/, 'URI: '),
  'uri space': swap(/URI: .*/, 'URI: https://a/b c'), 'uri bad escape': swap(/URI: .*/, 'URI: https://a/%zz'), 'uri bracket': swap(/URI: .*/, 'URI: https://a/[b]'),
  'uri two fragments': swap(/URI: .*/, 'URI: https://a/#b#c'), 'uri unicode': swap(/URI: .*/, 'URI: https://ü/'), 'uri caret': swap(/URI: .*/, 'URI: https://a/^'),
  'resource space': swap('- litParam:name', '- litParam: name'), 'resource empty line': swap('- litParam:name:dmFsdWU', '- '),
  'resource no dash': swap('- litParam', 'litParam'), 'resources with text': swap('Resources:', 'Resources: x'),
  'trailing line break': t + '\n', 'trailing space': t + ' ', 'trailing text': t + '\nhello', 'leading line break': '\n' + t, 'leading space': ' ' + t,
  'CRLF': t.replace(/\n/g, '\r\n'), 'byte order mark': '\ufeff' + t, 'NUL at the end': t + '\0', 'lower case label': swap('Nonce:', 'nonce:'),
  'no space after label': swap('Nonce: ', 'Nonce:'), 'two spaces after label': swap('Nonce: ', 'Nonce:  '), 'full width colon': swap('Nonce:', 'Nonce：'),
});
for (const time of ['', '2026', '2026-11-22', '2026-11-22 07:10:18Z', '2026-11-22T07:10:18', '2026-11-22T7:10:18Z', '2026-11-22T07:10Z', '2026-13-01T00:00:00Z',
  '2026-00-01T00:00:00Z', '2026-02-30T00:00:00Z', '2025-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-11-22T24:00:00Z', '2026-11-22T07:60:00Z',
  '2026-11-22T07:10:61Z', '2026-11-22T07:10:18.Z', '2026-11-22T07:10:18,5Z', '2026-11-22T07:10:18+0200', '2026-11-22T07:10:18+24:00',
  '2026-11-22T07:10:18+02:60', '20261122T071018Z', '+02026-11-22T07:10:18Z', 'Wed Oct 05 2011 16:48:00 GMT+0200 (CEST)', '1700000000']) {
  for (const label of ['Issued At', 'Expiration Time', 'Not Before']) texts[`${label} ${time}`] = swap(new RegExp(`${label}: .*`), `${label}: ${time}`);
}
for (let i = 5; i < lines.length; i++) { // fields missing, doubled, swapped
  texts['without line ' + i] = lines.filter((_, j) => j !== i).join('\n');
  texts['line twice ' + i] = lines.slice(0, i + 1).concat(lines.slice(i)).join('\n');
  if (i + 1 < lines.length) texts['lines swapped ' + i] = [...lines.slice(0, i), lines[i + 1], lines[i], ...lines.slice(i + 2)].join('\n');
}

const out = { accepted: [], refused: [] };
for (const [name, message] of Object.entries(texts)) {
  try {
    const m = new SiweMessage(message);
    out.accepted.push({ name, message, rebuilt: m.prepareMessage() === message, fields: { ...m } });
  } catch { out.refused.push({ name, message }); }
}
writeFileSync(__dirname + '/vectors.json', JSON.stringify(out, null, 1) + '\n');
log(`${out.accepted.length} accepted, ${out.refused.length} refused`);
