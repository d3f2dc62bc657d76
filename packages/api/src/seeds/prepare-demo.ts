import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Keys } from '../platform/context.js';
import { reschedulePastJobs } from '../platform/jobs/reschedule-past-jobs.js';
import { openDesk } from './desk.js';
import { beginOf, perform, type Progress } from './perform-plan.js';
import { demoPlan } from './plan.js';
import { seeded } from './random.js';

export interface DemoSettings {
  readonly keys: Keys;
  /** The present of the demo; its past weeks lie before it. */
  readonly now: Date;
  readonly progress?: Progress;
}

/**
 * Fills an empty database with a hotline's past weeks and leaves any other alone; returns whether it did.
 *
 * Every case comes about through the use cases that the API offers, under a clock that walks up to the present. All of
 * it is one transaction: whatever interrupts it, the database is empty or ready. Two starts at once do it once.
 *
 * No worker ran in those weeks. Their jobs are due when the demo is ready, so that none counts as late.
 */
export const prepareDemo = (
  orm: MikroORM,
  { keys, now, progress = () => {} }: DemoSettings,
): Promise<boolean> =>
  orm.em.fork().transactional(async (em) => {
    const { rows } = await sql<{ is_empty: boolean }>`
      select pg_advisory_xact_lock(hashtext('meldpunt demo')),
        not exists (select from report) and not exists (select from audit_entry) as is_empty
    `.execute(em.getKysely());
    if (rows[0]?.is_empty !== true) return false;
    const random = seeded(1);
    const desk = await openDesk({ em, keys, random, begin: beginOf(demoPlan, now), end: now });
    await perform(demoPlan, desk, progress);
    await reschedulePastJobs(em, now);
    return true;
  });
