// The conditions of conditions.mjs. Each trial has a name, what is met and by whom, and what is not and by whom; the second
// is the first where it is missing.

const basic = (chain, contractAddress, standardContractType, method, parameters, comparator, value) => ['accessControlConditions', [{
  contractAddress, standardContractType, chain, method, parameters, returnValueTest: { comparator, value },
}]];

export const evmBasic = (at, holder, cid, { mine, theirs, member, gold, silver, eoa }) => {
  const { own, ethereum, tokenId, permissions } = at;
  const me = [':userAddress'];
  const mutual = { by: mine, but: theirs };
  const time = (chain, comparator) => basic(chain, '', 'timestamp', 'eth_getBlockByNumber', ['latest'], comparator, '1700000000');
  return [
    { name: 'ERC-20 balanceOf', met: basic('yellowstone', own.Coin, 'ERC20', 'balanceOf', me, '>=', '1000'), ...mutual },
    { name: 'ERC-20 on another name of the own chain', met: basic('lit', own.Coin, 'ERC20', 'balanceOf', me, '=', '1000'), ...mutual },
    { name: 'ERC-20 on a foreign chain behind a dead endpoint', met: basic('ethereum', ethereum.Coin, 'ERC20', 'balanceOf', me, '>', '999'), ...mutual },
    { name: 'ERC-721 balanceOf', met: basic('yellowstone', own.Deed, 'ERC721', 'balanceOf', me, '>', '0'), ...mutual },
    { name: 'ERC-721 ownerOf', met: basic('yellowstone', own.Deed, 'ERC721', 'ownerOf', ['7'], '=', ':userAddress'), ...mutual },
    { name: 'ERC-721 ownerOf on a foreign chain', met: basic('ethereum', ethereum.Deed, 'ERC721', 'ownerOf', ['7'], '=', ':userAddress'), ...mutual },
    { name: 'ERC-1155 balanceOf', met: basic('yellowstone', own.Multi, 'ERC1155', 'balanceOf', [':userAddress', '3'], '>=', '5'), ...mutual },
    { name: 'ERC-1155 balanceOfBatch', ...mutual,
      met: basic('yellowstone', own.Multi, 'ERC1155', 'balanceOfBatch', [':userAddress,:userAddress', '2,3'], '>', '4') },
    { name: 'eth_getBalance', met: basic('yellowstone', '', '', 'eth_getBalance', [':userAddress', 'latest'], '>=', '1000000000000000'), ...mutual },
    { name: 'eth_getBalance on a foreign chain', ...mutual,
      met: basic('ethereum', '', '', 'eth_getBalance', [':userAddress', 'latest'], '>=', '1000000000000000') },
    { name: 'timestamp', met: time('yellowstone', '>'), not: time('yellowstone', '<'), by: theirs },
    { name: 'timestamp behind slow, malformed, huge and wrong endpoints', met: time('avalanche', '>='), not: time('avalanche', '<'), by: theirs },
    { name: 'wallet address', met: basic('ethereum', '', '', '', me, '=', holder), ...mutual },
    { name: 'SIWE domain', met: basic('ethereum', '', 'SIWE', '', [':domain'], '=', 'app.example'), by: member, but: mine },
    { name: 'SIWE resources', by: member, but: mine,
      met: basic('ethereum', '', 'SIWE', '', [':resources'], 'contains', 'https://app.example/members') },
    { name: 'PKPPermissions isPermittedAddress', ...mutual,
      met: basic('yellowstone', permissions, 'PKPPermissions', 'isPermittedAddress', [tokenId, ':userAddress'], '=', 'true') },
    { name: 'PKPPermissions isPermittedAction', by: theirs,
      met: basic('yellowstone', permissions, 'PKPPermissions', 'isPermittedAction', [tokenId, cid], '=', 'true'),
      not: basic('yellowstone', permissions, 'PKPPermissions', 'isPermittedAction', [tokenId, cid], '=', 'false') },
    { name: 'CASK', met: basic('yellowstone', own.Oddities, 'CASK', 'getActiveSubscriptionCount', [':userAddress', own.Oddities, '7'], '>', '0'), ...mutual },
    { name: 'Creaton', met: basic('yellowstone', own.Oddities, 'Creaton', 'subscribers', me, '=', 'true'), ...mutual },
    { name: 'MolochDAO', met: basic('yellowstone', own.Oddities, 'MolochDAOv2.1', 'members', me, '=', 'true'), ...mutual },
    { name: 'Proof of Humanity', met: basic('yellowstone', own.Oddities, 'ProofOfHumanity', 'isRegistered', me, '=', 'true'), ...mutual },
    { name: 'POAP by name', met: basic('xdai', '0x22C1f6050E56d2876009903609a2cC3fEf83B415', 'POAP', 'tokenURI', [], 'contains', 'EthCC'), ...mutual },
    { name: 'POAP by id', met: basic('xdai', '0x22C1f6050E56d2876009903609a2cC3fEf83B415', 'POAP', 'eventId', [], '=', '128'), ...mutual },
    { name: 'litParam', met: basic('ethereum', '', '', '', [':litParam:plan'], '=', 'gold'), by: gold, but: silver },
    { name: 'litParam that is missing', met: basic('ethereum', '', '', '', [':litParam:plan'], '=', 'gold'), by: gold, but: mine },
    { name: 'litParam as a parameter', met: basic('yellowstone', own.Coin, 'ERC20', 'balanceOf', [':litParam:account'], '>', '0'), by: gold, but: silver },
    { name: 'LitAction', met: basic('ethereum', `ipfs://${at.judge}`, 'LitAction', 'isSame', [':userAddress', holder], '=', 'true'), ...mutual },
    { name: 'raw wallet signature', met: basic('yellowstone', own.Coin, 'ERC20', 'balanceOf', me, '>=', '1000'), by: eoa,
      not: basic('yellowstone', own.Coin, 'ERC20', 'balanceOf', me, '>', '1000') },
  ];
};

const nobody = '0x0000000000000000000000000000000000000000';
const output = (name, type) => ({ name, type });

// call is the condition that a function's output, by its key, is a value.
const call = (chain, contractAddress, name, inputs, outputs, functionParams, key, comparator, value) => ['evmContractConditions', [{
  contractAddress, functionName: name, functionParams, chain, functionAbi: {
    name, stateMutability: 'view', inputs: inputs.map((type, i) => ({ name: `arg${i}`, type })), outputs,
  }, returnValueTest: { key, comparator, value },
}]];

export const evmContract = ({ own, ethereum }, holder, { mine, theirs }) => {
  const one = (type) => [output('', type)];
  const many = [output('grid', 'uint256[2][2]'), output('text', 'string'), output('count', 'uint256'), output('flag', 'bool'), output('owner', 'address')];
  const value = (name, outputs, key, met, not) => ({
    name: `contract: ${name}${key ? `, ${key}` : ''} (${outputs.find((o) => o.name === key).type})`, by: theirs,
    met: call('yellowstone', own.Outputs, name, [], outputs, [], key, ...met), not: call('yellowstone', own.Outputs, name, [], outputs, [], key, ...not),
  });
  return [
    value('small', one('uint8'), '', ['=', '200'], ['>', '200']),
    value('big', one('uint256'), '', ['>', '9'], ['<', '9']),
    value('yes', one('bool'), '', ['=', 'true'], ['=', 'false']),
    value('me', one('address'), '', ['=', own.Outputs], ['=', holder]),
    value('name', one('string'), '', ['contains', 'Conclave'], ['=', 'Conclave']),
    value('many', many, 'text', ['=', 'many'], ['=', 'few']),
    value('many', many, 'count', ['>=', '42'], ['>', '42']),
    value('many', many, 'flag', ['=', 'true'], ['=', 'false']),
    value('many', many, 'owner', ['=', own.Outputs], ['=', holder]),
    { name: 'contract: a function of the caller', by: mine, but: theirs,
      met: call('yellowstone', own.Outputs, 'isAccount', ['address', 'address'], one('bool'), [':userAddress', holder], '', '=', 'true') },
    { name: 'contract on a foreign chain', by: mine, but: theirs,
      met: call('ethereum', ethereum.Coin, 'balanceOf', ['address'], one('uint256'), [':userAddress'], '', '=', '1000') },
  ];
};

const sol = (method, params, key, comparator, value, more = {}) => ({
  method, params, pdaParams: [], pdaInterface: { offset: 0, fields: {} }, pdaKey: '', chain: 'solana',
  returnValueTest: { key, comparator, value }, ...more,
});

// Accounts of Solana and Cosmos that recorded answers are about: see testdata/chains. The SDK's schema has only strings as
// parameters of Solana conditions, so methods that need an object, as getTokenAccountsByOwner does, cannot be asked by it.
const systemProgram = '11111111111111111111111111111111';
const real = {
  wallet: 'RNfp4xTbBb4C3kcv2KqtAj8mu4YhMHxqm1Skg9uchZ7',
  tokenAccount: 'DhzDoryP2a4rMK2bcWwJxrE2uW6ir81ES8ZwJJPPpxDN',
  missing: 'FaTGhPTgKeZZzQwLenoxn2VZXPWV1FpjQ1AQe77JUeJw',
  atoms: 'cosmos1hkthq04278pj5cqt7tsle4shs2hhlee4s9vc2m',
  delegator: 'cosmos1j52fnrad494smwjp3l7tg4ng96s2kmzd9kgue9',
  validators: ['cosmosvaloper1clpqr4nrk4khgkxj78fcwwh6dl3uw4epsluffn', 'cosmosvaloper1tflk30mq5vgqjdly92kkhhq3raev2hnz6eete3'],
};

export const solRpc = ({ mint, metadata }, { solana, poor }) => {
  const field = (...conditions) => ['solRpcConditions', conditions];
  const wallet = solana.authSig.address;
  const pda = {
    pdaParams: [metadata.program, 'metadata', `pubkey:${metadata.program}`, `pubkey:${metadata.mint}`],
    pdaInterface: { offset: 1, fields: { updateAuthority: 32, mint: 32 } }, pdaKey: 'updateAuthority',
  };
  const mutual = { by: solana, but: poor, chain: 'solana' };
  const same = { by: solana, but: solana, chain: 'solana' };
  return [
    { name: 'Solana wallet address', met: field(sol('', [':userAddress'], '', '=', wallet)), ...mutual },
    { name: 'Solana balance', met: field(sol('getBalance', [':userAddress'], '', '>=', '1366309311')), ...mutual },
    { name: 'Solana balance of somebody else', ...same,
      met: field(sol('getBalance', [real.wallet], '', '=', '114638463277')),
      not: field(sol('getBalance', [real.wallet], '', '>', '114638463277')) },
    { name: 'Solana SPL token', met: field(sol('balanceOfToken', [mint, ':userAddress'], '$.amount', '>=', '12')), ...mutual },
    { name: 'Solana answer by JSONPath', ...same,
      met: field(sol('getTokenAccountBalance', [real.tokenAccount], '$.uiAmountString', '=', '12')),
      not: field(sol('getTokenAccountBalance', [real.tokenAccount], '$.uiAmountString', '=', '13')) },
    { name: 'Solana account of somebody else', ...same,
      met: field(sol('getAccountInfo', [real.wallet], '$.owner', '=', systemProgram)),
      not: field(sol('getAccountInfo', [real.wallet], '$.executable', '=', 'true')) },
    { name: 'Solana account that a program derives', ...same,
      met: field(sol('getBalance(getPDA)', [], '', '=', '1000000', pda)),
      not: field(sol('getBalance(getPDA)', [], '', '=', '1000000', { ...pda, pdaKey: 'mint' })) },
    { name: 'Solana address without an account', ...same,
      not: field(sol('getAccountInfo', [real.missing], '$.lamports', '>=', '0')) },
    { name: 'Solana wallet without an EVM address', ...same,
      met: field(sol('', [':userAddress'], '', '=', wallet)), not: basic('ethereum', '', '', '', [':userAddress'], '>=', nobody) },
  ];
};

const atomCondition = (path, key, comparator, value, more = {}) => ({
  conditionType: 'cosmos', path, chain: 'cosmos', returnValueTest: { key, comparator, value }, ...more,
});

const balances = '/cosmos/bank/v1beta1/balances/';
const inDenom = (denom) => `$.balances[?(@.denom == "${denom}")].amount`;

export const cosmos = ({ cosmos: [address] }, { atom, lessAtom }) => {
  const field = (...conditions) => ['unifiedAccessControlConditions', conditions];
  const mutual = { by: atom, but: lessAtom, chain: 'cosmos' };
  const same = { by: atom, but: atom, chain: 'cosmos' };
  const denoms = '/cosmos/bank/v1beta1/denoms_metadata';
  const delegations = `/cosmos/staking/v1beta1/delegations/${real.delegator}`;
  const delegates = (to) => field(atomCondition(delegations, '$.delegation_responses[*].delegation.validator_address', 'contains', to));
  // From the end of the first vote on the Cosmos Hub, 2019-04-03T20:43:59Z, to the recorded block, 2024-05-28T12:39:29Z.
  const lasted = (comparator) => field(atomCondition('/cosmos/gov/v1beta1/proposals/1', '$.proposal.voting_end_time', comparator, '162575730',
    { method: 'timelock', parameters: ['latest'] }));
  return [
    { name: 'Cosmos address', met: field(atomCondition(':userAddress', '', '=', address)), ...mutual },
    { name: 'Cosmos balance by JSONPath', met: field(atomCondition(`${balances}:userAddress`, '$.balances[1].amount', '>=', '783604')), ...mutual },
    { name: 'Cosmos balance by a filter', ...mutual,
      met: field(atomCondition(`${balances}:userAddress`, inDenom('ibc/B05539B66B72E2739B986B86391E5D08F12B8D5D2C2A7F8F8CF9ADF674DFA231'), '=', '37')) },
    { name: 'Cosmos balance of somebody else', ...same,
      met: field(atomCondition(balances + real.atoms, inDenom('uatom'), '=', '783604')),
      not: field(atomCondition(balances + real.atoms, inDenom('uatom'), '>', '783604')) },
    { name: 'Cosmos state', ...same,
      met: field(atomCondition(denoms, '$.metadatas[0].denom_units[2].exponent', '=', '6')),
      not: field(atomCondition(denoms, '$.metadatas[0].display', '=', 'uatom')) },
    { name: 'Cosmos delegations', ...same, met: delegates(real.validators[0]), not: delegates(real.validators[1]) },
    { name: 'Cosmos timelock', ...same, met: lasted('<='), not: lasted('<') },
    { name: 'Cosmos state that there is not', ...same, not: field(atomCondition('/cosmos/tx/v1beta1/txs/no', '$.tx_response.code', '=', '0')) },
  ];
};

export const unified = ({ own }, holder, { cosmos: [address] }, { mine, theirs, eoa, solana, everywhere, notOnSolana }) => {
  const field = (...items) => ['unifiedAccessControlConditions', items];
  const typed = (conditionType, [, [condition]]) => ({ conditionType, ...condition });
  const and = { operator: 'and' };
  const or = { operator: 'or' };
  const yes = typed('evmBasic', basic('ethereum', '', '', '', [':userAddress'], '=', holder));
  const no = typed('evmBasic', basic('ethereum', '', '', '', [':userAddress'], '=', own.Coin));
  const chains = [
    typed('evmBasic', basic('yellowstone', own.Coin, 'ERC20', 'balanceOf', [':userAddress'], '>=', '1000')), and,
    typed('evmContract', call('yellowstone', own.Outputs, 'isAccount', ['address', 'address'], [output('', 'bool')], [':userAddress', holder], '', '=', 'true')), and,
    { conditionType: 'solRpc', ...sol('getBalance', [':userAddress'], '', '>=', '1000000') }, and,
    atomCondition(`${balances}:userAddress`, inDenom('uatom'), '>=', '783604'),
  ];
  return [
    { name: 'every kind of chain at once', met: field(...chains), by: everywhere, but: notOnSolana },
    { name: 'one of several chains', met: field(chains[0], or, chains[4]), by: solana, but: theirs },
    // "a or b and c" is "(a or b) and c".
    { name: 'operators bind from left to right', met: field(no, and, no, or, yes), not: field(yes, or, no, and, no), by: mine },
    { name: 'arrays are parentheses', met: field(yes, or, [no, and, no]), not: field([yes, or, no], and, no), by: mine },
    { name: 'nested arrays', met: field([[no, or, yes], and, [yes, or, [no, and, no]]], and, yes), by: mine,
      not: field([[no, or, yes], and, [yes, and, [no, or, no]]], and, yes) },
    // What a dead chain would say does not matter where the other side decides, and nobody gets in by it.
    { name: 'a dead chain beside a condition that is met', by: mine, but: theirs,
      met: field(typed('evmBasic', basic('base', '', '', 'eth_getBalance', [':userAddress', 'latest'], '>=', '0')), or, yes),
      code: 'NodeAccessControlConditionsCheckFailed' },
    ...['base', 'celo', 'polygon', 'optimism', 'fantom'].map((chain) => ({
      name: `no answer of ${chain}`, by: eoa, code: 'NodeAccessControlConditionsCheckFailed',
      not: basic(chain, '', '', 'eth_getBalance', [':userAddress', 'latest'], '>=', '0'),
    })),
    { name: 'no answer of solanaDevnet', but: solana, code: 'NodeAccessControlConditionsCheckFailed',
      not: ['solRpcConditions', [sol('getBalance', [':userAddress'], '', '>=', '0', { chain: 'solanaDevnet' })]] },
    { name: 'an action is asked for and none runs', but: mine, not: basic('ethereum', '', '', '', [':currentActionIpfsId'], '=', address) },
  ];
};
