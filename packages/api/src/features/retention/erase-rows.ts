import type { EntityManager } from '@mikro-orm/postgresql';
import { eraseAddressesOfCases } from '../cases/index.js';
import { emptyHandOvers } from '../hand-overs/index.js';
import { eraseFormTexts } from '../notices/index.js';
import { eraseReportedAddresses } from '../reports/index.js';
import { deleteDataKeys } from '../sealing/index.js';
import { deleteWorkItems } from '../work-items/index.js';
import { sealed, type ErasableClass } from './find-due.js';

/** Erases rows of one kind, each as its owner can: a key, an address, the content of a message, or a whole row. */
export async function eraseRows(
  em: EntityManager,
  dataClass: ErasableClass,
  rowIds: readonly string[],
  now: Date,
): Promise<void> {
  if (rowIds.length === 0) return;
  if (dataClass === 'OUTBOX') return emptyHandOvers(em, rowIds, now);
  if (dataClass === 'WORK_ITEM') return deleteWorkItems(em, rowIds);
  if (dataClass !== 'ADDRESS') return void (await deleteDataKeys(em, sealed[dataClass], rowIds));
  await eraseFormTexts(em, rowIds);
  await eraseAddressesOfCases(em, rowIds);
  await eraseReportedAddresses(em, rowIds);
}
