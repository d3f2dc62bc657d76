import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';

/**
 * Whether every opinion that a case still waits for is a second one on the person's own: then they can do nothing
 * for it. Somebody who has judged other items of the case may still give the opinions that are awaited.
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

/** The same, asked of one case. */
export async function canGiveNoAwaitedOpinion(
  em: EntityManager,
  caseId: string,
  accountId: string,
): Promise<boolean> {
  const { rows } = await sql<{ answer: boolean }>`
    select ${awaitsOnlyOthersOpinions(sql`${caseId}::uuid`, accountId)} as answer
  `.execute(em.getKysely());
  return rows[0]?.answer ?? false;
}
