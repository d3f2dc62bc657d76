import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../../platform/database/kysely.js';
import type { NoticeTables } from '../notice.entity.js';

/** Locks a notice. Answers about its addresses are then recorded one at a time. */
export async function lockNotice(em: EntityManager, noticeId: string): Promise<void> {
  await kysely<NoticeTables>(em)
    .selectFrom('notice')
    .select('id')
    .where('id', '=', noticeId)
    .forUpdate()
    .execute();
}

/** Marks a sent notice as answered when all its addresses have an answer. It is then not repeated. */
export async function noteAnswered(em: EntityManager, noticeId: string): Promise<void> {
  await kysely<NoticeTables>(em)
    .updateTable('notice')
    .set({ status: 'ANSWERED' })
    .where('id', '=', noticeId)
    .where('status', 'in', ['SENT', 'UNANSWERED'])
    .execute();
}
