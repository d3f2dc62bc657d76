import { EventEmitter } from 'node:events';
import { Client } from 'pg';
import type { WorkerEvents } from 'graphile-worker';

/** A worker's sign of life: a lock that its database session holds, and that PostgreSQL frees when it dies. */
export interface Life {
  /** Give these to the worker library: they name the worker whose life this is. */
  readonly events: WorkerEvents;
  /** Gives back what workers had taken that are no longer alive; answers how many there were. */
  readonly freeJobsOfTheDead: () => Promise<number>;
  /** Ends in an error when the database session is lost: the worker must then stop taking jobs. */
  readonly lost: Promise<never>;
  readonly end: () => Promise<void>;
}

/** What the sessions of living workers are called in the database. */
export const workerSession = 'meldpunt worker';

/** Jobs taken this recently are left alone: their worker may be about to give its sign of life. */
const graceSeconds = 10;

const keyOf = 'hashtextextended($1, 5477001)';

/** Begins a sign of life in a database session of its own. */
export async function beginLife(connectionString: string): Promise<Life> {
  const client = new Client({ connectionString, application_name: workerSession });
  const lost = new Promise<never>((_done, fail) => client.on('error', fail));
  lost.catch(() => {});
  await client.connect();
  const own = new Set<string>();
  const events = new EventEmitter() as WorkerEvents;
  events.on('pool:create', ({ workerPool: { id } }) => {
    own.add(id);
    void client.query(`select pg_advisory_lock(${keyOf})`, [id]).catch(() => {});
  });
  return {
    events,
    lost,
    freeJobsOfTheDead: async () => {
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

/** Who holds no lock is dead: nobody else takes that lock for longer than this check. */
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
