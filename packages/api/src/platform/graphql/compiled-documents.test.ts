import { testApi, type TestApi } from '../../../test/support/api.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

/** Sends the same request three times. A document is compiled when it is received for the second time. */
async function thrice(document: string, variables: object) {
  const answers = [];
  for (let sighting = 0; sighting < 3; sighting += 1)
    answers.push(await api.send(document, variables, 'analyst'));
  return answers;
}

it.each([
  [
    'the default of a required variable',
    `query ($findings: FindingsInput!, $language: Language! = NL) {
      qualify(findings: $findings) { explanation(language: $language) } }`,
    { findings: { accessibility: 'ACCESSIBLE' } },
  ],
  [
    'the defaults of required input fields',
    'query ($input: RouteInput!) { route(input: $input) { outcome legs { kind country } } }',
    { input: { classification: 'BASELINE', hostingKind: 'DIRECT', country: 'NL' } },
  ],
  [
    'the default of a variable that is an input',
    `query ($input: RouteInput! = { classification: NOT_ILLEGAL, hostingKind: DIRECT, country: "BE" }) {
      route(input: $input) { outcome because } }`,
    {},
  ],
])(
  'returns the same for a compiled document as for an interpreted one, with %s',
  async (_, document, variables) => {
    const [interpreted, ...compiled] = await thrice(document, variables);

    expect(interpreted).toMatchObject({ status: 200, errors: [] });
    expect(compiled).toEqual([interpreted, interpreted]);
  },
);

it('refuses a missing or null required variable, compiled or interpreted', async () => {
  const document =
    'query ($id: ID!, $language: Language! = NL) { case(id: $id) { id contentItems { qualification { explanation(language: $language) } } } }';

  for (const variables of [{}, { id: 'a', language: null }])
    for (const { status, errors } of await thrice(document, variables))
      expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
});
