import type { EntityManager } from '@mikro-orm/postgresql';
import type { NoticeTables } from '../notices.tables.js';

/** Locks a notice, so that answers about its addresses are recorded one after another. */
export async function lockNotice(em: EntityManager, noticeId: string): Promise<void> {
  await em
    .getKysely<NoticeTables>()
    .selectFrom('notice')
    .select('id')
    .where('id', '=', noticeId)
    .forUpdate()
    .execute();
}

/** Every address of a sent notice was answered: it is not repeated. */
export async function noteAnswered(em: EntityManager, noticeId: string): Promise<void> {
  await em
    .getKysely<NoticeTables>()
    .updateTable('notice')
    .set({ status: 'ANSWERED' })
    .where('id', '=', noticeId)
    .where('status', 'in', ['SENT', 'UNANSWERED'])
    .execute();
}
