import type { EntityManager } from '@mikro-orm/postgresql';
import { ok, parseAddress, type Address, type Result } from '@meldpunt/domain';
import { sql } from 'kysely';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { addImportedItem, openOrJoinCases } from '../../cases/index.js';
import { recordHandOver } from '../../hand-overs/index.js';
import { openWorkItem } from '../../work-items/index.js';
import { announceCase } from '../announce/announce-to-iccam.js';
import type { IccamContent, IccamReport } from '../client/iccam-answers.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import { iccamRecipient } from '../iccam-events.js';
import type { IccamTables } from '../iccam.tables.js';
import { countryOf } from '../item-in-iccam.js';

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
  const address = parseAddress(content.url.urlString);
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
  await recordAudit(em, work, {
    action: 'ICCAM_IMPORTED',
    subject: 'CONTENT_ITEM',
    subjectId: place.contentItemId,
    caseId: place.caseId,
    details: { contentId: content.contentId, reportId: content.reportId, isOrphan },
  });
  await recordHandOver(em, work, {
    channel: 'ICCAM',
    recipient: iccamRecipient,
    event: 'CLAIM',
    eventKey: `ICCAM ${id} CLAIM`,
    subjectId: id,
    caseId: place.caseId,
    urgent: false,
  });
  if (await isThoughtElsewhere(em, work, place))
    await openWorkItem(em, work, {
      kind: 'CONTENT_MOVED',
      cause: 'CONTENT_MOVED',
      subjectKey: id,
      caseId: place.caseId,
      urgent: false,
    });
  await announceCase(em, work, place.caseId);
}

/** Whether we had handed it to another country: the other hotline says that it is hosted here now. */
async function isThoughtElsewhere(
  em: EntityManager,
  { rulebook }: WorkContext,
  { contentItemId }: Place,
): Promise<boolean> {
  const { rows } = await sql`
    select from content_item join hotline_case on hotline_case.id = content_item.case_id
    where content_item.id = ${contentItemId} and hotline_case.status = 'ROUTED'
      and not ${rulebook.home} = any (content_item.hosting_countries)
  `.execute(em.getKysely());
  return rows.length > 0;
}

interface Place {
  readonly caseId: string;
  readonly contentItemId: string;
}

/** A file joins the case of the page it was reported with while nobody works on that; otherwise it has its own. */
async function placeOf(
  em: EntityManager,
  work: WorkContext,
  content: IccamContent,
  address: Address,
): Promise<Place> {
  const { rows } = await sql<{ case_id: string }>`
    select iccam_item.case_id from iccam_item
    join hotline_case on hotline_case.id = iccam_item.case_id and hotline_case.status = 'RECEIVED'
    where iccam_item.report_id = ${content.reportId} and iccam_item.origin = 'PARTNER'
    order by iccam_item.content_id limit 1
  `.execute(em.getKysely());
  const [page] = content.url.isSourceUrl ? [] : rows;
  const added = page === undefined ? null : await addImportedItem(em, work, page.case_id, address);
  if (page !== undefined && added !== null) return { caseId: page.case_id, contentItemId: added };
  const [joined] = await openOrJoinCases(em, work, [address], false, content.countryAssignmentDate);
  if (joined === undefined) throw new TypeError('an address without a case');
  const found = await sql<{ id: string }>`
    select id from content_item where case_id = ${joined.caseId} and position = 1
  `.execute(em.getKysely());
  const [item] = found.rows;
  if (item === undefined) throw new TypeError('a case without its reported address');
  return { caseId: joined.caseId, contentItemId: item.id };
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

/** Answers the id of the new item; `null` when it had been taken up before. */
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
  const inserted = await em
    .getKysely<IccamTables>()
    .insertInto('iccam_item')
    .values({
      id: newId(),
      content_id: content.contentId,
      report_id: content.reportId,
      origin: 'PARTNER',
      state: entry.state,
      case_id: entry.caseId,
      content_item_id: entry.contentItemId,
      is_orphan: isOrphan,
      assigned_country: countryOf(content.assignedCountryCode),
      assigned_at: content.countryAssignmentDate,
      received_at: report.hotlineReceivedDate,
      reporting_hotline: report.reportingHotlineId,
      recorded_at: clock(),
    })
    .onConflict((conflict) => conflict.column('content_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted?.id ?? null;
}
