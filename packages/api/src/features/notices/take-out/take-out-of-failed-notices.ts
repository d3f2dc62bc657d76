import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { Actor } from '../../../platform/work-context.js';
import { callOffHandOversOfSubject } from '../../hand-overs/index.js';
import { noticeFacts } from '../send/notice-facts.js';
import { takeOut } from '../collect/waiting-notices.js';

/**
 * Takes a referral out of failed notices because it now has another notice. A retry of a failed notice then cannot
 * send it twice. A failed notice without addresses is cancelled.
 */
export async function takeOutOfFailedNotices(
  em: EntityManager,
  work: Actor,
  referralId: string,
): Promise<void> {
  const { rows } = await sql<{ id: string; noticeId: string }>`
    select notice_item.id, notice.id as "noticeId"
    from notice_item join notice on notice.id = notice_item.notice_id
    where notice_item.referral_id = ${referralId} and notice.status = 'FAILED'
      and not exists (select from notice_item_taken_out where notice_item_id = notice_item.id)
  `.execute(kysely(em));
  await takeOut(
    em,
    work,
    rows.map(({ id }) => id),
    'CONTACT_NOT_USABLE',
  );
  for (const noticeId of new Set(rows.map((row) => row.noticeId)))
    if ((await noticeFacts(em, noticeId)).length === 0)
      await callOffHandOversOfSubject(em, work, noticeId, 'REPLACED');
}
