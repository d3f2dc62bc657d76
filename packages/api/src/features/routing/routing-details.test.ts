import { testApi, type TestApi } from '../../../test/support/api.js';
import { nationalFindings, perform } from '../../../test/support/casework.js';
import { caseNow, claimedCase } from '../../../test/support/journeys.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

/** Routes a case hosted abroad, without the answers about its site that the exchange needs. */
async function routedWithoutAnswers(findings: object) {
  const { caseId, itemId } = await claimedCase(api);
  await perform(
    api,
    'recordHostingObservation',
    { contentItemId: itemId, source: 'ANALYST', country: 'NL' },
    'analyst',
  );
  const { version } = await caseNow(api, caseId);
  const judged = { contentItemId: itemId, expectedVersion: version, findings };
  const { case: found } = await perform(api, 'recordAssessment', judged, 'analyst');
  return perform(api, 'routeCase', { caseId, expectedVersion: found.version }, 'analyst');
}

describe('content hosted abroad', () => {
  it('is refused without the answers about its site', async () => {
    const refused = await routedWithoutAnswers(nationalFindings);

    expect(refused.__typename).toBe('AnswersMissingError');
  });

  it('is routed without these answers when a child is in danger', async () => {
    const routed = await routedWithoutAnswers({ ...nationalFindings, immediateDanger: true });

    expect(routed.__typename).toBe('RouteCaseSuccess');
  });
});
