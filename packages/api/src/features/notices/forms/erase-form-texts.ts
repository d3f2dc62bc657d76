import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';

/** Erases the texts that were prepared for the form of a provider, if they contain an address of these cases. */
export async function eraseFormTexts(em: EntityManager, caseIds: readonly string[]): Promise<void> {
  await sql`
    update notice_form set text = '' where submitted_at is null and notice_id in (
      select notice_item.notice_id from notice_item join item_fact on item_fact.id = notice_item.content_item_id
      where item_fact.case_id = any (${[...caseIds]}::uuid[])
    )
  `.execute(kysely(em));
}
