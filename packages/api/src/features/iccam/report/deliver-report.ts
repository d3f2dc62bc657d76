import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountryCode } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import type { Attempt, HandOverRow } from '../../hand-overs/index.js';
import { noteDelivery } from '../../referrals/index.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamReport } from '../client/iccam-answers.js';
import type { IccamTables } from '../iccam.tables.js';
import { moveInstead } from '../announce/move-instead.js';
import {
  answersMissing,
  calledOff,
  failedBy,
  linkedToAnother,
  mayBeThereAlready,
  notUnderstandable,
  searchIncomplete,
} from '../outcomes.js';
import { exchangeCountryOf } from '../../../platform/rulebook.js';
import { composeReport, type ComposedReport } from './compose-report.js';
import { linkedReport, mayHaveBeenDone } from '../earlier-attempts.js';
import { findOwnReport } from './find-own-report.js';
import { identityOf } from './identity-of.js';
import { reportFacts, type ReportedItem } from './report-facts.js';

/**
 * Hands a referral to the hotline of the hosting country. Sent again it is the same report: its reference is the
 * referral's, and the exchange takes a reference once. What is in the exchange already as an item of ours moves there
 * instead of being reported anew.
 */
export async function deliverReport(
  client: IccamClient,
  handOver: HandOverRow,
  work: WorkContext,
): Promise<Attempt> {
  const referralId = handOver.referral_id ?? '';
  const reported = await reportedWith(work.em, referralId);
  if (reported !== null)
    return {
      outcome: 'CONFIRMED',
      proof: { reportId: reported.report_id, contentId: reported.content_id },
      effect: (em) => noteDelivery(em, work, referralId, 'SEND'),
    };
  const moved = await moveInstead(client, referralId, work);
  if (moved !== null) return moved;
  const facts = await reportFacts(work.em, referralId);
  if (facts === null) return calledOff('NO_LONGER_TRUE');
  const items = facts.items.map((item) => ({ ...item, country: toldCountry(item.country, work) }));
  const composed = composeReport({ ...facts, items }, { analyst: client.analyst, isTest: handOver.is_test });
  if (!composed.ok) return answersMissing;
  const linked = await linkedReport(handOver, work);
  if (linked !== null) return takeOver(client, composed.value, linked, referralId, work);
  const submitted = await client.submitReport(composed.value.body);
  const reportId = submitted.ok ? submitted.value.reportId : submitted.error.existingReportId;
  if (reportId !== null) return takeOver(client, composed.value, reportId, referralId, work, true);
  if (submitted.ok) return notUnderstandable;
  if (submitted.error.class !== 'REFUSED' || !(await mayHaveBeenDone(handOver, work)))
    return failedBy(submitted.error);
  const found = await findOwnReport(client, handOver, composed.value, work);
  if (!found.ok) return failedBy(found.error);
  switch (found.value.came) {
    case 'FOUND':
      return takeOver(client, composed.value, found.value.reportId, referralId, work);
    case 'GOES_ON':
      return { outcome: 'POSTPONED', until: minutesAfter(work.clock(), 1) };
    case 'NOT_FOUND':
      return found.value.unread === 0 ? mayBeThereAlready : searchIncomplete;
  }
}

/**
 * Takes a report that the exchange has for ours. What was just entered is ours whatever its spelling; what a person
 * linked, or was found, must hold the address.
 */
async function takeOver(
  client: IccamClient,
  composed: ComposedReport,
  reportId: number,
  referralId: string,
  work: WorkContext,
  isOurs = false,
): Promise<Attempt> {
  const report = await client.report(reportId);
  if (!report.ok) return failedBy(report.error);
  const entered = enteredItems(composed, report.value, isOurs);
  const own = entered.find(({ item }) => item.referral_id === referralId);
  if (own === undefined) return isOurs ? notUnderstandable : linkedToAnother;
  return {
    outcome: 'CONFIRMED',
    proof: { reportId, contentId: own.contentId, items: entered.length },
    effect: (em) => keep(em, work, reportId, entered),
  };
}

const reportedWith = (em: EntityManager, referralId: string) =>
  em
    .getKysely<IccamTables>()
    .selectFrom('iccam_item')
    .select(['report_id', 'content_id'])
    .where('referral_id', '=', referralId)
    .executeTakeFirst()
    .then((found) => found ?? null);

interface EnteredItem {
  readonly item: ReportedItem;
  readonly contentId: number;
}

/** Which item got which number. The exchange may spell an address its own way, so that identity decides. */
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

/** The exchange knows no territories: it is told the country that covers one. */
const toldCountry = (hosted: CountryCode | null, { clock, rulebook }: WorkContext): CountryCode | null =>
  hosted === null ? null : exchangeCountryOf(hosted, clock(), rulebook);

/** Keeps the exchange's numbers of what it has, and notes on each referral in the report that it was sent. */
async function keep(
  em: EntityManager,
  work: WorkContext,
  reportId: number,
  entered: readonly EnteredItem[],
): Promise<void> {
  const now = work.clock();
  const nextReading = minutesAfter(now, work.rulebook.exchange.minutesBetweenReadings);
  for (const { item, contentId } of entered) {
    const { rows } = await sql<{ case_id: string }>`
      insert into iccam_item (id, content_id, report_id, origin, state, case_id, content_item_id, referral_id,
        assigned_country, assigned_at, recorded_at, next_reading_at)
      select ${work.newId()}, ${contentId}, ${reportId}, 'OURS', 'REPORTED', case_id, content_item_id, id, ${item.country},
        ${now}, ${now}, ${nextReading}
      from referral_fact where id = ${item.referral_id}
      on conflict do nothing returning case_id
    `.execute(em.getKysely());
    const [kept] = rows;
    if (kept === undefined) continue;
    await noteDelivery(em, work, item.referral_id, 'SEND');
    await recordAudit(em, work, {
      action: 'ICCAM_REPORTED',
      subject: 'REFERRAL',
      subjectId: item.referral_id,
      caseId: kept.case_id,
      details: { reportId, contentId },
    });
  }
}

const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);
