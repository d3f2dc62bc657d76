import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { isSameHash, readAnswerToken, tokenHash } from '../mail/notice-tokens.js';
import type { NoticeTables } from '../notice.entity.js';

/** The round of a notice with an answer link. */
export interface LinkedRound {
  readonly noticeId: string;
  readonly reference: string;
  readonly contactId: string;
  readonly round: number;
}

/** An address in the message of a round. */
export interface RoundItem {
  readonly itemId: string;
  readonly referralId: string;
  readonly caseId: string;
  readonly contentItemId: string;
  readonly queueBand: 0 | 1;
  readonly url: string;
}

/** Returns the round with this answer token, or `null` if there is none or it has expired. */
export async function roundOfAnswerLink(
  em: EntityManager,
  token: string,
  { keys, clock }: Pick<ActingContext, 'keys' | 'clock'>,
): Promise<LinkedRound | null> {
  const read = readAnswerToken(token);
  if (read === null) return null;
  const hash = tokenHash(keys, 'ANSWER', read);
  const link = await kysely<NoticeTables>(em)
    .selectFrom('notice_link')
    .innerJoin('notice', 'notice.id', 'notice_link.noticeId')
    .select(['tokenHash', 'round', 'expiresAt', 'notice.id', 'notice.reference', 'notice.contactId'])
    .where('tokenHash', '=', hash)
    .where('purpose', '=', 'ANSWER')
    .executeTakeFirst();
  if (link === undefined || !isSameHash(link.tokenHash, hash) || link.expiresAt <= clock()) return null;
  return { noticeId: link.id, reference: link.reference, contactId: link.contactId, round: link.round };
}

/** Returns the addresses in the message of a round. Before it is sent: the addresses that it will contain. */
export async function itemsOfRound(
  em: EntityManager,
  { noticeId, round }: Pick<LinkedRound, 'noticeId' | 'round'>,
): Promise<readonly RoundItem[]> {
  const { rows } = await sql<RoundItem>`
    select entry.id as "itemId", entry.referral_id, referral.case_id,
      item.id as "contentItemId", referral.queue_band, item.url
    from notice_item as entry
    join referral_fact as referral on referral.id = entry.referral_id
    join item_fact as item on item.id = entry.content_item_id
    left join notice_round as sent on sent.notice_id = entry.notice_id and sent.number = ${round}
    where entry.notice_id = ${noticeId}
      and case when sent.number is null
        then not exists (select from notice_item_taken_out where notice_item_id = entry.id)
        else entry.id = any (sent.item_ids) end
    order by entry.sequence
  `.execute(kysely(em));
  return rows;
}
