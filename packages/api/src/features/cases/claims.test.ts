import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import {
  baselineFindings,
  freshUrl,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
} from '../../../test/support/casework.js';
import { awaitingCase, caseNow, claimedCase, later, routedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeEach(async () => void (api = await testApi()));
afterEach(() => api.close());

const claimNext = (as: Person, among?: readonly string[]) =>
  perform(api, 'claimNextCase', among === undefined ? {} : { among }, as);

const judge = async (caseId: string, contentItemId: string, findings: object, as: Person) =>
  perform(
    api,
    'recordAssessment',
    { contentItemId, expectedVersion: (await caseNow(api, caseId)).version, findings },
    as,
  );

const hostedAtHome = (contentItemId: string, as: Person) =>
  perform(api, 'recordHostingObservation', { contentItemId, source: 'ANALYST', country: 'BE' }, as);

const leaseOf = async (caseId: string) => {
  const [row] = await sqlRows(
    api,
    'select status, assignee_id, lease_expires_at, queue_band from hotline_case where id = ?',
    [caseId],
  );
  return row;
};

describe('the next case', () => {
  it('is one with immediate danger, before cases that wait longer', async () => {
    await reportedCase(api);
    later(api, 60);
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const next = await claimNext('analyst');

    expect(next.case.url).toBe(url);
  });

  it('has one of the requested statuses', async () => {
    const { caseId: reviewed } = await claimedCase(api);
    await perform(api, 'releaseCase', { caseId: reviewed }, 'analyst');
    later(api);
    const { caseId: received } = await reportedCase(api);

    const next = await claimNext('analyst', ['RECEIVED']);

    expect(next.case.id).toBe(received);
  });

  it('is not one that needs a second opinion on an opinion of the same analyst', async () => {
    const { caseId: awaited } = await awaitingCase(api);
    later(api);
    const { caseId: other } = await reportedCase(api);

    const own = await claimNext('analyst');
    const others = await claimNext('secondAnalyst');

    expect(own.case.id).toBe(other);
    expect(others.case.id).toBe(awaited);
  });
});

describe('the second opinion', () => {
  it('may be given by the analyst of a superseded first opinion, but not of the latest', async () => {
    const { caseId, itemId } = await judgedCase(api, { country: 'BE', findings: nationalFindings });
    await perform(api, 'releaseCase', { caseId }, 'analyst');
    await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    await judge(caseId, itemId, baselineFindings, 'secondAnalyst');

    const latest = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    const superseded = await perform(api, 'claimCase', { caseId }, 'analyst');

    expect((await caseNow(api, caseId)).status).toBe('AWAITING_SECOND_OPINION');
    expect(latest.__typename).toBe('SamePersonError');
    expect(superseded.__typename).toBe('ClaimCaseSuccess');
  });

  it('may be given by an analyst whose first opinion is on another item', async () => {
    const { caseId, itemId, version } = await claimedCase(api);
    const added = await perform(
      api,
      'addContentItem',
      { caseId, expectedVersion: version, url: freshUrl() },
      'analyst',
    );
    const second = added.contentItem.id;
    for (const contentItemId of [itemId, second]) await hostedAtHome(contentItemId, 'analyst');
    await judge(caseId, itemId, baselineFindings, 'analyst');
    await perform(api, 'releaseCase', { caseId }, 'analyst');
    await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    await judge(caseId, second, baselineFindings, 'secondAnalyst');
    await perform(api, 'releaseCase', { caseId }, 'secondAnalyst');

    const claimed = await perform(api, 'claimCase', { caseId }, 'analyst');
    const own = await judge(caseId, itemId, baselineFindings, 'analyst');
    const others = await judge(caseId, second, baselineFindings, 'analyst');

    expect(claimed.__typename).toBe('ClaimCaseSuccess');
    expect(own.__typename).toBe('SamePersonError');
    expect(others.__typename).toBe('RecordAssessmentSuccess');
  });

  it('comes after the first in the list of assessments', async () => {
    const { caseId, itemId } = await awaitingCase(api);
    await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    await judge(caseId, itemId, baselineFindings, 'secondAnalyst');

    const { contentItems } = await caseNow(api, caseId);

    expect(contentItems[0].assessments.map(({ opinion }: any) => opinion)).toEqual(['FIRST', 'SECOND']);
  });
});

describe('a question of law', () => {
  it.each([
    ['analyst', 'NeedsSupervisorError'],
    ['supervisor', 'RecordAssessmentSuccess'],
  ] as const)('decided by an analyst or supervisor (%s) results in %s', async (as, result) => {
    const { caseId, itemId } = await claimedCase(api, { by: as });

    const recorded = await judge(caseId, itemId, { ...nationalFindings, legalReview: 'PUNISHABLE' }, as);

    expect(recorded.__typename).toBe(result);
  });
});

describe('danger that an analyst finds', () => {
  it('moves the case to the first band of the queue', async () => {
    const { caseId, itemId } = await claimedCase(api);

    await judge(caseId, itemId, { ...nationalFindings, immediateDanger: true }, 'analyst');

    await expect(leaseOf(caseId)).resolves.toMatchObject({ queue_band: 0 });
  });
});

describe('danger that a reporter reports', () => {
  it('stays in the first band when later reports of the address do not mention danger', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const { caseId } = await reportedCase(api, url);

    await expect(leaseOf(caseId)).resolves.toMatchObject({ queue_band: 0 });
  });
});

describe('a claim', () => {
  it('ends when the case is routed', async () => {
    const { caseId } = await routedCase(api);

    await expect(leaseOf(caseId)).resolves.toMatchObject({
      status: 'ROUTED',
      assignee_id: null,
      lease_expires_at: null,
    });
  });

  it('ends when the case is closed', async () => {
    const { caseId, version } = await judgedCase(api, { findings: harmlessFindings });
    await perform(api, 'closeCase', { caseId, expectedVersion: version, reason: 'NOT_ILLEGAL' }, 'analyst');

    await expect(leaseOf(caseId)).resolves.toMatchObject({
      status: 'CLOSED',
      assignee_id: null,
      lease_expires_at: null,
    });
  });
});

describe('many reports of one address', () => {
  it('move its case before one that was opened earlier', async () => {
    const { caseId: earlier } = await reportedCase(api);
    later(api);
    const url = freshUrl();
    const { caseId: often } = await reportedCase(api, url);
    for (let count = 0; count < 12; count += 1) await perform(api, 'submitReport', { urls: [url] });

    const { data } = await api.send('{ cases(orderBy: PRIORITY) { nodes { id } } }', {}, 'analyst');

    expect(data.cases.nodes.map(({ id }: { id: string }) => id)).toEqual([often, earlier]);
  });
});

describe('a referral', () => {
  it('increases its version at each step, so that an older version is refused', async () => {
    const { legs } = await routedCase(api);
    const { id, version = 0 } = legs['POLICE'] ?? {};

    const first = await perform(
      api,
      'acknowledgeReferral',
      { referralId: id, expectedVersion: version },
      'liaison',
    );
    const again = await perform(
      api,
      'completeReferral',
      { referralId: id, expectedVersion: version, outcome: 'TRANSFERRED' },
      'liaison',
    );

    expect(first.referral.version).toBe(version + 1);
    expect(again.__typename).toBe('StaleVersionError');
  });
});
