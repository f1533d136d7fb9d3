// What an action finds on a Conclave network: see docs/writing-actions.md. Params are globals too; declare yours where you
// use them, and check them: whoever has the action run chooses them.

/** Bytes, as they are or as numbers. */
type LitBytes = Uint8Array | ArrayBuffer | number[];

/** The schemes of the network's keys: ECDSA signs 32 bytes, Ed25519 a message of at most 16 KiB. */
type LitSigningScheme = "EcdsaK256Sha256" | "SchnorrEd25519Sha512";

interface LitConditions {
  /** unified access control conditions */
  accessControlConditions: object[];
  ciphertext: string;
  dataToEncryptHash: string;
  /** null: who had the action run */
  authSig?: object | null;
  chain: string;
}

interface LitActionsApi {
  /** Sets what the caller gets. The last call counts. */
  setResponse(args: { response: string }): void;

  /** Has the network sign 32 bytes with a PKP's key. The signature goes to the caller, under sigName. */
  signEcdsa(args: { toSign: LitBytes; publicKey: string; sigName: string }): Promise<"success">;
  /** Has the network sign a message as wallets do (EIP-191). */
  ethPersonalSignMessageEcdsa(args: { message: string | LitBytes; publicKey: string; sigName: string }): Promise<"success">;
  /** Has the network sign 32 bytes, and gets the signature: JSON of { r, s, v }, r being a compressed point, v 0 or 1. */
  signAndCombineEcdsa(args: { toSign: LitBytes; publicKey: string; sigName: string }): Promise<string>;
  /** A caller's signature has parts, which Ed25519's have not: for those use signAndCombine. */
  sign(args: { toSign: LitBytes; publicKey: string; sigName: string; signingScheme: "EcdsaK256Sha256" }): Promise<"success">;
  /** Gets the signature: of Ed25519, by the key beside the PKP's publicKey, JSON of { signature, publicKey } in hex. */
  signAndCombine(args: { toSign: LitBytes; publicKey: string; sigName: string; signingScheme: LitSigningScheme }): Promise<string>;
  /** Signs with the key that belongs to this action alone. */
  signAsAction(args: { toSign: LitBytes; sigName: string; signingScheme: LitSigningScheme }): Promise<string>;
  getActionPublicKey(args: { signingScheme: LitSigningScheme; actionIpfsCid: string }): Promise<string>;
  verifyActionSignature(args: {
    signingScheme: LitSigningScheme; actionIpfsCid: string; toSign: LitBytes; signOutput: string;
  }): Promise<boolean>;
  /** Promises the caller the key with this name, which is the action's to give. */
  claimKey(args: { keyId: string }): Promise<string>;

  isPermittedAction(args: { tokenId: string | number | bigint; ipfsId: string }): Promise<boolean>;
  isPermittedAddress(args: { tokenId: string | number | bigint; address: string }): Promise<boolean>;
  isPermittedAuthMethod(args: { tokenId: string | number | bigint; authMethodType: number; userId: LitBytes }): Promise<boolean>;
  getPermittedActions(args: { tokenId: string | number | bigint }): Promise<string[]>;
  getPermittedAddresses(args: { tokenId: string | number | bigint }): Promise<string[]>;
  getPermittedAuthMethods(args: { tokenId: string | number | bigint }): Promise<{ authMethodType: number; id: string; userPubkey: string }[]>;
  getPermittedAuthMethodScopes(args: {
    tokenId: string | number | bigint; authMethodType: number; userId: LitBytes; maxScopeId?: number;
  }): Promise<boolean[]>;
  pubkeyToTokenId(args: { publicKey: string }): Promise<string>;

  /** How many transactions an address has sent. */
  getLatestNonce(args: { address: string; chain: string }): Promise<number>;
  /** An address for fetch, and for libraries that use it, which leads to the nodes' own endpoints of a chain. */
  getRpcUrl(args: { chain: string }): Promise<string>;
  /** eth_call of an unsigned transaction, RLP in hex; gives hex. */
  callContract(args: { chain: string; txn: string }): Promise<string>;

  checkConditions(args: { conditions: object[]; authSig?: object | null; chain: string }): Promise<boolean>;
  /** Gives the plaintext to every node. */
  decryptAndCombine(args: LitConditions): Promise<string>;
  /** Gives the plaintext to one node, and "" to the others. */
  decryptToSingleNode(args: LitConditions): Promise<string>;
  encrypt(args: { accessControlConditions: object[]; to_encrypt: LitBytes }): Promise<{ ciphertext: string; dataToEncryptHash: string }>;

  /** Tells all nodes a value and gives those of all. */
  broadcastAndCollect(args: { name: string; value: string }): Promise<string[]>;
  /** Runs f on one node; with waitForResponse all get what it returns. */
  runOnce(args: { waitForResponse: boolean; name: string }, f: () => Promise<unknown> | unknown): Promise<string | undefined>;
  /** Runs another action and gives its response. */
  call(args: { ipfsId: string; params?: object }): Promise<string>;

  uint8arrayToString(array: Uint8Array, encoding?: LitEncoding): string;
  uint8arrayFromString(text: string, encoding?: LitEncoding): Uint8Array;
}

type LitEncoding = "utf8" | "utf-8" | "hex" | "base16" | "base64" | "base64pad" | "base64url";

/** What the nodes have verified of who asks. */
interface LitAuthInfo {
  /** CIDs of the actions that run, the first that was asked for to this one. */
  readonly actionIpfsIdStack: readonly string[];
  readonly actionIpfsIds: readonly string[];
  /** The wallet behind the session, or null. */
  readonly authSigAddress: string | null;
  readonly authMethodContexts: readonly {
    readonly userId: string; readonly appId: string; readonly authMethodType: number; readonly usedForSignSessionKeyRequest: boolean;
  }[];
  readonly resources: readonly string[];
  readonly customAuthResource: string;
}

declare const Lit: { readonly Actions: LitActionsApi; readonly Auth: LitAuthInfo };
declare const LitActions: LitActionsApi;
declare const LitAuth: LitAuthInfo;

/** ethers 5.7: its own types are in the package of that name. */
declare const ethers: any;

interface HeadersLike {
  append(name: string, value: string): void;
  set(name: string, value: string): void;
  get(name: string): string | null;
  has(name: string): boolean;
  delete(name: string): void;
  forEach(f: (value: string, name: string) => void): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
declare const Headers: { new (init?: HeadersLike | Record<string, string> | Iterable<[string, string]>): HeadersLike };

type BodyLike = string | ArrayBuffer | ArrayBufferView | URLSearchParamsLike | null;
interface FetchInit {
  method?: string;
  headers?: HeadersLike | Record<string, string> | Iterable<[string, string]>;
  body?: BodyLike;
  redirect?: "follow" | "manual" | "error";
}
interface BodyReader {
  readonly bodyUsed: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  json(): Promise<any>;
}
interface RequestLike extends BodyReader {
  readonly url: string;
  readonly method: string;
  readonly headers: HeadersLike;
  readonly redirect: string;
  clone(): RequestLike;
}
interface ResponseLike extends BodyReader {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: HeadersLike;
  clone(): ResponseLike;
}
declare const Request: { new (input: string | RequestLike, init?: FetchInit): RequestLike };
declare const Response: {
  new (body?: BodyLike, init?: { status?: number; statusText?: string; headers?: FetchInit["headers"] }): ResponseLike;
  json(value: unknown, init?: { status?: number; headers?: FetchInit["headers"] }): ResponseLike;
};
/** HTTP to the public internet. The whole body is read before it returns. */
declare function fetch(input: string | URLLike | RequestLike, init?: FetchInit): Promise<ResponseLike>;

interface URLSearchParamsLike {
  append(name: string, value: string): void;
  set(name: string, value: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  delete(name: string): void;
  toString(): string;
}
declare const URLSearchParams: { new (init?: string | Record<string, string> | Iterable<[string, string]>): URLSearchParamsLike };
interface URLLike {
  href: string; protocol: string; host: string; hostname: string; port: string; pathname: string; search: string; hash: string;
  readonly origin: string; readonly searchParams: URLSearchParamsLike;
  toString(): string;
}
declare const URL: { new (url: string, base?: string | URLLike): URLLike };

declare const TextEncoder: { new (): { encode(text?: string): Uint8Array } };
declare const TextDecoder: { new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): { decode(source?: ArrayBuffer | ArrayBufferView): string } };
declare function atob(text: string): string;
declare function btoa(text: string): string;

declare function setTimeout(callback: (...args: any[]) => void, milliseconds?: number, ...args: any[]): number;
declare function setInterval(callback: (...args: any[]) => void, milliseconds?: number, ...args: any[]): number;
declare function clearTimeout(id: number): void;
declare function clearInterval(id: number): void;
declare function queueMicrotask(callback: () => void): void;

/** Lines that the caller gets as logs. */
declare const console: Record<"log" | "info" | "warn" | "error" | "debug" | "trace", (...values: unknown[]) => void>;

declare const crypto: {
  /** Each node has randomness of its own. */
  getRandomValues<T extends ArrayBufferView>(array: T): T;
  randomUUID(): string;
  readonly subtle: { digest(algorithm: string | { name: string }, data: ArrayBuffer | ArrayBufferView): Promise<ArrayBuffer> };
};
