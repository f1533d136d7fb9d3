// Lit.Actions and Lit.Auth, and how a run begins.
(function (kit) {
  "use strict";
  const { native, global, define, stringify, parse, view, bytes, base64, utf8, host, primitive } = kit;

  const freeze = (value) => {
    if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };
  const string = (value, what) => {
    if (typeof value !== "string") throw new TypeError(what + " must be a string");
    return value;
  };
  const id = (value) => {
    if (!["string", "number", "bigint"].includes(typeof value)) throw new TypeError("tokenId must be a string or a number");
    return String(value);
  };
  const hex = (source, what) => "0x" + native.encode(bytes(source, what), "hex");
  const signing = ({ toSign, publicKey = "", sigName, signingScheme }, more) => ({
    scheme: string(signingScheme, "signingScheme"), toSign: base64(toSign, "toSign"), publicKey: string(publicKey, "publicKey"),
    name: string(sigName, "sigName"), ...more,
  });
  const ecdsa = (args) => ({ ...args, signingScheme: "EcdsaK256Sha256" });
  const decryption = (single) => ({ accessControlConditions, ciphertext, dataToEncryptHash, authSig = null, chain }) =>
    host("decrypt", { conditions: accessControlConditions, authSig, chain, ciphertext, dataToEncryptHash, single });
  const encodings = {
    utf8: "utf8", "utf-8": "utf8", hex: "hex", base16: "hex", base64: "base64nopad", base64pad: "base64", base64url: "base64url",
  };
  const encoding = (name) => {
    if (!Object.hasOwn(encodings, name)) throw new TypeError("unknown encoding " + String(name));
    return encodings[name];
  };

  const Actions = {
    isPermittedAction: async ({ tokenId, ipfsId }) =>
      host("isPermitted", { kind: "action", tokenId: id(tokenId), subject: string(ipfsId, "ipfsId") }),
    isPermittedAddress: async ({ tokenId, address }) =>
      host("isPermitted", { kind: "address", tokenId: id(tokenId), subject: string(address, "address") }),
    isPermittedAuthMethod: async ({ tokenId, authMethodType, userId }) =>
      host("isPermitted", { kind: "authMethod", tokenId: id(tokenId), authMethodType: Number(authMethodType), subject: hex(userId, "userId") }),
    getPermittedActions: async ({ tokenId }) => (await host("permitted", { kind: "action", tokenId: id(tokenId) })).actions || [],
    getPermittedAddresses: async ({ tokenId }) => (await host("permitted", { kind: "address", tokenId: id(tokenId) })).addresses || [],
    getPermittedAuthMethods: async ({ tokenId }) => (await host("permitted", { kind: "authMethod", tokenId: id(tokenId) })).authMethods || [],
    getPermittedAuthMethodScopes: async ({ tokenId, authMethodType, userId, maxScopeId = 100 }) =>
      (await host("permitted", {
        kind: "scopes", tokenId: id(tokenId), authMethodType: Number(authMethodType), subject: hex(userId, "userId"), maxScopeId: Number(maxScopeId),
      })).scopes || [],
    pubkeyToTokenId: async ({ publicKey }) => {
      const digits = string(publicKey, "publicKey").replace(/^0x/, "");
      return "0x" + native.encode(primitive("digest", "KECCAK-256", new Uint8Array(native.decode(digits, "hex"))), "hex");
    },
    getLatestNonce: async ({ address, chain }) => host("latestNonce", { address, chain }),
    getRpcUrl: async ({ chain }) => host("rpcUrl", { chain }),
    callContract: async ({ chain, txn }) => host("callContract", { chain, txn }),

    signEcdsa: async (args) => host("sign", signing(ecdsa(args))),
    signAndCombineEcdsa: async (args) => host("sign", signing(ecdsa(args), { combine: true })),
    ethPersonalSignMessageEcdsa: async ({ message, publicKey, sigName }) =>
      host("sign", signing(ecdsa({ toSign: typeof message === "string" ? utf8(message) : message, publicKey, sigName }), { personal: true })),
    sign: async (args) => host("sign", signing(args)),
    signAndCombine: async (args) => host("sign", signing(args, { combine: true })),
    signAsAction: async ({ toSign, sigName, signingScheme }) => host("signAsAction", signing({ toSign, sigName, signingScheme })),
    getActionPublicKey: async ({ signingScheme, actionIpfsCid }) => host("actionPublicKey", { signingScheme, actionIpfsCid }),
    verifyActionSignature: async ({ signingScheme, actionIpfsCid, toSign, signOutput }) =>
      host("verifyActionSignature", { signingScheme, actionIpfsCid, toSign: base64(toSign, "toSign"), signOutput }),
    claimKey: async ({ keyId }) => host("claimKey", { keyId }),

    checkConditions: async ({ conditions, authSig = null, chain }) => host("checkConditions", { conditions, authSig, chain }),
    decryptAndCombine: async (args) => decryption(false)(args),
    decryptToSingleNode: async (args) => decryption(true)(args),
    encrypt: async ({ accessControlConditions, to_encrypt }) =>
      host("encrypt", { conditions: accessControlConditions, plaintext: base64(to_encrypt, "to_encrypt") }),

    broadcastAndCollect: async ({ name, value }) => host("broadcast", { name, value }),
    runOnce: async ({ waitForResponse, name }, f) => {
      if (typeof f !== "function") throw new TypeError("runOnce needs a function");
      const wait = Boolean(waitForResponse);
      if (!(await host("runOnceLeads", { name, wait }))) return wait ? host("runOnceAwait", { name }) : undefined;
      let value = "[ERROR]"; // what all nodes get of a function that threw
      try {
        const result = await f();
        value = typeof result === "string" ? result : stringify(result) || "";
      } catch (error) {
        global.console.error(error);
      }
      await host("runOnceSettle", { name, value: wait ? value : "" });
      return value;
    },
    call: async ({ ipfsId, params = {} }) => host("call", { ipfsId: string(ipfsId, "ipfsId"), params }),

    setResponse: ({ response }) => native.respond(string(response, "response")),
    // AES-256-CBC with the iv in front, as Lit encrypted before it had conditions on decryption shares; hex, as there.
    aesDecrypt: async ({ symmetricKey, ciphertext }) => {
      const key = bytes(symmetricKey, "symmetricKey"), sealed = bytes(ciphertext, "ciphertext");
      if (key.length !== 32) throw new TypeError("symmetricKey must be 32 bytes");
      if (sealed.length < 16) throw new TypeError("ciphertext is too short");
      return native.encode(primitive("aesCBCOpen", key, sealed.subarray(0, 16), sealed.subarray(16)), "hex");
    },
    uint8arrayToString: (array, name = "utf8") => {
      const b = view(array, "array");
      const text = native.encode(b, encoding(name));
      return text === null ? native.encode(b, "utf8lossy") : text;
    },
    uint8arrayFromString: (text, name = "utf8") => new Uint8Array(native.decode(string(text, "text"), encoding(name))),
  };
  const Lit = { Actions };
  define("Lit", Lit);
  define("LitActions", Actions);

  kit.begin = (params, auth) => {
    Lit.Auth = freeze(parse(auth));
    define("LitAuth", Lit.Auth);
    let values;
    try {
      values = parse(params);
    } catch {
      return "params are not JSON";
    }
    if (typeof values !== "object" || values === null || Array.isArray(values)) return "params are not an object";
    for (const name of Reflect.ownKeys(values)) {
      // A caller who could name Lit or fetch could lie to the action.
      if (name === "__proto__" || Object.hasOwn(global, name)) return "params name a global: " + name;
    }
    for (const name of Reflect.ownKeys(values)) define(name, values[name]);
    return "";
  };
})
