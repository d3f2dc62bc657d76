import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../../platform/database/kysely.js';
import type { NoticeTables } from '../notice.entity.js';

/** Locks a notice, so that answers about its addresses are recorded one after another. */
export async function lockNotice(em: EntityManager, noticeId: string): Promise<void> {
  await kysely<NoticeTables>(em)
    .selectFrom('notice')
    .select('id')
    .where('id', '=', noticeId)
    .forUpdate()
    .execute();
}

/** Every address of a sent notice was answered: it is not repeated. */
export async function noteAnswered(em: EntityManager, noticeId: string): Promise<void> {
  await kysely<NoticeTables>(em)
    .updateTable('notice')
    .set({ status: 'ANSWERED' })
    .where('id', '=', noticeId)
    .where('status', 'in', ['SENT', 'UNANSWERED'])
    .execute();
}
