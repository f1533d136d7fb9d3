// An insurance against rain: if a weather service says that it rained on a day of the season, a PKP signs the payment to
// who is insured. Nobody decides; nobody can be asked to be kind, and nobody can refuse.
//
// params: { day } as "2026-11-22".
//
// What is written in quotes and braces is filled in before the code is published. All of it is part of the CID, and the
// PKP permits that CID alone. That is why the service's address stands here and not in params: whoever calls could
// otherwise bring a service of their own, where it always rains. The same goes for who is paid, and how much.
const API = "{{API}}"; // such as https://weather.example/v1
const STATION = "{{STATION}}";
const ENOUGH = 100; // tenths of a millimetre in a day
const SEASON = ["{{FIRST_DAY}}", "{{LAST_DAY}}"];
const PKP = "{{PKP_PUBLIC_KEY}}";
const INSURED = "{{INSURED}}";
const PAYOUT = "{{PAYOUT}}"; // wei
const CHAIN_ID = Number("{{CHAIN_ID}}");

// The policy pays once, because its payment is the PKP's transaction of nonce 0, whichever day it was for: a chain takes
// a nonce once. The fee is fixed too, so that there is nothing else in it that nodes, or two runs, could differ in.
const payment = {
  type: 2, chainId: CHAIN_ID, nonce: 0, to: INSURED, value: PAYOUT, gasLimit: 21000,
  maxFeePerGas: ethers.utils.parseUnits("100", "gwei"), maxPriorityFeePerGas: ethers.utils.parseUnits("1", "gwei"),
};

// Every node asks for itself, and what they are told may differ: a service corrects a reading, or one node is lied to.
// So all show each other what they heard, and all take the middle. A value of a bad node is never beyond those of good
// ones on both sides: fewer than half of those collected can be bad.
const middle = (values) => {
  const numbers = values.filter((v) => /^\d{1,6}$/.test(v)).map(Number).sort((a, b) => a - b);
  return numbers[numbers.length >> 1];
};

const rain = async () => {
  const answer = await fetch(`${API}/daily?station=${STATION}&day=${day}`);
  if (!answer.ok) throw new Error(`the weather service says ${answer.status}`);
  const { rain_mm: mm } = await answer.json();
  if (typeof mm !== "number" || !(mm >= 0 && mm < 10000)) throw new Error("the weather service makes no sense");
  return Math.round(mm * 10);
};

const go = async () => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < SEASON[0] || day > SEASON[1]) return { paid: false, why: "not a day of the season" };
  if (day >= new Date().toISOString().slice(0, 10)) return { paid: false, why: "the day is not over" };
  const fell = middle(await Lit.Actions.broadcastAndCollect({ name: "rain", value: String(await rain()) }));
  if (!(fell >= ENOUGH)) return { paid: false, why: "it did not rain enough", fell };
  const digest = ethers.utils.keccak256(ethers.utils.serializeTransaction(payment));
  const { r, s, v } = JSON.parse(await Lit.Actions.signAndCombineEcdsa({
    toSign: ethers.utils.arrayify(digest), publicKey: PKP, sigName: "payment",
  }));
  // Whoever reads this may send it: it can only pay who is insured.
  return { paid: true, fell, transaction: ethers.utils.serializeTransaction(payment, { r: "0x" + r.slice(2), s: "0x" + s, v }) };
};

go().then((result) => Lit.Actions.setResponse({ response: JSON.stringify(result) }));
