import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { checkTrail, usualMaxDelayMs } from '../src/features/audit/index.js';
import type { ChainFault } from '../src/features/audit/chain/finding.js';
import { endsOfLanes } from '../src/features/audit/chain/ends-of-lanes.js';
import { migrationConnectionLimits } from '../src/platform/database/connection-limits.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';

/**
 * Measures what the hash chain costs, and how long it takes to find six kinds of tampering among many entries.
 * ENTRIES sets how many (1,000,000), BENCH_SECONDS how long each measurement of writing takes (5). Ends with the exit code 1
 * if a trail that was not touched has a fault, or a kind of tampering is not named.
 */
const total = Number(process.env['ENTRIES'] ?? 1_000_000);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 5);

const oneEntry = `insert into audit_entry (at, action, subject_type, subject_id, details)
  values (clock_timestamp(), 'CASE_CLAIMED', 'CASE', gen_random_uuid(), '{"reason": "WORKLOAD"}')`;

const open = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
};

/** Transactions each second that change a row of their own and write one entry, and how long one takes. */
async function writes(
  url: string,
  connections: number,
): Promise<{ perSecond: number; p50: number; p99: number }> {
  const clients = await Promise.all(Array.from({ length: connections }, () => open(url)));
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client, index) => {
      while (performance.now() < until) {
        const start = performance.now();
        await client.query('begin');
        await client.query('update account set name = $1 where subject = $2', [`${start}`, `bench-${index}`]);
        await client.query(oneEntry);
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

async function measureWrites(url: string, admin: Client): Promise<void> {
  await admin.query(
    `insert into account (id, subject, name, roles, first_seen_at)
     select gen_random_uuid(), 'bench-' || n, 'Bench', '{ANALYST}', now() from generate_series(0, 63) n`,
  );
  const rows: Record<string, unknown> = {};
  for (const connections of [1, 10, 30])
    for (const chain of ['without', 'with', 'one lane'] as const) {
      await admin.query(
        `alter table audit_entry ${chain === 'without' ? 'disable' : 'enable'} trigger audit_entry_is_chained`,
      );
      await admin.query(chainFunction(chain === 'one lane' ? '0' : 'pg_backend_pid() % 32'));
      rows[`${connections} connections, ${chain} chain`] = await writes(url, connections);
    }
  await admin.query(chainFunction('pg_backend_pid() % 32'));
  console.table(rows);
  await admin.query('set session_replication_role = replica');
  await admin.query('delete from audit_link');
  await admin.query('delete from audit_entry');
  await admin.query('set session_replication_role = origin');
}

const chainFunction = (lane: string): string => `
create or replace function chain_audit_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform link_audit_entry(new, ${lane});
  return null;
end $$`;

async function fill(url: string): Promise<void> {
  const sessions = 16;
  const perTransaction = 2_000;
  const clients = await Promise.all(Array.from({ length: sessions }, () => open(url)));
  let left = total;
  await Promise.all(
    clients.map(async (client) => {
      while (left > 0) {
        const count = Math.min(perTransaction, left);
        left -= count;
        await client.query(
          `insert into audit_entry (at, action, subject_type, subject_id, details)
           select clock_timestamp(), 'CASE_READ', 'CASE', gen_random_uuid(), '{}' from generate_series(1, $1::int)`,
          [count],
        );
      }
      await client.end();
    }),
  );
}

async function measureChecks(url: string, admin: Client): Promise<void> {
  let start = performance.now();
  const lap = (): string => {
    const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    start = performance.now();
    return took;
  };
  await fill(url);
  console.log(`${total} entries written in ${lap()}`);
  const orm = await connect({ url, pool: 1, entities, migrations, limits: migrationConnectionLimits });
  const check = async (what: string, expected: readonly ChainFault[]): Promise<void> => {
    const head = { number: 1, at: '', lanes };
    start = performance.now();
    const { links, findings } = await checkTrail(orm.em.fork(), [head], { maxDelayMs: usualMaxDelayMs });
    console.log(`${what}: ${links} links checked in ${lap()}`);
    for (const { fault, lane, position, lastPosition, entryId } of findings.slice(0, 12))
      console.log('  ', fault, lane, position, lastPosition, entryId);
    const named = new Set(findings.map(({ fault }) => fault));
    const missed = expected.filter((fault) => !named.has(fault));
    if (missed.length > 0 || (expected.length === 0 && findings.length > 0)) {
      console.log(
        'NOT AS EXPECTED:',
        missed.length > 0 ? `${missed.join(', ')} not named` : 'faults in a whole trail',
      );
      process.exitCode = 1;
    }
  };
  const lanes = await endsOfLanes(orm.em.fork());
  await check('not touched', []);
  const [one, two, three] = lanes.map(({ lane }) => lane);
  const position = Math.floor((lanes[0]?.position ?? 0) / 2);
  const named = (lane: number | undefined, at: number) => `lane = ${lane} and position = ${at}`;
  await admin.query('set session_replication_role = replica');
  await admin.query(
    `update audit_entry set action = 'CASE_CLAIMED' where id = (select entry_id from audit_link where ${named(one, position)})`,
  );
  await admin.query(
    `delete from audit_entry where id = (select entry_id from audit_link where ${named(one, position + 100)})`,
  );
  await admin.query(`insert into audit_entry (at, action, subject_type, subject_id, details)
    values (now(), 'CASE_READ', 'CASE', gen_random_uuid(), '{}')`);
  await admin.query(`update audit_link set position = 100000000 where ${named(two, 50)}`);
  await admin.query(`update audit_link set position = 50 where ${named(two, 90)}`);
  await admin.query(`update audit_link set position = 90 where ${named(two, 100_000_000)}`);
  await admin.query(
    `delete from audit_link where lane = ${three} and position > (select max(position) - 3 from audit_link where lane = ${three})`,
  );
  await admin.query('set session_replication_role = origin');
  await admin.query(oneEntry.replace('clock_timestamp()', `now() - interval '1 day'`));
  await check('six kinds of tampering', [
    'ALTERED',
    'REMOVED',
    'INSERTED',
    'REORDERED',
    'BACK_DATED',
    'CUT_OFF',
  ]);
  await orm.close();
}

const directory = join(tmpdir(), `meldpunt-bench-audit-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
try {
  const url = await postgres.database('bench');
  const orm = await connect({ url, pool: 2, entities, migrations });
  await migrate(orm);
  await orm.close();
  const admin = await open(url);
  await measureWrites(url, admin);
  await measureChecks(url, admin);
  await admin.end();
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
