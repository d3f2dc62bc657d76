import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActingContext } from '../../../platform/work-context.js';
import { contactById } from '../../abuse-contacts/index.js';
import type { NoticeTables } from '../notices.tables.js';
import { isSameHash, tokenHash } from './notice-tokens.js';

/** The round of a notice for a return path. */
export interface ReturnedRound {
  readonly noticeId: string;
  readonly round: number;
  /** The recipient of the notice. */
  readonly email: string | null;
}

/** Returns the round with this return-path token, or `null` if there is none or the token has expired. */
export async function findReturnedRound(
  em: EntityManager,
  token: string,
  { keys, clock }: Pick<ActingContext, 'keys' | 'clock'>,
): Promise<ReturnedRound | null> {
  const hash = tokenHash(keys, 'RETURN_PATH', token);
  const link = await em
    .getKysely<NoticeTables>()
    .selectFrom('notice_link')
    .innerJoin('notice', 'notice.id', 'notice_link.notice_id')
    .select(['token_hash', 'notice_id', 'round', 'expires_at', 'notice.contact_id'])
    .where('token_hash', '=', hash)
    .where('purpose', '=', 'RETURN_PATH')
    .executeTakeFirst();
  if (link === undefined || !isSameHash(link.token_hash, hash) || link.expires_at <= clock()) return null;
  const { email } = await contactById(em, link.contact_id);
  return { noticeId: link.notice_id, round: link.round, email };
}
