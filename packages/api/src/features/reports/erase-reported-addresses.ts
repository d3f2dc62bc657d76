import type { EntityManager } from '@mikro-orm/postgresql';
import { erasedAddress } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ReportTables } from './report.entity.js';

/** Erases the addresses of cases as they were reported. Which report belongs to which case stays. */
export async function eraseReportedAddresses(em: EntityManager, caseIds: readonly string[]): Promise<void> {
  await kysely<ReportTables>(em)
    .updateTable('reported_address')
    .set({ url: erasedAddress })
    .where('caseId', 'in', [...caseIds])
    .execute();
}
