import { testApi, type TestApi } from './support/api.js';
import {
  baselineFindings,
  freshUrl,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
  siteAnswers,
} from './support/casework.js';
import { startDnsServer, type DnsServer } from '../counterparts/dns-server.js';
import { awaitingCase, caseNow, claimedCase, later, legsOf, routedCase } from './support/journeys.js';
import { auditOf } from './support/rows.js';

const behindProxy = 'behind-a-proxy.example';
const inBelgium = 'hosted-at-home.example';

let dns: DnsServer;
let api: TestApi;
beforeAll(async () => {
  dns = await startDnsServer({ [behindProxy]: { A: ['104.16.0.1'] }, [inBelgium]: { A: ['193.190.198.1'] } });
});
afterAll(() => dns.stop());
beforeEach(async () => void (api = await testApi({ dnsServer: dns.address })));
afterEach(() => api.close());

const routed = (caseId: string, expectedVersion: number) =>
  perform(api, 'routeCase', { caseId, expectedVersion }, 'analyst');

const progressOf = async (receipt: string) => {
  const { data } = await api.send(
    'query ($receipt: String!) { reportStatus(receipt: $receipt) { progress } }',
    {
      receipt,
    },
  );
  return data.reportStatus.progress;
};

describe('content hosted at home', () => {
  it('goes to police and, after clearance, to its provider; the case closes when both are completed', async () => {
    const { receipt } = await perform(api, 'submitReport', { urls: [`https://${inBelgium}/page`] });
    const next = await perform(api, 'claimNextCase', {}, 'analyst');
    expect(next.case.url).toBe(`https://${inBelgium}/page`);
    const { id: caseId } = next.case;
    const itemId = (await caseNow(api, caseId)).contentItems[0].id;
    await expect(progressOf(receipt)).resolves.toBe('UNDER_REVIEW');

    const located = await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
    expect(located.contentItem.hosting).toMatchObject({ kind: 'DIRECT', country: 'BE' });
    const first = await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: next.case.version, findings: baselineFindings },
      'analyst',
    );
    expect(first).toMatchObject({
      assessment: { opinion: 'FIRST', qualification: { classification: 'BASELINE' } },
      case: { status: 'AWAITING_SECOND_OPINION' },
    });
    expect(first.assessment.qualification.legalBasis).not.toHaveLength(0);

    await expect(perform(api, 'claimCase', { caseId }, 'analyst')).resolves.toMatchObject({
      code: 'SAME_PERSON',
    });
    const second = await perform(
      api,
      'claimNextCase',
      { among: ['AWAITING_SECOND_OPINION'] },
      'secondAnalyst',
    );
    expect(second.case.id).toBe(caseId);
    expect((await caseNow(api, caseId, 'secondAnalyst')).contentItems).toMatchObject([
      { classification: null, qualification: null, assessments: [], opinions: 'AWAITING_SECOND' },
    ]);
    const agreed = await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: second.case.version, findings: baselineFindings },
      'secondAnalyst',
    );
    expect(agreed).toMatchObject({ assessment: { opinion: 'SECOND' }, case: { status: 'IN_REVIEW' } });

    const handedOver = await perform(
      api,
      'routeCase',
      { caseId, expectedVersion: agreed.case.version },
      'secondAnalyst',
    );
    expect(handedOver).toMatchObject({
      outcome: 'ROUTED',
      case: {
        status: 'ROUTED',
        referrals: expect.arrayContaining([
          expect.objectContaining({ kind: 'POLICE', status: 'READY', country: 'BE' }),
          expect.objectContaining({ kind: 'HOSTING_PROVIDER', status: 'AWAITING_CLEARANCE', country: 'BE' }),
        ]),
      },
    });
    const { POLICE: police, HOSTING_PROVIDER: provider } = await legsOf(api, caseId);

    const { data: feed } = await api.send(
      '{ referrals(filter: { country: "BE" }) { nodes { id kind contentItem { url classification } case { id } } } }',
      {},
      'liaison',
    );
    expect(feed.referrals.nodes).toEqual([
      {
        id: police?.id,
        kind: 'POLICE',
        contentItem: { url: `https://${inBelgium}/page`, classification: 'BASELINE' },
        case: null,
      },
    ]);
    const acknowledged = await perform(
      api,
      'acknowledgeReferral',
      { referralId: police?.id, expectedVersion: police?.version, recipientReference: 'PV-2026-1' },
      'liaison',
    );
    expect(acknowledged.referral).toMatchObject({ status: 'ACKNOWLEDGED', recipientReference: 'PV-2026-1' });
    const held = await perform(
      api,
      'holdTakedown',
      {
        referralId: police?.id,
        expectedVersion: acknowledged.referral.version,
        reviewOn: '2026-12-01',
        reason: 'ONGOING_INVESTIGATION',
      },
      'liaison',
    );
    expect(held.referral.clearance).toEqual({
      state: 'HELD',
      reviewOn: '2026-12-01',
      reason: 'ONGOING_INVESTIGATION',
    });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']?.status).toBe('ON_HOLD');
    later(api);

    const cleared = await perform(
      api,
      'clearTakedown',
      {
        referralId: police?.id,
        expectedVersion: held.referral.version,
        clearanceReference: 'Decision 7',
      },
      'liaison',
    );
    expect(cleared.referral.clearance).toEqual({ state: 'CLEARED', reference: 'Decision 7' });
    const released = (await legsOf(api, caseId))['HOSTING_PROVIDER'];
    expect(released?.status).toBe('READY');

    const completion = { referralId: provider?.id, expectedVersion: released?.version, outcome: 'REMOVED' };
    await expect(perform(api, 'completeReferral', completion, 'secondAnalyst')).resolves.toMatchObject({
      __typename: 'InvalidInputError',
    });
    const { contentItems } = await caseNow(api, caseId);
    const sight = { contentItemId: contentItems[0].id, outcome: 'SEEN_OFFLINE' };
    await perform(api, 'recordReachability', sight, 'supervisor');
    const removal = { providerAnswered: true, observedOfflineAt: [] };
    await expect(
      perform(api, 'completeReferral', { ...completion, removal }, 'secondAnalyst'),
    ).resolves.toMatchObject({
      referral: { status: 'COMPLETED', outcome: 'REMOVED' },
    });
    expect((await caseNow(api, caseId)).status).toBe('ROUTED');

    await perform(
      api,
      'completeReferral',
      { referralId: police?.id, expectedVersion: cleared.referral.version, outcome: 'INVESTIGATED' },
      'liaison',
    );
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', closedBecause: 'REMOVED' });
    await expect(progressOf(receipt)).resolves.toBe('CLOSED');
  });

  it('keeps its case open for the provider after police completed their referral', async () => {
    const { caseId, legs } = await routedCase(api);

    await perform(
      api,
      'completeReferral',
      {
        referralId: legs['POLICE']?.id,
        expectedVersion: legs['POLICE']?.version,
        outcome: 'NO_FURTHER_ACTION',
      },
      'liaison',
    );

    expect(await caseNow(api, caseId)).toMatchObject({ status: 'ROUTED' });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']?.status).toBe('AWAITING_CLEARANCE');
  });

  it('is held when two analysts disagree, and routed after a supervisor decides', async () => {
    const { caseId, itemId } = await awaitingCase(api);
    const second = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    const disagreed = await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: second.case.version, findings: harmlessFindings },
      'secondAnalyst',
    );
    expect(disagreed.case.status).toBe('HELD');
    expect(await caseNow(api, caseId)).toMatchObject({ heldBecause: ['OPINIONS_DISAGREE'] });

    const third = await perform(api, 'claimCase', { caseId }, 'thirdAnalyst');
    const judgement = { contentItemId: itemId, findings: baselineFindings };
    await expect(
      perform(api, 'recordAssessment', { ...judgement, expectedVersion: third.case.version }, 'thirdAnalyst'),
    ).resolves.toMatchObject({ code: 'NEEDS_SUPERVISOR' });
    await perform(api, 'releaseCase', { caseId }, 'thirdAnalyst');

    const supervisor = await perform(api, 'claimCase', { caseId }, 'supervisor');
    const settled = await perform(
      api,
      'recordAssessment',
      { ...judgement, expectedVersion: supervisor.case.version },
      'supervisor',
    );
    expect(settled.assessment.opinion).toBe('DECIDING');
    const result = await perform(
      api,
      'routeCase',
      { caseId, expectedVersion: settled.case.version },
      'supervisor',
    );
    expect(result).toMatchObject({ outcome: 'ROUTED', case: { status: 'ROUTED' } });
  });
});

describe('content hosted abroad', () => {
  it('goes to the hotline of that country, and its case closes when the hotline takes over', async () => {
    const { caseId, version } = await judgedCase(api, { country: 'NL' });

    const result = await routed(caseId, version);

    expect(result).toMatchObject({
      outcome: 'ROUTED',
      case: { status: 'ROUTED', referrals: [{ kind: 'INHOPE_HOTLINE', country: 'NL', status: 'READY' }] },
    });
    const [leg] = result.case.referrals;
    await perform(
      api,
      'completeReferral',
      { referralId: leg.id, expectedVersion: leg.version, outcome: 'TRANSFERRED' },
      'analyst',
    );
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', closedBecause: 'TRANSFERRED' });
  });

  it('goes to police for forwarding when that country has no hotline', async () => {
    const { caseId, version } = await judgedCase(api, { country: 'CN' });

    const result = await routed(caseId, version);

    expect(result).toMatchObject({
      outcome: 'ROUTED',
      case: { status: 'ROUTED', referrals: [{ kind: 'POLICE_ABROAD', country: 'CN', status: 'READY' }] },
    });
    const [leg] = result.case.referrals;
    await perform(
      api,
      'completeReferral',
      { referralId: leg.id, expectedVersion: leg.version, outcome: 'FORWARDED_ABROAD' },
      'liaison',
    );
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', closedBecause: 'HANDED_OVER' });
  });
});

it('refers content on a network without countries to police, without a DNS query', async () => {
  const asked = dns.questions.length;
  await perform(api, 'submitReport', { urls: [`http://${'a'.repeat(54)}ad.onion/`] });
  const { data } = await api.send(
    '{ cases(filter: { hostnameContains: "ad.onion" }) { nodes { id contentItems { id } } } }',
    {},
    'analyst',
  );
  const [{ id: caseId, contentItems }] = data.cases.nodes;
  const claimed = await perform(api, 'claimCase', { caseId }, 'analyst');

  const located = await perform(api, 'lookUpHosting', { contentItemId: contentItems[0].id }, 'analyst');
  const judged = await perform(
    api,
    'recordAssessment',
    {
      contentItemId: contentItems[0].id,
      expectedVersion: claimed.case.version,
      findings: baselineFindings,
    },
    'analyst',
  );
  const result = await routed(caseId, judged.case.version);

  expect(located.contentItem.hosting).toMatchObject({ kind: 'NO_COUNTRY', country: null });
  expect(result).toMatchObject({
    outcome: 'ROUTED',
    case: { status: 'ROUTED', referrals: [{ kind: 'POLICE', country: null }] },
  });
  expect(dns.questions).toHaveLength(asked);
});

describe('content behind a proxy', () => {
  it('is held with its reasons, and routed after the operator names the origin', async () => {
    const { caseId, itemId, version } = await claimedCase(api, { url: `https://${behindProxy}/first` });
    const located = await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
    expect(located.contentItem.hosting).toMatchObject({ kind: 'PROXIED', country: null });
    const judged = await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: version, findings: nationalFindings, ...siteAnswers },
      'analyst',
    );

    const held = await routed(caseId, judged.case.version);

    expect(held).toMatchObject({
      outcome: 'HELD',
      case: { status: 'HELD', heldBecause: expect.arrayContaining(['ORIGIN_HIDDEN']), referrals: [] },
    });
    const { data } = await api.send(
      '{ cases(filter: { status: HELD, hostnameContains: "behind-a-proxy" }) { nodes { id heldBecause } } }',
      {},
      'supervisor',
    );
    expect(data.cases.nodes).toEqual([{ id: caseId, heldBecause: held.case.heldBecause }]);

    const origin = await perform(
      api,
      'recordHostingObservation',
      { contentItemId: itemId, source: 'PROXY_OPERATOR', country: 'FR' },
      'analyst',
    );
    expect(origin.contentItem.hosting).toMatchObject({ kind: 'DIRECT', country: 'FR' });
    const result = await routed(caseId, held.case.version);
    expect(result).toMatchObject({
      outcome: 'ROUTED',
      case: {
        status: 'ROUTED',
        heldBecause: [],
        referrals: [{ kind: 'INHOPE_HOTLINE', country: 'FR' }],
      },
    });
  });

  it('goes to the country of the origin that an analyst found, never of the proxy', async () => {
    const { caseId, itemId, version } = await claimedCase(api, { url: `https://${behindProxy}/second` });
    await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
    await perform(
      api,
      'recordHostingObservation',
      { contentItemId: itemId, source: 'ANALYST', country: 'NL' },
      'analyst',
    );
    const judged = await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: version, findings: nationalFindings, ...siteAnswers },
      'analyst',
    );

    const result = await routed(caseId, judged.case.version);

    expect(result.case.referrals).toMatchObject([{ kind: 'INHOPE_HOTLINE', country: 'NL' }]);
  });
});

describe('content that is not referred', () => {
  it('is closed as not illegal when it was assessed so', async () => {
    const { caseId, version } = await judgedCase(api, { findings: harmlessFindings });

    const result = await routed(caseId, version);

    expect(result).toMatchObject({
      outcome: 'CLOSED',
      case: { status: 'CLOSED', closedBecause: 'NOT_ILLEGAL', referrals: [] },
    });
  });

  it.each(['PASSWORD_PROTECTED', 'UNABLE_TO_ACCESS', 'CONTENT_NOT_FOUND'])(
    'is closed as not assessable when it was %s, not as harmless or gone',
    async (accessibility) => {
      const { caseId, version } = await judgedCase(api, { findings: { accessibility } });

      const result = await routed(caseId, version);

      expect(result).toMatchObject({
        outcome: 'CLOSED',
        case: { status: 'CLOSED', closedBecause: 'NOT_ASSESSABLE', referrals: [] },
      });
    },
  );

  it('can be closed as not found by the analyst who saw that it was gone', async () => {
    const { caseId, version } = await judgedCase(api, { findings: { accessibility: 'CONTENT_NOT_FOUND' } });

    const result = await perform(
      api,
      'closeCase',
      { caseId, expectedVersion: version, reason: 'NOT_FOUND' },
      'analyst',
    );

    expect(result.case).toMatchObject({ status: 'CLOSED', closedBecause: 'NOT_FOUND' });
  });

  it.each(['PASSWORD_PROTECTED', 'TEMPORARILY_UNAVAILABLE'])(
    'cannot be closed as not found when it was %s, only as not assessable',
    async (accessibility) => {
      const { caseId, version } = await judgedCase(api, { findings: { accessibility } });
      const closing = (reason: string) =>
        perform(api, 'closeCase', { caseId, expectedVersion: version, reason }, 'analyst');

      expect(await closing('NOT_FOUND')).toMatchObject({ code: 'REASON_DOES_NOT_FIT' });
      expect(await closing('NOT_ASSESSABLE')).toMatchObject({ case: { closedBecause: 'NOT_ASSESSABLE' } });
    },
  );

  it('can be closed by hand only with a reason that applies', async () => {
    const { caseId, version } = await judgedCase(api, { findings: harmlessFindings });

    await expect(
      perform(api, 'closeCase', { caseId, expectedVersion: version, reason: 'REMOVED' }, 'analyst'),
    ).resolves.toMatchObject({ __typename: 'CloseRefusedError' });
    await expect(
      perform(api, 'closeCase', { caseId, expectedVersion: version, reason: 'OUT_OF_SCOPE' }, 'analyst'),
    ).resolves.toMatchObject({ case: { status: 'CLOSED', closedBecause: 'OUT_OF_SCOPE' } });
  });
});

describe('an address that is reported again', () => {
  it('opens a linked case when its earlier case is closed', async () => {
    const url = freshUrl();
    const { caseId, version } = await judgedCase(api, { url, findings: harmlessFindings });
    await routed(caseId, version);
    later(api);

    const again = await reportedCase(api, url);

    expect(again.caseId).not.toBe(caseId);
    expect(await caseNow(api, again.caseId)).toMatchObject({
      status: 'RECEIVED',
      cycle: 2,
      reportCount: 1,
      previousCase: { id: caseId, status: 'CLOSED' },
    });
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', reportCount: 1 });
    expect((await auditOf(api, again.caseId))[0]).toMatchObject({ action: 'CASE_REOPENED' });
    expect((await auditOf(api, caseId))[0]).toMatchObject({ action: 'CASE_OPENED' });
  });

  it('joins the case that an analyst reopened', async () => {
    const url = freshUrl();
    const { caseId, version } = await judgedCase(api, { url, findings: harmlessFindings });
    await routed(caseId, version);
    later(api);

    const reopened = await perform(api, 'reopenCase', { caseId, reason: 'SEEN_AGAIN' }, 'analyst');
    const again = await reportedCase(api, url);

    expect(reopened.case).toMatchObject({ status: 'RECEIVED', cycle: 2, previousCase: { id: caseId } });
    expect(again.caseId).toBe(reopened.case.id);
    await expect(
      perform(api, 'reopenCase', { caseId, reason: 'SEEN_AGAIN' }, 'analyst'),
    ).resolves.toMatchObject({ code: 'ALREADY_OPEN' });
  });
});
