import { readFile } from 'node:fs/promises';
import type { Client } from 'pg';

/** What the kernel counts per second of processor time, on every Linux that Node supports. */
const ticksPerSecond = 100;

/** Processor time of a process since it started, in milliseconds; 0 if it has ended. Linux only. */
export async function processorMs(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the process is in brackets and can contain spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1000) / ticksPerSecond;
}

/** Processor time of each other session of the database, by its process. */
export async function sessionsMs(admin: Client): Promise<ReadonlyMap<number, number>> {
  const { rows } = await admin.query<{ pid: number }>(
    `select pid from pg_stat_activity
     where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return new Map(await Promise.all(rows.map(async ({ pid }) => [pid, await processorMs(pid)] as const)));
}

/** What sessions used between two readings. A session that started in between counts from its start. */
export const usedBetween = (
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): number => [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
