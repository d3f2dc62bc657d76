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

/** Ways in which hosting stays open, as observations of an item. */
const openHosting = {
  'nobody has looked': [],
  'the provider contradicts what an analyst had found': [
    stating('ANALYST', { country: 'NL', observedAt: '2026-11-20T08:00:00.000Z' }),
    stating('PROVIDER_STATEMENT', { country: 'FR' }),
  ],
  'it is behind a proxy': [stating('ANALYST', { isProxy: true, provider: 'Example Proxy' })],
  'two databases place it differently': [
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

describe('illegal content of which the country is open', () => {
  it.each(Object.entries(openHosting))(
    'is held with its reasons and stays in sight when %s',
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
    'is closed for no reason at all when %s',
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

  it('has no country of its own while only its proxy’s address is known', async () => {
    const { itemId } = await claimedCase(api, { url: 'https://proxied.example/' });

    const { contentItem } = await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');

    expect(contentItem.hosting).toMatchObject({ kind: 'PROXIED', country: null });
    expect(contentItem.hostingObservations.map(({ country }: any) => country)).toEqual([null, null]);
  });
});

describe('content of which the law has not been settled', () => {
  const unsettled = {
    'who is depicted': {
      accessibility: 'ACCESSIBLE',
      medium: 'PHOTO',
      subject: 'UNDETERMINED',
      conduct: 'EXPLICIT_REAL',
    },
    'what is depicted': { ...nationalFindings, conduct: 'UNDETERMINED' },
    'nothing but that it opens': { accessibility: 'ACCESSIBLE' },
    'whether it promotes abuse': { ...harmlessFindings, promotesAbuse: null },
  };

  it.each(Object.entries(unsettled))(
    'is held, never closed, when an answer is open: %s',
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

describe('a verdict', () => {
  it('goes out only with the named person who gave it, and the law it was given under', async () => {
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

  it('that nobody has given sends nothing out but the word to police of a child in danger', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });
    const { caseId, version } = await claimedCase(api, { url });

    const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    expect(result.code).toBe('NOT_ASSESSED');
    expect((await caseNow(api, caseId)).referrals).toMatchObject([{ kind: 'POLICE', outcome: null }]);
  });
});
