import type { EntityManager } from '@mikro-orm/postgresql';
import { undeliveredClasses } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { NoticeTables } from '../notice.entity.js';

/** Counts the rounds of a notice that were not delivered according to delivery reports. */
export async function undeliveredRounds(em: EntityManager, noticeId: string): Promise<number> {
  const { rounds } = await kysely<NoticeTables>(em)
    .selectFrom('notice_delivery_report')
    .select((row) => row.fn.count('round').distinct().as('rounds'))
    .where('noticeId', '=', noticeId)
    .where('class', 'in', [...undeliveredClasses])
    .executeTakeFirstOrThrow();
  return Number(rounds);
}
