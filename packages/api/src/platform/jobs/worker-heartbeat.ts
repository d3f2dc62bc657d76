import { EventEmitter } from 'node:events';
import { Client } from 'pg';
import type { WorkerEvents } from 'graphile-worker';
import { driverSettings } from '../database/connection-limits.js';

/**
 * A worker's heartbeat: an advisory lock in a separate database session. The session is used every few seconds, so that
 * worker and database both detect when the other is gone.
 */
export interface WorkerHeartbeat {
  /** Pass these to the worker library: its events contain the id of the worker. */
  readonly events: WorkerEvents;
  /** Uses the session once. A failure rejects `lost`. */
  readonly beat: () => Promise<void>;
  /** Frees the jobs of workers without a heartbeat; returns how many workers there were. */
  readonly freeJobsOfDeadWorkers: () => Promise<number>;
  /** Rejects when the database session is lost: the worker must then stop taking jobs. */
  readonly lost: Promise<never>;
  readonly end: () => Promise<void>;
}

/** The application name of the heartbeat sessions in the database. */
export const workerSession = 'meldpunt worker';

/** Jobs that were taken more recently are ignored: their worker may not have its lock yet. */
const graceSeconds = 10;

/** Timeouts of worker and database. */
export interface HeartbeatLimits {
  /** When a heartbeat takes longer, the session is lost. */
  readonly beatTimeoutMs: number;
  /** The database ends a session without heartbeats after this time, which releases the lock of an unreachable worker. */
  readonly sessionTimeoutMs: number;
}

/**
 * There is a heartbeat every five seconds. If the network fails silently, the worker ends before the database ends its
 * session. Both happen within 30 seconds after the last heartbeat.
 */
const usualLimits: HeartbeatLimits = { beatTimeoutMs: 10_000, sessionTimeoutMs: 20_000 };

const keyOf = 'hashtextextended($1, 5477001)';

/** Starts a heartbeat in a separate database session. */
export async function startHeartbeat(
  connectionString: string,
  limits: Partial<HeartbeatLimits> = {},
): Promise<WorkerHeartbeat> {
  const { beatTimeoutMs, sessionTimeoutMs } = { ...usualLimits, ...limits };
  const client = new Client({
    connectionString,
    application_name: workerSession,
    ...driverSettings({ connectTimeoutMs: 10_000, queryTimeoutMs: beatTimeoutMs }),
    options: `-c idle_session_timeout=${sessionTimeoutMs}`,
  });
  const lost = Promise.withResolvers<never>();
  lost.promise.catch(() => {});
  client.on('error', lost.reject);
  await client.connect();
  const own = new Set<string>();
  const events = new EventEmitter() as WorkerEvents;
  events.on('pool:create', ({ workerPool: { id } }) => {
    own.add(id);
    client.query(`select pg_advisory_lock(${keyOf})`, [id]).catch(lost.reject);
  });
  return {
    events,
    lost: lost.promise,
    beat: async () => {
      await client.query('select 1').catch(lost.reject);
    },
    freeJobsOfDeadWorkers: async () => {
      const suspects = await takersOfOldJobs(client);
      let freed = 0;
      for (const id of suspects.filter((one) => !own.has(one)))
        freed += (await freeIfDead(client, id)) ? 1 : 0;
      return freed;
    },
    end: () => client.end(),
  };
}

async function takersOfOldJobs(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ locked_by: string }>(
    `select locked_by from graphile_worker._private_jobs
       where locked_by is not null and locked_at < now() - make_interval(secs => $1)
     union
     select locked_by from graphile_worker._private_job_queues
       where locked_by is not null and locked_at < now() - make_interval(secs => $1)`,
    [graceSeconds],
  );
  return rows.map(({ locked_by }) => locked_by);
}

/** A worker without its advisory lock is considered dead. Only this check takes the lock of another worker, for a moment. */
async function freeIfDead(client: Client, id: string): Promise<boolean> {
  const { rows } = await client.query<{ dead: boolean }>(`select pg_try_advisory_lock(${keyOf}) as dead`, [
    id,
  ]);
  if (rows[0]?.dead !== true) return false;
  try {
    await client.query('select graphile_worker.force_unlock_workers(array[$1]::text[])', [id]);
  } finally {
    await client.query(`select pg_advisory_unlock(${keyOf})`, [id]);
  }
  return true;
}
