import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkContext } from '../../platform/work-context.js';
import { addUp } from './add-up.js';
import { eventsOfCases } from './events-of-cases.js';

const marksPerTransaction = 1_000;
const transactionsPerRun = 20;

type Work = Pick<WorkContext, 'em' | 'loaders' | 'rulebook' | 'signal'>;

/** Counts the cases again whose facts have changed. Runs every minute, in small transactions. */
export async function refreshStatistics(work: Work): Promise<void> {
  const { zone } = work.rulebook.deadlines.calendar;
  for (let done = 0; done < transactionsPerRun && !work.signal.aborted; done += 1) {
    const count = await inTransaction(work, async (em) => {
      if (!(await lockStatistics(em))) return 0;
      const caseIds = await takeStaleCases(em);
      const negative = caseIds.length === 0 ? 0 : await countCases(em, caseIds, zone.code);
      if (negative > 0)
        throw new Error('Sums of figures do not match their events: npm run statistics:rebuild');
      return caseIds.length;
    });
    if (count === 0) return;
  }
}

/** Until the transaction ends, nobody else changes figures. Returns whether nobody else did. */
async function lockStatistics(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ isFree: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('statistics', 0)) as is_free
  `.execute(kysely(em));
  return rows[0]?.isFree ?? false;
}

/** Takes the oldest marks. A change that commits later has a mark of its own. */
async function takeStaleCases(em: EntityManager): Promise<readonly string[]> {
  const { rows } = await sql<{ caseId: string }>`
    delete from statistics_stale_case
    where id in (select id from statistics_stale_case order by id limit ${marksPerTransaction})
    returning case_id
  `.execute(kysely(em));
  return [...new Set(rows.map(({ caseId }) => caseId))];
}

/**
 * Replaces the events of cases by those that the facts give now, and changes the sums by the difference. The events of a
 * case without facts stay as they are. Returns how many sums became negative: more than none if rows were changed by hand.
 */
export async function countCases(
  em: EntityManager,
  caseIds: readonly string[],
  zone: string,
): Promise<number> {
  const db = kysely(em);
  await sql`
    with gone as (
      delete from statistics_event where case_id in (select id from case_fact where id = any (${caseIds}::uuid[]))
      returning *
    ), born as (
      insert into statistics_event ${eventsOfCases(caseIds, zone)} returning *
    ), change as (
      select *, -1 as sign from gone union all select *, 1 from born
    )
    insert into statistics_count as known (dimension, period, starts_on, figure, value, days, hours, count)
    ${addUp(sql`change`)}
    on conflict (dimension, period, starts_on, figure, value, days, hours)
      do update set count = known.count + excluded.count
  `.execute(db);
  const { rows } = await sql<{ count: number }>`
    delete from statistics_count where count <= 0 returning count
  `.execute(db);
  return rows.filter(({ count }) => count < 0).length;
}
