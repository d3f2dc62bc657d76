import type { EntityManager } from '@mikro-orm/postgresql';
import { ok, parseUrl, type Address, type Result } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem } from '../../work-items/index.js';
import type { IccamContent, IccamReport } from '../client/iccam-answers.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamTables } from '../iccam-item.entity.js';
import { countryOf } from '../item-in-iccam.js';
import { followArrival } from './follow-arrival.js';
import { placeOf } from './place-of.js';

interface Arrival {
  readonly content: IccamContent;
  readonly report: IccamReport;
  readonly isOrphan: boolean;
}

/** Takes one item of the inbox up: its case here, the mark of where it came from, and the claim that is to follow. */
export async function importContent(
  client: IccamClient,
  content: IccamContent,
  isOrphan: boolean,
  work: WorkContext,
): Promise<Result<true, IccamFailure>> {
  const report = await client.report(content.reportId);
  if (!report.ok) return report;
  const arrival = { content, report: report.value, isOrphan };
  const address = parseUrl(content.url.urlString);
  await inTransaction(work, (em) =>
    address.ok ? takeUp(em, work, arrival, address.value) : setAside(em, work, arrival, address.error.code),
  );
  return ok(true);
}

async function takeUp(
  em: EntityManager,
  work: WorkContext,
  arrival: Arrival,
  address: Address,
): Promise<void> {
  const { content, isOrphan } = arrival;
  const place = await placeOf(em, work, content, address);
  const id = await insertItem(em, work, arrival, { state: 'IMPORTED', ...place });
  if (id === null) return;
  await followArrival(em, work, { id, content, place, isOrphan, returnedAt: null, isToClaim: true });
}

/** What has no address that we can take up is kept by its number, and is work for a person. */
async function setAside(
  em: EntityManager,
  work: WorkContext,
  arrival: Arrival,
  cause: string,
): Promise<void> {
  const id = await insertItem(em, work, arrival, {
    state: 'UNREADABLE',
    caseId: null,
    contentItemId: null,
  });
  if (id === null) return;
  await openWorkItem(em, work, {
    kind: 'EXCHANGE_ITEM_UNREADABLE',
    cause,
    subjectKey: id,
    urgent: false,
  });
}

/** Returns the id of the new item; `null` when it had been imported before. */
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
