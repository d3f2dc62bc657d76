import { testApi, type TestApi } from './support/api.js';
import { perform, reportedCase } from './support/casework.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

it('returns for each of several mutations in one request the state after that mutation', async () => {
  const { caseId, itemId } = await reportedCase(api);
  await perform(api, 'claimCase', { caseId }, 'analyst');
  const observe = (alias: string, country: string) => `${alias}: recordHostingObservation(
    input: { contentItemId: "${itemId}", source: ANALYST, country: "${country}" }
  ) { ... on RecordHostingObservationSuccess { contentItem { hostingObservations { country } } } }`;

  const { data } = await api.send(
    `mutation { ${observe('first', 'NL')} ${observe('second', 'DE')} }`,
    {},
    'analyst',
  );

  expect(data.first.contentItem.hostingObservations).toHaveLength(1);
  expect(data.second.contentItem.hostingObservations).toHaveLength(2);
});
