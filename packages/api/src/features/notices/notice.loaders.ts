import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { RequestContext } from '../../platform/context.js';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { DeliveryReportType } from './after-sending/delivery-report.type.js';
import { presentForm } from './forms/notice-form.type.js';
import { readableForms, type ReadableForm } from './forms/readable-forms.js';
import type { NoticeTables } from './notice.entity.js';
import type { ProviderNoticeType } from './notice.type.js';

type Row = Omit<ProviderNoticeType, 'deliveryReports' | 'lastDeliveryReport' | 'forms'> & {
  readonly referralId: string;
  readonly noticeId: string;
};

/**
 * Loads the notices of each referral in the order in which it joined them, in three statements. Two more check the forms
 * that wait for submission.
 */
export const noticesOfReferral: LoaderDefinition<string, readonly ProviderNoticeType[]> = async (
  referralIds,
  context,
) => {
  const { em } = context;
  const { rows } = await sql<Row>`
    select entry.referral_id, entry.id as "itemId", notice.id as "noticeId", notice.reference, notice.addressee, notice.status,
      entry.added_at as "joinedAt", notice.leaves_at, notice.contact_id,
      sent.first_at as "sentAt", sent.last_at as "lastSentAt", coalesce(sent.rounds, 0)::int as rounds,
      coalesce(sent.is_test, false) as "isTest", gone.because as "takenOutBecause"
    from notice_item as entry
    join notice on notice.id = entry.notice_id
    left join notice_item_taken_out as gone on gone.notice_item_id = entry.id
    left join lateral (
      select min(sent_at) as first_at, max(sent_at) as last_at, count(*) as rounds, bool_or(is_test) as is_test
      from notice_round where notice_round.notice_id = notice.id and entry.id = any (item_ids)
    ) as sent on true
    where entry.referral_id = any (${referralIds}::uuid[])
    order by entry.sequence
  `.execute(kysely(em));
  const noticeIds = [...new Set(rows.map(({ noticeId }) => noticeId))];
  const reports = await reportsOf(em, noticeIds);
  const forms = await formsOf(rows, context);
  const grouped = manyByKey(referralIds, rows, (row) => row.referralId);
  return grouped.map((found) =>
    found.map(({ referralId: _, noticeId, ...notice }) => ({
      ...notice,
      ...summary(reports.get(noticeId) ?? []),
      forms: (forms.get(noticeId) ?? []).map(presentForm),
    })),
  );
};

type Report = DeliveryReportType & { readonly noticeId: string };

/** The delivery reports of each notice, earliest first. */
async function reportsOf(
  em: EntityManager,
  noticeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Report[]>> {
  if (noticeIds.length === 0) return new Map();
  const rows = await kysely<NoticeTables>(em)
    .selectFrom('notice_delivery_report')
    .select(['noticeId', 'class', 'decidedBy as because', 'status', 'round', 'receivedAt'])
    .where('noticeId', 'in', [...noticeIds])
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  return Map.groupBy(rows, ({ noticeId }) => noticeId);
}

/** The forms of each notice, earliest round first. Texts that may not be read now are withheld. */
async function formsOf(
  notices: readonly Row[],
  context: RequestContext,
): Promise<ReadonlyMap<string, readonly ReadableForm[]>> {
  const contacts = new Map(notices.map(({ noticeId, contactId }) => [noticeId, contactId]));
  if (contacts.size === 0) return new Map();
  const rows = await kysely<NoticeTables>(context.em)
    .selectFrom('notice_form')
    .selectAll()
    .where('noticeId', 'in', [...contacts.keys()])
    .orderBy('round')
    .execute();
  const forms = rows.map((form) => ({ form, contactId: contacts.get(form.noticeId) as string }));
  return Map.groupBy(await readableForms(forms, context), ({ form }) => form.noticeId);
}

/** The counts by class, and the last report. */
function summary(
  reports: readonly Report[],
): Pick<ProviderNoticeType, 'deliveryReports' | 'lastDeliveryReport'> {
  const byClass = [...Map.groupBy(reports, (report) => report.class)];
  const last = reports.at(-1);
  return {
    deliveryReports: byClass.map(([name, same]) => ({
      class: name,
      count: same.length,
      lastReceivedAt: (same.at(-1) as Report).receivedAt,
    })),
    lastDeliveryReport: last ?? null,
  };
}
