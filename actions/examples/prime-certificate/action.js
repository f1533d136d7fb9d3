// Decides whether a number is prime, and, if it is, says so with the action's own key: the identity that belongs to this
// code's CID. PrimeRegistry.sol checks that with one ecrecover, so a contract learns what it could never afford to compute.
//
// params: { number, registry, chainId }: a decimal string, the contract that shall be told, and the chain it is on.
//
// Who calls may choose all three. That is safe, because the signature says only what is true for everybody: "for this
// contract on this chain: this number is prime". Were the contract not named in it, what is said to one could be
// repeated to another that means something else by it.

// The strong probable-prime test (Miller and Rabin). Bases are random, and every node draws its own: fixed ones would let
// somebody look for a composite number that passes them all. A composite passes one base with a chance of at most 1/4,
// so all ROUNDS with one in 4^ROUNDS; and a signature needs more than two thirds of the nodes to err alike.
const ROUNDS = 40;

const power = (base, exponent, modulus) => {
  let result = 1n;
  for (base %= modulus; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
};

const passes = (n, base) => {
  let odd = n - 1n;
  let twos = 0;
  for (; odd % 2n === 0n; odd /= 2n) twos++;
  let x = power(base, odd, n);
  if (x === 1n || x === n - 1n) return true;
  for (let i = 1; i < twos; i++) {
    x = (x * x) % n;
    if (x === n - 1n) return true;
  }
  return false;
};

const randomBase = (n) => {
  const bytes = crypto.getRandomValues(new Uint8Array(40)); // 64 bits more than n has: no base is likelier than another
  return 2n + BigInt(ethers.utils.hexlify(bytes)) % (n - 3n);
};

const isPrime = (n) => {
  if (n < 4n) return n === 2n || n === 3n;
  if (n % 2n === 0n) return false;
  for (let i = 0; i < ROUNDS; i++) if (!passes(n, randomBase(n))) return false;
  return true;
};

const go = async () => {
  if (!/^\d{1,78}$/.test(number) || BigInt(number) >= 1n << 256n) throw new Error("number must be a decimal string below 2^256");
  if (!isPrime(BigInt(number))) return { prime: false };
  const digest = ethers.utils._TypedDataEncoder.hash(
    { name: "PrimeRegistry", version: "1", chainId, verifyingContract: registry },
    { Prime: [{ name: "number", type: "uint256" }] },
    { number },
  );
  const signed = await Lit.Actions.signAsAction({
    toSign: ethers.utils.arrayify(digest), sigName: "prime", signingScheme: "EcdsaK256Sha256",
  });
  const { r, s, v } = JSON.parse(signed); // r comes with a byte before it, as compressed points do
  return { prime: true, r: "0x" + r.slice(2), s: "0x" + s, v: v + 27 };
};

go().then((result) => Lit.Actions.setResponse({ response: JSON.stringify(result) }));
