import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Keys } from '../platform/context.js';
import { kysely } from '../platform/database/kysely.js';
import { reschedulePastJobs } from '../platform/jobs/reschedule-past-jobs.js';
import { openDesk } from './desk.js';
import { beginOf, runPlan, type Progress } from './run-plan.js';
import { demoPlan } from './plan.js';
import { seeded } from './random.js';

export interface DemoSettings {
  readonly keys: Keys;
  /** The present of the demo; its data is from the weeks before it. */
  readonly now: Date;
  readonly progress?: Progress;
}

/**
 * Fills an empty database with the past weeks of a hotline; does nothing if the database is not empty. Returns whether it
 * filled the database.
 *
 * Every case is created by the use cases of the API, with a clock that moves up to the present. It is one transaction:
 * after an interruption the database is either empty or complete. Two starts at the same time fill it once.
 *
 * No worker ran in those weeks. Their jobs are due when the demo is ready, so that none counts as late.
 */
export const prepareDemo = (
  orm: MikroORM,
  { keys, now, progress = () => {} }: DemoSettings,
): Promise<boolean> =>
  orm.em.fork().transactional(async (em) => {
    const { rows } = await sql<{ isEmpty: boolean }>`
      select pg_advisory_xact_lock(hashtext('meldpunt demo')),
        not exists (select from report) and not exists (select from audit_entry) as is_empty
    `.execute(kysely(em));
    if (rows[0]?.isEmpty !== true) return false;
    const random = seeded(1);
    const desk = await openDesk({ em, keys, random, begin: beginOf(demoPlan, now), end: now });
    await runPlan(demoPlan, desk, progress);
    await reschedulePastJobs(em, now);
    return true;
  });
