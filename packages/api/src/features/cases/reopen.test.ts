import { testApi, type TestApi } from '../../../test/support/api.js';
import { freshUrl, judgedCase, perform } from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

it('reopens a closed case as a linked case with the same items', async () => {
  const { caseId, version } = await judgedCase(api, { findings: { accessibility: 'CONTENT_NOT_FOUND' } });
  await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

  const result = await perform(api, 'reopenCase', { caseId, reason: 'SEEN_AGAIN' }, 'analyst');

  expect(result).toMatchObject({
    __typename: 'ReopenCaseSuccess',
    case: { status: 'RECEIVED', cycle: 2, previousCase: { id: caseId } },
  });
});

it('joins all later reports of a closed address in one linked case with one item, and every receipt works', async () => {
  const url = freshUrl();
  const report = () => perform(api, 'submitReport', { urls: [url.replace('https://host', 'HTTPS://HOST')] });
  const { caseId: first, version } = await judgedCase(api, {
    url,
    findings: { accessibility: 'CONTENT_NOT_FOUND' },
  });
  await perform(api, 'routeCase', { caseId: first, expectedVersion: version }, 'analyst');

  later(api);
  const further = [await report(), await report(), await report()];

  expect(further.map(({ __typename: name }) => name)).toEqual(Array(3).fill('SubmitReportSuccess'));
  const { data } = await api.send(
    `query ($host: String!) { cases(filter: { hostnameContains: $host }, orderBy: NEWEST) { nodes {
      id cycle status reportCount previousCase { id } contentItems { url } } } }`,
    { host: new URL(url).hostname },
    'analyst',
  );
  expect(data.cases.nodes).toEqual([
    {
      id: expect.any(String),
      cycle: 2,
      status: 'RECEIVED',
      reportCount: 3,
      previousCase: { id: first },
      contentItems: [{ url }],
    },
    { id: first, cycle: 1, status: 'CLOSED', reportCount: 1, previousCase: null, contentItems: [{ url }] },
  ]);
  for (const { receipt } of further) {
    const asked = await api.send(
      'query ($receipt: String!) { reportStatus(receipt: $receipt) { __typename } }',
      {
        receipt,
      },
    );
    expect(asked.data.reportStatus).not.toBeNull();
  }
});
