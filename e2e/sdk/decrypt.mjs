// Drives the published @lit-protocol/lit-node-client, unmodified, against a Conclave network: connect, sessions, encrypt,
// decrypt, and the refusals between.
//
//   node decrypt.mjs NETWORK_FILE OWNER_KEY OTHER_KEY CONTEXT_FILE
//
// CONTEXT_FILE is what "conclave network context" prints.
//
// The condition is "owns this PKP". The owner decrypts, the other does not; the PKP changes hands, and it is the other
// way round. Every step says "ok <step>"; the first that fails ends the run with an error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url); // the packages are CommonJS
const { LitNodeClient } = require('@lit-protocol/lit-node-client');
const { LitAccessControlConditionResource, createSiweMessageWithRecaps, generateAuthSig } = require('@lit-protocol/auth-helpers');
const { ethers } = require('ethers');

const [networkFile, ownerKey, otherKey, contextFile] = process.argv.slice(2);
const network = JSON.parse(readFileSync(networkFile, 'utf8'));
const at = network.contracts;
const provider = new ethers.providers.StaticJsonRpcProvider({ url: network.rpcUrl, skipFetchSetup: true });
provider.pollingInterval = 100;
const owner = new ethers.Wallet(ownerKey, provider);
const other = new ethers.Wallet(otherKey, provider);
const ok = (step) => console.log(`ok ${step}`);

const nft = new ethers.Contract(at.pkpNft, [
  'function mintNext(uint256) payable returns (uint256)',
  'function mintCost() view returns (uint256)',
  'function transferFrom(address,address,uint256)',
], owner);
// Nodes decide at confirmed blocks: a change counts once blocks stand on top of it and every node has followed.
const settled = async (receipt) => {
  while (await provider.getBlockNumber() < receipt.blockNumber + 4) await new Promise((r) => setTimeout(r, 200));
  return receipt;
};
const minted = await settled(await (await nft.mintNext(2, { value: await nft.mintCost() })).wait());
const tokenId = ethers.BigNumber.from(minted.logs[0].topics[1]);

const client = new LitNodeClient({ ...JSON.parse(readFileSync(contextFile, 'utf8')), debug: false });
await client.connect();
assert.equal(client.ready, true);
client._blockHashUrl = `${[...client.connectedNodes][0]}/web/blockhash`; // the SDK's default is a service that is gone
ok('connect');

const sessionOf = (wallet) => client.getSessionSigs({
  chain: 'ethereum',
  expiration: new Date(Date.now() + 10 * 60 * 1000).toISOString(),
  resourceAbilityRequests: [
    { resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' },
  ],
  authNeededCallback: async ({ uri, expiration, resourceAbilityRequests }) => generateAuthSig({
    signer: wallet,
    toSign: await createSiweMessageWithRecaps({
      uri, expiration, resources: resourceAbilityRequests, walletAddress: wallet.address,
      nonce: await client.getLatestBlockhash(), litNodeClient: client,
    }),
  }),
});

const accessControlConditions = [{
  contractAddress: at.pkpNft, standardContractType: 'ERC721', chain: 'yellowstone', method: 'ownerOf',
  parameters: [tokenId.toString()], returnValueTest: { comparator: '=', value: ':userAddress' },
}];
const secret = new TextEncoder().encode('the owner of this key may read this');
const { ciphertext, dataToEncryptHash } = await client.encrypt({ accessControlConditions, dataToEncrypt: secret });
ok('encrypt');

const read = async (wallet) => {
  const sessionSigs = await sessionOf(wallet);
  const { decryptedData } = await client.decrypt({
    accessControlConditions, ciphertext, dataToEncryptHash, chain: 'yellowstone', sessionSigs,
  });
  return new TextDecoder().decode(decryptedData);
};
const refused = (wallet) => assert.rejects(read(wallet), (e) => {
  assert.match(JSON.stringify(e) + e.message, /NodeAccessControlConditionsReturnedNotAuthorized|not met/);
  return true;
});

assert.equal(await read(owner), new TextDecoder().decode(secret));
ok('the owner decrypts');
await refused(other);
ok('another is refused');

await settled(await (await nft.transferFrom(owner.address, other.address, tokenId)).wait());
assert.equal(await read(other), new TextDecoder().decode(secret));
ok('the new owner decrypts');
await refused(owner);
ok('the old owner is refused');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
