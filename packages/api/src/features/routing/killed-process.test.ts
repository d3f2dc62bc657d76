import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { baselineFindings, judgedCase, nationalFindings, perform } from '../../../test/support/casework.js';
import { caseNow } from '../../../test/support/journeys.js';
import { everyRow, sqlRows } from '../../../test/support/rows.js';

const program = fileURLToPath(new URL('../../../dist/test/support/mutation-process.js', import.meta.url));
const gate = 4711;

let api: TestApi;
let holder: Client;
beforeAll(async () => {
  api = await testApi();
  holder = new Client({ connectionString: api.database.url });
  await holder.connect();
  await sqlRows(
    api,
    `create function wait_at_gate() returns trigger language plpgsql as $$
     begin perform pg_advisory_xact_lock(${gate}); return new; end $$`,
  );
});
afterAll(async () => {
  await holder.end();
  await api.close();
});

/** Repeats a query until it returns a row. The time limit of the test ends it otherwise. */
async function eventually(statement: string): Promise<void> {
  while ((await holder.query(statement)).rowCount === 0) await pause(20);
}

const waiting = `select 1 from pg_locks where locktype = 'advisory' and objid = ${gate} and not granted`;
const noneLeft = `select 1 where not exists (select from pg_stat_activity
  where datname = current_database() and wait_event = 'advisory' or pid in (select pid from pg_locks where locktype = 'advisory' and objid = ${gate} and pid <> pg_backend_pid()))`;

const routing = (caseId: string, version: number): ChildProcess =>
  spawn(
    process.execPath,
    [
      program,
      api.database.url,
      api.clock.now.toISOString(),
      'analyst',
      'routeCase',
      JSON.stringify({ caseId, expectedVersion: version }),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

/** Kills a process that routes the case while it writes to a table, and waits for its end. */
async function killAt(trigger: string, caseId: string, version: number): Promise<void> {
  await holder.query(`create trigger gate before insert on ${trigger} execute function wait_at_gate()`);
  await holder.query(`select pg_advisory_lock(${gate})`);
  const child = routing(caseId, version);
  await eventually(waiting);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  await holder.query(`select pg_advisory_unlock(${gate})`);
  await eventually(noneLeft);
  await holder.query(`drop trigger gate on ${trigger.split(' ')[0]}`);
}

describe('a process that is killed while it routes a case', () => {
  it.each([
    ['its first referral is written', 'referral for each row'],
    [
      'the case has changed and all but the last audit entry is written',
      `audit_entry for each row when (new.action = 'CASE_ROUTED')`,
    ],
  ])('when %s, changes nothing, and the case can be routed afterwards', async (_moment, trigger) => {
    const { caseId, version } = await judgedCase(api, { country: 'BE', findings: nationalFindings });
    const before = await everyRow(api, { except: ['account'] });

    await killAt(trigger, caseId, version);

    await expect(everyRow(api, { except: ['account'] })).resolves.toEqual(before);
    const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    expect(result).toMatchObject({ outcome: 'ROUTED', case: { status: 'ROUTED' } });
    expect((await caseNow(api, caseId)).referrals).toHaveLength(2);
  });

  it('routes the case when it is not killed', async () => {
    const { caseId, version } = await judgedCase(api, { country: 'NL', findings: baselineFindings });

    const child = routing(caseId, version);
    const [answer] = await Promise.all([
      child.stdout?.setEncoding('utf8').reduce((text, part) => text + part, ''),
      once(child, 'exit'),
    ]);

    expect(answer).toContain('RouteCaseSuccess');
    expect((await caseNow(api, caseId)).status).toBe('ROUTED');
  });
});
