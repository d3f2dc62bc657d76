import { testApi, type TestApi } from './support/api.js';
import { judgedCase, perform } from './support/casework.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

it('routes a judged case hosted abroad to the hotline of that country', async () => {
  const { caseId, version } = await judgedCase(api, { country: 'NL' });

  const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

  expect(result).toMatchObject({
    outcome: 'ROUTED',
    case: { status: 'ROUTED', referrals: [{ kind: 'INHOPE_HOTLINE', country: 'NL' }] },
  });
});
