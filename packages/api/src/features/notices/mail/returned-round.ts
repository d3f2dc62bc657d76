import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../../platform/database/kysely.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { contactById } from '../../abuse-contacts/index.js';
import type { NoticeTables } from '../notice.entity.js';
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
  const link = await kysely<NoticeTables>(em)
    .selectFrom('notice_link')
    .innerJoin('notice', 'notice.id', 'notice_link.noticeId')
    .select(['tokenHash', 'noticeId', 'round', 'expiresAt', 'notice.contactId'])
    .where('tokenHash', '=', hash)
    .where('purpose', '=', 'RETURN_PATH')
    .executeTakeFirst();
  if (link === undefined || !isSameHash(link.tokenHash, hash) || link.expiresAt <= clock()) return null;
  const { email } = await contactById(em, link.contactId);
  return { noticeId: link.noticeId, round: link.round, email };
}
