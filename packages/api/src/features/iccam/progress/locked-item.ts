import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../../platform/database/kysely.js';
import { lockCase, type Case } from '../../cases/index.js';
import type { IccamItemRow, IccamTables } from '../iccam-item.entity.js';

/** Locks the case and then the item that we reported to another hotline. `null` if its state has changed. */
export async function lockReportedItem(
  em: EntityManager,
  { id, caseId }: IccamItemRow,
): Promise<{ readonly item: IccamItemRow & { referralId: string }; readonly found: Case } | null> {
  const found = caseId === null ? null : await lockCase(em, caseId);
  const item = await kysely<IccamTables>(em)
    .selectFrom('iccam_item')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'REPORTED')
    .forUpdate()
    .executeTakeFirst();
  if (found === null || item === undefined || item.referralId === null) return null;
  return { found, item: { ...item, referralId: item.referralId } };
}
