import type { EntityManager } from '@mikro-orm/postgresql';
import { ok, parseUrl, type Address, type AddressRefusalCode, type Result } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem } from '../../work-items/index.js';
import type { IccamContent, IccamReport } from '../client/iccam-responses.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamTables } from '../iccam-item.entity.js';
import { countryOf } from '../item-in-iccam.js';
import { afterImport } from './after-import.js';
import { caseItemFor } from './case-item.js';

interface Arrival {
  readonly content: IccamContent;
  readonly report: IccamReport;
  readonly isOrphan: boolean;
}

/** Imports one item of the inbox: opens or joins its case, stores its origin and records the claim to send. */
export async function importContent(
  client: IccamClient,
  content: IccamContent,
  isOrphan: boolean,
  context: WorkContext,
): Promise<Result<true, IccamFailure>> {
  const report = await client.report(content.reportId);
  if (!report.ok) return report;
  const arrival = { content, report: report.value, isOrphan };
  const address = parseUrl(content.url.urlString);
  await inTransaction(context, (em) =>
    address.ok
      ? importItem(em, context, arrival, address.value)
      : storeUnreadable(em, context, arrival, address.error.code),
  );
  return ok(true);
}

async function importItem(
  em: EntityManager,
  context: WorkContext,
  arrival: Arrival,
  address: Address,
): Promise<void> {
  const { content, isOrphan } = arrival;
  const caseItem = await caseItemFor(em, context, content, address);
  const id = await insertItem(em, context, arrival, { state: 'IMPORTED', ...caseItem });
  if (id === null) return;
  await afterImport(em, context, { id, content, caseItem, isOrphan, returnedAt: null, isToClaim: true });
}

/** Stores an item whose address cannot be parsed by its id only, and opens a work item. */
async function storeUnreadable(
  em: EntityManager,
  context: WorkContext,
  arrival: Arrival,
  cause: AddressRefusalCode,
): Promise<void> {
  const id = await insertItem(em, context, arrival, {
    state: 'UNREADABLE',
    caseId: null,
    contentItemId: null,
  });
  if (id === null) return;
  await openWorkItem(em, context, {
    kind: 'EXCHANGE_ITEM_UNREADABLE',
    cause,
    subjectKey: id,
    urgent: false,
  });
}

/** Returns the id of the new item; `null` if it was imported before. */
async function insertItem(
  em: EntityManager,
  { newId, clock }: WorkContext,
  { content, report, isOrphan }: Arrival,
  entry: {
    readonly state: 'IMPORTED' | 'UNREADABLE';
    readonly caseId: string | null;
    readonly contentItemId: string | null;
  },
): Promise<string | null> {
  const inserted = await kysely<IccamTables>(em)
    .insertInto('iccam_item')
    .values({
      id: newId(),
      contentId: content.contentId,
      reportId: content.reportId,
      origin: 'PARTNER',
      state: entry.state,
      caseId: entry.caseId,
      contentItemId: entry.contentItemId,
      isOrphan,
      assignedCountry: countryOf(content.assignedCountryCode),
      assignedAt: content.countryAssignmentDate,
      receivedAt: report.hotlineReceivedDate,
      reportingHotline: report.reportingHotlineId,
      recordedAt: clock(),
    })
    .onConflict((conflict) => conflict.column('contentId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id ?? null;
}
