import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { VisibleRows } from '@meldpunt/domain';
import type { Logger } from 'pino';
import type { ConnectionLimits } from './connection-limits.js';
import { kysely } from './kysely.js';

/** Reads on a replica of the database. */
export interface ReplicaReads {
  /**
   * Opens a read-only transaction on a replica that has everything that the leader had committed before the call. Returns
   * `null` if there is no such replica now: then read from the leader.
   */
  readonly open: (leader: EntityManager, rows: VisibleRows) => Promise<ReplicaRead | null>;
  readonly close: () => Promise<void>;
}

/** One read-only transaction, on one connection: a load balancer may have several replicas behind it. */
export interface ReplicaRead {
  readonly em: EntityManager;
  readonly end: () => Promise<void>;
}

/** A replica that cannot be reached must not delay reads: the leader takes them. */
export const replicaConnectionLimits: ConnectionLimits = { connectTimeoutMs: 1_000, queryTimeoutMs: 20_000 };

/** How often, and how long in between, a replica may be behind before the leader is read. */
const tries = 5;
const pauseMs = 20;

/** After a failure the replica is left alone for this time. */
const restMs = 5_000;

interface Parts {
  /** A unit of work on the connections of the role that sees these rows. */
  readonly newEm: (rows: VisibleRows) => Promise<EntityManager>;
  readonly close: () => Promise<void>;
  readonly logger: Logger;
}

export function replicaReads({ newEm, close, logger }: Parts): ReplicaReads {
  let restUntil = 0;
  return {
    open: async (leader, rows) => {
      if (performance.now() < restUntil) return null;
      try {
        const em = await newEm(rows);
        await em.begin({ readOnly: true });
        const end = () => em.rollback().catch(() => {});
        if (await hasAllOf(leader, em).catch((error: unknown) => end().then(() => Promise.reject(error))))
          return { em, end };
        await end();
      } catch (error) {
        restUntil = performance.now() + restMs;
        logger.warn(
          { error: error instanceof Error ? error.name : 'unknown' },
          'the read replica cannot be used: reading from the leader',
        );
      }
      return null;
    },
    close,
  };
}

/** Whether a replica has applied what the leader had committed at the begin. It may take some time to catch up. */
async function hasAllOf(leader: EntityManager, replica: EntityManager): Promise<boolean> {
  const [at] = (
    await sql<{ position: string }>`select pg_current_wal_flush_lsn()::text as position`.execute(
      kysely(leader),
    )
  ).rows;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (attempt > 0) await pause(pauseMs);
    const { rows } = await sql<{ isReplica: boolean; isCurrent: boolean | null }>`
      select pg_is_in_recovery() as "isReplica", pg_last_wal_replay_lsn() >= ${at?.position}::pg_lsn as "isCurrent"
    `.execute(kysely(replica));
    if (rows[0]?.isReplica !== true) throw new TypeError('DATABASE_READ_URL is not a replica');
    if (rows[0].isCurrent === true) return true;
  }
  return false;
}
