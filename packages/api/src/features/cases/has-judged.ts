import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Whether the person has recorded an assessment in this case. */
export async function hasJudged(em: EntityManager, caseId: string, accountId: string): Promise<boolean> {
  const { rows } = await sql<{ judged: boolean }>`
    select exists (select from assessment where case_id = ${caseId} and assessed_by = ${accountId}) as judged
  `.execute(em.getKysely());
  return rows[0]?.judged ?? false;
}
