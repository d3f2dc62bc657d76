import { createRequire } from 'node:module';
import { CaseStatus, DeadlineStage, HandOverStatus, QueueBand } from '@meldpunt/domain';
import type { FastifyInstance } from 'fastify';
import { metricsServer } from '../src/app/serve-metrics.js';
import { securityActions } from '../src/platform/logging/security-log.js';
import { testApi, type TestApi } from './support/api.js';
import { judgedCase, perform, reportedCase } from './support/casework.js';
import { textOf } from './support/documents.js';
import { openWork, stoppedHandOver } from './support/hand-overs.js';
import { sqlRows } from './support/rows.js';
import { workUntilIdle } from './support/work.js';

const { safeLoad } = createRequire(import.meta.url)('js-yaml') as { safeLoad: (text: string) => unknown };

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly expr: string }[];
  }[];
}
interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

let api: TestApi;
let metrics: FastifyInstance;
/** The metrics after some work. */
let text: string;

const scrape = async (): Promise<string> => (await metrics.inject('/metrics')).body;

beforeAll(async () => {
  api = await testApi();
  metrics = metricsServer({ ...api.system, isIdentityProviderUp: async () => false });
  const received = new Date(api.clock.now.getTime() - 3_600_000);
  const { caseId } = await reportedCase(api, 'https://canary-host.example/canary-path');
  await sqlRows(api, 'update hotline_case set opened_at = ?, waiting_since = ? where id = ?', [
    received,
    received,
    caseId,
  ]);
  await perform(api, 'claimCase', { caseId }, 'analyst');
  await judgedCase(api, { url: 'https://canary-host.example/judged', country: 'BE' });
  await stoppedHandOver(api);
  await openWork(api);
  await workUntilIdle(api);
  await api.send('{ cases { nodes { id } } }');
  await api.app.inject({
    method: 'GET',
    url: '/canary-path?canary=1',
    headers: { 'x-forwarded-for': '192.0.2.99' },
  });
  text = await scrape();
});
afterAll(async () => {
  await metrics.close();
  await api.close();
});

/** The value of one series; its labels are given as text. */
const valueOf = (series: string, body = text): number | undefined => {
  const line = body.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

it('counts the queue by status and band, with the age of the oldest case', () => {
  const [, labels] = /^meldpunt_cases_oldest_seconds(\{status="IN_REVIEW".*\}) 3600$/m.exec(text) ?? [];

  expect(labels).toContain('band="');
  expect(valueOf(`meldpunt_cases_open${labels}`)).toBeGreaterThanOrEqual(1);
});

it('counts claims, deadlines, hand-overs, attempts and work items', () => {
  expect(valueOf('meldpunt_claims{lease="ACTIVE"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf('meldpunt_claims{lease="EXPIRED"}')).toBe(0);
  expect(text).toMatch(/^meldpunt_deadlines\{code="\w+",stage="\w+"\} [1-9]/m);
  expect(valueOf('meldpunt_hand_overs{channel="WEBHOOK",state="DEAD"}')).toBe(1);
  expect(valueOf('meldpunt_hand_over_attempts_total{channel="WEBHOOK",outcome="FAILED"}')).toBeGreaterThan(0);
  expect(valueOf('meldpunt_work_items_open{kind="HOST_CHANGED"}')).toBe(1);
});

it('shows that a lease expired', async () => {
  const before = api.clock.now;
  api.clock.now = new Date(before.getTime() + 86_400_000);
  const later = await scrape();
  api.clock.now = before;

  expect(valueOf('meldpunt_claims{lease="ACTIVE"}', later)).toBe(0);
  expect(valueOf('meldpunt_claims{lease="EXPIRED"}', later)).toBeGreaterThanOrEqual(1);
});

it('measures refused sign-ins, requests, connections and the event loop of the process', () => {
  expect(text).toMatch(
    /^meldpunt_security_events_total\{action="sign-in-refused",reason="NO_TOKEN"\} [1-9]/m,
  );
  expect(text).toMatch(
    /^meldpunt_http_request_duration_seconds_count\{route="\/graphql",status="200"\} [1-9]/m,
  );
  expect(text).toMatch(/^meldpunt_database_connections\{pool="application",state="IDLE"\} \d/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S/m);
  expect(valueOf('meldpunt_database_up')).toBe(1);
  expect(valueOf('meldpunt_identity_provider_up')).toBe(0);
});

it('contains no address, name, id or part of a request', async () => {
  const accounts = await sqlRows(api, 'select id::text, name from account');
  const cases = await sqlRows(api, 'select id::text, reference from hotline_case');
  const secrets = [...accounts, ...cases].flatMap((row) => Object.values(row).map(String));

  expect(secrets.length).toBeGreaterThan(4);
  expect(secrets.filter((secret) => text.includes(`"${secret}`))).toEqual([]);
  expect(text).not.toMatch(/canary|192\.0\.2\.|\.example|[0-9a-f]{8}-[0-9a-f]{4}-/i);
});

/** The names in an expression, without the suffixes that a query adds to a histogram. */
const namesIn = (expression: string): readonly string[] =>
  [...expression.matchAll(/\b(?:meldpunt|nodejs|process)_\w+/g)].map(([name]) =>
    name.replace(/_(?:bucket|sum|count)$/, ''),
  );
const exported = (): ReadonlySet<string> =>
  new Set([...text.matchAll(/^# TYPE (\w+) /gm)].map(([, name = '']) => name));

it('exports each metric that an alert rule or the dashboard uses', async () => {
  const rules = safeLoad(await textOf('deploy/prometheus/alerts.yml')) as Rules;
  const dashboard = JSON.parse(await textOf('deploy/grafana/meldpunt.json')) as Dashboard;
  const alerts = rules.groups.flatMap((group) => group.rules);
  const used = [
    ...alerts.map(({ alert, expr }) => ({ by: alert, expr })),
    ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ by: title, expr }))),
  ];
  const known = exported();

  expect(used.filter(({ expr }) => namesIn(expr).length === 0).map(({ by }) => by)).toEqual(['MeldpuntDown']);
  expect(
    used.flatMap(({ by, expr }) =>
      namesIn(expr)
        .filter((name) => !known.has(name))
        .map((name) => `${by}: ${name}`),
    ),
  ).toEqual([]);
});

/** The values of labels that rules and the dashboard may name. */
const codes: Readonly<Record<string, readonly string[]>> = {
  status: Object.keys(CaseStatus),
  band: Object.keys(QueueBand),
  state: Object.keys(HandOverStatus),
  stage: Object.keys(DeadlineStage),
  lease: ['ACTIVE', 'EXPIRED'],
  outcome: ['CONFIRMED', 'FAILED'],
  action: Object.keys(securityActions),
};

it('names in rules and in the dashboard only values of labels that exist', async () => {
  const text = `${await textOf('deploy/prometheus/alerts.yml')}${(await textOf('deploy/grafana/meldpunt.json')).replaceAll('\\"', '"')}`;
  const named = [...text.matchAll(/[{ ](status|band|state|stage|lease|outcome|action)=~?"([^"]+)"/g)]
    .flatMap(([, label = '', values = '']) => values.split('|').map((value) => ({ label, value })))
    .filter(({ value }) => value !== '5..');

  expect(named.length).toBeGreaterThan(8);
  expect(named.filter(({ label, value }) => !codes[label]?.includes(value))).toEqual([]);
});

it('describes in the guide each metric of its own', async () => {
  const guide = await textOf('docs/guides/operate.md');
  const described = namesIn(guide);
  const own = [...exported()].filter((name) => name.startsWith('meldpunt_'));

  const isDescribed = (name: string) =>
    described.includes(name) || /^meldpunt_(?:jobs|clock_skew)_/.test(name);
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((name) => !isDescribed(name))).toEqual([]);
});

it('shows no outdated figure while the database does not respond', async () => {
  const broken = { em: { fork: () => ({}) } } as unknown as typeof api.system.orm;
  const server = metricsServer({ ...api.system, orm: broken });
  const body = (await server.inject('/metrics')).body;
  await server.close();

  expect(valueOf('meldpunt_database_up', body)).toBe(0);
  expect(body).not.toMatch(/^meldpunt_(?:cases|workers|deadlines)\w* ?\S* \d/m);
  expect(body).toMatch(/^process_cpu_seconds_total \d/m);
});
