import { sql } from 'kysely';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { NoticeTables } from './notices.tables.js';
import type { ProviderNoticeType } from './notice.type.js';

type Row = Omit<ProviderNoticeType, 'answers'> & { readonly referralId: string; readonly itemId: string };

/** The notices that each referral is or was in, in the order in which it joined them, in two statements. */
export const noticesOfReferral: LoaderDefinition<string, readonly ProviderNoticeType[]> = async (
  referralIds,
  { em },
) => {
  const { rows } = await sql<Row>`
    select entry.referral_id as "referralId", entry.id as "itemId", notice.reference, notice.addressee, notice.status,
      entry.added_at as "joinedAt", notice.leaves_at as "leavesAt", notice.contact_id as "contactId",
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
  `.execute(em.getKysely());
  const itemIds = rows.map(({ itemId }) => itemId);
  const answers =
    itemIds.length === 0
      ? []
      : await em
          .getKysely<NoticeTables>()
          .selectFrom('provider_answer')
          .select(['notice_item_id', 'answer', 'reason', 'reference', 'answered_at'])
          .where('notice_item_id', 'in', itemIds)
          .orderBy('notice_item_id')
          .orderBy('sequence')
          .execute();
  const byItem = Map.groupBy(answers, (row) => row.notice_item_id);
  const grouped = manyByKey(referralIds, rows, (row) => row.referralId);
  return grouped.map((found) =>
    found.map(({ referralId: _, itemId, ...notice }) => ({
      ...notice,
      answers: (byItem.get(itemId) ?? []).map(({ answer, reason, reference, answered_at: answeredAt }) => ({
        answer,
        reason,
        reference,
        answeredAt,
      })),
    })),
  );
};
