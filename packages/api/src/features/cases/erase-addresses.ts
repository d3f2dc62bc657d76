import type { EntityManager } from '@mikro-orm/postgresql';
import { erasedAddress } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { CaseTables } from './content-item.entity.js';

/**
 * Erases the addresses and places of closed cases, and the hashes that relate them to others. The hash of the whole address
 * stays, so that the same address is recognised when it is reported again.
 */
export async function eraseAddressesOfCases(em: EntityManager, caseIds: readonly string[]): Promise<void> {
  const erased = { url: erasedAddress, hostname: null };
  await kysely<CaseTables>(em)
    .updateTable('content_item')
    .set({ ...erased, relationKeys: [] })
    .where('caseId', 'in', [...caseIds])
    .execute();
  await kysely<CaseTables>(em)
    .updateTable('hotline_case')
    .set(erased)
    .where('id', 'in', [...caseIds])
    .where('status', '=', 'CLOSED')
    .execute();
}
