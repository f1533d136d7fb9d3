// Opens what a creator published for followers only. Who follows is known to a social network, not to any chain: its API
// answers for who holds a viewer's token.
//
// params: { token, ciphertext, dataToEncryptHash, conditions }
//
// The creator encrypts under the condition ":currentActionIpfsId = <CID of this code>": only this code, unchanged, can
// have it opened, and it opens it only after the API has said yes. Every node that gives a share of the key has asked the
// API by itself, so one node that lies opens nothing.
//
// The other way to do it is a condition of the type "LitAction" that asks an action "does :userAddress follow?". There
// the viewer puts the key together, and no node ever sees what is opened. It is the better one where the API answers
// about a wallet without a secret. Here it is not enough: conditions are public and the same for everybody, so a viewer's
// token has no place in them. It has one in params, which go to the nodes alone, over TLS.
//
// What this one costs: nodes see the token, and one node sees the text. So ask for a token that may only read, and keep
// for decryptAndCombine, which shows the text to every node, what the action itself has to work with.
const API = "{{API}}"; // such as https://social.example/v2
const CREATOR = "{{CREATOR}}"; // the account that must be followed

const follows = async () => {
  const answer = await fetch(`${API}/me/following/${CREATOR}`, { headers: { Authorization: `Bearer ${token}` } });
  if (answer.status === 404) return false; // the API's word for no
  if (answer.status !== 200) throw new Error(`the social network says ${answer.status}`);
  return (await answer.json()).following === true;
};

const go = async () => {
  if (!(await follows())) return { open: false, why: `you do not follow ${CREATOR}` };
  // The node that gets the text answers with it, all others with nothing: the client takes the answer that is not like
  // the others (response strategy "leastCommon", the SDK's default).
  const text = await Lit.Actions.decryptToSingleNode({
    accessControlConditions: conditions, ciphertext, dataToEncryptHash, authSig: null, chain: "ethereum",
  });
  return text === "" ? { open: true } : { open: true, text };
};

go().then((result) => Lit.Actions.setResponse({ response: JSON.stringify(result) }));
