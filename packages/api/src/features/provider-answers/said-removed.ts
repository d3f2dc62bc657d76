import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/**
 * When a provider first said, behind its answer link, that it removed an item; items of which none did are left out.
 */
export async function providerSaidRemoved(
  em: EntityManager,
  contentItemIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ content_item_id: string; at: Date }>`
    select notice_item.content_item_id, min(provider_answer.answered_at) as at
    from provider_answer join notice_item_fact as notice_item on notice_item.id = provider_answer.notice_item_id
    where notice_item.content_item_id = any (${contentItemIds}) and provider_answer.answer = 'REMOVED'
    group by notice_item.content_item_id
  `.execute(em.getKysely());
  return new Map(rows.map(({ content_item_id: id, at }) => [id, at]));
}
