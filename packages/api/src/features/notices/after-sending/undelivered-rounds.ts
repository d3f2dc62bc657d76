import type { EntityManager } from '@mikro-orm/postgresql';
import { undeliveredClasses } from '@meldpunt/domain';
import type { NoticeTables } from '../notices.tables.js';

/** Counts the rounds of a notice that were not delivered according to delivery reports. */
export async function undeliveredRounds(em: EntityManager, noticeId: string): Promise<number> {
  const { rounds } = await em
    .getKysely<NoticeTables>()
    .selectFrom('notice_delivery_report')
    .select((row) => row.fn.count('round').distinct().as('rounds'))
    .where('notice_id', '=', noticeId)
    .where('class', 'in', [...undeliveredClasses])
    .executeTakeFirstOrThrow();
  return Number(rounds);
}
