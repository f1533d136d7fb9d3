// Writes vectors.json: derived addresses and metadata accounts as the published packages make them. See README.md.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const crypto = require("node:crypto");
const need = (m) => require(require.resolve(m, { paths: [process.cwd()] }));
const { PublicKey } = need("@solana/web3.js");
const { getAssociatedTokenAddressSync } = need("@solana/spl-token");
const { Key, Metadata, PROGRAM_ID } = need("@metaplex-foundation/mpl-token-metadata");

const hash = (s) => crypto.createHash("sha256").update(s).digest();
const key = (s) => new PublicKey(hash("key " + s));

const pdas = [];
for (let i = 0; i < 40; i++) {
  const seeds = Array.from({ length: i % 16 }, (_, j) => hash(`seed ${i} ${j}`).subarray(0, (i * 7 + j * 5) % 33));
  const program = key("program " + i);
  pdas.push({ program: program.toBase58(), seeds: seeds.map((s) => s.toString("hex")), address: PublicKey.findProgramAddressSync(seeds, program)[0].toBase58() });
}
const accounts = [];
for (let i = 0; i < 10; i++) {
  const owner = key("owner " + i), mint = key("mint " + i);
  accounts.push({ owner: owner.toBase58(), mint: mint.toBase58(), address: getAssociatedTokenAddressSync(mint, owner, true).toBase58() });
}
const collection = key("collection"), other = key("another collection");
const metadata = [];
for (let i = 0; i < 24; i++) {
  const mint = key("nft " + i);
  const c = [null, { verified: true, key: collection }, { verified: false, key: collection }, { verified: true, key: other }][i % 4];
  const [data] = Metadata.fromArgs({
    key: Key.MetadataV1, updateAuthority: key("authority"), mint,
    data: { name: "Name " + "é".repeat(i), symbol: i % 3 ? "SYM" : "", uri: "https://example.org/" + i, sellerFeeBasisPoints: 500,
      creators: i % 5 === 0 ? null : Array.from({ length: i % 5 }, (_, j) => ({ address: key("creator " + j), verified: j === 0, share: 20 })) },
    primarySaleHappened: i % 2 === 0, isMutable: true, editionNonce: i % 3 === 0 ? null : 254, tokenStandard: i % 6 === 0 ? null : 0,
    collection: c, uses: null, collectionDetails: null, programmableConfig: null,
  }).serialize();
  const at = PublicKey.findProgramAddressSync([Buffer.from("metadata"), PROGRAM_ID.toBuffer(), mint.toBuffer()], PROGRAM_ID)[0];
  // Accounts were padded to 679 bytes until programs gave the space back: half of these are.
  const padded = i % 2 ? Buffer.concat([data, Buffer.alloc(Math.max(0, 679 - data.length))]) : data;
  metadata.push({ mint: mint.toBase58(), address: at.toBase58(), data: padded.toString("base64"), member: i % 4 === 1 });
}
fs.writeFileSync(path.join(__dirname, "vectors.json"), JSON.stringify({ collection: collection.toBase58(), pdas, accounts, metadata }, null, 1) + "\n");
