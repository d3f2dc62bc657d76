import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { loadCases } from './load-cases.js';

/**
 * Measures what the events of subscriptions cost a transaction that changes a case and writes its audit entry: without
 * them, with the row only, and with the row and the notification. BENCH_SECONDS sets the length of a measurement (5).
 */
const seconds = Number(process.env['BENCH_SECONDS'] ?? 5);

const entry = `insert into audit_entry (at, action, subject_type, subject_id, case_id, details)
  values (clock_timestamp(), 'CASE_CLAIMED', 'CASE', $1, $1, '{"reason": "WORKLOAD"}')`;

const functionWith = (notification: string): string => `
create or replace function add_live_event(kind text, subject_id uuid, case_id uuid) returns void language plpgsql as $$
begin
  insert into live_event (kind, subject_id, case_id) values (kind, subject_id, case_id) on conflict do nothing;
  ${notification}
end $$`;
const notification = `perform pg_notify('live_event', '');`;

const variants = {
  'no events': ['alter table hotline_case disable trigger hotline_case_adds_live_event'],
  'row only': ['alter table hotline_case enable trigger hotline_case_adds_live_event', functionWith('')],
  'row and notification': [functionWith(notification)],
} as const;

const open = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
};

async function writes(url: string, ids: readonly string[], connections: number) {
  const clients = await Promise.all(Array.from({ length: connections }, () => open(url)));
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client, index) => {
      const id = ids[index] ?? '';
      while (performance.now() < until) {
        const start = performance.now();
        await client.query('begin');
        await client.query('update hotline_case set version = version + 1 where id = $1', [id]);
        await client.query(entry, [id]);
        await client.query('commit');
        times.push(performance.now() - start);
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  times.sort((one, other) => one - other);
  const at = (part: number) => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
  return { perSecond: Math.round(times.length / seconds), p50: at(0.5), p99: at(0.99) };
}

const directory = join(tmpdir(), `meldpunt-bench-live-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
try {
  const url = await postgres.database('bench');
  const orm = await connect({ url, pool: 2, entities, migrations });
  await migrate(orm);
  await orm.close();
  const admin = await open(url);
  await loadCases(admin, 1_000);
  const { rows } = await admin.query<{ id: string }>('select id from hotline_case limit 64');
  const ids = rows.map(({ id }) => id);
  const listening = await open(url);
  await listening.query('listen live_event');
  const measured: Record<string, unknown> = {};
  for (const connections of [1, 10, 30])
    for (const [name, statements] of Object.entries(variants)) {
      for (const statement of statements) await admin.query(statement);
      measured[`${connections} connections, ${name}`] = await writes(url, ids, connections);
    }
  console.table(measured);
  await listening.end();
  await admin.end();
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
