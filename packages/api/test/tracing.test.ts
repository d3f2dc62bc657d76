import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { runWorker } from '../src/platform/jobs/run-worker.js';
import { createLogger } from '../src/platform/logging/logger.js';
import { isTracing } from '../src/platform/tracing/spans.js';
import { startTracing } from '../src/platform/tracing/start-tracing.js';
import { createChannels } from '../src/app/channels.js';
import { createTasks } from '../src/app/tasks.js';
import { workContextFactory } from '../src/app/work-context.js';
import { testApi, type TestApi } from './support/api.js';
import { perform, reportedCase } from './support/casework.js';
import { sqlRows } from './support/rows.js';

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly status: { readonly code?: number };
}

/** What an OpenTelemetry collector received. */
const bodies: string[] = [];
let collector: Server;
let api: TestApi;
let spans: readonly SentSpan[] = [];
let log = '';

const spansIn = (body: string): readonly SentSpan[] =>
  (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] }).resourceSpans.flatMap(
    ({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans),
  );

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

beforeAll(async () => {
  collector = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      bodies.push(Buffer.concat(parts).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;
  expect(isTracing()).toBe(false);
  const stop = await startTracing(`http://127.0.0.1:${port}`, 'meldpunt-api');
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
  await runJobs();
  await stop();
  spans = bodies.flatMap(spansIn);
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

it('puts the statements of an operation into the trace of its request, and its id into the log line', () => {
  const trace = spans.find(({ name }) => name === 'mutation claimCase')?.traceId;
  const ofRequest = spans.filter(({ traceId }) => traceId === trace).map(({ name }) => name);

  expect(ofRequest).toEqual(expect.arrayContaining(['POST /graphql', 'sql insert']));
  expect(log).toContain(`"traceId":"${trace}"`);
});

it('sends nothing personal: no address, text, value, message, name of a caller or trace id of a caller', () => {
  expect(spans.length).toBeGreaterThan(20);
  expect(bodies.join('').replaceAll('job canaryTask', '')).not.toMatch(/canary|hotline_case|cacacaca/i);
});

it('marks a job that failed', () => {
  expect(spans.find(({ name }) => name === 'job canaryTask')?.status.code).toBe(2);
});

it('records and loads nothing without an endpoint', async () => {
  const before = bodies.length;
  const stop = await startTracing(null, 'meldpunt-api');
  await api.send('{ cases { nodes { id } } }', {}, 'analyst');
  await stop();

  expect(isTracing()).toBe(false);
  expect(bodies).toHaveLength(before);
});
