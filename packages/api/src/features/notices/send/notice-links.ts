import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../../platform/database/kysely.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { answerToken, returnToken, tokenHash } from '../mail/notice-tokens.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

/** The tokens of one round of a notice. */
export interface RoundLinks {
  readonly answer: string;
  readonly returnPath: string;
}

const dayMs = 24 * 3_600_000;

/**
 * Stores the hashes of the tokens of a round before the message is sent. A round that is sent again has the same
 * tokens and the same expiry.
 */
export async function makeLinks(
  em: EntityManager,
  notice: Pick<NoticeRow, 'id'>,
  round: number,
  { keys, clock, rulebook }: Pick<WorkContext, 'keys' | 'clock' | 'rulebook'>,
): Promise<RoundLinks> {
  const links = {
    answer: answerToken(keys, notice.id, round),
    returnPath: returnToken(keys, notice.id, round),
  };
  const own = {
    noticeId: notice.id,
    round,
    madeAt: clock(),
    expiresAt: new Date(clock().getTime() + rulebook.notices.answerDays * dayMs),
  };
  await kysely<NoticeTables>(em)
    .insertInto('notice_link')
    .values([
      { ...own, purpose: 'ANSWER', tokenHash: tokenHash(keys, 'ANSWER', links.answer) },
      { ...own, purpose: 'RETURN_PATH', tokenHash: tokenHash(keys, 'RETURN_PATH', links.returnPath) },
    ])
    .onConflict((conflict) => conflict.columns(['noticeId', 'round', 'purpose']).doNothing())
    .execute();
  return links;
}
