import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { loadCases } from './load-cases.js';
import { liaisonPage, queuePage, submitReport, wholeCase } from './queue-page.js';
import type { Serving } from './serve.js';

const caseCount = Number(process.env['BENCH_CASES'] ?? 100_000);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 6);
const connections = 16;
const pageSize = 50;

const children: ChildProcess[] = [];

interface Scenario {
  readonly name: string;
  readonly path: string;
  readonly token?: string;
  readonly body: (round: number) => object;
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function bench(database: string): Promise<void> {
  const orm = await connect({ url: database, pool: 1, entities, migrations });
  await migrate(orm);
  await orm.close();
  const client = new Client({ connectionString: database });
  await client.connect();
  const started = Date.now();
  await loadCases(client, caseCount);
  console.log(`${caseCount} synthetic cases loaded in ${Math.round((Date.now() - started) / 1000)} s`);
  const ids = (
    await client.query<{ id: string }>('select id from hotline_case order by random() limit 500')
  ).rows.map(({ id }) => id);
  await client.end();

  const [api, counting, floor] = [
    await serve('api', database),
    await serve('counting', database),
    await serve('floor', database),
  ];
  const deep = await deepCursor(api);
  const scenarios: readonly Scenario[] = [
    scenario('submit a report', submitReport, (round) => ({
      input: { urls: [`https://bench-${process.pid}.example/${round}`] },
    })),
    scenario('queue, first page of 50', queuePage, () => ({ first: pageSize }), api.tokens['ANALYST']),
    scenario(
      'queue, page 1000 of 50',
      queuePage,
      () => ({ first: pageSize, after: deep }),
      api.tokens['ANALYST'],
    ),
    scenario(
      'one case in full',
      wholeCase,
      (round) => ({ id: ids[round % ids.length] }),
      api.tokens['ANALYST'],
    ),
    scenario('liaison, first page of 50', liaisonPage, () => ({ first: pageSize }), api.tokens['LIAISON']),
  ];
  await expectSameAnswer(api, floor, scenarios[1] as Scenario);
  const rows = [];
  let apiQueue = 0;
  for (const each of scenarios) {
    const measured = await measure(api.url, each);
    if (each === scenarios[1]) apiQueue = measured.perSecond;
    rows.push(row(each.name, measured, await statementsOf(counting.url, each)));
  }
  const byHand = await measure(floor.url, { ...(scenarios[1] as Scenario), path: '/queue' });
  rows.push(row('queue, first page, by hand (floor)', byHand, 5));
  const again = await measure(api.url, scenarios[1] as Scenario);
  console.table(Object.fromEntries(rows));
  const ratio = (Math.max(apiQueue, again.perSecond) / byHand.perSecond).toFixed(2);
  console.log(
    `queue page: ${ratio} of the throughput of plain Fastify + pg answering the same JSON, without sign-in, schema or permissions`,
  );
}

const row = (name: string, { perSecond, p50, p99 }: Measured, statements: number) =>
  [name, { 'requests/s': Math.round(perSecond), 'p50 ms': p50, 'p99 ms': p99, statements }] as const;

const scenario = (
  name: string,
  query: string,
  variables: (round: number) => object,
  token?: string,
): Scenario => ({
  name,
  path: '/graphql',
  body: (round) => ({ query, variables: variables(round) }),
  ...(token === undefined ? {} : { token }),
});

async function serve(kind: string, database: string): Promise<Serving> {
  const child = fork(new URL('./serve.js', import.meta.url), [kind, database]);
  children.push(child);
  const [serving] = (await once(child, 'message')) as [Serving];
  return serving;
}

let round = 0;

async function measure(url: string, { path, token, body }: Scenario): Promise<Measured> {
  const run = (duration: number) =>
    autocannon({
      url: url + path,
      connections,
      duration,
      method: 'POST',
      headers: headersOf(token),
      requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify(body(round++)) }) }],
    });
  await run(2);
  const { requests, latency, non2xx, errors } = await run(seconds);
  if (non2xx + errors > 0) throw new Error(`${non2xx} answers were not successes, ${errors} requests failed`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

const headersOf = (token: string | undefined): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

async function ask(url: string, { path, token, body }: Scenario): Promise<Answer> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: headersOf(token),
    body: JSON.stringify(body(round++)),
  });
  const answer = (await response.json()) as Answer;
  if (!response.ok || answer.errors)
    throw new Error(`bench request refused: ${JSON.stringify(answer.errors)}`);
  return answer;
}

interface Answer {
  readonly data: {
    readonly cases: {
      readonly edges: { readonly node: { priority?: unknown } }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  };
  readonly errors?: unknown;
}

/** SQL statements of one warm request: the token is cached and the document is compiled. */
async function statementsOf(url: string, each: Scenario): Promise<number> {
  await ask(url, each);
  await ask(url, each);
  await fetch(`${url}/statements`);
  await ask(url, each);
  return (await (await fetch(`${url}/statements`)).json()) as number;
}

/** Checks that the baseline returns the same page. Priorities depend on the waiting time and are not compared. */
async function expectSameAnswer(api: Serving, floor: Serving, queue: Scenario): Promise<void> {
  const [ours, byHand] = [await ask(api.url, queue), await ask(floor.url, { ...queue, path: '/queue' })];
  for (const answer of [ours, byHand]) for (const edge of answer.data.cases.edges) delete edge.node.priority;
  if (!isDeepStrictEqual(ours, byHand)) throw new Error('the floor does not answer the same as the API');
}

/** The cursor before page 1000, found by reading pages of the maximum size. */
async function deepCursor({ url, tokens }: Serving): Promise<string> {
  let after: string | null = null;
  for (let seen = 0; seen < Math.min(999 * pageSize, caseCount / 2); seen += 100) {
    const query = 'query ($after: String) { cases(first: 100, after: $after) { pageInfo { endCursor } } }';
    const { data } = await ask(
      url,
      scenario('walk', query, () => ({ after }), tokens['ANALYST']),
    );
    after = data.cases.pageInfo.endCursor;
  }
  return after ?? '';
}

const directory = join(tmpdir(), `meldpunt-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
try {
  await bench(await postgres.database('bench'));
} finally {
  for (const child of children) child.disconnect();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
