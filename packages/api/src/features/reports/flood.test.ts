import { setTimeout as sleep } from 'node:timers/promises';
import { intakePolicy } from '@meldpunt/domain';
import type { ReportLimits } from './index.js';
import { deleteExpiredCounts, sharedCounters } from '../../platform/rate-limits.js';
import { createApi, type ApiParts } from '../../app/server.js';
import { demoAccessPolicy } from '../../platform/auth/demo-issuer.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { freshUrl, operations } from '../../../test/support/casework.js';
import { openLimits } from '../../../test/support/limits.js';
import { sqlRows } from '../../../test/support/rows.js';
import { pdfSettings } from '../../../test/support/pdf-settings.js';
import { solveProof } from '../../../test/support/solve-proof.js';

const shared = '198.51.100.7';
const policy = {
  ...intakePolicy,
  ordinary: { perCaller: 6, reserve: 2, perNetwork: 100, overall: 12 },
  danger: { perCaller: 4, reserve: 1, perNetwork: 6, overall: 8 },
  invalidPerCaller: 20,
  proof: { ...intakePolicy.proof, baseCost: 1, maxDoublings: 0 },
};
const proofQuery = operations.submitReport.replace(
  '... on RateLimitedError',
  '... on ProofOfWorkRequiredError { challenge guidance { code phone } } ... on RateLimitedError',
);

let base: TestApi;
let apps: TestApi['app'][];
beforeAll(async () => void (base = await testApi()));
beforeEach(async () => {
  apps = [];
  await sqlRows(base, 'delete from rate_count');
});
afterEach(() => Promise.all(apps.map((app) => app.close())));
afterAll(() => base.close());

/** One more process of the same system, with its own counts. */
async function guarded(
  limits: Partial<ReportLimits> = {},
  trustedProxies: ApiParts['trustedProxies'] = false,
): Promise<TestApi['app']> {
  const app = await createApi({
    ...base.system,
    verifyToken: () => Promise.reject(new TypeError('nobody signs in')),
    accessPolicy: demoAccessPolicy,
    securityLog: () => {},
    limits: { ...openLimits, intake: policy, ...limits },
    accountCostPerMinute: 1e9,
    answerPage: null,
    pdfSettings,
    hasExplorer: false,
    showsSchema: false,
    trustedProxies,
    allowedOrigins: [],
  });
  apps.push(app);
  return app;
}

const countOf = async (table: string): Promise<number> =>
  Number((await sqlRows(base, `select count(*) from ${table}`))[0]?.['count']);

async function sendFrom(
  app: TestApi['app'],
  remoteAddress: string,
  input: object = { urls: [freshUrl()] },
  headers: Record<string, string> = {},
): Promise<any> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress,
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query: proofQuery, variables: { input } },
  });
  return response.json().data.submitReport;
}

const outcomes = (results: readonly any[]): Record<string, number> =>
  results.reduce((counts, { __typename: name }) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {});

async function times<Result>(count: number, run: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < count; index += 1) results.push(await run(index));
  return results;
}

/** Sends a report and, if it needs a proof, sends it again with the solution, as a form with the widget does. */
async function sendAsForm(app: TestApi['app'], from: string, input: object): Promise<any> {
  const first = await sendFrom(app, from, input);
  if (first.__typename !== 'ProofOfWorkRequiredError') return first;
  return sendFrom(app, from, { ...input, proofOfWork: await solveProof(first.challenge) });
}

const danger = (): object => ({ urls: [freshUrl()], immediateDanger: true });

describe('a bot behind an address that people share', () => {
  it('does not stop any of thirty reporters there', async () => {
    const app = await guarded();
    await times(30, () => sendFrom(app, shared));

    const results = await times(30, () => sendAsForm(app, shared, { urls: [freshUrl()] }));

    expect(outcomes(results)).toEqual({ SubmitReportSuccess: 30 });
  });

  it('does not affect the reporters elsewhere, who need no proof', async () => {
    const app = await guarded();
    await times(60, () => sendFrom(app, shared));

    const results = await times(30, (index) => sendFrom(app, `203.0.113.${index + 1}`));

    expect(outcomes(results)).toEqual({ SubmitReportSuccess: 30 });
  });

  it('has its reports accepted up to its budget, and then gets challenges that store nothing', async () => {
    const app = await guarded();
    const before = await countOf('report');

    const results = await times(20, () => sendFrom(app, shared));

    expect(outcomes(results)).toEqual({ SubmitReportSuccess: 6, ProofOfWorkRequiredError: 14 });
    await expect(countOf('report')).resolves.toBe(before + 6);
  });

  it('uses up none of the danger budget with other reports', async () => {
    const app = await guarded({ counters: sharedCounters(base.system.orm) });
    await times(30, () => sendFrom(app, shared));

    await expect(sendFrom(app, shared, danger())).resolves.toMatchObject({
      __typename: 'SubmitReportSuccess',
    });
  });

  it('cannot fill the top of the queue with danger, while a person in danger is accepted with a proof', async () => {
    const app = await guarded();
    const urgent = 'hotline_case where queue_band = 0';
    const before = await countOf(urgent);

    const flood = await times(40, () => sendFrom(app, shared, danger()));
    const person = await sendAsForm(app, shared, danger());

    expect(outcomes(flood)).toEqual({ SubmitReportSuccess: 4, ProofOfWorkRequiredError: 36 });
    expect(flood.at(-1).guidance[0]).toMatchObject({ code: 'EMERGENCY', phone: '112' });
    expect(person.__typename).toBe('SubmitReportSuccess');
    await expect(countOf(urgent)).resolves.toBe(before + 5);
  });
});

describe('invalid reports', () => {
  it('cost none of the budget for reports, with or without danger', async () => {
    const app = await guarded();

    const invalid = await times(121, () => sendFrom(app, shared, { urls: [] }));
    const valid = [await sendFrom(app, shared), await sendFrom(app, shared, danger())];

    expect(outcomes(invalid)).toEqual({ InvalidReportError: 20, RateLimitedError: 101 });
    expect(outcomes(valid)).toEqual({ SubmitReportSuccess: 2 });
  });
});

describe('an attack from many addresses', () => {
  it('starts the proof of work, but never for the first reports of a caller', async () => {
    const app = await guarded();
    await times(12, (index) => sendFrom(app, `203.0.113.${index + 1}`));

    const reporter = await times(4, () => sendFrom(app, '192.0.2.9'));

    expect(outcomes(reporter)).toEqual({ SubmitReportSuccess: 2, ProofOfWorkRequiredError: 2 });
  });

  it('costs no statement for a caller that is known to be beyond its reserve', async () => {
    const app = await guarded({ counters: sharedCounters(base.system.orm) });
    await times(13, (index) => sendFrom(app, `203.0.113.${index + 1}`));
    await times(3, () => sendFrom(app, '192.0.2.9'));
    base.database.statements();

    const results = await times(5, () => sendFrom(app, '192.0.2.9'));

    expect(outcomes(results)).toEqual({ ProofOfWorkRequiredError: 5 });
    expect(base.database.statements()).toEqual([]);
    await expect(sendFrom(app, '192.0.2.10')).resolves.toMatchObject({ __typename: 'SubmitReportSuccess' });
  });

  it.each([
    [
      'one IPv6 subscriber with many addresses',
      (index: number) => `2001:db8:1:2::${(index + 1).toString(16)}`,
      6,
    ],
    ['many IPv6 subscribers', (index: number) => `2001:db8:${(index + 1).toString(16)}:1::1`, 10],
    ['one network with many IPv6 subscribers', (index: number) => `2001:db8:1:${index}::1`, 8],
    ['one network with many IPv4 addresses', (index: number) => `203.0.113.${index + 1}`, 8],
    [
      'an IPv4 address in two spellings',
      (index: number) => (index % 2 === 0 ? shared : `::ffff:${shared}`),
      6,
    ],
  ])('counts %s correctly', async (_title, address, accepted) => {
    const app = await guarded({ intake: { ...policy, ordinary: { ...policy.ordinary, perNetwork: 8 } } });

    const results = await times(10, (index) => sendFrom(app, address(index)));

    expect(outcomes(results)['SubmitReportSuccess']).toBe(accepted);
  });
});

describe('a proof of work', () => {
  const challenged = async (app: TestApi['app']): Promise<string> => {
    await times(6, () => sendFrom(app, shared));
    return (await sendFrom(app, shared)).challenge as string;
  };

  it('is valid once', async () => {
    const app = await guarded();
    const proofOfWork = await solveProof(await challenged(app));

    const results = await times(3, () => sendFrom(app, shared, { urls: [freshUrl()], proofOfWork }));

    expect(outcomes(results)).toEqual({ SubmitReportSuccess: 1, ProofOfWorkRequiredError: 2 });
  });

  it('is refused when it is forged, altered, unsolved or unreadable', async () => {
    const app = await guarded();
    const challenge = JSON.parse(await challenged(app));
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    const { parameters, signature } = challenge;
    const solution = { counter: 1, derivedKey: `00${'11'.repeat(31)}` };
    const forged = [
      'not a proof',
      encoded(null),
      encoded({ challenge, solution }),
      encoded({ challenge, solution: { counter: -1, derivedKey: 'xx' } }),
      encoded({ challenge: { parameters: { ...parameters, keyPrefix: '' }, signature }, solution }),
      encoded({ challenge: { parameters: { ...parameters, cost: 1e9 }, signature }, solution }),
      await solveProof(JSON.stringify({ parameters: { ...parameters, nonce: '00'.repeat(16) }, signature })),
      await solveProof(JSON.stringify({ parameters: { ...parameters, expiresAt: 4e9 }, signature })),
    ];

    const results = await times(forged.length, (index) =>
      sendFrom(app, shared, { urls: [freshUrl()], proofOfWork: forged[index] }),
    );

    expect(outcomes(results)).toEqual({ ProofOfWorkRequiredError: forged.length });
  });

  it('that has expired is refused', async () => {
    const app = await guarded({ intake: { ...policy, proof: { ...policy.proof, validSeconds: 1 } } });
    const proofOfWork = await solveProof(await challenged(app));
    await sleep(2_100);

    const result = await sendFrom(app, shared, { urls: [freshUrl()], proofOfWork });

    expect(result.__typename).toBe('ProofOfWorkRequiredError');
  });
});

describe('a forged forwarding header', () => {
  const forging = (app: TestApi['app'], peer: string, added = '') =>
    times(20, (index) => sendFrom(app, peer, undefined, { 'x-forwarded-for': `203.0.113.${index}${added}` }));

  it('changes nothing without a proxy', async () => {
    const app = await guarded();

    expect(outcomes(await forging(app, shared))['SubmitReportSuccess']).toBe(6);
  });

  it('changes nothing in front of a proxy, which adds the address that it saw', async () => {
    const app = await guarded({}, ['10.0.0.0/24']);

    expect(outcomes(await forging(app, '10.0.0.5', ', 198.51.100.99'))['SubmitReportSuccess']).toBe(6);
  });

  it('changes nothing for who passes by the proxy', async () => {
    const app = await guarded({}, ['10.0.0.0/24']);

    expect(outcomes(await forging(app, '192.0.2.66'))['SubmitReportSuccess']).toBe(6);
  });
});

describe('a form server', () => {
  const formServer = '10.0.1.8';
  const sendThrough = (app: TestApi['app'], peer: string, chain: string) =>
    sendFrom(app, peer, undefined, { 'x-forwarded-for': chain });

  it.each([
    ['directly', formServer, (reporter: string) => reporter],
    ['through a proxy', '10.0.0.5', (reporter: string) => `${reporter}, ${formServer}`],
  ])('that is trusted passes on the address of each reporter: %s', async (_how, peer, chain) => {
    const app = await guarded({}, ['10.0.0.0/24', formServer]);

    const results = await times(12, (index) => sendThrough(app, peer, chain(`192.0.2.${index + 1}`)));
    const bot = await times(8, () => sendThrough(app, peer, chain('198.51.100.66')));

    expect(outcomes(results)).toEqual({ SubmitReportSuccess: 12 });
    expect(outcomes(bot)).toEqual({ SubmitReportSuccess: 2, ProofOfWorkRequiredError: 6 });
  });

  it('that is not trusted is one caller', async () => {
    const app = await guarded();

    const results = await times(12, (index) => sendThrough(app, formServer, `192.0.2.${index + 1}`));

    expect(outcomes(results)['SubmitReportSuccess']).toBe(6);
  });
});

describe('the counts', () => {
  it('are shared by all processes, hold no address, and are deleted when they expire', async () => {
    const { orm } = base.system;
    const processes = [
      await guarded({ counters: sharedCounters(orm) }),
      await guarded({ counters: sharedCounters(orm) }),
    ];

    const results = await times(12, (index) => sendFrom(processes[index % 2]!, shared));
    const rows = await sqlRows(base, 'select key from rate_count');
    await sqlRows(base, 'update rate_count set expire = 1');
    await deleteExpiredCounts(orm.em.fork());

    expect(outcomes(results)).toEqual({ SubmitReportSuccess: 6, ProofOfWorkRequiredError: 6 });
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('198.51');
    await expect(sqlRows(base, 'select 1 from rate_count')).resolves.toEqual([]);
  });
});

describe('receipt checks', () => {
  it('have a limit of their own and do not prevent reports', async () => {
    const app = await guarded({ receiptChecksPerMinute: 2 });
    const check = async () => {
      const payload = { query: '{ reportStatus(receipt: "0000-0000-0000-0000-00") { progress } }' };
      return (await app.inject({ method: 'POST', url: '/graphql', remoteAddress: shared, payload })).json();
    };

    const tries = await times(20, check);

    expect(tries.filter(({ errors }) => errors !== undefined)).toHaveLength(18);
    await expect(sendFrom(app, shared)).resolves.toMatchObject({ __typename: 'SubmitReportSuccess' });
  });
});
