import type { EntityManager } from '@mikro-orm/postgresql';
import type { Findings, StoredDecision } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import { dayOf, type Rulebook } from '../../platform/rulebook.js';

/** A stored decision, with the time when a later one on the same item replaced it. */
export interface ItemDecision extends StoredDecision {
  readonly id: string;
  readonly caseId: string;
  readonly caseReference: string;
  readonly contentItemId: string;
  readonly assessedAt: Date;
  readonly replacedAt: Date | null;
}

interface Row extends Omit<ItemDecision, 'on'> {
  readonly findings: Findings;
}

/**
 * Every decision under another edition than `current`, oldest first, in one SQL statement. Excludes items with a
 * pending second opinion: nobody may read the first opinion yet, and the second is given under the current edition.
 */
export async function decisionsOfOtherEditions(
  em: EntityManager,
  current: string,
  rulebook: Rulebook,
): Promise<readonly ItemDecision[]> {
  const { rows } = await sql<Row>`
    select decision.id, decision.case_id, work.reference as "caseReference",
      decision.content_item_id, decision.findings, decision.assessed_at,
      decision.law_version, decision.rules_version,
      (
        select min(later.assessed_at) from assessment_fact as later
        where later.content_item_id = decision.content_item_id and later.sequence > decision.sequence
      ) as "replacedAt"
    from assessment_fact as decision
    join case_fact as work on work.id = decision.case_id
    join item_fact as item on item.id = decision.content_item_id
    where decision.rules_version <> ${current} and item.opinions <> 'AWAITING_SECOND'
    order by decision.assessed_at, decision.id
  `.execute(kysely(em));
  return rows.map((row) => ({ ...row, on: dayOf(row.assessedAt, rulebook) }));
}
