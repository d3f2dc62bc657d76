import { testApi, type TestApi } from './support/api.js';
import { judgedCase, perform } from './support/casework.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

it('reopens a closed case as a linked cycle with the same items', async () => {
  const { caseId, version } = await judgedCase(api, { findings: { accessibility: 'CONTENT_NOT_FOUND' } });
  await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

  const result = await perform(api, 'reopenCase', { caseId, reason: 'SEEN_AGAIN' }, 'analyst');

  expect(result).toMatchObject({
    __typename: 'ReopenCaseSuccess',
    case: { status: 'RECEIVED', cycle: 2, previousCase: { id: caseId } },
  });
});
