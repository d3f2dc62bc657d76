import { testApi, type TestApi } from './support/api.js';
import { baselineFindings, freshUrl, perform } from './support/casework.js';
import { stoppedHandOver } from './support/hand-overs.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const read = async (query: string, variables: object = {}) => {
  const { data, errors } = await api.send(query, variables, 'supervisor');
  expect(errors).toEqual([]);
  return data;
};

it('says why a case is urgent as an enum and as the code of before', async () => {
  await perform(api, 'submitReport', { urls: [freshUrl()], immediateDanger: true });

  const { cases } = await read('{ cases { nodes { priority { reasons { reason code } } } } }');

  expect(cases.nodes[0].priority.reasons[0]).toEqual({
    reason: 'IMMEDIATE_DANGER',
    code: 'IMMEDIATE_DANGER',
  });
});

it('says what was corrected in an address, and in which field, as enums', async () => {
  const { readAddresses } = await read(
    '{ readAddresses(text: "hxxps://one[.]example/a") { read { inputField field corrections mended } } }',
  );

  expect(readAddresses.read).toEqual([
    { inputField: 'URLS', field: 'urls', corrections: ['DEFANGED'], mended: ['DEFANGED'] },
  ]);
});

it('says what a hand-over tells as an enum', async () => {
  await stoppedHandOver(api);

  const { data } = await api.send('{ handOvers { nodes { message event } } }', {}, 'administrator');

  expect(data.handOvers.nodes).toContainEqual({ message: 'TEST', event: 'TEST' });
});

it('says how reliable the source of a provision is as an enum', async () => {
  const { qualify } = await read(
    'query ($findings: FindingsInput!) { qualify(findings: $findings) { legalBasis { sourceConfidence confidence } } }',
    { findings: baselineFindings },
  );

  expect(qualify.legalBasis.length).toBeGreaterThan(0);
  for (const { sourceConfidence, confidence } of qualify.legalBasis)
    expect([sourceConfidence, ['HIGH', 'MEDIUM', 'LOW'].includes(confidence)]).toEqual([confidence, true]);
});
