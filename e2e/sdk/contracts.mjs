// Drives the published @lit-protocol/contracts-sdk, unmodified, against a Conclave network.
//
//   node contracts.mjs NETWORK_FILE PRIVATE_KEY OTHER_ADDRESS
//
// The SDK runs twice: with all contracts named in its configuration, and with the resolver's address alone. Every step
// says "ok <step>"; the first that fails ends the run with an error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url); // the package is CommonJS
const { LitContracts } = require('@lit-protocol/contracts-sdk');
const { ethers } = require('ethers');

const [networkFile, privateKey, other] = process.argv.slice(2);
const network = JSON.parse(readFileSync(networkFile, 'utf8'));
const at = network.contracts;
const provider = new ethers.providers.StaticJsonRpcProvider({ url: network.rpcUrl, skipFetchSetup: true });
provider.pollingInterval = 100;
const signer = new ethers.Wallet(privateKey, provider);

const action = 'QmZKLGf3vgYsboM7WVUS9X56cJSdLzQVacNp841wmEDRkW';
const googleJwt = 6; // an auth method type that lives off chain
const signAnything = 1;

const ok = (step) => console.log(`ok ${step}`);
const same = (a, b) => assert.equal(a.toString().toLowerCase(), b.toString().toLowerCase());

// The names under which the SDK wants eleven contracts.
const names = {
  Allowlist: at.allowlist,
  LITToken: at.token,
  Multisender: at.multisender,
  PKPHelper: at.pkpHelper,
  PKPNFT: at.pkpNft,
  PKPNFTMetadata: at.pkpNftMetadata,
  PKPPermissions: at.pkpPermissions,
  PubkeyRouter: at.keyRegistry,
  RateLimitNFT: at.rateLimitNft,
  Staking: at.staking,
  StakingBalances: at.stakingBalances,
};

async function connect(customContext) {
  const sdk = new LitContracts({ network: 'custom', rpc: network.rpcUrl, provider, signer, customContext });
  await sdk.connect();
  return sdk;
}

const byName = () => Object.fromEntries(Object.entries(names).map(([name, address]) => [name, { address }]));
const byResolver = () => ({
  resolverAddress: at.contractResolver,
  environment: 0,
  abi: [
    'function getContract(bytes32,uint8) view returns (address)',
    ...['ALLOWLIST', 'LIT_TOKEN', 'MULTI_SENDER', 'PKP_NFT', 'PKP_NFT_METADATA', 'PKP_PERMISSIONS', 'PKP_HELPER',
      'PUB_KEY_ROUTER', 'RATE_LIMIT_NFT', 'STAKING', 'STAKING_BALANCES',
    ].map((name) => `function ${name}_CONTRACT() view returns (bytes32)`),
  ],
});

const sdk = await connect(byName());
ok('connect with eleven addresses');
const resolved = await LitContracts.getContractAddresses('custom', provider, byResolver());
for (const [name, address] of Object.entries(names)) same(resolved[name].address, address);
ok('connect with the resolver');

// mint
const { pkp } = await sdk.pkpNftContractUtils.write.mint();
const tokenId = ethers.BigNumber.from(pkp.tokenId);
same(ethers.utils.keccak256(`0x${pkp.publicKey}`), pkp.tokenId);
same(await sdk.pkpNftContract.read.getEthAddress(tokenId), pkp.ethAddress);
same(await sdk.pkpNftContract.read.ownerOf(tokenId), signer.address);
same(await sdk.pubkeyRouterContract.read.ethAddressToPkpId(pkp.ethAddress), tokenId);
same(await sdk.pubkeyRouterContract.read.getPubkey(tokenId), `0x${pkp.publicKey}`);
same(await sdk.pubkeyRouterContract.read.getEthAddress(tokenId), pkp.ethAddress);
ok('mint');

// mintWithAuth: the token belongs to its own key, and the auth method may sign anything
const userId = ethers.utils.keccak256(ethers.utils.toUtf8Bytes(`user-${Date.now()}:app`));
const owned = await sdk.mintWithCustomAuth({
  authMethodId: ethers.utils.arrayify(userId), authMethodType: googleJwt, scopes: [signAnything],
});
same(await sdk.pkpNftContract.read.ownerOf(owned.pkp.tokenId), owned.pkp.ethAddress);
assert.deepEqual(
  (await sdk.pkpPermissionsContract.read.getPermittedAuthMethodScopes(owned.pkp.tokenId, googleJwt, userId, 3)),
  [false, true, false]);
assert.equal(await sdk.pkpPermissionsContract.read.isPermittedAddress(owned.pkp.tokenId, owned.pkp.ethAddress), true);
ok('mintWithAuth');

// lookups by auth method
const found = await sdk.pkpPermissionsContract.read.getTokenIdsForAuthMethod(googleJwt, userId);
assert.deepEqual(found.map(String), [ethers.BigNumber.from(owned.pkp.tokenId).toString()]);
ok('lookup by auth method');

// permitted action
await (await sdk.pkpPermissionsContractUtils.write.addPermittedAction(pkp.tokenId, action)).wait();
assert.equal(await sdk.pkpPermissionsContractUtils.read.isPermittedAction(pkp.tokenId, action), true);
assert.deepEqual((await sdk.pkpPermissionsContractUtils.read.getPermittedActions(pkp.tokenId))
  .map(sdk.utils.getMultihashFromBytes), [action]);
await (await sdk.pkpPermissionsContractUtils.write.revokePermittedAction(pkp.tokenId, action)).wait();
assert.equal(await sdk.pkpPermissionsContractUtils.read.isPermittedAction(pkp.tokenId, action), false);
await sdk.addPermittedAction({ ipfsId: action, pkpTokenId: pkp.tokenId, authMethodScopes: [signAnything] });
assert.equal(await sdk.pkpPermissionsContractUtils.read.isPermittedAction(pkp.tokenId, action), true);
ok('add and remove a permitted action');

// permitted address
const decimal = tokenId.toString();
assert.equal(await sdk.pkpPermissionsContractUtils.read.isPermittedAddress(decimal, other), false);
await (await sdk.pkpPermissionsContractUtils.write.addPermittedAddress(pkp.tokenId, other)).wait();
assert.equal(await sdk.pkpPermissionsContractUtils.read.isPermittedAddress(decimal, other), true);
assert.deepEqual(await sdk.pkpPermissionsContractUtils.read.getPermittedAddresses(pkp.tokenId),
  [signer.address, ethers.utils.getAddress(other)]);
await (await sdk.pkpPermissionsContract.write.removePermittedAddress(pkp.tokenId, other)).wait();
assert.equal(await sdk.pkpPermissionsContractUtils.read.isPermittedAddress(decimal, other), false);
ok('add and remove a permitted address');

// permitted auth method and its scopes
await sdk.addPermittedAuthMethod({
  pkpTokenId: pkp.tokenId, authMethodType: googleJwt, authMethodId: ethers.utils.arrayify(userId), authMethodScopes: [],
});
const scope = async () => (await sdk.pkpPermissionsContract.read.isPermittedAuthMethodScopePresent(
  pkp.tokenId, googleJwt, userId, signAnything));
assert.equal(await sdk.pkpPermissionsContract.read.isPermittedAuthMethod(pkp.tokenId, googleJwt, userId), true);
assert.equal(await scope(), false);
await (await sdk.pkpPermissionsContract.write.addPermittedAuthMethodScope(pkp.tokenId, googleJwt, userId, 1)).wait();
assert.equal(await scope(), true);
assert.equal((await sdk.pkpPermissionsContract.read.getTokenIdsForAuthMethod(googleJwt, userId)).length, 2);
await (await sdk.pkpPermissionsContract.write.removePermittedAuthMethodScope(pkp.tokenId, googleJwt, userId, 1)).wait();
assert.equal(await scope(), false);
await (await sdk.pkpPermissionsContract.write.addPermittedAuthMethodScope(pkp.tokenId, googleJwt, userId, 1)).wait();
await (await sdk.pkpPermissionsContract.write.removePermittedAuthMethod(pkp.tokenId, googleJwt, userId)).wait();
assert.equal(await sdk.pkpPermissionsContract.read.isPermittedAuthMethod(pkp.tokenId, googleJwt, userId), false);
assert.equal(await scope(), false);
await (await sdk.pkpPermissionsContract.write.batchAddRemoveAuthMethods(
  pkp.tokenId, [googleJwt], [userId], ['0x'], [[]], [2], [sdk.utils.getBytesFromMultihash(action)])).wait();
assert.equal(await scope(), false, 'scopes come back with the auth method');
assert.equal(await sdk.pkpPermissionsContractUtils.read.isPermittedAction(pkp.tokenId, action), false);
ok('add and remove an auth method and its scopes');

// enumeration and metadata
const mine = await sdk.pkpNftContractUtils.read.getTokensByAddress(signer.address);
assert.ok(mine.includes(decimal));
const uri = await sdk.pkpNftContract.read.tokenURI(tokenId);
const json = JSON.parse(Buffer.from(uri.split('data:application/json;base64,')[1], 'base64').toString());
assert.ok(json.image.startsWith('data:image/svg+xml;base64,'));
same(json.attributes.find((a) => a.trait_type === 'ETH Wallet Address').value, pkp.ethAddress);
ok('enumerate tokens and read metadata');

// capacity credits
const credit = await sdk.mintCapacityCreditsNFT({ requestsPerKilosecond: 14, daysUntilUTCMidnightExpiration: 2 });
const credits = await sdk.rateLimitNftContractUtils.read.getTokensByOwnerAddress(signer.address);
assert.deepEqual(credits.map((c) => c.tokenId.toString()), [credit.capacityTokenIdStr]);
assert.equal(credits[0].capacity.requestsPerMillisecond, 14);
assert.equal(credits[0].isExpired, false);
await (await sdk.rateLimitNftContractUtils.write.transfer({
  fromAddress: signer.address, toAddress: other, RLITokenAddress: credit.capacityTokenIdStr,
})).wait();
same(await sdk.rateLimitNftContract.read.ownerOf(credit.capacityTokenIdStr), other);
ok('mint and transfer a capacity credit');

// transfer: the old owner's grants are void
await (await sdk.pkpNftContract.write.transferFrom(signer.address, other, tokenId)).wait();
same(await sdk.pkpNftContract.read.ownerOf(tokenId), other);
assert.equal(await sdk.pkpPermissionsContract.read.isPermittedAuthMethod(tokenId, googleJwt, userId), false);
assert.equal((await sdk.pkpPermissionsContract.read.getTokenIdsForAuthMethod(googleJwt, userId)).length, 1);
ok('transfer');

// burn: nobody owns the key any more; it is still known
const burnt = await sdk.pkpNftContractUtils.write.mint();
await (await sdk.pkpNftContract.write.burn(burnt.pkp.tokenId)).wait();
await assert.rejects(sdk.pkpNftContract.read.ownerOf(burnt.pkp.tokenId));
assert.equal(await sdk.pkpNftContract.read.exists(burnt.pkp.tokenId), false);
same(await sdk.pkpNftContract.read.getPubkey(burnt.pkp.tokenId), `0x${burnt.pkp.publicKey}`);
ok('burn');

// what the SDK reads before it connects to nodes
const info = await LitContracts.getConnectionInfo({
  litNetwork: 'custom', networkContext: { ...byName(), Staking: { address: at.staking, abi: [
    'event StateChanged(uint8 newState)',
    `function getActiveUnkickedValidatorStructsAndCounts() view returns (
      tuple(uint256 epochLength, uint256 number, uint256 endTime, uint256 retries, uint256 timeout), uint256,
      tuple(uint32 ip, uint128 ipv6, uint32 port, address nodeAddress, uint256 reward, uint256 senderPubKey, uint256 receiverPubKey)[])`,
  ] }, provider }, rpcUrl: network.rpcUrl, nodeProtocol: 'http://',
});
assert.ok(info.minNodeCount >= 3 && info.bootstrapUrls.length >= info.minNodeCount);
assert.ok(info.bootstrapUrls.every((url) => /^http:\/\/127\.0\.0\.1:\d+$/.test(url)));
const context = { ...byName(), provider };
assert.equal(Number(await LitContracts.getMinNodeCount('custom', context, network.rpcUrl)), info.minNodeCount);
assert.deepEqual(await LitContracts.getValidators('custom', context, network.rpcUrl, 'http://'), info.bootstrapUrls);
ok('connection info');
