import { perform } from '../../../test/support/casework.js';
import { caseNow, legsOf, routedCase } from '../../../test/support/journeys.js';
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

import type { Manner } from '../../../counterparts/web-host.js';

let api: WatchedApi;
beforeAll(async () => void (api = await watchedApi()));
afterAll(() => api.close());

const pathOf = (url: string): string => new URL(url).pathname;

describe('content that its host removes', () => {
  it('completes the referral after two observations a day apart, and the case closes with the police referral', async () => {
    const { caseId, itemId, url } = await noticedCase(api);
    const told = api.delivered.length;
    await api.pass(3, 1);
    expect(await watchOf(api, itemId)).toMatchObject({ state: 'STILL_ONLINE' });

    api.host.serve(pathOf(url), 410);
    await api.pass(3, 1);
    expect(await watchOf(api, itemId)).toMatchObject({
      state: 'SUSPECTED_GONE',
      because: 'REMOVAL_TO_CONFIRM',
    });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']).toMatchObject({ status: 'SENT' });
    await api.pass(24);

    expect(await watchOf(api, itemId)).toMatchObject({ state: 'REMOVED', because: 'MAY_COME_BACK' });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']).toMatchObject({
      status: 'COMPLETED',
      outcome: 'REMOVED',
    });
    expect(api.delivered.slice(told).filter((event) => event === 'POLICE_FEED REMOVAL')).toHaveLength(1);
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'ROUTED' });
    await completePoliceReferral(api, caseId);
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', closedBecause: 'REMOVED' });
  });

  it('and that reappears opens one linked case with an urgent work item, and is reported to police', async () => {
    const { caseId, itemId, url } = await noticedCase(api);
    await api.pass(1, 1);
    api.host.serve(pathOf(url), 404);
    await api.pass(36);
    await completePoliceReferral(api, caseId);
    const told = api.delivered.length;

    api.host.serve(pathOf(url), 200);
    await api.pass(48);

    const { data } = await api.send(
      `query ($host: String!) { cases(filter: { hostnameContains: $host }, orderBy: NEWEST) { nodes { id cycle status previousCase { id } } } }`,
      { host: new URL(url).hostname },
      'analyst',
    );
    expect(data.cases.nodes).toEqual([
      { id: expect.any(String), cycle: 2, status: 'RECEIVED', previousCase: { id: caseId } },
      { id: caseId, cycle: 1, status: 'CLOSED', previousCase: null },
    ]);
    expect(await openWork(api, data.cases.nodes[0].id)).toEqual([
      { kind: 'CONTENT_BACK', cause: null, urgent: true },
    ]);
    expect(api.delivered.slice(told).filter((event) => event === 'POLICE_FEED REAPPEARED')).toHaveLength(1);
    expect(await watchOf(api, itemId)).toMatchObject({ state: 'BACK_ONLINE', next: null });
  });

  it('and that reappears before the police referral ends gets a new referral in the same case', async () => {
    const { caseId, url } = await noticedCase(api);
    await api.pass(1, 1);
    api.host.serve(pathOf(url), 404);
    await api.pass(36);

    api.host.serve(pathOf(url), 200);
    await api.pass(36);

    const { referrals, status } = await caseNow(api, caseId);
    const providers = referrals.filter(({ kind }: { kind: string }) => kind === 'HOSTING_PROVIDER');
    expect(status).toBe('ROUTED');
    expect(providers.map((leg: { status: string }) => leg.status).sort()).toEqual([
      'AWAITING_CLEARANCE',
      'COMPLETED',
    ]);
    expect(await openWork(api, caseId)).toEqual([{ kind: 'CONTENT_BACK', cause: null, urgent: true }]);
  });

  it('and that reappears repeatedly is reported to police each time', async () => {
    const { caseId, url } = await noticedCase(api);
    const told = api.delivered.length;
    await api.pass(1, 1);
    for (const _time of [1, 2]) {
      api.host.serve(pathOf(url), 404);
      await api.pass(48);
      api.host.serve(pathOf(url), 200);
      await api.pass(48);
      const { POLICE: police } = await legsOf(api, caseId);
      const decided = { referralId: police?.id, expectedVersion: police?.version };
      await perform(api, 'clearTakedown', decided, 'liaison');
      await markSent(api, caseId, 'HOSTING_PROVIDER');
    }

    const events = api.delivered.slice(told).filter((event) => /REMOVAL|REAPPEARED/.test(event));
    expect(events).toEqual([
      'POLICE_FEED REMOVAL',
      'POLICE_FEED REAPPEARED',
      'POLICE_FEED REMOVAL',
      'POLICE_FEED REAPPEARED',
    ]);
    const { referrals } = await caseNow(api, caseId);
    const removed = referrals.filter(
      (leg: any) => leg.kind === 'HOSTING_PROVIDER' && leg.outcome === 'REMOVED',
    );
    expect(removed).toHaveLength(2);
  });
});

describe('content without a clear observation for weeks', () => {
  it('never counts as removed, and has a work item until it is observed clearly', async () => {
    const manners: readonly (readonly [Manner, string])[] = [
      [503, 'NOTHING_CLEAR_SEEN'],
      [403, 'NOTHING_CLEAR_SEEN'],
      [429, 'NOTHING_CLEAR_SEEN'],
      ['CUT', 'NOTHING_CLEAR_SEEN'],
      [{ status: 302, location: '/' }, 'SEEMS_GONE_UNPROVEN'],
    ];
    const cases = [];
    for (const [manner, cause] of manners) {
      const noticed = await noticedCase(api);
      api.host.serve(pathOf(noticed.url), manner);
      cases.push({ ...noticed, cause });
    }
    await api.pass(24 * 21, 48);

    for (const { caseId, itemId, cause } of cases) {
      expect(await watchOf(api, itemId)).toMatchObject({ state: 'UNKNOWN' });
      expect((await legsOf(api, caseId))['HOSTING_PROVIDER']).toMatchObject({ status: 'SENT' });
      expect(await openWork(api, caseId)).toEqual([{ kind: 'CHECK_BY_HAND', cause, urgent: false }]);
    }

    for (const { url } of cases) api.host.serve(pathOf(url), 200);
    await api.pass(72, 72);
    for (const { caseId } of cases) expect(await openWork(api, caseId)).toEqual([]);
  });
});

describe('an address that police put on hold', () => {
  it('is not checked until they clear the takedown', async () => {
    const url = watchedUrl(api);
    const { legs, itemId, caseId } = await routedCase(api, { url });
    const looks = () => api.host.received.filter(({ path }) => path === pathOf(url)).length;
    const decide = async (operation: 'holdTakedown' | 'clearTakedown', more: object) => {
      const { version } = (await legsOf(api, caseId))['POLICE'] ?? {};
      const input = { referralId: legs['POLICE']?.id, expectedVersion: version, ...more };
      return perform(api, operation, input, 'liaison');
    };
    const inTwoWeeks = new Date(api.clock.now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
    const held = { reviewOn: inTwoWeeks, reason: 'VICTIM_IDENTIFICATION' };
    expect(await decide('holdTakedown', held)).toMatchObject({ __typename: 'HoldTakedownSuccess' });
    await api.pass(48, 24);
    expect(await watchOf(api, itemId)).toMatchObject({ next: null, because: 'HELD_BY_POLICE' });
    expect(looks()).toBe(0);

    expect(await decide('clearTakedown', {})).toMatchObject({ __typename: 'ClearTakedownSuccess' });
    await api.pass(6);

    expect(looks()).toBeGreaterThan(0);
    expect(await watchOf(api, itemId)).toMatchObject({ state: 'STILL_ONLINE', because: 'STILL_WATCHED' });
  });
});

describe('observations given when a person completes a referral', () => {
  it('are stored as made by that person, and the content is watched afterwards', async () => {
    const { itemId, legs, caseId } = await noticedCase(api);
    await perform(
      api,
      'recordReachability',
      { contentItemId: itemId, outcome: 'SEEN_OFFLINE' },
      'supervisor',
    );
    await perform(api, 'claimCase', { caseId }, 'analyst');
    const provider = legs['HOSTING_PROVIDER'];

    await perform(
      api,
      'completeReferral',
      {
        referralId: provider?.id,
        expectedVersion: provider?.version,
        outcome: 'REMOVED',
        removal: { providerAnswered: true, observedOfflineAt: [api.clock.now.toISOString()] },
      },
      'analyst',
    );
    await api.pass(0);

    expect(await watchOf(api, itemId)).toMatchObject({
      state: 'REMOVED',
      outcomes: 'SEEN_OFFLINE SEEN_OFFLINE',
    });
    expect(await legsOf(api, caseId)).toMatchObject({ HOSTING_PROVIDER: { outcome: 'REMOVED' } });
  });

  it('do not count when the watch has seen the content after them', async () => {
    const { legs } = await noticedCase(api);
    const seenAt = api.clock.now.toISOString();
    await api.pass(3, 1);

    const refused = await perform(
      api,
      'completeReferral',
      {
        referralId: legs['HOSTING_PROVIDER']?.id,
        expectedVersion: legs['HOSTING_PROVIDER']?.version,
        outcome: 'REMOVED',
        removal: { providerAnswered: true, observedOfflineAt: [seenAt] },
      },
      'supervisor',
    );

    expect(refused).toMatchObject({ __typename: 'InvalidInputError' });
  });
});
