import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { entities, migrations } from '../src/app/entities.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import type { FloodOrder, FloodResults } from './flood-bot.js';
import type { FormsOrder } from './flood-forms.js';
import { freshReport, sendOver, sendReport, type Sent } from './flood-sender.js';
import type { Serving } from './serve.js';

/** A flood of reports. Each network is another wider network, with one caller. */
interface Flood {
  readonly name: string;
  readonly posts: number;
  readonly networks: number;
  readonly immediateDanger: boolean;
}

const scale = Number(process.env['FLOOD_SCALE'] ?? 1);
const perSecond = Number(process.env['FLOOD_PER_SECOND'] ?? 250);
/** The name of the only flood to play; all of them without it. */
const only = process.env['FLOOD_ONLY'];
const reporters = 30;
/** The times of thirty people would say too little about the slowest 5 %. */
const reportersElsewhere = 100;
const floods: readonly Flood[] = [
  { name: 'one network', posts: 10_000, networks: 1, immediateDanger: false },
  { name: '500 networks', posts: 10_000, networks: 500, immediateDanger: false },
  { name: 'danger, one network', posts: 4_000, networks: 1, immediateDanger: true },
  { name: 'danger, 50 networks', posts: 4_000, networks: 50, immediateDanger: true },
];

const networkOf = (index: number): string => `198.${18 + Math.floor(index / 250)}.${index % 250}.1`;
/** The addresses of people, each in another wider network. */
const elsewhere = (group: number, index: number): string =>
  `2001:db8:${(group * reportersElsewhere + index).toString(16)}::1`;

const reportersOver = (ms: number, send: (index: number) => Promise<Sent>): Promise<readonly Sent[]> =>
  sendOver(ms, reporters, send);

/** Reports from forms that solve the proof of work, sent by a process of their own. */
async function formsOver(ms: number, order: Omit<FormsOrder, 'count' | 'ms'>): Promise<readonly Sent[]> {
  const forms = fork(new URL('./flood-forms.js', import.meta.url));
  forms.send({ ...order, count: reporters, ms } satisfies FormsOrder);
  const [sent] = (await Promise.race([once(forms, 'message'), failureOf(forms)])) as [readonly Sent[]];
  return sent;
}

/** Fails when the process ends. */
const failureOf = (child: ChildProcess): Promise<never> =>
  once(child, 'exit').then(([code]) => {
    throw new Error(`a process that sends reports ended with code ${code}`);
  });

const p95 = (sent: readonly Sent[]): string => {
  const sorted = sent.map(({ ms }) => ms).sort((one, other) => one - other);
  return `${Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN)} ms`;
};
const through = (sent: readonly Sent[]): number =>
  sent.filter(({ result }) => result === 'SubmitReportSuccess').length;

/** Plays a flood and its reporters against one process of the API. Returns one line of the table. */
async function play(flood: Flood, hasDefences: boolean, database: string): Promise<readonly unknown[]> {
  const orm = await connect({ url: database, pool: 1, entities, migrations });
  await migrate(orm);
  const api = fork(new URL('./serve.js', import.meta.url), [hasDefences ? 'guarded' : 'api', database]);
  const [{ url }] = (await once(api, 'message')) as [Serving];
  const elsewhereOver = (group: number, ms: number): Promise<readonly Sent[]> =>
    sendOver(ms, reportersElsewhere, (index) => sendReport(url, elsewhere(group, index), freshReport()));
  await elsewhereOver(0, 3_000);
  const idle = await elsewhereOver(1, 20_000);

  const bot = fork(new URL('./flood-bot.js', import.meta.url));
  const posts = Math.ceil(flood.posts * scale);
  const order: FloodOrder = {
    url,
    networks: Array.from({ length: flood.networks }, (_, index) => networkOf(index)),
    posts,
    perSecond,
    maxMs: (posts / perSecond) * 1_500,
    input: { immediateDanger: flood.immediateDanger },
  };
  const ended = Promise.race([once(bot, 'message') as Promise<[FloodResults]>, failureOf(bot)]);
  bot.send(order);
  await sleep(2_000);
  const during = (posts / perSecond) * 800;
  const [others, neighbours, inDanger] = await Promise.all([
    elsewhereOver(2, during),
    formsOver(during, { url, from: networkOf(0), input: { immediateDanger: flood.immediateDanger } }),
    reportersOver(during, () => sendReport(url, networkOf(0), freshReport({ immediateDanger: true }))),
  ]);
  const [results] = await ended;
  const urgent = await orm.em
    .getConnection()
    .execute<{ count: string }[]>(
      `select count(*) from hotline_case where queue_band = 0 and hostname like 'flood-${bot.pid}-%'`,
    );
  api.kill();
  await orm.close();
  return [
    flood.name,
    hasDefences ? 'on' : 'off',
    through(others),
    through(neighbours),
    through(inDanger),
    p95(idle),
    p95(others),
    results['SubmitReportSuccess'] ?? 0,
    results['ProofOfWorkRequiredError'] ?? 0,
    (results['NO_RESPONSE'] ?? 0) + (results['FAILED'] ?? 0),
    urgent[0]?.count ?? '?',
  ];
}

const columns = [
  'flood',
  'defences',
  'elsewhere, without JavaScript',
  'same network, with a form',
  'same network, in danger, without JavaScript',
  'p95 elsewhere, idle',
  'p95 elsewhere, flood',
  'accepted of the flood',
  'challenged',
  'no response',
  'of the flood at the top of the queue',
];
const line = (cells: readonly unknown[]): void => console.log(`| ${cells.join(' | ')} |`);

/** Plays on a server of its own: another one may still write down what an earlier flood has stored. */
async function playAlone(flood: Flood, hasDefences: boolean): Promise<readonly unknown[]> {
  const directory = join(tmpdir(), `meldpunt-flood-${process.pid}`);
  const postgres = await startEmbeddedPostgres(directory);
  try {
    return await play(flood, hasDefences, await postgres.database('flood'));
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

console.log(
  `${perSecond} reports per second, ${reportersElsewhere} reporters elsewhere, ${reporters} of each other kind, ` +
    `load of the machine before: ${loadavg()[0]}\n`,
);
line(columns);
line(columns.map(() => '---'));
for (const flood of floods.filter(({ name }) => only === undefined || name === only))
  for (const hasDefences of [false, true])
    // Without the defences nothing depends on the network.
    if (hasDefences || flood.networks === 1) line(await playAlone(flood, hasDefences));
