// The accounts and contracts that the conditions of conditions.mjs are about, on the network's own chain and on others.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { ethers, require } from './common.mjs';

const nacl = require('tweetnacl');

export const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

// Chain sends transactions one after another without waiting for each.
export class Chain {
  constructor(url, key) {
    this.provider = new ethers.providers.StaticJsonRpcProvider({ url, skipFetchSetup: true });
    this.provider.pollingInterval = 100;
    this.wallet = new ethers.Wallet(key, this.provider);
  }

  async send(tx) {
    this.nonce ??= await this.wallet.getTransactionCount();
    this.last = await this.wallet.sendTransaction({ gasLimit: 3_000_000, ...tx, nonce: this.nonce++ });
    return this.last;
  }

  async deploy(code, args = '0x') {
    const tx = await this.send({ data: ethers.utils.hexConcat([code.startsWith('0x') ? code : `0x${code}`, args]) });
    return ethers.utils.getContractAddress({ from: this.wallet.address, nonce: tx.nonce });
  }

  call(to, signature, args, more = {}) {
    const abi = new ethers.utils.Interface([`function ${signature}`]);
    return this.send({ to, data: abi.encodeFunctionData(signature.split('(')[0], args), ...more });
  }

  // settled waits until all was mined, and blocks stand on top of it: nodes decide at confirmed blocks.
  async settled(blocks = 0) {
    const receipt = await this.last.wait();
    while (await this.provider.getBlockNumber() < receipt.blockNumber + blocks) await new Promise((r) => setTimeout(r, 200));
    return receipt;
  }
}

// tokens deploys and mints to the holder what conditions ask for.
export const tokens = async (chain, code) => {
  const who = chain.wallet.address;
  const at = {};
  for (const name of ['Coin', 'Deed', 'Multi', 'Outputs', 'Oddities']) at[name] = await chain.deploy(code[name]);
  await chain.call(at.Coin, 'mint(address,uint256)', [who, 1000]);
  await chain.call(at.Deed, 'mint(address,uint256)', [who, 7]);
  await chain.call(at.Multi, 'mint(address,uint256,uint256)', [who, 3, 5]);
  await chain.call(at.Oddities, 'set(address,uint256,uint8,bool,uint256,bool)', [who, 1, 1, true, 0, true]);
  return at;
};

// contractWallet deploys an EIP-1271 wallet that its owner signs for.
export const contractWallet = (chain, code) =>
  chain.deploy(code.OwnedWallet, ethers.utils.defaultAbiCoder.encode(['address'], [chain.wallet.address]));

// ownerOf signs in a contract wallet's name.
export const ownerOf = (address, signer) => ({
  address, getAddress: async () => address, signMessage: (text) => signer.signMessage(text),
});

// asContract makes a contract wallet's proof of a signature.
export const asContract = (wallet, via = 'EIP1271') => (authSig) => ({ ...authSig, derivedVia: via, address: wallet });

// solanaSig is the proof of a Solana wallet, as wallets make it.
export const solanaSig = (seed, text = 'I am creating an account to use the app.') => {
  const pair = nacl.sign.keyPair.fromSeed(Buffer.from(seed, 'hex'));
  return {
    sig: Buffer.from(nacl.sign.detached(Buffer.from(text), pair.secretKey)).toString('hex'),
    derivedVia: 'solana.signMessage', signedMessage: text, address: ethers.utils.base58.encode(pair.publicKey),
  };
};

// cosmosSig is the proof of a Cosmos wallet (ADR-36): over the text, or in the SDK's form, in which only a digest is sent.
export const cosmosSig = (key, address, { digest = false, text = 'I am creating an account to use the app.' } = {}) => {
  const data = Buffer.from(text).toString('base64');
  const document = `{"account_number":"0","chain_id":"","fee":{"amount":[],"gas":"0"},"memo":"","msgs":[{"type":"sign/MsgSignData",`
    + `"value":{"data":"${data}","signer":"${address}"}}],"sequence":"0"}`;
  const sum = createHash('sha256').update(document).digest('hex');
  const { r, s } = new ethers.utils.SigningKey(key).signDigest(`0x${sum}`);
  return {
    sig: Buffer.from(ethers.utils.arrayify(ethers.utils.hexConcat([r, s]))).toString('base64'),
    derivedVia: 'cosmos.signArbitrary', signedMessage: digest ? sum : text, address,
  };
};
