import type { EntityManager } from '@mikro-orm/postgresql';
import type { Findings, StoredDecision } from '@meldpunt/domain';
import { sql } from 'kysely';
import { dayOf, type Rulebook } from '../../platform/rulebook.js';

/** A decision as it was stored, and until when it was the latest about its item. */
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
 * Every decision that another edition than `current` made, oldest first, in one statement. Opinions on an item whose
 * second opinion is still awaited are left out: nobody may read them yet, and the second opinion is given under the
 * edition in use.
 */
export async function decisionsOfOtherEditions(
  em: EntityManager,
  current: string,
  rulebook: Rulebook,
): Promise<readonly ItemDecision[]> {
  const { rows } = await sql<Row>`
    select decision.id, decision.case_id as "caseId", work.reference as "caseReference",
      decision.content_item_id as "contentItemId", decision.findings, decision.assessed_at as "assessedAt",
      decision.law_version as "lawVersion", decision.rules_version as "rulesVersion",
      (
        select min(later.assessed_at) from assessment_fact as later
        where later.content_item_id = decision.content_item_id and later.sequence > decision.sequence
      ) as "replacedAt"
    from assessment_fact as decision
    join case_fact as work on work.id = decision.case_id
    join item_fact as item on item.id = decision.content_item_id
    where decision.rules_version <> ${current} and item.opinions <> 'AWAITING_SECOND'
    order by decision.assessed_at, decision.id
  `.execute(em.getKysely());
  return rows.map((row) => ({ ...row, on: dayOf(row.assessedAt, rulebook) }));
}
