import { testApi, type TestApi } from './support/api.js';
import { freshUrl, harmlessFindings, nationalFindings, perform } from './support/casework.js';
import { startDnsServer, type DnsServer } from '../counterparts/dns-server.js';
import { caseNow, claimedCase, routedCase } from './support/journeys.js';
import { sqlRows } from './support/rows.js';

let dns: DnsServer;
let api: TestApi;
beforeAll(async () => {
  dns = await startDnsServer({ 'proxied.example': { A: ['104.16.0.1'] } });
  api = await testApi({ dnsServer: dns.address });
});
afterAll(async () => {
  await api.close();
  await dns.stop();
});

const stating = (source: string, fields: object) => ({ source, ...fields });

/** Observations of an item that leave its hosting unknown. */
const openHosting = {
  'there is no observation': [],
  'the provider contradicts an analyst': [
    stating('ANALYST', { country: 'NL', observedAt: '2026-11-20T08:00:00.000Z' }),
    stating('PROVIDER_STATEMENT', { country: 'FR' }),
  ],
  'it is behind a proxy': [stating('ANALYST', { isProxy: true, provider: 'Example Proxy' })],
  'two databases give different countries': [
    stating('IP_GEOLOCATION', { country: 'NL', ipAddress: '192.0.2.1' }),
    stating('IP_GEOLOCATION', { country: 'FR', ipAddress: '192.0.2.1' }),
  ],
  'only a provider is known': [stating('ANALYST', { provider: 'Example Hosting' })],
} as const;

async function judgedWith(observations: readonly object[], findings: object) {
  const { caseId, itemId, version } = await claimedCase(api);
  for (const observation of observations)
    await perform(api, 'recordHostingObservation', { contentItemId: itemId, ...observation }, 'analyst');
  const judged = await perform(
    api,
    'recordAssessment',
    { contentItemId: itemId, expectedVersion: version, findings },
    'analyst',
  );
  return { caseId, itemId, version: judged.case.version as number };
}

describe('illegal content in an unknown country', () => {
  it.each(Object.entries(openHosting))(
    'is held with its reasons and listed when %s',
    async (_title, observations) => {
      const { caseId, version } = await judgedWith(observations, nationalFindings);

      const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

      expect(result).toMatchObject({ outcome: 'HELD', case: { status: 'HELD', closedBecause: null } });
      expect(result.case.heldBecause.length).toBeGreaterThan(0);
      const { data } = await api.send(
        '{ cases(first: 100, filter: { status: HELD }) { nodes { id } } }',
        {},
        'supervisor',
      );
      expect(data.cases.nodes.map(({ id }: { id: string }) => id)).toContain(caseId);
    },
  );

  it.each(Object.entries(openHosting))(
    'cannot be closed for any reason when %s',
    async (_title, observations) => {
      const { caseId, version } = await judgedWith(observations, nationalFindings);
      const { data } = await api.send('{ __type(name: "CloseReason") { enumValues { name } } }');

      for (const { name: reason } of data.__type.enumValues) {
        const result = await perform(
          api,
          'closeCase',
          { caseId, expectedVersion: version, reason },
          'analyst',
        );
        expect(result).toMatchObject({ __typename: 'CloseRefusedError', code: 'NOTHING_HANDED_OVER' });
      }
      expect((await caseNow(api, caseId)).status).not.toBe('CLOSED');
    },
  );

  it('has no country when only the address of its proxy is known', async () => {
    const { itemId } = await claimedCase(api, { url: 'https://proxied.example/' });

    const { contentItem } = await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');

    expect(contentItem.hosting).toMatchObject({ kind: 'PROXIED', country: null });
    expect(contentItem.hostingObservations.map(({ country }: any) => country)).toEqual([null, null]);
  });
});

describe('content with an open question of law', () => {
  const unsettled = {
    subject: {
      accessibility: 'ACCESSIBLE',
      medium: 'PHOTO',
      subject: 'UNDETERMINED',
      conduct: 'EXPLICIT_REAL',
    },
    conduct: { ...nationalFindings, conduct: 'UNDETERMINED' },
    'everything except accessibility': { accessibility: 'ACCESSIBLE' },
    'promotion of abuse': { ...harmlessFindings, promotesAbuse: null },
  };

  it.each(Object.entries(unsettled))(
    'is held, not closed, when an answer is missing: %s',
    async (_title, findings) => {
      const { caseId, version } = await judgedWith([stating('ANALYST', { country: 'NL' })], findings);

      const closing = await perform(
        api,
        'closeCase',
        { caseId, expectedVersion: version, reason: 'NOT_ILLEGAL' },
        'analyst',
      );
      const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

      expect(closing.__typename).toBe('CloseRefusedError');
      expect(result).toMatchObject({ outcome: 'HELD', case: { status: 'HELD', referrals: [] } });
    },
  );
});

describe('a referral', () => {
  it('is linked to the assessment that decided, with its author and version of the law', async () => {
    const cases = [
      await routedCase(api),
      await routedCase(api, { country: 'NL' }),
      await routedCase(api, { country: 'CN' }),
    ];

    const rows = await sqlRows(
      api,
      `select referral.kind, account.subject, assessment.law_version, assessment.classification
       from referral left join assessment on assessment.id = referral.assessment_id
       left join account on account.id = assessment.assessed_by
       where referral.case_id = any (?::uuid[])`,
      [`{${cases.map(({ caseId }) => caseId).join(',')}}`],
    );

    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row).toMatchObject({ subject: 'analyst', classification: 'NATIONALLY_ILLEGAL' });
      expect(row['law_version']).toMatch(/./);
    }
  });

  it('is not created without an assessment, except to police for a child in danger', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });
    const { caseId, version } = await claimedCase(api, { url });

    const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    expect(result.code).toBe('NOT_ASSESSED');
    expect((await caseNow(api, caseId)).referrals).toMatchObject([{ kind: 'POLICE', outcome: null }]);
  });
});
