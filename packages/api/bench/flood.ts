import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { entities, migrations } from '../src/app/entities.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { freshReport, sendFromForm, sendReport, type Sent } from './flood-sender.js';
import type { Serving } from './serve.js';

const posts = Number(process.env['FLOOD_POSTS'] ?? 10_000);
const perSecond = Number(process.env['FLOOD_PER_SECOND'] ?? 250);
const reporters = 30;
const bot = '198.51.100.66';
const elsewhere = (index: number): string => `203.0.113.${index + 1}`;

interface Figures {
  readonly idleP95: number;
  readonly floodP95: number;
  readonly through: Readonly<Record<string, string>>;
  readonly bot: Readonly<Record<string, number>>;
}

/** Reports of thirty people, evenly over some time, so that none waits for another. */
async function reportersOver(ms: number, send: (index: number) => Promise<Sent>): Promise<readonly Sent[]> {
  const sent: Promise<Sent>[] = [];
  for (let index = 0; index < reporters; index += 1) {
    sent.push(send(index));
    await sleep(ms / reporters);
  }
  return Promise.all(sent);
}

const p95 = (sent: readonly Sent[]): number => {
  const sorted = sent.map(({ ms }) => ms).sort((one, other) => one - other);
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN);
};
const through = (sent: readonly Sent[]): string =>
  `${sent.filter(({ result }) => result === 'SubmitReportSuccess').length} of ${sent.length}`;

async function play(kind: 'guarded' | 'api', database: string): Promise<Figures> {
  const child: ChildProcess = fork(new URL('./serve.js', import.meta.url), [kind, database]);
  const [{ url }] = (await once(child, 'message')) as [Serving];
  await reportersOver(1_000, (index) => sendReport(url, `192.0.2.${index + 1}`, freshReport()));
  const idle = await reportersOver(6_000, (index) =>
    sendReport(url, `192.0.2.${index + 101}`, freshReport()),
  );

  const args = [url, bot, String(posts), String(perSecond)];
  const flood = fork(new URL('./flood-bot.js', import.meta.url), args);
  const ended = once(flood, 'message') as Promise<[Record<string, number>]>;
  await sleep(2_000);
  const during = (posts / perSecond) * 800;
  const [others, neighbours, inDanger] = await Promise.all([
    reportersOver(during, (index) => sendReport(url, elsewhere(index), freshReport())),
    reportersOver(during, () => sendFromForm(url, bot, freshReport())),
    reportersOver(during, () => sendReport(url, bot, freshReport({ immediateDanger: true }))),
  ]);
  const [results] = await ended;
  child.disconnect();
  return {
    idleP95: p95(idle),
    floodP95: p95(others),
    through: {
      'elsewhere, no JavaScript': through(others),
      'behind the address of the bot, with a form': through(neighbours),
      'there and in danger, no JavaScript': through(inDanger),
    },
    bot: results,
  };
}

const directory = join(tmpdir(), `meldpunt-flood-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
try {
  console.log(`${posts} reports of one bot, ${perSecond} per second`);
  for (const [name, kind] of [
    ['defences off', 'api'],
    ['defences on', 'guarded'],
  ] as const) {
    const database = await postgres.database(`flood_${kind}`);
    const orm = await connect({ url: database, pool: 1, entities, migrations });
    await migrate(orm);
    await orm.close();
    const figures = await play(kind, database);
    console.log(`\n${name}`);
    console.table(figures.through);
    console.log(
      `p95 of reporters elsewhere: ${figures.idleP95} ms idle, ${figures.floodP95} ms under the flood`,
    );
    console.log('results of the bot:', figures.bot);
  }
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
