// What the scripts that drive the published node client share: the network's file, accounts, a connected client,
// sessions. Each script says "ok <step>" for every step; the first that fails ends it with an error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url); // the packages are CommonJS
const { LitNodeClient } = require('@lit-protocol/lit-node-client');
const { createSiweMessageWithRecaps, generateAuthSig } = require('@lit-protocol/auth-helpers');
export const { ethers } = require('ethers');
export { require };

export const network = JSON.parse(readFileSync(process.argv[2], 'utf8'));
export const at = network.contracts;
export const ok = (step) => console.log(`ok ${step}`);

export const provider = new ethers.providers.StaticJsonRpcProvider({ url: network.rpcUrl, skipFetchSetup: true });
provider.pollingInterval = 100;
export const account = (key) => new ethers.Wallet(key, provider);

// Nodes decide at confirmed blocks: a change counts once blocks stand on top of it and every node has followed.
export const settled = async (transaction) => {
  const receipt = await (await transaction).wait();
  while (await provider.getBlockNumber() < receipt.blockNumber + 4) await new Promise((r) => setTimeout(r, 200));
  return receipt;
};

// connected returns the client of the context that "conclave network context" prints.
export const connected = async (contextFile) => {
  const client = new LitNodeClient({ ...JSON.parse(readFileSync(contextFile, 'utf8')), debug: false });
  await client.connect();
  client._blockHashUrl = `${[...client.connectedNodes][0]}/web/blockhash`; // the SDK's default is a service that is gone
  return client;
};

export const soon = () => new Date(Date.now() + 10 * 60 * 1000).toISOString();

// signIn makes the SIWE message with a ReCap that the SDK asks for, signed by a wallet.
export const signIn = (client, wallet) => async ({ uri, expiration, resourceAbilityRequests }) => generateAuthSig({
  signer: wallet,
  toSign: await createSiweMessageWithRecaps({
    uri, expiration, resources: resourceAbilityRequests, walletAddress: wallet.address,
    nonce: await client.getLatestBlockhash(), litNodeClient: client,
  }),
});

export const sessionOf = (client, wallet, resourceAbilityRequests) => client.getSessionSigs({
  chain: 'ethereum', expiration: soon(), resourceAbilityRequests, authNeededCallback: signIn(client, wallet),
});

const nftABI = [
  'function mintNext(uint256) payable returns (uint256)',
  'function mintCost() view returns (uint256)',
  'function getPubkey(uint256) view returns (bytes)',
  'function ownerOf(uint256) view returns (address)',
  'function transferFrom(address,address,uint256)',
  'function claimAndMint(uint256,bytes32,(bytes32 r,bytes32 s,uint8 v)[]) payable returns (uint256)',
];
export const nft = (wallet) => new ethers.Contract(at.pkpNft, nftABI, wallet);

// mintSome gives a wallet PKPs, which count once done says so.
export const mintSome = async (wallet, count, done = settled) => {
  const contract = nft(wallet);
  const value = await contract.mintCost();
  const sent = [];
  for (let i = 0; i < count; i++) sent.push(await contract.mintNext(2, { value }));
  await done(sent.at(-1));
  return Promise.all(sent.map(async (transaction) => {
    const tokenId = ethers.BigNumber.from((await transaction.wait()).logs[0].topics[1]);
    const publicKey = await contract.getPubkey(tokenId);
    return { tokenId, publicKey, address: ethers.utils.computeAddress(publicKey) };
  }));
};
export const mint = async (wallet, done) => (await mintSome(wallet, 1, done))[0];

// action returns the text of an action that runs f.
export const action = (f) => `(${f})();`;

// publish puts a file where nodes find it, and returns its CID.
export const publish = async (ipfs, code) => {
  const form = new FormData();
  form.append('file', new Blob([code]));
  const answer = await fetch(`${ipfs}/api/v0/add`, { method: 'POST', body: form });
  return (await answer.json()).Hash;
};

// refused wants a promise to be rejected with an error that says something like it.
export const refused = (promise, like) => assert.rejects(promise, (e) => {
  assert.match(`${JSON.stringify(e)}${e.message}${JSON.stringify(e.info ?? {})}`, like);
  return true;
});
