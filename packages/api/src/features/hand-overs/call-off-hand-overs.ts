import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { Actor } from '../../platform/work-context.js';
import type { HandOverTables } from './hand-over.entity.js';
import { lineKey, type Line } from './enqueue-delivery.js';
import { settleUnreached } from './settle-unreached.js';
import { settleWorkItem } from '../work-items/index.js';

/**
 * Calls off what has not been confirmed of a referral that no longer stands. The case must be locked. An attempt that
 * is under way at this moment is noted, and changes nothing any more.
 */
export async function callOffHandOvers(
  em: EntityManager,
  work: Actor,
  referralId: string,
  events: readonly string[],
  because: string,
): Promise<void> {
  const calledOff = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', calledOffBecause: because, endedAt: work.clock() })
    .where('referralId', '=', referralId)
    .where('event', 'in', [...events])
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'channel', 'recipient'])
    .execute();
  for (const { id } of calledOff) await settleWorkItem(em, work, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleUnreached(em, work, ...calledOff);
}

/**
 * Calls off what has not been confirmed about one thing, such as a notice that another one replaces. What systems
 * outside are to be told of it has happened all the same.
 */
export async function callOffAbout(
  em: EntityManager,
  work: Actor,
  subjectId: string,
  because: string,
): Promise<void> {
  const calledOff = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', calledOffBecause: because, endedAt: work.clock() })
    .where('subjectId', '=', subjectId)
    .where('channel', '<>', 'WEBHOOK')
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'channel', 'recipient'])
    .execute();
  for (const { id } of calledOff) await settleWorkItem(em, work, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleUnreached(em, work, ...calledOff);
}

/** Calls off all that waits in a line, or has stopped there, because its recipient is no more. */
export async function callOffLine(
  em: EntityManager,
  work: Actor,
  line: Line,
  because: string,
): Promise<void> {
  const calledOff = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ status: 'CALLED_OFF', calledOffBecause: because, endedAt: work.clock() })
    .where('channel', '=', line.channel)
    .where('recipient', '=', line.recipient)
    .where('status', 'in', ['PENDING', 'DEAD'])
    .returning(['id', 'failureClass'])
    .execute();
  for (const { id, failureClass: failed } of calledOff)
    if (failed !== null) await settleWorkItem(em, work, 'HAND_OVER_FAILED', id, 'NO_LONGER_NEEDED');
  await settleWorkItem(em, work, 'PARTNER_NOT_REACHED', lineKey(line), 'NO_LONGER_NEEDED');
}
