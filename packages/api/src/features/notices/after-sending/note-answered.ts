import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeTables } from '../notices.tables.js';

/** Locks a notice. Answers about its addresses are then recorded one at a time. */
export async function lockNotice(em: EntityManager, noticeId: string): Promise<void> {
  await em
    .getKysely<NoticeTables>()
    .selectFrom('notice')
    .select('id')
    .where('id', '=', noticeId)
    .forUpdate()
    .execute();
}

/** Marks a sent notice as answered when all its addresses have an answer. It is then not repeated. */
export async function noteAnswered(em: EntityManager, noticeId: string): Promise<void> {
  await em
    .getKysely<NoticeTables>()
    .updateTable('notice')
    .set({ status: 'ANSWERED' })
    .where('id', '=', noticeId)
    .where('status', 'in', ['SENT', 'UNANSWERED'])
    .execute();
}
