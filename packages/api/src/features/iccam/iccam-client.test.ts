import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSimulator, type Simulator } from '../../../iccam-simulator/simulator.js';
import { IccamClient } from './client/iccam-client.js';
import type { ReportBody } from './client/iccam-bodies.js';
import { iccamRequest } from './client/iccam-request.js';
import { createOutbound } from '../../platform/outbound/outbound.js';
import { actionBody, assessmentBody, reportBody } from '../../../test/support/iccam-bodies.js';
import { testAuthority } from '../../../test/support/iccam-certificates.js';
import { iccamClientOf, type TestIccamClient } from '../../../test/support/iccam-client.js';

const clock = { now: new Date('2026-11-20T09:00:00.000Z') };
const now = () => clock.now;
const opened: { close: () => Promise<void> }[] = [];
let simulator: Simulator;

beforeEach(async () => {
  clock.now = new Date('2026-11-20T09:00:00.000Z');
  simulator = await startSimulator({ clock: now, tokenSeconds: 600 });
});
afterEach(async () => {
  await Promise.all([simulator, ...opened.splice(0)].map((one) => one.close()));
});

function ours(options: Parameters<typeof iccamClientOf>[1] = {}): TestIccamClient {
  const made = iccamClientOf(simulator, { clock: now, ...options });
  opened.push(made);
  return made;
}

const minutes = (amount: number): void => void (clock.now = new Date(clock.now.getTime() + amount * 60_000));
const report = (country = 'NL') => reportBody(simulator.party('BE'), { country }) as unknown as ReportBody;
const [signIn, renew, signOut] = [
  'POST Authentication',
  'POST Authentication/refresh',
  'POST Authentication/logout',
];

/** A content item that the Dutch hotline reports as hosted in Belgium. */
const inbound = (): number => {
  const nl = simulator.party('NL');
  return simulator.exchange.submit(nl, reportBody(nl) as never).contents[0]?.contentId ?? 0;
};

describe('every call', () => {
  it('submits a report and reads it back', async () => {
    const { client } = ours();

    const made = await client.submitReport(report());
    if (!made.ok) throw new Error(made.error.cause);
    const { reportId } = made.value;
    const read = await client.report(reportId);
    const contentId = read.ok ? (read.value.reportContents[0]?.contentId ?? 0) : 0;

    expect(read).toMatchObject({
      value: { reportingHotlineId: 24, hotlineReceivedDate: new Date('2026-11-20T07:00:00.000Z') },
    });
    expect(await client.content(contentId)).toMatchObject({
      value: {
        contentId,
        reportId,
        assignedCountryCode: 'NL',
        countryAssignmentDate: clock.now,
        url: { isSourceUrl: true, hostingCountryCode: 'NL' },
        assessments: [{ classification: 2 }],
        actions: [],
      },
    });
  });

  it('claims, assesses, completes, records actions and moves an item', async () => {
    const { client } = ours();
    const [kept, moved] = [inbound(), inbound()];
    const analyst = client.analyst;

    const done = [
      await client.claim(kept, 'MP-000000001-1'),
      await client.assess(kept, assessmentBody(analyst, 1) as never),
      await client.setSiteType(1, 6),
      await client.setCommerciality(1, 2),
      await client.setPaymentMethods(1, [4, 6]),
      await client.act(kept, actionBody(analyst, 1) as never),
      await client.act(kept, actionBody(analyst, 4, 9) as never),
      await client.setHosting(moved, '198.51.100.9', 'FR'),
      await client.assignCountry(moved, 'FR'),
    ];

    expect(done.map(({ ok }) => ok)).toEqual(done.map(() => true));
    expect(
      simulator.exchange.effects
        .filter(({ hotline }) => hotline === 'BE')
        .map(({ effect, detail }) => [effect, Object.values(detail).flat()]),
    ).toEqual([
      ['REFERENCE', ['MP-000000001-1']],
      ['ASSESSMENT', [1, 4, 2, 0, 0, 0]],
      ['SITE_TYPE', [6]],
      ['COMMERCIALITY', [2]],
      ['PAYMENT_METHODS', [4, 6]],
      ['ACTION', [1]],
      ['ACTION', [4, 9]],
      ['HOSTING', ['FR']],
      ['ASSIGNED_COUNTRY', ['FR']],
    ]);
  });

  it('reads work lists from a start time, and reference lists', async () => {
    const { client } = ours();
    const first = inbound();
    minutes(5);
    const second = inbound();
    const ids = async (since: Date | null) => {
      const list = await client.workList('no-reference', since);
      return list.ok ? list.value.contents.map(({ contentId }) => contentId) : null;
    };

    expect(await ids(null)).toEqual([first, second]);
    expect(await ids(clock.now)).toEqual([second]);
    expect(await client.workList('offline', clock.now)).toEqual({
      ok: true,
      value: { contents: [], unreadable: [] },
    });
    expect(await client.referenceList('classifications')).toMatchObject({
      value: [{ id: 1 }, { id: 2 }, { id: 4 }],
    });
    expect(await client.hotlines()).toMatchObject({ ok: true });
  });
});

describe('the session', () => {
  it('is opened once for many callers, and used until shortly before it expires', async () => {
    const { client, calls } = ours();

    await Promise.all(Array.from({ length: 20 }, () => client.referenceList('site-types')));
    minutes(9);
    await client.referenceList('site-types');
    expect(calls.filter((call) => call.startsWith('POST'))).toEqual([signIn]);
    // Fifteen seconds before it expires.
    minutes(0.75);
    await Promise.all(Array.from({ length: 20 }, () => client.referenceList('site-types')));

    expect(calls.filter((call) => call.startsWith('POST'))).toEqual([signIn, renew]);
    expect(simulator.sessions.count).toBe(1);
  });

  it('is renewed once when the token expires during many calls', async () => {
    const waiting: (() => void)[] = [];
    let held = false;
    const { client, calls } = ours({
      before: async (path) => {
        if (held && path.startsWith('rest/')) await new Promise<void>((go) => waiting.push(go));
      },
    });
    await client.referenceList('site-types');
    held = true;
    const asked = Array.from({ length: 10 }, () => client.referenceList('site-types'));
    while (waiting.length < 10) await new Promise((next) => setImmediate(next));
    held = false;
    minutes(10);
    for (const go of waiting) go();

    const answers = await Promise.all(asked);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(calls.filter((call) => call.startsWith('POST'))).toEqual([signIn, renew]);
  });

  it('is opened again when the exchange no longer has it', async () => {
    const { client, calls } = ours();
    await client.referenceList('site-types');
    simulator.sessions.forget();

    expect(await client.referenceList('site-types')).toMatchObject({ ok: true });
    expect(calls.filter((call) => call.startsWith('POST'))).toEqual([signIn, renew, signIn]);
  });

  it('is closed on request, if there is one', async () => {
    const { client, calls } = ours();
    await client.close();
    expect(calls).toEqual([]);
    await client.referenceList('site-types');
    await client.close();

    expect(calls.at(-1)).toBe(signOut);
    expect(simulator.sessions.count).toBe(0);
  });

  it('is reported as unreachable, not refused, when the password is wrong', async () => {
    const { client } = ours({ password: 'wrong' });

    expect(await client.referenceList('site-types')).toEqual({
      ok: false,
      error: { class: 'UNREACHABLE', cause: 'SIGN_IN_REFUSED', status: 401, existingReportId: null },
    });
  });
});

describe('failures are classified', () => {
  it.each([
    [
      { kind: 'RESET', times: 1 },
      { class: 'UNREACHABLE', cause: 'NO_ANSWER' },
    ],
    [
      { kind: 'LOST_ANSWER', times: 1 },
      { class: 'UNREACHABLE', cause: 'NO_ANSWER' },
    ],
    [
      { kind: 'UNAVAILABLE', times: 1 },
      { class: 'UNREACHABLE', cause: 'NO_ANSWER', status: 503 },
    ],
    [
      { kind: 'UNAVAILABLE', times: 1, retryAfterSeconds: 120 },
      { class: 'THROTTLED', cause: 'ASKED_TO_WAIT', retryAt: new Date('2026-11-20T09:02:00.000Z') },
    ],
    [
      { kind: 'THROTTLED', times: 1, retryAfterSeconds: 60 },
      { class: 'THROTTLED', cause: 'ASKED_TO_WAIT', retryAt: new Date('2026-11-20T09:01:00.000Z') },
    ],
    [
      { kind: 'THROTTLED', times: 1 },
      { class: 'THROTTLED', cause: 'ASKED_TO_WAIT' },
    ],
    [
      { kind: 'REFUSED', times: 1 },
      { class: 'REFUSED', cause: 'NOT_ACCEPTED', status: 422 },
    ],
    [
      { kind: 'REFUSED', times: 1, status: 403, retryAfterSeconds: 60 },
      { class: 'THROTTLED', cause: 'ASKED_TO_WAIT', retryAt: new Date('2026-11-20T09:01:00.000Z') },
    ],
    [
      { kind: 'REFUSED', times: 1, status: 401, retryAfterSeconds: 60 },
      { class: 'THROTTLED', cause: 'ASKED_TO_WAIT', retryAt: new Date('2026-11-20T09:01:00.000Z') },
    ],
    [
      { kind: 'REFUSED', times: 1, status: 408, retryAfterSeconds: 60 },
      { class: 'UNREACHABLE', cause: 'NO_ANSWER', retryAt: new Date('2026-11-20T09:01:00.000Z') },
    ],
    [
      { kind: 'REFUSED', times: 1, status: 404 },
      { class: 'NOT_FOUND', cause: 'RECIPIENT_UNKNOWN' },
    ],
  ] as const)('%j as %j', async (fault, expected) => {
    const { client } = ours();
    await client.referenceList('site-types');
    await simulator.inject({ ...fault, path: 'rest/' });

    expect(await client.referenceList('site-types')).toMatchObject({ ok: false, error: expected });
    minutes(3);
    expect(await client.referenceList('site-types')).toMatchObject({ ok: true });
  });

  it('an outage is neither a refusal nor "not found", before and after signing in', async () => {
    const [early, late] = [ours().client, ours().client];
    await late.referenceList('site-types');
    await simulator.inject({ kind: 'OUTAGE' });
    const unreachable = { ok: false, error: { class: 'UNREACHABLE', cause: 'NO_ANSWER' } };

    expect(await early.content(1)).toMatchObject(unreachable);
    expect(await late.content(1)).toMatchObject(unreachable);
    minutes(10);
    expect(await late.content(1)).toMatchObject(unreachable);
    await simulator.clear();
    expect(await late.content(1)).toMatchObject({ error: { class: 'NOT_FOUND' } });
  });

  it('a reference that is in use returns the id of its report', async () => {
    const { client } = ours();
    const body = report();
    const first = await client.submitReport(body);

    expect(await client.submitReport(body)).toMatchObject({
      error: { class: 'REFUSED', status: 409, existingReportId: first.ok ? first.value.reportId : null },
    });
  });

  it('connects only to loopback in test mode', async () => {
    const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });
    opened.push(outbound);
    const settings = { url: 'https://192.0.2.1/api/', username: 'a', password: 'b', analyst: 'c' };
    const client = new IccamClient(settings, iccamRequest(outbound, null), now);

    expect(await client.content(1)).toMatchObject({ error: { class: 'REFUSED', cause: 'TEST_MODE' } });
  });
});

describe('an exchange with an unexpected response', () => {
  let server: Server;
  let next: { status: number; body: string };
  beforeEach(async () => {
    const tokens = JSON.stringify({ bearerToken: 'secret-bearer', refreshToken: 'secret-refresh' });
    server = createServer((request, response) => {
      const isSignIn = request.url?.includes('Authentication');
      response.writeHead(isSignIn ? 200 : next.status).end(isSignIn ? tokens : next.body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterEach(() => void (server.closeAllConnections(), server.close()));

  const other = (): IccamClient =>
    ours_at(`http://127.0.0.1:${(server.address() as AddressInfo).port}/under/a/path/`);
  const ours_at = (url: string): IccamClient => {
    const made = iccamClientOf({ url, party: simulator.party }, { clock: now });
    opened.push(made);
    return made.client;
  };

  const content = {
    contentId: 7,
    reportId: 3,
    url: { urlString: 'https://page.example/', isSourceUrl: true, hostingCountryCode: 'BE' },
    assignedCountryCode: 'BE',
    countryAssignmentDate: '2026-11-20T08:00:00',
    memo: null,
    assessments: [],
    actions: [],
  };

  it.each([
    ['text that is not JSON', 'maintenance'],
    ['an empty body', ''],
    ['a number as text', JSON.stringify({ ...content, contentId: '7' })],
    ['no assigned country', JSON.stringify({ ...content, assignedCountryCode: undefined })],
    ['an invalid country', JSON.stringify({ ...content, assignedCountryCode: 'uk' })],
    ['an invalid date', JSON.stringify({ ...content, countryAssignmentDate: 'yesterday' })],
  ])('fails for %s, without a guess', async (_title, body) => {
    next = { status: 200, body };

    expect(await other().content(7)).toMatchObject({
      error: { class: 'PARTNER_FAULT', cause: 'ANSWER_NOT_UNDERSTOOD' },
    });
  });

  it('may have unknown fields, and times without a zone, which are UTC', async () => {
    next = { status: 200, body: JSON.stringify({ ...content, stage: 'monitor' }) };

    expect(await other().content(7)).toMatchObject({
      value: { countryAssignmentDate: new Date('2026-11-20T08:00:00.000Z') },
    });
  });

  it.each([
    [500, 'PARTNER_FAULT'],
    [302, 'PARTNER_FAULT'],
    [502, 'UNREACHABLE'],
    [401, 'UNREACHABLE'],
  ])('with status %i is classified as %s, without an address or secret', async (status, failure) => {
    next = { status, body: JSON.stringify({ message: 'https://page.example/ secret-bearer' }) };

    const answer = await other().content(7);

    expect(answer).toMatchObject({ error: { class: failure } });
    expect(JSON.stringify(answer)).not.toMatch(/secret|example|127\.0/);
  });
});

describe('a client certificate', () => {
  it('is required by an exchange that demands one', async () => {
    const { ca, server, client: own } = await testAuthority();
    const stranger = (await testAuthority()).client;
    const guarded = await startSimulator({ clock: now, tls: { ...server, clientCa: ca } });
    opened.push(guarded);
    const as = (certificates: { key: string; cert: string } | null, authority: string | null = ca) => {
      const made = iccamClientOf(guarded, {
        clock: now,
        certificates: { identity: certificates, ca: authority },
      });
      opened.push(made);
      return made.client.referenceList('site-types');
    };

    expect(await as(own)).toMatchObject({ ok: true });
    expect(await as(stranger)).toMatchObject({ error: { class: 'UNREACHABLE' } });
    expect(await as(own, null)).toMatchObject({ error: { class: 'UNREACHABLE' } });
    expect(await as(null)).toMatchObject({ error: { class: 'UNREACHABLE' } });
  });
});
