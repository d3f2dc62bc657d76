import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountryCode } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import type { Attempt, HandOver } from '../../hand-overs/index.js';
import { noteDelivery } from '../../referrals/index.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamReport } from '../client/iccam-responses.js';
import type { IccamTables } from '../iccam-item.entity.js';
import { moveInsteadOfReport } from '../announce/move-instead-of-report.js';
import {
  requiredAnswersMissing,
  calledOff,
  failedBy,
  linkedToAnother,
  mayBeThereAlready,
  notUnderstandable,
  searchIncomplete,
} from '../outcomes.js';
import { exchangeCountryOf } from '../../../platform/rulebook.js';
import { composeReport, type ComposedReport } from './compose-report.js';
import { linkedReport, mayHaveSucceeded } from '../earlier-attempts.js';
import { findOwnReport } from './find-own-report.js';
import { identityOf } from './identity-of.js';
import { reportFacts, type ReportedItem } from './report-facts.js';

/**
 * Reports a referral to the hotline of the hosting country. Idempotent: the reference of the report is that of the
 * referral, and ICCAM accepts a reference once. An item that is in ICCAM already is moved instead of reported again.
 */
export async function deliverReport(
  client: IccamClient,
  handOver: HandOver,
  context: WorkContext,
): Promise<Attempt> {
  const referralId = handOver.referralId ?? '';
  const reported = await reportedWith(context.em, referralId);
  if (reported !== null)
    return {
      outcome: 'CONFIRMED',
      proof: { reportId: reported.reportId, contentId: reported.contentId },
      effect: (em) => noteDelivery(em, context, referralId, 'SEND'),
    };
  const moved = await moveInsteadOfReport(client, referralId, context);
  if (moved !== null) return moved;
  const facts = await reportFacts(context.em, referralId);
  if (facts === null) return calledOff('NO_LONGER_TRUE');
  const items = facts.items.map((item) => ({ ...item, country: iccamCountryOf(item.country, context) }));
  const composed = composeReport({ ...facts, items }, { analyst: client.analyst, isTest: handOver.isTest });
  if (!composed.ok) return requiredAnswersMissing;
  const linked = await linkedReport(handOver, context);
  if (linked !== null) return acceptReport(client, composed.value, linked, referralId, context);
  const submitted = await client.submitReport(composed.value.body);
  const reportId = submitted.ok ? submitted.value.reportId : submitted.error.existingReportId;
  if (reportId !== null) return acceptReport(client, composed.value, reportId, referralId, context, true);
  if (submitted.ok) return notUnderstandable;
  if (submitted.error.class !== 'REFUSED' || !(await mayHaveSucceeded(handOver, context)))
    return failedBy(submitted.error);
  const found = await findOwnReport(client, handOver, composed.value, context);
  if (!found.ok) return failedBy(found.error);
  switch (found.value.outcome) {
    case 'FOUND':
      return acceptReport(client, composed.value, found.value.reportId, referralId, context);
    case 'CONTINUES':
      return { outcome: 'POSTPONED', until: minutesAfter(context.clock(), 1) };
    case 'NOT_FOUND':
      return found.value.unread === 0 ? mayBeThereAlready : searchIncomplete;
  }
}

/**
 * Accepts a report in ICCAM as ours. A report that was just entered is accepted even if ICCAM spells the address
 * differently. A report that a person linked or that a search found must contain the address.
 */
async function acceptReport(
  client: IccamClient,
  composed: ComposedReport,
  reportId: number,
  referralId: string,
  context: WorkContext,
  isOurs = false,
): Promise<Attempt> {
  const report = await client.report(reportId);
  if (!report.ok) return failedBy(report.error);
  const entered = enteredItems(composed, report.value, isOurs);
  const own = entered.find(({ item }) => item.referralId === referralId);
  if (own === undefined) return isOurs ? notUnderstandable : linkedToAnother;
  return {
    outcome: 'CONFIRMED',
    proof: { reportId, contentId: own.contentId, items: entered.length },
    effect: (em) => storeEntered(em, context, reportId, entered),
  };
}

const reportedWith = (em: EntityManager, referralId: string) =>
  kysely<IccamTables>(em)
    .selectFrom('iccam_item')
    .select(['reportId', 'contentId'])
    .where('referralId', '=', referralId)
    .executeTakeFirst()
    .then((found) => found ?? null);

interface EnteredItem {
  readonly item: ReportedItem;
  readonly contentId: number;
}

/** Matches items to ICCAM ids. ICCAM may spell an address differently, so addresses are compared by identity. */
function enteredItems(
  { items }: ComposedReport,
  { reportContents }: IccamReport,
  isOurs: boolean,
): readonly EnteredItem[] {
  const byIdentity = new Map(
    reportContents.map(({ urlString, contentId }) => [identityOf(urlString), contentId]),
  );
  const known = items.flatMap((item) => {
    const contentId = byIdentity.get(identityOf(item.url));
    return contentId === undefined ? [] : [{ item, contentId }];
  });
  const [only, ...others] = reportContents;
  const [item] = items;
  return isOurs &&
    known.length === 0 &&
    items.length === 1 &&
    others.length === 0 &&
    only !== undefined &&
    item !== undefined
    ? [{ item, contentId: only.contentId }]
    : known;
}

/** The country code for ICCAM. A territory is reported as the country that covers it. */
const iccamCountryOf = (hosted: CountryCode | null, { clock, rulebook }: WorkContext): CountryCode | null =>
  hosted === null ? null : exchangeCountryOf(hosted, clock(), rulebook);

/** Stores ICCAM's ids and marks each referral in the report as sent. */
async function storeEntered(
  em: EntityManager,
  context: WorkContext,
  reportId: number,
  entered: readonly EnteredItem[],
): Promise<void> {
  const now = context.clock();
  const nextReading = minutesAfter(now, context.rulebook.exchange.minutesBetweenReadings);
  for (const { item, contentId } of entered) {
    const { rows } = await sql<{ caseId: string }>`
      insert into iccam_item (id, content_id, report_id, origin, state, case_id, content_item_id, referral_id,
        assigned_country, assigned_at, recorded_at, next_reading_at)
      select ${context.newId()}, ${contentId}, ${reportId}, 'OURS', 'REPORTED', case_id, content_item_id, id, ${item.country},
        ${now}, ${now}, ${nextReading}
      from referral_fact where id = ${item.referralId}
      on conflict do nothing returning case_id
    `.execute(kysely(em));
    const [kept] = rows;
    if (kept === undefined) continue;
    await noteDelivery(em, context, item.referralId, 'SEND');
    await recordAudit(em, context, {
      action: 'ICCAM_REPORTED',
      subject: 'REFERRAL',
      subjectId: item.referralId,
      caseId: kept.caseId,
      details: { reportId, contentId },
    });
  }
}

const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
