import {
  inhopeDirectory,
  iso3166Countries,
  membershipOf,
  parseCalendarDate,
  parseCountryCode,
} from '@meldpunt/domain';
import { actionBody, reportBody } from '../test/support/iccam-bodies.js';
import { conformanceRules } from '../src/features/iccam/conformance/run-conformance.js';
import { conformanceOf } from '../test/support/conformance.js';
import { callerOf, plainCall, type Caller } from '../test/support/iccam-caller.js';
import { startSimulator, type Simulator } from './simulator.js';

const clock = { now: new Date('2026-11-20T09:00:00.000Z') };
let simulator: Simulator;
let be: Caller;
let nl: Caller;
beforeAll(async () => {
  simulator = await startSimulator({ clock: () => clock.now });
  be = await callerOf(simulator, 'BE');
  nl = await callerOf(simulator, 'NL');
});
afterAll(() => simulator.close());
afterEach(() => simulator.clear());

/** An item that the Dutch hotline reports, hosted in Belgium unless said otherwise. */
async function reported(
  options: Parameters<typeof reportBody>[1] = {},
): Promise<{ id: number; reportId: number }> {
  const { status, body } = await nl.post('rest/reports', reportBody(nl.party, options));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { id: body.reportContents[0].contentId, reportId: body.reportId };
}

const act = (caller: Caller, id: number, actionType: number, reasonId?: number) =>
  caller.post(`rest/Content/${id}/actions`, actionBody(caller.party.analysts[0], actionType, reasonId));

describe('signing in', () => {
  it('refuses a wrong password, and every call without a token', async () => {
    const { username } = be.party;

    const wrong = await plainCall(simulator, 'POST', 'Authentication', { username, password: 'wrong' });
    const without = await plainCall(simulator, 'GET', 'rest/Content/1');

    expect([wrong.status, without.status]).toEqual([401, 401]);
  });

  it('says for how long, and who somebody is', async () => {
    const { username, password } = be.party;

    const { body } = await plainCall(simulator, 'POST', 'Authentication', { username, password });

    expect(body).toEqual({
      bearerToken: expect.any(String),
      refreshToken: expect.any(String),
      bearerTokenExpiresIn: 1800,
    });
    expect((await be.get('Authentication/userinfo')).body).toEqual({
      username,
      hotlineId: 24,
      countryCode: 'BE',
    });
  });

  it('lasts half an hour; a refresh token is good for one refresh, and signing out ends it', async () => {
    const caller = await callerOf(simulator, 'FR');
    const began = clock.now;
    clock.now = new Date(began.getTime() + 1_800_000);
    const expired = await caller.get('rest/site-types');
    const refresh = () => plainCall(simulator, 'POST', 'Authentication/refresh', { refreshToken });
    const { refreshToken } = caller.tokens;
    const renewed = await refresh();
    const again = await refresh();
    const { bearerToken } = renewed.body;
    const works = await plainCall(simulator, 'GET', 'rest/site-types', undefined, bearerToken);
    const out = await plainCall(simulator, 'POST', 'Authentication/logout', undefined, bearerToken);
    const after = await plainCall(simulator, 'GET', 'rest/site-types', undefined, bearerToken);
    clock.now = began;

    expect([expired, renewed, again, works, out, after].map(({ status }) => status)).toEqual([
      401, 200, 401, 200, 204, 401,
    ]);
  });
});

describe('strictness', () => {
  const body = () => reportBody(be.party, { country: 'NL' });

  it.each<[string, (sent: any) => unknown]>([
    ['an unknown field', (sent) => ({ ...sent, classification: 2 })],
    ['an unknown field of an address', (sent) => ({ ...sent, urls: [{ ...sent.urls[0], extra: 1 }] })],
    ['a missing field', ({ memo: _, ...sent }) => sent],
    ['a number as text', (sent) => ({ ...sent, sourceUrlSiteType: '2' })],
    ['a site type that does not exist', (sent) => ({ ...sent, sourceUrlSiteType: 1 })],
    ['a classification that does not exist', (sent) => withAssessment(sent, { classification: 3 })],
    ['an age that does not exist', (sent) => withAssessment(sent, { ageCategorization: 5 })],
    ['an instant without zone', (sent) => ({ ...sent, hotlineReceivedDate: '2026-11-20T07:00:00' })],
    ['an instant to come', (sent) => ({ ...sent, hotlineReceivedDate: '2026-11-21T07:00:00Z' })],
    ['an analyst of nobody', (sent) => ({ ...sent, reportingAnalystName: 'Somebody' })],
    [
      'a country that does not exist',
      (sent) => ({ ...sent, urls: [{ ...sent.urls[0], hostingCountryCode: 'uk' }] }),
    ],
    ['no source', (sent) => ({ ...sent, urls: [{ ...sent.urls[0], isSourceUrl: false }] })],
    ['no address', (sent) => ({ ...sent, urls: [] })],
    [
      'actions at once',
      (sent) => ({ ...sent, urls: [{ ...sent.urls[0], actions: [actionBody(be.party.analysts[0], 1)] }] }),
    ],
  ])('refuses a report with %s, and keeps nothing of it', async (_title, spoil) => {
    const before = simulator.exchange.effects.length;

    const { status } = await be.post('rest/reports', spoil(body()));

    expect(status).toBe(400);
    expect(simulator.exchange.effects).toHaveLength(before);
  });

  const withAssessment = (sent: any, change: object) => ({
    ...sent,
    urls: [{ ...sent.urls[0], assessment: { ...sent.urls[0].assessment, ...change } }],
  });

  it('knows every reference list, and nothing that is no call', async () => {
    const lists = [
      'countries',
      'hotlines',
      'analysts',
      'age-categories',
      'gender-categories',
      'action-types',
      'payment-methods',
      'site-types',
      'commercialities',
      'classifications',
    ];
    for (const list of lists) expect((await be.get(`rest/${list}`)).body.length).toBeGreaterThan(1);

    expect((await be.get('rest/nonsense')).status).toBe(404);
    expect((await be.get('rest/Content/999999')).status).toBe(404);
  });
});

it('has a hotline in each country to whose hotline content is routed', async () => {
  const on = parseCalendarDate('2026-11-22');
  if (on === null) throw new Error('no date');
  const members = iso3166Countries.flatMap((text) => {
    const country = parseCountryCode(text);
    if (country === null) return [];
    const { status, coveredBy } = membershipOf(inhopeDirectory, country, on);
    return status === 'MEMBER' ? [coveredBy ?? country] : [];
  });

  const { body } = await be.get('rest/hotlines');

  expect(members.length).toBeGreaterThan(40);
  expect([...new Set(body.map((hotline: any) => hotline.countryCode))].sort()).toEqual(
    [...new Set(members)].sort(),
  );
});

describe('the rules', () => {
  it.each(conformanceRules)('$number: $says', async (rule) => {
    const [found] = await conformanceOf(simulator, { clock: () => clock.now, rules: [rule] });

    expect(found).toMatchObject({ number: rule.number, outcome: 'PASSED' });
  });

  it('3: asks a reason of the later actions, of the right kind, and takes none of the earlier', async () => {
    const { id } = await reported();

    expect((await act(be, id, 4)).status).toBe(400);
    expect((await act(be, id, 4, 14)).status).toBe(400);
    expect((await act(be, id, 1, 2)).status).toBe(400);
    expect((await act(be, id, 4, 2)).status).toBe(201);
  });

  it('moves an item in two calls, hosting first', async () => {
    const { id } = await reported();

    expect((await be.put(`rest/Content/${id}/assigned-country?newCountryCode=FR`)).status).toBe(409);
    await be.put(`rest/Content/${id}/url/hosting?newIpAddress=198.51.100.4&newCountryCode=FR`);
    const moved = await be.put(`rest/Content/${id}/assigned-country?newCountryCode=FR`);

    expect(moved.body).toMatchObject({ assignedCountryCode: 'FR', url: { hostingCountryCode: 'FR' } });
    expect((await act(be, id, 1)).status).toBe(403);
  });
});

describe('work lists', () => {
  it('give at most two hundred entries, from an instant on', async () => {
    expect((await be.get('rest/Content/no-reference?maxResults=201')).status).toBe(400);
    expect((await be.get('rest/Content/no-reference?maxResults=1')).body).toHaveLength(1);
    expect(
      (await be.get('rest/Content/no-reference?countryAssignmentStartDate=2026-12-01T00:00:00Z')).body,
    ).toEqual([]);
  });

  it('tell what is unassessed, unactioned, offline and with no hotline of several', async () => {
    const { id } = await reported({ urlChange: { assessment: null } });
    const { id: german } = await reported({ country: 'DE' });
    const de = await callerOf(simulator, 'DE');
    const ids = async (caller: Caller, list: string) =>
      (await caller.get(`rest/Content/${list}`)).body.map(({ contentId }: any) => contentId);

    expect(await ids(be, 'unassessed')).toContain(id);
    expect(await ids(be, 'unactioned')).toContain(id);
    await act(be, id, 4, 9);
    expect(await ids(be, 'unactioned')).not.toContain(id);
    expect(await ids(be, 'offline')).toContain(id);
    expect(await ids(be, 'unassigned-to-hotline')).toEqual([]);
    expect(await ids(de, 'unassigned-to-hotline')).toContain(german);
  });
});

describe('faults', () => {
  const list = () => be.get('rest/site-types');

  it('refuse every connection during an outage, and none after it, at the same address', async () => {
    await simulator.inject({ kind: 'OUTAGE' });
    await expect(list()).rejects.toThrow();
    await simulator.clear();

    expect((await list()).status).toBe(200);
  });

  it('do a call and lose its answer', async () => {
    await simulator.inject({ kind: 'LOST_ANSWER', method: 'POST', path: 'reports', times: 1 });

    await expect(nl.post('rest/reports', reportBody(nl.party, { reference: 'lost' }))).rejects.toThrow();
    const { status } = await nl.post('rest/reports', reportBody(nl.party, { reference: 'lost' }));

    expect(status).toBe(409);
  });

  it('cut a call off before it is done', async () => {
    await simulator.inject({ kind: 'RESET', method: 'POST', times: 1 });

    await expect(nl.post('rest/reports', reportBody(nl.party, { reference: 'cut' }))).rejects.toThrow();
    const { status } = await nl.post('rest/reports', reportBody(nl.party, { reference: 'cut' }));

    expect(status).toBe(201);
  });

  it('do a call twice', async () => {
    await simulator.inject({ kind: 'TWICE', method: 'POST', path: 'reports', times: 1 });

    const { status } = await nl.post('rest/reports', reportBody(nl.party, { reference: 'twice' }));

    expect(status).toBe(409);
  });

  it('ask to wait, are down, refuse, and end sessions', async () => {
    await simulator.inject({ kind: 'THROTTLED', times: 1, retryAfterSeconds: 7 });
    await simulator.inject({ kind: 'UNAVAILABLE', times: 1 });
    await simulator.inject({ kind: 'REFUSED', times: 1, status: 418 });
    await simulator.inject({ kind: 'SLOW', times: 1, delayMs: 1 });
    await simulator.inject({ kind: 'SIGNED_OUT', times: 1 });
    const answers = [await list(), await list(), await list(), await list(), await list()];
    be = await callerOf(simulator, 'BE');
    nl = await callerOf(simulator, 'NL');

    expect(answers.map(({ status }) => status)).toEqual([429, 503, 418, 200, 401]);
    expect(answers[0]?.headers.get('retry-after')).toBe('7');
  });

  it('strike the share of calls that was asked for, the same ones in every run', async () => {
    const struck = async () => {
      const fresh = await startSimulator({ clock: () => clock.now });
      const caller = await callerOf(fresh, 'BE');
      await fresh.inject({ kind: 'UNAVAILABLE', rate: 0.3 });
      const statuses = [];
      for (let index = 0; index < 40; index += 1) statuses.push((await caller.get('rest/site-types')).status);
      await fresh.close();
      return statuses;
    };

    const [first, second] = [await struck(), await struck()];

    expect(first).toEqual(second);
    expect(new Set(first)).toEqual(new Set([200, 503]));
  });
});

describe('the control endpoint', () => {
  const control = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${simulator.controlUrl}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };

  it('injects and ends faults, also while nothing else answers', async () => {
    expect((await control('POST', '/faults', { kind: 'OUTAGE' })).status).toBe(204);
    expect((await control('GET', '/faults')).body).toMatchObject([{ kind: 'OUTAGE' }]);
    expect((await control('DELETE', '/faults')).status).toBe(204);
    expect((await be.get('rest/site-types')).status).toBe(200);
    expect((await control('POST', '/faults', { kind: 'MAGIC' })).status).toBe(400);
  });

  it('plays another hotline by the same rules, and tells what each did', async () => {
    const { body: report } = await control('POST', '/hotlines/43/reports', reportBody(nl.party));
    const { contentId } = report.reportContents[0];
    const refused = await control(
      'POST',
      `/hotlines/43/contents/${contentId}/actions`,
      actionBody('NL analyst', 1),
    );
    const moved = await control('POST', `/hotlines/24/contents/${contentId}/move`, {
      newIpAddress: '198.51.100.4',
      newCountryCode: 'NL',
    });
    const acted = await control(
      'POST',
      `/hotlines/43/contents/${contentId}/actions`,
      actionBody('NL analyst', 1),
    );
    const { body: effects } = await control('GET', '/effects');

    expect([refused.status, moved.status, acted.status]).toEqual([403, 200, 200]);
    expect(effects.slice(-4)).toMatchObject([
      { hotline: 'NL', effect: 'REPORT' },
      { hotline: 'BE', effect: 'HOSTING' },
      { hotline: 'BE', effect: 'ASSIGNED_COUNTRY' },
      { hotline: 'NL', effect: 'ACTION', detail: { actionType: 1 } },
    ]);
  });
});
