import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';

/**
 * SQL condition: whether every pending opinion of a case is a second opinion on the account's own first opinion. Such a
 * person can give none of them. A person who judged only other items of the case may still give the pending opinions.
 */
export const awaitsOnlyOthersOpinions = (
  caseId: RawBuilder<string>,
  accountId: string,
): RawBuilder<boolean> =>
  sql<boolean>`coalesce((
    select bool_and((
      select given.assessed_by from assessment_fact given
      where given.content_item_id = item.id and given.opinion = 'FIRST'
      order by given.sequence desc limit 1
    ) = ${accountId}::uuid)
    from content_item item
    where item.case_id = ${caseId} and item.opinions = 'AWAITING_SECOND'
  ), false)`;

/** Evaluates {@link awaitsOnlyOthersOpinions} for one case. */
export async function canGiveNoAwaitedOpinion(
  em: EntityManager,
  caseId: string,
  accountId: string,
): Promise<boolean> {
  const { rows } = await sql<{ answer: boolean }>`
    select ${awaitsOnlyOthersOpinions(sql`${caseId}::uuid`, accountId)} as answer
  `.execute(kysely(em));
  return rows[0]?.answer ?? false;
}
