import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import type { WorkItemTables } from './open-work-item.js';

/** The referrals about which work of these kinds is open, the longest waiting first. */
export async function referralsWithOpenWork(
  em: EntityManager,
  kinds: readonly WorkItemKind[],
  limit: number,
): Promise<readonly string[]> {
  const rows = await em
    .getKysely<WorkItemTables>()
    .selectFrom('work_item')
    .select('referral_id')
    .where('kind', 'in', [...kinds])
    .where('settled_at', 'is', null)
    .where('referral_id', 'is not', null)
    .orderBy('opened_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return [...new Set(rows.map((row) => row.referral_id).filter((id) => id !== null))];
}
