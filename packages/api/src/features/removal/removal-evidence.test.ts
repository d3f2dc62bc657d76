import { inProcessAgent } from './agent/in-process-agent.js';
import type { RemovalAgent } from './index.js';
import { judgedCase, nationalFindings, perform } from '../../../test/support/casework.js';
import { caseNow, later, legsOf } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { startSocksServer, type SocksServer } from '../../../counterparts/socks-server.js';
import { startDnsServer, type DnsServer } from '../../../counterparts/dns-server.js';
import { noticedCase, openWork, watchedApi, watchOf, type WatchedApi } from '../../../test/support/watch.js';

let api: WatchedApi;
let elsewhere: SocksServer;
let names: DnsServer;
/** The second agent, which checks through a proxy; `null` for the default. */
let second: RemovalAgent | null = null;

beforeAll(async () => {
  elsewhere = await startSocksServer({});
  names = await startDnsServer(new Proxy({}, { get: () => ({ A: ['127.0.0.1'] }) }));
  api = await watchedApi({}, { secondAgent: null });
});
afterAll(async () => {
  await Promise.all([api.close(), elsewhere.stop(), names.stop()]);
});
beforeEach(() => {
  second = null;
});

const pathOf = (url: string): string => new URL(url).pathname;
const reachabilityOf = async (itemId: string, caseId: string): Promise<any> => {
  const { data } = await api.send(
    `query ($id: ID!) { case(id: $id) { contentItems { id reachability { state because evidence
      observations { outcome elsewhereOutcome proof personLooks } } } referrals { kind outcome removalEvidence } } }`,
    { id: caseId },
    'analyst',
  );
  const item = data.case.contentItems.find(({ id }: { id: string }) => id === itemId);
  return { ...item.reachability, referrals: data.case.referrals };
};
const complete = async (caseId: string, removal: object, outcome = 'REMOVED') => {
  const provider = (await legsOf(api, caseId))['HOSTING_PROVIDER'];
  return perform(
    api,
    'completeReferral',
    { referralId: provider?.id, expectedVersion: provider?.version, outcome, removal },
    'analyst',
  );
};
const saw = (contentItemId: string, outcome: string, observedAt?: string) =>
  perform(
    api,
    'recordReachability',
    { contentItemId, outcome, ...(observedAt ? { observedAt } : {}) },
    'supervisor',
  );

describe('a host that responds with 404 from the beginning', () => {
  it('never counts as having removed the content until a person checks it', async () => {
    const { caseId, itemId, url } = await noticedCase(api);
    api.host.serve(pathOf(url), 404);
    await api.pass(72);

    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']).toMatchObject({ status: 'SENT', outcome: null });
    expect(await reachabilityOf(itemId, caseId)).toMatchObject({
      state: 'SUSPECTED_GONE',
      because: 'GONE_BUT_NEVER_SEEN_ONLINE',
      evidence: null,
    });
    expect(await openWork(api, caseId)).toEqual([
      { kind: 'CHECK_BY_HAND', cause: 'GONE_BUT_NEVER_SEEN_ONLINE', urgent: false },
    ]);

    await saw(itemId, 'SEEN_OFFLINE');
    await api.pass(1, 1);

    const seen = await reachabilityOf(itemId, caseId);
    expect(seen).toMatchObject({ state: 'REMOVED', evidence: 'CONFIRMED_BY_PERSON' });
    expect(seen.referrals).toContainEqual({
      kind: 'HOSTING_PROVIDER',
      outcome: 'REMOVED',
      removalEvidence: 'CONFIRMED_BY_PERSON',
    });
    expect(await openWork(api, caseId)).toEqual([]);
  });

  it('and shows the content to a person is cloaking, which is reported to police', async () => {
    const { caseId, itemId, url } = await noticedCase(api);
    api.host.serve(pathOf(url), 404);
    await api.pass(2, 1);
    const told = api.delivered.length;

    await saw(itemId, 'ONLINE');
    await api.pass(48);

    expect(await reachabilityOf(itemId, caseId)).toMatchObject({
      state: 'SUSPECTED_GONE',
      because: 'GONE_BUT_HOST_CLOAKS',
    });
    expect(api.delivered.slice(told)).toContain('POLICE_FEED CLOAKED');
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']).toMatchObject({ status: 'SENT' });
  });
});

describe('observations by persons alone', () => {
  it('cannot complete a referral, and cannot be older than the referral', async () => {
    const { caseId, itemId } = await noticedCase(api);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const before = new Date(api.clock.now.getTime() - 48 * 3_600_000).toISOString();
    const first = api.clock.now.toISOString();
    later(api, 25 * 60);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const both = { observedOfflineAt: [first, api.clock.now.toISOString()] };

    const alone = await complete(caseId, both);
    const unavailable = await complete(caseId, both, 'UNAVAILABLE');
    const early = await complete(caseId, { providerAnswered: true, observedOfflineAt: [before] });
    const dated = await saw(itemId, 'SEEN_OFFLINE', before);

    expect([alone, unavailable, early].map(({ problems }) => problems?.[0]?.code)).toEqual([
      'BY_HAND_ALONE',
      'BY_HAND_ALONE',
      'BEFORE_THE_REFERRAL',
    ]);
    expect(dated.__typename).toBe('InvalidInputError');
    expect((await caseNow(api, caseId)).status).toBe('ROUTED');
  });

  it('are refused if they were made after the case was opened and before its first referral', async () => {
    const { caseId, itemId, version } = await judgedCase(api, { country: 'BE', findings: nationalFindings });
    later(api, 10);
    const before = api.clock.now.toISOString();
    later(api, 10);
    await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    expect(await saw(itemId, 'SEEN_OFFLINE', before)).toMatchObject({
      __typename: 'InvalidInputError',
      problems: [{ path: '/observedAt', code: 'BEFORE_THE_REFERRAL' }],
    });
    expect(await saw(itemId, 'ONLINE', before)).toMatchObject({ __typename: 'RecordReachabilitySuccess' });
    expect(await saw(itemId, 'SEEN_OFFLINE')).toMatchObject({ __typename: 'RecordReachabilitySuccess' });
  });

  it('in the future do not count when completing a referral, and are not recorded', async () => {
    const { caseId, itemId } = await noticedCase(api);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const soon = new Date(api.clock.now.getTime() + 2 * 60_000).toISOString();
    const removal = { providerAnswered: true, observedOfflineAt: [api.clock.now.toISOString(), soon] };
    await saw(itemId, 'SEEN_OFFLINE');

    const done = await complete(caseId, removal);

    expect(done.referral).toMatchObject({ outcome: 'REMOVED' });
    expect(
      await sqlRows(
        api,
        `select observed_at from reachability_observation where content_item_id = ? order by observed_at`,
        [itemId],
      ),
    ).toEqual([{ observed_at: api.clock.now }, { observed_at: api.clock.now }]);
  });

  it.each(['REMOVED', 'UNAVAILABLE'])(
    'cannot complete a referral as %s together with an answer that the same person states',
    async (outcome) => {
      const { caseId, itemId } = await noticedCase(api);
      await perform(api, 'claimCase', { caseId }, 'analyst');
      const now = api.clock.now.toISOString();

      const atOnce = await complete(caseId, { providerAnswered: true, observedOfflineAt: [now] }, outcome);
      await perform(api, 'recordReachability', { contentItemId: itemId, outcome: 'SEEN_OFFLINE' }, 'analyst');
      const inSteps = await complete(caseId, { providerAnswered: true, observedOfflineAt: [] }, outcome);

      expect([atOnce, inSteps].map(({ problems }) => problems?.[0]?.code)).toEqual([
        'BY_HAND_ALONE',
        'BY_HAND_ALONE',
      ]);
      expect((await caseNow(api, caseId)).status).toBe('ROUTED');
    },
  );

  it('cannot be given without a claim when completing a referral', async () => {
    const { caseId } = await noticedCase(api);

    const refused = await complete(caseId, { observedOfflineAt: [api.clock.now.toISOString()] });

    expect(refused).toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
  });

  it('can complete a referral together with an answer of the provider that another person states', async () => {
    const { caseId, itemId } = await noticedCase(api);
    await saw(itemId, 'SEEN_OFFLINE');

    const done = await complete(caseId, { providerAnswered: true, observedOfflineAt: [] });

    expect(done.referral).toMatchObject({ outcome: 'REMOVED' });
    expect(
      await sqlRows(
        api,
        `select removal_evidence from referral where case_id = '${caseId}' and outcome = 'REMOVED'`,
      ),
    ).toEqual([{ removal_evidence: 'PROVIDER_WORD_AND_LOOK' }]);
  });
});

describe('a second vantage point', () => {
  let double: WatchedApi;
  beforeAll(async () => {
    const agent = (): RemovalAgent =>
      inProcessAgent({
        mayConnect: (_host, address) => address === '127.0.0.1',
        dnsServers: [names.address],
        proxy: { host: '127.0.0.1', port: elsewhere.port },
        browser: { userAgent: 'Chrome/142 from elsewhere', acceptLanguage: 'en' },
        timeoutMs: 20_000,
        maxRedirects: 3,
        spacingMs: 0,
      });
    const through = agent();
    const secondAgent: RemovalAgent = {
      check: (url, foundVia) => (second ?? through).check(url, foundVia),
      close: () => through.close(),
    };
    double = await watchedApi({}, { secondAgent });
  });
  afterAll(() => double.close());

  it('that also sees the content gone confirms the removal, through the proxy', async () => {
    const { itemId, url } = await noticedCase(double);
    await double.pass(1, 1);
    double.host.serve(pathOf(url), 404);
    await double.pass(36);

    expect(await watchOf(double, itemId)).toMatchObject({ state: 'REMOVED' });
    const rows = await sqlRows(
      double,
      `select distinct details ->> 'evidence' as evidence from audit_entry
      where action = 'REMOVAL_STATE_CHANGED' and subject_id = '${itemId}' and details ->> 'to' = 'REMOVED'`,
    );
    expect(rows).toEqual([{ evidence: 'TWO_VANTAGE_POINTS' }]);
    expect(elsewhere.asked.some((asked) => asked.startsWith('127.0.0.1:'))).toBe(true);
  });

  it('that sees the content while the first sees it gone shows cloaking', async () => {
    const { caseId, itemId, url } = await noticedCase(double);
    double.host.serve(pathOf(url), ({ 'user-agent': agent = '' }) =>
      agent.includes('elsewhere') ? 200 : 404,
    );
    const told = double.delivered.length;
    await double.pass(72);

    expect(await watchOf(double, itemId)).toMatchObject({ state: 'CLOAKED' });
    expect(double.delivered.slice(told).filter((event) => event === 'POLICE_FEED CLOAKED')).toHaveLength(1);
    expect(await openWork(double, caseId)).toEqual([
      { kind: 'CHECK_BY_HAND', cause: 'SHOWN_TO_SOME_ONLY', urgent: false },
    ]);
    const rows = await sqlRows(
      double,
      `select distinct outcome, http_status, elsewhere_outcome, elsewhere_status
      from reachability_observation where content_item_id = '${itemId}'`,
    );
    expect(rows).toEqual([
      { outcome: 'CLOAKED', http_status: 404, elsewhere_outcome: 'ONLINE', elsewhere_status: 200 },
    ]);
  });

  it('that does not respond confirms no removal', async () => {
    const { itemId, url } = await noticedCase(double);
    await double.pass(1, 1);
    second = { check: () => Promise.reject(new Error('gone')), close: async () => {} };
    double.host.serve(pathOf(url), 404);
    await double.pass(48);

    const watch = await watchOf(double, itemId);
    expect(watch?.state).not.toBe('REMOVED');
    expect(watch?.outcomes).toContain('NOT_CONFIRMED');
  });
});
