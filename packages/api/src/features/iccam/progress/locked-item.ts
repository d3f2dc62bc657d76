import type { EntityManager } from '@mikro-orm/postgresql';
import { lockCase, type Case } from '../../cases/index.js';
import type { IccamItemRow, IccamTables } from '../iccam.tables.js';

/**
 * An item that another hotline has of ours, with its case; both locked, the case first. `null` when it has gone
 * further.
 */
export async function lockReportedItem(
  em: EntityManager,
  { id, case_id: caseId }: IccamItemRow,
): Promise<{ readonly item: IccamItemRow & { referral_id: string }; readonly found: Case } | null> {
  const found = caseId === null ? null : await lockCase(em, caseId);
  const item = await em
    .getKysely<IccamTables>()
    .selectFrom('iccam_item')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'REPORTED')
    .forUpdate()
    .executeTakeFirst();
  if (found === null || item === undefined || item.referral_id === null) return null;
  return { found, item: { ...item, referral_id: item.referral_id } };
}
