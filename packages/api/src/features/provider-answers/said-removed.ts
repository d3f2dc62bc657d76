import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';

/**
 * When a provider first stated, through its answer link, that it removed an item. Items without such an answer are
 * left out.
 */
export async function providerSaidRemoved(
  em: EntityManager,
  contentItemIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ contentItemId: string; at: Date }>`
    select notice_item.content_item_id, min(provider_answer.answered_at) as at
    from provider_answer join notice_item_fact as notice_item on notice_item.id = provider_answer.notice_item_id
    where notice_item.content_item_id = any (${contentItemIds}) and provider_answer.answer = 'REMOVED'
    group by notice_item.content_item_id
  `.execute(kysely(em));
  return new Map(rows.map(({ contentItemId: id, at }) => [id, at]));
}
