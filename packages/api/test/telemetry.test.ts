import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runWorker } from '../src/platform/jobs/run-worker.js';
import { readConfig } from '../src/platform/config.js';
import { createLogger } from '../src/platform/logging/logger.js';
import { metricsServer } from '../src/app/serve-metrics.js';
import { startWorker } from '../src/app/start-worker.js';
import { startTelemetry } from '../src/app/start-telemetry.js';
import { isTracing } from '../src/platform/tracing/spans.js';
import { createChannels } from '../src/app/channels.js';
import { createTasks } from '../src/app/tasks.js';
import { workContextFactory } from '../src/app/work-context.js';
import { testApi, type TestApi } from './support/api.js';
import { perform, reportedCase } from './support/casework.js';
import { sqlRows } from './support/rows.js';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly status: { readonly code?: number };
}

interface Value {
  readonly stringValue?: string;
  readonly intValue?: number | string;
}
interface Attribute {
  readonly key: string;
  readonly value: Value;
}
interface Point {
  readonly attributes: readonly Attribute[];
  readonly asDouble?: number;
  readonly count?: number | string;
  readonly sum?: number;
  readonly explicitBounds?: readonly number[];
  readonly bucketCounts?: readonly (number | string)[];
}
interface SentMetric {
  readonly name: string;
  readonly description: string;
  readonly sum?: { readonly dataPoints: readonly Point[]; readonly isMonotonic: boolean };
  readonly gauge?: { readonly dataPoints: readonly Point[] };
  readonly histogram?: { readonly dataPoints: readonly Point[] };
}
interface SentRecord {
  readonly severityText: string;
  readonly body: Value;
  readonly attributes: readonly Attribute[];
  readonly traceId?: string;
  readonly spanId?: string;
}

/** What an OpenTelemetry collector received, by path. */
const received: { readonly path: string; readonly body: string }[] = [];
let collector: Server;
let endpoint: string;
let api: TestApi;
let spans: readonly SentSpan[] = [];
let records: readonly SentRecord[] = [];
let metrics: readonly SentMetric[] = [];
/** The text for Prometheus, read just before the metrics were sent. */
let prometheus = '';
let log = '';

/** The content of the messages of one kind: a list of resources, each with a list of scopes, each with a list. */
const sent = (path: string, ofResource: string, ofScope: string, list: string): readonly unknown[] =>
  received
    .filter((one) => one.path === path)
    .flatMap(({ body }) => (JSON.parse(body) as Record<string, Record<string, unknown>[]>)[ofResource] ?? [])
    .flatMap((resource) => resource[ofScope] as Record<string, unknown[]>[])
    .flatMap((scope) => scope[list] ?? []);

const configured = (env: NodeJS.ProcessEnv) => readConfig({ METRICS_PORT: '', ...env });

/** Runs one job on a worker as in production, and one that fails with personal data in its message. */
async function runJobs(): Promise<void> {
  const logger = createLogger('silent');
  const done = Promise.withResolvers<void>();
  const worker = await runWorker({
    connectionString: api.system.databaseUrl,
    concurrency: 1,
    tasks: {
      ...createTasks(api.system, createChannels(api.system)),
      canaryTask: async () => {
        done.resolve();
        throw new Error('canary-message');
      },
    },
    schedule: {},
    workContext: workContextFactory({ ...api.system, logger }),
    logger,
  });
  await sqlRows(api, `select graphile_worker.add_job('canaryTask', '{"text": "canary-payload"}'::json)`);
  await done.promise;
  await worker.stop();
}

/** A request that fails; the caller chooses a name in the path of the fault. */
async function failingRequest(): Promise<void> {
  await sqlRows(api, 'alter table hotline_case rename to canary_table');
  const { errors } = await api.send('{ canaryAlias: cases { nodes { id } } }', {}, 'analyst');
  await sqlRows(api, 'alter table canary_table rename to hotline_case');
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
}

beforeAll(async () => {
  collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ path: request.url ?? '', body: Buffer.concat(parts).toString() });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  endpoint = `http://127.0.0.1:${port}`;
  expect(isTracing()).toBe(false);
  const telemetry = await startTelemetry(
    configured({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }),
    'meldpunt-api',
  );
  const lines = new Writable({
    write: (part: Buffer, _encoding, done) => ((log += part.toString()), done()),
  });
  api = await testApi({ logger: createLogger('info', lines) });
  const { caseId } = await reportedCase(api, 'https://canary-host.example/canary-path');
  await perform(api, 'claimCase', { caseId }, 'analyst');
  await api.app.inject({
    method: 'POST',
    url: '/graphql?canary-query=1',
    headers: {
      'content-type': 'application/json',
      'x-request-id': 'canary-request',
      traceparent: `00-${'ca'.repeat(16)}-${'ca'.repeat(8)}-01`,
    },
    payload: { query: 'query CanaryName { search(text: "canary-text") { hits { __typename } } }' },
  });
  await api.system.outbound.request('http://127.0.0.1:9/canary-outbound', {
    method: 'POST',
    body: 'canary-body',
  });
  await failingRequest();
  await runJobs();
  const server = metricsServer(api.system);
  prometheus = (await server.inject('/metrics')).body;
  await server.close();
  const stopMetrics = await telemetry.sendMetrics(api.system);
  await stopMetrics();
  await telemetry.stop();
  spans = sent('/v1/traces', 'resourceSpans', 'scopeSpans', 'spans') as SentSpan[];
  metrics = sent('/v1/metrics', 'resourceMetrics', 'scopeMetrics', 'metrics') as SentMetric[];
  records = sent('/v1/logs', 'resourceLogs', 'scopeLogs', 'logRecords') as SentRecord[];
});
afterAll(async () => {
  await api.close();
  collector.closeAllConnections();
  collector.close();
});

it('sends spans of requests, operations, statements, jobs and outgoing requests', () => {
  const names = new Set(spans.map(({ name }) => name));

  for (const name of [
    'POST /graphql',
    'mutation submitReport',
    'mutation claimCase',
    'query search',
    'sql select',
    'sql insert',
    'job canaryTask',
    'outbound request',
  ])
    expect(names).toContain(name);
});

it('puts the statements of an operation into the trace of its request, and its ids into the log line', () => {
  const trace = spans.find(({ name }) => name === 'mutation claimCase')?.traceId;
  const ofTrace = spans.filter(({ traceId }) => traceId === trace);
  const root = ofTrace.find(({ name }) => name === 'POST /graphql');

  expect(ofTrace.map(({ name }) => name)).toEqual(expect.arrayContaining(['POST /graphql', 'sql insert']));
  expect(log).toContain(`"traceId":"${trace}","spanId":"${root?.spanId}"`);
});

const attributesOf = ({ attributes }: { readonly attributes: readonly Attribute[] }) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]));

it('sends each line of the log, with its fields and the ids of its trace and span', () => {
  const trace = spans.find(({ name }) => name === 'mutation claimCase')?.traceId;
  const root = spans.find(({ name, traceId }) => name === 'POST /graphql' && traceId === trace);
  const ofRequest = records.find(({ traceId }) => traceId === trace);
  const lines = log.trim().split('\n');

  expect(records).toHaveLength(lines.length);
  expect(ofRequest).toMatchObject({
    severityText: 'INFO',
    body: { stringValue: 'request' },
    traceId: trace,
    spanId: root?.spanId,
  });
  expect(attributesOf(ofRequest ?? { attributes: [] })).toEqual({
    method: 'POST',
    ms: expect.any(Number),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    route: '/graphql',
    status: 200,
  });
});

it('sends a fault with its class and place, without the names that the caller chose', () => {
  const failed = records.find(({ body }) => body.stringValue === 'request failed');

  expect(failed?.severityText).toBe('ERROR');
  expect(JSON.stringify(failed?.attributes)).toContain('"42P01"');
  expect(log).toContain('canaryAlias');
});

/** The series of Prometheus: name and labels in a fixed order, with the value. */
const series = (name: string, labels: Readonly<Record<string, unknown>>, value: unknown): string =>
  `${name}${JSON.stringify(Object.entries(labels).sort())} ${Number(value)}`;

const numbersOf = (point: Point, name: string): readonly string[] => {
  const labels = attributesOf(point);
  const { explicitBounds = [], bucketCounts = [], count, sum, asDouble } = point;
  if (count === undefined) return [series(name, labels, asDouble)];
  const bounds = [...explicitBounds.map(String), '+Inf'];
  const upTo = bounds.map((_, index) =>
    bucketCounts.slice(0, index + 1).reduce<number>((total, one) => total + Number(one), 0),
  );
  return [
    ...bounds.map((le, index) => series(`${name}_bucket`, { ...labels, le }, upTo[index])),
    series(`${name}_count`, labels, count),
    series(`${name}_sum`, labels, sum),
  ];
};

it('sends the metrics of the endpoint for Prometheus, with the same names, labels and values', () => {
  const lines = [...prometheus.matchAll(/^(meldpunt_\w+)(?:\{(.*)\})? (\S+)$/gm)];
  const shown = lines.map(([, name = '', labels = '', value]) =>
    series(
      name,
      Object.fromEntries(
        [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label = '', text]) => [label, text]),
      ),
      value,
    ),
  );
  const own = metrics.filter(({ name }) => name.startsWith('meldpunt_'));
  const exported = own.flatMap(({ name, sum, gauge, histogram }) =>
    [...(sum ?? gauge ?? histogram ?? { dataPoints: [] }).dataPoints].flatMap((point) =>
      numbersOf(point, name),
    ),
  );

  expect(shown.length).toBeGreaterThan(30);
  expect(exported.sort()).toEqual(shown.sort());
  expect(metrics.map(({ name }) => name).sort()).toEqual(
    [...prometheus.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name).sort(),
  );
  expect(metrics.find(({ name }) => name === 'meldpunt_hand_over_attempts_total')?.sum?.isMonotonic).toBe(
    true,
  );
});

it('names the service and the process in every message', () => {
  const sources = received.map(({ body }) => /"resource":\{"attributes":(\[.*?\])/.exec(body)?.[1] ?? '');

  expect(new Set(received.map(({ path }) => path))).toEqual(
    new Set(['/v1/traces', '/v1/metrics', '/v1/logs']),
  );
  expect(sources.filter((source) => !source.includes('meldpunt-api'))).toEqual([]);
  expect(new Set(sources).size).toBe(1);
});

it.each(['/v1/traces', '/v1/metrics', '/v1/logs'])(
  'sends nothing personal to %s: no address, text, value, message, name of a caller or id that a caller chose',
  (path) => {
    const bodies = received.filter((one) => one.path === path).map(({ body }) => body);
    const text = bodies.join('').replaceAll('canaryTask', '');

    expect(text.length).toBeGreaterThan(2000);
    expect(text).not.toMatch(/canary|hotline_case|cacacaca|https?:|\.example|127\.0\.0\.1/i);
  },
);

it('sends no id of an account, a case or a person', async () => {
  const ids = [
    ...(await sqlRows(api, 'select id::text, name from account')),
    ...(await sqlRows(api, 'select id::text, reference from hotline_case')),
  ].flatMap((row) => Object.values(row).map(String));
  const text = received.map(({ body }) => body).join('');

  expect(ids.length).toBeGreaterThan(3);
  expect(ids.filter((id) => text.includes(id))).toEqual([]);
});

it('marks a job that failed', () => {
  expect(spans.find(({ name }) => name === 'job canaryTask')?.status.code).toBe(2);
});

it('records and sends nothing without an endpoint', async () => {
  const before = received.length;
  const telemetry = await startTelemetry(configured({}), 'meldpunt-api');
  const stopMetrics = await telemetry.sendMetrics(api.system);
  await api.send('{ cases { nodes { id } } }', {}, 'analyst');
  await stopMetrics();
  await telemetry.stop();

  expect(isTracing()).toBe(false);
  expect(received).toHaveLength(before);
});

it('sends only what is configured, to the endpoint of each', async () => {
  const before = received.length;
  const telemetry = await startTelemetry(
    configured({
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `${endpoint}/own/path`,
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_TRACES_EXPORTER: 'none',
      OTEL_LOGS_EXPORTER: 'none',
    }),
    'meldpunt-worker',
  );
  const stopMetrics = await telemetry.sendMetrics(api.system);
  await api.send('{ cases { nodes { id } } }', {}, 'analyst');
  await stopMetrics();
  await telemetry.stop();

  expect(received.slice(before).map(({ path }) => path)).toEqual(['/own/path']);
});

it('a worker sends its metrics a last time when it stops, while the database is open', async () => {
  const before = received.length;
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-telemetry-'));
  const worker = await startWorker(
    configured({
      DATABASE_URL: api.database.url,
      DATA_DIRECTORY: folder,
      LOG_LEVEL: 'silent',
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `${endpoint}/worker`,
    }),
  );
  await worker.stop();
  await rm(folder, { recursive: true });
  const sentNow = received.slice(before);

  expect(sentNow.map(({ path }) => path)).toEqual(['/worker']);
  expect(sentNow[0]?.body).toContain('"meldpunt-worker"');
  expect(sentNow[0]?.body).toMatch(/"name":"meldpunt_database_up"[^]{0,200}"asDouble":1\b/);
});

it('stops when the collector does not respond', async () => {
  const closed = 'http://127.0.0.1:9';
  const telemetry = await startTelemetry(configured({ OTEL_EXPORTER_OTLP_ENDPOINT: closed }), 'meldpunt-api');
  const stopMetrics = await telemetry.sendMetrics(api.system);
  createLogger('info', new Writable({ write: (_part, _encoding, done) => done() })).info('one line');

  await expect(stopMetrics()).resolves.toBeUndefined();
  await expect(telemetry.stop()).resolves.toBeUndefined();
});
