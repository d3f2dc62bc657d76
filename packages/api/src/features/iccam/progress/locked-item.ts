import type { EntityManager } from '@mikro-orm/postgresql';
import { lockCase, type Case } from '../../cases/index.js';
import type { IccamItemRow, IccamTables } from '../iccam.tables.js';

/** Locks the case and then the item that we reported to another hotline. `null` if its state has changed. */
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
