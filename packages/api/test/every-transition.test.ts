import { caseTransitions, type CaseStatus } from '@meldpunt/domain';
import { testApi, type Person, type TestApi } from './support/api.js';
import {
  baselineFindings,
  freshUrl,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  operations,
  perform,
  reportedCase,
} from './support/casework.js';
import { caseNow, routedCase } from './support/journeys.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

interface Ready {
  readonly caseId: string;
  readonly itemId: string;
  readonly url: string;
  readonly by: Person;
}

const claim = (caseId: string, by: Person) => perform(api, 'claimCase', { caseId }, by);

/** How to make a case with each status, with a valid claim if the status allows one. */
const ways: readonly (readonly [string, CaseStatus, () => Promise<Ready>])[] = [
  [
    'new',
    'RECEIVED',
    async () => {
      const url = freshUrl();
      return { ...(await reportedCase(api, url)), url, by: 'analyst' };
    },
  ],
  [
    'assessed, hosting unknown',
    'IN_REVIEW',
    async () => {
      const url = freshUrl();
      return { ...(await judgedCase(api, { url })), url, by: 'analyst' };
    },
  ],
  [
    'waiting for the second opinion',
    'AWAITING_SECOND_OPINION',
    async () => {
      const url = freshUrl();
      const { caseId, itemId } = await judgedCase(api, { url, country: 'BE', findings: baselineFindings });
      await claim(caseId, 'secondAnalyst');
      return { caseId, itemId, url, by: 'secondAnalyst' };
    },
  ],
  [
    'held when routed, still claimed',
    'HELD',
    async () => {
      const url = freshUrl();
      const { caseId, itemId, version } = await judgedCase(api, { url });
      await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
      return { caseId, itemId, url, by: 'analyst' };
    },
  ],
  [
    'routed, claimed again',
    'ROUTED',
    async () => {
      const url = freshUrl();
      const { caseId, itemId } = await routedCase(api, { url, country: 'NL' });
      await claim(caseId, 'analyst');
      return { caseId, itemId, url, by: 'analyst' };
    },
  ],
  [
    'closed',
    'CLOSED',
    async () => {
      const url = freshUrl();
      const { caseId, itemId, version } = await judgedCase(api, { url, findings: harmlessFindings });
      await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
      return { caseId, itemId, url, by: 'analyst' };
    },
  ],
];

type Action = (ready: Ready, expectedVersion: number) => Promise<unknown>;

const judge =
  (findings: object): Action =>
  ({ itemId: contentItemId, by }, expectedVersion) =>
    perform(api, 'recordAssessment', { contentItemId, expectedVersion, findings }, by);

const actions: readonly (readonly [string, Action])[] = [
  ['is claimed', ({ caseId, by }) => claim(caseId, by)],
  ['is released', ({ caseId, by }) => perform(api, 'releaseCase', { caseId }, by)],
  [
    'gets another address',
    ({ caseId, by }, expectedVersion) =>
      perform(api, 'addContentItem', { caseId, expectedVersion, url: freshUrl('further') }, by),
  ],
  ['is assessed as illegal', judge(nationalFindings)],
  ['is assessed as illegal everywhere', judge(baselineFindings)],
  ['is assessed as not illegal', judge(harmlessFindings)],
  ['is assessed without findings', judge({ accessibility: 'ACCESSIBLE' })],
  ['is assessed as not accessible', judge({ accessibility: 'SITE_DOWN' })],
  ['is assessed with a child in danger', judge({ ...nationalFindings, immediateDanger: true })],
  [
    'is routed',
    ({ caseId, by }, expectedVersion) => perform(api, 'routeCase', { caseId, expectedVersion }, by),
  ],
  ...(['NOT_ILLEGAL', 'NOT_FOUND', 'NOT_ASSESSABLE', 'HANDED_OVER'] as const).map(
    (reason): readonly [string, Action] => [
      `is closed as ${reason}`,
      ({ caseId, by }, expectedVersion) => perform(api, 'closeCase', { caseId, expectedVersion, reason }, by),
    ],
  ),
  ['is reported again', ({ url }) => perform(api, 'submitReport', { urls: [url] })],
  [
    'is reported again with danger',
    ({ url }) => perform(api, 'submitReport', { urls: [url], immediateDanger: true }),
  ],
];

/** The statuses that any number of transitions can lead to: one request may cause several. */
const reachable = (from: CaseStatus): ReadonlySet<CaseStatus> => {
  const found = new Set<CaseStatus>([from]);
  for (const status of found) for (const next of Object.values(caseTransitions[status])) found.add(next);
  return found;
};

describe.each(ways)('a case that is %s (%s)', (_, status, make) => {
  it.each(actions)(
    'has an allowed status, and a reason exactly if it is held, after it %s',
    async (_name, act) => {
      const ready = await make();
      const before = await caseNow(api, ready.caseId, 'supervisor');
      expect(before.status).toBe(status);

      await act(ready, before.version);

      const after = await caseNow(api, ready.caseId, 'supervisor');
      expect([...reachable(status)]).toContain(after.status);
      expect(after.heldBecause.length > 0).toBe(after.status === 'HELD');
      expect(after.heldReasons).toEqual(after.heldBecause);
    },
  );
});

describe('a held case', () => {
  const held = async () => {
    const { caseId, itemId, version } = await judgedCase(api);
    const { case: found } = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    return { caseId, itemId, version: found.version as number };
  };

  it('returns to review when it is assessed again', async () => {
    const { caseId, itemId, version } = await held();

    const result = await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: version, findings: nationalFindings },
      'analyst',
    );

    expect(result).toMatchObject({ __typename: 'RecordAssessmentSuccess', case: { status: 'IN_REVIEW' } });
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'IN_REVIEW', heldBecause: [] });
  });

  it('returns to review when it gets another address', async () => {
    const { caseId, version } = await held();

    const { errors, data } = await api.send(
      operations.addContentItem,
      { input: { caseId, expectedVersion: version, url: freshUrl('further') } },
      'analyst',
    );

    expect(errors).toEqual([]);
    expect(data.addContentItem.__typename).toBe('AddContentItemSuccess');
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'IN_REVIEW', heldBecause: [] });
  });

  it('waits for a second opinion when the new assessment requires one', async () => {
    const { caseId, itemId, version } = await held();
    await perform(
      api,
      'recordHostingObservation',
      { contentItemId: itemId, source: 'ANALYST', country: 'BE', provider: 'Example Hosting' },
      'analyst',
    );

    await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: version, findings: baselineFindings },
      'analyst',
    );

    expect(await caseNow(api, caseId)).toMatchObject({ status: 'AWAITING_SECOND_OPINION', heldBecause: [] });
  });
});
