import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { entities, migrations } from '../src/app/entities.js';
import { checkTrail } from '../src/features/audit/index.js';
import { grantRights } from '../src/platform/database/database-roles.js';
import { migrationConnectionLimits } from '../src/platform/database/connection-limits.js';
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.js';
import { connect, migrate } from '../src/platform/database/orm.js';
import { attachAsFirst, fillTrail, partition, restoreGuards } from './audit-partition-steps.js';

/**
 * Measures the audit trail in one table beside the same trail in partitions (ADR 32): pages of the auditor's filters, new
 * entries, the verification, the conversion, and what still protects the rows. ENTRIES sets how many (200,000).
 */
const total = Number(process.env['ENTRIES'] ?? 200_000);
const layouts = { 'one table': 1, '24 partitions': 24, '120 partitions': 120 } as const;
type Layout = keyof typeof layouts;

const open = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  // When the bench fails, the server stops before its connections: the failure itself is thrown below.
  client.on('error', () => {});
  await client.connect();
  return client;
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The conditions of `auditPage`; `$1` is the value. */
const filters: Readonly<Record<string, string>> = {
  'no filter': '$1::text is not null',
  'an action': 'action = $1',
  'a rare action': `action = $1`,
  'an actor': 'actor_id = $1::uuid',
  'a case': 'case_id = $1::uuid',
  'a case without entries': 'case_id = $1::uuid',
  'a subject': 'subject_id = $1::uuid',
  'one month': `at >= $1::timestamptz and at < $1::timestamptz + interval '1 month'`,
  'an actor in one month': `actor_id = (select actor_id from audit_entry where id = 1) and at >= $1::timestamptz
    and at < $1::timestamptz + interval '1 month'`,
};

async function valuesOf(client: Client): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<Record<string, string>>(`
    select actor_id, case_id, subject_id, (select min(at) from audit_entry) + interval '12 months' as month
    from audit_entry where id = ${Math.floor(total / 2)}`);
  const [{ actor_id: actor, case_id: ofCase, subject_id: subject, month } = {}] = rows;
  return {
    'no filter': 'any',
    'an action': 'CASE_READ',
    'a rare action': 'DATA_ERASED',
    'an actor': String(actor),
    'a case': String(ofCase),
    'a case without entries': '00000000-0000-4000-8000-000000000000',
    'a subject': String(subject),
    'one month': new Date(String(month)).toISOString(),
    'an actor in one month': new Date(String(month)).toISOString(),
  };
}

interface Plan {
  readonly 'Planning Time': number;
  readonly 'Execution Time': number;
  readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number };
}

/** A first page, planned for its values as in the first five executions of a prepared statement. */
async function pageOf(client: Client, filter: string, value: string) {
  const plans: Plan[] = [];
  for (let time = 0; time < 9; time += 1) {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly [Plan] }>(
      `explain (analyze, buffers, format json)
       select * from audit_entry where ${filters[filter]} order by id limit 51`,
      [value],
    );
    plans.push((rows[0] as { 'QUERY PLAN': readonly [Plan] })['QUERY PLAN'][0]);
  }
  const planning = median(plans.map((plan) => plan['Planning Time']));
  const execution = median(plans.map((plan) => plan['Execution Time']));
  const blocks = median(plans.map(({ Plan }) => Plan['Shared Hit Blocks'] + Plan['Shared Read Blocks']));
  return `${rounded(planning)} + ${rounded(execution)} ms, ${blocks} blocks`;
}

/** Milliseconds of one transaction with one entry, by layout: rounds that alternate, so that other work disturbs all alike. */
async function inserts(clients: Readonly<Record<Layout, Client>>) {
  const times = Object.fromEntries(Object.keys(layouts).map((layout) => [layout, [] as number[]]));
  for (let round = 0; round < 600; round += 1)
    for (const [layout, client] of Object.entries(clients)) {
      const start = performance.now();
      await client.query(`insert into audit_entry (at, action, subject_type, subject_id, details)
        values (clock_timestamp(), 'CASE_CLAIMED', 'CASE', gen_random_uuid(), '{}')`);
      times[layout]?.push(performance.now() - start);
    }
  return Object.fromEntries(
    Object.entries(times).map(([layout, all]) => [layout, `${rounded(median(all))} ms`]),
  );
}

async function verified(url: string): Promise<string> {
  const orm = await connect({ url, pool: 1, entities, migrations, limits: migrationConnectionLimits });
  const start = performance.now();
  const { links, findings } = await checkTrail(orm.em.fork(), [], { maxDelayMs: null });
  const seconds = (performance.now() - start) / 1000;
  await orm.close();
  const faults = Object.entries(Object.groupBy(findings, ({ fault }) => fault)).map(
    ([fault, all = []]) => `${all.length} ${fault}`,
  );
  return `${links} links in ${rounded(seconds, 1)} s: ${faults.length === 0 ? 'whole' : faults.join(', ')}`;
}

/** What the database says to a statement of a role, which is not kept. */
async function refusal(client: Client, statement: string, role = ''): Promise<string> {
  await client.query('begin');
  if (role !== '') await client.query(`set local role ${role}`);
  const said = await client.query(statement).then(
    () => 'ALLOWED',
    ({ message }: Error) => message,
  );
  await client.query('rollback');
  return said;
}

/** Whether statements of a role are refused. */
async function refusals(
  client: Client,
  role: string,
  table: string,
): Promise<Readonly<Record<string, string>>> {
  const statements = {
    read: `select from ${table} limit 1`,
    change: `update ${table} set action = 'OTHER' where id = 1`,
    delete: `delete from ${table} where id = 1`,
    truncate: `truncate ${table} cascade`,
  };
  const found: Record<string, string> = {};
  for (const [name, statement] of Object.entries(statements))
    found[name] = await refusal(client, statement, role);
  return found;
}

async function guards(client: Client): Promise<void> {
  const table: Record<string, unknown> = {};
  for (const state of ['as created', 'with own guards'] as const) {
    if (state === 'with own guards') await restoreGuards(client);
    await grantRights(client);
    for (const [who, role] of [
      ['owner', ''],
      ['application', 'meldpunt_app'],
    ] as const)
      for (const name of ['audit_entry', 'audit_entry_1'])
        table[`${state}: ${who} on ${name}`] = await refusals(client, role, name);
  }
  console.table(table);
  const { rows } = await client.query(
    `select relrowsecurity, (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
     from pg_class where relname = 'audit_entry_1'`,
  );
  console.log('Row security of a partition:', rows[0]);
  const again = (into: string) =>
    refusal(client, `insert into ${into} overriding system value select * from audit_entry where id = 1`);
  console.log('The same number twice:', await again('audit_entry'));
  console.log('A row in a partition of other numbers:', await again('audit_entry_2'));
}

async function detach(client: Client, url: string): Promise<void> {
  const start = performance.now();
  await client.query('alter table audit_entry detach partition audit_entry_1 concurrently');
  console.log('Detach of one of 24 partitions:', `${rounded(performance.now() - start, 0)} ms`);
  console.log('Verification after it:', await verified(url));
}

async function conversion(admin: Client, urlOf: (name: string) => Promise<string>): Promise<void> {
  await admin.query('create database attached template plain');
  const client = await open(await urlOf('attached'));
  console.log('The table as first partition, without a copy:', await attachAsFirst(client));
  await client.end();
  console.log('Verification after it:', await verified(await urlOf('attached')));
}

const directory = join(tmpdir(), `meldpunt-bench-partitions-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
try {
  const plain = await postgres.database('plain');
  const orm = await connect({ url: plain, pool: 2, entities, migrations });
  await migrate(orm);
  await orm.close();
  const filler = await open(plain);
  let start = performance.now();
  await fillTrail(filler, total);
  console.log(`${total} entries in ${rounded((performance.now() - start) / 1000, 1)} s`);
  await filler.end();
  const admin = await open(await postgres.database('postgres'));
  await conversion(admin, postgres.database);
  const urls = { 'one table': plain } as Record<Layout, string>;
  for (const layout of ['24 partitions', '120 partitions'] as const) {
    const name = `parts${layouts[layout]}`;
    await admin.query(`create database ${name} template plain`);
    urls[layout] = await postgres.database(name);
  }
  const clients = {} as Record<Layout, Client>;
  for (const layout of Object.keys(layouts) as Layout[]) {
    const client = (clients[layout] = await open(urls[layout]));
    start = performance.now();
    if (layouts[layout] > 1) await partition(client, layouts[layout], total);
    await client.query('vacuum analyze');
    console.log(layout, 'made in', `${rounded((performance.now() - start) / 1000, 1)} s`);
  }
  const values = await valuesOf(clients['one table']);
  const pages: Record<string, Record<string, string>> = {};
  for (const filter of Object.keys(filters)) {
    pages[filter] = {};
    for (const [layout, client] of Object.entries(clients))
      pages[filter][layout] = await pageOf(client, filter, values[filter] ?? '');
  }
  console.log('A page of 50: planning + execution, blocks read');
  console.table(pages);
  console.log('One entry in one transaction:', await inserts(clients));
  for (const layout of Object.keys(layouts) as Layout[])
    console.log('Verification,', layout, await verified(urls[layout]));
  await guards(clients['24 partitions']);
  await detach(clients['24 partitions'], urls['24 partitions']);
  for (const client of [...Object.values(clients), admin]) await client.end();
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
