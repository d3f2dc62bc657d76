import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ActingContext } from '../../../platform/work-context.js';
import { isSameHash, readAnswerToken, tokenHash } from '../mail/notice-tokens.js';
import type { NoticeTables } from '../notices.tables.js';

/** The round of a notice whose message carried a link for answers. */
export interface LinkedRound {
  readonly noticeId: string;
  readonly reference: string;
  readonly contactId: string;
  readonly round: number;
}

/** An address that the message of a round named. */
export interface RoundItem {
  readonly itemId: string;
  readonly referralId: string;
  readonly caseId: string;
  readonly contentItemId: string;
  readonly queueBand: 0 | 1;
  readonly url: string;
}

/** The round whose link for answers has this token; `null` when there is none or it has expired. */
export async function roundOfAnswerLink(
  em: EntityManager,
  token: string,
  { keys, clock }: Pick<ActingContext, 'keys' | 'clock'>,
): Promise<LinkedRound | null> {
  const read = readAnswerToken(token);
  if (read === null) return null;
  const hash = tokenHash(keys, 'ANSWER', read);
  const link = await em
    .getKysely<NoticeTables>()
    .selectFrom('notice_link')
    .innerJoin('notice', 'notice.id', 'notice_link.notice_id')
    .select(['token_hash', 'round', 'expires_at', 'notice.id', 'notice.reference', 'notice.contact_id'])
    .where('token_hash', '=', hash)
    .where('purpose', '=', 'ANSWER')
    .executeTakeFirst();
  if (link === undefined || !isSameHash(link.token_hash, hash) || link.expires_at <= clock()) return null;
  return { noticeId: link.id, reference: link.reference, contactId: link.contact_id, round: link.round };
}

/** The addresses that the message of a round named; before it is sent, those that it will name. */
export async function itemsOfRound(
  em: EntityManager,
  { noticeId, round }: Pick<LinkedRound, 'noticeId' | 'round'>,
): Promise<readonly RoundItem[]> {
  const { rows } = await sql<RoundItem>`
    select entry.id as "itemId", entry.referral_id as "referralId", referral.case_id as "caseId",
      item.id as "contentItemId", referral.queue_band as "queueBand", item.url
    from notice_item as entry
    join referral_fact as referral on referral.id = entry.referral_id
    join item_fact as item on item.id = entry.content_item_id
    left join notice_round as sent on sent.notice_id = entry.notice_id and sent.number = ${round}
    where entry.notice_id = ${noticeId}
      and case when sent.number is null
        then not exists (select from notice_item_taken_out where notice_item_id = entry.id)
        else entry.id = any (sent.item_ids) end
    order by entry.sequence
  `.execute(em.getKysely());
  return rows;
}
