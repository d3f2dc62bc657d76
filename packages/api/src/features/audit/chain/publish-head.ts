import type { KeyObject } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { z } from 'zod';
import { kysely } from '../../../platform/database/kysely.js';
import { enqueueAll } from '../../../platform/jobs/enqueue.js';
import type { Task, Tick } from '../../../platform/work-context.js';
import type { AuditHeadEntity } from './audit-chain.entity.js';
import { endsOfLanes } from './ends-of-lanes.js';
import { signHead, type ChainHead, type SignedHead } from './head.js';

type Tables = InferKyselyDB<typeof AuditHeadEntity>;

/** Sends a head to one place outside the database. Throws if it did not arrive; it is then sent again. */
export type HeadDestination = (head: SignedHead, number: string, at: Date) => Promise<void>;

/** How and where heads are sent. */
export interface HeadSettings {
  /** The Ed25519 private key. */
  readonly key: KeyObject;
  readonly everyMinutes: number;
  /** At least one, by name. */
  readonly destinations: Readonly<Record<string, HeadDestination>>;
}

export const sendHeadTask = 'sendAuditHead';

/**
 * Signs the ends of all lanes when it is time and something was written since, and asks for one job for each destination,
 * in one transaction. Several workers can do this at the same time: one of them signs.
 */
export const publishHead =
  ({ key, everyMinutes, destinations }: HeadSettings): Tick =>
  async ({ em, clock }) => {
    await em.fork().transactional(async (inside) => {
      if (!(await isFirst(inside))) return;
      const at = clock();
      const last = await kysely<Tables>(inside)
        .selectFrom('audit_head')
        .selectAll()
        .orderBy('number', 'desc')
        .executeTakeFirst();
      if (last !== undefined && at.getTime() - last.at.getTime() < everyMinutes * 60_000) return;
      const lanes = await endsOfLanes(inside);
      const known = last === undefined ? [] : (JSON.parse(last.body) as ChainHead).lanes;
      if (lanes.every(({ lane, hash }) => known.some((end) => end.lane === lane && end.hash === hash)))
        return;
      const number = Number(last?.number ?? 0) + 1;
      const { body, signature } = signHead({ number, at: at.toISOString(), lanes }, key);
      await kysely<Tables>(inside)
        .insertInto('audit_head')
        .values({ number: String(number), at, body, signature: Buffer.from(signature, 'base64') })
        .execute();
      await enqueueAll(
        inside,
        Object.keys(destinations).map((destination) => ({
          task: sendHeadTask,
          payload: { number: String(number), destination },
          runAt: at,
        })),
      );
    });
  };

async function isFirst(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ isFirst: boolean }>`
    select pg_try_advisory_xact_lock(5477003) as "isFirst"
  `.execute(kysely(em));
  return rows[0]?.isFirst === true;
}

const payloadOf = z.object({ number: z.string(), destination: z.string() });

/** Sends one head to one destination. */
export const sendHead =
  (settings: HeadSettings | null): Task =>
  async (payload, { em }) => {
    const { number, destination } = payloadOf.parse(payload);
    const send = settings?.destinations[destination];
    if (send === undefined) throw new Error('this destination of audit heads is no longer configured');
    const { body, signature, at } = await kysely<Tables>(em)
      .selectFrom('audit_head')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    await send({ body, signature: signature.toString('base64') }, number, at);
  };
