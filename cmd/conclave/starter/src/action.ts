// Signs that ether costs enough, if it does. publicKey and atLeast are params: globals, checked before they are used.
declare const publicKey: string;
declare const atLeast: number;

const source = "https://api.coinbase.com/v2/prices/ETH-USD/spot";

export default async function main(): Promise<void> {
  if (typeof atLeast !== "number") throw new Error("atLeast must be a number");
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answers ${response.status}`);
  const price = Number((await response.json()).data.amount);
  console.log(`ether costs ${price} USD`);

  // Every node runs this, at another moment: what is signed or answered must not hold the price itself.
  const enough = price >= atLeast;
  if (enough) {
    await Lit.Actions.ethPersonalSignMessageEcdsa({ message: `ether costs ${atLeast} USD or more`, publicKey, sigName: "enough" });
  }
  Lit.Actions.setResponse({ response: JSON.stringify({ enough }) });
}
