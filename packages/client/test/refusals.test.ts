import { freshUrl, nationalFindings } from '../../api/test/support/casework.js';
import {
  ClaimCaseDocument,
  CloseCaseDocument,
  RecordAssessmentDocument,
  RouteCaseDocument,
  SubmitReportDocument,
  ViewerDocument,
  createClient,
  type RouteCaseMutation,
} from '../src/index.js';
import { claimedCase, expectResult } from './support/casework.js';
import { runningApi, type RunningApi } from './support/running-api.js';
import { stubServer, type StubServer } from './support/stub-server.js';

let api: RunningApi;
let stub: StubServer | undefined;
beforeAll(async () => void (api = await runningApi()));
afterEach(async () => {
  await stub?.stop();
  stub = undefined;
});
afterAll(() => api.close());

const claimed = () => claimedCase(api.clientOf(), api.clientOf('analyst'));

it('answers a report without a usable address with its problems', async () => {
  const { submitReport } = await api.clientOf().execute(SubmitReportDocument, { input: { urls: [] } });

  const refusal = expectResult(submitReport, 'InvalidReportError');
  expect(refusal.code).toBe('INVALID_REPORT');
  expect(refusal.problems.map(({ path }) => path)).toEqual(['/urls']);
});

it('answers a stale version with the version of now', async () => {
  const { id, version, contentItems } = await claimed();

  const { recordAssessment } = await api.clientOf('analyst').execute(RecordAssessmentDocument, {
    input: {
      contentItemId: contentItems[0]?.id ?? '',
      expectedVersion: version + 7,
      findings: nationalFindings,
    },
  });

  expect(id).toBeDefined();
  expect(expectResult(recordAssessment, 'StaleVersionError')).toMatchObject({
    code: 'STALE_VERSION',
    currentVersion: version,
  });
});

it('answers a claim on a colleague’s case with the end of the lease', async () => {
  const { id, leaseExpiresAt } = await claimed();

  const { claimCase } = await api
    .clientOf('secondAnalyst')
    .execute(ClaimCaseDocument, { input: { caseId: id } });

  expect(expectResult(claimCase, 'CaseLeasedError')).toMatchObject({ code: 'CASE_LEASED', leaseExpiresAt });
});

it('answers routing before judging with the items that wait', async () => {
  const { id, version, contentItems } = await claimed();

  const { routeCase } = await api.clientOf('analyst').execute(RouteCaseDocument, {
    input: { caseId: id, expectedVersion: version },
  });

  expect(expectResult(routeCase, 'NotAssessedError').contentItemIds).toEqual([contentItems[0]?.id]);
});

it('answers an untrue reason for closing with those that are true', async () => {
  const { id, version } = await claimed();

  const { closeCase } = await api.clientOf('analyst').execute(CloseCaseDocument, {
    input: { caseId: id, expectedVersion: version, reason: 'REMOVED' },
  });

  const refusal = expectResult(closeCase, 'CloseRefusedError');
  expect(refusal.allowedReasons).not.toContain('REMOVED');
});

it('keeps the good addresses of a report and names the others one by one', async () => {
  const { submitReport } = await api.clientOf().execute(SubmitReportDocument, {
    input: { urls: [freshUrl(), 'not an address'] },
  });

  expect(expectResult(submitReport, 'SubmitReportSuccess')).toMatchObject({
    acceptedUrls: 1,
    rejectedUrls: [{ index: 1, url: 'not an address' }],
  });
});

/** How a screen reads a result whatever a newer API adds to it. */
function explain({ routeCase }: RouteCaseMutation): string {
  if (routeCase.__typename === 'RouteCaseSuccess') return routeCase.outcome;
  if (routeCase.__typename === 'StaleVersionError') return `now at ${routeCase.currentVersion}`;
  return `${routeCase.code}: ${routeCase.message}`;
}

it('lets an older client explain a refusal that it does not know', async () => {
  stub = await stubServer({
    body: JSON.stringify({
      data: {
        routeCase: { __typename: 'OfficeClosedError', code: 'OFFICE_CLOSED', message: 'Try tomorrow.' },
      },
    }),
  });

  const answer = await createClient({ url: stub.url }).execute(RouteCaseDocument, {
    input: { caseId: 'c', expectedVersion: 1 },
  });

  expect(explain(answer)).toBe('OFFICE_CLOSED: Try tomorrow.');
});

it('hands an enum value that it does not know to an older client as it came', async () => {
  stub = await stubServer({
    body: JSON.stringify({ data: { viewer: { id: 'v', name: 'v', roles: ['ARCHIVIST'], may: [] } } }),
  });

  const { viewer } = await createClient({ url: stub.url }).execute(ViewerDocument);

  expect(viewer?.roles).toEqual(['ARCHIVIST']);
});
