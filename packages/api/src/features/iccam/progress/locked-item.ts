import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../../platform/database/kysely.js';
import { lockCase, type Case } from '../../cases/index.js';
import type { IccamItemRow, IccamTables } from '../iccam-item.entity.js';

/**
 * An item that another hotline has of ours, with its case; both locked, the case first. `null` when it has gone
 * further.
 */
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
