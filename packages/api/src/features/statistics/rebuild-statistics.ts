import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkContext } from '../../platform/work-context.js';
import { addUp, countDimensions, type CountDimension } from './add-up.js';
import { countCases } from './refresh-statistics.js';

const casesPerTransaction = 5_000;
const noCase = '00000000-0000-0000-0000-000000000000';

/** What a rebuild did. */
export interface Rebuilt {
  /** The cases that were counted again. */
  readonly cases: number;
  /** Events whose case is no longer in the facts. They were kept. */
  readonly keptEvents: number;
  /** Sums that were wrong before, and were corrected. */
  readonly corrected: number;
}

type Work = Pick<WorkContext, 'em' | 'loaders' | 'rulebook'>;

/**
 * Counts every case again from the facts, and adds all events up anew. The result is the same as what the worker keeps. The
 * events of cases that were erased stay, so that no past figure becomes smaller.
 */
export async function rebuildStatistics(work: Work): Promise<Rebuilt> {
  const { zone } = work.rulebook.deadlines.calendar;
  let cases = 0;
  for (let after: string | undefined = noCase; after !== undefined;) {
    const from = after;
    const caseIds = await inTransaction(work, async (em) => {
      await waitForStatistics(em);
      const next = await casesAfter(em, from);
      if (next.length > 0) await countCases(em, next, zone.code);
      return next;
    });
    cases += caseIds.length;
    after = caseIds.at(-1);
  }
  return inTransaction(work, async (em) => {
    await waitForStatistics(em);
    // The sums of one dimension fit in it. With the usual 4 MB they are written to temporary files.
    await sql`select set_config('work_mem', '256MB', true)`.execute(kysely(em));
    let corrected = 0;
    for (const dimension of countDimensions) corrected += await addUpAnew(em, dimension);
    await sql`delete from statistics_count where count = 0`.execute(kysely(em));
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from statistics_event
      where not exists (select from case_fact where case_fact.id = case_id)
    `.execute(kysely(em));
    return { cases, keptEvents: rows[0]?.count ?? 0, corrected };
  });
}

async function casesAfter(em: EntityManager, after: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from case_fact where id > ${after}::uuid order by id limit ${casesPerTransaction}
  `.execute(kysely(em));
  return rows.map(({ id }) => id);
}

/**
 * Corrects the sums of a dimension that differ from the events, in one statement. Returns how many did. All dimensions
 * together would need many gigabytes of temporary files.
 */
async function addUpAnew(em: EntityManager, dimension: CountDimension): Promise<number> {
  const either = (column: string) => sql`coalesce(correct.${sql.ref(column)}, known.${sql.ref(column)})`;
  // A hash join needs equal values, and `null` equals nothing.
  const isSame = sql`(correct.period, correct.starts_on, correct.figure, correct.value, coalesce(correct.days, -1), coalesce(correct.hours, -1))
    = (known.period, known.starts_on, known.figure, known.value, coalesce(known.days, -1), coalesce(known.hours, -1))`;
  const { rows } = await sql<{ count: number }>`
    with correct as materialized (
      ${addUp(sql`(select *, 1 as sign from statistics_event)`, [dimension])}
    ), known as (
      select * from statistics_count where dimension = ${dimension}
    ), written as (
      insert into statistics_count (dimension, period, starts_on, figure, value, days, hours, count)
      select ${dimension}, ${sql.join(sumKeys.map(either))}, coalesce(correct.count, 0)
      from correct full join known on ${isSame}
      where correct.count is distinct from known.count
      on conflict (dimension, period, starts_on, figure, value, days, hours) do update set count = excluded.count
      returning 1
    )
    select count(*)::int as count from written
  `.execute(kysely(em));
  return rows[0]?.count ?? 0;
}

const sumKeys = ['period', 'starts_on', 'figure', 'value', 'days', 'hours'] as const;

/** Waits until nobody else changes figures, and keeps others waiting until the transaction ends. */
async function waitForStatistics(em: EntityManager): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('statistics', 0))`.execute(kysely(em));
}
