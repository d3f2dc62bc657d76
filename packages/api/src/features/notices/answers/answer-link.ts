import type { EntityManager } from '@mikro-orm/postgresql';
import { effectOfAnswer, type Language, type AnswerReason, type ProviderAnswer } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { ActingContext } from '../../../platform/work-context.js';
import { isSameHash, readAnswerToken, tokenHash } from '../mail/notice-tokens.js';
import type { NoticeTables } from '../notices.tables.js';

/** One address that a provider can answer about. */
export interface AnswerableItem {
  readonly itemId: string;
  readonly referralId: string;
  readonly caseId: string;
  readonly contentItemId: string;
  readonly queueBand: 0 | 1;
  readonly url: string;
  /** The newest answer; `null` before the first. */
  readonly answer: ProviderAnswer | null;
  /** What was given with it. */
  readonly reason: AnswerReason | null;
  readonly reference: string | null;
  readonly sequence: number;
}

/** What a valid link opens. */
export interface AnswerLink {
  readonly noticeId: string;
  readonly reference: string;
  readonly language: Language;
  readonly items: readonly AnswerableItem[];
}

/**
 * What the link with this token opens, `null` when it opens nothing: unknown, expired and used up are one and the same.
 * It is used up when a final answer stands for each of its addresses.
 */
export async function findAnswerLink(
  em: EntityManager,
  token: string,
  { keys, clock }: Pick<ActingContext, 'keys' | 'clock'>,
): Promise<AnswerLink | null> {
  const read = readAnswerToken(token);
  if (read === null) return null;
  const hash = tokenHash(keys, 'ANSWER', read);
  const link = await em
    .getKysely<NoticeTables>()
    .selectFrom('notice_link')
    .innerJoin('notice', 'notice.id', 'notice_link.notice_id')
    .innerJoin('abuse_contact', 'abuse_contact.id', 'notice.contact_id')
    .select([
      'notice_link.token_hash',
      'notice_link.round',
      'notice_link.expires_at',
      'notice.id',
      'notice.reference',
      'abuse_contact.language',
    ])
    .where('notice_link.token_hash', '=', hash)
    .where('notice_link.purpose', '=', 'ANSWER')
    .executeTakeFirst();
  if (link === undefined || !isSameHash(link.token_hash, hash)) return null;
  if (link.expires_at <= clock()) return null;
  const items = await itemsOf(em, link.id, link.round);
  return items.length === 0 || items.every(isAnsweredFinally)
    ? null
    : { noticeId: link.id, reference: link.reference, language: link.language, items };
}

export const isAnsweredFinally = ({ answer }: Pick<AnswerableItem, 'answer'>): boolean =>
  answer !== null && effectOfAnswer(answer).isFinal;

/** The addresses that the message of a round named, with the newest answer about each. */
export async function itemsOf(
  em: EntityManager,
  noticeId: string,
  round: number,
): Promise<readonly AnswerableItem[]> {
  const { rows } = await sql<AnswerableItem>`
    select entry.id as "itemId", entry.referral_id as "referralId", referral.case_id as "caseId",
      item.id as "contentItemId", referral.queue_band as "queueBand", item.url,
      newest.answer, newest.reason, newest.reference, coalesce(newest.sequence, 0) as sequence
    from notice_item as entry
    join referral on referral.id = entry.referral_id
    join content_item as item on item.id = entry.content_item_id
    left join notice_round as sent on sent.notice_id = entry.notice_id and sent.number = ${round}
    left join lateral (
      select answer, reason, reference, sequence from provider_answer
      where notice_item_id = entry.id order by sequence desc limit 1
    ) as newest on true
    where entry.notice_id = ${noticeId}
      and case when sent.number is null
        then not exists (select from notice_item_taken_out where notice_item_id = entry.id)
        else entry.id = any (sent.item_ids) end
    order by entry.sequence
  `.execute(em.getKysely());
  return rows;
}
