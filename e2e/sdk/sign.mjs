// Drives the published packages, unmodified, through everything that signs: PKP signatures, PKP sessions, the PKP as an
// ethers wallet, and claims.
//
//   node sign.mjs NETWORK_FILE OWNER_KEY OTHER_KEY CONTEXT_FILE
import assert from 'node:assert/strict';

import { account, at, connected, ethers, mint, nft, ok, provider, require, sessionOf, settled, soon } from './common.mjs';

const {
  LitAccessControlConditionResource, LitPKPResource, createSiweMessage, generateAuthSig,
} = require('@lit-protocol/auth-helpers');
const { PKPEthersWallet } = require('@lit-protocol/pkp-ethers');

const [ownerKey, otherKey, contextFile] = process.argv.slice(3);
const owner = account(ownerKey);
const other = account(otherKey);
const signing = [{ resource: new LitPKPResource('*'), ability: 'pkp-signing' }];

const pkp = await mint(owner);
const client = await connected(contextFile);
ok('connect');

const digest = ethers.utils.arrayify(ethers.utils.id('to be signed'));
const sign = (sessionSigs) => client.pkpSign({ toSign: digest, pubKey: pkp.publicKey, sessionSigs });
const check = ({ signature, publicKey }) => {
  assert.equal(ethers.utils.recoverAddress(digest, signature), pkp.address);
  assert.equal(`0x${publicKey.replace(/^0x/, '').toLowerCase()}`, pkp.publicKey);
};
const refused = (promise, code) => assert.rejects(promise, (e) => {
  assert.match(JSON.stringify(e) + e.message + JSON.stringify(e.info ?? {}), code);
  return true;
});

const owners = await sessionOf(client, owner, signing);
check(await sign(owners));
ok('the owner signs');
await refused(sessionOf(client, other, signing).then(sign), /NodeNotAuthorized|may not have anything signed/);
ok('another is refused');
const onlyDecrypts = [{ resource: new LitAccessControlConditionResource('*'), ability: 'access-control-condition-decryption' }];
await refused(sessionOf(client, owner, onlyDecrypts).then(sign), /NodeAuthSigScopeTooLimited/);
ok('a session for something else is refused');

// The PKP signs in: whoever may use it proves a wallet, and the network lends the session.
const walletMethod = async (wallet) => ({
  authMethodType: 1,
  accessToken: JSON.stringify(await generateAuthSig({
    signer: wallet,
    toSign: await createSiweMessage({
      uri: 'http://localhost:3000', expiration: soon(), walletAddress: wallet.address, nonce: await client.getLatestBlockhash(),
    }),
  })),
});
const pkpSession = async (wallet) => client.getPkpSessionSigs({
  pkpPublicKey: pkp.publicKey, authMethods: [await walletMethod(wallet)], expiration: soon(),
  resourceAbilityRequests: [...signing, ...onlyDecrypts],
});
const pkpSessionSigs = await pkpSession(owner);
ok('the PKP signs in');
await refused(pkpSession(other), /NodeNotAuthorized|may not sign in/);
ok('for another it does not');
check(await sign(pkpSessionSigs));
ok('the PKP\'s session signs');

const accessControlConditions = [{
  contractAddress: '', standardContractType: '', chain: 'yellowstone', method: '', parameters: [':userAddress'],
  returnValueTest: { comparator: '=', value: pkp.address },
}];
const { ciphertext, dataToEncryptHash } = await client.encrypt({
  accessControlConditions, dataToEncrypt: new TextEncoder().encode('for the PKP'),
});
const read = (sessionSigs) => client.decrypt({
  accessControlConditions, ciphertext, dataToEncryptHash, chain: 'yellowstone', sessionSigs,
});
assert.equal(new TextDecoder().decode((await read(pkpSessionSigs)).decryptedData), 'for the PKP');
await refused(sessionOf(client, owner, onlyDecrypts).then(read), /NotAuthorized|not met/);
ok('the PKP decrypts what is for it alone');

// The PKP as a wallet.
await settled(owner.sendTransaction({ to: pkp.address, value: ethers.utils.parseEther('1') }));
const wallet = new PKPEthersWallet({
  litNodeClient: client, pkpPubKey: pkp.publicKey, controllerSessionSigs: owners, rpc: provider.connection.url, provider,
});
await wallet.init();
assert.equal(await wallet.getAddress(), pkp.address);
const message = 'a message in words';
assert.equal(ethers.utils.verifyMessage(message, await wallet.signMessage(message)), pkp.address);
ok('the wallet signs a message');
const domain = { name: 'Test', version: '1', chainId: (await provider.getNetwork()).chainId, verifyingContract: at.pkpNft };
const types = { Offer: [{ name: 'to', type: 'address' }, { name: 'amount', type: 'uint256' }] };
const offer = { to: other.address, amount: 7 };
assert.equal(ethers.utils.verifyTypedData(domain, types, offer, await wallet._signTypedData(domain, types, offer)), pkp.address);
ok('the wallet signs typed data');
const before = await provider.getBalance(other.address);
const receipt = await (await wallet.sendTransaction({ to: other.address, value: 12345 })).wait();
assert.equal(receipt.from, pkp.address);
assert.equal((await provider.getBalance(other.address)).sub(before).toNumber(), 12345);
ok('the wallet sends a transaction');

// A claim: the nodes promise the key that belongs to a wallet, and the wallet mints it.
const claimer = ethers.Wallet.createRandom().connect(provider);
await settled(owner.sendTransaction({ to: claimer.address, value: ethers.utils.parseEther('1') }));
const claimed = await client.claimKeyId({
  authMethod: await walletMethod(claimer), signer: claimer,
  mintCallback: async ({ derivedKeyId, signatures }) => (await settled(
    nft(claimer).claimAndMint(2, `0x${derivedKeyId}`, signatures, { value: await nft(claimer).mintCost() }),
  )).transactionHash,
});
const token = ethers.BigNumber.from((await provider.getTransactionReceipt(claimed.mintTx)).logs[0].topics[1]);
assert.equal(await nft(claimer).ownerOf(token), claimer.address);
assert.equal((await nft(claimer).getPubkey(token)).slice(2), claimed.pubkey.replace(/^0x/, ''));
ok('a wallet claims its key');

// A session that was lent no longer counts once its maker may not use the PKP any more.
await settled(nft(owner).transferFrom(owner.address, other.address, pkp.tokenId));
await refused(sign(pkpSessionSigs), /NodeNotAuthorized|may not have anything signed/);
await refused(sign(owners), /NodeNotAuthorized|may not have anything signed/);
check(await sign(await sessionOf(client, other, signing)));
ok('after a transfer the new owner signs, and the old one does not');
await client.disconnect();
process.exit(0); // the SDK keeps polling the chain
