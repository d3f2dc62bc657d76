import { perform } from './support/casework.js';
import { caseNow } from './support/journeys.js';
import {
  goneOut,
  noticedCase,
  openWork,
  policeDone,
  watchedApi,
  watchedUrl,
  watchOf,
  type WatchedApi,
} from './support/watch.js';
import type { DnsZone } from '../counterparts/dns-server.js';

/** Neutral public resolvers, as places whose country an address database knows: two in the United States, one in Switzerland. */
const american = '8.8.8.8';
const proxied = '104.16.1.1';
const zone: Record<string, DnsZone[string]> = {};
let api: WatchedApi;
beforeAll(async () => void (api = await watchedApi(zone)));
afterAll(() => api.close());

const hostOf = (url: string): string => new URL(url).hostname;

async function movedTo(addresses: readonly string[]) {
  const noticed = await noticedCase(api);
  const told = api.told.length;
  // A person's word on the country is given for the place where the content was.
  await api.pass(24 * 31, 24 * 31);
  zone[hostOf(noticed.url)] = { A: addresses };
  await api.pass(24 * 4, 24);
  return { ...noticed, told: api.told.slice(told) };
}

describe('content that moves to another country', () => {
  it('is handed over there, and what was asked at the old place ends as moved', async () => {
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

  it('and is removed there ends its case as removed', async () => {
    const { caseId, url } = await movedTo([american]);
    await goneOut(api, caseId, 'INHOPE_HOTLINE');
    api.host.serve(new URL(url).pathname, 404);
    await api.pass(24 * 8, 24);
    await policeDone(api, caseId);

    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', closedBecause: 'REMOVED' });
  });
});

describe('content that moves out of sight', () => {
  it('behind a proxy waits for a person, is never closed, and nothing is taken back', async () => {
    const { caseId, itemId } = await movedTo([proxied]);

    const found = await caseNow(api, caseId);

    expect(found).toMatchObject({ status: 'HELD', heldBecause: expect.arrayContaining(['ORIGIN_HIDDEN']) });
    expect(found.contentItems[0].hosting).toMatchObject({ kind: 'PROXIED', country: null });
    expect(found.referrals.map(({ status }: any) => status)).not.toContain('WITHDRAWN');
    expect(await openWork(api, caseId)).toContainEqual({ kind: 'CONTENT_MOVED', cause: null, urgent: false });
    expect(await watchOf(api, itemId)).toMatchObject({ state: 'STILL_ONLINE' });
  });

  it('to a place that says nothing of a country waits for a person too', async () => {
    const { caseId } = await movedTo(['198.51.100.7']);

    expect(await caseNow(api, caseId)).toMatchObject({ status: 'HELD' });
    expect(await openWork(api, caseId)).toContainEqual({ kind: 'CONTENT_MOVED', cause: null, urgent: false });
  });
});

describe('what a person sees of an address', () => {
  const sees = (
    contentItemId: string,
    outcome: string,
    more: object = {},
    as: 'analyst' | 'liaison' = 'analyst',
  ) => perform(api, 'recordReachability', { contentItemId, outcome, ...more }, as);

  it('counts like what the watch sees, and completes the referral', async () => {
    const { itemId, caseId } = await noticedCase(api);

    expect(await sees(itemId, 'SEEN_OFFLINE')).toMatchObject({
      __typename: 'RecordReachabilitySuccess',
      contentItem: { reachability: { state: 'SUSPECTED_GONE', because: 'SEEN_GONE_TOO_BRIEFLY' } },
    });
    api.clock.now = new Date(api.clock.now.getTime() + 24 * 3_600_000);
    expect(await sees(itemId, 'SEEN_OFFLINE')).toMatchObject({
      contentItem: { reachability: { state: 'REMOVED', because: 'SEEN_GONE_REPEATEDLY' } },
    });

    const { data } = await api.send(
      `query ($id: ID!) { case(id: $id) { referrals { kind outcome } timeToRemoval { fromReport { from to minutes } fromNotice { minutes } } } }`,
      { id: caseId },
      'analyst',
    );
    expect(data.case.referrals).toContainEqual({ kind: 'HOSTING_PROVIDER', outcome: 'REMOVED' });
    expect(data.case.timeToRemoval).toEqual({
      fromReport: { from: expect.any(String), to: expect.any(String), minutes: 0 },
      fromNotice: { minutes: 0 },
    });
  });

  it.each([
    ['2099-01-01T00:00:00Z', 'IN_THE_FUTURE'],
    ['2001-01-01T00:00:00Z', 'BEFORE_THE_CASE'],
  ])('at %s is refused: %s', async (observedAt, code) => {
    const { itemId } = await noticedCase(api);

    expect(await sees(itemId, 'ONLINE', { observedAt })).toMatchObject({
      __typename: 'InvalidInputError',
      problems: [{ path: '/observedAt', code }],
    });
  });

  it('of an item that is not there is refused', async () => {
    expect(await sees('00000000-0000-4000-8000-000000000000', 'ONLINE')).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('is for caseworkers to record', async () => {
    const { itemId } = await noticedCase(api, watchedUrl(api));

    await expect(sees(itemId, 'ONLINE', {}, 'liaison')).rejects.toThrow('FORBIDDEN');
  });
});
