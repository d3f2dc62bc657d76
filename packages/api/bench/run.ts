import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { asApp, startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import {
  ask,
  expectSameAnswers,
  pageSize,
  scenariosOf,
  type Contestant,
  type Scenario,
} from './contestants.js';
import { loadCases } from './load-cases.js';
import { linesOf, measure } from './rounds.js';
import type { Serving } from './serve.js';

const { values: flags } = parseArgs({
  options: {
    /** How many cases the tables have; several numbers with commas. */
    cases: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    /** Requests of each contestant in each round. */
    requests: { type: 'string', default: '200' },
    connections: { type: 'string', default: '8' },
    /** Only scenarios whose name contains this. */
    only: { type: 'string', default: '' },
    /** A folder for the databases. It is kept, and databases that are in it are used again. */
    data: { type: 'string' },
  },
});
const settings = {
  rounds: Number(flags.rounds),
  requests: Number(flags.requests),
  connections: Number(flags.connections),
};

const children: ChildProcess[] = [];

async function bench(database: string, caseCount: number): Promise<void> {
  const admin = new Client({ connectionString: database });
  await admin.connect();
  try {
    await compare(admin, database, caseCount);
  } finally {
    for (const child of children.splice(0)) child.disconnect();
    await admin.end();
  }
}

async function compare(admin: Client, database: string, caseCount: number): Promise<void> {
  await fill(admin, database, caseCount);
  // Ids are random, so the first ones are cases of any age.
  const { rows: found } = await admin.query<{ id: string }>(
    'select id from hotline_case order by id limit 5000',
  );
  const asUsed = await asApp(database);
  const [ours, counting, peer, floor] = [
    await serve('api', asUsed),
    await serve('counting', asUsed),
    await serve('peer', asUsed),
    await serve('floor', asUsed),
  ] as const;
  const ids = found.map(({ id }) => id);
  const scenarios = scenariosOf(
    { ours, peer, floor },
    { ids, deepCursor: await deepCursor(admin, caseCount) },
  );
  let table = {};
  for (const scenario of scenarios.filter(({ name }) => name.includes(flags.only))) {
    await expectSameAnswers(scenario);
    const statements = await statementsOf(counting, scenario);
    table = { ...table, ...linesOf(scenario, await measure(scenario, admin, settings), statements) };
  }
  console.log(
    `${caseCount} cases, ${settings.rounds} rounds of ${settings.requests} requests, load ${loadavg()[0]}`,
  );
  console.table(table);
}

async function fill(admin: Client, database: string, caseCount: number): Promise<void> {
  const orm = await connect({ url: database, pool: 1, entities, migrations });
  await migrate(orm);
  await orm.close();
  const { rowCount } = await admin.query('select from hotline_case limit 1');
  if (rowCount !== 0) return;
  const started = Date.now();
  await loadCases(admin, caseCount);
  console.log(`${caseCount} synthetic cases loaded in ${Math.round((Date.now() - started) / 1000)} s`);
}

async function serve(kind: string, database: string): Promise<Serving> {
  const child = fork(new URL('./serve.js', import.meta.url), [kind, database], {
    env: { ...process.env, GRAPHILE_ENV: 'production' },
  });
  children.push(child);
  const [serving] = (await once(child, 'message')) as [Serving];
  return serving;
}

/** SQL statements of one warm request: the token is cached and the document is compiled. */
async function statementsOf(counting: Serving, { variables, contestants }: Scenario): Promise<number> {
  const ours = contestants.find(({ name }) => name === 'ours') as Contestant;
  const counted = { ...ours, serving: counting };
  for (let time = 0; time < 3; time += 1) {
    if (time === 2) await fetch(`${counting.url}/statements`);
    await ask(counted, variables());
  }
  return (await (await fetch(`${counting.url}/statements`)).json()) as number;
}

/** The cursor before page 1000, or before the middle of a shorter list. */
async function deepCursor(admin: Client, caseCount: number): Promise<string> {
  const { rows } = await admin.query<{ band: number; since: Date; id: string }>(
    `select queue_band as band, waiting_since as since, id from hotline_case order by queue_band, waiting_since, id
     limit 1 offset $1`,
    [Math.min(999 * pageSize, Math.floor(caseCount / 2))],
  );
  const [last] = rows;
  return Buffer.from(JSON.stringify([last?.band, last?.since, last?.id])).toString('base64url');
}

const directory =
  flags.data === undefined ? join(tmpdir(), `meldpunt-bench-${process.pid}`) : resolve(flags.data);
const postgres = await startEmbeddedPostgres(directory);
try {
  for (const count of flags.cases.split(','))
    await bench(await postgres.database(`bench_${count}`), Number(count));
} finally {
  await postgres.stop();
  if (flags.data === undefined) await rm(directory, { recursive: true, force: true });
}
