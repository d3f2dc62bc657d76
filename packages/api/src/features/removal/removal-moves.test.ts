import { err, ok, parseCountryCode } from '@meldpunt/domain';
import { nothingObserved } from '../hosting/lookup/observe-address.js';
import type { HostingLookup } from '../hosting/index.js';
import { nationalFindings, perform } from '../../../test/support/casework.js';
import { caseNow, claimedCase, later, legsOf } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import {
  markSent,
  noticedCase,
  openWork,
  completePoliceReferral,
  watchedApi,
  watchedUrl,
  watchOf,
  type WatchedApi,
} from '../../../test/support/watch.js';
import type { DnsZone } from '../../../counterparts/dns-server.js';

/** Addresses of public resolvers whose country is in the address database: one in the United States, one behind a proxy. */
const american = '8.8.8.8';
const proxied = '104.16.1.1';
const zone: Record<string, DnsZone[string]> = {};
let api: WatchedApi;
beforeAll(async () => void (api = await watchedApi(zone)));
afterAll(() => api.close());

const hostOf = (url: string): string => new URL(url).hostname;

async function movedTo(addresses: readonly string[]) {
  const noticed = await noticedCase(api);
  const told = api.delivered.length;
  // An observation by a person applies to the old host, so it must expire first.
  await api.pass(24 * 31, 24 * 31);
  zone[hostOf(noticed.url)] = { A: addresses };
  await api.pass(24 * 4, 24);
  return { ...noticed, told: api.delivered.slice(told) };
}

describe('content that moves to another country', () => {
  it('is referred there, and the referral to the old provider ends as moved', async () => {
    const { caseId, itemId, told } = await movedTo([american]);

    const { referrals, status, contentItems } = await caseNow(api, caseId);
    const legs = referrals.map((leg: any) => `${leg.kind} ${leg.country} ${leg.outcome ?? 'open'}`).sort();

    expect(contentItems[0].hosting).toMatchObject({ kind: 'DIRECT', country: 'US' });
    expect(status).toBe('ROUTED');
    expect(legs).toEqual(['HOSTING_PROVIDER BE MOVED', 'INHOPE_HOTLINE US open', 'POLICE BE open']);
    expect(told).toContain('POLICE_FEED CONTENT_MOVED');
    expect(told.filter((event) => event === 'POLICE_FEED CONTENT_MOVED')).toHaveLength(1);
    expect(await watchOf(api, itemId)).toMatchObject({ state: 'STILL_ONLINE' });
  });

  it('and is removed there closes its case as removed', async () => {
    const { caseId, url } = await movedTo([american]);
    await markSent(api, caseId, 'INHOPE_HOTLINE');
    api.host.serve(new URL(url).pathname, 404);
    await api.pass(24 * 8, 24);
    await completePoliceReferral(api, caseId);

    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', closedBecause: 'REMOVED' });
  });
});

describe('what a person saw before the content moved', () => {
  it('does not complete the referral to the new host', async () => {
    const { caseId, itemId, url } = await noticedCase(api);
    const path = new URL(url).pathname;
    await api.pass(24 * 31, 24 * 31);
    api.host.serve(path, 503);
    later(api, 60);
    await perform(
      api,
      'recordReachability',
      { contentItemId: itemId, outcome: 'SEEN_OFFLINE' },
      'supervisor',
    );
    zone[hostOf(url)] = { A: [american] };
    await api.pass(24 * 4, 24);
    await markSent(api, caseId, 'INHOPE_HOTLINE');
    api.host.serve(path, 404);
    await api.pass(24 * 4, 24 * 4);

    expect(await watchOf(api, itemId)).toMatchObject({ state: 'REMOVED' });
    expect((await legsOf(api, caseId))['INHOPE_HOTLINE']).toMatchObject({ status: 'SENT', outcome: null });

    await api.pass(24 * 4, 24 * 4);

    expect((await legsOf(api, caseId))['INHOPE_HOTLINE']).toMatchObject({ outcome: 'REMOVED' });
  });
});

describe('content that moves while a person has claimed its case', () => {
  it('is left to that person, with a work item', async () => {
    const { caseId, itemId, url } = await noticedCase(api);
    await api.pass(24 * 31, 24 * 31);
    zone[hostOf(url)] = { A: [american] };
    later(api, 24 * 4 * 60);
    await perform(api, 'claimCase', { caseId }, 'analyst');

    await api.pass(0);

    const { status, assignee, referrals, contentItems } = await caseNow(api, caseId);
    expect(await watchOf(api, itemId)).toMatchObject({ state: 'STILL_ONLINE' });
    expect(contentItems[0].hosting).toMatchObject({ kind: 'DIRECT', country: 'US' });
    expect({ status, assignee: assignee?.name }).toEqual({ status: 'ROUTED', assignee: 'analyst' });
    expect(referrals.map((leg: any) => `${leg.kind} ${leg.country} ${leg.outcome ?? 'open'}`).sort()).toEqual(
      ['HOSTING_PROVIDER BE open', 'POLICE BE open'],
    );
    expect(await openWork(api, caseId)).toContainEqual({ kind: 'CONTENT_MOVED', cause: null, urgent: false });
  });
});

describe('content that moves to another provider in the same country', () => {
  /** The hosting of each host. The lookup also returns the name of the provider. */
  const held: Record<string, { readonly ipAddress: string; readonly provider: string }> = {};
  const [first, second] = [
    { ipAddress: '192.0.2.7', provider: 'First Hosting' },
    { ipAddress: '198.51.100.9', provider: 'Second Hosting' },
  ];
  let known: WatchedApi;
  beforeAll(async () => {
    const lookup: HostingLookup = {
      lookUp: async ({ hostname }) => {
        const found = held[hostname];
        if (found === undefined) return err({ code: 'HOST_NOT_FOUND' });
        const seen = nothingObserved('IP_GEOLOCATION', known.clock.now);
        const address = { ...nothingObserved('DNS', known.clock.now), ipAddress: found.ipAddress };
        return ok([address, { ...seen, ...found, country: parseCountryCode('BE') }]);
      },
    };
    known = await watchedApi({}, { lookup });
  });
  afterAll(() => known.close());

  /** A case whose hosting is known from lookups only, with a cleared takedown. */
  async function clearedCase() {
    const url = watchedUrl(known);
    held[hostOf(url)] = first;
    const { caseId, itemId, version } = await claimedCase(known, { url });
    await perform(known, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
    const judged = { contentItemId: itemId, expectedVersion: version, findings: nationalFindings };
    const { case: found } = await perform(known, 'recordAssessment', judged, 'analyst');
    await perform(known, 'routeCase', { caseId, expectedVersion: found.version }, 'analyst');
    await clear(caseId);
    return { caseId, itemId, url };
  }
  async function clear(caseId: string): Promise<void> {
    const { POLICE: police } = await legsOf(known, caseId);
    const decided = { referralId: police?.id, expectedVersion: police?.version };
    const done = await perform(known, 'clearTakedown', decided, 'liaison');
    expect(done.__typename).toBe('ClearTakedownSuccess');
  }
  const legs = async (caseId: string): Promise<readonly string[]> => {
    const { data } = await known.send(
      'query ($id: ID!) { case(id: $id) { referrals { kind country recipient status outcome clearance { state } } } }',
      { id: caseId },
      'analyst',
    );
    return data.case.referrals
      .map((leg: any) =>
        [
          leg.kind,
          leg.country,
          leg.kind === 'POLICE' ? '' : leg.recipient,
          leg.status,
          leg.outcome ?? '',
        ].join(' '),
      )
      .sort();
  };
  async function moved(routed: {
    readonly caseId: string;
    readonly url: string;
  }): Promise<readonly string[]> {
    const told = known.delivered.length;
    held[hostOf(routed.url)] = second;
    await known.pass(24 * 3, 12);
    return known.delivered.slice(told);
  }

  it('gets a new referral that needs clearance, and the sent notice ends as moved', async () => {
    const routed = await clearedCase();
    await markSent(known, routed.caseId, 'HOSTING_PROVIDER');
    await known.pass(1, 1);
    expect(await legs(routed.caseId)).toEqual([
      'HOSTING_PROVIDER BE First Hosting SENT ',
      expect.stringMatching(/^POLICE BE /),
    ]);

    const told = await moved(routed);

    expect(await legs(routed.caseId)).toEqual([
      'HOSTING_PROVIDER BE First Hosting COMPLETED MOVED',
      'HOSTING_PROVIDER BE Second Hosting AWAITING_CLEARANCE ',
      expect.stringMatching(/^POLICE BE /),
    ]);
    expect(await caseNow(known, routed.caseId)).toMatchObject({ status: 'ROUTED' });
    expect(told.filter((event) => event === 'POLICE_FEED CONTENT_MOVED')).toHaveLength(1);
    expect(await openWork(known, routed.caseId)).toEqual([]);

    await clear(routed.caseId);
    expect(await legs(routed.caseId)).toContainEqual(expect.stringMatching(/Second Hosting READY $/));
  });

  it('withdraws a notice that was not sent', async () => {
    const routed = await clearedCase();
    await moved(routed);

    expect(await legs(routed.caseId)).toEqual([
      'HOSTING_PROVIDER BE First Hosting WITHDRAWN ',
      'HOSTING_PROVIDER BE Second Hosting AWAITING_CLEARANCE ',
      expect.stringMatching(/^POLICE BE /),
    ]);
  });

  it('keeps earlier observations, decisions and audit entries', async () => {
    const routed = await clearedCase();
    await markSent(known, routed.caseId, 'HOSTING_PROVIDER');
    const before = await historyOf(routed);
    await moved(routed);
    const after = await historyOf(routed);

    expect(before.length).toBeGreaterThan(3);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['REFERRAL_COMPLETED', 'REFERRAL_CREATED']),
    );
  });

  const historyOf = async ({ caseId, itemId }: { readonly caseId: string; readonly itemId: string }) => [
    ...(await sqlRows(
      known,
      `select decision as what, decided_at as at from clearance_decision
       join referral on referral.id = referral_id where case_id = ? order by decided_at`,
      [caseId],
    )),
    ...(await sqlRows(
      known,
      `select provider as what, observed_at as at from hosting_observation
       where content_item_id = ? and provider = 'First Hosting' order by observed_at`,
      [itemId],
    )),
    ...(await sqlRows(
      known,
      `select action as what, at from audit_entry where case_id = ? and action not like '%\\_READ' order by id`,
      [caseId],
    )),
  ];
});

describe('content that moves to an unknown place', () => {
  it('behind a proxy is held for a person, and no referral is withdrawn', async () => {
    const { caseId, itemId } = await movedTo([proxied]);

    const found = await caseNow(api, caseId);

    expect(found).toMatchObject({ status: 'HELD', heldBecause: expect.arrayContaining(['ORIGIN_HIDDEN']) });
    expect(found.contentItems[0].hosting).toMatchObject({ kind: 'PROXIED', country: null });
    expect(found.referrals.map(({ status }: any) => status)).not.toContain('WITHDRAWN');
    expect(await openWork(api, caseId)).toContainEqual({ kind: 'CONTENT_MOVED', cause: null, urgent: false });
    expect(await watchOf(api, itemId)).toMatchObject({ state: 'STILL_ONLINE' });
  });

  it('without a known country is held for a person too', async () => {
    const { caseId } = await movedTo(['198.51.100.7']);

    expect(await caseNow(api, caseId)).toMatchObject({ status: 'HELD' });
    expect(await openWork(api, caseId)).toContainEqual({ kind: 'CONTENT_MOVED', cause: null, urgent: false });
  });
});

describe('what a person observes at an address', () => {
  const sees = (
    contentItemId: string,
    outcome: string,
    more: object = {},
    as: 'analyst' | 'supervisor' | 'liaison' = 'supervisor',
  ) => perform(api, 'recordReachability', { contentItemId, outcome, ...more }, as);

  it('completes no referral alone, but does so when the watch observes the same', async () => {
    const { itemId, caseId, url } = await noticedCase(api);

    expect(await sees(itemId, 'SEEN_OFFLINE')).toMatchObject({
      __typename: 'RecordReachabilitySuccess',
      contentItem: { reachability: { state: 'SUSPECTED_GONE', because: 'SEEN_GONE_TOO_BRIEFLY' } },
    });
    api.clock.now = new Date(api.clock.now.getTime() + 24 * 3_600_000);
    expect(await sees(itemId, 'SEEN_OFFLINE')).toMatchObject({
      contentItem: { reachability: { state: 'SUSPECTED_GONE', because: 'GONE_BY_HAND_ALONE' } },
    });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']).toMatchObject({ status: 'SENT' });

    api.host.serve(new URL(url).pathname, 404);
    await api.pass(6);

    const { data } = await api.send(
      `query ($id: ID!) { case(id: $id) { referrals { kind outcome removalEvidence } timeToRemoval { fromReport { from to minutes } fromNotice { minutes } } } }`,
      { id: caseId },
      'analyst',
    );
    expect(data.case.referrals).toContainEqual({
      kind: 'HOSTING_PROVIDER',
      outcome: 'REMOVED',
      removalEvidence: 'CONFIRMED_BY_PERSON',
    });
    expect(data.case.timeToRemoval).toEqual({
      fromReport: { from: expect.any(String), to: expect.any(String), minutes: 0 },
      fromNotice: { minutes: 0 },
    });
  });

  it.each([
    ['2099-01-01T00:00:00Z', 'IN_THE_FUTURE'],
    ['2001-01-01T00:00:00Z', 'BEFORE_THE_CASE'],
  ])('is refused at %s: %s', async (observedAt, code) => {
    const { itemId } = await noticedCase(api);

    expect(await sees(itemId, 'ONLINE', { observedAt })).toMatchObject({
      __typename: 'InvalidInputError',
      problems: [{ path: '/observedAt', code }],
    });
  });

  it('is refused for an unknown item', async () => {
    expect(await sees('00000000-0000-4000-8000-000000000000', 'ONLINE')).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('can be recorded by an analyst only with a claim on the case', async () => {
    const { itemId, caseId } = await noticedCase(api, watchedUrl(api));
    const before = await watchOf(api, itemId);

    expect(await sees(itemId, 'SEEN_OFFLINE', {}, 'analyst')).toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
    expect(await watchOf(api, itemId)).toEqual(before);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    expect(await sees(itemId, 'SEEN_OFFLINE', {}, 'analyst')).toMatchObject({
      __typename: 'RecordReachabilitySuccess',
    });
    await perform(api, 'releaseCase', { caseId }, 'analyst');
    await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    expect(await sees(itemId, 'SEEN_OFFLINE', {}, 'analyst')).toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
  });

  it('can be recorded by caseworkers only', async () => {
    const { itemId } = await noticedCase(api, watchedUrl(api));

    await expect(sees(itemId, 'ONLINE', {}, 'liaison')).rejects.toThrow('FORBIDDEN');
  });
});
